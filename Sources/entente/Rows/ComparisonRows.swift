import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// Two periods side by side. The order of the columns is a promise.
struct ComparisonRows {
  let network: EventNetwork
  let before: DayInterval
  let after: DayInterval
  let language: TextLanguage

  func report() throws -> Report {
    let ties = tieTable()
    let actors = try actorTable()
    var summary: [Report.Fact] = [
      .init("before", "Before", .text("\(before)"), kind: .text),
      .init("after", "After", .text("\(after)"), kind: .text),
      .init(
        "occurrences_before", "Occurrences before", .integer(network.occurrenceCount(in: before))),
      .init("occurrences_after", "Occurrences after", .integer(network.occurrenceCount(in: after))),
    ]
    summary += placementFacts(network)
    var notes = ["Periods are written half-open: the second day is no longer in them."]
    if before.from < after.to, after.from < before.to {
      notes.append("The periods overlap: what happened in both is counted in both.")
    }
    return Report(summary: summary, tables: [ties, actors], notes: notes)
  }

  private func tieTable() -> Table {
    let old = network.ties(in: before)
    let new = network.ties(in: after)
    let comparison = TieComparison(
      before: old.map { ($0.key, $0.weight) }, after: new.map { ($0.key, $0.weight) })
    var table = Table(
      name: "ties", title: "Ties",
      columns: [
        Column("change", "Change", .text), Column("source", "Source", .text),
        Column("relation", "Relation", .text), Column("target", "Target", .text),
        Column("layer", "Layer", .text), Column("before", "Before", .number(decimals: 2)),
        Column("after", "After", .number(decimals: 2)),
        Column("difference", "Difference", .number(decimals: 2)),
        Column("count_before", "Occurrences before", .integer),
        Column("count_after", "Occurrences after", .integer),
        Column("evidence", "Evidence", .text),
      ])
    let oldByKey = Dictionary(uniqueKeysWithValues: old.map { ($0.key, $0) })
    let newByKey = Dictionary(uniqueKeysWithValues: new.map { ($0.key, $0) })
    for change in comparison.changes where change.fate != .unchanged {
      let a = oldByKey[change.key]
      let b = newByKey[change.key]
      guard let tie = b ?? a else { continue }
      let evidence = tie.occurrences.first
        .flatMap { network.occurrences[$0].tellings.first?.evidence.sentence.oneLine }
      table.rows.append([
        .text(change.fate.rawValue), .text(name(change.key.source)),
        .text(tie.relation(language)), .text(name(change.key.target)),
        .text(change.key.layer.name), .number(change.before), .number(change.after),
        .number(change.difference), .integer(a?.count ?? 0), .integer(b?.count ?? 0),
        .optional(evidence),
      ])
    }
    return table
  }

  private func actorTable() throws -> Table {
    let records = try network.tieTable()
    func graph(_ interval: DayInterval) throws -> Network {
      records.network(
        in: interval.window, kinds: .actors)
    }
    let changes = try ScoreChange.changes(
      of: Strength(direction: .both), before: graph(before), after: graph(after))
    var table = Table(
      name: "actors", title: "Actors by strength",
      columns: [
        Column("actor", "Actor", .text), Column("id", "Id", .text),
        Column("before", "Before", .number(decimals: 2)),
        Column("after", "After", .number(decimals: 2)),
        Column("difference", "Difference", .number(decimals: 2)),
        Column("rank_before", "Rank before", .integer),
        Column("rank_after", "Rank after", .integer),
      ])
    for change in changes {
      let node = network.nodes[Int(change.node)]
      table.rows.append([
        .text(node.name(language)), .text(node.id), .number(change.before ?? 0),
        .number(change.after ?? 0), .number(change.difference),
        change.rankBefore.map { .integer($0) } ?? .empty,
        change.rankAfter.map { .integer($0) } ?? .empty,
      ])
    }
    return table
  }

  private func name(_ id: String) -> String {
    network.index(of: id).map { network.nodes[$0].name(language) } ?? id
  }
}
