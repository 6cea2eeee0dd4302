import EntenteGraph

/// How closely an actor's neighbours are knit together: the share of pairs of them that are tied.
///
/// - Formula: C(v) = 2t/(k(k − 1)), with k neighbours and t ties among them; weighted
///   Σ (w(v,a) + w(v,b))/(s(k − 1)) over the tied pairs {a, b} of neighbours, s being the actor's
///   strength, so that pairs count by the weight of the actor's own ties to them.
/// - Direction: on the undirected projection.
/// - Weight: by ``weighted``, an id of its own each (`clustering`, `weighted-clustering`); the weight
///   between the two neighbours doesn't count. Equal weights give the unweighted value.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: no difference. Fewer than two neighbours: 0. No members: nothing.
/// - Range: 0 to 1 (a clique).
/// - Where peers differ: fewer than two neighbours are no value in igraph by default. Weighted,
///   igraph takes the same definition (Barrat); NetworkX takes the geometric mean of the three
///   weights, divided by the network's largest (Onnela 2005), another quantity.
/// - Cost: O(ties^1.5), one thread.
/// - Source: Watts and Strogatz, "Collective dynamics of 'small-world' networks", Nature 393 (1998);
///   Barrat, Barthélemy, Pastor-Satorras and Vespignani, "The architecture of complex weighted
///   networks", PNAS 101 (2004).
///
/// Example: in a triangle with a fourth actor tied to one corner, that corner has 1/3, the others of
/// the triangle 1, the fourth 0.
public struct Clustering: Measure, Hashable {
  /// Whether pairs of neighbours count by weight. Default false.
  public var weighted: Bool

  public init(weighted: Bool = false) {
    self.weighted = weighted
  }

  public var description: MeasureDescription {
    MeasureDescription(
      id: weighted ? "weighted-clustering" : "clustering",
      title: weighted ? "Weighted clustering" : "Clustering",
      meaning: weighted
        ? "Those with whom the actor has most to do have to do with each other."
        : "Those with whom the actor has to do have to do with each other.",
      formula: weighted
        ? "Σ (w(v,a) + w(v,b)) / (s(k − 1)) over tied pairs {a, b} of the k neighbours"
        : "2t / (k(k − 1)), t ties among k neighbours",
      conventions: [
        "undirected projection", weighted ? "weight is strength" : "weights not used",
        "self-loops ignored", "fewer than two neighbours: 0",
      ],
      source: weighted
        ? "Barrat, Barthélemy, Pastor-Satorras and Vespignani 2004" : "Watts and Strogatz 1998")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    let triangles = Triangles(network, weighted: weighted)
    let sums = weighted ? Self.weightedSums(triangles) : triangles.counts().map { 2 * Double($0) }
    let values = sums.indices.map { rank in
      let degree = triangles.degrees[rank]
      return degree < 2 ? 0 : sums[rank] / (triangles.strengths[rank] * Double(degree - 1))
    }
    return NodeScores(
      measure: description.id, values: triangles.byNode(values), members: network.members)
  }

  private static func weightedSums(_ triangles: Triangles) -> [Double] {
    var sums = [Double](repeating: 0, count: triangles.nodes.count)
    sums.withUnsafeMutableBufferPointer { sums in
      triangles.weights.withUnsafeBufferPointer { weights in
        triangles.forEach {
          sums[$0.low] += weights[$0.lowMiddle] + weights[$0.lowHigh]
          sums[$0.middle] += weights[$0.lowMiddle] + weights[$0.middleHigh]
          sums[$0.high] += weights[$0.lowHigh] + weights[$0.middleHigh]
        }
      }
    }
    return sums
  }
}
