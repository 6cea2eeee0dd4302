/// All measures with their default options, in the order in which help and reports list them.
public enum MeasureRegistry {
  /// One line a measure.
  public static let all: [any Measure] = [
    Strength(direction: .both),
    Strength(direction: .incoming),
    Strength(direction: .outgoing),
    Betweenness(),
    HarmonicCloseness(),
    PageRank(),
    CoreNumber(),
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
