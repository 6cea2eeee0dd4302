#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A stretch of a series with one rate.
public struct Segment: Sendable, Hashable {
  /// The steps, by their place in the series.
  public let steps: Range<Int>
  /// Events per unit of exposure.
  public let rate: Double
}

/// Where the rate of a series of counts changes: the cheapest cut into stretches of one rate each.
///
/// - Cost of a stretch: −2·ln of the largest Poisson likelihood, less what no cut changes:
///   −2·Σr·ln(Σr/Σd), r events in exposure d. Each cut costs the penalty.
/// - Penalty: 2·ln n by default, n steps: one rate and one place more for each cut, as the Bayesian
///   information criterion counts parameters. A larger one gives fewer cuts.
/// - The result is the exact optimum, by PELT: optimal partitioning, leaving out starts that can no
///   longer win. Of equally cheap cuts the earliest start is taken.
/// - Steps without exposure belong to the stretch they stand in. An empty series has no stretch.
/// - Cost: O(n²) at worst, about O(n) where changes are frequent.
/// - Source: Killick, Fearnhead and Eckley, "Optimal detection of changepoints with a linear
///   computational cost", JASA 107 (2012).
///
/// Example: 1 1 1 1 9 9 9 9 with exposure 1 each gives the stretches 0..<4 with rate 1 and 4..<8 with
/// rate 9.
public struct ChangePointModel: Sendable, Hashable {
  /// Cost of a cut, 0 or more; nil for 2·ln n.
  public var penalty: Double?

  public init(penalty: Double? = nil) { self.penalty = penalty }

  /// - Parameters:
  ///   - counts: events in each step, 0 or more; needn't be whole.
  ///   - exposures: what they were seen in, 0 or more, and above 0 where there are events.
  /// - Throws: ``AnalysisError`` of kind `seriesOutOfRange`.
  public func segments(
    counts: [Double], exposures: [Double]
  ) throws(AnalysisError) -> [Segment] {
    let steps = counts.count
    guard exposures.count == steps,
      zip(counts, exposures).allSatisfy({ count, exposure in
        count >= 0 && exposure >= 0 && count.isFinite && exposure.isFinite
          && (exposure > 0 || count == 0)
      })
    else { throw .series("each step needs a count of 0 or more and an exposure that allows it") }
    if let penalty, !(penalty >= 0 && penalty.isFinite) {
      throw .series("the penalty \(penalty) is not 0 or more")
    }
    guard steps > 0 else { return [] }
    let penalty = penalty ?? 2 * log(Double(steps))
    var events = [0.0]
    var exposure = [0.0]
    for step in 0..<steps {
      events.append(events[step] + counts[step])
      exposure.append(exposure[step] + exposures[step])
    }
    func cost(_ begin: Int, _ end: Int) -> Double {
      let count = events[end] - events[begin]
      let seen = exposure[end] - exposure[begin]
      return count > 0 && seen > 0 ? -2 * timesLog(count, count / seen) : 0
    }
    var best = [Double](repeating: 0, count: steps + 1)
    var start = [Int](repeating: 0, count: steps + 1)
    best[0] = -penalty
    var candidates = [0]
    for end in 1...steps {
      var least = Double.infinity
      for begin in candidates {
        let total = best[begin] + cost(begin, end) + penalty
        if total < least { (least, start[end]) = (total, begin) }
      }
      best[end] = least
      // A start that is dearer even without another penalty stays dearer.
      candidates.removeAll { best[$0] + cost($0, end) > least + 1e-9 * max(1, abs(least)) }
      candidates.append(end)
    }
    var segments: [Segment] = []
    var end = steps
    while end > 0 {
      let begin = start[end]
      let seen = exposure[end] - exposure[begin]
      segments.append(
        Segment(
          steps: begin..<end, rate: seen > 0 ? (events[end] - events[begin]) / seen : 0))
      end = begin
    }
    return segments.reversed()
  }
}
