import EntenteGraph

/// Breadth-first search from sixty-four sources at once, a bit a source: how many of them reach each
/// node at each distance. For sums over distances, where paths need not be counted.
///
/// Cost: O(ties) a batch of sources and level in which a node is first reached; where distances are
/// short that is a small multiple of O(ties) a batch, never more than O(ties) a source.
struct LaneReach {
  static let width = 64

  private let offsets: UnsafePointer<UInt32>
  private let columns: UnsafePointer<NodeIndex>
  private let nodeCount: Int
  /// Sources that have reached the node; those that do so on the level being made.
  private let seen: UnsafeMutablePointer<UInt64>
  private let next: UnsafeMutablePointer<UInt64>
  /// The nodes first reached on the current level, with the sources that did; those of the next.
  private let level: UnsafeMutablePointer<(node: NodeIndex, mask: UInt64)>
  private let made: UnsafeMutablePointer<NodeIndex>

  /// Calls `found` with a node, how many of the sources have one distance to it, and that distance;
  /// a source's distance to itself is left out.
  @inline(__always)
  static func run(
    _ graph: PathGraph, sources: Range<Int>, found: (Int, Int, Double) -> Void
  ) {
    graph.offsets.withUnsafeBufferPointer { offsets in
      graph.columns.withUnsafeBufferPointer { columns in
        guard let offsets = offsets.baseAddress, let columns = columns.baseAddress else { return }
        let search = LaneReach(offsets: offsets, columns: columns, nodeCount: graph.nodeCount)
        defer { search.deallocate() }
        for start in stride(from: sources.lowerBound, to: sources.upperBound, by: width) {
          search.run(from: start..<min(start + width, sources.upperBound), found: found)
        }
      }
    }
  }

  private init(
    offsets: UnsafePointer<UInt32>, columns: UnsafePointer<NodeIndex>, nodeCount: Int
  ) {
    self.offsets = offsets
    self.columns = columns
    self.nodeCount = nodeCount
    seen = .allocate(capacity: nodeCount)
    next = .allocate(capacity: nodeCount)
    next.initialize(repeating: 0, count: nodeCount)
    level = .allocate(capacity: nodeCount)
    made = .allocate(capacity: nodeCount)
  }

  private func deallocate() {
    seen.deallocate()
    next.deallocate()
    level.deallocate()
    made.deallocate()
  }

  @inline(__always)
  private func run(from sources: Range<Int>, found: (Int, Int, Double) -> Void) {
    seen.initialize(repeating: 0, count: nodeCount)
    var size = 0
    for source in sources {
      let bit: UInt64 = 1 << UInt64(source - sources.lowerBound)
      seen[source] = bit
      level[size] = (NodeIndex(source), bit)
      size += 1
    }
    var distance = 0.0
    while size > 0 {
      distance += 1
      size = step(size)
      for place in 0..<size {
        let node = Int(made[place])
        let mask = next[node]
        next[node] = 0
        seen[node] |= mask
        level[place] = (NodeIndex(node), mask)
        found(node, mask.nonzeroBitCount, distance)
      }
    }
  }

  /// Walks the ties that leave the level; returns how many nodes they newly reach.
  private func step(_ size: Int) -> Int {
    var end = 0
    for place in 0..<size {
      let (node, mask) = level[place]
      for tie in Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) {
        let neighbour = Int(columns[tie])
        let new = mask & ~seen[neighbour]
        if new == 0 { continue }
        if next[neighbour] == 0 {
          made[end] = NodeIndex(neighbour)
          end += 1
        }
        next[neighbour] |= new
      }
    }
    return end
  }
}
