/// Which records of a table make a network.
struct TieChoice {
  let layers: LayerSet
  let kinds: NodeKinds
  let signs: SignSet

  /// Whether every record is taken, so that none need be looked at.
  var takesAll: Bool { layers == .all && kinds == .all && signs == .all }
}

/// Source, target and weight of chosen records, undated ones first, in their order.
struct ChosenTies {
  private(set) var sources: [NodeIndex] = []
  private(set) var targets: [NodeIndex] = []
  private(set) var weights: [Double] = []

  /// - Parameter factor: what the weight of a record of a day is multiplied by, above 0; nil for 1.
  init(
    _ table: TieTable, _ ranges: [Range<Int>], _ choice: TieChoice,
    factor: ((_ day: Int32) -> Double)? = nil
  ) {
    let room = ranges.reduce(0) { $0 + $1.count }
    sources.reserveCapacity(room)
    targets.reserveCapacity(room)
    weights.reserveCapacity(room)
    if choice.takesAll, factor == nil {
      for range in ranges {
        sources.append(contentsOf: table.sources[range])
        targets.append(contentsOf: table.targets[range])
        weights.append(contentsOf: table.weights[range])
      }
      return
    }
    let layerChosen = (0...255).map { choice.layers.contains(UInt8($0)) }
    for range in ranges {
      for position in range {
        let source = table.sources[position]
        let target = table.targets[position]
        guard layerChosen[Int(table.layers[position])],
          choice.signs.containsSign(of: table.signs[position]),
          choice.kinds.contains(table.nodeKinds[Int(source)]),
          choice.kinds.contains(table.nodeKinds[Int(target)])
        else { continue }
        sources.append(source)
        targets.append(target)
        weights.append(table.weights[position] * (factor?(table.days[position]) ?? 1))
      }
    }
  }

  mutating func renumber(_ number: (NodeIndex) -> NodeIndex) {
    for position in sources.indices {
      sources[position] = number(sources[position])
      targets[position] = number(targets[position])
    }
  }

  /// Rows by source over nodes 0..<nodeCount.
  func rows(nodeCount: Int) -> Rows.Arrays {
    sources.withUnsafeBufferPointer { sources in
      targets.withUnsafeBufferPointer { targets in
        weights.withUnsafeBufferPointer { weights in
          Rows.merged(nodeCount: nodeCount, sources: sources, targets: targets, weights: weights)
        }
      }
    }
  }
}
