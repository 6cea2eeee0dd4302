/// How far the mean of a sample, drawn without replacement, may lie from the mean of all.
///
/// The least of three bounds, each granted a third of what may fail: by the range of the numbers alone
/// (Serfling), which shrinks to nothing as the sample becomes all; by range and mean (Chernoff and
/// Hoeffding), small where the mean is; by range and spread in the sample (Bardenet and Maillard),
/// small where the spread is and the sample large.
///
/// Source: Hoeffding, "Probability inequalities for sums of bounded random variables", J. American
/// Statistical Association 58 (1963), theorems 1 and 4; Serfling, "Probability inequalities for the
/// sum in sampling without replacement", Annals of Statistics 2 (1974); Bardenet and Maillard,
/// "Concentration inequalities for sampling without replacement", Bernoulli 21 (2015), the empirical
/// Bernstein–Serfling inequality.
struct SampleBound {
  private let count: Double
  private let serfling: Double
  private let divergence: Double
  private let spreadFactor: Double
  private let rangeFactor: Double

  /// - Parameters:
  ///   - count: drawn, at least 1.
  ///   - total: of how many, at least `count`.
  ///   - failure: the probability that the bound may fail with, in either direction.
  init(count: Int, total: Int, failure: Double) {
    let (drawn, all) = (Double(count), Double(total))
    self.count = drawn
    let left = 1 - (drawn - 1) / all
    // Two directions and three bounds.
    let doubt = naturalLogarithm(6 / failure)
    serfling = (left * doubt / (2 * drawn)).squareRoot()
    divergence = doubt / drawn
    let rest = drawn <= all / 2 ? left : (1 - drawn / all) * (1 + 1 / drawn)
    // Five events in that theorem.
    let more = naturalLogarithm(30 / failure)
    spreadFactor = (2 * rest * more / drawn).squareRoot()
    rangeFactor = (7.0 / 3 + 3 / 2.0.squareRoot()) * more / drawn
  }

  /// - Parameters:
  ///   - sum: of the sample, whose numbers are 0 or above.
  ///   - squares: sum of the squares.
  ///   - range: what a number can be at most.
  func bound(sum: Double, squares: Double, range: Double) -> Double {
    guard range > 0 else { return 0 }
    let mean = sum / count
    let variance = max(squares / count - mean * mean, 0)
    return min(
      range * serfling, range * byMean(min(mean / range, 1)),
      variance.squareRoot() * spreadFactor + range * rangeFactor)
  }

  /// The distance to the farther of the two numbers whose relative entropy to the mean is as large as
  /// it may be, all as shares of the range.
  private func byMean(_ mean: Double) -> Double {
    func farthest(towards end: Double) -> Double {
      var (near, far) = (mean, end)
      for _ in 0..<50 {
        let middle = (near + far) / 2
        let entropy =
          timesLog(mean, mean / middle) + timesLog(1 - mean, (1 - mean) / (1 - middle))
        if entropy <= divergence { near = middle } else { far = middle }
      }
      return abs(far - mean)
    }
    return max(farthest(towards: 0), farthest(towards: 1))
  }
}
