import EntenteTables

/// A table whose columns a reader can sort by.
struct HTMLTable {
  let table: Table
  let words: PageWords

  init(_ table: Table, _ words: PageWords) {
    self.table = table
    self.words = words
  }

  func write(labelledBy heading: String, to out: inout HTMLOutput) {
    // It can be scrolled sideways by keyboard.
    out.add(
      "<div class=\"x-scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"\(heading)\">")
    out.add("<table data-sort data-search aria-labelledby=\"\(heading)\">\n<thead><tr>")
    for column in table.columns {
      out.add("<th scope=\"col\"")
      if column.alignment == .right { out.add(" class=\"x-number\"") }
      out.add(">")
      out.addText(words.title(of: column))
      out.add("</th>")
    }
    out.add("</tr></thead>\n<tbody>\n")
    for row in table.rows {
      out.add("<tr>")
      for (index, column) in table.columns.enumerated() {
        let cell = table.cell(row, index)
        out.add("<td")
        if column.alignment == .right {
          out.add(" class=\"x-number\"")
          out.addAttribute("data-value", cell.exact)
        } else {
          out.add(" dir=\"auto\"")
        }
        out.add(">")
        out.addText(words.shown(cell.shown(as: column.kind), column))
        out.add("</td>")
      }
      out.add("</tr>\n")
    }
    out.add("</tbody></table></div>\n")
  }
}
