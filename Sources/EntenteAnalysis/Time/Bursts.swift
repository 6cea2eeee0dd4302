#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A run of steps in which something happens much more than else.
public struct Burst: Sendable, Hashable {
  /// The steps, by their place in the series.
  public let steps: Range<Int>
  /// How much likelier the high rate makes these steps than the base rate, in natural logarithms.
  /// Above 0; the larger, the stronger and longer.
  public let weight: Double
}

/// Bursts of a series of counts, as the cheapest way through a machine with two states.
///
/// In step t, r of d events belong to the tie, actor or topic asked about; d is the exposure, so that
/// days with much news are no bursts of everything. The base state emits them with the share p₀ = Σr/Σd,
/// the burst state with p₁ = s·p₀ (held below 1).
///
/// - Cost of state i in step t: −ln(C(d, r)·pᵢ^r·(1 − pᵢ)^(d − r)). Cost of going up: γ·ln n, n being
///   the number of steps; going down and staying are free. It begins in the base state. The sequence
///   of states with the least cost is found by dynamic programming; where both are as cheap, the
///   base state is taken.
/// - Weight of a burst: Σ over its steps of cost(base) − cost(burst).
/// - Steps without exposure cost nothing in either state. No events, or nothing but them: no burst.
/// - Cost: O(n).
/// - Source: Kleinberg, "Bursty and hierarchical structure in streams", Data Mining and Knowledge
///   Discovery 7 (2003), section 4 (enumerated batches).
///
/// Example: counts 1 1 8 9 1 1 of 20 events a step give one burst, the steps 2..<4.
public struct BurstModel: Sendable, Hashable {
  /// s, how many times the base share a burst has; above 1. Default 2.
  public var ratio: Double
  /// γ, how hard it is to enter a burst; 0 or more. Default 1.
  public var difficulty: Double

  public init(ratio: Double = 2, difficulty: Double = 1) {
    self.ratio = ratio
    self.difficulty = difficulty
  }

  /// - Parameters:
  ///   - counts: events of interest in each step, from 0 to the step's exposure.
  ///   - exposures: all events in each step.
  /// - Returns: bursts in order of time.
  /// - Throws: ``AnalysisError`` of kind `seriesOutOfRange`.
  public func bursts(counts: [Int], exposures: [Int]) throws(AnalysisError) -> [Burst] {
    guard ratio > 1, ratio.isFinite, difficulty >= 0, difficulty.isFinite else {
      throw .series("a burst's ratio must be above 1 and its difficulty 0 or more")
    }
    guard counts.count == exposures.count,
      zip(counts, exposures).allSatisfy({ $0 >= 0 && $0 <= $1 })
    else { throw .series("each step needs a count from 0 to its exposure") }
    let events = counts.reduce(0, +)
    let all = exposures.reduce(0, +)
    guard events > 0, events < all else { return [] }
    let base = Double(events) / Double(all)
    let high = min(base * ratio, 0.9999)
    guard high > base else { return [] }
    let climb = difficulty * log(Double(counts.count))
    // The binomial coefficient is the same in both states and left out.
    func cost(_ share: Double, _ step: Int) -> Double {
      let (count, exposure) = (Double(counts[step]), Double(exposures[step]))
      return -timesLog(count, share) - (exposure - count) * log1p(-share)
    }
    var cheapest = (base: 0.0, burst: Double.infinity)
    var cameFromBurst: [(base: Bool, burst: Bool)] = []
    cameFromBurst.reserveCapacity(counts.count)
    var gains: [Double] = []
    for step in counts.indices {
      let costs = (base: cost(base, step), burst: cost(high, step))
      gains.append(costs.base - costs.burst)
      let down = cheapest.burst < cheapest.base
      let stay = cheapest.burst <= cheapest.base + climb
      cameFromBurst.append((down, stay))
      cheapest = (
        (down ? cheapest.burst : cheapest.base) + costs.base,
        (stay ? cheapest.burst : cheapest.base + climb) + costs.burst
      )
    }
    var isBurst = cheapest.burst < cheapest.base
    var states = [Bool](repeating: false, count: counts.count)
    for step in counts.indices.reversed() {
      states[step] = isBurst
      isBurst = isBurst ? cameFromBurst[step].burst : cameFromBurst[step].base
    }
    var bursts: [Burst] = []
    var begin = 0
    while let start = states[begin...].firstIndex(of: true) {
      let end = states[start...].firstIndex(of: false) ?? states.count
      bursts.append(Burst(steps: start..<end, weight: gains[start..<end].reduce(0, +)))
      begin = end
    }
    return bursts
  }
}
