extension Network {
  /// The undirected projection: the tie between a and b weighs w(a→b) + w(b→a), self-loops are
  /// dropped, members stay members. Both directions of a pair are stored; see ``isSymmetric``.
  ///
  /// Cost: O(ties + nodes), by merging each node's two sorted rows. A symmetric network is returned
  /// as it is, so that projecting twice changes nothing.
  public func undirected() -> Network {
    if isSymmetric { return self }
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var columns: [NodeIndex] = []
    var weights: [Double] = []
    columns.reserveCapacity(2 * tieCount)
    weights.reserveCapacity(2 * tieCount)
    for node in 0..<nodeCount {
      var out = Int(outOffsets[node])
      var into = Int(inOffsets[node])
      let outEnd = Int(outOffsets[node + 1])
      let inEnd = Int(inOffsets[node + 1])
      while out < outEnd || into < inEnd {
        let next = min(
          out < outEnd ? outTargets[out] : .max, into < inEnd ? inSources[into] : .max)
        // Both sums start from the same two numbers and addition commutes, so that the weight seen
        // from either end has the same bits.
        var weight = 0.0
        if out < outEnd && outTargets[out] == next {
          weight += outWeights[out]
          out += 1
        }
        if into < inEnd && inSources[into] == next {
          weight += inWeights[into]
          into += 1
        }
        guard Int(next) != node else { continue }
        columns.append(next)
        weights.append(weight)
      }
      offsets.append(UInt32(columns.count))
    }
    return Network(
      members: members, outOffsets: offsets, outTargets: columns, outWeights: weights,
      symmetric: true)
  }
}
