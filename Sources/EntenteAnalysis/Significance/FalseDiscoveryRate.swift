/// The share of false findings to expect among those called significant.
///
/// Source: Benjamini and Hochberg, "Controlling the false discovery rate", J. Royal Statistical
/// Society B 57 (1995).
public enum FalseDiscoveryRate {
  /// One q a p: the smallest rate of false discoveries at which that p would count as found.
  ///
  /// - Formula: q of the i-th smallest of m is min over j ≥ i of p(j)·m/j, at most 1.
  /// - Assumes independent or positively dependent tests, and that all tests made are given, not
  ///   only the promising ones.
  /// - Equal p have equal q. No p: no q.
  ///
  /// Example: 0.01, 0.04, 0.03, 0.5 give 0.04, 0.0533, 0.0533, 0.5.
  public static func adjusted(_ probabilities: [Double]) -> [Double] {
    let count = probabilities.count
    let order = probabilities.indices.sorted {
      (probabilities[$0], $0) < (probabilities[$1], $1)
    }
    var adjusted = [Double](repeating: 1, count: count)
    var least = 1.0
    for (place, index) in order.enumerated().reversed() {
      least = min(least, probabilities[index] * Double(count) / Double(place + 1))
      adjusted[index] = least
    }
    return adjusted
  }
}
