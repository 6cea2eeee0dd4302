import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteTies

/// The networks of two periods as wholes, and the scores of their actors.
struct ComparedNetworks {
  let result: NetworkTestResult
  private let titles: [String: MeasureDescription]

  /// Statistics that say how a network is built, of those that are known.
  private static let statistics: Set<String> = [
    "density", "reciprocity", "transitivity", "degree-centralization",
  ]

  init(_ compared: ComparedPeriods, _ options: TestOptions, threads: Int) throws {
    let measures = try options.chosenMeasures()
    let tests = NetworkTests(
      measures: measures,
      statistics: StatisticRegistry.all.filter { Self.statistics.contains($0.description.id) },
      testsStatistics: false, replicates: options.quick ? 0 : options.replicates,
      minimumEvents: options.minEvents, minimumUnits: compared.tests.minimumUnits,
      seed: options.seed, threads: threads)
    result = try tests.result(of: compared.periods, TwoPeriods.Choice(kinds: .actors))
    titles = Dictionary(
      uniqueKeysWithValues: measures.map { ($0.description.id, $0.description) })
  }

  /// A table a measure. The first bears the name `actors`.
  func actorTables(_ names: ComparisonNames, limit: Int) -> [Table] {
    result.measures.enumerated().map { place, measure in
      let decimals = measure.measure.hasSuffix("strength") ? 2 : 4
      var table = Table(
        name: place == 0 ? "actors" : "actors_" + measure.measure.snakeCase,
        title: "Actors by " + (titles[measure.measure]?.title ?? measure.measure),
        columns: [
          Column("actor", "Actor", .text), Column("id", "Id", .text),
          Column("before", "Before", .number(decimals: decimals)),
          Column("after", "After", .number(decimals: decimals)),
          Column("difference", "Difference", .number(decimals: decimals)),
          Column("rank_before", "Rank before", .integer),
          Column("rank_after", "Rank after", .integer), .p, .q,
        ])
      let sorted = measure.actors.enumerated().sorted {
        let q = ($0.element.q ?? 1, $1.element.q ?? 1)
        return q.0 != q.1 ? q.0 < q.1 : $0.offset < $1.offset
      }
      for (_, actor) in sorted.prefix(limit) {
        let change = actor.change
        table.rows.append([
          .text(names.name(change.node)), .text(names.network.nodes[Int(change.node)].id),
          .number(change.before ?? 0), .number(change.after ?? 0), .number(change.difference),
          change.rankBefore.map { .integer($0) } ?? .empty,
          change.rankAfter.map { .integer($0) } ?? .empty, .chance(actor.p), .chance(actor.q),
        ])
      }
      return table
    }
  }

  func networkTable(
    _ names: ComparisonNames, modularity: (before: Double, after: Double)
  ) -> Table {
    var table = Table(
      name: "network", title: "Network of actors",
      columns: [
        Column("figure", "Figure", .text), Column("before", "Before", .number(decimals: 3)),
        Column("after", "After", .number(decimals: 3)),
        Column("difference", "Difference", .number(decimals: 3)), .p,
      ])
    func add(_ title: String, _ before: Double?, _ after: Double?, _ p: Double?) {
      table.rows.append([
        .text(title), .optional(before), .optional(after),
        .optional(before.flatMap { before in after.map { $0 - before } }), .chance(p),
      ])
    }
    let total = result.totalWeight
    add(total.title, total.before, total.after, total.p)
    let actors = result.measures.first?.actors ?? []
    add(
      "Actors", Double(actors.count { $0.change.before != nil }),
      Double(actors.count { $0.change.after != nil }), nil)
    for figure in result.figures { add(figure.title, figure.before, figure.after, figure.p) }
    add("Modularity of the communities", modularity.before, modularity.after, nil)
    for measure in result.measures {
      table.rows.append([
        .text(
          "Largest change by " + (titles[measure.measure]?.title ?? measure.measure)
            + ", per unit"), .empty, .empty, .number(measure.largestChange), .chance(measure.p),
      ])
    }
    if let largest = result.largestTie {
      let tie = names.name(largest.key.source) + " → " + names.name(largest.key.target)
      table.rows.append([
        .text("Largest change of a tie, per unit: " + tie), .empty, .empty,
        .number(largest.change), .chance(largest.p),
      ])
    }
    table.rows.append([
      .text("Distance: share of the weight that lies elsewhere"), .empty, .empty,
      .optional(result.distance.weight), .chance(result.distance.p),
    ])
    table.rows.append([
      .text("Distance: share of the ties that are in one period alone"), .empty, .empty,
      .optional(result.distance.ties), .empty,
    ])
    return table
  }
}

extension String {
  /// An id of a measure as the name of a column or table.
  var snakeCase: String { String(map { $0 == "-" ? "_" : $0 }) }
}
