import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// The network window by window: how large it is, what becomes of its ties, who is most central.
struct NetworkSteps {
  let table: Table

  init(
    _ ties: TieTable, _ windows: [(name: String, window: DayInterval)], _ names: ComparisonNames,
    eventCounts: [Int], halfLife: Int?
  ) throws {
    var networks = WindowNetworks(ties)
    var before: WindowNetworks.Slice?
    var pairs: [[Int]] = []
    var rows: [[Cell]] = []
    for ((name, window), events) in zip(windows, eventCounts) {
      let slice =
        if let halfLife {
          networks.decayed(
            before: window.to.daysSinceEpoch, halfLife: Double(halfLife), kinds: .actors)
        } else {
          networks.slice(in: window.window, kinds: .actors)
        }
      let scores = try PageRank(tolerance: 1e-10).scores(in: slice.network)
      let best = Ranking(scores).order.first.map { names.name(slice.nodes[Int($0)]) }
      var numbers: [Int] = []
      var weight = 0.0
      for number in slice.nodes.indices {
        let node = NodeIndex(number)
        for (target, tie) in zip(
          slice.network.targets(of: node), slice.network.targetWeights(of: node))
        {
          numbers.append(Int(slice.nodes[number]) * ties.nodeCount + Int(slice.nodes[Int(target)]))
          weight += tie
        }
      }
      pairs.append(numbers)
      let difference = before.map { SnapshotDifference(before: $0, after: slice) }
      rows.append([
        .text(name), .text("\(window.from)"), .text("\(window.to)"), .integer(events),
        .integer(slice.nodes.count), .integer(slice.network.tieCount), .number(weight),
        difference.map { .number($0.totalDifference) } ?? .empty, .optional(best),
      ])
      before = slice
    }
    var table = Table(
      name: "windows", title: "Network of actors by window",
      columns: [
        Column("window", "Window", .text), Column("from", "From", .day), Column("to", "To", .day),
        Column("events", "Events", .integer), Column("actors", "Actors", .integer),
        Column("ties", "Ties", .integer), Column("weight", "Weight", .number(decimals: 1)),
        Column("weight_changed", "Weight changed", .number(decimals: 1)),
        Column("top_actor", "First by PageRank", .text), Column("formed", "Formed", .integer),
        Column("kept", "Kept", .integer), Column("dissolved", "Dissolved", .integer),
        Column("revived", "Revived", .integer),
        Column("similarity", "Kept of all (Jaccard)", .number(decimals: 3)),
      ])
    for (row, turnover) in zip(rows, DyadTurnover.turnover(of: pairs)) {
      let isFirst = table.rows.isEmpty
      table.rows.append(
        row + [
          .integer(turnover.formed), .integer(turnover.kept), .integer(turnover.dissolved),
          .integer(turnover.revived), isFirst ? .empty : .optional(turnover.similarity),
        ])
    }
    self.table = table
  }
}
