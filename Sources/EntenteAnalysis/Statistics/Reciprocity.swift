import EntenteGraph

/// How far what is done to others comes back.
///
/// - Formula: of the ties, the share that has a tie back, 2M/(2M + A) with M mutual and A one-sided
///   dyads; of the dyads, M/(M + A); of the weight, Σ min(w(u→v), w(v→u)) / Σ w(u→v).
/// - Direction: along the ties. Symmetric networks have 1.
/// - Weight: strength, in the third value only.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: no difference. No ties: no value.
/// - Range: 0 to 1.
/// - Where peers differ: the first is `reciprocity` of NetworkX and igraph, the second igraph's with
///   mode "ratio"; NetworkX counts self-loops among the ties, igraph leaves them out by default.
/// - Cost: O(ties), one thread.
/// - Source: Wasserman and Faust, "Social network analysis", Cambridge 1994, 13; Squartini, Picciolo,
///   Ruzzenenti and Garlaschelli, "Reciprocity of weighted networks", Scientific Reports 3 (2013).
///
/// Example: with a→b of weight 3, b→a of weight 1 and b→c of weight 4: 2/3, 1/2 and 2/8.
public struct Reciprocity: NetworkStatistic, Hashable {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "reciprocity", title: "Reciprocity",
      meaning: "What actors do to others, others do to them.",
      formula: "2M/(2M + A), M/(M + A), Σ min(w(u→v), w(v→u)) / Σ w(u→v)",
      conventions: [
        "M mutual and A one-sided dyads", "weights in the last value only", "self-loops ignored",
        "no ties: no value",
      ],
      source: "Wasserman and Faust 1994; Squartini et al. 2013")
  }

  public func values(of network: Network) throws(AnalysisError) -> [StatisticValue] {
    var ties = 0.0
    var returned = 0.0
    var weight = 0.0
    var returnedWeight = 0.0
    for node in 0..<network.nodeCount {
      // Both rows are sorted.
      var into = Int(network.inOffsets[node])
      let end = Int(network.inOffsets[node + 1])
      for tie in Int(network.outOffsets[node])..<Int(network.outOffsets[node + 1]) {
        let target = network.outTargets[tie]
        if Int(target) == node { continue }
        ties += 1
        weight += network.outWeights[tie]
        while into < end, network.inSources[into] < target { into += 1 }
        guard into < end, network.inSources[into] == target else { continue }
        returned += 1
        returnedWeight += min(network.outWeights[tie], network.inWeights[into])
      }
    }
    return [
      .ratio("reciprocity", "Reciprocity of ties", returned, ties),
      .ratio("dyad-reciprocity", "Reciprocity of dyads", returned / 2, ties - returned / 2),
      .ratio("weighted-reciprocity", "Reciprocity of weight", returnedWeight, weight),
    ]
  }
}
