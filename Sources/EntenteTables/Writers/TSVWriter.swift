/// Tab-separated values: a line of column names, then a line a row, numbers with up to twelve digits.
///
/// Tab, line feed, carriage return and backslash inside a cell are written `\t`, `\n`, `\r` and
/// `\\`, so that a line is always a row and a tab always a boundary.
struct TSVWriter: ReportWriter {
  func write(_ report: Report, into bytes: inout [UInt8]) {
    let table = SeparatedRows(report)
    guard !table.header.isEmpty else { return }
    line(table.header, into: &bytes)
    for row in table.rows { line(row.map(\.exact), into: &bytes) }
  }

  private func line(_ cells: [String], into bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\t")) }
      for byte in cell.utf8 {
        switch byte {
        case UInt8(ascii: "\t"): bytes += "\\t".utf8
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\r"): bytes += "\\r".utf8
        case UInt8(ascii: "\\"): bytes += "\\\\".utf8
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
