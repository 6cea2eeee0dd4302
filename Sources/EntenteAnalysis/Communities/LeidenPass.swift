import EntenteGraph

/// One iteration of Leiden: local moving, refinement and aggregation, until no group is left to merge.
struct LeidenPass {
  /// The price of a pair of sizes.
  let gamma: Double
  /// Gains up to it are rounding.
  let slack: Double
  var numbers: SeededNumbers

  /// The levels, finest first, each with one label below the node count for every node of `graph`.
  ///
  /// - Parameter communities: where to start, one label below the node count a node.
  mutating func iterate(_ graph: CommunityGraph, from communities: [UInt32]) -> [[UInt32]] {
    var graph = graph
    var communities = communities
    // The node of the present graph that stands for each node of the first one.
    var standing = (0..<UInt32(graph.count)).map { $0 }
    var levels: [[UInt32]] = []
    while true {
      LocalMoving.run(
        graph, &communities, gamma: gamma, slack: slack, order: numbers.permutation(graph.count))
      var (groups, count) = Refinement.run(
        graph, communities, gamma: gamma, slack: slack, order: numbers.permutation(graph.count))
      if count == graph.count {
        // Nothing to merge in any community; those that fell apart are taken apart.
        (groups, count) = Self.connected(graph, communities)
        levels.append(standing.map { groups[Int($0)] })
        return levels
      }
      standing = standing.map { groups[Int($0)] }
      levels.append(standing)
      var next = [UInt32](repeating: 0, count: count)
      for node in groups.indices { next[Int(groups[node])] = communities[node] }
      graph = CommunityGraph(graph, groups: groups, count: count)
      communities = Self.renumbered(next, below: communities.count)
    }
  }

  /// The connected parts of communities.
  static func connected(
    _ graph: CommunityGraph, _ communities: [UInt32]
  ) -> (groups: [UInt32], count: Int) {
    var groups = [UInt32](repeating: .max, count: graph.count)
    var count: UInt32 = 0
    var stack: [UInt32] = []
    for start in 0..<graph.count where groups[start] == .max {
      groups[start] = count
      stack.append(UInt32(start))
      while let node = stack.popLast() {
        for tie in Int(graph.offsets[Int(node)])..<Int(graph.offsets[Int(node) + 1]) {
          let other = Int(graph.columns[tie])
          guard groups[other] == .max, communities[other] == communities[start] else { continue }
          groups[other] = count
          stack.append(UInt32(other))
        }
      }
      count += 1
    }
    return (groups, Int(count))
  }

  /// Labels from 0 on, in order of their first nodes.
  private static func renumbered(_ labels: [UInt32], below bound: Int) -> [UInt32] {
    var new = [UInt32](repeating: .max, count: bound)
    var count: UInt32 = 0
    return labels.map { label in
      if new[Int(label)] == .max {
        new[Int(label)] = count
        count += 1
      }
      return new[Int(label)]
    }
  }
}
