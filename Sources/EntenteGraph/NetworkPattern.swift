/// Networks that differ in their weights alone: the same nodes and pairs each time, of which those
/// with a weight above 0 are tied.
///
/// Rows both ways are sorted once, so that each network costs two straight passes over the pairs.
package struct NetworkPattern: Sendable {
  package let nodeCount: Int
  /// Ascending by source, then target, none twice.
  package let sources: [NodeIndex]
  package let targets: [NodeIndex]
  /// The pairs in ascending order of target, then source.
  private let byTarget: [UInt32]

  package var pairCount: Int { sources.count }

  /// - Parameters:
  ///   - sources: ascending; nodes below `nodeCount`.
  ///   - targets: ascending where sources are equal, no pair twice.
  package init(nodeCount: Int, sources: [NodeIndex], targets: [NodeIndex]) {
    self.nodeCount = nodeCount
    self.sources = sources
    self.targets = targets
    var next = [UInt32](repeating: 0, count: nodeCount + 1)
    for target in targets { next[Int(target) + 1] += 1 }
    for node in 0..<nodeCount { next[node + 1] += next[node] }
    var byTarget = [UInt32](repeating: 0, count: targets.count)
    for (pair, target) in targets.enumerated() {
      byTarget[Int(next[Int(target)])] = UInt32(pair)
      next[Int(target)] += 1
    }
    self.byTarget = byTarget
  }

  /// The network of the pairs that weigh more than 0; members are the nodes that are tied, or those
  /// given.
  ///
  /// - Parameter weights: one a pair, 0 or above, finite.
  package func network(weights: [Double], members: [Bool]? = nil) -> Network {
    let out = rows(order: nil, of: sources, columns: targets, weights)
    let back = rows(order: byTarget, of: targets, columns: sources, weights)
    let members =
      members
      ?? (0..<nodeCount).map {
        out.offsets[$0] < out.offsets[$0 + 1] || back.offsets[$0] < back.offsets[$0 + 1]
      }
    return Network(members: members, out: out, into: back)
  }

  private func rows(
    order: [UInt32]?, of rows: [NodeIndex], columns: [NodeIndex], _ weights: [Double]
  ) -> Rows.Arrays {
    var offsets = [UInt32](repeating: 0, count: nodeCount + 1)
    var kept = 0
    var newWeights: [Double] = []
    let newColumns = [NodeIndex](unsafeUninitializedCapacity: pairCount) { newColumns, count in
      newWeights = [Double](unsafeUninitializedCapacity: pairCount) { newWeights, count in
        offsets.withUnsafeMutableBufferPointer { offsets in
          rows.withUnsafeBufferPointer { rows in
            columns.withUnsafeBufferPointer { columns in
              weights.withUnsafeBufferPointer { weights in
                func take(_ pair: Int) {
                  guard weights[pair] > 0 else { return }
                  newColumns.initializeElement(at: kept, to: columns[pair])
                  newWeights.initializeElement(at: kept, to: weights[pair])
                  offsets[Int(rows[pair]) + 1] += 1
                  kept += 1
                }
                if let order {
                  order.withUnsafeBufferPointer { for pair in $0 { take(Int(pair)) } }
                } else {
                  for pair in 0..<weights.count { take(pair) }
                }
              }
            }
          }
          for node in 1..<offsets.count { offsets[node] += offsets[node - 1] }
        }
        count = kept
      }
      count = kept
    }
    return (offsets, newColumns, newWeights)
  }
}
