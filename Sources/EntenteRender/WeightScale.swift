/// From weights to line widths. Logarithmic where the largest weight is more than eight times the
/// smallest, since a linear scale would then draw all but a few lines alike.
struct WeightScale {
  static let thinnest = 1.2
  static let thickest = 6.0
  /// At this ratio of the largest weight to the smallest, lines reach the thickest.
  private static let fullRatio = 8.0

  /// The smallest and largest weight of the diagram; both 1 if it has no edges.
  let bounds: ClosedRange<Double>
  let isLogarithmic: Bool

  init(_ edges: [Diagram.Edge]) {
    let weights = edges.lazy.map { Self.usable($0.weight) }
    let low = weights.min() ?? 1
    let high = weights.max() ?? 1
    self.init(low...high)
  }

  init(_ bounds: ClosedRange<Double>) {
    self.bounds = bounds
    isLogarithmic = bounds.upperBound > 8 * bounds.lowerBound
  }

  /// Weights that are not positive numbers count as the smallest one that can be told apart.
  static func usable(_ weight: Double) -> Double {
    weight > 1e-9 ? min(weight, 1e12) : 1e-9
  }

  /// 0 for the smallest weight, 1 for the largest; 0.2 for all where they are equal.
  func position(of weight: Double) -> Double {
    let weight = Self.usable(weight)
    let low = bounds.lowerBound
    let high = bounds.upperBound
    guard high > low else { return 0.2 }
    let share =
      isLogarithmic
      ? Self.log2(weight / low) / Self.log2(high / low) : (weight - low) / (high - low)
    return min(max(share, 0), 1)
  }

  /// The width of the line in points; where weights differ little, so do the widths.
  func width(of weight: Double) -> Double {
    let ratio = bounds.upperBound / bounds.lowerBound
    let range = min(Self.log2(ratio) / Self.log2(Self.fullRatio), 1)
    return Self.thinnest + (Self.thickest - Self.thinnest) * max(range, 0.15) * position(of: weight)
  }

  /// The width of the heaviest line.
  var widest: Double { width(of: bounds.upperBound) }

  /// A whole number from 1 to 5 for the layout: heavier ties are kept shorter and straighter.
  func layoutWeight(of weight: Double) -> Int {
    1 + Int(4 * position(of: weight) + 0.5)
  }

  /// The binary logarithm within 0.001, which a line's width does not show; the standard library
  /// has none, and the C library's differs in the last digit from one release to the next.
  private static func log2(_ value: Double) -> Double {
    let exponent = Double(value.exponent)
    let x = value.significand
    // (x − 1)/(x + 1) series of the natural logarithm on 1..<2.
    let t = (x - 1) / (x + 1)
    let square = t * t
    let series = t * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
    return exponent + 2 * series / 0.693147180559945
  }
}
