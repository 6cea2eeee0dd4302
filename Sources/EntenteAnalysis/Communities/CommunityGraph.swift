import EntenteGraph

/// An undirected graph whose nodes may stand for many, as the passes of ``Leiden`` walk it: both
/// directions stored, no self-loops. What moving a node gains is told by the weights of its ties and
/// by sizes alone, so what lies inside a node is forgotten.
struct CommunityGraph: Sendable {
  var offsets: [UInt32]
  var columns: [UInt32]
  var weights: [Double]
  /// Modularity: strength; constant Potts: how many nodes of the network it stands for.
  var sizes: [Double]

  var count: Int { sizes.count }

  /// - Parameter network: symmetric.
  init(_ network: Network, weighted: Bool, quality: QualityFunction) {
    offsets = network.outOffsets
    columns = network.outTargets
    weights =
      weighted ? network.outWeights : [Double](repeating: 1, count: network.outTargets.count)
    sizes = [Double](repeating: 1, count: network.nodeCount)
    guard quality == .modularity else { return }
    for node in sizes.indices {
      sizes[node] = weights[Int(offsets[node])..<Int(offsets[node + 1])].reduce(0, +)
    }
  }

  /// The graph of groups: ties between two groups are summed, ties inside are dropped.
  ///
  /// - Parameters:
  ///   - groups: one a node, below `count`.
  init(_ graph: CommunityGraph, groups: [UInt32], count: Int) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var members = [UInt32](repeating: 0, count: groups.count)
    for node in groups.indices {
      let group = Int(groups[node])
      members[Int(next[group])] = UInt32(node)
      next[group] += 1
    }
    offsets = [0]
    offsets.reserveCapacity(count + 1)
    columns = []
    weights = []
    sizes = [Double](repeating: 0, count: count)
    // Where a neighbour stands in the row being made; valid from the row's start on.
    var place = [UInt32](repeating: 0, count: count)
    for group in 0..<count {
      let begin = columns.count
      var size = 0.0
      for member in members[Int(starts[group])..<Int(starts[group + 1])] {
        size += graph.sizes[Int(member)]
        for tie in Int(graph.offsets[Int(member)])..<Int(graph.offsets[Int(member) + 1]) {
          let other = groups[Int(graph.columns[tie])]
          if Int(other) == group { continue }
          let known = Int(place[Int(other)])
          if known >= begin && known < columns.count && columns[known] == other {
            weights[known] += graph.weights[tie]
          } else {
            place[Int(other)] = UInt32(columns.count)
            columns.append(other)
            weights.append(graph.weights[tie])
          }
        }
      }
      sizes[group] = size
      offsets.append(UInt32(columns.count))
    }
  }
}
