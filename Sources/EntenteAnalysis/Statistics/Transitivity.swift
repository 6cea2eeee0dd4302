import EntenteGraph

/// How often two actors who are both tied to a third are tied to each other.
///
/// - Formula: transitivity 3t/p, with t triangles and p pairs of ties that share an actor; mean
///   clustering Σ C(v)/n, see ``Clustering``, once over all members and once over those with two
///   neighbours or more; and t itself.
/// - Direction: on the undirected projection. Weight: not used.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: no difference. Nothing to divide by: no value.
/// - Range: 0 to 1 (cliques).
/// - Where peers differ: the first mean is NetworkX's `average_clustering`, the second igraph's
///   `transitivity_avglocal_undirected`, by default; on transitivity all agree.
/// - Cost: O(ties^1.5), one thread.
/// - Source: Newman, Strogatz and Watts, "Random graphs with arbitrary degree distributions and
///   their applications", Physical Review E 64 (2001); Watts and Strogatz 1998.
///
/// Example: in a triangle with a fourth actor tied to one corner: 3/5, and means 7/12 and 7/9.
public struct Transitivity: NetworkStatistic, Hashable {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "transitivity", title: "Transitivity",
      meaning: "Whoever has to do with the same actor has to do with each other.",
      formula: "3 · triangles / pairs of ties that share an actor; mean of 2t / (k(k − 1))",
      conventions: [
        "undirected projection", "weights not used", "self-loops ignored",
        "the mean over all has 0 for fewer than two neighbours, the other leaves them out",
      ],
      source: "Newman, Strogatz and Watts 2001; Watts and Strogatz 1998")
  }

  public func values(of network: Network) throws(AnalysisError) -> [StatisticValue] {
    let triangles = Triangles(network, weighted: false)
    let counts = triangles.counts()
    var pairs = 0.0
    var sum = 0.0
    var defined = 0.0
    for rank in counts.indices where triangles.degrees[rank] > 1 {
      let degree = Double(triangles.degrees[rank])
      pairs += degree * (degree - 1) / 2
      sum += 2 * Double(counts[rank]) / (degree * (degree - 1))
      defined += 1
    }
    let total = Double(counts.reduce(0, +))
    return [
      .ratio("transitivity", "Transitivity", total, pairs),
      .ratio("mean-clustering", "Mean clustering, all actors", sum, Double(network.memberCount)),
      .ratio("mean-clustering-defined", "Mean clustering, two neighbours or more", sum, defined),
      StatisticValue(id: "triangles", title: "Triangles", value: total / 3),
    ]
  }
}
