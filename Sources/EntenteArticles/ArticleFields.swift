import EntenteText

/// The named fields that front matter and JSON articles share, put into an article in one way.
enum ArticleFields {
  /// The names with a meaning, besides the JSON articles' `text`.
  static let names: Set<String> = ["date", "title", "source", "language", "url", "id"]

  /// Sets one field; a name without meaning is kept among the extras, an empty value is none.
  ///
  /// - Returns: false when the value is a date and no day can be read from it.
  static func set(_ name: String, to value: String, in article: inout Article) -> Bool {
    let key = name.lowercased()
    guard names.contains(key) else {
      article.extras.append(Article.Extra(name: name, value: value))
      return true
    }
    if value.isEmpty { return true }
    switch key {
    case "title": article.title = value
    case "source": article.source = value
    case "url": article.url = value
    case "id": article.id = value
    case "language":
      article.language = language(value)
      if article.language == nil {
        article.warnings.append("language \"\(value)\" is not an ISO 639-1 code; ignored")
      }
    default:
      guard let day = day(value) else { return false }
      article.published = day
    }
    return true
  }

  /// `2025-07-03`, also at the head of a timestamp (`2025-07-03T10:00:00Z`), whose hours and
  /// zone are ignored.
  static func day(_ text: String) -> Day? {
    let head = text.utf8.prefix(10)
    let rest = text.utf8.dropFirst(10).first
    guard rest == nil || rest == UInt8(ascii: "T") || rest == UInt8(ascii: " ") else { return nil }
    return Day(parsing: String(decoding: head, as: UTF8.self))
  }

  /// A two-letter code in small letters, also from a tag with a region (`ar-EG`), and from the
  /// English names and three-letter codes of the two languages that are coded.
  static func language(_ text: String) -> String? {
    let tag = text.lowercased()
    switch tag {
    case "arabic", "ara", "arb": return "ar"
    case "english", "eng": return "en"
    default: break
    }
    let code = tag.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }.first ?? ""
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard code.utf8.count == 2, code.utf8.allSatisfy(letters.contains) else { return nil }
    return String(code)
  }
}
