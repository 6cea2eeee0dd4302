import EntenteText

/// Articles that a parser has read already, in CoNLL-U (universaldependencies.org/format.html).
///
/// `# newdoc` begins an article and `# newpar` a paragraph; a file without either is one article.
/// `# date`, `# title`, `# source`, `# url` and `# language` are the fields that front matter has.
/// The article's text is put together from the `# text` lines, with a space between sentences and an
/// empty line between paragraphs; every offset points into that. Without `# text` the sentence is put
/// together from its words. Multi-word tokens are cut where their words spell them out, else their words
/// share their bytes; empty nodes and the columns LEMMA, XPOS, DEPS and MISC are passed over.
///
/// A sentence with a broken line is reported and keeps its text, but has no tree.
struct ConlluReader {
  typealias Body = (Result<Article, ArticleError>) -> Void

  private let path: String?
  private let defaultDate: Day?
  private var document: ConlluDocument?
  private var sentence = ConlluSentence()

  static func read(
    _ source: inout ByteSource, path: String?, defaultDate: Day?, _ body: Body
  ) throws(ArticleError) {
    var reader = ConlluReader(path: path, defaultDate: defaultDate)
    while let line = try source.line() { reader.take(line, body) }
    reader.endSentence(body)
    reader.endDocument(body)
    if !reader.hasArticles { throw .empty(ArticleError.Place(path: path)) }
  }

  private var hasArticles = false

  private init(path: String?, defaultDate: Day?) {
    self.path = path
    self.defaultDate = defaultDate
  }

  private func place(_ line: ByteSource.Line) -> ArticleError.Place {
    ArticleError.Place(path: path, line: line.number)
  }

  private mutating func take(_ line: ByteSource.Line, _ body: Body) {
    var bytes = line.bytes[...]
    if line.number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    while let last = bytes.last, isBlank(last), last != 0x09 { bytes.removeLast() }
    if bytes.isEmpty {
      endSentence(body)
      return
    }
    if let fault = UTF8Validation.firstFault(in: Array(bytes)) {
      var place = place(line)
      place.byte = line.offset + fault.offset
      sentence.refuse(.invalidUTF8(place, encoding: LikelyEncoding.of(bytes)))
    } else if bytes.first == UInt8(ascii: "#") {
      comment(String(decoding: bytes.dropFirst(), as: UTF8.self), line, body)
    } else {
      do {
        try sentence.add(bytes, at: place(line))
      } catch {
        sentence.refuse(error)
      }
    }
  }

  // MARK: Comments

  private mutating func comment(_ text: String, _ line: ByteSource.Line, _ body: Body) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].trimmed
    let value = parts.count > 1 ? parts[1].trimmed : ""
    switch name {
    case "newdoc", "newdoc id":
      // A sentence without an empty line behind it ends here at the latest.
      endSentence(body)
      if let document, !value.isEmpty, document.article.id == value {
        self.document?.beginParagraph()
        return
      }
      endDocument(body)
      document = ConlluDocument(
        path: path, line: line.number, id: value, defaultDate: defaultDate)
    case "newpar", "newpar id":
      endSentence(body)
      openDocument(line)
      document?.beginParagraph()
    case "text": sentence.text = Array(value.utf8)
    case "date", "title", "source", "url", "language":
      openDocument(line)
      if document?.set(name, value) == false {
        sentence.refuse(.badDate(place(line), value, kind: .conllu))
      }
    default: break
    }
  }

  private mutating func openDocument(_ line: ByteSource.Line) {
    if document == nil {
      document = ConlluDocument(path: path, line: line.number, id: "", defaultDate: defaultDate)
    }
  }

  // MARK: Ends

  private mutating func endSentence(_ body: Body) {
    guard !sentence.isEmpty else { return }
    if document == nil {
      document = ConlluDocument(
        path: path, line: sentence.firstLine ?? 1, id: "", defaultDate: defaultDate)
    }
    document?.add(&sentence, path: path)
    if let fault = sentence.fault { body(.failure(fault)) }
    sentence = ConlluSentence()
  }

  private mutating func endDocument(_ body: Body) {
    guard let document else { return }
    self.document = nil
    guard let article = document.finished() else { return }
    hasArticles = true
    body(.success(article))
  }
}

extension Substring {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
