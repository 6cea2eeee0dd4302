#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether a series goes up or down, without assuming that it does so evenly.
///
/// - Slope: the median of the slopes between all pairs of steps (Theil–Sen), per step.
/// - τ: Kendall's tau-b between step and value, −1 to 1.
/// - p: two-sided, by the normal approximation with correction for ties, as SciPy's
///   `kendalltau(method="asymptotic")`. Steps are taken as independent; where events come in runs, p
///   is too small.
/// - Fewer than 3 steps, or values all alike: τ and p nil, slope 0 if there are 2 or more steps.
/// - Cost: O(n² log n).
/// - Source: Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968);
///   Kendall, "Rank Correlation Methods" (1970).
///
/// Example: 1 3 2 5 has the slope 7/6, τ = 2/3.
public struct Trend: Sendable, Hashable {
  public let slope: Double?
  public let tau: Double?
  public let p: Double?

  public init(_ values: [Double]) {
    let count = values.count
    var slopes: [Double] = []
    var balance = 0.0
    for late in 0..<count {
      for early in 0..<late {
        let rise = values[late] - values[early]
        slopes.append(rise / Double(late - early))
        balance += rise > 0 ? 1 : rise < 0 ? -1 : 0
      }
    }
    slopes.sort()
    slope =
      slopes.isEmpty ? nil : (slopes[(slopes.count - 1) / 2] + slopes[slopes.count / 2]) / 2
    let n = Double(count)
    let pairs = n * (n - 1) / 2
    var tied = (pairs: 0.0, cubes: 0.0, triples: 0.0)
    var begin = 0
    let sorted = values.sorted()
    while begin < count {
      let end = sorted[begin...].firstIndex { $0 > sorted[begin] } ?? count
      let t = Double(end - begin)
      tied.pairs += t * (t - 1) / 2
      tied.cubes += t * (t - 1) * (2 * t + 5)
      begin = end
    }
    guard count >= 3, tied.pairs < pairs else {
      (tau, p) = (nil, nil)
      return
    }
    tau = balance / (pairs.squareRoot() * (pairs - tied.pairs).squareRoot())
    let variance = (n * (n - 1) * (2 * n + 5) - tied.cubes) / 18
    p = erfc(abs(balance) / variance.squareRoot() / 2.0.squareRoot())
  }
}
