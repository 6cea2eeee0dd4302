#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The quick test of two rates: events of one tie in two periods, as if each event came on its own.
///
/// They don't: one story makes many events, and stories come in runs. So this test finds changes
/// where there is nothing but noise (between random halves of one month of ICEWS events it calls
/// about one tie in ten significant at 0.05); ``TiePermutation`` is the one to trust.
///
/// - p: given n = a + b events, b is binomial with the period's share of the exposure, if the rates
///   are equal. Both sides together: the sum over all counts that are no likelier than b. As SciPy's
///   `binomtest`.
/// - Interval: of the ratio of the rates, (b/exposureAfter) / (a/exposureBefore), from the
///   Clopper–Pearson interval of b's share. From 0 to infinity where there are no events.
/// - Source: Przyborowski and Wilenski, "Homogeneity of results in testing samples from Poisson
///   series", Biometrika 31 (1940); Clopper and Pearson, Biometrika 26 (1934).
///
/// Example: 1 event in 30 days, 8 in 31: p = 0.0393, ratio 7.74.
public struct RateTest: Sendable, Hashable {
  /// Probability of a count that is as unlikely, above 0, at most 1.
  public let p: Double
  /// Rate after over rate before; infinite if there was none before, not a number if never any.
  public let ratio: Double
  /// Where the ratio lies with the confidence asked for.
  public let interval: ClosedRange<Double>

  /// - Parameters:
  ///   - before: events in the period before, 0 or more.
  ///   - after: events in the period after, 0 or more.
  ///   - exposureBefore: what they were seen in (days, articles), above 0.
  ///   - exposureAfter: the same for the period after.
  ///   - confidence: of the interval, between 0 and 1.
  /// - Throws: ``AnalysisError`` of kind `sampleOutOfRange`.
  public init(
    before: Int, after: Int, exposureBefore: Double, exposureAfter: Double,
    confidence: Double = 0.95
  ) throws(AnalysisError) {
    guard confidence > 0, confidence < 1 else {
      throw .sample("the confidence \(confidence) is not between 0 and 1; 0.95 is usual")
    }
    p = try Self.chance(
      before: before, after: after, exposureBefore: exposureBefore, exposureAfter: exposureAfter)
    ratio = (Double(after) / exposureAfter) / (Double(before) / exposureBefore)
    let tail = (1 - confidence) / 2
    let scale = exposureBefore / exposureAfter
    // The share's quantiles turned into odds, and odds into a ratio of rates.
    let low =
      after == 0
      ? 0 : IncompleteBeta.quantile(tail, a: Double(after), b: Double(before) + 1)
    let high =
      before == 0
      ? 1 : IncompleteBeta.quantile(1 - tail, a: Double(after) + 1, b: Double(before))
    interval = (scale * low / (1 - low))...(high == 1 ? .infinity : scale * high / (1 - high))
  }

  /// p alone, which costs less than the interval.
  public static func chance(
    before: Int, after: Int, exposureBefore: Double, exposureAfter: Double
  ) throws(AnalysisError) -> Double {
    guard before >= 0, after >= 0, exposureBefore > 0, exposureAfter > 0,
      exposureBefore.isFinite, exposureAfter.isFinite
    else { throw .sample("counts must not be negative and exposures must be above 0") }
    let share = exposureAfter / (exposureBefore + exposureAfter)
    return bothSides(after, of: before + after, share: share)
  }

  private static func bothSides(_ observed: Int, of events: Int, share: Double) -> Double {
    if events == 0 { return 1 }
    func logChance(_ count: Int) -> Double {
      logFactorial(Double(events)) - logFactorial(Double(count))
        - logFactorial(Double(events - count))
        + Double(count) * log(share) + Double(events - count) * log1p(-share)
    }
    // Counts that differ from the observed one's chance by rounding alone belong to it.
    let limit = logChance(observed) + 1e-7
    var sum = 0.0
    for count in 0...events {
      let chance = logChance(count)
      if chance <= limit { sum += exp(chance) }
    }
    return min(1, sum)
  }
}
