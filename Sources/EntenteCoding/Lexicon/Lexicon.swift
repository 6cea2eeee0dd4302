import EntenteText

/// Everything the coder knows: words, phrases, actors, topics, triggers and rules.
///
/// Immutable once loaded, so any number of threads may code with one. `Lexicon.standard()` reads the
/// files that are compiled into the program.
public final class Lexicon: Sendable {
  let words: Vocabulary
  let tags: [WordTags]
  let verbStarts: [Int32]
  let verbReadings: [VerbReading]
  /// Readings of English words that only their ending shows to be verbs.
  let unknownPast: Int32
  let unknownGerund: Int32
  let calendar: [UInt32: [CalendarWord]]
  let phrases: PhraseTrie
  let entities: [EntityEntry]
  let topics: [TopicEntry]
  let roles: [RoleEntry]
  let bodies: [BodyEntry]
  let entityByID: [UInt64: Int32]
  let relations: [RelationEntry]
  let triggers: [TriggerEntry]
  let composition: [CompositionRule]
  let offices: [String]
  let terms: [OfficeTerm]
  /// Places in `terms`, those of one person together, and where those of an entity begin.
  private let termOrder: [Int32]
  private let termStarts: [Int32]
  let boilerplate: [BoilerplatePhrase]
  let symbols: WellKnownSymbols
  let stateByCountry: [UInt64: Int32]
  /// What the rules ask for by name, −1 where the files have none: the relations demand, blame, riot, protest and
  /// criticise, the
  /// body of protesters.
  let demand: Int16
  let blame: Int16
  let occupy: Int16
  let riot: Int16
  let protest: Int16
  let criticism: Int16
  let protesters: Int16
  /// The files, whose bytes the entries point into.
  private let sources: [LexiconSource]

  init(_ builder: consuming LexiconBuilder) {
    builder.freeze()
    words = builder.words
    tags = builder.tags
    verbStarts = builder.verbStarts
    verbReadings = builder.verbReadings
    unknownPast = Int32(builder.verbReadings.count - 2)
    unknownGerund = Int32(builder.verbReadings.count - 1)
    calendar = builder.calendar
    phrases = builder.phrases
    entities = builder.entities
    topics = builder.topics
    roles = builder.roles
    bodies = builder.bodies
    entityByID = builder.entityByID
    relations = builder.relations
    triggers = builder.triggers
    composition = builder.composition
    offices = builder.offices
    terms = builder.terms
    var starts = [Int32](repeating: 0, count: builder.entities.count + 1)
    for term in builder.terms { starts[Int(term.person) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    termStarts = starts
    var order = [Int32](repeating: 0, count: builder.terms.count)
    for (index, term) in builder.terms.enumerated() {
      order[Int(starts[Int(term.person)])] = Int32(index)
      starts[Int(term.person)] += 1
    }
    termOrder = order
    boilerplate = builder.boilerplate
    symbols = builder.symbols
    stateByCountry = builder.stateByCountry
    sources = builder.sources
    func relation(_ key: String) -> Int16 {
      Int16(builder.relations.firstIndex { $0.key.string == key } ?? -1)
    }
    demand = relation("demand")
    blame = relation("blame")
    occupy = relation("occupy")
    riot = relation("riot")
    protest = relation("protest")
    criticism = relation("criticise")
    protesters = Int16(builder.bodies.firstIndex { $0.suffix.string == "PRO" } ?? -1)
  }

  /// The lexicons that are compiled into the program, with what overlays add, change and take away.
  ///
  /// - Parameter overlays: names (paths, for messages) and bytes, in the order in which they apply.
  ///   docs/lexicons.md has the format.
  /// - Throws: `LexiconError` with file, line and column, where one of them is at fault.
  public static func standard(
    overlays: [(name: String, bytes: [UInt8])] = []
  ) throws(LexiconError) -> Lexicon {
    var builder = LexiconBuilder()
    try builder.read(overlays: overlays)
    return Lexicon(builder)
  }

  /// Numbers of entries, for reports.
  public var summary: [(name: String, count: Int)] {
    [
      ("actors", entities.count), ("topics", topics.count), ("roles", roles.count),
      ("relations", relations.count), ("triggers", triggers.count), ("words", words.count),
      ("phrases", phrases.sizes.meanings), ("transitions", phrases.sizes.edges),
    ]
  }

  @inline(__always)
  func verbs(_ symbol: UInt32) -> Range<Int> {
    Int(verbStarts[Int(symbol)])..<Int(verbStarts[Int(symbol) + 1])
  }

  /// Places in `terms` of the offices that an entity held.
  func termsOfPerson(_ entity: Int32) -> ArraySlice<Int32> {
    termOrder[Int(termStarts[Int(entity)])..<Int(termStarts[Int(entity) + 1])]
  }

  /// The organisation that is this body of a state, −1 where none is listed by itself.
  func entity(of state: Int32, body: Int16) -> Int32 {
    var hash = FoldHash.of(entities[Int(state)].id.bytes)
    hash = FoldHash.step(hash, 0x2E)
    for byte in bodies[Int(body)].suffix.bytes { hash = FoldHash.step(hash, byte) }
    return entityByID[hash] ?? -1
  }

  /// Intensity of a type: that of its relation without a mode, else of its first.
  func intensity(of type: EventType) -> Double {
    let own = relations.filter { $0.type == type }
    return (own.first { $0.mode.isEmpty } ?? own.first)?.intensity ?? 0
  }

  /// Who held an office of a state or body on a day; −1 where the people file does not say.
  func holder(of office: UInt16, in jurisdiction: Int32, on day: Int32) -> Int32 {
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      let term = terms[middle]
      if (term.jurisdiction, term.office) < (jurisdiction, office) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: Int32 = -1
    while low < terms.count, terms[low].jurisdiction == jurisdiction, terms[low].office == office {
      if terms[low].from <= day, day < terms[low].to {
        // Two holders on one day (an interregnum, a council): the text must name the one it means.
        if found >= 0, found != terms[low].person { return -1 }
        found = terms[low].person
      }
      low += 1
    }
    return found
  }
}

/// Symbols that the rules ask for by name.
struct WellKnownSymbols: Sendable {
  var of: UInt32 = 0
  var by: UInt32 = 0
  var from: UInt32 = 0
  var between: UInt32 = 0
  var with: UInt32 = 0
  var arabicBetween: UInt32 = 0
  var arabicLam: UInt32 = 0
  var arabicBeh: UInt32 = 0
  var arabicKaf: UInt32 = 0
  var arabicFrom: UInt32 = 0
  var arabicIn: UInt32 = 0
  var arabicWith: UInt32 = 0
  var arabicOn: UInt32 = 0
  var arabicAbout: UInt32 = 0
  var arabicTo: UInt32 = 0
  /// Words whose adjective says how something is done: بشكل مباشر.
  var arabicManner: [UInt32] = []
  var inWord: UInt32 = 0
  var forWord: UInt32 = 0
  var near: UInt32 = 0
  var on: UInt32 = 0
  var led: UInt32 = 0
  /// Words before the first or last day of a period.
  var periodBounds: [UInt32] = []
  var that: UInt32 = 0
  var would: UInt32 = 0
  var arabicThat: UInt32 = 0
  var arabicByThat: UInt32 = 0
}

/// A phrase that marks a paragraph as no part of the article.
struct BoilerplatePhrase: Sendable {
  var name: LexiconText
  var maximumWords: Int
  var hashes: [UInt64]
}
