import EntenteGraph

/// Groups of actors who have more to do with each other than with the rest.
///
/// - Definition: a partition for which ``QualityFunction`` is as high as moving actors between
///   communities, and merging parts of communities, makes it. The best partition can't be found
///   surely; repeated runs with other seeds show how firm a community is.
/// - Method: actors move to the neighbouring community that gains most until none can gain (a queue
///   holds those whose neighbours moved); each community is then refined, starting from single
///   actors, which join the part of their community that gains most, if both are well connected
///   within it; the parts become the nodes of a smaller network, and so on. All this is repeated from
///   the communities found until the quality gains no more.
/// - Direction: not used; communities are those of the undirected projection, in which a pair weighs
///   w(a→b) + w(b→a).
/// - Weight: strength; a pair's share of what happens.
/// - Self-loops: dropped, so they raise neither strength nor quality (igraph counts them).
/// - Disconnected: no community spans two components, and each community is connected in itself,
///   whatever the seed. A member without ties is a community of its own. No members: none, quality 0.
/// - Determinism: the seed gives the order in which actors are looked at; same seed, same result.
/// - Cost: about O(ties) an iteration, some ten iterations; memory 3 numbers a tie. One thread.
/// - Where peers differ: igraph and leidenalg choose at random in the refinement, in proportion to
///   exp(gain/θ); here the best part is taken (θ → 0). NetworKit's ParallelLeiden depends on threads.
/// - Source: Traag, Waltman and van Eck, "From Louvain to Leiden: guaranteeing well-connected
///   communities", Scientific Reports 9 (2019).
///
/// ```swift
/// let found = try Leiden(resolution: 1, seed: 7).communities(in: network)
/// print(found.quality, found.partition.sizes)
/// ```
public struct Leiden: Sendable, Hashable {
  /// What is made as high as possible. Default modularity.
  public var quality: QualityFunction
  /// γ: higher gives more and smaller communities. 0 or above, finite. Default 1, which suits
  /// modularity; for ``QualityFunction/constantPotts`` give a weight.
  public var resolution: Double
  /// Of the order in which actors are looked at.
  public var seed: UInt64
  /// Whether weights count; if not, a pair with ties either way weighs 1. Default true.
  public var weighted: Bool
  /// At most so many repetitions, 1 or more. Default 100, which is seldom reached.
  public var maximumIterations: Int

  public init(
    quality: QualityFunction = .modularity, resolution: Double = 1, seed: UInt64 = 1,
    weighted: Bool = true, maximumIterations: Int = 100
  ) {
    self.quality = quality
    self.resolution = resolution
    self.seed = seed
    self.weighted = weighted
    self.maximumIterations = maximumIterations
  }

  /// - Throws: ``AnalysisError`` of kind `resolutionOutOfRange` or `iterationsOutOfRange`.
  public func communities(in network: Network) throws(AnalysisError) -> Communities {
    guard resolution >= 0, resolution.isFinite else { throw .resolution(resolution) }
    guard maximumIterations >= 1 else { throw .iterations(maximumIterations) }
    let graph = CommunityGraph(network.undirected(), weighted: weighted, quality: quality)
    let total = graph.weights.reduce(0, +)
    var pass = LeidenPass(
      gamma: quality == .modularity ? (total > 0 ? resolution / total : 0) : resolution,
      slack: 1e-14 * total, numbers: SeededNumbers(seed: seed))
    var best = (0..<UInt32(graph.count)).map { $0 }
    var levels: [[UInt32]] = [best]
    var value = quality.value(of: best, count: graph.count, in: graph, resolution: resolution)
    var iterations = 0
    while iterations < maximumIterations {
      iterations += 1
      let found = pass.iterate(graph, from: best)
      let last = found[found.count - 1]
      let new = quality.value(of: last, count: graph.count, in: graph, resolution: resolution)
      let leastGain = quality == .modularity ? 1e-9 : 1e-9 * total
      guard new > value + leastGain else { break }
      (best, levels, value) = (last, found, new)
    }
    let partitions = levels.map { Partition(labels: $0, isMember: network.members) }
    return Communities(
      partition: partitions[partitions.count - 1], levels: partitions, quality: value,
      iterations: iterations)
  }
}
