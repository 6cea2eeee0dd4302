import EntenteGraph

/// Breadth-first search from sixty-four sources at once, a bit a source: how many of them reach each
/// node at each distance. For sums over distances, where paths need not be counted.
enum LaneReach {
  static let width = 64

  /// Adds, for every node, the sum of 1/distance from each of the sources that reach it; a source's
  /// distance to itself is left out.
  ///
  /// Cost O(ties) a batch and level in which a node is first reached, at most O(ties) a source.
  static func addReciprocals(
    _ graph: PathGraph, sources: Range<Int>, to total: inout [Double]
  ) {
    let count = graph.nodeCount
    var seen = [UInt64](repeating: 0, count: count)
    var next = [UInt64](repeating: 0, count: count)
    var level = [(node: NodeIndex, mask: UInt64)](repeating: (0, 0), count: count)
    var made = [NodeIndex](repeating: 0, count: count)
    graph.offsets.withUnsafeBufferPointer { offsets in
      graph.columns.withUnsafeBufferPointer { columns in
        total.withUnsafeMutableBufferPointer { total in
          seen.withUnsafeMutableBufferPointer { seen in
            next.withUnsafeMutableBufferPointer { next in
              level.withUnsafeMutableBufferPointer { level in
                made.withUnsafeMutableBufferPointer { made in
                  for start in stride(
                    from: sources.lowerBound, to: sources.upperBound, by: width)
                  {
                    seen.update(repeating: 0)
                    var size = 0
                    for source in start..<min(start + width, sources.upperBound) {
                      let bit: UInt64 = 1 << UInt64(source - start)
                      seen[source] = bit
                      level[size] = (NodeIndex(source), bit)
                      size += 1
                    }
                    var distance = 0.0
                    while size > 0 {
                      distance += 1
                      var end = 0
                      for place in 0..<size {
                        let (node, mask) = level[place]
                        let row = Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1])
                        for tie in row {
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
                      for place in 0..<end {
                        let node = Int(made[place])
                        let mask = next[node]
                        next[node] = 0
                        seen[node] |= mask
                        level[place] = (made[place], mask)
                        total[node] += Double(mask.nonzeroBitCount) / distance
                      }
                      size = end
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
