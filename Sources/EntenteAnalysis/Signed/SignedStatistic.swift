/// A few numbers for a signed network as a whole.
///
/// To add one: a file in `Signed/` with a Sendable struct that has its options as stored properties,
/// and a line in ``StatisticRegistry/signed``.
public protocol SignedStatistic: Sendable {
  /// What the statistic is, with these options.
  var description: MeasureDescription { get }

  /// The values, always in the same order; deterministic to the bit.
  func values(of signed: SignedNetwork) -> [StatisticValue]
}
