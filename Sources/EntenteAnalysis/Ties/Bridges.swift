import EntenteGraph

/// Which ties hold the network together: the pairs of actors that only this tie connects.
///
/// - Formula: a·b, where a and b are the numbers of actors on the two sides into which the tie's
///   component falls without it; 0 if it stays whole. A tie above 0 is a *bridge*.
/// - Direction: on the undirected projection. Weight: not used.
/// - Self-loops: ignored, no row. Parallel ties: already merged; a→b and b→a are one tie.
/// - Disconnected: each component by itself. No ties: nothing.
/// - Range: 0, or n − 1 (to a leaf) to n²/4.
/// - Where peers differ: NetworkX and igraph list the bridges, without their sides.
/// - Cost: O(ties + nodes), one thread.
/// - Source: Tarjan, "A note on finding the bridges of a graph", Information Processing Letters 2
///   (1974).
///
/// Example: on the path a–b–c–d, the tie b–c has 4, the others 3; on a ring all have 0.
public struct Bridges: TieMeasure, Hashable {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "bridge", title: "Bridge",
      meaning: "The tie alone connects many pairs of actors.",
      formula: "a·b, the numbers of actors on its two sides; 0 if there is a way around it",
      conventions: [
        "undirected projection", "weights not used", "self-loops ignored",
        "each component by itself", "raw number of pairs",
      ],
      source: "Tarjan 1974")
  }

  public func scores(in network: Network) throws(AnalysisError) -> TieScores {
    let undirected = network.undirected()
    let tree = BlockTree(Blocks(of: undirected))
    return TieScores(measure: description.id, network: undirected) { source, target, _ in
      guard let block = tree.blocks.block(of: NodeIndex(source), and: NodeIndex(target)),
        tree.blocks.nodes(of: block).count == 2
      else { return 0 }
      return tree.below[block] * (tree.size(of: source) - tree.below[block])
    }
  }
}
