import EntenteGraph

/// A partition of nodes: by country, kind, alliance, community.
public struct NodeGroups: Sendable, Hashable {
  /// One group number a node index, from 0 without gaps, in the order in which groups first occur.
  public let groups: [UInt32]
  /// How many groups there are.
  public let count: Int

  /// - Parameter labels: one label a node index; equal labels make a group.
  public init(labels: [some Hashable]) {
    var known: [AnyHashable: UInt32] = [:]
    groups = labels.map { label in
      let group = known[label] ?? UInt32(known.count)
      known[label] = group
      return group
    }
    count = known.count
  }

  /// Actors and topics.
  public init(kindsOf table: TieTable) {
    self.init(labels: table.nodeKinds)
  }
}

/// A measure or statistic that compares groups of nodes, all of them in one group unless told.
public protocol Grouped: Sendable {
  /// The partition; nil puts all nodes in one group.
  var groups: NodeGroups? { get set }
}

extension Grouped {
  /// The same, with these groups.
  public func grouped(by groups: NodeGroups) -> Self {
    var copy = self
    copy.groups = groups
    return copy
  }

  /// One group number a node of the network.
  func groupNumbers(in network: Network) throws(AnalysisError) -> [UInt32] {
    guard let groups else { return [UInt32](repeating: 0, count: network.nodeCount) }
    guard groups.groups.count == network.nodeCount else {
      throw .groups(groups.groups.count, nodes: network.nodeCount)
    }
    return groups.groups
  }
}
