import EntenteCoding
import EntenteText
import FoundationEssentials

/// Reads gold events, a JSON object a line.
///
/// `sentence`, `type`, `source` and `target` are required. `{"article", "none": true}` says that an
/// article was read and holds no event, `{"article", "not_type"}` that it holds none of that type.
/// Fields without a meaning here are passed over.
public enum GoldReader {
  /// - Parameter file: what errors call the gold.
  /// - Returns: the gold, and an error for each line that cannot be understood.
  public static func read(_ bytes: [UInt8], file: String) -> (gold: GoldSet, errors: [GoldError]) {
    var gold = GoldSet()
    var errors: [GoldError] = []
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
      do {
        try add(line, Line(file: file, number: index + 1), to: &gold)
      } catch {
        errors.append(error)
      }
    }
    return (gold, errors)
  }

  private struct Line {
    let file: String
    let number: Int
  }

  private static func add(
    _ bytes: ArraySlice<UInt8>, _ line: Line, to gold: inout GoldSet
  ) throws(GoldError) {
    guard UTF8Validation.firstFault(in: Array(bytes)) == nil else {
      throw .notUTF8(line.file, line.number)
    }
    guard let fields = try? JSONDecoder().decode([String: Value].self, from: Data(bytes)) else {
      throw .badJSON(line.file, line.number)
    }
    let reader = FieldReader(fields: fields, line: line)
    let article = try reader.text("article")
    if let article { gold.articles.insert(article) }
    if let barred = try reader.text("not_type"), let article {
      gold.barred[article, default: []].insert(try reader.type(barred))
      return
    }
    if try reader.flag("none", default: false) { return }
    guard let sentence = try reader.text("sentence") else {
      throw .missing(line.file, line.number, "sentence")
    }
    guard let type = try reader.text("type") else {
      throw .missing(line.file, line.number, "type")
    }
    guard let source = try reader.names("source") else {
      throw .missing(line.file, line.number, "source")
    }
    guard let target = try reader.names("target") else {
      throw .missing(line.file, line.number, "target")
    }
    var alternatives: [EventType] = []
    for name in try reader.names("alt_types") ?? [] { alternatives.append(try reader.type(name)) }
    gold.events.append(
      GoldEvent(
        id: try reader.text("id") ?? "line \(line.number)", article: article, sentence: sentence,
        type: try reader.type(type), alternatives: alternatives, source: source, target: target,
        isSymmetric: try reader.flag("symmetric", default: false), date: try reader.date(),
        isDateOpen: try reader.flag("date_open", default: false),
        factuality: try reader.factuality(),
        isCore: try reader.flag("core", default: true),
        isOptional: try reader.flag("optional", default: false),
        isComplete: try reader.flag("complete", default: true), line: line.number))
  }

  /// Fields of one line, as the types that they must have.
  private struct FieldReader {
    let fields: [String: Value]
    let line: Line

    func text(_ name: String) throws(GoldError) -> String? {
      switch fields[name] {
      case nil, .null: return nil
      case .text(let text): return text
      default: throw .notText(line.file, line.number, name)
      }
    }

    func names(_ name: String) throws(GoldError) -> [String]? {
      switch fields[name] {
      case nil, .null: return nil
      case .text(let text): return [text]
      case .names(let names): return names
      default: throw .notNames(line.file, line.number, name)
      }
    }

    func flag(_ name: String, default preset: Bool) throws(GoldError) -> Bool {
      switch fields[name] {
      case nil, .null: return preset
      case .flag(let flag): return flag
      default: throw .notBoolean(line.file, line.number, name)
      }
    }

    func type(_ name: String) throws(GoldError) -> EventType {
      guard let type = EventType(rawValue: name) else {
        throw .unknownType(line.file, line.number, name)
      }
      return type
    }

    func factuality() throws(GoldError) -> Factuality? {
      guard let name = try text("factuality") else { return nil }
      guard let factuality = Factuality(rawValue: name) else {
        throw .unknownFactuality(line.file, line.number, name)
      }
      return factuality
    }

    /// A day, month or year that exists.
    func date() throws(GoldError) -> String? {
      guard let date = try text("date") else { return nil }
      let parts = date.utf8.count
      let whole = parts == 4 ? date + "-01-01" : parts == 7 ? date + "-01" : date
      guard Day(parsing: whole) != nil else { throw .badDate(line.file, line.number, date) }
      return date
    }
  }
}

/// A field of a line, of whatever type.
private enum Value: Decodable {
  case null
  case text(String)
  case names([String])
  case flag(Bool)
  case other

  init(from decoder: any Decoder) throws {
    if let names = try? [String](from: decoder) {
      self = .names(names)
      return
    }
    guard let container = try? decoder.singleValueContainer() else {
      self = .other
      return
    }
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else {
      self = .other
    }
  }
}
