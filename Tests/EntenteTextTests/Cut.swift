import EntenteText

/// A text and what the tokeniser made of it, in strings.
struct Cut {
  let text: TokenisedText
  let bytes: [UInt8]

  init(_ source: String) {
    bytes = Array(source.utf8)
    text = Tokeniser().tokenise(bytes)
  }

  /// Folded form of each token.
  var folded: [String] { text.tokens.indices.map { text.foldedString($0) } }

  /// The words of the source that each token was cut from.
  var pieces: [String] {
    text.tokens.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
  }

  /// The words of the source that each sentence covers.
  var sentences: [String] {
    text.sentences.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
  }

  var languages: [TextLanguage] { text.sentences.map(\.language) }

  var paragraphs: [Int32] { text.sentences.map(\.paragraph) }

  func flags(_ index: Int) -> TokenFlags { text.tokens[index].flags }
}
