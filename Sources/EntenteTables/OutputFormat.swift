/// The formats that a report is written in; the raw value is what a user types.
public enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  /// Aligned columns for a terminal.
  case table
  /// Tab-separated values, a header line first.
  case tsv
  /// One JSON object.
  case json
  /// One JSON object a row and line.
  case jsonl
  /// Comma-separated values (RFC 4180), a header line first.
  case csv
  /// GitHub's Markdown tables.
  case markdown

  /// What is used when nothing is asked for: a table for a person, tabs for a pipe.
  public static func preset(isTerminal: Bool) -> OutputFormat {
    isTerminal ? .table : .tsv
  }

  /// Whether the format has no place for title, summary and notes, which then belong on
  /// standard error (``Report/remarks``).
  public var holdsRowsOnly: Bool {
    switch self {
    case .tsv, .jsonl, .csv: true
    case .table, .json, .markdown: false
    }
  }

  var writer: any ReportWriter {
    switch self {
    case .table: TerminalWriter()
    case .tsv: TSVWriter()
    case .json: JSONWriter()
    case .jsonl: JSONLinesWriter()
    case .csv: CSVWriter()
    case .markdown: MarkdownWriter()
    }
  }
}

/// Turns a report into the bytes of one format.
protocol ReportWriter {
  /// Appends the whole report.
  func write(_ report: Report, into bytes: inout [UInt8])
}
