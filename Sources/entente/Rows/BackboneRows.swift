import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// The ties of a backbone, the heaviest first. The order of the columns is a promise.
struct BackboneRows {
  let network: EventNetwork
  let signs: SignSet
  let backbone: Backbone
  let language: TextLanguage

  func report(top: Int?) -> Report {
    var table = Table(
      name: "ties", title: "Ties",
      columns: [
        Column("source", "Source", .text), Column("relation", "Relation", .text),
        Column("target", "Target", .text), Column("weight", "Weight", .number(decimals: 2)),
        Column("p", "p", .number(decimals: 6)),
        Column("in_spanning_tree", "In spanning tree", .boolean),
        Column("types", "Types", .text), Column("count", "Occurrences", .integer),
        Column("first", "First", .day), Column("last", "Last", .day),
        Column("source_id", "Source id", .text), Column("target_id", "Target id", .text),
      ])
    let pairs = PairTies(network, language: language, signs: signs)
    let order = backbone.ties.sorted { left, right in
      left.weight != right.weight
        ? left.weight > right.weight
        : (left.source, left.target) < (right.source, right.target)
    }
    for tie in order.prefix(top ?? Int.max) {
      let story = pairs.story(tie.source, tie.target, bothWays: backbone.isUndirected)
      let (source, target) = (network.nodes[story.source], network.nodes[story.target])
      table.rows.append([
        .text(source.name(language)), .optional(story.relation), .text(target.name(language)),
        .number(tie.weight), .number(tie.p), .boolean(tie.isInSpanningTree), story.typesCell,
        .integer(story.count), story.firstCell, story.lastCell, .text(source.id), .text(target.id),
      ])
    }
    var summary: [Report.Fact] = [
      .init("method", "Method", .text(backbone.method.rawValue), kind: .text)
    ]
    if backbone.method != .spanningTree {
      summary.append(.init("alpha", "Kept below p", .number(backbone.alpha)))
    }
    summary += [
      .init("ties_kept", "Ties kept", .integer(backbone.ties.count)),
      .init("ties", "Ties", .integer(backbone.tieCount)),
      .init(
        "weight_share", "Share of the weight kept",
        backbone.weightShare.map { .number($0) } ?? .empty),
      .init("actors_kept", "Nodes with a tie kept", .integer(backbone.keptMemberCount)),
      .init("actors", "Nodes with a tie", .integer(backbone.tiedMemberCount)),
    ]
    return Report(
      summary: summary, tables: [table],
      notes: [
        "The relation is that of the heaviest tie of the pair; p and weight are of all types together.",
        "entente backbone --describe disparity and --describe spanning-tree define the columns.",
      ])
  }
}
