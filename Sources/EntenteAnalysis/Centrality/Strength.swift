import EntenteGraph

/// How much an actor does, how much is done to it, or both: the sum of the weights of its ties.
///
/// - Formula: out(v) = Σ_u w(v→u), in(v) = Σ_u w(u→v), total(v) = in(v) + out(v).
/// - Direction: by ``direction``; each has an id of its own (`strength`, `in-strength`,
///   `out-strength`).
/// - Signs: with ``signs``, ties of that intensity alone (`conflict-in-strength`); see
///   ``Measure/signs``.
/// - Weight: taken as strength.
/// - Self-loops: count once in `in` and once in `out`, so twice in the total, as in graph theory.
/// - Symmetric network: each tie is stored both ways and counted once, so all three are equal.
/// - Parallel ties: already merged. Disconnected: no difference. No ties: 0. No nodes: nothing.
/// - Range: 0 to the network's total weight (total: twice that).
/// - Where peers differ: igraph and NetworkX agree on all of this.
/// - Cost: O(ties), one pass, sums by ascending neighbour.
/// - Source: Barrat, Barthélemy, Pastor-Satorras and Vespignani, "The architecture of complex
///   weighted networks", PNAS 101 (2004).
///
/// Example: with a→b of weight 2 and b→c of weight 1, b has in 2, out 1, total 3.
public struct Strength: Measure, Hashable {
  /// Which ties are summed.
  public var direction: Direction
  public var signs: SignSet

  public init(direction: Direction = .both, signs: SignSet = .all) {
    self.direction = direction
    self.signs = signs
  }

  public var description: MeasureDescription {
    let sign = SignWords(signs)
    let (id, title, meaning, formula) =
      switch direction {
      case .both:
        (
          "strength", "Strength",
          signs == .all
            ? "The actor has much to do with others, in either role."
            : "The actor is much\(sign.manner) with others, in either role.",
          "Σ_u w(u→v) + Σ_u w(v→u)"
        )
      case .incoming:
        (
          "in-strength", "In-strength", "Much is done or said to the actor\(sign.manner).",
          "Σ_u w(u→v)"
        )
      case .outgoing:
        (
          "out-strength", "Out-strength", "The actor does or says much to others\(sign.manner).",
          "Σ_u w(v→u)"
        )
      }
    return MeasureDescription(
      id: sign.id(id), title: sign.title(title), meaning: meaning, formula: formula,
      conventions: [
        "weight is strength", sign.convention,
        "a self-loop counts in each direction",
        "in a symmetric network each tie counts once",
      ].filter { !$0.isEmpty },
      source: "Barrat, Barthélemy, Pastor-Satorras and Vespignani 2004")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    var values = [Double](repeating: 0, count: network.nodeCount)
    if direction != .incoming {
      Self.add(network.outOffsets, network.outWeights, to: &values)
    }
    if direction == .incoming || (direction == .both && !network.isSymmetric) {
      Self.add(network.inOffsets, network.inWeights, to: &values)
    }
    return NodeScores(measure: description.id, values: values, members: network.members)
  }

  private static func add(_ offsets: [UInt32], _ weights: [Double], to values: inout [Double]) {
    for node in values.indices {
      for tie in Int(offsets[node])..<Int(offsets[node + 1]) { values[node] += weights[tie] }
    }
  }
}
