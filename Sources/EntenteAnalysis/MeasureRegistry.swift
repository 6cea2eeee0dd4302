/// All measures with their default options, in the order in which help and reports list them.
public enum MeasureRegistry {
  /// One line a measure.
  public static let all: [any Measure] = [
    Degree(direction: .both),
    Degree(direction: .incoming),
    Degree(direction: .outgoing),
    Strength(direction: .both),
    Strength(direction: .incoming),
    Strength(direction: .outgoing),
    Degree(direction: .both, signs: .cooperation),
    Degree(direction: .incoming, signs: .cooperation),
    Degree(direction: .outgoing, signs: .cooperation),
    Strength(direction: .both, signs: .cooperation),
    Strength(direction: .incoming, signs: .cooperation),
    Strength(direction: .outgoing, signs: .cooperation),
    Degree(direction: .both, signs: .conflict),
    Degree(direction: .incoming, signs: .conflict),
    Degree(direction: .outgoing, signs: .conflict),
    Strength(direction: .both, signs: .conflict),
    Strength(direction: .incoming, signs: .conflict),
    Strength(direction: .outgoing, signs: .conflict),
    Betweenness(),
    SampledBetweenness(),
    HarmonicCloseness(),
    Closeness(),
    PageRank(),
    Eigenvector(),
    Katz(),
    HITS(role: .hub),
    HITS(role: .authority),
    CoreNumber(),
    Clustering(),
    Clustering(weighted: true),
    Constraint(),
    EffectiveSize(),
    ArticulationPoints(),
  ]

  /// The ids of all measures, in the order of ``all``.
  public static var ids: [String] { all.map(\.description.id) }

  /// The measure with this id.
  ///
  /// - Throws: ``AnalysisError`` of kind `unknownMeasure`, naming those that exist.
  public static func measure(id: String) throws(AnalysisError) -> any Measure {
    guard let found = all.first(where: { $0.description.id == id }) else {
      throw .unknownMeasure(id, known: ids)
    }
    return found
  }
}
