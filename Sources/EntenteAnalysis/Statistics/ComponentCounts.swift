import EntenteGraph

/// Into how many parts the network falls, and how large the largest is.
///
/// - Formula: the number of connected and of strongly connected components, and the members of the
///   largest of each; its share is that of all members.
/// - Direction: connected, ties both ways; strongly connected, along ties.
/// - Weight: not used. Self-loops: no difference. Parallel ties: already merged.
/// - Disconnected: what it counts; a member without ties is a component. No members: no components, no share.
/// - Range: 1 to n; the share 1/n to 1.
/// - Where peers differ: they agree.
/// - Cost: O(ties + nodes), one thread.
/// - Source: Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1
///   (1972).
///
/// Example: with a→b, b→a, b→c and d→e: 2 components, the largest of 3 (0.6 of all), and 4 strongly
/// connected ones, the largest of 2.
public struct ComponentCounts: NetworkStatistic, Hashable {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "components", title: "Components",
      meaning: "The network falls into many parts that have nothing to do with each other.",
      formula: "number of components, members of the largest, and their share of all",
      conventions: [
        "connected: ties both ways; strongly connected: along ties", "weights not used",
        "an actor without ties is a component",
      ],
      source: "Tarjan 1972")
  }

  public func values(of network: Network) throws(AnalysisError) -> [StatisticValue] {
    let connected = Components.connected(of: network).sizes
    let strong = Components.strong(of: network).sizes
    let largest = Double(connected.first ?? 0)
    return [
      StatisticValue(id: "components", title: "Components", value: Double(connected.count)),
      StatisticValue(id: "largest-component", title: "Members of the largest", value: largest),
      .ratio(
        "largest-component-share", "Share in the largest", largest, Double(network.memberCount)),
      StatisticValue(
        id: "strong-components", title: "Strongly connected components",
        value: Double(strong.count)),
      StatisticValue(
        id: "largest-strong-component", title: "Members of the largest strongly connected one",
        value: Double(strong.first ?? 0)),
    ]
  }
}
