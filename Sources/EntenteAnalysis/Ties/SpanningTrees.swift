import EntenteGraph

/// Whether a tie lies in a maximum spanning tree: no way around it has only heavier ties.
///
/// - Formula: 1 if a tree exists that joins all that is connected, has the largest possible sum of
///   weights and holds the pair; 0 if there is none. Where several pairs weigh the same there are
///   several such trees, and all of them count, so that the answer doesn't hang on the order of
///   actors. Equivalent: 1 unless another path joins the two ends by heavier pairs alone.
/// - Direction: on the undirected projection, in which a pair weighs w(a→b) + w(b→a).
/// - Weight: strength. Weights that differ by less than 1e-12 of the larger are equal: sums of the
///   same numbers in another order differ by that.
/// - Self-loops: ignored, no row. Parallel ties: already merged.
/// - Disconnected: the trees of each component. No ties: nothing.
/// - Range: 0 or 1; without equal weights, n − 1 pairs of a component have 1.
/// - Where peers differ: NetworkX and igraph give one of the trees.
/// - Cost: O(ties · log ties), one thread.
/// - Source: Kruskal, "On the shortest spanning subtree of a graph", Proceedings of the AMS 7 (1956);
///   the union of the trees, Quirin, Cordón, Guerrero-Bote, Vargas-Quesada and Moya-Anegón, "A quick
///   MST-based algorithm to obtain Pathfinder networks (∞, n − 1)", JASIST 59 (2008).
///
/// Example: in a triangle with weights 3, 2 and 1, the first two have 1; if all weigh 1, all have.
public struct SpanningTrees: TieMeasure, Hashable {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "spanning-tree", title: "Spanning tree",
      meaning: "The tie belongs to the heaviest ties that hold everything connected.",
      formula: "1 if the pair lies in a maximum spanning tree, else 0",
      conventions: [
        "undirected projection", "weight is strength", "self-loops ignored",
        "each component by itself", "of equally heavy trees, all count",
      ],
      source:
        "Kruskal 1956; Quirin, Cordón, Guerrero-Bote, Vargas-Quesada and Moya-Anegón 2008")
  }

  public func scores(in network: Network) throws(AnalysisError) -> TieScores {
    let undirected = network.undirected()
    var pairs: [(source: Int, target: Int, weight: Double, tie: Int)] = []
    pairs.reserveCapacity(undirected.tieCount / 2)
    for node in 0..<undirected.nodeCount {
      for tie in Int(undirected.outOffsets[node])..<Int(undirected.outOffsets[node + 1])
      where Int(undirected.outTargets[tie]) > node {
        pairs.append((node, Int(undirected.outTargets[tie]), undirected.outWeights[tie], tie))
      }
    }
    pairs.sort { ($0.weight, $1.tie) > ($1.weight, $0.tie) }
    var groups = DisjointSets(count: undirected.nodeCount)
    var isKept = [Bool](repeating: false, count: undirected.tieCount)
    var begin = 0
    while begin < pairs.count {
      let least = pairs[begin].weight * (1 - 1e-12)
      var end = begin
      // Pairs of one weight are judged before any of them joins anything.
      while end < pairs.count, pairs[end].weight >= least {
        let pair = pairs[end]
        isKept[pair.tie] = groups.group(of: pair.source) != groups.group(of: pair.target)
        end += 1
      }
      for pair in pairs[begin..<end] { groups.join(pair.source, pair.target) }
      begin = end
    }
    return TieScores(measure: description.id, network: undirected) { _, _, tie in
      isKept[tie] ? 1 : 0
    }
  }
}
