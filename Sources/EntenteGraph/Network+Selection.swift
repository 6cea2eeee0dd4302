extension Network {
  /// The network among some of the nodes: they alone are members, with all ties between them.
  ///
  /// Nodes that are no members here, or not below ``nodeCount``, are passed over. Indices stay as
  /// they are. Cost O(nodes + ties).
  public func induced(on nodes: some Sequence<NodeIndex>) -> Network {
    var kept = [Bool](repeating: false, count: nodeCount)
    for node in nodes where contains(node) { kept[Int(node)] = true }
    return selected(members: kept) { source, target, _ in
      kept[Int(source)] && kept[Int(target)]
    }
  }

  /// The network of the ties that weigh at least so much. Members stay members, even those that
  /// lose all their ties. Cost O(nodes + ties).
  public func keepingTies(atLeast threshold: Double) -> Network {
    selected(members: members) { _, _, weight in weight >= threshold }
  }

  /// The network of the ties that a test keeps. Members stay members. Cost O(nodes + ties).
  ///
  /// - Parameter isKept: is asked in ascending order of source, then target; of a symmetric network
  ///   it must answer alike for both directions.
  package func keepingTies(where isKept: (NodeIndex, NodeIndex) -> Bool) -> Network {
    selected(members: members) { source, target, _ in isKept(source, target) }
  }

  /// - Parameter isKept: must answer alike for both directions if the network is symmetric.
  private func selected(
    members: [Bool], where isKept: (NodeIndex, NodeIndex, Double) -> Bool
  ) -> Network {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var columns: [NodeIndex] = []
    var weights: [Double] = []
    for node in 0..<NodeIndex(nodeCount) {
      for (target, weight) in zip(targets(of: node), targetWeights(of: node))
      where isKept(node, target, weight) {
        columns.append(target)
        weights.append(weight)
      }
      offsets.append(UInt32(columns.count))
    }
    return Network(
      members: members, outOffsets: offsets, outTargets: columns, outWeights: weights,
      symmetric: isSymmetric)
  }
}
