/// The passes that make and turn compressed sparse rows, all by counting: O(ties + nodes).
enum Rows {
  typealias Arrays = (offsets: [UInt32], columns: [NodeIndex], weights: [Double])

  /// Rows by source, columns ascending, parallel ties summed in the order given.
  ///
  /// Two stable counting sorts, by target and then by source; the second merges as it writes.
  static func merged(
    nodeCount: Int, sources: [NodeIndex], targets: [NodeIndex], weights: [Double]
  ) -> Arrays {
    let byTarget = scattered(
      nodeCount: nodeCount, rows: targets, columns: sources, weights: weights)
    var starts = [UInt32](repeating: 0, count: nodeCount + 1)
    for source in sources { starts[Int(source) + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var ends = starts
    var columns = [NodeIndex](repeating: 0, count: sources.count)
    var sums = [Double](repeating: 0, count: sources.count)
    for target in 0..<nodeCount {
      for position in Int(byTarget.offsets[target])..<Int(byTarget.offsets[target + 1]) {
        let source = Int(byTarget.columns[position])
        let end = Int(ends[source])
        if end > Int(starts[source]) && columns[end - 1] == NodeIndex(target) {
          sums[end - 1] += byTarget.weights[position]
        } else {
          columns[end] = NodeIndex(target)
          sums[end] = byTarget.weights[position]
          ends[source] += 1
        }
      }
    }
    return packed(starts: starts, ends: ends, columns: columns, weights: sums)
  }

  /// Rows turned into columns; the new columns come out ascending.
  static func transposed(
    offsets: [UInt32], columns: [NodeIndex], weights: [Double]
  ) -> Arrays {
    var rows = [NodeIndex](repeating: 0, count: columns.count)
    for row in 0..<(offsets.count - 1) {
      for position in Int(offsets[row])..<Int(offsets[row + 1]) {
        rows[position] = NodeIndex(row)
      }
    }
    return scattered(nodeCount: offsets.count - 1, rows: columns, columns: rows, weights: weights)
  }

  private static func scattered(
    nodeCount: Int, rows: [NodeIndex], columns: [NodeIndex], weights: [Double]
  ) -> Arrays {
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    for row in rows { offsets[Int(row) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    var newColumns = [NodeIndex](repeating: 0, count: rows.count)
    var newWeights = [Double](repeating: 0, count: rows.count)
    for position in rows.indices {
      let row = Int(rows[position])
      let place = Int(next[row])
      newColumns[place] = columns[position]
      newWeights[place] = weights[position]
      next[row] += 1
    }
    return (offsets, newColumns, newWeights)
  }

  /// Closes the gaps that merging left between rows.
  private static func packed(
    starts: [UInt32], ends: [UInt32], columns: [NodeIndex], weights: [Double]
  ) -> Arrays {
    let nodeCount = starts.count - 1
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    for node in 0..<nodeCount { offsets[node + 1] = offsets[node] + ends[node] - starts[node] }
    let total = Int(offsets[nodeCount])
    if total == columns.count { return (offsets, columns, weights) }
    var newColumns: [NodeIndex] = []
    var newWeights: [Double] = []
    newColumns.reserveCapacity(total)
    newWeights.reserveCapacity(total)
    for node in 0..<nodeCount {
      newColumns.append(contentsOf: columns[Int(starts[node])..<Int(ends[node])])
      newWeights.append(contentsOf: weights[Int(starts[node])..<Int(ends[node])])
    }
    return (offsets, newColumns, newWeights)
  }
}
