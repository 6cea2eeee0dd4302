import EntenteGraph

/// How many of the ties that there could be there are.
///
/// - Formula: m / (n(n − 1)) with m the directed ties; 2m / (n(n − 1)) with m the tied pairs.
/// - Direction: both readings, a value each.
/// - Weight: not used. Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: no difference. Fewer than 2 members: no value.
/// - Range: 0 to 1 (a clique).
/// - Where peers differ: igraph counts self-loops' places only if asked; NetworkX counts self-loops
///   as ties.
/// - Cost: O(ties), one thread.
/// - Source: Wasserman and Faust, "Social network analysis", Cambridge 1994, 4.1.1.
///
/// Example: with a→b, b→a and b→c, 3/6 of the directed ties and 2/3 of the pairs.
public struct Density: NetworkStatistic, Hashable {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "density", title: "Density",
      meaning: "Most actors have to do with most others.",
      formula: "m / (n(n − 1)), undirected 2m / (n(n − 1))",
      conventions: [
        "weights not used", "self-loops ignored", "fewer than two actors: no value",
      ],
      source: "Wasserman and Faust 1994")
  }

  public func values(of network: Network) throws(AnalysisError) -> [StatisticValue] {
    let members = Double(network.memberCount)
    let places = members * max(members - 1, 0)
    let ties = Double(network.tieCount - network.selfLoopCount)
    let pairs = Double(network.undirected().tieCount)
    return [
      .ratio("density", "Density, directed", ties, places),
      .ratio("density-undirected", "Density, undirected", pairs, places),
    ]
  }
}

extension Network {
  /// How many ties begin and end in the same node.
  var selfLoopCount: Int {
    (0..<NodeIndex(nodeCount)).reduce(0) { $0 + (weight(from: $1, to: $1) == nil ? 0 : 1) }
  }
}
