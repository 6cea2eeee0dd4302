import EntenteGraph

/// How many nodes hang where, in the tree that a component's ``Blocks`` form.
struct BlockTree: Sendable {
  let blocks: Blocks
  /// Nodes that are reached through a block from its top: its others, and all that hangs on them.
  private(set) var below: [Double]
  /// A node index: the node itself, and all that is reached through blocks of which it is the top.
  private(set) var under: [Double]
  /// A node index: the root of its component.
  private(set) var roots: [NodeIndex]

  init(_ blocks: Blocks) {
    self.blocks = blocks
    below = [Double](repeating: 0, count: blocks.count)
    under = [Double](repeating: 1, count: blocks.parents.count)
    roots = (0..<NodeIndex(blocks.parents.count)).map { $0 }
    // A block comes before the one that leads to it, so its nodes are complete.
    for block in 0..<blocks.count {
      let nodes = blocks.nodes(of: block)
      for node in nodes.dropFirst() { below[block] += under[Int(node)] }
      if let top = nodes.first { under[Int(top)] += below[block] }
    }
    for block in stride(from: blocks.count - 1, through: 0, by: -1) {
      let nodes = blocks.nodes(of: block)
      guard let top = nodes.first else { continue }
      for node in nodes.dropFirst() { roots[Int(node)] = roots[Int(top)] }
    }
  }

  /// The number of nodes of the component that a node is in.
  @inline(__always)
  func size(of node: Int) -> Double {
    under[Int(roots[node])]
  }

  /// How many nodes a node of the block stands for, seen from within: itself and all that hangs on
  /// it outside the block.
  func mass(of node: Int, in block: Int) -> Double {
    blocks.parents[node] == UInt32(block) ? under[node] : size(of: node) - below[block]
  }

  /// A node index: the unordered pairs of others that are in different pieces without the node.
  func separatedPairs() -> [Double] {
    // ((Σ pieces)² − Σ pieces²)/2, with Σ pieces = size − 1.
    var pairs = (0..<under.count).map { node in
      let others = size(of: node) - 1
      let outside = size(of: node) - under[node]
      return others * others - outside * outside
    }
    for block in 0..<blocks.count {
      if let top = blocks.nodes(of: block).first { pairs[Int(top)] -= below[block] * below[block] }
    }
    for node in pairs.indices { pairs[node] /= 2 }
    return pairs
  }
}
