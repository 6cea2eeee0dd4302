import EntenteText
import Testing

@Suite struct UTF8ValidationTests {
  // Offsets from Python 3: bytes.decode("utf-8"), UnicodeDecodeError.start.
  static let faults: [([UInt8], Int, UTF8Fault.Reason)] = [
    ([0x80], 0, .strayContinuation), ([0x61, 0xBF], 1, .strayContinuation),
    ([0xC0, 0x80], 0, .impossibleByte), ([0xFF], 0, .impossibleByte),
    ([0xF5, 0x80, 0x80, 0x80], 0, .impossibleByte), ([0xD8], 0, .truncated),
    ([0xD8, 0xA7, 0xD8], 2, .truncated), ([0xE2, 0x82], 0, .truncated),
    ([0xF0, 0x9F, 0x98], 0, .truncated), ([0xD8, 0x20], 0, .brokenSequence),
    ([0xE2, 0x82, 0x41], 0, .brokenSequence), ([0xE2, 0x41], 0, .brokenSequence),
    ([0xF0, 0x9F, 0x98, 0xC3], 0, .brokenSequence), ([0xE0, 0x9F, 0xBF], 0, .overlong),
    ([0xF0, 0x8F, 0xBF, 0xBF], 0, .overlong), ([0xED, 0xA0, 0x80], 0, .surrogate),
    ([0xF4, 0x90, 0x80, 0x80], 0, .outOfRange),
    (Array("0123456789abcdef".utf8) + [0xE3], 16, .truncated),
    (Array("ok سلام ".utf8) + [0xC8, 0xE1], 12, .brokenSequence),
  ]

  @Test(arguments: faults)
  func finds(_ row: ([UInt8], Int, UTF8Fault.Reason)) {
    let fault = UTF8Validation.firstFault(in: row.0)
    #expect(fault?.offset == row.1)
    #expect(fault?.reason == row.2)
  }

  @Test(arguments: [
    "", "a", "plain text that is longer than a word", "قال الرئيس إن", "漢字 é 😀 \u{FEFF}",
    "\u{10FFFF}\u{D7FF}\u{E000}\u{7FF}\u{800}\u{FFFF}\u{10000}", "\0",
  ])
  func takes(_ text: String) {
    #expect(UTF8Validation.firstFault(in: Array(text.utf8)) == nil)
  }

  @Test func agreesWithTheStandardLibraryOnRandomBytes() {
    var state: UInt64 = 42
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let leads: [UInt8] = [0x41, 0x80, 0xA0, 0xBF, 0xC3, 0xD8, 0xE0, 0xED, 0xF0, 0xF4, 0x9F, 0x8F]
    for round in 0..<20_000 {
      let bytes = (0..<Int(next() % 12)).map { _ in leads[Int(next() % 12)] }
      let fault = UTF8Validation.firstFault(in: bytes)
      #expect(
        (fault == nil) == (String(validating: bytes, as: UTF8.self) != nil),
        "round \(round): \(bytes)")
      if let fault {
        #expect(String(validating: bytes[..<fault.offset], as: UTF8.self) != nil)
      }
    }
  }

  @Test func positionsCountScalars() {
    let bytes = Array("ab\nسلام x\r\n\nz".utf8)
    func at(_ offset: Int) -> [Int] {
      let position = TextPosition(ofByte: offset, in: bytes)
      return [position.line, position.column]
    }
    #expect(at(0) == [1, 1])
    #expect(at(2) == [1, 3])
    #expect(at(3) == [2, 1])
    #expect(at(4) == [2, 1])
    #expect(at(5) == [2, 2])
    #expect(at(11) == [2, 5])
    #expect(at(12) == [2, 6])
    #expect(at(15) == [3, 1])
    #expect(at(16) == [4, 1])
    #expect(at(17) == [4, 2])
    #expect(at(99) == [4, 2])
    #expect(at(-1) == [1, 1])
    #expect(TextPosition(ofByte: 0, in: []) == TextPosition(ofByte: 5, in: []))
  }
}
