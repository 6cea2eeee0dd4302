import EntenteText
import Testing

/// What holds for any bytes at all. The case that fails is printed and follows from its seed.
@Suite struct RandomTextTests {
  /// Characters that have rules of their own, and letters to stand between them.
  static let scalars: [Unicode.Scalar] = Array(
    ("aZsxTé ßÆŁøọẞ'’`-–‐.,:;!?…\"“”«»()  \n\n\r\t0 9٣۴٫٬٪؟؛،"
      + "ابأإآؤئىةهـﻻﷲﷺﺍﻷ\u{64E}\u{200F}\u{FEFF}"
      + "漢Ω😀न\u{301}\u{2028}\u{85}\u{AD}U.S.").unicodeScalars)

  private func check(_ bytes: [UInt8], _ range: Range<Int>, _ seed: UInt64) {
    let text = Tokeniser().tokenise(bytes, range: range)
    var end = UInt32(range.lowerBound)
    var arena = 0
    var fault: String?
    for token in text.tokens {
      if token.start < end || token.end <= token.start { fault = "token ranges" }
      if Int(token.end) > bytes.count { fault = "token outside" }
      if Int(token.foldStart) != arena { fault = "arena" }
      arena += Int(token.foldLength)
      let folded = text.folded[Int(token.foldStart)..<arena]
      if FoldHash.of(folded) != token.hash { fault = "hash" }
      end = token.end
    }
    if arena != text.folded.count { fault = "arena length" }
    var next: Int32 = 0
    var paragraph: Int32 = -1
    for sentence in text.sentences {
      if sentence.firstToken != next || sentence.endToken <= next { fault = "sentence tokens" }
      guard sentence.endToken <= text.tokens.count else { fault = "sentence end"; break }
      if sentence.start != text.tokens[Int(sentence.firstToken)].start
        || sentence.end != text.tokens[Int(sentence.endToken) - 1].end
      {
        fault = "sentence bytes"
      }
      if sentence.paragraph < paragraph || sentence.paragraph > paragraph + 1 {
        fault = "paragraphs"
      }
      paragraph = sentence.paragraph
      next = sentence.endToken
    }
    if Int(next) != text.tokens.count { fault = "tokens without a sentence" }
    if text.paragraphCount != Int(paragraph) + 1 { fault = "paragraph count" }
    if let fault {
      Issue.record(
        "\(fault), seed \(seed): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
  }

  @Test func anyBytes() {
    for seed in 0..<UInt64(10_000) {
      var random = SeededGenerator(seed: seed)
      let count = seed < 3 ? Int(seed) : Int.random(in: 0..<80, using: &random)
      let bytes = (0..<count).map { _ in
        // Lead and continuation bytes of Arabic come often, cut anywhere.
        Bool.random(using: &random)
          ? UInt8.random(in: .min ... .max, using: &random)
          : [0xD8, 0xD9, 0xA7, 0x84, 0xEF, 0xBB, 0xBC, 0x2E, 0x20, 0x41, 0x27][
            Int.random(in: 0..<11, using: &random)]
      }
      check(bytes, 0..<bytes.count, seed)
    }
  }

  @Test func anyScalars() {
    for seed in 10_000..<UInt64(20_000) {
      var random = SeededGenerator(seed: seed)
      var source = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<60, using: &random) {
        source.append(Self.scalars[Int.random(in: 0..<Self.scalars.count, using: &random)])
      }
      let bytes = Array(String(source).utf8)
      check(bytes, 0..<bytes.count, seed)
    }
  }

  @Test func anyScalarOfTheTables() {
    // Every scalar up to U+FFFF by itself and between letters: the folding tables must hold them all.
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      check(Array("\(scalar)".utf8), 0..<UTF8.width(scalar), UInt64(value))
      let bytes = Array("a\(scalar)ب\(scalar)".utf8)
      check(bytes, 0..<bytes.count, UInt64(value))
    }
  }

  @Test func foldingTwiceIsFoldingOnce() {
    for seed in 20_000..<UInt64(22_000) {
      var random = SeededGenerator(seed: seed)
      var source = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1..<40, using: &random) {
        source.append(Self.scalars[Int.random(in: 0..<Self.scalars.count, using: &random)])
      }
      let cut = Cut(String(source))
      for (index, token) in cut.text.tokens.enumerated()
      where token.kind == .latin || token.kind == .arabic {
        let folded = cut.text.foldedString(index)
        // A suffix such as "'s" is one only after its word; a sign may fold to nothing.
        guard !folded.isEmpty, !folded.hasPrefix("'") else { continue }
        #expect(Cut(folded).folded == [folded], "seed \(seed)")
      }
    }
  }

  @Test func cutInsideAScalarNothingIsReadPastTheEnd() {
    let bytes = Array("قال إن ﻻ 漢字 é 😀".utf8)
    for end in 0...bytes.count {
      for start in 0...end {
        let text = Tokeniser().tokenise(bytes, range: start..<end)
        #expect(text.tokens.allSatisfy { $0.start >= start && $0.end <= end }, "\(start)..<\(end)")
      }
    }
  }
}
