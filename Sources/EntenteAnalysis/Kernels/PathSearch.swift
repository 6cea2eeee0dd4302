import EntenteGraph

/// Single-source shortest paths with counts, over and over on one graph: the one traversal that all
/// path measures share. Scratch memory is made once, and only what a search touched is cleared.
///
/// After `run(from:)`: `order[0..<reached]` are the nodes in order of distance, the source first,
/// `distance` and `pathCount` are set for them; after a weighted search `predecessors` too.
struct PathSearch {
  let nodeCount: Int
  let offsets: UnsafePointer<UInt32>
  let columns: UnsafePointer<NodeIndex>
  /// Nil if every tie has length 1.
  let lengths: UnsafePointer<Double>?
  let residues: UnsafePointer<UInt64>?
  let predecessorOffsets: UnsafePointer<UInt32>

  /// −1 where not reached.
  let distance: UnsafeMutablePointer<Double>
  let pathCount: UnsafeMutablePointer<Double>
  let order: UnsafeMutablePointer<NodeIndex>
  var reached = 0

  // Weighted searches only.
  let residue: UnsafeMutablePointer<UInt64>
  let predecessors: UnsafeMutablePointer<NodeIndex>
  let predecessorCount: UnsafeMutablePointer<UInt32>
  /// The tie that leads from each predecessor, its place in `columns`; nil if not asked for.
  let predecessorTies: UnsafeMutablePointer<UInt32>?
  var heap: NodeHeap

  /// Lends a search to `body`; pointers into the graph's arrays live no longer than the call.
  ///
  /// - Parameter keepsTies: whether weighted searches tell the ties of predecessors.
  static func with<Result>(
    _ graph: PathGraph, keepsTies: Bool = false, _ body: (inout PathSearch) -> Result
  ) -> Result {
    graph.offsets.withUnsafeBufferPointer { offsets in
      graph.columns.withUnsafeBufferPointer { columns in
        graph.lengths.withUnsafeBufferPointer { lengths in
          graph.residues.withUnsafeBufferPointer { residues in
            graph.predecessorOffsets.withUnsafeBufferPointer { predecessorOffsets in
              guard let first = offsets.baseAddress,
                let firstColumn = columns.baseAddress,
                let firstPredecessor = predecessorOffsets.baseAddress
              else { preconditionFailure("an array has an address") }
              var search = PathSearch(
                nodeCount: graph.nodeCount, tieCount: columns.count, offsets: first,
                columns: firstColumn, lengths: lengths.isEmpty ? nil : lengths.baseAddress,
                residues: residues.isEmpty ? nil : residues.baseAddress,
                predecessorOffsets: firstPredecessor, keepsTies: keepsTies)
              defer { search.deallocate() }
              return body(&search)
            }
          }
        }
      }
    }
  }

  private init(
    nodeCount: Int, tieCount: Int, offsets: UnsafePointer<UInt32>,
    columns: UnsafePointer<NodeIndex>, lengths: UnsafePointer<Double>?,
    residues: UnsafePointer<UInt64>?, predecessorOffsets: UnsafePointer<UInt32>, keepsTies: Bool
  ) {
    self.nodeCount = nodeCount
    self.offsets = offsets
    self.columns = columns
    self.lengths = lengths
    self.residues = residues
    self.predecessorOffsets = predecessorOffsets
    distance = .allocate(capacity: nodeCount)
    distance.initialize(repeating: -1, count: nodeCount)
    pathCount = .allocate(capacity: nodeCount)
    pathCount.initialize(repeating: 0, count: nodeCount)
    order = .allocate(capacity: nodeCount)
    order.initialize(repeating: 0, count: nodeCount)
    let weighted = lengths == nil ? 0 : 1
    residue = .allocate(capacity: nodeCount * weighted)
    residue.initialize(repeating: 0, count: nodeCount * weighted)
    predecessors = .allocate(capacity: tieCount * weighted)
    predecessors.initialize(repeating: 0, count: tieCount * weighted)
    predecessorCount = .allocate(capacity: nodeCount * weighted)
    predecessorCount.initialize(repeating: 0, count: nodeCount * weighted)
    if keepsTies {
      let ties = UnsafeMutablePointer<UInt32>.allocate(capacity: tieCount * weighted)
      ties.initialize(repeating: 0, count: tieCount * weighted)
      predecessorTies = ties
    } else {
      predecessorTies = nil
    }
    heap = NodeHeap(capacity: nodeCount * weighted)
  }

  private func deallocate() {
    distance.deallocate()
    pathCount.deallocate()
    order.deallocate()
    residue.deallocate()
    predecessors.deallocate()
    predecessorCount.deallocate()
    predecessorTies?.deallocate()
    heap.deallocate()
  }

  mutating func run(from source: NodeIndex) {
    for place in 0..<reached { distance[Int(order[place])] = -1 }
    reached = 0
    if let lengths {
      weighted(from: source, lengths)
    } else {
      unweighted(from: source)
    }
  }

  private mutating func unweighted(from source: NodeIndex) {
    distance[Int(source)] = 0
    pathCount[Int(source)] = 1
    order[0] = source
    var end = 1
    var place = 0
    while place < end {
      let node = Int(order[place])
      let paths = pathCount[node]
      let next = distance[node] + 1
      for tie in Int(offsets[node])..<Int(offsets[node + 1]) {
        let neighbour = Int(columns[tie])
        if distance[neighbour] < 0 {
          distance[neighbour] = next
          pathCount[neighbour] = paths
          order[end] = NodeIndex(neighbour)
          end += 1
        } else if distance[neighbour] == next {
          pathCount[neighbour] += paths
        }
      }
      place += 1
    }
    reached = end
  }

  /// Dijkstra with a 4-ary heap. Which lengths are equal: see ``PathLengths``.
  private mutating func weighted(from source: NodeIndex, _ lengths: UnsafePointer<Double>) {
    distance[Int(source)] = 0
    pathCount[Int(source)] = 1
    residue[Int(source)] = 0
    predecessorCount[Int(source)] = 0
    heap.insertOrRaise(source, key: distance)
    while let node = heap.popLeast(key: distance) {
      order[reached] = node
      reached += 1
      let here = distance[Int(node)]
      let paths = pathCount[Int(node)]
      for tie in Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) {
        let neighbour = Int(columns[tie])
        let old = distance[neighbour]
        let new = here + lengths[tie]
        var rest: UInt64 = 0
        if let residues { rest = PathLengths.sum(residue[Int(node)], residues[tie]) }
        if old >= 0 {
          let near = abs(new - old) <= PathLengths.relativeTolerance * old
          if near && (residues == nil || rest == residue[neighbour]) {
            // Settled nodes are nearer or equally near, so this tie does not lead on to them.
            guard heap.contains(neighbour) else { continue }
            pathCount[neighbour] += paths
            let place = predecessorOffsets[neighbour] + predecessorCount[neighbour]
            predecessors[Int(place)] = node
            predecessorTies?[Int(place)] = UInt32(tie)
            predecessorCount[neighbour] += 1
            continue
          }
          if new >= old || !heap.contains(neighbour) { continue }
        }
        distance[neighbour] = new
        residue[neighbour] = rest
        pathCount[neighbour] = paths
        predecessors[Int(predecessorOffsets[neighbour])] = node
        predecessorTies?[Int(predecessorOffsets[neighbour])] = UInt32(tie)
        predecessorCount[neighbour] = 1
        heap.insertOrRaise(NodeIndex(neighbour), key: distance)
      }
    }
  }
}
