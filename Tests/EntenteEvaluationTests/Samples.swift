import EntenteText

@testable import EntenteCoding
@testable import EntenteEvaluation

/// Coded and gold events in few words.
enum Sample {
  static func actor(_ text: String) -> ActorReference {
    // "Name/COUNTRY/mention", as much of it as there is.
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return ActorReference(
      id: parts[0], kind: .state, english: parts[0], arabic: "",
      country: parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil,
      mention: parts.count > 2 ? parts[2] : "", range: 0..<1, isProvisional: false,
      isUnnamed: false)
  }

  static func event(
    _ source: String, _ type: EventType, _ target: String, in sentence: String,
    article: String = "a", date: String? = nil, factuality: Factuality = .asserted,
    confidence: Double = 0.5
  ) -> Event {
    Event(
      type: type, mode: "", relationEnglish: "", relationArabic: "",
      source: source.split(separator: "+").map { actor(String($0)) },
      target: target.split(separator: "+").map { actor(String($0)) }, isSymmetric: false,
      date: date.flatMap(EventDate.init(sample:)), dateReason: "", reported: nil,
      factuality: factuality, attributedTo: nil, about: [], intensity: 0, confidence: confidence,
      evidence: [
        Evidence(article: article, range: 0..<1, trigger: 0..<1, sentence: sentence, rule: "")
      ])
  }

  /// Gold from JSON lines; the article is “a” unless they say otherwise.
  static func gold(_ lines: String...) -> GoldSet {
    let text = lines.map { line in
      line.contains("\"article\"") ? line : "{\"article\": \"a\", " + line.dropFirst()
    }.joined(separator: "\n")
    return GoldReader.read(Array(text.utf8), file: "gold").gold
  }
}

extension EventDate {
  /// A day, month or year as gold writes it.
  init?(sample text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return nil }
    self.init(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }
}
