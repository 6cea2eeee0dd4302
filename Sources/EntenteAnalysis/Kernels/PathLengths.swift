/// Lengths of ties, so that paths which are equal as fractions are found equal.
///
/// 1/3 + 1/6 and 1/2 are the same length, but not the same Double. Path lengths are therefore kept
/// twice: as a Double, and as the same fraction modulo the prime p = 2^61 − 1, in which 1/w is an
/// exact integer. Two lengths whose Doubles lie within 1e-12 of each other (relative) are equal if
/// and only if their residues are; others are ordered by their Doubles.
///
/// Range: weights that are integers, or decimals with at most six places, up to 2^53 (after
/// scaling). Then equal paths are always found equal, and unequal ones are mistaken for equal only
/// if their Doubles lie within 1e-12 *and* their residues agree by chance (about 4e-19 each time).
/// Other weights (means, products) have no small denominator that could be meant, and two lengths
/// are equal if they lie within 1e-12: sums of a thousand terms stray by less than 1e-13.
/// In either case the largest weight should be below 1e12 times the smallest.
enum PathLengths {
  static let relativeTolerance = 1e-12
  static let prime: UInt64 = (1 << 61) - 1

  static func lengths(ofWeights weights: [Double]) -> (lengths: [Double], residues: [UInt64]) {
    let lengths = weights.map { 1 / $0 }
    guard let scale = scale(ofWeights: weights) else { return (lengths, []) }
    var known: [UInt64: UInt64] = [:]
    let residues = weights.map { weight in
      let integer = UInt64(weight * scale + 0.5)
      if let residue = known[integer] { return residue }
      let residue = inverse(integer)
      known[integer] = residue
      return residue
    }
    return (lengths, residues)
  }

  /// The least power of ten, up to a million, that makes all weights integers; nil if none does.
  static func scale(ofWeights weights: [Double]) -> Double? {
    [1, 10, 100, 1e3, 1e4, 1e5, 1e6].first { scale in
      weights.allSatisfy { weight in
        let scaled = weight * scale
        // `rounded()` would call libm, which a program without Foundation does not link.
        guard scaled < 0x1p53 else { return false }
        let integer = Double(Int64(scaled + 0.5))
        // Sums of decimals are off by some ulps; 1e-12 leaves room for a thousand of them.
        return integer >= 1 && abs(scaled - integer) <= 1e-12 * integer
      }
    }
  }

  @inline(__always)
  static func sum(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let sum = left &+ right
    return sum >= prime ? sum &- prime : sum
  }

  static func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let (high, low) = left.multipliedFullWidth(by: right)
    // 2^61 = 1 modulo p: fold the bits from 61 upwards onto those below.
    return sum(low & prime, (high << 3) | (low >> 61))
  }

  /// 1/value modulo p, by Fermat: value^(p − 2).
  static func inverse(_ value: UInt64) -> UInt64 {
    var result: UInt64 = 1
    var square = value % prime
    var exponent = prime - 2
    while exponent > 0 {
      if exponent & 1 == 1 { result = product(result, square) }
      square = product(square, square)
      exponent >>= 1
    }
    return result
  }
}
