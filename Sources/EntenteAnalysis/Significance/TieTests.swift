#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a tie's share of what happened changed, how sure that is, and how large.
public struct TieTest: Sendable, Hashable {
  /// The tie's number in the sample.
  public let tie: Int
  /// Weights in the two periods.
  public let before: Double
  public let after: Double
  /// Records in the two periods.
  public let eventsBefore: Int
  public let eventsAfter: Int
  /// Probability of a difference of rates as large if nothing had changed, above 0, at most 1; nil
  /// where there is too little data for a test.
  public let p: Double?
  /// The false discovery rate at which this tie would count as changed; nil for ties that are too
  /// rare to be tested, see ``TieTests/minimumEvents``.
  public let q: Double?
  /// Whether p is exact to rounding.
  public let isExact: Bool
  /// The tie's share of all weight after, less its share before, −1 to 1.
  public let shareDifference: Double
  /// ln of the rate after over the rate before, see ``TieTests``. Above 0 if the tie is stronger.
  public let logRateRatio: Double
  /// Where the two lie with the confidence asked for; nil for ties that are not tested.
  public let shareInterval: ClosedRange<Double>?
  public let ratioInterval: ClosedRange<Double>?

  /// Rate after over rate before.
  public var rateRatio: Double { exp(logRateRatio) }
  /// Where it lies with the confidence asked for.
  public var rateRatioInterval: ClosedRange<Double>? {
    ratioInterval.map { exp($0.lowerBound)...exp($0.upperBound) }
  }
}

/// Tests of all ties between two periods.
///
/// - p: ``TiePermutation``, exact, by moving whole units; with `isQuick` ``RateTest`` on the counts of
///   records, which takes events as independent and so finds too much.
/// - q: Benjamini–Hochberg over the ties with at least ``minimumEvents`` records in both periods
///   together. Which ties these are doesn't depend on the periods, so leaving the others out is fair,
///   and they could hardly be found anyway: k records in different units have p near 2^(1 − k) at best.
/// - Too little data: no p at all if either period has fewer than ``minimumUnits`` units.
/// - Effect: the difference of shares, b/ΣB − a/ΣA; and the log ratio of rates,
///   ln((b + h)/n₂) − ln((a + h)/n₁), with n₁ and n₂ units and h half the mean weight of the tie's
///   records, which keeps new and vanished ties finite and draws rare ties towards no change
///   (Haldane and Anscombe's correction).
/// - Intervals: percentile bootstrap, the units of each period drawn anew with replacement.
/// - Exchanging the periods gives the same p and q, and effects and intervals with opposite sign.
/// - Cost: that of ``TiePermutation`` for each tie, and replicates · units holding a tested tie.
/// - Source: Benjamini and Hochberg (1995); Efron and Tibshirani, "An introduction to the bootstrap"
///   (1993), 13.3; Bourgon, Gentleman and Huber, "Independent filtering increases detection power",
///   PNAS 107 (2010).
public struct TieTests: Sendable, Hashable {
  /// Whether p comes from the binomial test of counts. Default false.
  public var isQuick: Bool
  /// Ties with fewer records get no q. Default 5.
  public var minimumEvents: Int
  /// Periods with fewer units are not compared. Default 4.
  public var minimumUnits: Int
  /// Draws of the bootstrap; 0 for no intervals. Default 1,000.
  public var replicates: Int
  /// Of the intervals, between 0 and 1. Default 0.95.
  public var confidence: Double
  public var seed: UInt64
  /// Nil for as many as there are cores. The result doesn't depend on it.
  public var threads: Int?

  public init(
    isQuick: Bool = false, minimumEvents: Int = 5, minimumUnits: Int = 4, replicates: Int = 1000,
    confidence: Double = 0.95, seed: UInt64 = 1, threads: Int? = nil
  ) {
    self.isQuick = isQuick
    self.minimumEvents = minimumEvents
    self.minimumUnits = minimumUnits
    self.replicates = replicates
    self.confidence = confidence
    self.seed = seed
    self.threads = threads
  }

  /// Whether both periods have enough units for a test.
  public func hasEnough(_ unitsBefore: Int, _ unitsAfter: Int) -> Bool {
    min(unitsBefore, unitsAfter) >= max(1, minimumUnits)
  }

  /// One test a tie, in the order of their numbers.
  ///
  /// - Throws: ``AnalysisError`` of kind `sampleOutOfRange` for a confidence that is none.
  public func tests(of sample: PeriodSample) throws(AnalysisError) -> [TieTest] {
    guard confidence > 0, confidence < 1 else {
      throw .sample("the confidence \(confidence) is not between 0 and 1; 0.95 is usual")
    }
    let isTested = hasEnough(sample.unitsBefore, sample.unitsAfter)
    let draws = UnitDraws(of: sample, replicates: isTested ? replicates : 0, seed: seed)
    let totals = Totals(sample, draws)
    let blocks = max(1, min(64, sample.tieCount / 256))
    let found = Workers.map(blocks: blocks, threads: threads) { block in
      var known = KnownChances()
      return Workers.range(of: block, in: blocks, count: sample.tieCount).map { tie in
        test(of: tie, in: sample, isTested, draws, totals, &known)
      }
    }
    var tests = found.flatMap { $0 }
    let tried = tests.indices.filter {
      tests[$0].p != nil && tests[$0].eventsBefore + tests[$0].eventsAfter >= minimumEvents
    }
    let rates = FalseDiscoveryRate.adjusted(tried.map { tests[$0].p ?? 1 })
    for (place, q) in zip(tried, rates) { tests[place] = tests[place].withRate(q) }
    return tests
  }

  /// Weights of all ties together.
  private struct Totals {
    var before = 0.0
    var after = 0.0
    var drawnBefore: [Double]
    var drawnAfter: [Double]

    init(_ sample: PeriodSample, _ draws: UnitDraws) {
      drawnBefore = [Double](repeating: 0, count: draws.replicates)
      drawnAfter = drawnBefore
      var units = [Double](repeating: 0, count: sample.unitCount)
      for (unit, weight) in zip(sample.units, sample.weights) { units[Int(unit)] += weight }
      for (unit, weight) in units.enumerated() {
        if unit < sample.unitsBefore {
          before += weight
          draws.add(weight, of: unit, to: &drawnBefore)
        } else {
          after += weight
          draws.add(weight, of: unit, to: &drawnAfter)
        }
      }
    }
  }

  /// Quick tests by their counts: most ties have few events, and so one of few pairs of counts.
  private struct KnownChances {
    private var chances: [Int: Double] = [:]

    mutating func chance(_ counts: (before: Int, after: Int), in sample: PeriodSample) -> Double? {
      let key = counts.before << 32 | counts.after
      if let known = chances[key] { return known }
      let p = try? RateTest.chance(
        before: counts.before, after: counts.after, exposureBefore: Double(sample.unitsBefore),
        exposureAfter: Double(sample.unitsAfter))
      chances[key] = p
      return p
    }
  }

  private func test(
    of tie: Int, in sample: PeriodSample, _ isTested: Bool, _ draws: UnitDraws, _ totals: Totals,
    _ known: inout KnownChances
  ) -> TieTest {
    let weights = sample.weights(of: tie)
    let counts = sample.recordCounts(of: tie)
    let events = counts.before + counts.after
    let half = events == 0 ? 0 : (weights.before + weights.after) / Double(events) / 2
    func ratio(_ before: Double, _ after: Double) -> Double {
      guard half > 0, sample.unitsBefore > 0, sample.unitsAfter > 0 else { return 0 }
      return log((after + half) / Double(sample.unitsAfter))
        - log((before + half) / Double(sample.unitsBefore))
    }
    func share(_ part: Double, _ whole: Double) -> Double { whole > 0 ? part / whole : 0 }
    var outcome: (p: Double?, isExact: Bool) = (nil, !isQuick)
    if isTested && isQuick {
      outcome.p = known.chance(counts, in: sample)
    } else if isTested {
      let test = sample.permutation(of: tie)
      outcome = (test.p, test.isExact)
    }
    var intervals: (share: ClosedRange<Double>, ratio: ClosedRange<Double>)?
    if draws.replicates > 0, events >= minimumEvents {
      var before = [Double](repeating: 0, count: draws.replicates)
      var after = before
      for place in sample.offsets[tie]..<sample.offsets[tie + 1] {
        let unit = Int(sample.units[place])
        if unit < sample.unitsBefore {
          draws.add(sample.weights[place], of: unit, to: &before)
        } else {
          draws.add(sample.weights[place], of: unit, to: &after)
        }
      }
      let shares = before.indices.map {
        share(after[$0], totals.drawnAfter[$0]) - share(before[$0], totals.drawnBefore[$0])
      }
      intervals = (
        interval(shares), interval(before.indices.map { ratio(before[$0], after[$0]) })
      )
    }
    return TieTest(
      tie: tie, before: weights.before, after: weights.after, eventsBefore: counts.before,
      eventsAfter: counts.after, p: outcome.p, q: nil, isExact: outcome.isExact,
      shareDifference: share(weights.after, totals.after) - share(weights.before, totals.before),
      logRateRatio: ratio(weights.before, weights.after), shareInterval: intervals?.share,
      ratioInterval: intervals?.ratio)
  }

  /// As many values are left out below as above, so that turning signs turns the interval.
  private func interval(_ values: [Double]) -> ClosedRange<Double> {
    let sorted = values.sorted()
    let out = min(Int((1 - confidence) / 2 * Double(sorted.count)), (sorted.count - 1) / 2)
    return sorted[out]...sorted[sorted.count - 1 - out]
  }
}

extension TieTest {
  fileprivate func withRate(_ q: Double) -> TieTest {
    TieTest(
      tie: tie, before: before, after: after, eventsBefore: eventsBefore, eventsAfter: eventsAfter,
      p: p, q: q, isExact: isExact, shareDifference: shareDifference, logRateRatio: logRateRatio,
      shareInterval: shareInterval, ratioInterval: ratioInterval)
  }
}
