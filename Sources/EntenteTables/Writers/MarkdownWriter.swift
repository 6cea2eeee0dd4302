/// Markdown with GitHub's tables, for notes and pull requests; numbers rounded.
///
/// The title is a heading, the summary a list, each table has its own heading where there are
/// several. In words `|`, `\`, `<`, `&`, `*`, `_`, backticks and brackets are escaped, and line ends
/// become `<br>`.
struct MarkdownWriter: ReportWriter {
  func write(_ report: Report, into bytes: inout [UInt8]) {
    var blocks: [String] = []
    if let title = report.title { blocks.append("# " + escaped(title)) }
    if !report.summary.isEmpty {
      blocks.append(report.summary.map { "- " + escaped($0.line) }.joined(separator: "\n"))
    }
    for table in report.tables {
      if report.tables.count > 1 { blocks.append("## " + escaped(table.title)) }
      blocks.append(lines(of: table).joined(separator: "\n"))
    }
    if !report.notes.isEmpty {
      blocks.append(report.notes.map(escaped).joined(separator: "\n\n"))
    }
    bytes += blocks.joined(separator: "\n\n").utf8
    if !blocks.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  private func lines(of table: Table) -> [String] {
    let head = line(table.columns.map { escaped($0.title) })
    let rule = line(table.columns.map { $0.alignment == .right ? "---:" : ":---" })
    return [head, rule]
      + table.rows.map { row in
        line(
          table.columns.enumerated().map { index, column in
            let cell = table.cell(row, index)
            let shown = cell.shown(as: column.kind)
            return cell.isWords ? escaped(shown) : shown
          })
      }
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "|", "\\", "*", "_", "`", "[", "]": result += "\\" + String(character)
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      case "\n", "\r\n", "\r": result += "<br>"
      default: result.append(character)
      }
    }
    return result
  }
}
