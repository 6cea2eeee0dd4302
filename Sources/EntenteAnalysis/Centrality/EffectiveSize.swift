import EntenteGraph

/// With how many others an actor has to do who aren't tied to each other: its neighbours, less what
/// is redundant among them.
///
/// - Formula: Σ_j (1 − Σ_q p(i,q)·m(j,q)) over the neighbours j, q ≠ j being neighbours of both;
///   p(i,q) = w(i,q)/s(i), m(j,q) = w(j,q) divided by j's largest weight. Unweighted that is
///   k − 2t/k, with t ties among k neighbours.
/// - Direction: on the undirected projection, both directions of a pair together.
/// - Weight: strength; ``weighted`` = false makes every tie weigh 1.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: no difference. No ties: 0. No members: nothing.
/// - Range: 0, or 1 to the number of neighbours (a star).
/// - Where peers differ: NetworkX agrees if asked node by node, but has no value without ties; asked
///   for all nodes at once, version 3.6.1 divides w(j,q) by q's largest weight instead. igraph has no
///   such measure.
/// - Cost: O(ties^1.5), one thread.
/// - Source: Burt, "Structural holes", Harvard 1992; Borgatti, "Structural holes: unpacking Burt's
///   redundancy measures", Connections 20 (1997).
///
/// Example: in a triangle with a fourth actor tied to one corner, that corner has 3 − 2/3 = 2.333.
public struct EffectiveSize: Measure, Hashable {
  /// Whether weights count; if not, every tie weighs 1. Default true.
  public var weighted: Bool

  public init(weighted: Bool = true) {
    self.weighted = weighted
  }

  public var description: MeasureDescription {
    MeasureDescription(
      id: "effective-size", title: "Effective size",
      meaning: "The actor has to do with many others who have nothing to do with each other.",
      formula: "Σ_j (1 − Σ_q p(i,q)·m(j,q)), p(i,q) = w(i,q)/s(i), m(j,q) = w(j,q)/max w(j,·)",
      conventions: [
        "undirected projection", weighted ? "weight is strength" : "every tie weighs 1",
        "self-loops ignored", "j and q are neighbours", "no ties: 0",
      ],
      source: "Burt 1992; Borgatti 1997")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    let triangles = Triangles(network, weighted: weighted)
    var most = [Double](repeating: 0, count: triangles.nodes.count)
    for rank in triangles.nodes.indices {
      for tie in Int(triangles.offsets[rank])..<Int(triangles.offsets[rank + 1]) {
        let other = Int(triangles.columns[tie])
        most[rank] = max(most[rank], triangles.weights[tie])
        most[other] = max(most[other], triangles.weights[tie])
      }
    }
    // Σ_j Σ_q w(i,q)·m(j,q): of a triangle, each of the other two once as j and once as q.
    var sums = [Double](repeating: 0, count: triangles.nodes.count)
    sums.withUnsafeMutableBufferPointer { sums in
      most.withUnsafeBufferPointer { most in
        triangles.weights.withUnsafeBufferPointer { weights in
          triangles.forEach {
            let (a, b, c) = (weights[$0.lowMiddle], weights[$0.lowHigh], weights[$0.middleHigh])
            let (low, middle, high) = (most[$0.low], most[$0.middle], most[$0.high])
            sums[$0.low] += a * (c / high) + b * (c / middle)
            sums[$0.middle] += a * (b / high) + c * (b / low)
            sums[$0.high] += b * (a / middle) + c * (a / low)
          }
        }
      }
    }
    let values = sums.indices.map { rank in
      triangles.degrees[rank] == 0
        ? 0 : max(Double(triangles.degrees[rank]) - sums[rank] / triangles.strengths[rank], 1)
    }
    return NodeScores(
      measure: description.id, values: triangles.byNode(values), members: network.members)
  }
}
