import EntenteText

/// An actor as it stands in an event.
public struct ActorReference: Sendable, Hashable {
  /// Canonical id: `USA`, `RUS.MIL`, `person/vladimir-putin`; provisional ones begin with `new/`.
  public let id: String
  public let kind: ActorKind
  /// Canonical names; the Arabic one is empty where none is known.
  public let english: String
  public let arabic: String
  /// ISO 3166-1 alpha-3 of the state that the actor is or belongs to.
  public let country: String?
  /// The words of the text that stand for it here.
  public let mention: String
  /// UTF-8 bytes of those words in the article.
  public let range: Range<Int>
  /// No lexicon lists the actor: the text alone says that it is one.
  public let isProvisional: Bool
  /// The text has no name for it, only a description ("gunmen"); such actors are kept out of networks.
  public let isUnnamed: Bool

  /// Name in a language; the other language's where it has none.
  public func name(_ language: TextLanguage) -> String {
    switch language {
    case .arabic: arabic.isEmpty ? english : arabic
    case .english: english.isEmpty ? arabic : english
    }
  }
}

/// A topic as it stands in an event.
public struct TopicReference: Sendable, Hashable {
  public let id: String
  public let kind: TopicKind
  public let english: String
  public let arabic: String

  public func name(_ language: TextLanguage) -> String {
    language == .arabic && !arabic.isEmpty ? arabic : english
  }
}

/// The sentence that an event was read from.
public struct Evidence: Sendable, Hashable {
  public let article: String
  /// UTF-8 bytes of the sentence in the article's text, half-open.
  public let range: Range<Int>
  /// UTF-8 bytes of the words that name the event.
  public let trigger: Range<Int>
  public let sentence: String
  /// The rules that led to the event, most important first, joined by `+`.
  public let rule: String
}

/// One thing that actors are said to have done to others.
public struct Event: Sendable, Hashable {
  public let type: EventType
  /// PLOVER mode, empty where none applies.
  public let mode: String
  /// Verb phrase that reads between source and target, in each language.
  public let relationEnglish: String
  public let relationArabic: String
  public let source: [ActorReference]
  public let target: [ActorReference]
  /// Both sides did it to each other.
  public let isSymmetric: Bool
  /// When the text says that it happened; nil where it does not.
  public internal(set) var date: EventDate?
  /// How the date was resolved; empty without one.
  public internal(set) var dateReason: String
  /// Publication day of the article.
  public let reported: Day?
  public internal(set) var factuality: Factuality
  /// Who says so, where the text does not say it itself.
  public let attributedTo: ActorReference?
  public let about: [TopicReference]
  /// −10…+10 (PLOVER manual 2023).
  public let intensity: Double
  /// 0…1: how sure the rules are of actors and type.
  public let confidence: Double
  /// The telling that was read first stands first.
  public internal(set) var evidence: [Evidence]

  public func relation(_ language: TextLanguage) -> String {
    language == .arabic ? relationArabic : relationEnglish
  }
}

/// What an actor said about topics and actors in an article.
public struct Statement: Sendable, Hashable {
  public let speaker: ActorReference
  public let about: [TopicReference]
  public let evidence: Evidence
}
