import EntenteGraph

/// Brandes' accumulation: for every node v, the sum over sources s of mass(s) · δ_s(v), where
/// δ_s(v) = Σ_t mass(t) · σ(s,t|v)/σ(s,t) over the targets t ≠ v reached from s, and v ≠ s.
enum Dependencies {
  /// - Parameter symmetric: whether every tie of the graph has its reverse.
  static func sums(
    _ graph: PathGraph, mass: [Double], symmetric: Bool, threads: Int?
  ) -> [Double] {
    moments(
      graph, mass: mass, sources: 0..<graph.nodeCount, sourceMass: mass, symmetric: symmetric,
      squares: false, threads: threads
    ).sums
  }

  /// The sums over some sources, whose mass may differ from what they have as targets, and those of
  /// mass(s) · δ_s(v)² if `squares` are asked for.
  static func moments<Sources: RandomAccessCollection<Int> & Sendable>(
    _ graph: PathGraph, mass: [Double], sources: Sources, sourceMass: [Double], symmetric: Bool,
    squares: Bool, threads: Int?
  ) -> (sums: [Double], squares: [Double]) where Sources.Index == Int {
    let count = graph.nodeCount
    let empty = Moments(count, squares: squares)
    guard count > 0, !sources.isEmpty else { return (empty.sums, empty.squares) }
    // Sources are dealt in whole batches of lanes, whichever way is taken.
    let width = LaneDependencies.width
    let batches = (sources.count + width - 1) / width
    let blocks = Workers.blockCount(for: sources.count)
    let parts = Workers.map(blocks: blocks, threads: threads) { block in
      let range = Workers.range(of: block, in: blocks, count: batches)
      let start = sources.startIndex
      let part = sources[
        (start + range.lowerBound * width)..<min(start + range.upperBound * width, sources.endIndex)
      ]
      if symmetric && graph.lengths.isEmpty {
        var total = empty
        LaneDependencies.add(
          graph, mass: mass, sourceMass: sourceMass, sources: part, to: &total.sums,
          squares: &total.squares)
        return total
      }
      return PathSearch.with(graph) { search in
        var total = empty
        add(from: part, search: &search, mass: mass, sourceMass: sourceMass, to: &total)
        return total
      }
    }
    var total = empty
    for part in parts {
      for node in 0..<count { total.sums[node] += part.sums[node] }
      for node in part.squares.indices { total.squares[node] += part.squares[node] }
    }
    return (total.sums, total.squares)
  }

  private struct Moments: Sendable {
    var sums: [Double]
    var squares: [Double]

    init(_ count: Int, squares: Bool) {
      sums = [Double](repeating: 0, count: count)
      self.squares = squares ? sums : []
    }
  }

  private static func add(
    from sources: some Sequence<Int>, search: inout PathSearch, mass: [Double],
    sourceMass: [Double], to total: inout Moments
  ) {
    let needsSquares = !total.squares.isEmpty
    var dependency = [Double](repeating: 0, count: search.nodeCount)
    // (mass + δ)/σ: what a node hands to each shortest path that ends in it.
    var share = [Double](repeating: 0, count: search.nodeCount)
    total.sums.withUnsafeMutableBufferPointer { sums in
      total.squares.withUnsafeMutableBufferPointer { squares in
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
                let weight = sourceMass[source]
                // The first node is the source itself.
                for place in 1..<max(search.reached, 1) {
                  let node = Int(search.order[place])
                  sums[node] += weight * dependency[node]
                  if needsSquares {
                    squares[node] += weight * dependency[node] * dependency[node]
                  }
                }
              }
            }
          }
        }
      }
    }
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
