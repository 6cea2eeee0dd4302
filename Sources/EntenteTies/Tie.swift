import EntenteCoding
import EntenteText

/// A node of an event network: an actor or a topic.
public struct TieNode: Sendable, Hashable {
  public let id: String
  public let english: String
  public let arabic: String
  /// Kind of the actor; nil for a topic.
  public let actorKind: ActorKind?
  public let topicKind: TopicKind?
  /// ISO 3166-1 alpha-3, where known.
  public let country: String?
  public let isProvisional: Bool

  public var isTopic: Bool { actorKind == nil }

  /// Name in a language; the other language's where it has none.
  public func name(_ language: TextLanguage) -> String {
    switch language {
    case .arabic: arabic.isEmpty ? english : arabic
    case .english: english.isEmpty ? arabic : english
    }
  }
}

/// What a tie is made of.
public enum TieLayer: Sendable, Hashable, Comparable {
  /// Events of one type between two actors.
  case event(EventType)
  /// An actor's events and statements about a topic.
  case about

  public var name: String {
    switch self {
    case .event(let type): type.rawValue
    case .about: "about"
    }
  }

  /// Order of the event types in PLOVER, `about` last.
  var rank: Int {
    switch self {
    case .event(let type): EventType.allCases.firstIndex(of: type) ?? 0
    case .about: EventType.allCases.count
    }
  }

  public static func < (left: TieLayer, right: TieLayer) -> Bool { left.rank < right.rank }
}

/// Which tie an observation belongs to: who, to whom, in which layer.
public struct EventTieKey: Sendable, Hashable, Comparable {
  /// Ids of the nodes; of a symmetric tie the smaller one first.
  public let source: String
  public let target: String
  public let layer: TieLayer
  public let isSymmetric: Bool

  public static func < (left: EventTieKey, right: EventTieKey) -> Bool {
    if left.source != right.source { return left.source < right.source }
    if left.target != right.target { return left.target < right.target }
    if left.layer != right.layer { return left.layer < right.layer }
    return !left.isSymmetric && right.isSymmetric
  }
}

/// How an event came to its day.
public enum DayPlacement: String, Sendable, Hashable, CaseIterable {
  /// The text dates it to the day.
  case day
  /// The text dates it to a month: it counts on the first day of the month.
  case month
  /// The publication day of its article.
  case reported
  /// No day: the text gives a year alone, or nothing and the article has no date.
  case none
}

/// One occurrence: tellings of the same dyad and type on one day count once.
public struct Occurrence: Sendable, Hashable {
  public let key: EventTieKey
  public let day: Day?
  public let placement: DayPlacement
  /// Confidence times what the factuality leaves of it; the largest among the tellings.
  public internal(set) var weight: Double
  /// −10…+10.
  public let intensity: Double
  public let relationEnglish: String
  public let relationArabic: String
  /// Some telling asserts it.
  public internal(set) var isAsserted: Bool
  /// Articles and events in them; no event for a statement.
  public internal(set) var tellings: [Telling]
}

/// Where an occurrence is told.
public struct Telling: Sendable, Hashable {
  public let article: Int
  /// Event of the article; nil where it is a statement.
  public let event: Int?
  public let evidence: Evidence
}

/// All occurrences of one key in a period.
public struct Tie: Sendable, Hashable {
  public let key: EventTieKey
  /// Sum of the weights of its occurrences.
  public let weight: Double
  /// Number of occurrences.
  public let count: Int
  public let first: Day?
  public let last: Day?
  /// Mean intensity of its occurrences, −10…+10.
  public let intensity: Double
  /// The phrase told most often.
  public let relationEnglish: String
  public let relationArabic: String
  /// Some occurrence is asserted.
  public let isAsserted: Bool
  /// Indices of its occurrences in the network.
  public let occurrences: [Int]

  public func relation(_ language: TextLanguage) -> String {
    language == .arabic ? relationArabic : relationEnglish
  }
}
