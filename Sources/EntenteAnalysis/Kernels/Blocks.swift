import EntenteGraph

/// Blocks (biconnected components) of the undirected projection: the largest sets of nodes that no
/// single node's removal takes apart. Two nodes share at most one block; a tie that is a bridge is a
/// block of its own, of two nodes. Nodes without ties are in no block.
///
/// Blocks are listed so that each comes before the block through which its first node is reached, and
/// the blocks of a component together form a tree: within a block, the first node is its *top*, the
/// one nearest to the root of the component, which is its least index.
///
/// Cost: O(ties + nodes), one depth-first search without recursion. Hopcroft and Tarjan, "Algorithm
/// 447: efficient algorithms for graph manipulation", Comm. ACM 16 (1973).
public struct Blocks: Sendable, Hashable {
  /// The nodes of block b are at `offsets[b]..<offsets[b + 1]` of ``nodes``.
  public let offsets: [UInt32]
  /// The top of a block first, the others in no particular order.
  public let nodes: [NodeIndex]
  /// A node index: the block in which it is not the top; `.max` for roots and nodes without ties.
  public let parents: [UInt32]

  /// How many blocks there are.
  public var count: Int { offsets.count - 1 }

  /// The nodes of a block, the top first. The block must be below ``count``.
  public func nodes(of block: Int) -> ArraySlice<NodeIndex> {
    nodes[Int(offsets[block])..<Int(offsets[block + 1])]
  }

  /// The block that holds both nodes, nil if none does. O(1).
  public func block(of first: NodeIndex, and second: NodeIndex) -> Int? {
    let (a, b) = (parents[Int(first)], parents[Int(second)])
    if a == b { return a == .max ? nil : Int(a) }
    if a != .max, nodes[Int(offsets[Int(a)])] == second { return Int(a) }
    if b != .max, nodes[Int(offsets[Int(b)])] == first { return Int(b) }
    return nil
  }

  /// How many blocks each node lies in; 2 or more for articulation points.
  public var blockCounts: [UInt32] {
    var counts = [UInt32](repeating: 0, count: parents.count)
    for node in nodes { counts[Int(node)] += 1 }
    return counts
  }

  /// The nodes without which their component falls apart, ascending.
  public var articulationPoints: [NodeIndex] {
    let counts = blockCounts
    return (0..<NodeIndex(counts.count)).filter { counts[Int($0)] > 1 }
  }

  public init(of network: Network) {
    let undirected = network.undirected()
    let count = undirected.nodeCount
    var search = BlockSearch(
      parents: [UInt32](repeating: .max, count: count),
      found: [UInt32](repeating: 0, count: count), low: [UInt32](repeating: 0, count: count),
      next: Array(undirected.outOffsets.prefix(count)))
    search.run(offsets: undirected.outOffsets, columns: undirected.outTargets)
    offsets = search.offsets
    nodes = search.nodes
    parents = search.parents
  }
}

private struct BlockSearch {
  var offsets: [UInt32] = [0]
  var nodes: [NodeIndex] = []
  var parents: [UInt32]
  /// When a node was found, from 1; 0 if not yet.
  var found: [UInt32]
  /// The earliest found node that is reached from below by a single tie.
  var low: [UInt32]
  /// Each node's next tie to walk.
  var next: [UInt32]

  mutating func run(offsets rows: [UInt32], columns: [NodeIndex]) {
    var time: UInt32 = 0
    var path: [NodeIndex] = []
    // Found nodes whose block isn't known.
    var open: [NodeIndex] = []
    for root in 0..<NodeIndex(parents.count) where found[Int(root)] == 0 {
      time += 1
      found[Int(root)] = time
      low[Int(root)] = time
      path.append(root)
      while let node = path.last.map(Int.init) {
        if next[node] < rows[node + 1] {
          let neighbour = Int(columns[Int(next[node])])
          next[node] += 1
          if found[neighbour] == 0 {
            time += 1
            found[neighbour] = time
            low[neighbour] = time
            path.append(NodeIndex(neighbour))
            open.append(NodeIndex(neighbour))
          } else {
            // The tie to the node above changes nothing: its time is what `low` is compared with.
            low[node] = min(low[node], found[neighbour])
          }
          continue
        }
        path.removeLast()
        guard let above = path.last.map(Int.init) else { break }
        low[above] = min(low[above], low[node])
        if low[node] >= found[above] { close(node, above, &open) }
      }
    }
  }

  /// Nothing below the node reaches past the one above: a block ends here.
  private mutating func close(_ node: Int, _ above: Int, _ open: inout [NodeIndex]) {
    let block = UInt32(offsets.count - 1)
    nodes.append(NodeIndex(above))
    while let member = open.popLast() {
      nodes.append(member)
      parents[Int(member)] = block
      if Int(member) == node { break }
    }
    offsets.append(UInt32(nodes.count))
  }
}
