import EntenteText

/// One news article as it was given, before anything is taken from it.
public struct Article: Hashable, Sendable {
  /// The given id, else 16 hexadecimal digits made of the ``url`` or of the words.
  ///
  /// The made id depends on nothing else, so that the same article read twice, from another
  /// folder or in another format, keeps it. Given ids are not checked for uniqueness.
  public var id: String
  /// The file that it came from; nil for standard input.
  public var path: String?
  /// The line of a JSON-lines or CoNLL-U file at which it begins, from 1; nil for a file of its own.
  public var line: Int?
  /// Who published it.
  public var source: String?
  /// Its address.
  public var url: String?
  /// The headline, where it stands apart from the text.
  public var title: String?
  /// The declared language, an ISO 639-1 code in small letters (`ar`, `en`).
  public var language: String?
  /// The day of publication: its own, else the default given to the loader.
  public var published: Day?
  /// Valid UTF-8. Of a text file all its bytes, front matter included, so that an offset into
  /// this is an offset into the file; of a JSON article its text; of a CoNLL-U document its `# text`
  /// lines, with a space between sentences and an empty line between paragraphs.
  public var text: [UInt8]
  /// Where the article begins in ``text``, after a byte-order mark and front matter.
  public var bodyStart: Int
  /// The sentences as a parser has read them; empty where none has.
  public var sentences: [ParsedSentence] = []
  /// Fields that have no meaning here: of front matter in order, of JSON sorted by name.
  public var extras: [Extra] = []
  /// What was passed over while reading, one sentence each.
  public var warnings: [String] = []

  /// A field that the reader gives no meaning to.
  public struct Extra: Hashable, Sendable {
    /// Its name as written.
    public var name: String
    /// Its value; of JSON a number or boolean as text (nested values are left out).
    public var value: String

    /// A field of that name and value.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An article of those words alone, everything else unknown and the id made of them.
  public init(text: [UInt8], bodyStart: Int = 0) {
    self.text = text
    self.bodyStart = bodyStart
    id = ArticleID.ofText(text[bodyStart...])
  }

  /// The bytes from ``bodyStart`` on.
  public var body: ArraySlice<UInt8> { text[bodyStart...] }
}
