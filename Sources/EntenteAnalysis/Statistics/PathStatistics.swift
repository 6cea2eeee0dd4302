import EntenteGraph

/// How far apart actors are.
///
/// - Formula: mean distance Σ d(u,v)/p over the p pairs with a path; diameter, the largest of them;
///   efficiency Σ 1/d(u,v)/(n(n − 1)) over all ordered pairs, without a path 0; connectedness
///   p/(n(n − 1)).
/// - Direction: on the undirected projection by default; ``directed`` follows ties from source to
///   target.
/// - Weight: not used by default, every tie has length 1; ``weighted`` makes distance = 1/weight.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: pairs without a path are left out of mean and diameter, so that both can be small
///   because the network is in pieces: read them with the connectedness. No such pairs: no value.
/// - Range: mean and diameter, unweighted, 1 to n − 1; efficiency and connectedness 0 to 1, weighted
///   efficiency to the largest weight.
/// - Where peers differ: igraph leaves out pairs without a path too; NetworkX refuses networks in
///   pieces. On efficiency NetworkX agrees.
/// - Cost: O(n·m/64) where distances are short, else O(n·m); weighted O(n·m·log n). Threads as in
///   ``Closeness``.
/// - Source: Watts and Strogatz, "Collective dynamics of 'small-world' networks", Nature 393 (1998);
///   Latora and Marchiori, "Efficient behavior of small-world networks", Physical Review Letters 87
///   (2001); Krackhardt, "Graph theoretical dimensions of informal organizations" (1994).
///
/// Example: on the path a–b–c: mean 4/3, diameter 2, efficiency 5/6, connectedness 1.
public struct PathStatistics: NetworkStatistic, Hashable {
  /// Whether distance is 1/weight. Default false.
  public var weighted: Bool
  /// Whether paths follow the ties' direction. Default false.
  public var directed: Bool
  /// How many threads may work at a time; nil for all cores.
  public var threads: Int?

  public init(weighted: Bool = false, directed: Bool = false, threads: Int? = nil) {
    self.weighted = weighted
    self.directed = directed
    self.threads = threads
  }

  public var description: MeasureDescription {
    MeasureDescription(
      id: "paths", title: "Distances",
      meaning:
        "Actors are far apart (mean, diameter); near each other (efficiency, connectedness).",
      formula: "Σ d/p over the p pairs with a path, max d, Σ (1/d)/(n(n − 1)), p/(n(n − 1))",
      conventions: [
        directed ? "directed, from source to target" : "undirected projection",
        weighted ? "weight is strength, distance = 1/weight" : "every tie has length 1",
        "self-loops ignored", "pairs without a path are left out of mean and diameter",
      ],
      source: "Watts and Strogatz 1998; Latora and Marchiori 2001; Krackhardt 1994")
  }

  public func values(of network: Network) throws(AnalysisError) -> [StatisticValue] {
    if let threads, threads < 1 { throw .threads(threads) }
    let sums = DistanceSums.sums(
      of: network, direction: directed ? .outgoing : .both, weighted: weighted, threads: threads)
    let pairs = sums.reduce(0) { $0 + $1.others }
    let members = Double(network.memberCount)
    let places = members * max(members - 1, 0)
    return [
      .ratio("mean-distance", "Mean distance", sums.reduce(0) { $0 + $1.sum }, pairs),
      StatisticValue(
        id: "diameter", title: "Diameter",
        value: pairs == 0 ? nil : sums.reduce(0) { max($0, $1.farthest) }),
      .ratio("efficiency", "Efficiency", sums.reduce(0) { $0 + $1.reciprocals }, places),
      .ratio("connectedness", "Connected pairs", pairs, places),
    ]
  }
}
