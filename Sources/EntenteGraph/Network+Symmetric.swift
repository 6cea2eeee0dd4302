extension Network {
  /// A symmetric network from its rows.
  ///
  /// - Parameter symmetricRows: both directions of each pair with the same valid weight, ascending by
  ///   source, then target, without self-loops; nodes are below `members.count`.
  package init(
    symmetricRows: [(source: NodeIndex, target: NodeIndex, weight: Double)], members: [Bool]
  ) {
    var offsets = [UInt32](repeating: 0, count: members.count + 1)
    for row in symmetricRows { offsets[Int(row.source) + 1] += 1 }
    for node in members.indices { offsets[node + 1] += offsets[node] }
    self.init(
      members: members, outOffsets: offsets, outTargets: symmetricRows.map(\.target),
      outWeights: symmetricRows.map(\.weight), symmetric: true)
  }
}
