import EntenteGraph

/// An undirected network with its hanging trees folded away, for betweenness.
///
/// A node with one neighbour lies on paths only for what hangs behind it, and those pairs can be
/// counted: so such nodes are removed one after the other, each handing its mass (the number of
/// nodes it stands for, itself included) to its neighbour. What remains is searched as usual, from
/// and to nodes of those masses. Sarıyüce, Saule, Kaya and Çatalyürek, "Shattering and compressing
/// networks for betweenness centrality", SDM 2013. Right for weighted ties too: into a tree there is
/// one way only, whatever its length.
struct FoldedCore: Sendable {
  /// The core, renumbered by falling degree so that much-used nodes lie close together.
  let graph: PathGraph
  /// The network's index of each core node.
  let nodes: [NodeIndex]
  /// The network's place of each tie of the core.
  let ties: [UInt32]
  /// How many nodes each core node stands for.
  let mass: [Double]
  /// Per node of the network: unordered pairs whose paths it lies on, as far as folding decides.
  let credit: [Double]

  init(_ network: Network, weighted: Bool) {
    let count = network.nodeCount
    let offsets = network.outOffsets
    let columns = network.outTargets
    let components = Components.labels(offsets: offsets, columns: columns)
    var sizes = [Double](repeating: 0, count: count)
    for node in 0..<count { sizes[Int(components[node])] += 1 }
    var degree = (0..<count).map { Int(offsets[$0 + 1] - offsets[$0]) }
    var mass = [Double](repeating: 1, count: count)
    var credit = [Double](repeating: 0, count: count)
    var folded = [Bool](repeating: false, count: count)
    var queue = (0..<count).filter { degree[$0] == 1 }
    var place = 0
    while place < queue.count {
      let leaf = queue[place]
      place += 1
      // The last two nodes of a tree: one has folded into the other.
      guard degree[leaf] == 1 else { continue }
      let row = Int(offsets[leaf])..<Int(offsets[leaf + 1])
      guard let tie = row.first(where: { !folded[Int(columns[$0])] }) else { continue }
      let parent = Int(columns[tie])
      folded[leaf] = true
      degree[leaf] = 0
      degree[parent] -= 1
      let total = sizes[Int(components[leaf])]
      credit[leaf] += (mass[leaf] - 1) * (total - mass[leaf])
      credit[parent] += mass[leaf] * (mass[parent] - 1)
      mass[parent] += mass[leaf]
      if degree[parent] == 1 { queue.append(parent) }
    }
    for node in 0..<count where !folded[node] {
      credit[node] += (mass[node] - 1) * (sizes[Int(components[node])] - mass[node])
    }
    let kept = (0..<count).filter { !folded[$0] && degree[$0] > 0 }
      .sorted { (-degree[$0], $0) < (-degree[$1], $1) }
    var renumbered = [NodeIndex](repeating: .max, count: count)
    for (new, old) in kept.enumerated() { renumbered[old] = NodeIndex(new) }
    var coreOffsets: [UInt32] = [0]
    var coreColumns: [NodeIndex] = []
    var coreWeights: [Double] = []
    var ties: [UInt32] = []
    for old in kept {
      for tie in Int(offsets[old])..<Int(offsets[old + 1]) {
        let new = renumbered[Int(columns[tie])]
        guard new != .max else { continue }
        coreColumns.append(new)
        coreWeights.append(network.outWeights[tie])
        ties.append(UInt32(tie))
      }
      coreOffsets.append(UInt32(coreColumns.count))
    }
    graph = PathGraph(
      offsets: coreOffsets, columns: coreColumns, weights: coreWeights, weighted: weighted)
    self.ties = ties
    nodes = kept.map { NodeIndex($0) }
    self.mass = kept.map { mass[$0] }
    self.credit = credit
  }
}
