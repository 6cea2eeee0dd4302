import EntenteCoding
import EntenteText
import Testing

/// Articles without sense: whatever stands in them, coding ends and its ranges hold.
@Suite struct RandomArticleTests {
  /// Words of all passages, with marks that open and close things.
  static let words: [String] =
    (EnglishPassages.events + ArabicPassages.events + EnglishPassages.knownGaps
    + ArabicPassages.knownGaps).flatMap { $0.text.split(separator: " ").map(String.init) }
    + [
      "\"", "«", "»", "(", ")", "\n\n", "\n", "و", "ال", "بين", "between", "and", "2024", "14",
      "'s",
    ]

  private func check(_ bytes: [UInt8], _ seed: UInt64, _ lexicon: Lexicon) {
    var coder = Coder(lexicon)
    let article = coder.code(
      CodingInput(id: "a", text: bytes, published: Day(daysSinceEpoch: 20_000)))
    var sound = true
    func holds(_ range: Range<Int>) -> Bool {
      !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= bytes.count
    }
    for event in article.events {
      sound = sound && !event.source.isEmpty && !event.target.isEmpty
      sound = sound && (0...1).contains(event.confidence)
      for evidence in event.evidence {
        sound = sound && holds(evidence.range) && holds(evidence.trigger)
        sound = sound && evidence.range.lowerBound <= evidence.trigger.lowerBound
        sound = sound && evidence.trigger.upperBound <= evidence.range.upperBound
      }
      for actor in event.source + event.target { sound = sound && holds(actor.range) }
      if let date = event.date { sound = sound && date.firstDay != nil }
    }
    for statement in article.statements { sound = sound && holds(statement.evidence.range) }
    for pair in article.coMentions { sound = sound && pair.first < pair.second && pair.count > 0 }
    #expect(sound, "seed \(seed): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
  }

  @Test func wordsInAnyOrder() throws {
    let lexicon = try TestLexicon.standard()
    for seed in 0..<UInt64(2_000) {
      var random = SeededGenerator(seed: seed)
      let count = seed < 3 ? Int(seed) : Int.random(in: 0..<40, using: &random)
      let chosen = (0..<count).map { _ in
        Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
      }
      check(Array(chosen.joined(separator: " ").utf8), seed, lexicon)
    }
  }

  @Test func bytesCutAndBroken() throws {
    let lexicon = try TestLexicon.standard()
    for seed in 2_000..<UInt64(3_000) {
      var random = SeededGenerator(seed: seed)
      var bytes = (0..<8).flatMap { _ in
        Array((Self.words[Int.random(in: 0..<Self.words.count, using: &random)] + " ").utf8)
      }
      for _ in 0..<Int.random(in: 1..<6, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes.remove(at: place)
        } else {
          bytes[place] = UInt8.random(in: .min ... .max, using: &random)
        }
      }
      check(bytes, seed, lexicon)
    }
  }

  @Test func oneVeryLongSentence() throws {
    let lexicon = try TestLexicon.standard()
    let text = String(repeating: "Iran attacked Iraq and France thanked Spain, ", count: 400)
    check(Array(text.utf8), 0, lexicon)
    let arabic = String(repeating: "هاجمت إيران العراق وشكرت فرنسا إسبانيا، ", count: 400)
    check(Array(arabic.utf8), 1, lexicon)
    check(Array(String(repeating: "ا", count: 70_000).utf8), 2, lexicon)
    check(Array(String(repeating: "(", count: 5_000).utf8), 3, lexicon)
  }
}
