/// The passes that make and turn compressed sparse rows, all by counting: O(ties + nodes).
enum Rows {
  typealias Arrays = (offsets: [UInt32], columns: [NodeIndex], weights: [Double])

  /// Rows by source, columns ascending, parallel ties summed in the order given.
  ///
  /// Two stable counting sorts, by target and then by source; the second merges as it writes.
  /// Nodes must be below `nodeCount`, and the three buffers of equal length.
  static func merged(
    nodeCount: Int, sources: UnsafeBufferPointer<NodeIndex>,
    targets: UnsafeBufferPointer<NodeIndex>, weights: UnsafeBufferPointer<Double>
  ) -> Arrays {
    let byTarget = scattered(
      nodeCount: nodeCount, rows: targets, columns: sources, weights: weights)
    let starts = offsets(nodeCount: nodeCount, rows: sources)
    var ends = starts
    var sums: [Double] = []
    let columns = [NodeIndex](unsafeUninitializedCapacity: sources.count) { columns, count in
      sums = [Double](unsafeUninitializedCapacity: sources.count) { sums, count in
        merge(byTarget, starts: starts, ends: &ends, into: columns, sums)
        count = sources.count
      }
      count = sources.count
    }
    return packed(starts: starts, ends: ends, columns: columns, weights: sums)
  }

  /// Rows turned into columns; the new columns come out ascending.
  static func transposed(
    offsets: [UInt32], columns: [NodeIndex], weights: [Double]
  ) -> Arrays {
    let rows = [NodeIndex](unsafeUninitializedCapacity: columns.count) { rows, count in
      for row in 0..<(offsets.count - 1) {
        for position in Int(offsets[row])..<Int(offsets[row + 1]) {
          rows.initializeElement(at: position, to: NodeIndex(row))
        }
      }
      count = columns.count
    }
    return columns.withUnsafeBufferPointer { columns in
      rows.withUnsafeBufferPointer { rows in
        weights.withUnsafeBufferPointer { weights in
          scattered(
            nodeCount: offsets.count - 1, rows: columns, columns: rows, weights: weights)
        }
      }
    }
  }

  /// The target-sorted records go into rows of their source; neighbours that meet are one tie.
  /// Places between `ends` and the next start are set too, so that nothing is left undefined.
  private static func merge(
    _ byTarget: Arrays, starts: [UInt32], ends: inout [UInt32],
    into columns: UnsafeMutableBufferPointer<NodeIndex>,
    _ sums: UnsafeMutableBufferPointer<Double>
  ) {
    columns.initialize(repeating: 0)
    sums.initialize(repeating: 0)
    byTarget.offsets.withUnsafeBufferPointer { offsets in
      byTarget.columns.withUnsafeBufferPointer { sources in
        byTarget.weights.withUnsafeBufferPointer { weights in
          starts.withUnsafeBufferPointer { starts in
            ends.withUnsafeMutableBufferPointer { ends in
              for target in 0..<(offsets.count - 1) {
                for position in Int(offsets[target])..<Int(offsets[target + 1]) {
                  let source = Int(sources[position])
                  let end = Int(ends[source])
                  if end > Int(starts[source]) && columns[end - 1] == NodeIndex(target) {
                    sums[end - 1] += weights[position]
                  } else {
                    columns[end] = NodeIndex(target)
                    sums[end] = weights[position]
                    ends[source] += 1
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// Where the row of each node begins.
  private static func offsets(
    nodeCount: Int, rows: UnsafeBufferPointer<NodeIndex>
  ) -> [UInt32] {
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    offsets.withUnsafeMutableBufferPointer { offsets in
      for row in rows { offsets[Int(row) + 1] += 1 }
      for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    }
    return offsets
  }

  private static func scattered(
    nodeCount: Int, rows: UnsafeBufferPointer<NodeIndex>,
    columns: UnsafeBufferPointer<NodeIndex>, weights: UnsafeBufferPointer<Double>
  ) -> Arrays {
    let offsets = offsets(nodeCount: nodeCount, rows: rows)
    var next = offsets
    var newWeights: [Double] = []
    let newColumns = [NodeIndex](unsafeUninitializedCapacity: rows.count) { newColumns, count in
      newWeights = [Double](unsafeUninitializedCapacity: rows.count) { newWeights, count in
        next.withUnsafeMutableBufferPointer { next in
          for position in 0..<rows.count {
            let row = Int(rows[position])
            let place = Int(next[row])
            newColumns.initializeElement(at: place, to: columns[position])
            newWeights.initializeElement(at: place, to: weights[position])
            next[row] += 1
          }
        }
        count = rows.count
      }
      count = rows.count
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
