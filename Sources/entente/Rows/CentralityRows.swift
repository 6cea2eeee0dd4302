import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// Actors with their measures. The order of the columns is a promise.
struct CentralityRows {
  let network: EventNetwork
  let focus: [Int]
  let language: TextLanguage

  /// Measures shown, in order: id in the registry and decimals.
  private static let shown: [(id: String, decimals: Int)] = [
    ("strength", 2), ("in-strength", 2), ("out-strength", 2), ("betweenness", 1), ("pagerank", 4),
  ]

  func report(sortedBy sort: String, top: Int?) throws -> Report {
    let table = try network.tieTable()
    let graph = table.network(kinds: .actors)
    var scores: [String: NodeScores] = [:]
    // What the rows are in order of must be among the columns.
    var shown = Self.shown
    if !shown.contains(where: { $0.id == sort }) { shown.append((sort, 4)) }
    for (id, _) in shown {
      let measure = try MeasureRegistry.measure(id: id)
      scores[id] =
        measure.signs == .all
        ? try measure.scores(in: graph) : try measure.scores(of: table, kinds: .actors)
    }
    guard let order = scores[sort] else { return Report(tables: []) }
    let ranking = Ranking(order)
    var columns = [
      Column("rank", "Rank", .integer), Column("actor", "Actor", .text), Column("id", "Id", .text),
      Column("kind", "Kind", .text), Column("country", "Country", .text),
    ]
    for (id, decimals) in shown {
      let measure = try MeasureRegistry.measure(id: id)
      columns.append(
        Column(
          id.map { $0 == "-" ? "_" : String($0) }.joined(), measure.description.title,
          .number(decimals: decimals)))
    }
    let tied = focusTies()
    for node in focus {
      let name = network.nodes[node].name(language)
      // The same for a script whatever language its readers like.
      let slug = network.nodes[node].name(.english).lowercased().map {
        $0 == " " ? "_" : String($0)
      }.joined()
      columns.append(Column("tie_to_\(slug)", "Tie to \(name)", .number(decimals: 2)))
      if network.isFromTable { continue }
      columns.append(Column("sentences_with_\(slug)", "Sentences with \(name)", .integer))
    }
    var actors = Table(name: "actors", title: "Actors", columns: columns)
    for node in ranking.order.prefix(top ?? Int.max) {
      let entry = network.nodes[Int(node)]
      var row: [Cell] = [
        ranking[node].map { .integer($0) } ?? .empty, .text(entry.name(language)), .text(entry.id),
        .text(entry.actorKind?.rawValue ?? (entry.isTopic ? "topic" : "actor")),
        .optional(entry.country),
      ]
      for (id, _) in shown { row.append(scores[id]?[node].map { .number($0) } ?? .empty) }
      for other in focus {
        row.append(other == Int(node) ? .empty : .number(tied[Pair(Int(node), other)] ?? 0))
        if network.isFromTable { continue }
        row.append(
          other == Int(node)
            ? .empty : .integer(network.sentencesNaming(entry.id, network.nodes[other].id)))
      }
      actors.rows.append(row)
    }
    return Report(
      summary: placementFacts(network), tables: [actors],
      notes: [
        network.isFromTable
          ? "Weights are those of the table's rows."
          : "Weights are confidence times factuality, one occurrence a dyad, type and day.",
        "Betweenness and ranks are over actors; entente centrality --describe MEASURE defines each.",
      ])
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
    init(_ a: Int, _ b: Int) { (first, second) = a < b ? (a, b) : (b, a) }
  }

  /// Weight of all ties between each actor and each focus, both directions.
  private func focusTies() -> [Pair: Double] {
    var sums: [Pair: Double] = [:]
    guard !focus.isEmpty else { return sums }
    for tie in network.ties() {
      guard let source = network.index(of: tie.key.source),
        let target = network.index(of: tie.key.target),
        focus.contains(source) || focus.contains(target)
      else { continue }
      sums[Pair(source, target), default: 0] += tie.weight
    }
    return sums
  }
}

/// How many events came to their day in which way, and how many not at all.
func placementFacts(_ network: EventNetwork) -> [Report.Fact] {
  func count(_ placement: DayPlacement) -> Cell { .integer(network.placements[placement] ?? 0) }
  if network.isFromTable {
    return [
      .init("placed_by_date", "Rows with a day", count(.day)),
      .init("not_placed", "Rows without a day", count(.none)),
    ]
  }
  let years: [Report.Fact] =
    network.options.coarseDates == .spread
    ? [.init("placed_by_year", "Events placed by a year in the text", count(.year))] : []
  return [
    .init("placed_by_date", "Events placed by a day in the text", count(.day)),
    .init("placed_by_month", "Events placed by a month in the text", count(.month)),
  ] + years + [
    .init("placed_by_report", "Events placed by the article's day", count(.reported)),
    .init("not_placed", "Events with no day", count(.none)),
    .init(
      "left_out", "Events left out (negated, below the confidence, unnamed)",
      .integer(network.leftOut)),
  ]
}
