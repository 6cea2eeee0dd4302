import EntenteGraph

/// The eigenvector of the largest eigenvalue of a network's matrix, component by component.
///
/// Within a component the vector is unique and positive (Perron and Frobenius). Components are
/// solved apart, so that the result doesn't hang on rounding where it ought to be 0: the components
/// whose eigenvalue is largest share the eigenspace, and the scores are what an even vector leaves
/// there; all others have 0.
struct PrincipalVectors {
  /// The largest eigenvalue; 0 if there are no ties.
  private(set) var value = 0.0
  /// One a row, largest entry 1; all 0 if there are no ties.
  private(set) var scores: [Double]

  /// Eigenvalues closer than this, relatively, are equal.
  private static let eigenvalueTolerance = 1e-12

  /// Of a symmetric matrix.
  init(symmetric rows: Matrix, tolerance: Double) throws(AnalysisError) {
    try self.init(
      count: rows.count, labels: Components.labels(offsets: rows.offsets, columns: rows.columns),
      bound: { rows.range($0).isEmpty ? nil : rows.sum(of: $0) }, tolerance: tolerance
    ) { nodes, place in
      let part = rows.part(nodes, place)
      return { x, y in part.multiply(x, y) }
    }
  }

  /// Of AᵀA, with A in rows and its transpose: the matrix of what columns have in common.
  init(rows: Matrix, transposed: Matrix, tolerance: Double) throws(AnalysisError) {
    let count = rows.count
    // Components of the network in which each node stands twice, as a row and as a column.
    var offsets = rows.offsets
    let shift = NodeIndex(count)
    offsets.append(contentsOf: transposed.offsets.dropFirst().map { $0 + rows.offsets[count] })
    let columns = rows.columns.map { $0 + shift } + transposed.columns
    let labels = Components.labels(offsets: offsets, columns: columns)
    let sums = (0..<count).map { rows.sum(of: $0) }
    var number = [UInt32](repeating: .max, count: count)
    try self.init(
      count: count, labels: Array(labels[count...]),
      bound: { node in
        let ties = transposed.range(node)
        return ties.isEmpty
          ? nil
          : ties.reduce(0) { $0 + transposed.weights[$1] * sums[Int(transposed.columns[$1])] }
      }, tolerance: tolerance
    ) { nodes, place in
      // The rows that these columns meet, numbered as they are met.
      var met: [Int] = []
      for node in nodes {
        for tie in transposed.range(node) where number[Int(transposed.columns[tie])] == .max {
          number[Int(transposed.columns[tie])] = UInt32(met.count)
          met.append(Int(transposed.columns[tie]))
        }
      }
      let back = transposed.part(nodes, number)
      let forth = rows.part(met, place)
      for row in met { number[row] = .max }
      let middle = LargestEigenvector.Vector.allocate(capacity: met.count)
      middle.initialize(repeating: 0, count: met.count)
      let held = Held(middle)
      return { x, y in
        forth.multiply(x, held.space)
        back.multiply(held.space, y)
      }
    }
  }

  /// - Parameters:
  ///   - bound: at least the sum of the row; nil if the row is empty.
  ///   - product: given the nodes of a component and the place of each among them, the
  ///     multiplication by the component's matrix.
  private init(
    count: Int, labels: [NodeIndex], bound: (Int) -> Double?, tolerance: Double,
    product: ([Int], [UInt32]) -> (LargestEigenvector.Vector, LargestEigenvector.Vector) -> Void
  ) throws(AnalysisError) {
    scores = [Double](repeating: 0, count: count)
    // No eigenvalue is above the largest sum of a row: components below the best are passed over.
    var components: [(bound: Double, nodes: [Int])] = []
    var slots = [Int](repeating: -1, count: labels.reduce(0) { max($0, Int($1) + 1) })
    for node in 0..<count {
      guard let sum = bound(node) else { continue }
      let label = Int(labels[node])
      if slots[label] < 0 {
        slots[label] = components.count
        components.append((0, []))
      }
      components[slots[label]].nodes.append(node)
      components[slots[label]].bound = max(components[slots[label]].bound, sum)
    }
    let order = components.sorted {
      ($1.bound, $0.nodes[0]) < ($0.bound, $1.nodes[0])
    }
    var place = [UInt32](repeating: .max, count: count)
    var found: [(value: Double, nodes: [Int], vector: [Double])] = []
    // A bound of 0 is one too small for a Double, beside another component's.
    for (bound, nodes) in order where bound > 0 && bound >= value * (1 - Self.eigenvalueTolerance) {
      for (index, node) in nodes.enumerated() { place[node] = UInt32(index) }
      let multiply = product(nodes, place)
      var start = [Double](repeating: 1, count: nodes.count)
      start.withUnsafeMutableBufferPointer { start in
        // Sums of rows, which are nearer to the vector than a constant.
        guard let base = start.baseAddress else { return }
        let ones = LargestEigenvector.Vector.allocate(capacity: nodes.count)
        defer { ones.deallocate() }
        ones.initialize(repeating: 1 / bound, count: nodes.count)
        multiply(ones, base)
      }
      let part = try LargestEigenvector(start: start, tolerance: tolerance, multiply: multiply)
      for node in nodes { place[node] = .max }
      value = max(value, part.value)
      found.append((part.value, nodes, part.vector))
    }
    for (partValue, nodes, vector) in found
    where partValue >= value * (1 - Self.eigenvalueTolerance) {
      let share = vector.reduce(0, +)
      for (index, node) in nodes.enumerated() { scores[node] = share * vector[index] }
    }
    let most = scores.max() ?? 0
    if most > 0 { scores = scores.map { $0 / most } }
  }

  /// Memory that lives as long as the multiplication that needs it.
  private final class Held {
    let space: LargestEigenvector.Vector
    init(_ space: LargestEigenvector.Vector) { self.space = space }
    deinit { space.deallocate() }
  }
}
