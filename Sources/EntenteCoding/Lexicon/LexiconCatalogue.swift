import EntenteText

/// What the lexicons know of a name or a word: for people who look something up.
public struct LexiconCatalogue {
  /// A name that stands for an actor, a topic, a pair or nobody.
  public struct Name: Sendable, Hashable {
    /// As the lexicon writes it.
    public var form: String
    /// What kind of form it is: `name`, `adjective`, `people`, `capital`, `short`, `topic`, `pair`,
    /// `not-a-name`.
    public var sort: String
    /// Id of the actor or topic; nil for a pair and for what names nobody.
    public var id: String?
    public var english: String
    public var arabic: String
    /// Kind of the actor or topic, as its lexicon writes it.
    public var kind: String
    public var country: String?
    /// It counts only after a surer form, or with capitals.
    public var condition: String
    public var place: LexiconPlace
  }

  /// A term of office.
  public struct Office: Sendable, Hashable {
    public var person: String
    public var name: String
    public var office: String
    /// Id of the state or organisation.
    public var body: String
    /// As the lexicon writes them; empty where not known, or still in office.
    public var from: String
    public var to: String
    public var place: LexiconPlace
  }

  /// A verb, a noun of an event, a noun for an actor, or a word with a grammatical class.
  public struct Word: Sendable, Hashable {
    public var lemma: String
    /// `verb`, `noun`, `role`, or the class.
    public var sort: String
    public var relation: String
    public var type: String
    public var mode: String
    public var op: String
    /// Where its parties stand: `object`, prepositions, the office or body of a role.
    public var targets: String
    public var sources: String
    /// Forms of the word that texts are read by, folded.
    public var forms: [String]
    public var place: LexiconPlace?
  }

  public var names: [Name] = []
  public var offices: [Office] = []
  public var words: [Word] = []

  public var isEmpty: Bool { names.isEmpty && words.isEmpty }

  /// Looks up a name, a word or an id in the built-in lexicons with the overlays.
  ///
  /// Names and words are found as the coder finds them: whatever their case, accents, hamza and
  /// article. Of a name's actor all forms are given, of an office-holder all offices, of a word all its
  /// forms.
  public init(
    _ text: String, overlays: [(name: String, bytes: [UInt8])] = []
  ) throws(LexiconError) {
    var builder = LexiconBuilder()
    builder.record = LexiconRecord()
    try builder.read(overlays: overlays)
    guard let record = builder.record else { return }
    var lookup = LexiconLookup(builder: builder, record: record)
    self = lookup.find(text)
  }

  init() {}
}
