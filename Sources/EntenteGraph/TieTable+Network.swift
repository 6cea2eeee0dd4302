/// Which nodes of the table are members of a network.
public enum NodeScope: Sendable, Hashable {
  /// Those with at least one chosen record. What a program that reads an edge list would see.
  case tied
  /// All nodes of the chosen kinds, with or without records.
  case all
}

extension TieTable {
  /// The network of the chosen records.
  ///
  /// - Parameters:
  ///   - window: days to take; nil takes all.
  ///   - includeUndated: whether records without a day are taken. By default they are if no window
  ///     is asked for, and not if one is.
  ///   - layers: layers to take.
  ///   - kinds: a record is taken only if both its nodes are of these kinds.
  ///   - signs: records to take by the sign of their intensity.
  ///   - scope: which nodes become members.
  /// - Returns: a network on this table's node indices.
  ///
  /// Cost: two binary searches, then O(records in the window + nodes), by counting sort. For many
  /// small windows of a large table see ``WindowNetworks``, which leaves out the nodes that take no
  /// part.
  public func network(
    in window: TimeWindow? = nil, includeUndated: Bool? = nil, layers: LayerSet = .all,
    kinds: NodeKinds = .all, signs: SignSet = .all, scope: NodeScope = .tied
  ) -> Network {
    let dated = positions(in: window ?? .always)
    let undated = includeUndated ?? (window == nil) ? undatedPositions : 0..<0
    let chosen = ChosenTies(
      self, [undated, dated], TieChoice(layers: layers, kinds: kinds, signs: signs))
    var members =
      scope == .all
      ? nodeKinds.map { kinds.contains($0) } : [Bool](repeating: false, count: nodeCount)
    members.withUnsafeMutableBufferPointer { members in
      for node in chosen.sources { members[Int(node)] = true }
      for node in chosen.targets { members[Int(node)] = true }
    }
    let rows = chosen.rows(nodeCount: nodeCount)
    return Network(
      members: members, outOffsets: rows.offsets, outTargets: rows.columns,
      outWeights: rows.weights, symmetric: false)
  }
}
