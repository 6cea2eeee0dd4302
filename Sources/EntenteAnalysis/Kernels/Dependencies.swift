import EntenteGraph

/// Brandes' accumulation: for every node v, the sum over sources s of mass(s) · δ_s(v), where
/// δ_s(v) = Σ_t mass(t) · σ(s,t|v)/σ(s,t) over the targets t ≠ v reached from s, and v ≠ s.
enum Dependencies {
  /// - Parameter symmetric: whether every tie of the graph has its reverse.
  static func sums(
    _ graph: PathGraph, mass: [Double], symmetric: Bool, threads: Int?
  ) -> [Double] {
    let count = graph.nodeCount
    guard count > 0 else { return [] }
    // Sources are dealt in whole batches of lanes, whichever way is taken.
    let width = LaneDependencies.width
    let batches = (count + width - 1) / width
    let blocks = Workers.blockCount(for: count)
    let parts = Workers.map(blocks: blocks, threads: threads) { block in
      let range = Workers.range(of: block, in: blocks, count: batches)
      let sources = (range.lowerBound * width)..<min(range.upperBound * width, count)
      if symmetric && graph.lengths.isEmpty {
        var total = [Double](repeating: 0, count: count)
        LaneDependencies.add(graph, mass: mass, sources: sources, to: &total)
        return total
      }
      return PathSearch.with(graph) { search in
        sums(from: sources, search: &search, mass: mass)
      }
    }
    var total = [Double](repeating: 0, count: count)
    for part in parts {
      for node in 0..<count { total[node] += part[node] }
    }
    return total
  }

  private static func sums(
    from sources: Range<Int>, search: inout PathSearch, mass: [Double]
  ) -> [Double] {
    var total = [Double](repeating: 0, count: search.nodeCount)
    var dependency = [Double](repeating: 0, count: search.nodeCount)
    // (mass + δ)/σ: what a node hands to each shortest path that ends in it.
    var share = [Double](repeating: 0, count: search.nodeCount)
    total.withUnsafeMutableBufferPointer { total in
      dependency.withUnsafeMutableBufferPointer { dependency in
        share.withUnsafeMutableBufferPointer { share in
          mass.withUnsafeBufferPointer { mass in
            for source in sources {
              search.run(from: NodeIndex(source))
              if search.lengths == nil {
                accumulateByLevel(search, dependency, share, mass)
              } else {
                accumulateByPredecessor(search, dependency, mass)
              }
              // The first node is the source itself.
              for place in 1..<max(search.reached, 1) {
                let node = Int(search.order[place])
                total[node] += mass[source] * dependency[node]
              }
            }
          }
        }
      }
    }
    return total
  }

  /// All ties have length 1: a node's successors are its neighbours one step further.
  private static func accumulateByLevel(
    _ search: PathSearch, _ dependency: UnsafeMutableBufferPointer<Double>,
    _ share: UnsafeMutableBufferPointer<Double>, _ mass: UnsafeBufferPointer<Double>
  ) {
    for place in stride(from: search.reached - 1, through: 0, by: -1) {
      let node = Int(search.order[place])
      let next = search.distance[node] + 1
      var sum = 0.0
      for tie in Int(search.offsets[node])..<Int(search.offsets[node + 1]) {
        let neighbour = Int(search.columns[tie])
        if search.distance[neighbour] == next { sum += share[neighbour] }
      }
      dependency[node] = sum * search.pathCount[node]
      share[node] = (mass[node] + dependency[node]) / search.pathCount[node]
    }
  }

  private static func accumulateByPredecessor(
    _ search: PathSearch, _ dependency: UnsafeMutableBufferPointer<Double>,
    _ mass: UnsafeBufferPointer<Double>
  ) {
    for place in 0..<search.reached { dependency[Int(search.order[place])] = 0 }
    for place in stride(from: search.reached - 1, to: 0, by: -1) {
      let node = Int(search.order[place])
      let share = (mass[node] + dependency[node]) / search.pathCount[node]
      let first = Int(search.predecessorOffsets[node])
      for index in first..<(first + Int(search.predecessorCount[node])) {
        let before = Int(search.predecessors[index])
        dependency[before] += search.pathCount[before] * share
      }
    }
  }
}
