extension Network {
  /// The same nodes and ties with other weights; ties of weight 0 are left out. Members stay members.
  ///
  /// - Parameter weights: one a tie in the order of `outTargets`, 0 or valid; of a symmetric network the
  ///   same for both directions.
  package func reweighted(_ weights: UnsafeBufferPointer<Double>) -> Network {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var columns: [NodeIndex] = []
    var kept: [Double] = []
    columns.reserveCapacity(tieCount)
    kept.reserveCapacity(tieCount)
    for node in 0..<nodeCount {
      for tie in Int(outOffsets[node])..<Int(outOffsets[node + 1]) where weights[tie] > 0 {
        columns.append(outTargets[tie])
        kept.append(weights[tie])
      }
      offsets.append(UInt32(columns.count))
    }
    return Network(
      members: members, outOffsets: offsets, outTargets: columns, outWeights: kept,
      symmetric: isSymmetric)
  }

  /// The same ties with the members of another network on the same nodes, which must be among them.
  package func withMembers(of other: Network) -> Network {
    Network(
      members: other.members, outOffsets: outOffsets, outTargets: outTargets,
      outWeights: outWeights, symmetric: isSymmetric)
  }

  /// The place of a tie in `outTargets`, nil if there is none. O(log degree).
  package func place(from source: NodeIndex, to target: NodeIndex) -> Int? {
    var low = Int(outOffsets[Int(source)])
    let end = Int(outOffsets[Int(source) + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if outTargets[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low < end && outTargets[low] == target ? low : nil
  }
}
