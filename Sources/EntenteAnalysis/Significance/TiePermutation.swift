#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The exact permutation test of one tie between two periods.
///
/// - Question: would a difference as large come about if it were chance which units fell into which
///   period?
/// - Statistic: the tie's weight S in the period after, if n₂ of the n₁ + n₂ units are drawn for it
///   without replacement. The distance of the two rates, |S/n₂ − (T − S)/n₁| with T the weight in
///   both, grows with |S − T·n₂/(n₁ + n₂)|, so the two ask the same.
/// - p: the probability of a distance at least that observed, both sides together, over all ways
///   to draw. Exact, by dynamic programming over the units that hold the tie (those that don't add
///   nothing): f(j, s) is the probability that j of the units met so far were drawn and weigh s.
///   Never 0, for the observed way is among them; 1 at most. Exchanging the periods gives the
///   same p.
/// - Weights: multiples of a common fraction, as event weights are (steps of 1/400, counts of 1), are
///   calculated with as whole numbers. Where that is too much work (more than ``workLimit`` steps)
///   they are rounded to a grid of at least 512 steps over T, and ``isExact`` says so.
/// - Many units: where more than ``unitLimit`` hold the tie, the sum is taken as normal, with the mean and
///   variance that drawing without replacement gives it and a correction for its steps; `isExact` says
///   so. With 700 of 2,000 units p = 2.1e-4 comes out as 2.1e-4, and 6.5e-11 as 7.3e-11.
/// - Cost: k²·T steps for k holding units and T in units of the common fraction.
/// - Source: Fisher, "The Design of Experiments" (1935), §21; dynamic programming as in Pagano and
///   Tritchler, "On obtaining permutation distributions in polynomial time", JASA 78 (1983).
///
/// Example: 2 units before, 2 after, a tie with weight 1 in both units after: of the 6 ways to draw 2
/// of 4 units, the distance is as large in 2 (both, or neither), so p = 1/3.
public struct TiePermutation: Sendable, Hashable {
  /// Probability of a difference at least as large, above 0, at most 1.
  public let p: Double
  /// Whether p is exact to rounding; false where weights were put on a coarser grid.
  public let isExact: Bool

  /// The most steps that are spent on a tie before its weights are put on a coarser grid.
  static let workLimit = 40_000_000

  /// The most units that are gone through one by one.
  static let unitLimit = 300

  /// Denominators tried for weights, in this order.
  private static let denominators: [Double] = [
    1, 2, 4, 8, 10, 16, 20, 40, 100, 200, 400, 800, 1000, 1600, 2000, 4000, 8000, 10000,
  ]

  /// - Parameters:
  ///   - before: the tie's weight in each unit of the period before that holds it.
  ///   - after: the same for the period after.
  ///   - unitsBefore: all units of the period before, at least `before.count`.
  ///   - unitsAfter: all units of the period after.
  init(before: [Double], after: [Double], unitsBefore: Int, unitsAfter: Int) {
    let held = before.count + after.count
    guard held > 0, unitsBefore > 0, unitsAfter > 0 else {
      (p, isExact) = (1, true)
      return
    }
    guard held <= Self.unitLimit else {
      p = Self.normal(before: before, after: after, unitsBefore, unitsAfter)
      isExact = false
      return
    }
    // The smaller period is the one drawn: less work, and the same numbers whichever comes first.
    let turned = unitsAfter > unitsBefore
    let drawn = turned ? unitsBefore : unitsAfter
    let all = unitsBefore + unitsAfter
    let (steps, exact) = Self.steps(turned ? after + before : before + after, drawn: drawn)
    let observed = steps[(turned ? after.count : before.count)...].reduce(0, +)
    // Falling weights keep the reached sums few for as long as possible... and the order canonical.
    let sums = Self.distribution(steps.sorted(by: >), drawn: drawn, of: all)
    let total = steps.reduce(0, +)
    let distance = abs(observed * all - total * drawn)
    var probability = 0.0
    for (sum, chance) in sums.enumerated() where abs(sum * all - total * drawn) >= distance {
      probability += chance
    }
    p = min(1, probability)
    isExact = exact
  }

  /// p by the normal distribution.
  private static func normal(
    before: [Double], after: [Double], _ unitsBefore: Int, _ unitsAfter: Int
  ) -> Double {
    let (all, drawn) = (Double(unitsBefore + unitsAfter), Double(unitsAfter))
    // Smaller first, so that the sums don't depend on which period is which.
    let weights = (before + after).sorted()
    let total = weights.reduce(0, +)
    let mean = total / all
    let variance = weights.reduce(0) { $0 + $1 * $1 } / all - mean * mean
    let deviation = (drawn * (all - drawn) / (all - 1) * max(0, variance)).squareRoot()
    guard deviation > 0 else { return 1 }
    let distance = abs(after.reduce(0, +) - mean * drawn) - spacing(of: weights) / 2
    return max(.leastNormalMagnitude, min(1, erfc(max(0, distance) / deviation / 2.0.squareRoot())))
  }

  /// What all weights are multiples of, 0 if there is no such fraction.
  private static func spacing(of weights: [Double]) -> Double {
    for denominator in denominators {
      let whole = weights.map { ($0 * denominator).rounded() }
      guard
        zip(weights, whole).allSatisfy({ abs($0 * denominator - $1) <= 1e-9 * max(1, $1) && $1 > 0 }
        ), whole.allSatisfy({ $0 < 1e15 })
      else { continue }
      return Double(whole.reduce(0) { gcd(Int($1), $0) }) / denominator
    }
    return 0
  }

  /// The weights as whole numbers without common factor.
  private static func steps(_ weights: [Double], drawn: Int) -> (steps: [Int], isExact: Bool) {
    let rows = min(weights.count, drawn) + 1
    let total = weights.reduce(0, +)
    for denominator in denominators {
      let whole = weights.map { ($0 * denominator).rounded() }
      guard
        zip(weights, whole).allSatisfy({ abs($0 * denominator - $1) <= 1e-9 * max(1, $1) && $1 > 0 }
        )
      else { continue }
      guard total * denominator < 1e12 else { break }
      let common = whole.reduce(0) { gcd(Int($1), $0) }
      let steps = whole.map { Int($0) / common }
      guard steps.reduce(0, +) <= workLimit / (rows * weights.count) else { break }
      return (steps, true)
    }
    let grid = max(512, min(1_000_000, workLimit / (rows * weights.count)))
    return (weights.map { Int(($0 / total * Double(grid)).rounded()) }, false)
  }

  private static func gcd(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : gcd(b, a % b)
  }

  /// The probability of each sum of weights among the units drawn.
  private static func distribution(_ steps: [Int], drawn: Int, of all: Int) -> [Double] {
    let width = steps.reduce(0, +) + 1
    let rows = min(steps.count, drawn) + 1
    return [Double](unsafeUninitializedCapacity: width) { sums, count in
      sums.initialize(repeating: 0)
      count = width
      var chances = [Double](repeating: 0, count: rows * width)
      chances.withUnsafeMutableBufferPointer { chances in
        chances[0] = 1
        var reached = 0
        for (met, step) in steps.enumerated() {
          let left = Double(all - met)
          for taken in stride(from: min(met, rows - 1), through: 0, by: -1) {
            let take = Double(drawn - taken) / left
            let row = taken * width
            if taken + 1 < rows {
              let next = row + width + step
              for sum in 0...reached { chances[next + sum] += chances[row + sum] * take }
            }
            let keep = (left - Double(drawn - taken)) / left
            for sum in 0...reached { chances[row + sum] *= max(0, keep) }
          }
          reached += step
        }
        for row in 0..<rows {
          for sum in 0..<width { sums[sum] += chances[row * width + sum] }
        }
      }
    }
  }
}

extension PeriodSample {
  /// The exact permutation test of one tie; p is 1 for a tie that no unit holds.
  public func permutation(of tie: Int) -> TiePermutation {
    var before: [Double] = []
    var after: [Double] = []
    for place in offsets[tie]..<offsets[tie + 1] {
      if units[place] < unitsBefore {
        before.append(weights[place])
      } else {
        after.append(weights[place])
      }
    }
    return TiePermutation(
      before: before, after: after, unitsBefore: unitsBefore, unitsAfter: unitsAfter)
  }
}
