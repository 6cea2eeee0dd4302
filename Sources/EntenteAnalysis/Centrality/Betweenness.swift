import EntenteGraph

/// How often an actor lies on the shortest paths between others: a go-between.
///
/// - Formula: B(v) = Σ_{s≠v≠t} σ(s,t|v) / σ(s,t), σ counting shortest paths; each unordered pair
///   {s, t} once (ordered pairs if ``directed``).
/// - Direction: on the undirected projection by default, since a channel between two actors serves
///   both; ``directed`` follows ties from source to target only.
/// - Weight: strength, so distance = 1/weight; ``weighted`` = false makes every tie length 1.
/// - Equal paths: two paths that are equal as fractions count as equal (1/3 + 1/6 = 1/2); how, and
///   in what range of weights, is said at `PathLengths`.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: pairs without a path add nothing.
/// - Scale: the raw sum of pairs; ``normalized`` divides by (n − 1)(n − 2)/2, or (n − 1)(n − 2) if
///   directed, n counting members. Fewer than 3 members: 0. No members: nothing.
/// - Range: 0 (a leaf) to (n − 1)(n − 2)/2 (the middle of a star), twice that if directed.
/// - Where peers differ: igraph is raw too; NetworkX, graph-tool and rustworkx normalise by default;
///   NetworKit gives twice the raw value on undirected networks. On weighted networks NetworkX,
///   NetworKit and graph-tool compare lengths as floating-point numbers and so miss equal paths
///   (8 of the karate club's 34 nodes come out wrong); igraph takes a tolerance of 1e-10.
/// - Cost: O(n·m) unweighted, O(n·m·log n) weighted, in each block (biconnected component) by
///   itself, so that trees cost nothing (undirected only). Memory O(m), 33 numbers a node, and half a kilobyte a node
///   for each thread. Sources are shared among threads in blocks that don't depend on how many
///   there are, and summed in order of blocks.
/// - Source: Freeman, "A set of measures of centrality based on betweenness", Sociometry 40 (1977);
///   Brandes, "A faster algorithm for betweenness centrality", J. Math. Sociology 25 (2001).
///
/// Example: on the path a–b–c–d, a and d have 0, b and c have 2 (b: the pairs a,c and a,d).
public struct Betweenness: Measure, Hashable {
  /// Whether distance is 1/weight (default) or 1.
  public var weighted: Bool
  /// Whether paths follow the ties' direction. Default false.
  public var directed: Bool
  /// Whether scores are divided by their largest possible value. Default false.
  public var normalized: Bool
  /// How many threads may work at a time; nil for all cores.
  public var threads: Int?

  public init(
    weighted: Bool = true, directed: Bool = false, normalized: Bool = false, threads: Int? = nil
  ) {
    self.weighted = weighted
    self.directed = directed
    self.normalized = normalized
    self.threads = threads
  }

  public var description: MeasureDescription {
    MeasureDescription(
      id: "betweenness", title: "Betweenness",
      meaning: "The actor is a go-between: the shortest paths between others lead through it.",
      formula: "Σ_{s≠v≠t} σ(s,t|v) / σ(s,t)",
      conventions: [
        directed ? "directed, ordered pairs" : "undirected projection, each pair once",
        weighted ? "weight is strength, distance = 1/weight" : "every tie has length 1",
        "paths equal as fractions are equal",
        "self-loops ignored, pairs without a path add nothing",
        normalized ? "divided by the number of pairs of others" : "raw, not normalised",
      ],
      source: "Freeman 1977; Brandes 2001")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    if let threads, threads < 1 { throw .threads(threads) }
    var values: [Double]
    if directed {
      values = Dependencies.sums(
        PathGraph(network, weighted: weighted),
        mass: [Double](repeating: 1, count: network.nodeCount), symmetric: false, threads: threads)
    } else {
      let core = BlockCore(network.undirected(), weighted: weighted)
      values = core.tree.separatedPairs()
      let sums = Dependencies.sums(core.graph, mass: core.mass, symmetric: true, threads: threads)
      // Each pair was met from both its ends.
      for (place, node) in core.nodes.enumerated() { values[Int(node)] += sums[place] / 2 }
    }
    guard values.allSatisfy(\.isFinite) else { throw .tooManyPaths() }
    if normalized {
      let others = Double(max(network.memberCount - 1, 0))
      let pairs = others * max(others - 1, 0) / (directed ? 1 : 2)
      if pairs > 0 { values = values.map { $0 / pairs } }
    }
    return NodeScores(measure: description.id, values: values, members: network.members)
  }
}
