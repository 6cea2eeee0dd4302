extension AnalysisError {
  static func alpha(_ value: Double) -> AnalysisError {
    AnalysisError(
      .alphaOutOfRange,
      "the significance level \(value) is not above 0 and at most 1; 0.05 is usual")
  }
}
