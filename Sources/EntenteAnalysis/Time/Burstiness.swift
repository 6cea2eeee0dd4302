/// How unevenly events follow one another.
///
/// From the days of events, in order; the gaps between them are τ₁…τₙ (0 between events of one day).
///
/// - Burstiness: B = (r − 1)/(r + 1) with r the gaps' standard deviation (divided by n) over their
///   mean: −1 for a clockwork, 0 for chance (exponential gaps), towards 1 for bursts.
/// - Corrected for few events (Kim and Jo): (√(n+1)·r − √(n−1)) / ((√(n+1) − 2)·r + √(n−1)), n gaps;
///   −1 and 1 are then reached with any number of events.
/// - Memory: the correlation of each gap with the next one, −1 to 1: above 0 where short gaps follow
///   short ones.
/// - Nil where it is not defined: burstiness with fewer than 2 gaps or all events on one day, memory
///   with fewer than 3 gaps or gaps that don't vary.
/// - Source: Goh and Barabási, "Burstiness and memory in complex systems", EPL 81 (2008); Kim and Jo,
///   "Measuring burstiness for finite event sequences", Physical Review E 94 (2016).
///
/// Example: the days 0, 1, 2, 10, 11, 12 have the gaps 1 1 8 1 1, B = 0.077.
public struct Burstiness: Sendable, Hashable {
  public let burstiness: Double?
  public let corrected: Double?
  public let memory: Double?

  /// - Parameter days: ascending; days that stand before the one before them are taken as a gap of 0.
  public init(days: [Int32]) {
    let gaps = zip(days, days.dropFirst()).map { max(0, Double($1) - Double($0)) }
    let count = Double(gaps.count)
    let mean = gaps.isEmpty ? 0 : gaps.reduce(0, +) / count
    if gaps.count >= 2, mean > 0 {
      let variance = gaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
      let ratio = variance.squareRoot() / mean
      burstiness = (ratio - 1) / (ratio + 1)
      let (more, less) = ((count + 1).squareRoot(), (count - 1).squareRoot())
      let divisor = (more - 2) * ratio + less
      corrected = abs(divisor) > 1e-12 ? (more * ratio - less) / divisor : nil
    } else {
      (burstiness, corrected) = (nil, nil)
    }
    memory = gaps.count >= 3 ? correlation(Array(gaps.dropLast()), Array(gaps.dropFirst())) : nil
  }
}

/// Pearson's correlation; nil where either side does not vary.
private func correlation(_ left: [Double], _ right: [Double]) -> Double? {
  let count = Double(left.count)
  let means = (left.reduce(0, +) / count, right.reduce(0, +) / count)
  var sums = (both: 0.0, left: 0.0, right: 0.0)
  for (a, b) in zip(left, right) {
    sums.both += (a - means.0) * (b - means.1)
    sums.left += (a - means.0) * (a - means.0)
    sums.right += (b - means.1) * (b - means.1)
  }
  guard sums.left > 0, sums.right > 0 else { return nil }
  return max(-1, min(1, sums.both / (sums.left * sums.right).squareRoot()))
}
