import EntenteGraph

/// The triangles of the undirected projection, each met once.
///
/// Nodes are ranked by degree, and each tie leads from the lesser rank to the greater, so that no
/// node has more than √(2·ties) ties that lead away from it, however many it has in all.
///
/// Cost: O(ties^1.5) to meet all triangles, O(ties + nodes) to rank. Schank and Wagner, "Finding,
/// counting and listing all triangles in large graphs", WEA 2005.
struct Triangles: Sendable {
  /// The network's index of each rank.
  let nodes: [NodeIndex]
  /// The ties of a rank to higher ranks are at `offsets[rank]..<offsets[rank + 1]`.
  let offsets: [UInt32]
  /// The higher rank of each tie.
  let columns: [UInt32]
  /// Of both directions together.
  let weights: [Double]
  /// Which directions a tie has.
  let ways: [Ways]
  /// How many neighbours each rank has, and the weight of its ties to them.
  let degrees: [Int]
  let strengths: [Double]

  /// The directions of a tie between two ranks.
  struct Ways: OptionSet, Sendable {
    let rawValue: UInt8
    /// From the lesser rank to the greater.
    static let up = Ways(rawValue: 1)
    static let down = Ways(rawValue: 2)
    static let mutual: Ways = [.up, .down]

    /// As seen from the other end.
    var reversed: Ways { Ways(rawValue: rawValue >> 1 | (rawValue & 1) << 1) }
  }

  init(_ network: Network, weighted: Bool = true) {
    let undirected = network.undirected()
    let count = undirected.nodeCount
    let rows = undirected.outOffsets
    let degree = (0..<count).map { Int(rows[$0 + 1] - rows[$0]) }
    var starts = [Int](repeating: 0, count: (degree.max() ?? 0) + 2)
    for value in degree { starts[value + 1] += 1 }
    for value in 1..<starts.count { starts[value] += starts[value - 1] }
    var nodes = [NodeIndex](repeating: 0, count: count)
    var ranks = [UInt32](repeating: 0, count: count)
    for node in 0..<count {
      let rank = starts[degree[node]]
      starts[degree[node]] += 1
      nodes[rank] = NodeIndex(node)
      ranks[node] = UInt32(rank)
    }
    var offsets: [UInt32] = [0]
    var columns: [UInt32] = []
    var weights: [Double] = []
    var ways: [Ways] = []
    var strengths = [Double](repeating: 0, count: count)
    offsets.reserveCapacity(count + 1)
    columns.reserveCapacity(undirected.tieCount / 2)
    weights.reserveCapacity(undirected.tieCount / 2)
    ways.reserveCapacity(undirected.tieCount / 2)
    for rank in 0..<count {
      let node = Int(nodes[rank])
      var out = Int(network.outOffsets[node])
      var into = Int(network.inOffsets[node])
      for tie in Int(rows[node])..<Int(rows[node + 1]) {
        let other = undirected.outTargets[tie]
        let weight = weighted ? undirected.outWeights[tie] : 1
        strengths[rank] += weight
        guard ranks[Int(other)] > UInt32(rank) else { continue }
        // Rows are sorted alike.
        while out < Int(network.outOffsets[node + 1]), network.outTargets[out] < other { out += 1 }
        while into < Int(network.inOffsets[node + 1]), network.inSources[into] < other { into += 1 }
        var found: Ways = []
        if out < Int(network.outOffsets[node + 1]), network.outTargets[out] == other {
          found.insert(.up)
        }
        if into < Int(network.inOffsets[node + 1]), network.inSources[into] == other {
          found.insert(.down)
        }
        columns.append(ranks[Int(other)])
        weights.append(weight)
        ways.append(found)
      }
      offsets.append(UInt32(columns.count))
    }
    degrees = nodes.map { degree[Int($0)] }
    self.nodes = nodes
    self.offsets = offsets
    self.columns = columns
    self.weights = weights
    self.ways = ways
    self.strengths = strengths
  }

  /// Three ranks, ascending, and the places of the ties between them.
  struct Triangle {
    let low, middle, high: Int
    let lowMiddle, lowHigh, middleHigh: Int
  }

  /// Meets all triangles, in an order that the network alone decides.
  @inline(__always)
  func forEach(_ body: (Triangle) -> Void) {
    // The tie from the present node to each, plus 1.
    var marks = [UInt32](repeating: 0, count: nodes.count)
    marks.withUnsafeMutableBufferPointer { marks in
      offsets.withUnsafeBufferPointer { offsets in
        columns.withUnsafeBufferPointer { columns in
          for low in nodes.indices {
            let row = Int(offsets[low])..<Int(offsets[low + 1])
            if row.count < 2 { continue }
            for tie in row { marks[Int(columns[tie])] = UInt32(tie + 1) }
            for tie in row {
              let middle = Int(columns[tie])
              for next in Int(offsets[middle])..<Int(offsets[middle + 1]) {
                let high = Int(columns[next])
                let mark = marks[high]
                if mark == 0 { continue }
                body(
                  Triangle(
                    low: low, middle: middle, high: high, lowMiddle: tie, lowHigh: Int(mark) - 1,
                    middleHigh: next))
              }
            }
            for tie in row { marks[Int(columns[tie])] = 0 }
          }
        }
      }
    }
  }

  /// How many triangles each rank is in.
  func counts() -> [Int] {
    var counts = [Int](repeating: 0, count: nodes.count)
    counts.withUnsafeMutableBufferPointer { counts in
      forEach {
        counts[$0.low] += 1
        counts[$0.middle] += 1
        counts[$0.high] += 1
      }
    }
    return counts
  }

  /// Numbers by rank as numbers by node index.
  func byNode(_ values: [Double]) -> [Double] {
    var result = values
    for (rank, node) in nodes.enumerated() { result[Int(node)] = values[rank] }
    return result
  }
}
