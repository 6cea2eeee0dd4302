/// Typed rows under named columns.
public struct Table: Hashable, Sendable {
  /// What a program calls it, in snake case: the key in JSON, the first column in CSV where a
  /// report has several tables.
  public var name: String
  /// What a reader sees above it.
  public var title: String
  /// The columns from left to right.
  public var columns: [Column]
  /// The rows, each with a cell a column; a missing cell counts as empty, one too many is
  /// left out.
  public var rows: [[Cell]]

  /// A table of those columns and rows.
  public init(name: String, title: String, columns: [Column], rows: [[Cell]] = []) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// The cell there, empty where the row is short.
  package func cell(_ row: [Cell], _ column: Int) -> Cell {
    column < row.count ? row[column] : .empty
  }
}

/// What a column holds and how it is shown.
public struct Column: Hashable, Sendable {
  /// What its cells are.
  public enum Kind: Hashable, Sendable {
    /// Words.
    case text
    /// Whole numbers.
    case integer
    /// Numbers, rounded to that many decimals where people read them, and to twelve significant digits
    /// elsewhere.
    case number(decimals: Int)
    /// Numbers of different kinds below each other, and days: whole ones as they are, others rounded to
    /// that many decimals where people read them.
    case figure(decimals: Int)
    /// Days, as `2025-07-03` in text cells.
    case day
    /// Yes or no.
    case boolean
  }

  /// The side at which a cell's text stands in a table for reading.
  public enum Alignment: Hashable, Sendable {
    /// At the left.
    case left
    /// At the right.
    case right
  }

  /// What a program calls it, in snake case.
  public var name: String
  /// What a reader sees at its head.
  public var title: String
  /// What its cells are.
  public var kind: Kind
  /// The side at which its cells stand.
  public var alignment: Alignment

  /// A column; unless told otherwise numbers stand at the right and all else at the left.
  public init(
    _ name: String, _ title: String, _ kind: Kind = .text, alignment: Alignment? = nil
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    switch kind {
    case .integer, .number, .figure: self.alignment = alignment ?? .right
    case .text, .day, .boolean: self.alignment = alignment ?? .left
    }
  }
}

/// One value in a table.
public enum Cell: Hashable, Sendable {
  /// Not known or not applicable: `null` in JSON, nothing elsewhere.
  case empty
  /// Words, or a day in its ISO form.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number; NaN and the infinities count as ``empty``.
  case number(Double)
  /// Yes or no.
  case boolean(Bool)
  /// A value with parts, whole in JSON and JSON lines, and as `shown` elsewhere.
  case structured(JSONValue, shown: String)
}

extension Cell: ExpressibleByNilLiteral, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral
{
  public init(nilLiteral: ()) { self = .empty }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension Cell {
  /// The cell for JSON.
  var json: JSONValue {
    switch self {
    case .empty: .null
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .number(let number): number.isFinite ? .number(number) : .null
    case .boolean(let flag): .bool(flag)
    case .structured(let value, shown: _): value
    }
  }

  /// The cell for programs that read text: numbers with up to twelve digits.
  package var exact: String {
    switch self {
    case .empty: ""
    case .text(let text), .structured(_, shown: let text): text
    case .integer(let number): String(number)
    case .number(let number): number.isFinite ? number.plain : ""
    case .boolean(let flag): flag ? "true" : "false"
    }
  }

  /// The cell for people: numbers rounded as the column says.
  package func shown(as kind: Column.Kind) -> String {
    switch (self, kind) {
    case (.number(let number), .number(let decimals)),
      (.number(let number), .figure(let decimals)):
      number.rounded(decimals: decimals)
    case (.integer(let number), .number(let decimals)):
      Double(number).rounded(decimals: decimals)
    case (.boolean(let flag), _): flag ? "yes" : "no"
    default: exact
    }
  }

  /// Whether spreadsheets might take it for a formula: words do, numbers don't.
  var isWords: Bool {
    switch self {
    case .text, .structured: true
    case .empty, .integer, .number, .boolean: false
    }
  }
}
