import EntenteGraph

/// Which ties carry the traffic: how often a tie is part of the shortest paths between actors.
///
/// - Formula: B(e) = Σ_{s≠t} σ(s,t|e) / σ(s,t), σ counting shortest paths; each unordered pair
///   {s, t} once (ordered pairs if ``directed``). The ends of the tie are among s and t.
/// - Direction: on the undirected projection by default, one row a pair; ``directed`` follows ties
///   from source to target only, one row a tie.
/// - Weight: strength, so distance = 1/weight; ``weighted`` = false makes every tie length 1.
/// - Equal paths: two paths that are equal as fractions count as equal, as in ``Betweenness``.
/// - Self-loops: ignored, no row. Parallel ties: already merged.
/// - Disconnected: pairs without a path add nothing. No ties: nothing.
/// - Scale: the raw sum of pairs; ``normalized`` divides by n(n − 1)/2, or n(n − 1) if directed, n
///   counting members.
/// - Range: 0 (a weak tie that stronger ones go around) to n²/4 (a bridge between halves); unweighted
///   at least 1; twice that if directed.
/// - Where peers differ: igraph is raw too; NetworkX divides by n(n − 1)/2 by default. On weighted
///   networks NetworkX misses paths that are equal as fractions but not as floating-point numbers.
/// - Cost: O(n·m) unweighted, O(n·m·log n) weighted, in each block (biconnected component) by
///   itself (undirected only); bridges cost nothing. Memory 16 numbers a tie, and 8 for
///   each thread. Sources are shared among threads in blocks that don't depend on how many there
///   are, and summed in order of blocks.
/// - Source: Girvan and Newman, "Community structure in social and biological networks", PNAS 99
///   (2002); Brandes, "On variants of shortest-path betweenness centrality and their generic
///   computation", Social Networks 30 (2008).
///
/// Example: on the path a–b–c–d, the tie b–c has 4, the others 3.
public struct EdgeBetweenness: TieMeasure, Hashable {
  /// Whether distance is 1/weight (default) or 1.
  public var weighted: Bool
  /// Whether paths follow the ties' direction. Default false.
  public var directed: Bool
  /// Whether scores are divided by the number of pairs of actors. Default false.
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
      id: "edge-betweenness", title: "Betweenness of ties",
      meaning: "The tie carries the traffic: the shortest paths between actors take it.",
      formula: "Σ_{s≠t} σ(s,t|e) / σ(s,t)",
      conventions: [
        directed ? "directed, ordered pairs" : "undirected projection, each pair once",
        weighted ? "weight is strength, distance = 1/weight" : "every tie has length 1",
        "paths equal as fractions are equal",
        "self-loops ignored, pairs without a path add nothing",
        normalized ? "divided by the number of pairs" : "raw, not normalised",
      ],
      source: "Girvan and Newman 2002; Brandes 2008")
  }

  public func scores(in network: Network) throws(AnalysisError) -> TieScores {
    if let threads, threads < 1 { throw .threads(threads) }
    let values = directed ? followed(network) : undirected(network)
    guard values.allSatisfy(\.isFinite) else { throw .tooManyPaths() }
    let members = Double(network.memberCount)
    let pairs = members * max(members - 1, 0) / (directed ? 1 : 2)
    let unit = normalized && pairs > 0 ? pairs : 1
    return TieScores(
      measure: description.id, network: directed ? network : network.undirected(),
      isUndirected: !directed
    ) { _, _, tie in values[tie] / unit }
  }

  private func followed(_ network: Network) -> [Double] {
    TieDependencies.sums(
      PathGraph(network, weighted: weighted),
      mass: [Double](repeating: 1, count: network.nodeCount), symmetric: false, threads: threads)
  }

  /// One value a tie of the projection, the same in both directions.
  private func undirected(_ network: Network) -> [Double] {
    let network = network.undirected()
    let core = BlockCore(network, weighted: weighted)
    let sums = TieDependencies.sums(core.graph, mass: core.mass, symmetric: true, threads: threads)
    var values = [Double](repeating: 0, count: network.tieCount)
    for (place, sum) in sums.enumerated() { values[Int(core.ties[place])] = sum }
    let tree = core.tree
    // Rows are sorted: the ties back from a node to lesser ones come in the order of those.
    var back = network.outOffsets
    for source in 0..<network.nodeCount {
      for tie in Int(network.outOffsets[source])..<Int(network.outOffsets[source + 1]) {
        let target = Int(network.outTargets[tie])
        guard source < target else { continue }
        let reverse = Int(back[target])
        back[target] += 1
        var value = (values[tie] + values[reverse]) / 2
        if let block = tree.blocks.block(of: NodeIndex(source), and: NodeIndex(target)),
          tree.blocks.nodes(of: block).count == 2
        {
          value = tree.below[block] * (tree.size(of: source) - tree.below[block])
        }
        values[tie] = value
        values[reverse] = value
      }
    }
    return values
  }
}
