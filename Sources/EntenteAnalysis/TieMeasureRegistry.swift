/// All tie measures with their default options, in the order in which help and reports list them.
public enum TieMeasureRegistry {
  /// One line a measure.
  public static let all: [any TieMeasure] = [
    Bridges(),
    EdgeBetweenness(),
    Disparity(),
    SpanningTrees(),
  ]

  /// The ids of all tie measures, in the order of ``all``.
  public static var ids: [String] { all.map(\.description.id) }

  /// The tie measure with this id.
  ///
  /// - Throws: ``AnalysisError`` of kind `unknownMeasure`, naming those that exist.
  public static func measure(id: String) throws(AnalysisError) -> any TieMeasure {
    guard let found = all.first(where: { $0.description.id == id }) else {
      throw .unknownMeasure(id, known: ids)
    }
    return found
  }
}
