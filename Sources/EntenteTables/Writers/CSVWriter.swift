/// Comma-separated values as in RFC 4180: CRLF line ends, quotes where needed, numbers with up to twelve digits.
///
/// Words that begin with `=`, `+`, `-`, `@`, a tab or a carriage return get a `'` in front,
/// because spreadsheets would run them as formulas and news text is nobody's to trust. Numbers
/// are left alone.
struct CSVWriter: ReportWriter {
  func write(_ report: Report, into bytes: inout [UInt8]) {
    let table = SeparatedRows(report)
    guard !table.header.isEmpty else { return }
    line(table.header, into: &bytes)
    for row in table.rows {
      line(row.map { $0.isWords ? guarded($0.exact) : $0.exact }, into: &bytes)
    }
  }

  private func guarded(_ text: String) -> String {
    guard let first = text.utf8.first, Array("=+-@\t\r".utf8).contains(first) else { return text }
    return "'" + text
  }

  private func line(_ cells: [String], into bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let special = Array(",\"\r\n".utf8)
      // Some readers strip blanks at the ends unless quoted.
      let blank = cell.utf8.first == 0x20 || cell.utf8.last == 0x20
      guard blank || cell.utf8.contains(where: special.contains) else {
        bytes += cell.utf8
        continue
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in cell.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += "\r\n".utf8
  }
}
