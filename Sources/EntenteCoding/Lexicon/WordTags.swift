/// Grammatical classes of a word form. A form may have several; the reader decides by its place.
struct WordTags: OptionSet, Sendable, Hashable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  static let determiner = WordTags(bit: 0)
  static let preposition = WordTags(bit: 1)
  static let conjunction = WordTags(bit: 2)
  static let contrast = WordTags(bit: 3)
  static let complementiser = WordTags(bit: 4)
  static let relative = WordTags(bit: 5)
  static let subordinator = WordTags(bit: 6)
  static let condition = WordTags(bit: 7)
  static let negation = WordTags(bit: 8)
  static let future = WordTags(bit: 9)
  static let hypothetical = WordTags(bit: 10)
  static let obligation = WordTags(bit: 11)
  static let be = WordTags(bit: 12)
  static let have = WordTags(bit: 13)
  static let doAuxiliary = WordTags(bit: 14)
  static let infinitiveTo = WordTags(bit: 15)
  static let adverb = WordTags(bit: 16)
  static let possessive = WordTags(bit: 17)
  static let pronoun = WordTags(bit: 18)
  static let pronounFeminine = WordTags(bit: 19)
  static let pronounPlural = WordTags(bit: 20)
  static let pronounThing = WordTags(bit: 21)
  static let pronounOther = WordTags(bit: 22)
  static let possessivePronoun = WordTags(bit: 23)
  static let demonstrative = WordTags(bit: 24)
  static let verb = WordTags(bit: 25)
  static let eventNoun = WordTags(bit: 26)
  static let month = WordTags(bit: 27)
  static let weekday = WordTags(bit: 28)
  static let timeUnit = WordTags(bit: 29)
  static let numberWord = WordTags(bit: 30)
  static let relativeDay = WordTags(bit: 31)
  static let timeDirection = WordTags(bit: 32)
  static let timeBefore = WordTags(bit: 33)
  static let attribution = WordTags(bit: 34)
  /// A preposition of time, place or occasion: what it governs is no complement.
  static let circumstance = WordTags(bit: 35)
  static let ordinal = WordTags(bit: 37)
  /// A noun that looks like something else.
  static let noun = WordTags(bit: 38)
  /// Counts people or things: عشرات, أحد, "dozens of".
  static let quantity = WordTags(bit: 39)
  /// After على or من it makes a preposition of the doer: على يد, من قبل.
  static let agentive = WordTags(bit: 40)
  /// A part of the day, a date where one follows: فجر أمس.
  static let dayPart = WordTags(bit: 41)
  /// Stands before a number and makes it inexact: "around 20".
  static let approximate = WordTags(bit: 42)
  /// Second word of such a phrase: "more than 20", "at least 20".
  static let comparative = WordTags(bit: 43)
  /// An Arabic noun for a place, whose name follows: مدينة, العاصمة.
  static let placeNoun = WordTags(bit: 48)
  /// An Arabic participle: a verb where its place says so, else an adjective that nothing knows.
  static let participle = WordTags(bit: 49)
  /// Says of its subject that it did wrong: "was responsible".
  static let blamed = WordTags(bit: 44)
  /// A noun for an idea, a manner or a measure, which is nobody's and no place.
  static let abstract = WordTags(bit: 45)
  /// A noun for what has befallen people: "the deaths", "the suffering".
  static let loss = WordTags(bit: 46)
  /// "anti-": what it stands before is what the noun is against.
  static let opposing = WordTags(bit: 47)
  /// An Arabic-script given name that is no other word.
  static let givenName = WordTags(bit: 36)

  /// Without the marks that only say what a noun means.
  var grammatical: WordTags { subtracting([.abstract, .blamed, .loss, .opposing]) }

  /// Classes by their names in the lexicon files.
  static let named: [String: WordTags] = [
    "determiner": .determiner, "possessive-pronoun": .possessivePronoun,
    "pronoun-he": .pronoun, "pronoun-she": [.pronoun, .pronounFeminine],
    "pronoun-it": [.pronoun, .pronounThing], "pronoun-they": [.pronoun, .pronounPlural],
    "pronoun-other": .pronounOther, "relative": .relative,
    "that": [.complementiser, .relative, .determiner], "complementiser": .complementiser,
    "preposition": .preposition, "conjunction": .conjunction, "contrast": .contrast,
    "subordinator": .subordinator, "condition": .condition, "negation": .negation,
    "negated-modal": [.negation, .hypothetical], "modal-future": .future,
    "modal-hypothetical": .hypothetical, "obligation": .obligation, "be": .be, "have": .have,
    "do-auxiliary": .doAuxiliary, "to": [.infinitiveTo, .preposition], "adverb": .adverb,
    "possessive": .possessive, "demonstrative": .demonstrative, "quote-verb": .attribution,
    "circumstance": .circumstance,
    "month": .month, "weekday": .weekday, "unit": .timeUnit, "number": .numberWord,
    "ordinal": .ordinal, "noun": .noun, "quantity": .quantity, "agentive": .agentive,
    "day-part": .dayPart, "place-noun": .placeNoun,
    "approximate": .approximate, "comparative": .comparative, "blamed": .blamed, "abstract": .abstract, "loss": .loss, "opposing": .opposing,
    "relative-day": .relativeDay, "direction": .timeDirection, "before": .timeBefore,
  ]
}
