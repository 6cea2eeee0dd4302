import EntenteGraph

/// What makes a partition into communities a good one.
public enum QualityFunction: String, Sendable, Hashable, CaseIterable {
  /// More weight inside than expected if every actor kept its strength and met others at random:
  /// Q = Σ_c [w_c/W − γ·(S_c/2W)²], where w_c is the weight inside community c, each tie once, S_c the
  /// sum of its strengths, W the total weight, γ the resolution. At γ = 1, −1/2 to 1. Without ties 0.
  ///
  /// Source: Newman and Girvan, "Finding and evaluating community structure in networks", Physical
  /// Review E 69 (2004); with resolution, Reichardt and Bornholdt, Physical Review E 74 (2006).
  case modularity
  /// The constant Potts model: more weight inside than γ for every pair of actors,
  /// H = Σ_c [w_c − γ·n_c(n_c − 1)/2]. Communities are denser than γ inside and sparser between,
  /// whatever the size of the network; γ is in units of weight.
  ///
  /// Source: Traag, Van Dooren and Nesterov, "Narrow scope for resolution-limit-free community
  /// detection", Physical Review E 84 (2011).
  case constantPotts = "cpm"

  /// The quality of a partition of the undirected projection. O(ties + nodes).
  ///
  /// - Parameters:
  ///   - partition: of this network's members; nodes that it doesn't hold count as alone.
  ///   - resolution: γ.
  ///   - weighted: whether weights count; if not, a pair with ties either way weighs 1.
  public func value(
    of partition: Partition, in network: Network, resolution: Double = 1, weighted: Bool = true
  ) -> Double {
    let graph = CommunityGraph(network.undirected(), weighted: weighted, quality: self)
    var spare = UInt32(partition.count)
    let communities = (0..<NodeIndex(network.nodeCount)).map { node in
      if let group = partition[node] { return UInt32(group) }
      spare += 1
      return spare - 1
    }
    return value(of: communities, count: Int(spare), in: graph, resolution: resolution)
  }

  /// - Parameter communities: one a node of a graph of whole nodes, below `count`.
  func value(
    of communities: [UInt32], count: Int, in graph: CommunityGraph, resolution: Double
  ) -> Double {
    var inside = [Double](repeating: 0, count: count)
    var sizes = [Double](repeating: 0, count: count)
    var members = [Double](repeating: 0, count: count)
    for node in 0..<graph.count {
      let community = Int(communities[node])
      sizes[community] += graph.sizes[node]
      members[community] += 1
      for tie in Int(graph.offsets[node])..<Int(graph.offsets[node + 1])
      where communities[Int(graph.columns[tie])] == communities[node] {
        inside[community] += graph.weights[tie]
      }
    }
    let twice = graph.weights.reduce(0, +)
    var sum = 0.0
    for community in 0..<count {
      switch self {
      case .modularity where twice > 0:
        let share = sizes[community] / twice
        sum += inside[community] / twice - resolution * share * share
      case .modularity: break
      case .constantPotts:
        let pairs = members[community] * (members[community] - 1) / 2
        sum += inside[community] / 2 - resolution * pairs
      }
    }
    return sum
  }
}
