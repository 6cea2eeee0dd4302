/// A fault in a lexicon file.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
  public let file: String
  /// 1-based line; 0 where the whole file is at fault.
  public let line: Int
  public let message: String

  public var description: String {
    line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)"
  }

  static func missingColumn(_ file: String, _ name: String) -> LexiconError {
    LexiconError(
      file: file, line: 0,
      message: "the column “\(name)” is missing; name it in the first line that is no comment")
  }

  static func tooManyFields(_ file: String, _ line: Int, found: Int, expected: Int) -> LexiconError
  {
    LexiconError(
      file: file, line: line,
      message: "\(found) fields where the heading names \(expected); separate fields by one tab")
  }

  static func unknown(_ file: String, _ line: Int, _ what: String, _ value: String) -> LexiconError
  {
    LexiconError(file: file, line: line, message: "unknown \(what) “\(value)”")
  }

  static func duplicate(_ file: String, _ line: Int, _ id: String) -> LexiconError {
    LexiconError(file: file, line: line, message: "the id “\(id)” is taken already; ids are unique")
  }

  static func badDate(_ file: String, _ line: Int, _ value: String) -> LexiconError {
    LexiconError(
      file: file, line: line,
      message: "“\(value)” is no period; write FROM..TO with days, months or years (2022-05..)")
  }
}
