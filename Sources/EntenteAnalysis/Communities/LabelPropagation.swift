import EntenteGraph

/// Communities by imitation: every actor takes the label that has most weight among its neighbours,
/// again and again, until all agree with their neighbourhood.
///
/// - Definition: labels start out different. Actors are looked at in random order; one whose label is
///   not among the heaviest in its neighbourhood takes one of those, at random where they tie. It
///   ends when nobody changes in a round, after 100 rounds at the latest. Groups of one label that
///   are not connected are taken apart.
/// - Direction: not used, the undirected projection counts. Weight: strength.
/// - Self-loops: dropped. Disconnected: no community spans two components. A member without ties is a
///   community of its own. No members: none.
/// - Determinism: the seed gives order and choices; same seed, same result. Results of different
///   seeds differ much; ``Leiden`` is firmer.
/// - Quality: reported as modularity at resolution 1, which this method doesn't try to raise.
/// - Cost: O(ties) a round, mostly below ten rounds.
/// - Source: Raghavan, Albert and Kumara, "Near linear time algorithm to detect community structures
///   in large-scale networks", Physical Review E 76 (2007).
///
/// Example: two cliques joined by one tie are two communities.
public struct LabelPropagation: Sendable, Hashable {
  /// Of order and choices.
  public var seed: UInt64
  /// Whether weights count; if not, a pair with ties either way weighs 1. Default true.
  public var weighted: Bool

  private static let rounds = 100

  public init(seed: UInt64 = 1, weighted: Bool = true) {
    self.seed = seed
    self.weighted = weighted
  }

  public func communities(in network: Network) -> Communities {
    let graph = CommunityGraph(network.undirected(), weighted: weighted, quality: .modularity)
    var numbers = SeededNumbers(seed: seed)
    var labels = (0..<UInt32(graph.count)).map { $0 }
    var toward = [Double](repeating: 0, count: graph.count)
    var heaviest: [UInt32] = []
    var rounds = 0
    var hasChanged = true
    while hasChanged && rounds < Self.rounds {
      hasChanged = false
      rounds += 1
      for node in numbers.permutation(graph.count).map(Int.init) {
        let row = Int(graph.offsets[node])..<Int(graph.offsets[node + 1])
        if row.isEmpty { continue }
        for tie in row { toward[Int(labels[Int(graph.columns[tie])])] += graph.weights[tie] }
        var most = 0.0
        for tie in row { most = max(most, toward[Int(labels[Int(graph.columns[tie])])]) }
        // Sums of one size in another order differ in their last bits.
        let least = most * (1 - 1e-12)
        if toward[Int(labels[node])] < least {
          heaviest.removeAll(keepingCapacity: true)
          for tie in row {
            let label = labels[Int(graph.columns[tie])]
            if toward[Int(label)] >= least && !heaviest.contains(label) { heaviest.append(label) }
          }
          for tie in row { toward[Int(labels[Int(graph.columns[tie])])] = 0 }
          labels[node] = heaviest[numbers.below(heaviest.count)]
          hasChanged = true
        } else {
          for tie in row { toward[Int(labels[Int(graph.columns[tie])])] = 0 }
        }
      }
    }
    let (groups, _) = LeidenPass.connected(graph, labels)
    let partition = Partition(labels: groups, isMember: network.members)
    return Communities(
      partition: partition, levels: [partition],
      quality: QualityFunction.modularity.value(of: partition, in: network, weighted: weighted),
      iterations: rounds)
  }
}
