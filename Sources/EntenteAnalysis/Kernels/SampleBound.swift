/// How far the mean of a sample, drawn without replacement, may lie from the mean of all.
///
/// The lesser of two bounds, each granted half of what may fail: one by the range of the numbers alone
/// (Serfling), one by their spread in the sample (Bardenet and Maillard), which is far smaller where
/// most numbers are small.
///
/// Source: Serfling, "Probability inequalities for the sum in sampling without replacement", Annals of
/// Statistics 2 (1974); Bardenet and Maillard, "Concentration inequalities for sampling without
/// replacement", Bernoulli 21 (2015), the empirical Bernstein–Serfling inequality.
struct SampleBound {
  private let count: Double
  private let serfling: Double
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
    serfling = (left * naturalLogarithm(4 / failure) / (2 * drawn)).squareRoot()
    let rest = drawn <= all / 2 ? left : (1 - drawn / all) * (1 + 1 / drawn)
    let doubt = naturalLogarithm(20 / failure)
    spreadFactor = (2 * rest * doubt / drawn).squareRoot()
    rangeFactor = (7.0 / 3 + 3 / 2.0.squareRoot()) * doubt / drawn
  }

  /// - Parameters:
  ///   - sum: of the sample.
  ///   - squares: sum of the squares.
  ///   - range: the difference that two of the numbers can have at most.
  func bound(sum: Double, squares: Double, range: Double) -> Double {
    let mean = sum / count
    let variance = max(squares / count - mean * mean, 0)
    return min(range * serfling, variance.squareRoot() * spreadFactor + range * rangeFactor)
  }
}
