import EntenteGraph

/// How many pairs of actors are tied both ways, one way, and not at all.
///
/// - Formula: M, A and N with M + A + N = n(n − 1)/2.
/// - Direction: along the ties. In a symmetric network no pair is one-sided.
/// - Weight: not used. Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: no difference; actors without ties are in pairs too.
/// - Range: whole numbers, 0 to n(n − 1)/2; exact below 2^53.
/// - Where peers differ: igraph's `dyad_census` agrees; NetworkX has none.
/// - Cost: O(ties), one thread.
/// - Source: Holland and Leinhardt, "A method for detecting structure in sociometric data", American
///   Journal of Sociology 76 (1970).
///
/// Example: with a→b, b→a and b→c there are 1, 1 and 1.
public struct DyadCensus: NetworkStatistic, Hashable {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "dyad-census", title: "Dyad census",
      meaning: "So many pairs of actors are tied in this way.",
      formula: "M + A + N = n(n − 1)/2",
      conventions: ["directed", "weights not used", "self-loops ignored"],
      source: "Holland and Leinhardt 1970")
  }

  public func values(of network: Network) throws(AnalysisError) -> [StatisticValue] {
    let (mutual, asymmetric) = network.dyads()
    let members = Double(network.memberCount)
    return [
      StatisticValue(id: "mutual-dyads", title: "Mutual dyads", value: mutual),
      StatisticValue(id: "asymmetric-dyads", title: "One-sided dyads", value: asymmetric),
      StatisticValue(
        id: "null-dyads", title: "Dyads without ties",
        value: members * max(members - 1, 0) / 2 - mutual - asymmetric),
    ]
  }
}

extension Network {
  /// How many pairs are tied both ways and how many one way.
  func dyads() -> (mutual: Double, asymmetric: Double) {
    let pairs = Double(undirected().tieCount) / 2
    let ties = Double(tieCount - selfLoopCount)
    return (ties - pairs, 2 * pairs - ties)
  }
}
