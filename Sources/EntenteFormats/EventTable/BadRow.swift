/// A row of an event table that was left out.
public struct BadRow: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// More or fewer fields than the header.
    case fieldCount
    /// No name in source, target or relation, or no date.
    case emptyField
    /// Not a day of the calendar.
    case date
    /// Not a positive number that can be summed.
    case weight
    /// A name that is not UTF-8.
    case notUTF8
    /// A quote that opens and never closes, or text after one that has closed.
    case quote
    /// Longer than the reader's buffer.
    case tooLong
  }

  public let kind: Kind
  public let path: String
  /// The line on which the row begins, from 1.
  public let line: Int
  /// What is wrong with it.
  public let problem: String

  /// `events.csv:12: …`, one line.
  public var description: String { "\(path):\(line): \(problem)" }
}

extension BadRow {
  static func fieldCount(_ path: String, _ line: Int, _ found: Int, expected: Int) -> Self {
    Self(
      kind: .fieldCount, path: path, line: line,
      problem: "\(found) fields instead of \(expected); put a field with a separator in quotes")
  }

  static func emptyField(_ path: String, _ line: Int, _ name: String) -> Self {
    Self(kind: .emptyField, path: path, line: line, problem: "the \(name) is empty")
  }

  static func date(_ path: String, _ line: Int, _ text: String) -> Self {
    Self(
      kind: .date, path: path, line: line,
      problem: "“\(text)” is no day; write an existing one as 2025-07-03")
  }

  static func weight(_ path: String, _ line: Int, _ text: String) -> Self {
    Self(
      kind: .weight, path: path, line: line,
      problem: "the weight “\(text)” is no number from 1e-100 to 1e+100")
  }

  static func notUTF8(_ path: String, _ line: Int, _ name: String) -> Self {
    Self(kind: .notUTF8, path: path, line: line, problem: "the \(name) is not valid UTF-8")
  }

  static func openQuote(_ path: String, _ line: Int) -> Self {
    Self(kind: .quote, path: path, line: line, problem: "a quote is opened and never closed")
  }

  static func textAfterQuote(_ path: String, _ line: Int) -> Self {
    Self(
      kind: .quote, path: path, line: line,
      problem: "text after a closing quote; double the quotes inside a field")
  }

  static func tooLong(_ path: String, _ line: Int) -> Self {
    Self(
      kind: .tooLong, path: path, line: line,
      problem: "the row is longer than \(ByteInput.capacity) bytes")
  }
}
