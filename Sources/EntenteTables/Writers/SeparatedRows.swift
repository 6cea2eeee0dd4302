/// A report as one rectangle of cells, for formats that know only one header.
///
/// One table gives its columns. Several give a first column `table` with the name of each row's
/// table, then every column name of any table in order of first appearance; a row has nothing
/// under the columns that its table lacks.
struct SeparatedRows {
  let header: [String]
  let rows: [[Cell]]

  init(_ report: Report) {
    guard report.tables.count != 1 else {
      let table = report.tables[0]
      header = table.columns.map(\.name)
      rows = table.rows.map { row in table.columns.indices.map { table.cell(row, $0) } }
      return
    }
    var names: [String] = []
    var place: [String: Int] = [:]
    for column in report.tables.flatMap(\.columns) where place[column.name] == nil {
      place[column.name] = names.count
      names.append(column.name)
    }
    header = report.tables.isEmpty ? [] : ["table"] + names
    rows = report.tables.flatMap { table in
      let places = table.columns.map { place[$0.name] ?? 0 }
      return table.rows.map { row in
        var cells = [Cell](repeating: .empty, count: names.count)
        for (index, at) in places.enumerated() { cells[at] = table.cell(row, index) }
        return [.text(table.name)] + cells
      }
    }
  }
}
