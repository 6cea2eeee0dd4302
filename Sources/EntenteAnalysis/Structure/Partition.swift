import EntenteGraph

/// The members of a network, each in one group.
///
/// Groups are numbered by falling size, equally large ones by their least node, so that the number
/// of a group doesn't depend on how the partition was found, and two partitions are equal if they
/// group alike.
public struct Partition: Sendable, Hashable {
  /// How many members each group has, falling.
  public let sizes: [Int]
  private let groups: [UInt32]

  private static let none = UInt32.max

  /// - Parameters:
  ///   - labels: one a node index; members with equal labels are in one group.
  ///   - isMember: one a node index; others are in no group.
  init<Label: Hashable>(labels: [Label], isMember: [Bool]) {
    var numbers: [Label: Int] = [:]
    var counts: [Int] = []
    var found = [Int](repeating: -1, count: labels.count)
    // In order of their least nodes.
    for node in labels.indices where isMember[node] {
      let number = numbers[labels[node], default: counts.count]
      if number == counts.count {
        numbers[labels[node]] = number
        counts.append(0)
      }
      counts[number] += 1
      found[node] = number
    }
    let order = counts.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    var renumbered = [UInt32](repeating: 0, count: counts.count)
    for (new, old) in order.enumerated() { renumbered[old] = UInt32(new) }
    sizes = order.map { counts[$0] }
    groups = found.map { $0 < 0 ? Self.none : renumbered[$0] }
  }

  /// Groups by label, say a country, a kind, a name.
  ///
  /// - Parameter labels: one a node index; nodes with equal labels are in one group, those without a
  ///   label in none.
  public init<Label: Hashable>(labels: [Label?]) {
    self.init(labels: labels, isMember: labels.map { $0 != nil })
  }

  /// How many nodes it was made for, in a group or not.
  var nodeCount: Int { groups.count }

  /// How many groups there are; 0 if there are no members.
  public var count: Int { sizes.count }

  /// The number of a node's group, from 0; nil if it takes no part.
  public subscript(node: NodeIndex) -> Int? {
    guard Int(node) < groups.count, groups[Int(node)] != Self.none else { return nil }
    return Int(groups[Int(node)])
  }

  /// The members of a group, ascending; none if there is no such group. O(nodes).
  public func members(of group: Int) -> [NodeIndex] {
    guard sizes.indices.contains(group) else { return [] }
    return groups.indices.filter { groups[$0] == UInt32(group) }.map { NodeIndex($0) }
  }

  /// All groups, each ascending. O(nodes).
  public func groupMembers() -> [[NodeIndex]] {
    var members = [[NodeIndex]](repeating: [], count: count)
    for node in groups.indices where groups[node] != Self.none {
      members[Int(groups[node])].append(NodeIndex(node))
    }
    return members
  }
}
