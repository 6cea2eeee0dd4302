import EntenteGraph

/// How far one actor is at the centre and all others are not: how much a network is like a star.
///
/// - Formula: Σ_v (max − c(v)) / the same sum of a star, which is (n − 1)(n − 2) for degree,
///   (n − 1)²(n − 2)/2 for betweenness, (n − 1)(n − 2)/(2n − 3) for closeness.
/// - Direction: on the undirected projection. Weight: not used, every tie has length 1.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: allowed; closeness is that of ``Closeness``, with the share of others reached.
///   Fewer than three members: no value.
/// - Range: 0 (all alike) to 1 (a star).
/// - Where peers differ: igraph for R has `centr_degree` and so on, which for degree divides by
///   n(n − 1) if self-loops may occur; NetworkX has none.
/// - Cost: that of the measure.
/// - Source: Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1
///   (1979).
///
/// Example: on the path a–b–c–d, by degree 2/6.
public struct Centralization: NetworkStatistic, Hashable {
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    case degree, betweenness, closeness
  }

  public var basis: Basis
  /// How many threads may work at a time; nil for all cores.
  public var threads: Int?

  public init(by basis: Basis, threads: Int? = nil) {
    self.basis = basis
    self.threads = threads
  }

  public var description: MeasureDescription {
    let most =
      switch basis {
      case .degree: "(n − 1)(n − 2)"
      case .betweenness: "(n − 1)²(n − 2)/2"
      case .closeness: "(n − 1)(n − 2)/(2n − 3)"
      }
    return MeasureDescription(
      id: basis.rawValue + "-centralization", title: "Centralisation by \(basis.rawValue)",
      meaning: "One actor is at the centre, and all others are alike.",
      formula: "Σ_v (max − c(v)) / \(most)",
      conventions: [
        "undirected projection", "weights not used", "self-loops ignored",
        "fewer than three actors: no value",
      ],
      source: "Freeman 1979")
  }

  public func values(of network: Network) throws(AnalysisError) -> [StatisticValue] {
    let members = Double(network.memberCount)
    let others = max(members - 1, 0) * max(members - 2, 0)
    let scores: NodeScores
    let most: Double
    switch basis {
    case .degree:
      scores = try Degree().scores(in: network)
      most = others
    case .betweenness:
      scores = try Betweenness(weighted: false, threads: threads).scores(in: network)
      most = others * max(members - 1, 0) / 2
    case .closeness:
      scores = try Closeness(weighted: false, threads: threads).scores(in: network)
      most = others / (2 * members - 3)
    }
    let values = scores.values.indices.filter { network.members[$0] }.map { scores.values[$0] }
    let top = values.max() ?? 0
    return [
      .ratio(
        description.id, description.title, values.reduce(0) { $0 + (top - $1) },
        members < 3 ? 0 : most)
    ]
  }
}
