/// One object, of the same shape however many tables there are:
/// `{"title", "summary": {…}, "tables": {name: [row…]}, "notes": […]}`.
///
/// A row is an object with a member a column, in order; numbers have up to twelve significant digits.
struct JSONWriter: ReportWriter {
  func write(_ report: Report, into bytes: inout [UInt8]) {
    var members: [JSONValue.Member] = []
    if let title = report.title { members.append(.init("title", .string(title))) }
    let facts = report.summary.map { JSONValue.Member($0.name, $0.value.json) }
    members.append(.init("summary", .object(facts)))
    let tables = report.tables.map { table in
      JSONValue.Member(table.name, .array(table.rows.map { .object(table.members($0)) }))
    }
    members.append(.init("tables", .object(tables)))
    members.append(.init("notes", .array(report.notes.map { .string($0) })))
    JSONValue.object(members).write(into: &bytes, indent: 0)
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension Table {
  /// A row as the members of an object.
  func members(_ row: [Cell]) -> [JSONValue.Member] {
    columns.enumerated().map { index, column in
      JSONValue.Member(column.name, cell(row, index).json)
    }
  }
}
