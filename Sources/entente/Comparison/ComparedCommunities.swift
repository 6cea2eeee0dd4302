import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteTies

/// Communities of actors in two periods, and what became of them.
struct ComparedCommunities {
  let modularity: (before: Double, after: Double)
  private let changes: [CommunityChange]
  private let members: (before: [[NodeIndex]], after: [[NodeIndex]])

  init(_ compared: ComparedPeriods, seed: UInt64) throws {
    let table = compared.periods.table
    let networks = (
      before: table.network(in: compared.before.window, kinds: .actors),
      after: table.network(in: compared.after.window, kinds: .actors)
    )
    let found = (
      before: try Leiden(seed: seed).communities(in: networks.before),
      after: try Leiden(seed: seed).communities(in: networks.after)
    )
    modularity = (found.before.quality, found.after.quality)
    changes = CommunityChange.changes(
      before: found.before.partition, after: found.after.partition)
    // The strongest first, so that they name the community.
    func sorted(_ partition: Partition, _ network: Network) throws -> [[NodeIndex]] {
      let strength = try Strength().scores(in: network).values
      return partition.groupMembers().map { group in
        group.sorted { (-strength[Int($0)], $0) < (-strength[Int($1)], $1) }
      }
    }
    members = (
      try sorted(found.before.partition, networks.before),
      try sorted(found.after.partition, networks.after)
    )
  }

  func table(_ names: ComparisonNames, limit: Int) -> Table {
    var table = Table(
      name: "communities", title: "Communities",
      columns: [
        Column("change", "Change", .text), Column("members_before", "Before", .integer),
        Column("members_after", "After", .integer), Column("stayed", "Stayed", .integer),
        Column("joined", "Joined", .integer), Column("left", "Left", .integer),
        Column("similarity", "Similarity", .number(decimals: 2)),
        Column("around_before", "Around, before", .text),
        Column("around_after", "Around, after", .text),
      ])
    for change in changes.prefix(limit) {
      table.rows.append([
        .text(change.fate.rawValue),
        .integer(change.before.map { members.before[$0].count }.reduce(0, +)),
        .integer(change.after.map { members.after[$0].count }.reduce(0, +)),
        .integer(change.stayed), .integer(change.joined), .integer(change.left),
        .number(change.similarity),
        .text(around(change.before.map { members.before[$0] }, names)),
        .text(around(change.after.map { members.after[$0] }, names)),
      ])
    }
    return table
  }

  /// The three strongest of each.
  private func around(_ groups: [[NodeIndex]], _ names: ComparisonNames) -> String {
    groups.prefix(4).map { $0.prefix(3).map { names.name($0) }.joined(separator: ", ") }
      .joined(separator: " | ") + (groups.count > 4 ? " | …" : "")
  }
}
