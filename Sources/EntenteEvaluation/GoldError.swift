/// A line of gold that cannot be understood.
public struct GoldError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as it was named.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong, and what to do about it.
  public let message: String

  /// `gold.jsonl:12: has no "type"; …`.
  public var description: String { "\(file):\(line): \(message)" }

  static func badJSON(_ file: String, _ line: Int) -> GoldError {
    GoldError(
      file: file, line: line,
      message: "is not a JSON object; write one event a line: {\"article\": \"a1\", "
        + "\"sentence\": \"…\", \"type\": \"CONSULT\", \"source\": [\"…\"], \"target\": [\"…\"]}")
  }

  static func notUTF8(_ file: String, _ line: Int) -> GoldError {
    GoldError(
      file: file, line: line,
      message: "is not valid UTF-8; convert the file with: iconv -f WINDOWS-1252 -t UTF-8")
  }

  static func missing(_ file: String, _ line: Int, _ field: String) -> GoldError {
    GoldError(
      file: file, line: line,
      message: "has no \"\(field)\"; every event needs "
        + "\"sentence\", \"type\", \"source\" and \"target\"")
  }

  static func notText(_ file: String, _ line: Int, _ field: String) -> GoldError {
    GoldError(
      file: file, line: line,
      message: "has a \"\(field)\" that is not a string; put its value in double quotes")
  }

  static func notNames(_ file: String, _ line: Int, _ field: String) -> GoldError {
    GoldError(
      file: file, line: line,
      message: "has a \"\(field)\" that is not a list of strings; write it as: [\"…\", \"…\"]")
  }

  static func notBoolean(_ file: String, _ line: Int, _ field: String) -> GoldError {
    GoldError(
      file: file, line: line,
      message: "has a \"\(field)\" that is neither true nor false; write one of them without quotes"
    )
  }

  static func unknownType(_ file: String, _ line: Int, _ value: String) -> GoldError {
    GoldError(
      file: file, line: line,
      message:
        "has the unknown type “\(value)”; the sixteen of PLOVER are: AGREE, CONSULT, SUPPORT, "
        + "CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, "
        + "MOBILIZE, COERCE, ASSAULT")
  }

  static func unknownFactuality(_ file: String, _ line: Int, _ value: String) -> GoldError {
    GoldError(
      file: file, line: line,
      message: "has the unknown factuality “\(value)”; write asserted, negated, planned, "
        + "hypothetical, quoted or null")
  }

  static func badDate(_ file: String, _ line: Int, _ value: String) -> GoldError {
    GoldError(
      file: file, line: line,
      message: "has a date that is none (“\(value)”); write 2025-07-03, 2025-07, 2025 or null")
  }
}
