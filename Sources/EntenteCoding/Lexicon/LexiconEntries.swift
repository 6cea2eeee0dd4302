/// What kind of actor a name stands for.
public enum ActorKind: String, Sendable, Hashable, CaseIterable {
  case person, state, place, company, group, party, media, court
  case governmentBody = "government-body"
  case armedForce = "armed-force"
  case armedGroup = "armed-group"
  case alliance
  case internationalOrganisation = "international-organisation"
}

/// What kind of topic a name stands for.
public enum TopicKind: String, Sendable, Hashable, CaseIterable {
  case issue, weapon, commodity, meeting, treaty, place
}

/// Offices whose holder at a date the people file knows.
struct OfficeTerm: Sendable {
  var person: Int32
  var jurisdiction: Int32
  var office: UInt16
  /// Days since 1970-01-01, half-open.
  var from: Int32
  var to: Int32
}

struct EntityEntry: Sendable {
  var id: LexiconText
  var kind: ActorKind
  /// ISO 3166-1 alpha-3, or empty.
  var country: LexiconText
  /// Index of the state entity of `country`, −1 where there is none.
  var state: Int32 = -1
  var english: LexiconText
  var arabic: LexiconText
  /// First English adjective of a state.
  var adjective: LexiconText?
  var isFeminine = false
  /// A state whose name is masculine in Arabic.
  var isMasculine = false
}

struct TopicEntry: Sendable {
  var id: LexiconText
  var kind: TopicKind
  var english: LexiconText
  var arabic: LexiconText
}

/// A noun that heads a description of an actor: "foreign minister", جيش.
struct RoleEntry: Sendable {
  var noun: LexiconText
  var kind: ActorKind
  /// 0 where the role is no office.
  var office: UInt16
  /// Index of the body that it composes to; −1 where the role names none.
  var body: Int16
  var isVague: Bool
  /// Stands before a name.
  var isTitle = false
  /// Organisation that bears the noun as its name (Congress, State Department); −1 for none.
  var namesake: Int32 = -1
}

/// A body or sector of a state: its armed forces, its courts, its protesters.
struct BodyEntry: Sendable {
  var suffix: LexiconText
  var kind: ActorKind
  var english: LexiconText
  var arabic: LexiconText
}

struct RelationEntry: Sendable {
  var key: LexiconText
  var type: EventType
  var mode: LexiconText
  var intensity: Double
  var english: LexiconText
  var arabic: LexiconText
  var thingEnglish: LexiconText
  var thingArabic: LexiconText
  var isSymmetric: Bool
  /// Not to do it is to refuse it: did not allow, did not accept.
  var isRefusable: Bool
  /// Done to people and nothing else: killed, arrested.
  var isToPeople: Bool
}

/// What a verb or noun makes of the action that it governs; the rules are in composition.tsv.
enum Operator: UInt8, Sendable, CaseIterable {
  case none, `do`, start, `continue`, stop, promise, agree, plan, offer, consider, ruleOut,
    threaten,
    warn, request, refuse, deny, fail, accuse, avoid, prevent, order, mediate, future, lift,
    undergo, end, say

  static let named: [String: Operator] = [
    "do": .do, "start": .start, "continue": .continue, "stop": .stop, "promise": .promise,
    "agree": .agree, "plan": .plan, "offer": .offer, "consider": .consider, "rule-out": .ruleOut,
    "threaten": .threaten, "warn": .warn, "request": .request, "refuse": .refuse, "deny": .deny,
    "fail": .fail, "accuse": .accuse, "avoid": .avoid, "prevent": .prevent, "order": .order,
    "mediate": .mediate, "future": .future, "lift": .lift, "undergo": .undergo, "end": .end, "say": .say,
  ]

  /// Name in rules, made once: asking a value for its description is slow.
  var ruleName: String { Self.ruleNames[Int(rawValue)] }
  private static let ruleNames = allCases.map { String(describing: $0) }
}

/// A verb or noun that carries or governs an event.
struct TriggerEntry: Sendable {
  var lemma: LexiconText
  /// Index in the relations; −1 where it only governs.
  var relation: Int16 = -1
  var op: Operator = .none
  /// Symbols of prepositions, `TriggerEntry.object` for the direct object; best first, 0 = none.
  var targets: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
  var sources: (UInt32, UInt32) = (0, 0)
  var isNoun = false
  var isMasdar = false
  /// The object does what the infinitive says ("urged X to …").
  var controlsObject = false
  /// With a second noun or a quotation after its object it only gives a name ("called it a threat").
  var isNaming = false
  /// Whoever says it of a deed does the deed ("declared a ceasefire").
  var performs = false
  /// Two subjects joined by "and" do it to each other.
  var isJoint = false
  /// The noun is a thing handed over: an event only with a target of its own.
  var isGiven = false
  /// The noun is an event only with one of its prepositions.
  var isAmbiguous = false
  /// The noun is an event only where a verb with an operator governs it ("went on strike").
  var isGoverned = false
  /// Its target stands in one of its slots or nowhere: "signed a decree on X" is no agreement with X.
  var isStrict = false
  /// With an object it is no event: "demonstrated readiness".
  var isIntransitive = false
  /// An event only where armed forces or groups do it: "entered the town", "left Iraq".
  var isForces = false
  var idafaIsSource = false
  var idafaIsTarget = false
  /// Whom it is done to stands as the subject (أصيب, استشهد).
  var subjectIsTarget = false
  /// Of a deed it names the target: "the attack that aimed at" (استهدف).
  var aims = false
  /// An adjective that says what its subject is about to do (مستعد).
  var isPredicate = false
  /// Between two persons it is done with words (هاجم).
  var isVerbal = false
  /// The subject gets it from whoever follows "from" (حصل … من).
  var receives = false
  /// An event only where a crowd of protesters does it (تجمع, هتف).
  var isCrowd = false

  static let object = UInt32.max

  @inline(__always)
  func rank(ofTarget slot: UInt32) -> Int? {
    if slot == 0 { return nil }
    if targets.0 == slot { return 0 }
    if targets.1 == slot { return 1 }
    if targets.2 == slot { return 2 }
    if targets.3 == slot { return 3 }
    return nil
  }

  func isSource(_ slot: UInt32) -> Bool { slot != 0 && (sources.0 == slot || sources.1 == slot) }
}

struct CompositionRule: Sendable {
  var op: Operator
  /// nil: every type.
  var governed: EventType?
  /// nil: keeps the governed type.
  var type: EventType?
  /// The governing verb's own relation is the event.
  var isOwn: Bool
  var factuality: Factuality?
  /// Empty: keeps the governed phrase.
  var english: LexiconText?
  var arabic: LexiconText?
}

/// Form of a verb.
struct VerbForm: OptionSet, Sendable {
  let rawValue: UInt16
  static let base = VerbForm(rawValue: 1)
  static let present = VerbForm(rawValue: 2)
  static let past = VerbForm(rawValue: 4)
  static let participle = VerbForm(rawValue: 8)
  static let gerund = VerbForm(rawValue: 16)
  static let feminine = VerbForm(rawValue: 32)
  static let plural = VerbForm(rawValue: 64)
  static let dual = VerbForm(rawValue: 128)
  static let imperfect = VerbForm(rawValue: 256)
  static let perfect = VerbForm(rawValue: 512)
  static let firstPerson = VerbForm(rawValue: 1024)
}

/// One reading of a word form as a verb.
struct VerbReading: Sendable {
  /// Index in the triggers; −1 for a verb without an event.
  var trigger: Int32
  /// Symbol that must follow; 0 where none must.
  var particle: UInt32
  var form: VerbForm
}

/// A word that dates are made of.
struct CalendarWord: Sendable {
  var tags: WordTags
  var value: Int32
}
