import EntenteGraph

/// What one actor, pair or topic did over time, day by day, among all that was reported.
///
/// Example: on three days, 0, 2 and 1 of 5, 6 and 4 events: `DailyCounts([0, 2, 1], of: [5, 6, 4])`.
public struct DailyCounts: Sendable, Hashable {
  /// Events of the subject, one number a day.
  public let counts: [Int]
  /// All events, one number a day, none below that of the subject.
  public let exposures: [Int]

  /// - Throws: ``AnalysisError`` of kind `seriesOutOfRange`.
  public init(_ counts: [Int], of exposures: [Int]) throws(AnalysisError) {
    guard counts.count == exposures.count,
      zip(counts, exposures).allSatisfy({ $0 >= 0 && $0 <= $1 })
    else { throw .series("each day needs a count from 0 to its exposure") }
    self.counts = counts
    self.exposures = exposures
  }
}

/// A series of counts in windows, with what chance explains of it.
///
/// - Chance: the days change places at random, each with all that happened on it. So busy days stay
///   busy, and what is told of in one day stays together, but nothing leads from one day to the next.
///   Runs of days that tell one story are not kept together; where stories last, the band is a little
///   too narrow.
/// - Band: for each window, the middle `confidence` of the counts that the permutations give it
///   (percentiles of `replicates` permutations), window by window, so that of 20 windows one lies
///   outside by chance.
/// - Bursts: ``BurstModel`` over the windows; p is the share of permutations, (b + 1)/(B + 1), whose
///   strongest burst is at least as strong.
/// - Changes: where ``ChangePointModel`` cuts; the gain of a cut is what the cost of its two stretches
///   falls below that of one, and p the share of permutations whose best cut gains as much.
/// - Bursts and changes are looked for only in windows that don't overlap; else there are none.
/// - Cost: O(replicates · (days + windows²)).
public struct SeriesAnalysis: Sendable, Hashable {
  /// Events of the subject in each window.
  public let counts: [Int]
  /// All events in each window.
  public let exposures: [Int]
  /// What chance gives each window.
  public let band: [ClosedRange<Int>]
  public let bursts: [TestedBurst]
  /// Where the rate changes: the first window with the new one.
  public let changes: [RateChange]
  /// Of the counts over exposures in the windows that have an exposure.
  public let trend: Trend

  /// A change of rate.
  public struct RateChange: Sendable, Hashable {
    /// The first window with the new rate.
    public let step: Int
    /// Events of the subject per event of all.
    public let rateBefore: Double
    public let rateAfter: Double
    public let p: Double
  }

  /// A burst and how often chance makes one as strong.
  public struct TestedBurst: Sendable, Hashable {
    public let burst: Burst
    public let p: Double
  }

  /// - Parameters:
  ///   - days: the series day by day.
  ///   - windows: ranges of days, in order; they may overlap and leave days out.
  ///   - replicates: permutations, 1 or more.
  ///   - confidence: of the band, between 0 and 1.
  /// - Throws: ``AnalysisError`` of kind `seriesOutOfRange`.
  public init(
    _ days: DailyCounts, windows: [Range<Int>], replicates: Int = 500, confidence: Double = 0.95,
    seed: UInt64 = 1, bursts model: BurstModel = BurstModel(),
    changes changeModel: ChangePointModel = ChangePointModel()
  ) throws(AnalysisError) {
    let windows = windows.map { $0.clamped(to: 0..<days.counts.count) }
    guard replicates > 0, confidence > 0, confidence < 1 else {
      throw .series("the band needs permutations, and a confidence between 0 and 1")
    }
    let isApart = zip(windows, windows.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    let (counts, exposures) = Self.sums(days, windows, order: nil)
    var found: [Burst] = []
    var gains: [Cut] = []
    if isApart {
      found = try model.bursts(counts: counts, exposures: exposures)
      gains = try Self.cuts(changeModel, counts, exposures)
    }
    var drawn = [[Int]](repeating: [], count: windows.count)
    var burstReached = [Int](repeating: 0, count: found.count)
    var cutReached = [Int](repeating: 0, count: gains.count)
    for replicate in 0..<replicates {
      var numbers = SeededNumbers(seed: seed, stream: UInt64(replicate))
      let order = numbers.permutation(days.counts.count)
      let (chance, chanceExposures) = Self.sums(days, windows, order: order)
      for (window, count) in chance.enumerated() { drawn[window].append(count) }
      if !found.isEmpty {
        let strongest =
          try model.bursts(counts: chance, exposures: chanceExposures)
          .map(\.weight).max() ?? 0
        for (place, burst) in found.enumerated() where strongest >= burst.weight * (1 - 1e-9) {
          burstReached[place] += 1
        }
      }
      if !gains.isEmpty {
        let best = try Self.cuts(changeModel, chance, chanceExposures).map(\.gain).max() ?? 0
        for (place, cut) in gains.enumerated() where best >= cut.gain * (1 - 1e-9) {
          cutReached[place] += 1
        }
      }
    }
    func p(_ count: Int) -> Double { Double(count + 1) / Double(replicates + 1) }
    self.counts = counts
    self.exposures = exposures
    band = drawn.map { values in
      let sorted = values.sorted()
      let out = min(Int((1 - confidence) / 2 * Double(replicates)), (replicates - 1) / 2)
      return sorted[out]...sorted[replicates - 1 - out]
    }
    bursts = zip(found, burstReached).map { TestedBurst(burst: $0, p: p($1)) }
    changes = zip(gains, cutReached).map { cut, reached in
      RateChange(
        step: cut.step, rateBefore: cut.before, rateAfter: cut.after, p: p(reached))
    }
    trend = Trend(
      zip(counts, exposures).filter { $1 > 0 }.map { Double($0) / Double($1) })
  }

  /// Whether a window's count lies outside what chance gives it.
  public func isOutside(_ window: Int) -> Bool { !band[window].contains(counts[window]) }

  /// Sums over windows, of the days in another order if one is given.
  private static func sums(
    _ days: DailyCounts, _ windows: [Range<Int>], order: [UInt32]?
  ) -> (counts: [Int], exposures: [Int]) {
    var counts = [0]
    var exposures = [0]
    counts.reserveCapacity(days.counts.count + 1)
    exposures.reserveCapacity(days.counts.count + 1)
    for place in days.counts.indices {
      let day = order.map { Int($0[place]) } ?? place
      counts.append(counts[place] + days.counts[day])
      exposures.append(exposures[place] + days.exposures[day])
    }
    return (
      windows.map { counts[$0.upperBound] - counts[$0.lowerBound] },
      windows.map { exposures[$0.upperBound] - exposures[$0.lowerBound] }
    )
  }

  private struct Cut {
    let step: Int
    let before: Double
    let after: Double
    /// How much likelier two rates make the two stretches than one, in the units of the cost.
    let gain: Double
  }

  private static func cuts(
    _ model: ChangePointModel, _ counts: [Int], _ exposures: [Int]
  ) throws(AnalysisError) -> [Cut] {
    let segments = try model.segments(
      counts: counts.map(Double.init), exposures: exposures.map(Double.init))
    func cost(_ steps: Range<Int>) -> Double {
      let count = Double(counts[steps].reduce(0, +))
      let exposure = Double(exposures[steps].reduce(0, +))
      return count > 0 && exposure > 0 ? -2 * timesLog(count, count / exposure) : 0
    }
    return zip(segments, segments.dropFirst()).map { left, right in
      Cut(
        step: right.steps.lowerBound, before: left.rate, after: right.rate,
        gain: cost(left.steps.lowerBound..<right.steps.upperBound) - cost(left.steps)
          - cost(right.steps))
    }
  }
}
