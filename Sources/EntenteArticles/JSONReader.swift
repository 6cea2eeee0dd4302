import EntenteText
import FoundationEssentials

/// JSON objects into articles: `{"id","date","title","text","language","url","source"}`, all of
/// them strings, only `text` required.
enum JSONReader {
  /// One object, a line of a JSON-lines file.
  static func article(
    line bytes: ArraySlice<UInt8>, at place: ArticleError.Place, defaultDate: Day?
  ) throws(ArticleError) -> Article {
    try article(decode(RawArticle.self, bytes, place), at: place, defaultDate: defaultDate)
  }

  /// A whole file: an object or an array of objects, of which bad ones don't harm the others.
  static func articles(
    document bytes: ArraySlice<UInt8>, path: String?, defaultDate: Day?
  ) throws(ArticleError) -> [Result<Article, ArticleError>] {
    let place = ArticleError.Place(path: path)
    guard bytes.first(where: { !isBlank($0) }) == UInt8(ascii: "[") else {
      let raw = try decode(RawArticle.self, bytes, place)
      return [
        Result { () throws(ArticleError) in try article(raw, at: place, defaultDate: defaultDate) }
      ]
    }
    let items = try decode([RawArticle].self, bytes, place)
    return items.enumerated().map { index, raw in
      let place = ArticleError.Place(path: path, item: index + 1)
      return Result { () throws(ArticleError) in
        try article(raw, at: place, defaultDate: defaultDate)
      }
    }
  }

  /// The one place that knows which JSON parser is used.
  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ bytes: ArraySlice<UInt8>, _ place: ArticleError.Place
  ) throws(ArticleError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw .badJSON(place)
    }
  }

  private static func article(
    _ raw: RawArticle, at place: ArticleError.Place, defaultDate: Day?
  ) throws(ArticleError) -> Article {
    guard case .object(let fields) = raw else { throw .notAnObject(place) }
    // Sorted, because the parser gives the fields in no order.
    let names = fields.keys.sorted()
    guard case .text(let text)? = fields["text"] else {
      if let other = fields["text"], other != .null { throw .wrongType(place, field: "text") }
      throw .noText(place)
    }
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { !isBlank($0) }) else { throw .empty(place) }
    var article = Article(text: bytes)
    let madeID = article.id
    article.path = place.path
    article.line = place.line
    article.published = defaultDate
    for name in names where name != "text" {
      let known = ArticleFields.names.contains(name.lowercased())
      switch fields[name] {
      case .text(let value):
        guard ArticleFields.set(name, to: value, in: &article) else {
          throw .badDate(place, value, kind: .json)
        }
      case .scalar(let value):
        guard !known || name == "id" else { throw .wrongType(place, field: name) }
        _ = ArticleFields.set(name, to: value, in: &article)
      case .nested:
        if known { throw .wrongType(place, field: name) }
      case .null, nil: break
      }
    }
    if article.id == madeID, let url = article.url { article.id = ArticleID.ofURL(url) }
    return article
  }
}

/// An article as JSON gives it. Decoding never fails on a value's type, so that one odd article
/// of an array, or one odd field, can be named in a message.
private enum RawArticle: Decodable {
  case object([String: Value])
  case other

  enum Value: Decodable, Equatable {
    case text(String)
    case scalar(String)
    case nested
    case null

    init(from decoder: any Decoder) throws {
      guard let container = try? decoder.singleValueContainer() else {
        self = .nested
        return
      }
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if container.decodeNil() {
        self = .null
      } else if let flag = try? container.decode(Bool.self) {
        self = .scalar(flag ? "true" : "false")
      } else if let whole = try? container.decode(Int.self) {
        self = .scalar(String(whole))
      } else if let number = try? container.decode(Double.self) {
        self = .scalar(String(number))
      } else {
        self = .nested
      }
    }
  }

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.singleValueContainer(),
      let fields = try? container.decode([String: Value].self)
    {
      self = .object(fields)
    } else {
      self = .other
    }
  }
}
