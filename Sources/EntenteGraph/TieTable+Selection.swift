extension TieTable {
  /// The table of the chosen records alone, with the same nodes, layers and relations.
  ///
  /// - Parameters:
  ///   - window: days to take; nil takes all, undated records too.
  ///   - layers: layers to take.
  ///   - kinds: a record is taken only if both its nodes are of these kinds.
  /// - Returns: the records in the same order. Cost O(records in the window).
  public func selecting(
    in window: TimeWindow? = nil, layers: LayerSet = .all, kinds: NodeKinds = .all
  ) -> TieTable {
    guard window != nil || layers != .all || kinds != .all else { return self }
    let range = window.map { positions(in: $0) } ?? 0..<count
    let isChosen = (0...255).map { layers.contains(UInt8($0)) }
    var columns = TieColumns()
    columns.reserve(range.count)
    for position in range where isChosen[Int(self.layers[position])] {
      guard kinds.contains(nodeKinds[Int(sources[position])]),
        kinds.contains(nodeKinds[Int(targets[position])])
      else { continue }
      columns.sources.append(sources[position])
      columns.targets.append(targets[position])
      columns.layers.append(self.layers[position])
      columns.days.append(days[position])
      columns.weights.append(weights[position])
      columns.signs.append(signs[position])
      if !relations.isEmpty { columns.relations.append(relations[position]) }
    }
    return TieTable(
      columns, nodeIDs: nodeIDs, nodeKinds: nodeKinds, layerNames: layerNames,
      relationNames: relationNames)
  }
}
