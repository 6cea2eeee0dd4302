/// What a command found: a summary, tables and notes, independent of how they are written.
public struct Report: Hashable, Sendable {
  /// A single figure or fact that belongs to no row.
  public struct Fact: Hashable, Sendable {
    /// What a program calls it, in snake case.
    public var name: String
    /// What a reader sees.
    public var title: String
    /// Its value.
    public var value: Cell
    /// How a number is rounded for readers.
    public var kind: Column.Kind

    /// A fact of that name.
    public init(
      _ name: String, _ title: String, _ value: Cell, kind: Column.Kind = .number(decimals: 3)
    ) {
      self.name = name
      self.title = title
      self.value = value
      self.kind = kind
    }

    /// The fact on one line, for readers. A whole number stays one.
    var line: String {
      if case .integer = value { return title + ": " + value.exact }
      return title + ": " + value.shown(as: kind)
    }
  }

  /// What a reader sees above everything; nil for nothing.
  public var title: String?
  /// Facts in order.
  public var summary: [Fact]
  /// Tables in order, with different names.
  public var tables: [Table]
  /// Sentences on how to read it, below everything.
  public var notes: [String]

  /// A report of those parts.
  public init(
    title: String? = nil, summary: [Fact] = [], tables: [Table], notes: [String] = []
  ) {
    self.title = title
    self.summary = summary
    self.tables = tables
    self.notes = notes
  }

  /// The report's bytes in a format, UTF-8.
  public func bytes(as format: OutputFormat) -> [UInt8] {
    var bytes: [UInt8] = []
    format.writer.write(self, into: &bytes)
    return bytes
  }

  /// Summary and notes as lines, for standard error where the format leaves them out
  /// (``OutputFormat/holdsRowsOnly``).
  public var remarks: [String] {
    summary.map(\.line) + notes
  }
}
