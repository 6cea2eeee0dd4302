import EntenteGraph

/// What ``Dependencies`` is for nodes, for ties: for every tie u→v, the sum over sources s and targets
/// t of mass(s)·mass(t) times the share of the shortest paths from s to t that take the tie.
enum TieDependencies {
  /// One number a tie, by its place in the graph's `columns`; of a symmetric graph, what both
  /// directions carry may lie at the place of either.
  static func sums(
    _ graph: PathGraph, mass: [Double], symmetric: Bool, threads: Int?
  ) -> [Double] {
    let count = graph.nodeCount
    let tieCount = Int(graph.offsets[count])
    guard tieCount > 0 else { return [] }
    let width = LaneDependencies.width
    let batches = (count + width - 1) / width
    // Fewer than for nodes: each block has a number a tie.
    let blocks = min(16, Workers.blockCount(for: count))
    let parts = Workers.map(blocks: blocks, threads: threads) { block in
      let range = Workers.range(of: block, in: blocks, count: batches)
      let sources = (range.lowerBound * width)..<min(range.upperBound * width, count)
      if symmetric && graph.lengths.isEmpty {
        var total = [Double](repeating: 0, count: tieCount)
        LaneDependencies.addTies(graph, mass: mass, sources: sources, to: &total)
        return total
      }
      return PathSearch.with(graph, keepsTies: true) { search in
        sums(from: sources, search: &search, mass: mass, tieCount: tieCount)
      }
    }
    var total = [Double](repeating: 0, count: tieCount)
    for part in parts {
      for tie in 0..<tieCount { total[tie] += part[tie] }
    }
    return total
  }

  private static func sums(
    from sources: Range<Int>, search: inout PathSearch, mass: [Double], tieCount: Int
  ) -> [Double] {
    var total = [Double](repeating: 0, count: tieCount)
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
                addByLevel(search, share, mass, mass[source], total)
              } else {
                addByPredecessor(search, dependency, mass, mass[source], total)
              }
            }
          }
        }
      }
    }
    return total
  }

  private static func addByLevel(
    _ search: PathSearch, _ share: UnsafeMutableBufferPointer<Double>,
    _ mass: UnsafeBufferPointer<Double>, _ sourceMass: Double,
    _ total: UnsafeMutableBufferPointer<Double>
  ) {
    for place in stride(from: search.reached - 1, through: 0, by: -1) {
      let node = Int(search.order[place])
      let next = search.distance[node] + 1
      let paths = search.pathCount[node]
      let flow = paths * sourceMass
      var sum = 0.0
      for tie in Int(search.offsets[node])..<Int(search.offsets[node + 1]) {
        let neighbour = Int(search.columns[tie])
        if search.distance[neighbour] == next {
          sum += share[neighbour]
          total[tie] += flow * share[neighbour]
        }
      }
      share[node] = mass[node] / paths + sum
    }
  }

  private static func addByPredecessor(
    _ search: PathSearch, _ dependency: UnsafeMutableBufferPointer<Double>,
    _ mass: UnsafeBufferPointer<Double>, _ sourceMass: Double,
    _ total: UnsafeMutableBufferPointer<Double>
  ) {
    guard let ties = search.predecessorTies else { return }
    for place in 0..<search.reached { dependency[Int(search.order[place])] = 0 }
    for place in stride(from: search.reached - 1, to: 0, by: -1) {
      let node = Int(search.order[place])
      let share = (mass[node] + dependency[node]) / search.pathCount[node]
      let first = Int(search.predecessorOffsets[node])
      for index in first..<(first + Int(search.predecessorCount[node])) {
        let before = Int(search.predecessors[index])
        let flow = search.pathCount[before] * share
        dependency[before] += flow
        total[Int(ties[index])] += flow * sourceMass
      }
    }
  }
}
