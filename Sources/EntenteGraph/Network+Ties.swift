extension Network {
  /// A network straight from a list of ties, for callers that have no dates, layers or names.
  ///
  /// Parallel ties are summed in the order given. All nodes are members.
  ///
  /// - Throws: ``GraphError`` naming the tie by its place in the list, under the same rules as
  ///   ``NetworkBuilder/tie(_:_:layer:day:weight:sign:)``.
  public init(
    nodeCount: Int, ties: [(source: NodeIndex, target: NodeIndex, weight: Double)]
  ) throws(GraphError) {
    guard nodeCount >= 0, nodeCount <= Int(NodeIndex.max) else { throw .tooManyNodes() }
    var sources: [NodeIndex] = []
    var targets: [NodeIndex] = []
    var weights: [Double] = []
    for (source, target, weight) in ties {
      let record = sources.count
      guard record < Int(Int32.max) else { throw .tooManyTies(record: record) }
      let last = max(source, target)
      guard Int(last) < nodeCount else {
        throw .unknownNode(last, count: nodeCount, record: record)
      }
      guard weight >= 1e-100, weight <= 1e100 else { throw .weight(weight, record: record) }
      sources.append(source)
      targets.append(target)
      weights.append(weight)
    }
    let rows = sources.withUnsafeBufferPointer { sources in
      targets.withUnsafeBufferPointer { targets in
        weights.withUnsafeBufferPointer { weights in
          Rows.merged(nodeCount: nodeCount, sources: sources, targets: targets, weights: weights)
        }
      }
    }
    self.init(
      members: [Bool](repeating: true, count: nodeCount), outOffsets: rows.offsets,
      outTargets: rows.columns, outWeights: rows.weights, symmetric: false)
  }
}
