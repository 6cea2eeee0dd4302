/// A stretch of a sentence that one lexicon entry, or one word, stands for.
struct Piece {
  enum Kind: UInt8 {
    case word, number, punctuation, unknownName, state, nationality, people, capital, organisation,
      person, role, topic, eventNoun, pair
  }

  var kind: Kind
  var firstToken: Int32
  var endToken: Int32
  /// Entity, role, topic or trigger, by kind; −1 where there is none.
  var ref: Int32 = -1
  /// Topic that the phrase of an event noun names as well ("peace talks"); −1 for none.
  var topic: Int32 = -1
  /// The event noun stands behind one that governs it ("فرض عقوبات").
  var hasOperator = false
  /// Actor that the name of a topic holds ("NATO summit"); −1 for none.
  var inner: Int32 = -1
  /// The chosen reading of the first token.
  var symbol: UInt32 = 0
  var clitics: Clitics = []
  var tags: WordTags = []
  var isPlural = false
  /// A reading as a verb beside the one as a thing: the place decides.
  var verb: Int32 = -1
  var verbSymbol: UInt32 = 0
  var verbClitics: Clitics = []
  /// Tokens that the verb takes (two with its particle).
  var verbTokens: Int32 = 1
  /// First byte of a punctuation mark.
  var mark: UInt8 = 0

  var isNominal: Bool { kind.rawValue >= Kind.unknownName.rawValue }
}
