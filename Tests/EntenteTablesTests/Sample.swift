import EntenteTables

/// A small report with everything that formats trip over.
enum Sample {
  static let ties = Table(
    name: "ties", title: "Ties",
    columns: [
      Column("actor", "Actor"), Column("events", "Events", .integer),
      Column("weight", "Weight", .number(decimals: 2)), Column("last", "Last", .day),
      Column("mutual", "Mutual", .boolean),
    ],
    rows: [
      ["ترامب", 12, 2.675, "2025-07-03", true],
      ["=A|\"B\"\n\tC,\\", -1, .number(.nan), nil, false],
      ["普京é", nil, .number(-.infinity), "2025-07-04"],
    ])

  static let ranks = Table(
    name: "ranks", title: "Ranks",
    columns: [Column("actor", "Actor"), Column("rank", "Rank", .integer)],
    rows: [["NATO", 1]])

  static let empty = Table(
    name: "none", title: "None",
    columns: [Column("actor", "Actor"), Column("rank", "Rank", .integer)])

  static let one = Report(tables: [ties])

  static let several = Report(
    title: "Report <1>",
    summary: [.init("placed", "Events placed", 7), .init("share", "Share", .number(1.0 / 3))],
    tables: [ties, ranks, empty], notes: ["Weights are sums.", "«x»"])

  static func text(_ report: Report, _ format: OutputFormat) -> String {
    String(decoding: report.bytes(as: format), as: UTF8.self)
  }
}
