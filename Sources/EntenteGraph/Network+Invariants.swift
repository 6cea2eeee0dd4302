extension Network {
  /// What is wrong with the arrays, nil if nothing; asked after every build in debug builds.
  package func invariantViolation() -> String? {
    if let fault = Self.fault(outOffsets, outTargets, outWeights, members) {
      return "out: " + fault
    }
    if let fault = Self.fault(inOffsets, inSources, inWeights, members) { return "in: " + fault }
    if outTargets.count != inSources.count { return "in and out differ in length" }
    for node in 0..<NodeIndex(nodeCount) {
      for (source, weight) in zip(sources(of: node), sourceWeights(of: node)) {
        if self.weight(from: source, to: node) != weight { return "in and out differ at \(node)" }
        if isSymmetric && self.weight(from: node, to: source) != weight {
          return "not symmetric at \(node)"
        }
        if isSymmetric && source == node { return "self-loop in a symmetric network at \(node)" }
      }
    }
    return nil
  }

  private static func fault(
    _ offsets: [UInt32], _ columns: [NodeIndex], _ weights: [Double], _ members: [Bool]
  ) -> String? {
    if offsets.count != members.count + 1 { return "offsets have the wrong length" }
    if offsets.first != 0 || offsets.last.map(Int.init) != columns.count {
      return "offsets don't span the ties"
    }
    if weights.count != columns.count { return "weights have the wrong length" }
    for node in members.indices {
      if offsets[node] > offsets[node + 1] { return "offsets fall at \(node)" }
      let row = columns[Int(offsets[node])..<Int(offsets[node + 1])]
      if !row.isEmpty && !members[node] { return "node \(node) has ties but is no member" }
      if let last = row.last, Int(last) >= members.count { return "neighbour out of range" }
      if zip(row, row.dropFirst()).contains(where: { $0 >= $1 }) {
        return "neighbours of \(node) are not ascending"
      }
    }
    return weights.allSatisfy { $0 > 0 && $0.isFinite } ? nil : "a weight is not positive"
  }
}
