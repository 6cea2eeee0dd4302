import EntenteGraph

/// How deep an actor sits in the network: the largest k such that it belongs to a group in which
/// everybody has at least k neighbours within the group.
///
/// - Formula: the largest k for which v is in the k-core, the largest subgraph of least degree k.
/// - Direction: on the undirected projection. Weight: not used, a tie is a tie.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: no difference. No ties: 0. No nodes: nothing.
/// - Range: whole numbers, 0 to n − 1 (a clique).
/// - Where peers differ: NetworkX refuses self-loops, igraph counts them.
/// - Cost: O(m + n), one thread.
/// - Source: Seidman, "Network structure and minimum degree", Social Networks 5 (1983); Batagelj and
///   Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003).
///
/// Example: in a triangle with a fourth actor tied to one corner, the triangle has 2, the fourth 1.
public struct CoreNumber: Measure, Hashable {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "core-number", title: "Core number",
      meaning: "The actor belongs to a group whose members all have many ties with each other.",
      formula: "largest k with v in the k-core",
      conventions: ["undirected projection", "weights not used", "self-loops ignored"],
      source: "Seidman 1983; Batagelj and Zaveršnik 2003")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    let undirected = network.undirected()
    let offsets = undirected.outOffsets
    let count = network.nodeCount
    var degree = (0..<count).map { Int(offsets[$0 + 1] - offsets[$0]) }
    // Nodes sorted by degree in buckets; a node whose neighbour goes moves one bucket down.
    var start = [Int](repeating: 0, count: (degree.max() ?? 0) + 2)
    for value in degree { start[value + 1] += 1 }
    for value in 1..<start.count { start[value] += start[value - 1] }
    var next = start
    var order = [Int](repeating: 0, count: count)
    var place = [Int](repeating: 0, count: count)
    for node in 0..<count {
      place[node] = next[degree[node]]
      order[place[node]] = node
      next[degree[node]] += 1
    }
    for index in 0..<count {
      let node = order[index]
      for tie in Int(offsets[node])..<Int(offsets[node + 1]) {
        let neighbour = Int(undirected.outTargets[tie])
        let value = degree[neighbour]
        guard value > degree[node] else { continue }
        let first = start[value]
        let other = order[first]
        order.swapAt(place[neighbour], first)
        place[other] = place[neighbour]
        place[neighbour] = first
        start[value] += 1
        degree[neighbour] -= 1
      }
    }
    return NodeScores(
      measure: description.id, values: degree.map(Double.init), members: network.members)
  }
}
