import EntenteAnalysis
import EntenteTables

/// Which measures of actors are shown, and which orders them.
struct MeasureChoice {
  /// Shown without being asked for, in order, with decimals.
  private static let preset: [(id: String, decimals: Int)] = [
    ("strength", 2), ("in-strength", 2), ("out-strength", 2), ("betweenness", 1), ("pagerank", 4),
  ]

  /// In the order of their columns.
  let measures: [any Measure]
  /// The id of the one that rows are in order of, which is among them.
  let sort: String

  /// - Parameters:
  ///   - names: ids with commas between, or "all"; nil for the preset.
  ///   - sort: nil for strength, or the first that was named.
  init(_ names: String?, sort: String?) throws {
    var ids: [String]
    switch names {
    case nil: ids = Self.preset.map(\.id)
    case "all": ids = MeasureRegistry.ids
    case .some(let names):
      ids = names.split(separator: ",").map(\.trimmingSpaces).filter { !$0.isEmpty }
      var seen = Set<String>()
      ids.removeAll { !seen.insert($0).inserted }
      guard !ids.isEmpty else {
        throw UsageError(
          description: "--measures names none; see: entente centrality --measures list")
      }
    }
    let named = names != nil && names != "all"
    let sort = try MeasureRegistry.measure(id: sort ?? (named ? ids[0] : "strength")).description.id
    // What the rows are in order of must be among the columns.
    if !ids.contains(sort) { ids.append(sort) }
    self.sort = sort
    measures = try ids.map { id throws in try MeasureRegistry.measure(id: id) }
  }

  /// How many decimals a reader sees of a measure.
  static func decimals(of id: String) -> Int { preset.first { $0.id == id }?.decimals ?? 4 }

  /// The name of a measure's column.
  static func column(of id: String) -> String { id.map { $0 == "-" ? "_" : String($0) }.joined() }
}

/// What measures there are.
enum MeasureListRows {
  static func report() -> Report {
    Report(
      tables: [
        Table(
          name: "measures", title: "Measures of actors",
          columns: [
            Column("id", "Name", .text), Column("title", "Title", .text),
            Column("meaning", "A high value means", .text),
          ],
          rows: MeasureRegistry.all.map(\.description).map {
            [.text($0.id), .text($0.title), .text($0.meaning)]
          })
      ], notes: ["entente centrality --describe NAME defines each."])
  }
}
