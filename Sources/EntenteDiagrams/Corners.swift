/// Corners of regular polygons.
enum Corners {
  /// So many points on the circle of radius 1, the first at the left, then against the clock's hand
  /// from above; by square roots alone, which are the same on every machine.
  static func onCircle(_ count: Int) -> [(x: Double, y: Double)] {
    guard count > 0 else { return [] }
    return (0..<count).map { step in
      let (x, y) = turned(Double(step) / Double(count))
      return (-x, y)
    }
  }

  /// Cosine and sine of a share of the full turn, by halving: an angle is the sum of halved turns.
  private static func turned(_ share: Double) -> (x: Double, y: Double) {
    var result = (x: 1.0, y: 0.0)
    var rest = share
    // The half turn, then quarter, eighth, …
    var (cosine, size) = (-1.0, 0.5)
    for _ in 0..<40 {
      if rest >= size {
        let sine = (1 - cosine * cosine).squareRoot()
        result = (
          result.x * cosine - result.y * sine, result.x * sine + result.y * cosine
        )
        rest -= size
      }
      cosine = max((1 + cosine) / 2, 0).squareRoot()
      size /= 2
    }
    return result
  }
}
