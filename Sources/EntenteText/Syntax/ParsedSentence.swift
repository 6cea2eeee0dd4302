/// A sentence that some parser has read: its words and what each depends on (Universal Dependencies).
public struct ParsedSentence: Sendable, Hashable {
  /// Bytes of the article's text, half-open.
  public var range: Range<Int>
  /// Words in order. Several stand on the same bytes where the file doesn't say how a token divides.
  public var words: [ParsedWord]

  public init(range: Range<Int>, words: [ParsedWord]) {
    self.range = range
    self.words = words
  }

  /// Indices of the words that depend on a word, in order.
  public func children(of word: Int) -> [Int] {
    words.indices.filter { words[$0].head == word }
  }
}

/// A word of a parsed sentence.
public struct ParsedWord: Sendable, Hashable {
  /// Bytes of the article's text, half-open.
  public var range: Range<Int>
  /// Universal part of speech (`VERB`, `NOUN`, …).
  public var partOfSpeech: String
  /// Features as written (`Polarity=Neg|Voice=Pass`); empty for none.
  public var features: String
  /// Index of the word that it depends on; −1 for the root.
  public var head: Int
  /// Relation to its head, as written (`nsubj:pass`).
  public var relation: String

  public init(
    range: Range<Int>, partOfSpeech: String, features: String = "", head: Int, relation: String
  ) {
    self.range = range
    self.partOfSpeech = partOfSpeech
    self.features = features
    self.head = head
    self.relation = relation
  }

  /// The relation without what a language adds behind the colon: `nsubj` of `nsubj:pass`.
  public var universalRelation: Substring {
    relation.prefix { $0 != ":" }
  }

  /// Has the feature with that value.
  public func has(_ feature: String) -> Bool {
    features.split(separator: "|").contains { $0 == feature }
  }
}
