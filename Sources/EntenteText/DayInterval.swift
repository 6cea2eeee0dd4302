/// The days from ``from`` up to but not including ``to``; never empty.
public struct DayInterval: Hashable, Sendable {
  /// The first day.
  public let from: Day
  /// The day after the last.
  public let to: Day

  /// The half-open interval [from, to); nil unless `from` is before `to`.
  public init?(from: Day, to: Day) {
    guard from < to else { return nil }
    self.from = from
    self.to = to
  }

  /// Reads what a person types: `2025`, `2025-06`, `2025-06-15`, or two of these with `..`
  /// between them.
  ///
  /// The typed end is meant inclusively: `2025-07-01..2025-07-15` ends with the 15th, so ``to`` is
  /// the 16th, and `2025-06..2025-08` ends with 31 August. Spaces around the dots are allowed.
  ///
  /// - Throws: ``DayIntervalError`` when it cannot be read, names a day that does not exist, or
  ///   ends before it begins.
  public init(parsing text: String) throws(DayIntervalError) {
    let typed = trimmed(Array(text.utf8)[...])
    let dots = typed.indices.first { at in
      typed[at] == UInt8(ascii: ".") && at + 1 < typed.endIndex
        && typed[at + 1] == UInt8(ascii: ".")
    }
    let first = try Period(trimmed(typed[..<(dots ?? typed.endIndex)]), of: text)
    var last = first
    if let dots {
      last = try Period(trimmed(typed[(dots + 2)...]), of: text)
    }
    guard first.from < last.to else { throw .reversed(text) }
    from = first.from
    to = last.to
  }

  /// Whether the day lies in the interval.
  public func contains(_ day: Day) -> Bool {
    from <= day && day < to
  }

  /// How many days it has, at least 1.
  public var count: Int {
    Int(to.daysSinceEpoch) - Int(from.daysSinceEpoch)
  }
}

extension DayInterval: CustomStringConvertible {
  /// Always half-open, `[2025-06-01, 2025-07-01)`.
  public var description: String { "[\(from), \(to))" }
}

/// A year, a month or a day, as its half-open interval.
private struct Period {
  let from: Day
  let to: Day

  init(_ typed: ArraySlice<UInt8>, of text: String) throws(DayIntervalError) {
    var parts: [Int] = []
    for (place, digits) in typed.split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false
    ).enumerated() {
      guard digits.count == (place == 0 ? 4 : 2), let value = decimal(digits) else {
        throw .unreadable(text)
      }
      parts.append(value)
    }
    guard (1...3).contains(parts.count) else { throw .unreadable(text) }
    let year = parts[0]
    guard (1...9998).contains(year) else { throw .impossibleYear(text) }
    let month = parts.count > 1 ? parts[1] : 1
    guard (1...12).contains(month) else { throw .impossibleMonth(text, month) }
    let day = parts.count > 2 ? parts[2] : 1
    guard let from = Day(year: year, month: month, day: day) else {
      throw .impossibleDay(text, year: year, month: month)
    }
    self.from = from
    switch parts.count {
    case 1: to = from.adding(years: 1)
    case 2: to = from.adding(months: 1)
    default: to = from.adding(days: 1)
    }
  }
}

private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var bytes = bytes
  while let first = bytes.first, first == UInt8(ascii: " ") { bytes.removeFirst() }
  while let last = bytes.last, last == UInt8(ascii: " ") { bytes.removeLast() }
  return bytes
}

/// Why a typed interval of days could not be taken.
public struct DayIntervalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with it.
  public enum Kind: Hashable, Sendable {
    /// Not of a form that can be read.
    case unreadable
    /// A year, month or day that does not exist.
    case impossible
    /// The last day lies before the first.
    case reversed
  }

  /// What is wrong.
  public let kind: Kind
  /// What was typed.
  public let text: String
  /// One sentence with the remedy.
  public let description: String

  static func unreadable(_ text: String) -> Self {
    Self(
      kind: .unreadable, text: text,
      description: "\"\(text)\" is not a day, month, year or interval; "
        + "write 2025, 2025-06, 2025-06-15 or 2025-07-01..2025-07-15")
  }

  static func impossibleYear(_ text: String) -> Self {
    Self(
      kind: .impossible, text: text,
      description: "\"\(text)\" names a year out of range; years go from 0001 to 9998")
  }

  static func impossibleMonth(_ text: String, _ month: Int) -> Self {
    Self(
      kind: .impossible, text: text,
      description: "\"\(text)\" names month \(padded(month, to: 2)); months go from 01 to 12")
  }

  static func impossibleDay(_ text: String, year: Int, month: Int) -> Self {
    let last = Day.daysIn(month: month, year: year)
    return Self(
      kind: .impossible, text: text,
      description: "\"\(text)\" names a day that does not exist; "
        + "\(padded(year, to: 4))-\(padded(month, to: 2)) has \(last) days")
  }

  static func reversed(_ text: String) -> Self {
    Self(
      kind: .reversed, text: text,
      description: "\"\(text)\" ends before it begins; write the earlier day first")
  }
}
