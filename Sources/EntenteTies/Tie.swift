import EntenteCoding
import EntenteText

/// A node of an event network: an actor or a topic.
public struct TieNode: Sendable, Hashable {
  public let id: String
  public let english: String
  public let arabic: String
  public let isTopic: Bool
  /// Kind of the actor; nil for a topic, and for an actor of an event table that the lexicon does not
  /// know.
  public let actorKind: ActorKind?
  /// Kind of the topic; nil for an actor, and for a topic of an event table.
  public let topicKind: TopicKind?
  /// ISO 3166-1 alpha-3, where known.
  public let country: String?
  public let isProvisional: Bool

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
  /// Relations of event tables that are no type of PLOVER.
  case named(String)

  /// The layers that articles make.
  public static let ofArticles: [TieLayer] = EventType.allCases.map { .event($0) } + [.about]

  /// The layer with this name.
  public init(name: String) {
    if let type = EventType(rawValue: name) {
      self = .event(type)
    } else {
      self = name == "about" ? .about : .named(name)
    }
  }

  public var name: String {
    switch self {
    case .event(let type): type.rawValue
    case .about: "about"
    case .named(let name): name
    }
  }

  /// Order of the event types in PLOVER, then `about`, then the others by name.
  var rank: Int {
    switch self {
    case .event(let type): EventType.allCases.firstIndex(of: type) ?? 0
    case .about: EventType.allCases.count
    case .named: EventType.allCases.count + 1
    }
  }

  public static func < (left: TieLayer, right: TieLayer) -> Bool {
    left.rank != right.rank ? left.rank < right.rank : left.name < right.name
  }
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
  /// The text dates it to a month: it counts on the first day of the month, or where
  /// ``NetworkOptions/coarseDates`` puts it.
  case month
  /// The text dates it to a year, and ``CoarseDates/spread`` puts it on a day.
  case year
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
  /// Number of occurrences, or of rows of an event table.
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
  /// Indices of its occurrences in the network; none where it was read from an event table.
  public let occurrences: [Int]

  public func relation(_ language: TextLanguage) -> String {
    language == .arabic ? relationArabic : relationEnglish
  }
}
