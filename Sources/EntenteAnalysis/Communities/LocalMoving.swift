import EntenteGraph

/// Moves nodes to the neighbouring community that gains most, until none on the queue can gain.
///
/// Moving v into community C gains w(v, C) − γ·size(v)·size(C); being alone gains 0.
enum LocalMoving {
  /// - Parameters:
  ///   - communities: one a node, below the node count; changed.
  ///   - order: in which nodes are looked at first.
  static func run(
    _ graph: CommunityGraph, _ communities: inout [UInt32], gamma: Double, slack: Double,
    order: [UInt32]
  ) {
    let count = graph.count
    var totals = [Double](repeating: 0, count: count)
    var members = [UInt32](repeating: 0, count: count)
    for node in 0..<count {
      totals[Int(communities[node])] += graph.sizes[node]
      members[Int(communities[node])] += 1
    }
    var empty = (0..<UInt32(count)).filter { members[Int($0)] == 0 }
    // Weights to neighbouring communities, 0 again after each node.
    var toward = [Double](repeating: 0, count: count)
    var touched = [UInt32](repeating: 0, count: count)
    // A ring: at most all nodes are on it.
    var queue = order
    var isQueued = [Bool](repeating: true, count: count)
    communities.withUnsafeMutableBufferPointer { communities in
      totals.withUnsafeMutableBufferPointer { totals in
        toward.withUnsafeMutableBufferPointer { toward in
          touched.withUnsafeMutableBufferPointer { touched in
            queue.withUnsafeMutableBufferPointer { queue in
              isQueued.withUnsafeMutableBufferPointer { isQueued in
                members.withUnsafeMutableBufferPointer { members in
                  graph.columns.withUnsafeBufferPointer { columns in
                    graph.weights.withUnsafeBufferPointer { weights in
                      graph.offsets.withUnsafeBufferPointer { offsets in
                        var head = 0
                        var waiting = count
                        while waiting > 0 {
                          let node = Int(queue[head])
                          head = head + 1 == count ? 0 : head + 1
                          waiting -= 1
                          isQueued[node] = false
                          let row = Int(offsets[node])..<Int(offsets[node + 1])
                          let old = communities[node]
                          var touchedCount = 0
                          for tie in row {
                            let community = communities[Int(columns[tie])]
                            if toward[Int(community)] == 0 {
                              touched[touchedCount] = community
                              touchedCount += 1
                            }
                            toward[Int(community)] += weights[tie]
                          }
                          let size = graph.sizes[node]
                          totals[Int(old)] -= size
                          let price = gamma * size
                          var best = old
                          var bestGain = toward[Int(old)] - price * totals[Int(old)] + slack
                          for place in 0..<touchedCount {
                            let community = Int(touched[place])
                            let gain = toward[community] - price * totals[community]
                            toward[community] = 0
                            if gain > bestGain {
                              best = UInt32(community)
                              bestGain = gain
                            }
                          }
                          if bestGain < 0, members[Int(old)] > 1, let alone = empty.popLast() {
                            best = alone
                          }
                          totals[Int(best)] += size
                          if best == old { continue }
                          members[Int(old)] -= 1
                          if members[Int(old)] == 0 {
                            totals[Int(old)] = 0
                            empty.append(old)
                          }
                          members[Int(best)] += 1
                          communities[node] = best
                          for tie in row {
                            let neighbour = Int(columns[tie])
                            if isQueued[neighbour] || communities[neighbour] == best { continue }
                            isQueued[neighbour] = true
                            var tail = head + waiting
                            if tail >= count { tail -= count }
                            queue[tail] = UInt32(neighbour)
                            waiting += 1
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
    }
  }
}
