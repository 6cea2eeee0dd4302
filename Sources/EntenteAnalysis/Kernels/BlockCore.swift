import EntenteGraph

/// An undirected network taken apart at its articulation points, for betweenness.
///
/// A shortest path between two nodes of a block stays in the block, and whatever goes from one block
/// to another goes through the articulation points between them. So pairs that a node separates are
/// counted, not searched for; and within a block, searches go from and to nodes of *mass*: how many
/// nodes each stands for, itself and all that hangs on it outside the block. Hanging trees are blocks
/// of two nodes, which need no search at all. Right for weighted ties too: out of a block there is
/// one way only, whatever its length.
///
/// Source: Sarıyüce, Saule, Kaya and Çatalyürek, "Shattering and compressing networks for
/// betweenness centrality", SDM 2013; Puzis et al., "Heuristics for speeding up betweenness
/// centrality computation", SocialCom 2012.
struct BlockCore: Sendable {
  /// All blocks of three nodes or more, side by side and without ties to each other: a node stands in
  /// it once for each such block that it lies in. Within a block by falling degree, so that much-used
  /// nodes lie close together.
  let graph: PathGraph
  /// The places of each block in the graph.
  let blocks: [Range<Int>]
  /// The network's index of each place.
  let nodes: [NodeIndex]
  /// The network's place of each tie of the graph.
  let ties: [UInt32]
  /// How many nodes each place stands for.
  let mass: [Double]
  let tree: BlockTree

  /// - Parameter network: symmetric.
  init(_ network: Network, weighted: Bool) {
    let tree = BlockTree(Blocks(of: network))
    let members = tree.blocks
    let (starts, byBlock) = Self.tiesByBlock(network, members)
    var offsets: [UInt32] = [0]
    var columns: [NodeIndex] = []
    var weights: [Double] = []
    var blocks: [Range<Int>] = []
    var nodes: [NodeIndex] = []
    var ties: [UInt32] = []
    var mass: [Double] = []
    // Of each node of the present block: its place, and where its ties in the block are.
    var places = [NodeIndex](repeating: 0, count: network.nodeCount)
    var rows = [Range<Int>](repeating: 0..<0, count: network.nodeCount)
    // The largest first: their searches take longest.
    let order = (0..<members.count).filter { members.nodes(of: $0).count > 2 }
      .sorted { (-members.nodes(of: $0).count, $0) < (-members.nodes(of: $1).count, $1) }
    for block in order {
      // The ties of one node stand together.
      var place = starts[block]
      while place < starts[block + 1] {
        let (source, first) = (byBlock[place].source, place)
        while place < starts[block + 1], byBlock[place].source == source { place += 1 }
        rows[Int(source)] = first..<place
      }
      let sorted = members.nodes(of: block).sorted {
        (-rows[Int($0)].count, $0) < (-rows[Int($1)].count, $1)
      }
      let start = nodes.count
      for node in sorted {
        places[Int(node)] = NodeIndex(nodes.count)
        nodes.append(node)
        mass.append(tree.mass(of: Int(node), in: block))
      }
      for node in sorted {
        for row in rows[Int(node)] {
          let tie = Int(byBlock[row].tie)
          columns.append(places[Int(network.outTargets[tie])])
          weights.append(network.outWeights[tie])
          ties.append(UInt32(tie))
        }
        offsets.append(UInt32(columns.count))
      }
      blocks.append(start..<nodes.count)
    }
    graph = PathGraph(offsets: offsets, columns: columns, weights: weights, weighted: weighted)
    self.blocks = blocks
    self.nodes = nodes
    self.ties = ties
    self.mass = mass
    self.tree = tree
  }

  /// The ties of each block are at `starts[block]..<starts[block + 1]`, by source, then target.
  private static func tiesByBlock(
    _ network: Network, _ blocks: Blocks
  ) -> (starts: [Int], ties: [(source: NodeIndex, tie: UInt32)]) {
    let blockOfTie = (0..<NodeIndex(network.nodeCount)).flatMap { source in
      network.targets(of: source).map { blocks.block(of: source, and: $0) ?? 0 }
    }
    var starts = [Int](repeating: 0, count: blocks.count + 1)
    for block in blockOfTie { starts[block + 1] += 1 }
    for block in 0..<blocks.count { starts[block + 1] += starts[block] }
    var next = starts
    var ties = [(source: NodeIndex, tie: UInt32)](repeating: (0, 0), count: blockOfTie.count)
    for source in 0..<network.nodeCount {
      for tie in Int(network.outOffsets[source])..<Int(network.outOffsets[source + 1]) {
        ties[next[blockOfTie[tie]]] = (NodeIndex(source), UInt32(tie))
        next[blockOfTie[tie]] += 1
      }
    }
    return (starts, ties)
  }
}
