import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// Communities, the largest first. The order of the columns is a promise.
struct CommunityRows {
  let network: EventNetwork
  let communities: Communities
  /// One a community.
  let profiles: [CommunityProfile]
  let language: TextLanguage

  func communities(top: Int?, names: Int) -> Report {
    var table = Table(
      name: "communities", title: "Communities",
      columns: [
        Column("community", "Community", .integer), Column("size", "Size", .integer),
        Column("internal_weight", "Weight inside", .number(decimals: 2)),
        Column("external_weight", "Weight outside", .number(decimals: 2)),
        Column("internal_share", "Share inside", .number(decimals: 3)),
        Column("quality", "Quality", .number(decimals: 4)),
        Column("members", "Members", .text),
      ])
    for (number, profile) in profiles.enumerated().prefix(top ?? Int.max) {
      table.rows.append([
        .integer(number + 1), .integer(profile.members.count), .number(profile.internalWeight),
        .number(profile.externalWeight), profile.internalShare.map { .number($0) } ?? .empty,
        .number(profile.quality), members(of: profile, names: names),
      ])
    }
    return Report(
      summary: facts, tables: [table],
      notes: [
        "Weight inside counts each pair once; members stand in the order of their weight inside."
      ])
  }

  func members(top: Int?) -> Report {
    var table = Table(
      name: "members", title: "Members",
      columns: [
        Column("community", "Community", .integer), Column("actor", "Actor", .text),
        Column("id", "Id", .text), Column("kind", "Kind", .text),
        Column("country", "Country", .text),
        Column("internal_weight", "Weight inside", .number(decimals: 2)),
      ])
    for (number, profile) in profiles.enumerated().prefix(top ?? Int.max) {
      for (member, weight) in zip(profile.members, profile.memberWeights) {
        let node = network.nodes[Int(member)]
        table.rows.append([
          .integer(number + 1), .text(node.name(language)), .text(node.id), node.kindCell,
          .optional(node.country), .number(weight),
        ])
      }
    }
    return Report(summary: facts, tables: [table])
  }

  private var facts: [Report.Fact] {
    [
      .init("communities", "Communities", .integer(profiles.count)),
      .init("quality", "Quality", .number(communities.quality), kind: .number(decimals: 4)),
    ]
  }

  /// All of them for JSON, the first few for readers.
  private func members(of profile: CommunityProfile, names: Int) -> Cell {
    let nodes = profile.members.map { network.nodes[Int($0)] }
    var shown = nodes.prefix(names).map { $0.name(language) }.joined(
      separator: language == .arabic ? "، " : ", ")
    if nodes.count > names { shown += " +\(nodes.count - names)" }
    return .structured(
      .array(
        zip(nodes, profile.memberWeights).map { node, weight in
          .object([
            .init("id", .string(node.id)), .init("name", .string(node.name(language))),
            .init("internal_weight", .number(weight)),
          ])
        }), shown: shown)
  }
}

extension TieNode {
  /// Its kind as a word; "actor" for one that the lexicon doesn't know.
  var kindCell: Cell { .text(isTopic ? "topic" : actorKind?.rawValue ?? "actor") }
}
