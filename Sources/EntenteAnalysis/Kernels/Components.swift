import EntenteGraph

/// Connected components, ties taken both ways.
public enum Components {
  /// For every node the least index in its component; nodes that are no members stand alone.
  ///
  /// Cost O(ties + nodes), by breadth-first search of the undirected projection.
  public static func labels(of network: Network) -> [NodeIndex] {
    let undirected = network.undirected()
    return labels(offsets: undirected.outOffsets, columns: undirected.outTargets)
  }

  /// The members of the component with most members, ascending; of equally large ones the one with
  /// the least index. Empty if there are no members.
  public static func largest(of network: Network) -> [NodeIndex] {
    let labels = labels(of: network)
    var sizes = [Int](repeating: 0, count: network.nodeCount)
    for node in labels.indices where network.members[node] { sizes[Int(labels[node])] += 1 }
    guard let most = sizes.max(), most > 0 else { return [] }
    let label = sizes.firstIndex(of: most).map { NodeIndex($0) }
    return (0..<NodeIndex(network.nodeCount)).filter { labels[Int($0)] == label }
  }

  static func labels(offsets: [UInt32], columns: [NodeIndex]) -> [NodeIndex] {
    let count = offsets.count - 1
    var labels = [NodeIndex](repeating: .max, count: count)
    var queue: [NodeIndex] = []
    for start in 0..<count where labels[start] == .max {
      let label = NodeIndex(start)
      labels[start] = label
      queue.removeAll(keepingCapacity: true)
      queue.append(label)
      var place = 0
      while place < queue.count {
        let node = Int(queue[place])
        place += 1
        for tie in Int(offsets[node])..<Int(offsets[node + 1]) {
          let neighbour = Int(columns[tie])
          guard labels[neighbour] == .max else { continue }
          labels[neighbour] = label
          queue.append(NodeIndex(neighbour))
        }
      }
    }
    return labels
  }
}
