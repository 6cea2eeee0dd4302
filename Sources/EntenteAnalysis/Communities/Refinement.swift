import EntenteGraph

/// Parts of communities that are connected and not loosely so: starting from single nodes, each that
/// is still single joins the part of its community that gains most.
///
/// A node or part X of community C may join only if w(X, C∖X) ≥ γ·size(X)·size(C∖X), as in the
/// source of ``Leiden``; nothing joins at a loss.
enum Refinement {
  /// The part of every node, numbered from 0 in order of their first nodes, and how many there are.
  static func run(
    _ graph: CommunityGraph, _ communities: [UInt32], gamma: Double, slack: Double,
    order: [UInt32]
  ) -> (groups: [UInt32], count: Int) {
    let count = graph.count
    var wholes = [Double](repeating: 0, count: count)
    for node in 0..<count { wholes[Int(communities[node])] += graph.sizes[node] }
    // A part bears the number of its first node.
    var part = (0..<UInt32(count)).map { $0 }
    var sizes = graph.sizes
    var isSingle = [Bool](repeating: true, count: count)
    // Weight from a part to the rest of its community.
    var outside = [Double](repeating: 0, count: count)
    var toward = [Double](repeating: 0, count: count)
    var touched = [UInt32](repeating: 0, count: count)
    part.withUnsafeMutableBufferPointer { part in
      sizes.withUnsafeMutableBufferPointer { sizes in
        outside.withUnsafeMutableBufferPointer { outside in
          toward.withUnsafeMutableBufferPointer { toward in
            touched.withUnsafeMutableBufferPointer { touched in
              communities.withUnsafeBufferPointer { communities in
                graph.columns.withUnsafeBufferPointer { columns in
                  graph.weights.withUnsafeBufferPointer { weights in
                    for node in 0..<count {
                      var sum = 0.0
                      for tie in Int(graph.offsets[node])..<Int(graph.offsets[node + 1])
                      where communities[Int(columns[tie])] == communities[node] {
                        sum += weights[tie]
                      }
                      outside[node] = sum
                    }
                    for next in order {
                      let node = Int(next)
                      guard isSingle[node] else { continue }
                      let community = communities[node]
                      let whole = wholes[Int(community)]
                      let size = graph.sizes[node]
                      guard outside[node] + slack >= gamma * size * (whole - size) else { continue }
                      var touchedCount = 0
                      for tie in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
                        let neighbour = Int(columns[tie])
                        guard communities[neighbour] == community else { continue }
                        let other = part[neighbour]
                        if toward[Int(other)] == 0 {
                          touched[touchedCount] = other
                          touchedCount += 1
                        }
                        toward[Int(other)] += weights[tie]
                      }
                      var best = -1
                      var bestGain = -slack
                      for place in 0..<touchedCount {
                        let other = Int(touched[place])
                        let gain = toward[other] - gamma * size * sizes[other]
                        if gain > bestGain,
                          outside[other] + slack >= gamma * sizes[other] * (whole - sizes[other])
                        {
                          best = other
                          bestGain = gain
                        }
                      }
                      if best >= 0 {
                        part[node] = UInt32(best)
                        isSingle[best] = false
                        isSingle[node] = false
                        sizes[best] += size
                        outside[best] += outside[node] - 2 * toward[best]
                      }
                      for place in 0..<touchedCount { toward[Int(touched[place])] = 0 }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    var numbers = [UInt32](repeating: .max, count: count)
    var parts: UInt32 = 0
    for node in 0..<count {
      let first = Int(part[node])
      if numbers[first] == .max {
        numbers[first] = parts
        parts += 1
      }
      part[node] = numbers[first]
    }
    return (part, Int(parts))
  }
}
