extension AnalysisError {
  static func resolution(_ value: Double) -> AnalysisError {
    AnalysisError(
      .resolutionOutOfRange,
      "the resolution \(value) is not a finite number from 0 on; 1 is usual")
  }

  static func iterations(_ count: Int) -> AnalysisError {
    AnalysisError(
      .iterationsOutOfRange, "\(count) iterations can't be made; give 1 or more, 100 is usual")
  }
}
