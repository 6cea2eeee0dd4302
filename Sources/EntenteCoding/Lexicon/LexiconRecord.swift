/// What each form means and where it stands: for those who look into the lexicon, not for the coder.
struct LexiconRecord {
  /// One form of a name or noun.
  struct Phrase {
    /// Node of the trie: forms that texts don't tell apart share it.
    var node: Int32
    var meaning: PhraseMeaning
    /// Index in `files`, and the bytes there that the form was made from.
    var file: Int
    var range: Range<Int>
  }

  /// One form of a verb.
  struct Verb {
    var symbol: UInt32
    var reading: VerbReading
    /// Folded.
    var form: [UInt8]
  }

  /// One holder of an office.
  struct Term {
    var term: OfficeTerm
    var file: Int
    var range: Range<Int>
  }

  private(set) var files: [LexiconFile] = []
  private(set) var phrases: [Phrase] = []
  private(set) var terms: [Term] = []
  var verbs: [Verb] = []

  mutating func begin(_ file: LexiconFile) { files.append(file) }

  /// Takes down the phrases that `range` has just added.
  mutating func note(_ trie: PhraseTrie, _ file: LexiconFile, _ range: Range<Int>) {
    for (node, meaning) in trie.inserted(from: phrases.count) {
      phrases.append(Phrase(node: node, meaning: meaning, file: files.count - 1, range: range))
    }
  }

  mutating func note(_ term: OfficeTerm, _ range: Range<Int>) {
    terms.append(Term(term: term, file: files.count - 1, range: range))
  }

  /// Where an entry stands that points into one of the files.
  func place(_ text: LexiconText) -> LexiconPlace? {
    guard let base = text.bytes.baseAddress else { return nil }
    for file in files {
      guard let start = file.bytes.baseAddress, base >= start, base < start + file.bytes.count
      else { continue }
      return file.place(base - start)
    }
    return nil
  }
}
