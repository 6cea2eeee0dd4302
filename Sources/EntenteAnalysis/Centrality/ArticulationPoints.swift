import EntenteGraph

/// Who holds the network together: into how many more pieces it falls without the actor.
///
/// - Formula: the number of pieces that the actor's component falls into when the actor is taken
///   out, less 1; which is the number of biconnected components that it lies in, less 1. An actor
///   above 0 is an *articulation point* (cut point).
/// - Direction: on the undirected projection. Weight: not used.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: each component by itself. No ties: 0. No members: nothing.
/// - Range: whole numbers, 0 to n − 2 (the middle of a star).
/// - Where peers differ: NetworkX and igraph list the articulation points, without the number of
///   pieces.
/// - Cost: O(ties + nodes), one thread.
/// - Source: Hopcroft and Tarjan, "Algorithm 447: efficient algorithms for graph manipulation",
///   Comm. ACM 16 (1973).
///
/// Example: on the path a–b–c, b has 1, a and c have 0.
public struct ArticulationPoints: Measure, Hashable {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "articulation", title: "Articulation",
      meaning: "Without the actor, the network falls into so many more pieces.",
      formula: "biconnected components that v lies in, less 1",
      conventions: [
        "undirected projection", "weights not used", "self-loops ignored",
        "each component by itself, no ties: 0",
      ],
      source: "Hopcroft and Tarjan 1973")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    let counts = Blocks(of: network).blockCounts
    return NodeScores(
      measure: description.id, values: counts.map { Double($0 > 1 ? $0 - 1 : 0) },
      members: network.members)
  }
}
