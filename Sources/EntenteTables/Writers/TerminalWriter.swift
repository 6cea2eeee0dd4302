/// Aligned columns for a terminal: title, summary, tables, notes, each after a blank line.
///
/// Columns are as wide as their widest cell as a terminal shows it (``DisplayWidth``) and two
/// spaces apart; nothing is cut off. Right-to-left words get no marks around them, since
/// terminals disagree on those. Line ends and tabs become spaces, other control characters, by
/// which a text could steer the terminal, become U+FFFD.
struct TerminalWriter: ReportWriter {
  func write(_ report: Report, into bytes: inout [UInt8]) {
    var blocks: [[String]] = []
    if let title = report.title { blocks.append([harmless(title)]) }
    if !report.summary.isEmpty { blocks.append(report.summary.map { harmless($0.line) }) }
    for table in report.tables {
      let heading = report.tables.count > 1 ? [harmless(table.title)] : []
      blocks.append(heading + lines(of: table))
    }
    if !report.notes.isEmpty { blocks.append(report.notes.map(harmless)) }
    bytes += blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n").utf8
    if !blocks.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  private func lines(of table: Table) -> [String] {
    guard !table.columns.isEmpty else { return [] }
    let head = table.columns.map { harmless($0.title) }
    let body = table.rows.map { row in
      table.columns.enumerated().map { index, column in
        harmless(table.cell(row, index).shown(as: column.kind))
      }
    }
    var widths = head.map(DisplayWidth.of)
    for row in body {
      for (index, text) in row.enumerated() {
        widths[index] = max(widths[index], DisplayWidth.of(text))
      }
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    var lines = [line(head, widths, table.columns), rule]
    lines += body.map { line($0, widths, table.columns) }
    if body.isEmpty { lines.append("(none)") }
    return lines
  }

  private func line(_ cells: [String], _ widths: [Int], _ columns: [Column]) -> String {
    var line = ""
    var owed = 0
    for (index, text) in cells.enumerated() {
      let missing = widths[index] - DisplayWidth.of(text)
      let before = columns[index].alignment == .right ? missing : 0
      // Blanks are only written once something follows them.
      owed += before + (index > 0 ? 2 : 0)
      if !text.isEmpty {
        line += String(repeating: " ", count: owed) + text
        owed = 0
      }
      owed += missing - before
    }
    return line
  }

  private func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return text }
    var result = ""
    for character in text {
      if character == "\r\n" || character == "\n" || character == "\r" || character == "\t" {
        result.append(" ")
      } else if character.unicodeScalars.contains(where: {
        $0.properties.generalCategory == .control
      }) {
        result.append("\u{FFFD}")
      } else {
        result.append(character)
      }
    }
    return result
  }
}
