/// All statistics of whole networks with their default options, in the order in which help and
/// reports list them.
public enum StatisticRegistry {
  /// One line a statistic.
  public static let all: [any NetworkStatistic] = [
    Density(),
    ComponentCounts(),
    Reciprocity(),
    DyadCensus(),
    TriadCensus(),
    Transitivity(),
    PathStatistics(),
    Assortativity(),
    Centralization(by: .degree),
    Centralization(by: .betweenness),
    Centralization(by: .closeness),
  ]

  /// Those of signed networks; one line a statistic.
  public static let signed: [any SignedStatistic] = [
    TriadBalance(),
    Frustration(),
  ]

  /// The ids of all statistics, in the order of ``all``, without the signed ones.
  public static var ids: [String] { all.map(\.description.id) }

  /// The statistic with this id.
  ///
  /// - Throws: ``AnalysisError`` of kind `unknownMeasure`, naming those that exist.
  public static func statistic(id: String) throws(AnalysisError) -> any NetworkStatistic {
    guard let found = all.first(where: { $0.description.id == id }) else {
      throw .unknownMeasure(id, known: ids)
    }
    return found
  }
}

/// Everything that can be described: measures of nodes, of ties, statistics of networks, methods, and the
/// roles of ``Brokerage``, which needs groups and so is in no registry.
public enum MeasureDescriptions {
  /// All descriptions, nodes first, then ties, networks and methods, each in the order of its registry,
  /// then roles.
  public static var all: [MeasureDescription] {
    MeasureRegistry.all.map(\.description) + TieMeasureRegistry.all.map(\.description)
      + StatisticRegistry.all.map(\.description) + StatisticRegistry.signed.map(\.description)
      + MethodDescriptions.all + Brokerage.Role.allCases.map(\.description)
  }

  /// The description with this id.
  ///
  /// - Throws: ``AnalysisError`` of kind `unknownMeasure`, naming those that exist.
  public static func description(id: String) throws(AnalysisError) -> MeasureDescription {
    let all = all
    guard let found = all.first(where: { $0.id == id }) else {
      throw .unknownMeasure(id, known: all.map(\.id))
    }
    return found
  }
}
