import EntenteGraph

/// Tarjan's search with a stack of its own.
enum StrongComponents {
  /// For every node a number that it shares with its component alone.
  static func labels(offsets: [UInt32], columns: [NodeIndex]) -> [UInt32] {
    let count = offsets.count - 1
    let unseen = UInt32.max
    // Order of first visit; the least order reachable within the component being made.
    var order = [UInt32](repeating: unseen, count: count)
    var least = order
    var label = order
    var next = offsets
    var open: [NodeIndex] = []
    var path: [NodeIndex] = []
    var visits: UInt32 = 0
    var components: UInt32 = 0
    for root in 0..<count where order[root] == unseen {
      path.append(NodeIndex(root))
      while let last = path.last {
        let node = Int(last)
        if order[node] == unseen {
          order[node] = visits
          least[node] = visits
          visits += 1
          open.append(last)
        }
        var descends = false
        while next[node] < offsets[node + 1] {
          let neighbour = Int(columns[Int(next[node])])
          next[node] += 1
          if order[neighbour] == unseen {
            path.append(NodeIndex(neighbour))
            descends = true
            break
          }
          if label[neighbour] == unseen { least[node] = min(least[node], order[neighbour]) }
        }
        if descends { continue }
        path.removeLast()
        if let parent = path.last { least[Int(parent)] = min(least[Int(parent)], least[node]) }
        guard least[node] == order[node] else { continue }
        while let member = open.popLast() {
          label[Int(member)] = components
          if Int(member) == node { break }
        }
        components += 1
      }
    }
    return label
  }
}
