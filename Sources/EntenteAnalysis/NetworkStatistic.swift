import EntenteGraph

/// A few numbers for a network as a whole.
///
/// To add one: a file in `Statistics/` with a Sendable struct that has its options as stored
/// properties, and a line in ``StatisticRegistry``.
public protocol NetworkStatistic: Sendable {
  /// What the statistic is, with these options; its `meaning` says what a high value means for the
  /// network.
  var description: MeasureDescription { get }

  /// The values, always in the same order; deterministic to the bit, on any number of threads.
  func values(of network: Network) throws(AnalysisError) -> [StatisticValue]
}

/// One number of a ``NetworkStatistic``.
public struct StatisticValue: Sendable, Hashable {
  /// Short name for file columns: lower case, words joined by hyphens; no two statistics share one.
  public let id: String
  /// Name for headings.
  public let title: String
  /// Nil where the definition divides by 0, say the mean distance of a network without ties.
  public let value: Double?

  public init(id: String, title: String, value: Double?) {
    self.id = id
    self.title = title
    self.value = value
  }

  /// A quotient, nil if its divisor is 0.
  static func ratio(_ id: String, _ title: String, _ part: Double, _ whole: Double) -> Self {
    StatisticValue(id: id, title: title, value: whole == 0 ? nil : part / whole)
  }
}
