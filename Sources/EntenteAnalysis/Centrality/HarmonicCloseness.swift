import EntenteGraph

/// How near an actor is to all others, far-off ones counting little and unreachable ones nothing.
///
/// - Formula: H(v) = Σ_{u≠v} 1/d(u,v).
/// - Direction: on the undirected projection by default; `incoming` takes distances from the others
///   to the actor, `outgoing` from the actor to the others.
/// - Weight: strength, so distance = 1/weight; ``weighted`` = false makes every tie length 1.
/// - Self-loops: ignored. Parallel ties: already merged. The actor itself is left out of the sum.
/// - Disconnected: unreachable actors add 0, so networks in pieces need no special case.
/// - Scale: the raw sum; ``normalized`` divides by n − 1, n counting members. One member: 0.
///   No members: nothing.
/// - Range: unweighted 0 to n − 1 (normalised: 1), weighted 0 to (n − 1) · largest weight.
/// - Where peers differ: NetworkX sums over incoming ties; igraph takes outgoing ones and divides by
///   n − 1 by default, as does NetworKit.
/// - Cost: O(n·m·log n) weighted, one search an actor; unweighted O(n·m/64) where distances are
///   short, O(n·m) on long chains. Memory O(n + m) a thread, unweighted up to 128 numbers a node. Blocks
///   of searches and the order of their sums don't depend on threads.
/// - Source: Marchiori and Latora, "Harmony in the small-world", Physica A 285 (2000); Boldi and
///   Vigna, "Axioms for centrality", Internet Mathematics 10 (2014).
///
/// Example: on the path a–b–c, a has 1 + 1/2 = 1.5 and b has 2.
public struct HarmonicCloseness: Measure, Hashable {
  /// Which way distances are taken. Default ``Direction/both``.
  public var direction: Direction
  /// Whether distance is 1/weight (default) or 1.
  public var weighted: Bool
  /// Whether scores are divided by n − 1. Default false.
  public var normalized: Bool
  /// How many threads may work at a time; nil for all cores.
  public var threads: Int?

  public init(
    direction: Direction = .both, weighted: Bool = true, normalized: Bool = false,
    threads: Int? = nil
  ) {
    self.direction = direction
    self.weighted = weighted
    self.normalized = normalized
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
      id: "harmonic-closeness", title: "Harmonic closeness",
      meaning: "The actor reaches everybody over short, strong chains of ties.",
      formula: "Σ_{u≠v} 1/d(u,v)",
      conventions: [
        way,
        weighted ? "weight is strength, distance = 1/weight" : "every tie has length 1",
        "unreachable actors add 0, self-loops ignored",
        normalized ? "divided by n − 1" : "raw sum, not divided by n − 1",
      ],
      source: "Marchiori and Latora 2000; Boldi and Vigna 2014")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    if let threads, threads < 1 { throw .threads(threads) }
    var values = DistanceSums.sums(
      of: network, direction: direction, weighted: weighted, threads: threads
    ).map(\.reciprocals)
    if normalized && network.memberCount > 1 {
      values = values.map { $0 / Double(network.memberCount - 1) }
    }
    return NodeScores(measure: description.id, values: values, members: network.members)
  }
}
