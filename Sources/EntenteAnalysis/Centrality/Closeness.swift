import EntenteGraph

/// How near an actor is to all others that it can reach: whoever is near everybody hears and is
/// heard soon.
///
/// - Formula: C(v) = r/Σ d(u,v) · r/(n − 1), over the r others that have a path to the actor.
/// - Direction: on the undirected projection by default; `incoming` takes distances from the others
///   to the actor, `outgoing` from the actor to the others.
/// - Weight: strength, so distance = 1/weight; ``weighted`` = false makes every tie length 1.
/// - Self-loops: ignored. Parallel ties: already merged. The actor itself is left out of the sum.
/// - Disconnected: the second factor, the share of others reached, keeps an actor of a small
///   component from looking central (Wasserman and Faust). No others reached: 0. No members: nothing.
/// - Scale: n counts members, so scores fall as actors without ties are added.
/// - Range: unweighted 0 to 1 (the middle of a star), weighted 0 to the largest weight.
/// - Where peers differ: NetworkX and rustworkx take the same factor, NetworkX incoming ties; igraph
///   and graph-tool leave the factor out and have no value for actors without ties; both have
///   distance = weight if weights are given as they are.
/// - Cost: O(n·m·log n) weighted, one search an actor; unweighted O(n·m/64) where distances are
///   short, O(n·m) on long chains. Memory O(n + m) a thread, unweighted up to 128 numbers a node.
///   Blocks of searches and the order of their sums don't depend on threads.
/// - Source: Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1
///   (1979); Wasserman and Faust, "Social network analysis", Cambridge 1994, 5.2.2.
///
/// Example: on the path a–b–c, a has 2/3 and b has 1; with a fourth actor without ties, 4/9 and 2/3.
public struct Closeness: Measure, Hashable {
  /// Which way distances are taken. Default ``Direction/both``.
  public var direction: Direction
  /// Whether distance is 1/weight (default) or 1.
  public var weighted: Bool
  /// How many threads may work at a time; nil for all cores.
  public var threads: Int?

  public init(direction: Direction = .both, weighted: Bool = true, threads: Int? = nil) {
    self.direction = direction
    self.weighted = weighted
    self.threads = threads
  }

  public var description: MeasureDescription {
    let way =
      switch direction {
      case .both: "undirected projection"
      case .incoming: "directed, from the others to the actor"
      case .outgoing: "directed, from the actor to the others"
      }
    return MeasureDescription(
      id: "closeness", title: "Closeness",
      meaning: "The actor is near all others, over short, strong chains of ties.",
      formula: "r/Σ d(u,v) · r/(n − 1), over the r others with a path",
      conventions: [
        way,
        weighted ? "weight is strength, distance = 1/weight" : "every tie has length 1",
        "self-loops ignored, unreachable actors lower the share r/(n − 1)",
        "no others reached: 0",
      ],
      source: "Freeman 1979; Wasserman and Faust 1994")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    if let threads, threads < 1 { throw .threads(threads) }
    let sums = DistanceSums.sums(
      of: network, direction: direction, weighted: weighted, threads: threads)
    let others = Double(network.memberCount - 1)
    let values = sums.map { $0.others == 0 ? 0 : $0.others / $0.sum * ($0.others / others) }
    return NodeScores(measure: description.id, values: values, members: network.members)
  }
}
