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
