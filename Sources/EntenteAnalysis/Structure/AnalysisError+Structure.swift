import EntenteGraph

extension AnalysisError {
  static func alpha(_ value: Double) -> AnalysisError {
    AnalysisError(
      .alphaOutOfRange,
      "the significance level \(value) is not above 0 and at most 1; 0.05 is usual")
  }

  static func pathCount(_ count: Int) -> AnalysisError {
    AnalysisError(.countOutOfRange, "\(count) paths can't be looked for; give 1 or more")
  }

  static func notInNetwork(_ node: NodeIndex) -> AnalysisError {
    AnalysisError(
      .nodeNotInNetwork,
      "node \(node) has no part in this network; choose another or a wider window")
  }
}
