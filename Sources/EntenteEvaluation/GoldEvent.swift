import EntenteCoding

/// An event that a careful reader takes from a text.
public struct GoldEvent: Sendable, Hashable {
  /// What the gold calls it; the line where it has no name of its own.
  public var id: String
  /// Id of the article; nil where the gold is of one article alone.
  public var article: String?
  /// Words that stand in the article and name the place.
  public var sentence: String
  /// The type that the gold gives.
  public var type: EventType
  /// Types that are right as well.
  public var alternatives: [EventType]
  /// Who does it. In one name `|` separates readings that are each right; `country:HUN` accepts any
  /// actor of that state.
  public var source: [String]
  /// To whom, in the same form.
  public var target: [String]
  /// Source and target may stand either way round.
  public var isSymmetric: Bool
  /// `2025-07-03`, `2025-06` or `2025`; nil where the text does not say.
  public var date: String?
  /// Readers differ on whether the text dates the event: the date is not scored.
  public var isDateOpen: Bool
  /// nil where the gold does not say.
  public var factuality: Factuality?
  /// No user would forgive a miss.
  public var isCore: Bool
  /// Careful readers may or may not count it: it is left out of every figure.
  public var isOptional: Bool
  /// The gold names every event of the article.
  public var isComplete: Bool
  /// Its line in the file, from 1.
  public var line: Int
}

/// The gold of some articles.
public struct GoldSet: Sendable {
  /// Events in the order of the file.
  public internal(set) var events: [GoldEvent] = []
  /// Types that an article is known not to hold, by article.
  public internal(set) var barred: [String: Set<EventType>] = [:]
  /// Articles that the gold speaks of, those without an event too.
  public internal(set) var articles: Set<String> = []

  init() {}
}
