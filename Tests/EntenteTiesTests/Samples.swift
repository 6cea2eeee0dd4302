import EntenteText

@testable import EntenteCoding

/// Coded articles made by hand.
enum Sample {
  static let usa = actor("USA", "United States", "الولايات المتحدة", country: "USA")
  static let iran = actor("IRN", "Iran", "إيران", country: "IRN")
  static let russia = actor("RUS", "Russia", "روسيا", country: "RUS")
  static let putin = actor(
    "person/vladimir-putin", "Vladimir Putin", "فلاديمير بوتين", kind: .person, country: "RUS")
  static let lyudmila = actor(
    "person/lyudmila-putin", "Lyudmila Putin Ocheretnaya", "", kind: .person, country: "RUS")
  static let gunmen = actor("new/gunmen", "gunmen", "", kind: .armedGroup, unnamed: true)
  static let ceasefire = TopicReference(
    id: "topic/ceasefire", kind: .issue, english: "ceasefire", arabic: "وقف إطلاق النار")
  static let patriot = TopicReference(
    id: "topic/patriot", kind: .weapon, english: "Patriot missile", arabic: "")

  static func actor(
    _ id: String, _ english: String, _ arabic: String, kind: ActorKind = .state,
    country: String? = nil, unnamed: Bool = false
  ) -> ActorReference {
    ActorReference(
      id: id, kind: kind, english: english, arabic: arabic, country: country, mention: english,
      range: 0..<english.utf8.count, isProvisional: id.hasPrefix("new/"), isUnnamed: unnamed)
  }

  static func event(
    _ type: EventType, _ source: [ActorReference], _ target: [ActorReference],
    symmetric: Bool = false, date: EventDate? = nil, reported: Day? = nil,
    factuality: Factuality = .asserted, about: [TopicReference] = [], intensity: Double = 1,
    confidence: Double = 0.5, phrase: String = "did to", article: String = "a"
  ) -> Event {
    Event(
      type: type, mode: "", relationEnglish: phrase, relationArabic: "فعل بـ", source: source,
      target: target, isSymmetric: symmetric, date: date, dateReason: date == nil ? "" : "text",
      reported: reported, factuality: factuality, attributedTo: nil, about: about,
      intensity: intensity, confidence: confidence, evidence: [evidence(article)])
  }

  static func evidence(_ article: String) -> Evidence {
    Evidence(article: article, range: 0..<9, trigger: 2..<5, sentence: "A did B.", rule: "verb")
  }

  static func article(
    _ id: String, published: Day? = nil, _ events: [Event], statements: [Statement] = [],
    together: [CoMention] = []
  ) -> CodedArticle {
    var article = CodedArticle(id: id, published: published)
    article.events = events
    article.statements = statements
    article.coMentions = together
    return article
  }

  static func article(
    published: Day? = nil, _ events: [Event], statements: [Statement] = []
  ) -> CodedArticle {
    article("a", published: published, events, statements: statements)
  }

  static func day(_ text: String) -> Day { Day(parsing: text) ?? .min }
}
