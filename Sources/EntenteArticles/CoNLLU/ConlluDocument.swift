import EntenteText

/// One article while its sentences come in.
struct ConlluDocument {
  private(set) var article: Article
  private var hasID: Bool
  private var beginsParagraph = false

  init(path: String?, line: Int, id: String, defaultDate: Day?) {
    article = Article(text: [])
    article.path = path
    article.line = line
    article.published = defaultDate
    hasID = !id.isEmpty
    if hasID { article.id = id }
  }

  mutating func beginParagraph() { beginsParagraph = true }

  /// False where a date is no day.
  mutating func set(_ name: String, _ value: String) -> Bool {
    ArticleFields.set(name, to: value, in: &article)
  }

  /// Adds a sentence's words to the text. A fault in it is left there.
  mutating func add(_ sentence: inout ConlluSentence, path: String?) {
    let words = sentence.text ?? sentence.spelledOut
    guard words.contains(where: { !isBlank($0) }) else { return }
    if !article.text.isEmpty {
      article.text += beginsParagraph ? [0x0A, 0x0A] : [0x20]
    }
    beginsParagraph = false
    let start = article.text.count
    article.text += words
    article.sentences.append(
      ParsedSentence(
        range: start..<article.text.count, words: sentence.words(in: words, at: start)))
  }

  /// The article; nil where no sentence had a word.
  func finished() -> Article? {
    guard !article.text.isEmpty else { return nil }
    var article = article
    if !hasID {
      article.id = article.url.map(ArticleID.ofURL) ?? ArticleID.ofText(article.text[...])
    }
    return article
  }
}
