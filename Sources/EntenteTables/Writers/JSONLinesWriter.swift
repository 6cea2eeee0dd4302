/// A row a line, as the object that JSON has for it. Where the report has several tables each
/// object begins with `"table"`, the name of its own.
struct JSONLinesWriter: ReportWriter {
  func write(_ report: Report, into bytes: inout [UInt8]) {
    for table in report.tables {
      for row in table.rows {
        var members = table.members(row)
        if report.tables.count > 1 {
          members.insert(.init("table", .string(table.name)), at: 0)
        }
        JSONValue.object(members).write(into: &bytes, indent: nil)
        bytes.append(UInt8(ascii: "\n"))
      }
    }
  }
}
