import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteTies

/// Numbers of a network as a whole, one a row.
struct StatsRows {
  let network: EventNetwork
  let graph: Network
  /// Nil where ties of one sign alone are looked at.
  let signed: SignedNetwork?

  func report() throws -> Report {
    var table = Table(
      name: "statistics", title: "Statistics",
      columns: [
        Column("statistic", "Statistic", .text), Column("value", "Value", .figure(decimals: 4)),
        Column("id", "Id", .text), Column("defined_by", "Defined by", .text),
      ])
    for (title, value, id) in counts {
      table.rows.append([.text(title), value, .text(id), .empty])
    }
    for statistic in StatisticRegistry.all {
      let about = statistic.description
      for value in try statistic.values(of: graph) {
        table.rows.append(Self.row(value, definedBy: about.id))
      }
    }
    if let signed {
      for statistic in StatisticRegistry.signed {
        table.rows += statistic.values(of: signed).map {
          Self.row($0, definedBy: statistic.description.id)
        }
      }
    }
    return Report(
      summary: placementFacts(network), tables: [table],
      notes: ["entente stats --describe ID, with what stands under “Defined by”, defines each."])
  }

  private var counts: [(title: String, value: Cell, id: String)] {
    let members = network.nodes.indices.filter { graph.contains(NodeIndex($0)) }
    let topics = members.count { network.nodes[$0].isTopic }
    let weight = graph.totalWeight
    let period = network.period
    return [
      ("Actors", .integer(members.count - topics), "actors"),
      ("Topics", .integer(topics), "topics"),
      (
        network.isFromTable ? "Rows" : "Occurrences", .integer(network.occurrenceCount()),
        "occurrences"
      ),
      ("Ties", .integer(graph.tieCount), "ties"),
      ("Weight of all ties", Self.cell(weight), "weight"),
      ("First day", .optional(period?.from.description), "first-day"),
      ("Last day", .optional(period?.to.adding(days: -1).description), "last-day"),
    ]
  }

  private static func row(_ value: StatisticValue, definedBy id: String) -> [Cell] {
    [.text(value.title), value.value.map(cell) ?? .empty, .text(value.id), .text(id)]
  }

  private static func cell(_ value: Double) -> Cell {
    Int(exactly: value).map { .integer($0) } ?? .number(value)
  }
}
