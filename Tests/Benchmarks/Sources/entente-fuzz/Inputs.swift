import Foundation

/// Made-up bytes: pieces of real articles, words in any order, characters with rules of their own, cut and
/// broken anywhere.
struct Inputs {
  /// Words of the examples, English and Arabic.
  let words: [[UInt8]]
  static let scalars: [Unicode.Scalar] = Array(
    ("aZsxTé ßÆŁøọẞ'’`-–‐.,:;!?…\"“”«»()  \n\n\r\t0 9٣۴٫٬٪؟؛،"
      + "ابأإآؤئىةهـﻻﷲﷺﺍﻷ\u{64E}\u{200F}\u{FEFF}漢Ω😀न\u{301}\u{2028}\u{85}\u{AD}U.S.")
      .unicodeScalars)
  static let dates =
    ("on Tuesday|last month|two weeks ago|July 3|3 July 2025|2025-07-03|07/03/2025|in 1999|the 32nd|"
    + "February 30|12,000 days ago|next year|earlier this week|٣ يوليو|يوم الثلاثاء|الشهر الماضي|"
    + "كانون الثاني 2025|قبل أسبوعين|31 شباط|التاسع من مايو|99999999999 years ago|month 13|0 May")
    .split(separator: "|").map { Array($0.utf8) }

  init(examples: String) throws {
    var words: [[UInt8]] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: examples).sorted()
    where name.hasSuffix(".txt") {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: examples + "/" + name))
      words += bytes.split(separator: 0x20).map { Array($0) }
    }
    self.words = words
  }

  func text(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      bytes = (0..<Int.random(in: 0..<80, using: &random)).map { _ in
        UInt8.random(in: .min ... .max, using: &random)
      }
    case 1, 2:
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<60, using: &random) {
        view.append(Self.scalars[Int.random(in: 0..<Self.scalars.count, using: &random)])
      }
      bytes = Array(String(view).utf8)
    default:
      let start = Int.random(in: 0..<words.count, using: &random)
      let runs = Bool.random(using: &random)
      for step in 0..<Int.random(in: 0..<30, using: &random) {
        let index =
          runs ? (start + step) % words.count : Int.random(in: 0..<words.count, using: &random)
        bytes += words[index] + [0x20]
        if Int.random(in: 0..<12, using: &random) == 0 {
          bytes += Self.dates[Int.random(in: 0..<Self.dates.count, using: &random)] + [0x20]
        }
      }
    }
    return mutated(bytes, &random)
  }

  /// Some bytes changed, taken out, doubled or moved; often none.
  func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    guard Bool.random(using: &random) else { return bytes }
    for _ in 0..<Int.random(in: 1..<6, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1..<9, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.insert([0x09, 0x0A, 0x7C, 0x22, 0x2D, 0x2B, 0x00][place % 7], at: place)
      default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
      }
    }
    return bytes
  }

  /// Lines of fields, with a separator.
  func rows(
    _ pools: [[String]], separator: String, count: Int, _ random: inout SeededGenerator
  ) -> [UInt8] {
    var lines: [String] = []
    for _ in 0..<count {
      lines.append(
        pools.map { $0[Int.random(in: 0..<$0.count, using: &random)] }.joined(
          separator: separator))
    }
    return Array(lines.joined(separator: "\n").utf8)
  }
}
