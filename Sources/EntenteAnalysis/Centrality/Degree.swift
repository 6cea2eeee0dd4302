import EntenteGraph

/// With how many others an actor has to do.
///
/// - Formula: out(v) = |{u ≠ v : v→u}|, in(v) = |{u ≠ v : u→v}|, degree(v) = |{u ≠ v : v→u or u→v}|.
/// - Direction: by ``direction``; each has an id of its own (`degree`, `in-degree`, `out-degree`).
///   `both` counts others, not ties: a mutual tie counts once.
/// - Signs: with ``signs``, ties of that intensity alone (`conflict-degree`); see ``Measure/signs``.
/// - Weight: not used. Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: no difference. No ties: 0. No members: nothing.
/// - Range: whole numbers, 0 to n − 1.
/// - Where peers differ: NetworkX and igraph add in- and out-degree of directed networks, so that
///   mutual ties count twice, and count a self-loop twice.
/// - Cost: O(ties), one thread.
/// - Source: Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1
///   (1979).
///
/// Example: with a→b, b→a and b→c, b has in 1, out 2 and degree 2.
public struct Degree: Measure, Hashable {
  /// Which ties are counted.
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
          "degree", "Degree", "The actor \(sign.hasTies) many others, in either role.",
          "|{u ≠ v : v→u or u→v}|"
        )
      case .incoming:
        (
          "in-degree", "In-degree", "Many others act upon the actor\(sign.manner).",
          "|{u ≠ v : u→v}|"
        )
      case .outgoing:
        (
          "out-degree", "Out-degree", "The actor acts upon many others\(sign.manner).",
          "|{u ≠ v : v→u}|"
        )
      }
    return MeasureDescription(
      id: sign.id(id), title: sign.title(title), meaning: meaning, formula: formula,
      conventions: [
        direction == .both ? "others are counted, a mutual tie once" : "directed",
        sign.convention, "weights not used", "self-loops ignored",
      ].filter { !$0.isEmpty },
      source: "Freeman 1979")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    let read = direction == .both ? network.undirected() : network
    let offsets = direction == .incoming ? read.inOffsets : read.outOffsets
    let values = (0..<network.nodeCount).map { node in
      let loop = read.weight(from: NodeIndex(node), to: NodeIndex(node)) == nil ? 0 : 1
      return Double(Int(offsets[node + 1] - offsets[node]) - loop)
    }
    return NodeScores(measure: description.id, values: values, members: network.members)
  }
}
