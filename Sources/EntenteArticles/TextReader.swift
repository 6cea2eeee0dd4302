import EntenteText

/// A text file's bytes into its one article.
enum TextReader {
  static func article(
    _ text: [UInt8], path: String?, defaultDate: Day?
  ) throws(ArticleError) -> Article {
    if let fault = UTF8Validation.firstFault(in: text) {
      let position = TextPosition(ofByte: fault.offset, in: text)
      throw .invalidUTF8(
        ArticleError.Place(path: path, line: position.line, byte: fault.offset),
        encoding: LikelyEncoding.of(text[...]))
    }
    let matter = try FrontMatter(in: text, path: path)
    guard text[matter.end...].contains(where: { !isBlank($0) }) else {
      throw .empty(
        ArticleError.Place(path: path), afterFrontMatter: matter.end > 3)
    }
    var article = Article(text: text, bodyStart: matter.end)
    article.path = path
    article.published = defaultDate
    var hasID = false
    for field in matter.fields {
      guard ArticleFields.set(field.name, to: field.value, in: &article) else {
        throw .badDate(
          ArticleError.Place(path: path, line: field.line), field.value, kind: .frontMatter)
      }
      hasID = hasID || (field.name.lowercased() == "id" && !field.value.isEmpty)
    }
    if !hasID, let url = article.url { article.id = ArticleID.ofURL(url) }
    return article
  }
}

/// A guess, for a message, at the encoding of bytes that are not UTF-8.
enum LikelyEncoding {
  static func of(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    let sample = bytes.prefix(4096)
    // Arabic words in a one-byte encoding are nearly all high bytes, European ones hardly any.
    let high = sample.count { $0 >= 0x80 }
    return high * 4 >= sample.count ? "WINDOWS-1256" : "WINDOWS-1252"
  }
}
