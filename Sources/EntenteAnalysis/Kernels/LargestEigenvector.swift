/// The largest eigenvalue of a symmetric matrix and its eigenvector, by the locally optimal conjugate
/// gradient method: each step takes the best vector in the span of the last one, its residual and
/// the last step.
///
/// Steps: about log(1/tolerance)·√(λ/(λ − λ')), λ' being the second largest eigenvalue, where the
/// power method takes the square of that root.
///
/// Source: Knyazev, "Toward the optimal preconditioned eigensolver: locally optimal block
/// preconditioned conjugate gradient method", SIAM J. Scientific Computing 23 (2001).
struct LargestEigenvector {
  typealias Vector = UnsafeMutablePointer<Double>

  private(set) var value = 0.0
  /// Of length 1.
  private(set) var vector: [Double]

  static let stepLimit = 100_000

  /// - Parameters:
  ///   - start: not 0, and not at right angles to the eigenvector.
  ///   - tolerance: ends when |Ax − λx| ≤ tolerance·λ.
  ///   - multiply: writes A times its first argument to its second.
  init(
    start: [Double], tolerance: Double, multiply: (Vector, Vector) -> Void
  ) throws(AnalysisError) {
    vector = start
    let count = start.count
    // x, w, p; and their images.
    let space = Vector.allocate(capacity: 6 * count)
    defer { space.deallocate() }
    space.initialize(repeating: 0, count: 6 * count)
    let (x, w, p) = (space, space + count, space + 2 * count)
    let (ax, aw, ap) = (space + 3 * count, space + 4 * count, space + 5 * count)
    for index in 0..<count { x[index] = start[index] }
    Self.normalise(x, count)
    var hasStep = false
    var isFresh = false
    for step in 0..<Self.stepLimit {
      // Images are carried along by sums, and made anew from time to time.
      if step % 16 == 0 {
        multiply(x, ax)
        isFresh = true
      }
      value = Self.dot(x, ax, count)
      for index in 0..<count { w[index] = ax[index] - value * x[index] }
      let residual = Self.dot(w, w, count).squareRoot()
      if residual <= tolerance * value {
        if !isFresh {
          multiply(x, ax)
          isFresh = true
          continue
        }
        finish(x, ax, count, multiply)
        return
      }
      isFresh = false
      Self.scale(w, 1 / residual, count)
      Self.subtract(Self.dot(x, w, count), x, from: w, count)
      Self.normalise(w, count)
      multiply(w, aw)
      if hasStep {
        for (other, image) in [(x, ax), (w, aw)] {
          let share = Self.dot(other, p, count)
          Self.subtract(share, other, from: p, count)
          Self.subtract(share, image, from: ap, count)
        }
        let length = Self.dot(p, p, count).squareRoot()
        if length > 1e-6 {
          Self.scale(p, 1 / length, count)
          Self.scale(ap, 1 / length, count)
        } else {
          hasStep = false
        }
      }
      var matrix = SmallMatrix()
      matrix[0, 0] = value
      matrix[0, 1] = Self.dot(x, aw, count)
      matrix[1, 1] = Self.dot(w, aw, count)
      if hasStep {
        matrix[0, 2] = Self.dot(x, ap, count)
        matrix[1, 2] = Self.dot(w, ap, count)
        matrix[2, 2] = Self.dot(p, ap, count)
      } else {
        // Below all eigenvalues of the rest, so that it is not chosen.
        matrix[2, 2] = -2 * abs(value) - abs(matrix[1, 1])
      }
      let best = matrix.largest()
      let along = hasStep ? best.z : 0
      let size = (best.y * best.y + along * along).squareRoot()
      guard size > 0 else { throw .notConverged(steps: step, change: residual / value) }
      for index in 0..<count {
        let move = best.y * w[index] + along * p[index]
        let image = best.y * aw[index] + along * ap[index]
        x[index] = best.x * x[index] + move
        ax[index] = best.x * ax[index] + image
        p[index] = move / size
        ap[index] = image / size
      }
      hasStep = true
      let length = Self.dot(x, x, count).squareRoot()
      Self.scale(x, 1 / length, count)
      Self.scale(ax, 1 / length, count)
    }
    throw .notConverged(steps: Self.stepLimit, change: tolerance)
  }

  /// The matrix has no negative entries: then so has its vector, and a last multiplication makes
  /// small entries from their neighbours' rather than from rounding.
  private mutating func finish(
    _ x: Vector, _ image: Vector, _ count: Int, _ multiply: (Vector, Vector) -> Void
  ) {
    for index in 0..<count { x[index] = abs(x[index]) }
    multiply(x, image)
    Self.normalise(image, count)
    for index in 0..<count { vector[index] = image[index] }
  }

  private static func dot(_ left: Vector, _ right: Vector, _ count: Int) -> Double {
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    var index = 0
    while index + 4 <= count {
      a += left[index] * right[index]
      b += left[index + 1] * right[index + 1]
      c += left[index + 2] * right[index + 2]
      d += left[index + 3] * right[index + 3]
      index += 4
    }
    while index < count {
      a += left[index] * right[index]
      index += 1
    }
    return (a + b) + (c + d)
  }

  private static func scale(_ vector: Vector, _ factor: Double, _ count: Int) {
    for index in 0..<count { vector[index] *= factor }
  }

  private static func subtract(
    _ factor: Double, _ other: Vector, from vector: Vector, _ count: Int
  ) {
    for index in 0..<count { vector[index] -= factor * other[index] }
  }

  private static func normalise(_ vector: Vector, _ count: Int) {
    let length = dot(vector, vector, count).squareRoot()
    if length > 0 { scale(vector, 1 / length, count) }
  }
}

/// A symmetric matrix of three rows, of which the upper triangle is set.
private struct SmallMatrix {
  private var entries = [Double](repeating: 0, count: 9)

  subscript(row: Int, column: Int) -> Double {
    get { entries[3 * row + column] }
    set {
      entries[3 * row + column] = newValue
      entries[3 * column + row] = newValue
    }
  }

  /// The eigenvector of the largest eigenvalue, by Jacobi's rotations.
  func largest() -> SIMD3<Double> {
    var turned = self
    var vectors: [SIMD3<Double>] = [.init(1, 0, 0), .init(0, 1, 0), .init(0, 0, 1)]
    for _ in 0..<30 {
      var rest = 0.0
      for (row, column) in [(0, 1), (0, 2), (1, 2)] {
        let off = turned[row, column]
        rest += abs(off)
        if off == 0 { continue }
        let ratio = (turned[column, column] - turned[row, row]) / (2 * off)
        let tangent =
          (ratio < 0 ? -1 : 1) / (abs(ratio) + (1 + ratio * ratio).squareRoot())
        let cosine = 1 / (1 + tangent * tangent).squareRoot()
        let sine = tangent * cosine
        let third = 3 - row - column
        let (a, b) = (turned[third, row], turned[third, column])
        turned[row, row] -= tangent * off
        turned[column, column] += tangent * off
        turned[row, column] = 0
        turned[third, row] = cosine * a - sine * b
        turned[third, column] = sine * a + cosine * b
        let (u, v) = (vectors[row], vectors[column])
        vectors[row] = cosine * u - sine * v
        vectors[column] = sine * u + cosine * v
      }
      if rest == 0 { break }
    }
    var best = 0
    for index in 1...2 where turned[index, index] > turned[best, best] { best = index }
    return vectors[best].x < 0 ? -vectors[best] : vectors[best]
  }
}
