import EntenteGraph

/// A matrix without negative entries, in compressed rows.
struct Matrix: Sendable {
  let offsets: [UInt32]
  let columns: [NodeIndex]
  let weights: [Double]

  /// The weights of a network, divided by the largest, so that squares and sums of them stay far
  /// from the ends of what a Double holds.
  ///
  /// - Parameters:
  ///   - transposed: rows are targets, columns sources.
  init(_ network: Network, weighted: Bool, transposed: Bool = false) {
    offsets = transposed ? network.inOffsets : network.outOffsets
    columns = transposed ? network.inSources : network.outTargets
    let weights = transposed ? network.inWeights : network.outWeights
    let scale = weighted ? Self.scale(of: network) : 1
    self.weights =
      weighted ? weights.map { $0 / scale } : [Double](repeating: 1, count: weights.count)
  }

  private init(offsets: [UInt32], columns: [NodeIndex], weights: [Double]) {
    self.offsets = offsets
    self.columns = columns
    self.weights = weights
  }

  /// What weights are divided by: the largest; 1 without ties.
  static func scale(of network: Network) -> Double { network.outWeights.max() ?? 1 }

  var count: Int { offsets.count - 1 }

  func range(_ row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }

  func sum(of row: Int) -> Double { range(row).reduce(0) { $0 + weights[$1] } }

  /// Some of the rows, their columns renumbered; all their columns must have a number.
  func part(_ rows: [Int], _ number: [UInt32]) -> Matrix {
    var offsets: [UInt32] = [0]
    var columns: [NodeIndex] = []
    var weights: [Double] = []
    offsets.reserveCapacity(rows.count + 1)
    columns.reserveCapacity(self.columns.count)
    weights.reserveCapacity(self.columns.count)
    for row in rows {
      for tie in range(row) {
        columns.append(number[Int(self.columns[tie])])
        weights.append(self.weights[tie])
      }
      offsets.append(UInt32(columns.count))
    }
    return Matrix(offsets: offsets, columns: columns, weights: weights)
  }

  /// The matrix with zeros in place of its diagonal.
  func withoutLoops() -> Matrix {
    var weights = weights
    for row in 0..<count {
      for tie in range(row) where Int(columns[tie]) == row { weights[tie] = 0 }
    }
    return Matrix(offsets: offsets, columns: columns, weights: weights)
  }

  /// Writes the product with x, one number a column, to y, one number a row.
  func multiply(_ x: UnsafePointer<Double>, _ y: UnsafeMutablePointer<Double>) {
    offsets.withUnsafeBufferPointer { offsets in
      columns.withUnsafeBufferPointer { columns in
        weights.withUnsafeBufferPointer { weights in
          for row in 0..<(offsets.count - 1) {
            var sum = 0.0
            for tie in Int(offsets[row])..<Int(offsets[row + 1]) {
              sum += weights[tie] * x[Int(columns[tie])]
            }
            y[row] = sum
          }
        }
      }
    }
  }
}
