import EntenteGraph

/// Brandes' accumulation on a symmetric graph whose ties all have length 1, sixteen sources at once.
///
/// A plain search visits each tie once a source and spends its time on mispredicted branches. Here
/// the sources of a batch go level by level together: each node has a bit and a number a lane (a
/// source), and one vector addition carries path counts over a tie for all lanes. On networks with
/// short distances most lanes meet the same ties at the same level. The idea: Then et al., "The more
/// the merrier: efficient multi-source graph traversal", VLDB 2014.
///
/// A *visit* is a node, a level and the lanes that first reach the node there; a node has at most
/// sixteen. Levels are kept as lists of visits, so long chains cost no more than plain searches.
/// Between two levels ties are walked from whichever side has fewer.
struct LaneDependencies {
  typealias Lanes = SIMD16<Double>
  typealias Mask = UInt16
  static let width = 16

  private let offsets: UnsafePointer<UInt32>
  private let columns: UnsafePointer<NodeIndex>
  private let nodeCount: Int
  private let mass: UnsafePointer<Double>
  private let sourceMass: UnsafePointer<Double>

  /// Path counts, by node and lane.
  private let paths: UnsafeMutablePointer<Lanes>
  /// What the nodes of the current level hand on; zero in lanes of other levels.
  private let handed: UnsafeMutablePointer<Lanes>
  /// Sums under way; zero between levels.
  private let sums: UnsafeMutablePointer<Lanes>
  /// Lanes that have reached the node; those of the current level; those of the level being made.
  private let seen: UnsafeMutablePointer<Mask>
  private let current: UnsafeMutablePointer<Mask>
  private let next: UnsafeMutablePointer<Mask>
  /// All ones where a bit of the index is set.
  private let patterns: UnsafeMutablePointer<SIMD4<UInt64>>
  private let visitNodes: UnsafeMutablePointer<NodeIndex>
  private let visitMasks: UnsafeMutablePointer<Mask>
  /// Where each level's visits begin, and the end of the last.
  private var levels: [Int] = []

  /// Adds Σ_s mass(s)·δ_s(v) over the sources to `total[v]`, and Σ_s mass(s)·δ_s(v)² to `squares[v]`
  /// if it isn't empty.
  ///
  /// - Parameters:
  ///   - mass: of targets.
  ///   - sourceMass: of sources.
  static func add(
    _ graph: PathGraph, mass: [Double], sourceMass: [Double],
    sources: some RandomAccessCollection<Int>, to total: inout [Double], squares: inout [Double]
  ) {
    total.withUnsafeMutableBufferPointer { total in
      squares.withUnsafeMutableBufferPointer { squares in
        guard let total = total.baseAddress else { return }
        forEachBatch(graph, mass: mass, sourceMass: sourceMass, sources: sources) { search, batch in
          search.collect(
            batch, into: total, squares: squares.isEmpty ? nil : squares.baseAddress, ties: nil)
        }
      }
    }
  }

  /// Adds, for each tie, what paths from the sources over it come to, to the place of either of its
  /// two directions.
  static func addTies(
    _ graph: PathGraph, mass: [Double], sources: some RandomAccessCollection<Int>,
    to ties: inout [Double]
  ) {
    var total = [Double](repeating: 0, count: graph.nodeCount)
    total.withUnsafeMutableBufferPointer { total in
      ties.withUnsafeMutableBufferPointer { ties in
        guard let total = total.baseAddress else { return }
        forEachBatch(graph, mass: mass, sourceMass: mass, sources: sources) { search, batch in
          search.collect(batch, into: total, squares: nil, ties: ties.baseAddress)
        }
      }
    }
  }

  /// Calls `body` after the paths from each batch of sources are counted.
  private static func forEachBatch<Sources: RandomAccessCollection<Int>>(
    _ graph: PathGraph, mass: [Double], sourceMass: [Double], sources: Sources,
    _ body: (inout LaneDependencies, Sources.SubSequence) -> Void
  ) {
    graph.offsets.withUnsafeBufferPointer { offsets in
      graph.columns.withUnsafeBufferPointer { columns in
        mass.withUnsafeBufferPointer { mass in
          sourceMass.withUnsafeBufferPointer { sourceMass in
            guard let offsets = offsets.baseAddress, let columns = columns.baseAddress,
              let mass = mass.baseAddress, let sourceMass = sourceMass.baseAddress
            else { return }
            var search = LaneDependencies(
              offsets: offsets, columns: columns, nodeCount: graph.nodeCount, mass: mass,
              sourceMass: sourceMass)
            defer { search.deallocate() }
            var rest = sources[...]
            while !rest.isEmpty {
              let batch = rest.prefix(width)
              search.spread(from: batch)
              body(&search, batch)
              rest = rest.dropFirst(width)
            }
          }
        }
      }
    }
  }

  private init(
    offsets: UnsafePointer<UInt32>, columns: UnsafePointer<NodeIndex>, nodeCount: Int,
    mass: UnsafePointer<Double>, sourceMass: UnsafePointer<Double>
  ) {
    self.offsets = offsets
    self.columns = columns
    self.nodeCount = nodeCount
    self.mass = mass
    self.sourceMass = sourceMass
    func array<Value>(_ count: Int, _ value: Value) -> UnsafeMutablePointer<Value> {
      let pointer = UnsafeMutablePointer<Value>.allocate(capacity: count)
      pointer.initialize(repeating: value, count: count)
      return pointer
    }
    paths = array(nodeCount, .zero)
    handed = array(nodeCount, .zero)
    sums = array(nodeCount, .zero)
    seen = array(nodeCount, 0)
    current = array(nodeCount, 0)
    next = array(nodeCount, 0)
    patterns = array(16, .zero)
    for index in 0..<16 {
      for lane in 0..<4 where index & (1 << lane) != 0 { patterns[index][lane] = .max }
    }
    // Left to be filled: pages that no visit reaches stay untouched.
    visitNodes = .allocate(capacity: nodeCount * Self.width)
    visitMasks = .allocate(capacity: nodeCount * Self.width)
  }

  private func deallocate() {
    paths.deallocate()
    handed.deallocate()
    sums.deallocate()
    seen.deallocate()
    current.deallocate()
    next.deallocate()
    patterns.deallocate()
    visitNodes.deallocate()
    visitMasks.deallocate()
  }

  @inline(__always)
  private func ties(of node: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(offsets[node]), Int(offsets[node + 1])))
  }

  /// The values of the lanes in the mask, 0 in the others. By a table of four lanes at a time: the
  /// comparisons of `SIMD` go lane by lane, and cost more than all the rest.
  @inline(__always)
  private func select(_ values: Lanes, _ mask: Mask) -> Lanes {
    let low = SIMD8(
      lowHalf: patterns[Int(mask & 15)], highHalf: patterns[Int((mask >> 4) & 15)])
    let high = SIMD8(
      lowHalf: patterns[Int((mask >> 8) & 15)], highHalf: patterns[Int(mask >> 12)])
    let chosen = SIMD16(lowHalf: low, highHalf: high)
    return unsafeBitCast(unsafeBitCast(values, to: SIMD16<UInt64>.self) & chosen, to: Lanes.self)
  }

  /// The sum of all lanes, in a fixed order.
  @inline(__always)
  private static func sum(_ lanes: Lanes) -> Double {
    let eight = lanes.lowHalf + lanes.highHalf
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }

  private func tieCount(ofVisits visits: Range<Int>) -> Int {
    visits.reduce(0) { $0 + ties(of: Int(visitNodes[$1])).count }
  }

  // MARK: Outwards: path counts

  private mutating func spread(from sources: some RandomAccessCollection<Int>) {
    var end = 0
    for (lane, source) in sources.enumerated() {
      let bit: Mask = 1 << Mask(lane)
      seen[source] = bit
      current[source] = bit
      paths[source][lane] = 1
      handed[source] = paths[source]
      visitNodes[end] = NodeIndex(source)
      visitMasks[end] = bit
      end += 1
    }
    let all = Mask.max >> Mask(Self.width - sources.count)
    levels = [0, end]
    while true {
      let level = levels[levels.count - 2]..<end
      let made = reach(beyond: level, all: all, from: end)
      for visit in level { current[Int(visitNodes[visit])] = 0 }
      if made == end { break }
      for visit in end..<made {
        let node = Int(visitNodes[visit])
        let mask = next[node]
        next[node] = 0
        visitMasks[visit] = mask
        seen[node] |= mask
        current[node] = mask
        let new = select(sums[node], mask)
        sums[node] = .zero
        handed[node] = new
        paths[node] += new
      }
      end = made
      levels.append(end)
    }
  }

  /// Sums path counts over the ties that leave a level; returns the end of the new visits, whose
  /// lanes are in `next`.
  private func reach(beyond level: Range<Int>, all: Mask, from start: Int) -> Int {
    var end = start
    let outward = tieCount(ofVisits: level)
    if outward > Int(offsets[nodeCount]) / 4 {
      var inward = 0
      for node in 0..<nodeCount where seen[node] != all { inward += ties(of: node).count }
      if inward < outward {
        for node in 0..<nodeCount where seen[node] != all {
          let open = all & ~seen[node]
          var sum = Lanes.zero
          var mask: Mask = 0
          for tie in ties(of: node) {
            let neighbour = Int(columns[tie])
            let new = current[neighbour] & open
            if new != 0 {
              sum += handed[neighbour]
              mask |= new
            }
          }
          if mask == 0 { continue }
          sums[node] = sum
          next[node] = mask
          visitNodes[end] = NodeIndex(node)
          end += 1
        }
        return end
      }
    }
    for visit in level {
      let node = Int(visitNodes[visit])
      let mask = visitMasks[visit]
      let value = handed[node]
      for tie in ties(of: node) {
        let neighbour = Int(columns[tie])
        let new = mask & ~seen[neighbour]
        if new == 0 { continue }
        if next[neighbour] == 0 {
          visitNodes[end] = NodeIndex(neighbour)
          end += 1
        }
        next[neighbour] |= new
        sums[neighbour] += value
      }
    }
    return end
  }

  // MARK: Inwards: dependencies

  private mutating func collect(
    _ sources: some RandomAccessCollection<Int>, into total: UnsafeMutablePointer<Double>,
    squares: UnsafeMutablePointer<Double>?, ties: UnsafeMutablePointer<Double>?
  ) {
    var sourceMasses = Lanes.zero
    for (lane, source) in sources.enumerated() { sourceMasses[lane] = sourceMass[source] }
    var level = levels.count - 2
    // The farthest nodes have no dependency: their share is their mass over their path count.
    if level >= 1 {
      for visit in levels[level]..<levels[level + 1] {
        let node = Int(visitNodes[visit])
        current[node] = visitMasks[visit]
        handed[node] = select(
          Lanes(repeating: mass[node]) / paths[node], visitMasks[visit])
      }
    }
    while level >= 2 {
      let far = levels[level]..<levels[level + 1]
      let near = levels[level - 1]..<levels[level]
      gather(from: far, to: near)
      if let ties { gatherTies(from: near, sourceMasses, ties) }
      for visit in far { current[Int(visitNodes[visit])] = 0 }
      for visit in near {
        let node = Int(visitNodes[visit])
        let mask = visitMasks[visit]
        let dependency = sums[node] * paths[node]
        sums[node] = .zero
        let counted = select(dependency, mask)
        total[node] += Self.sum(counted * sourceMasses)
        if let squares { squares[node] += Self.sum(counted * counted * sourceMasses) }
        handed[node] = select(
          (Lanes(repeating: mass[node]) + dependency) / paths[node], mask)
        current[node] = mask
      }
      level -= 1
    }
    // The ties of the sources themselves lead to the first level.
    if let ties, level >= 1 { gatherTies(from: levels[0]..<levels[1], sourceMasses, ties) }
    for visit in 0..<(levels.last ?? 0) {
      let node = Int(visitNodes[visit])
      seen[node] = 0
      current[node] = 0
      paths[node] = .zero
    }
  }

  /// Sums the shares of the far level's nodes over the ties that enter them from the near level.
  private func gather(from far: Range<Int>, to near: Range<Int>) {
    if tieCount(ofVisits: near) <= tieCount(ofVisits: far) {
      for visit in near {
        let node = Int(visitNodes[visit])
        let mask = visitMasks[visit]
        var sum = Lanes.zero
        for tie in ties(of: node) {
          let neighbour = Int(columns[tie])
          if current[neighbour] & mask != 0 { sum += handed[neighbour] }
        }
        sums[node] = sum
      }
      return
    }
    for visit in near { next[Int(visitNodes[visit])] = visitMasks[visit] }
    for visit in far {
      let node = Int(visitNodes[visit])
      let mask = visitMasks[visit]
      let value = handed[node]
      for tie in ties(of: node) {
        let neighbour = Int(columns[tie])
        if next[neighbour] & mask != 0 { sums[neighbour] += value }
      }
    }
    for visit in near { next[Int(visitNodes[visit])] = 0 }
  }

  /// Adds what the near level's nodes hand over each tie to the far level, whose lanes are in
  /// `current`.
  private func gatherTies(
    from near: Range<Int>, _ sourceMasses: Lanes, _ total: UnsafeMutablePointer<Double>
  ) {
    for visit in near {
      let node = Int(visitNodes[visit])
      let mask = visitMasks[visit]
      let flow = select(paths[node], mask) * sourceMasses
      for tie in ties(of: node) {
        let neighbour = Int(columns[tie])
        if current[neighbour] & mask != 0 { total[tie] += Self.sum(flow * handed[neighbour]) }
      }
    }
  }
}
