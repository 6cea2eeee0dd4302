/// One element of a clause, after phrases have been put together.
struct Item {
  enum Kind: UInt8 {
    case mention, verb, eventNoun, topic, thing, preposition, comma, stop, quote, openBracket,
      closeBracket, conjunction, contrast, complementiser, relative, subordinator, negation, future,
      hypothetical, obligation, condition, be, have, infinitiveTo, adverb, date, question, other
  }

  var kind: Kind
  var firstToken: Int32
  var endToken: Int32
  /// Mention, verb reading, trigger, topic or date, by kind.
  var ref: Int32 = -1
  /// Topic that an event noun names as well; −1 for none.
  var topic: Int32 = -1
  /// Symbol of the preposition that governs it; 0 for none.
  var preposition: UInt32 = 0
  /// A conjunction joins it to what stands before.
  var isJoined = false
  /// A pronoun is written onto it (Arabic) or stands before it ("his call").
  var hasPronoun = false
  var pronounIsFeminine = false
  var pronounIsPlural = false
  var pronounIsThing = false
  /// The noun is definite.
  var isDefinite = false
  /// Noun sources that stand inside its phrase: adjectives and possessors; mention indices.
  var modifierA: Int32 = -1
  var modifierB: Int32 = -1
  /// A genitive right after an Arabic noun.
  var genitive: Int32 = -1
  var isGerund = false
  var isParticiple = false
  var symbol: UInt32 = 0
  /// Ends in the alef of an indefinite accusative.
  var isAccusative = false
  /// Its phrase begins with a noun that governs the event: "فرض عقوبات".
  var hasOperator = false
  /// A number or another word that counts what follows.
  var isQuantity = false
}
