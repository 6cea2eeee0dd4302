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
  /// Cost: two binary searches, then O(records in the window + nodes), by counting sort.
  public func network(
    in window: TimeWindow? = nil, includeUndated: Bool? = nil, layers: LayerSet = .all,
    kinds: NodeKinds = .all, signs: SignSet = .all, scope: NodeScope = .tied
  ) -> Network {
    let dated = positions(in: window ?? .always)
    let undated = includeUndated ?? (window == nil) ? undatedPositions : 0..<0
    let kindChosen = nodeKinds.map { kinds.contains($0) }
    var members = scope == .all ? kindChosen : [Bool](repeating: false, count: nodeCount)
    var chosenSources: [NodeIndex] = []
    var chosenTargets: [NodeIndex] = []
    var chosenWeights: [Double] = []
    chosenSources.reserveCapacity(dated.count + undated.count)
    chosenTargets.reserveCapacity(dated.count + undated.count)
    chosenWeights.reserveCapacity(dated.count + undated.count)
    for range in [undated, dated] {
      for position in range {
        let source = sources[position]
        let target = targets[position]
        guard layers.contains(self.layers[position]),
          signs.containsSign(of: self.signs[position]),
          kindChosen[Int(source)], kindChosen[Int(target)]
        else { continue }
        members[Int(source)] = true
        members[Int(target)] = true
        chosenSources.append(source)
        chosenTargets.append(target)
        chosenWeights.append(weights[position])
      }
    }
    let rows = Rows.merged(
      nodeCount: nodeCount, sources: chosenSources, targets: chosenTargets, weights: chosenWeights)
    return Network(
      members: members, outOffsets: rows.offsets, outTargets: rows.columns,
      outWeights: rows.weights, symmetric: false)
  }
}
