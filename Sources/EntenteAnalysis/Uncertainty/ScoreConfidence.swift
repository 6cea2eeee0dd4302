import EntenteGraph

/// Scores with what they came to in the replicates of a ``Bootstrap``.
public struct ScoreConfidence: Sendable {
  /// The scores on the network itself.
  public let scores: NodeScores
  /// The share of replicates that lies within an interval.
  public let level: Double
  public let replicates: Int
  private let members: [NodeIndex]
  /// Those of a member lie together, in the order of ``members``.
  private let values: [Double]

  init(
    scores: NodeScores, level: Double, replicates: Int, members: [NodeIndex], values: [Double]
  ) {
    self.scores = scores
    self.level = level
    self.replicates = replicates
    self.members = members
    self.values = values
  }

  /// The scores of a node in all replicates, in their order; nil if it takes no part.
  public func values(of node: NodeIndex) -> ArraySlice<Double>? {
    place(of: node).map { values[$0 * replicates..<($0 + 1) * replicates] }
  }

  /// Between the quantiles (1 − level)/2 and (1 + level)/2 of a node's scores in the replicates
  /// ("percentile interval"), linear between two replicates; nil if it takes no part.
  public func interval(of node: NodeIndex) -> ClosedRange<Double>? {
    guard let sorted = values(of: node)?.sorted() else { return nil }
    return quantile((1 - level) / 2, sorted)...quantile((1 + level) / 2, sorted)
  }

  private func quantile(_ share: Double, _ sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let low = min(Int(place), sorted.count - 1)
    let high = min(low + 1, sorted.count - 1)
    // Exact where both ends are equal.
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
  }

  /// Between the same quantiles of a node's rank (see ``Ranking``), to the next rank outwards; one a
  /// node index, nil for nodes that take no part.
  ///
  /// - Parameter ranked: nodes to rank among each other; nil ranks all members.
  /// - Cost: O(replicates · nodes · log nodes), on up to so many threads.
  public func rankIntervals(
    among ranked: [NodeIndex]? = nil, threads: Int? = nil
  ) -> [ClosedRange<Int>?] {
    let places = ranked.map { $0.compactMap { place(of: $0) } } ?? Array(members.indices)
    let blocks = (replicates + 7) / 8
    let ranked: [[[UInt32]]] = Workers.map(blocks: blocks, threads: threads) { block in
      let end = min(8 * block + 8, replicates)
      return (8 * block..<end).map { self.ranks(of: places, in: $0) }
    }
    let ranks = ranked.flatMap { $0 }
    var intervals = [ClosedRange<Int>?](repeating: nil, count: scores.values.count)
    let last = Double(replicates - 1)
    let low = Int((1 - level) / 2 * last)
    let high = replicates - 1 - low
    for (number, place) in places.enumerated() {
      let sorted = ranks.map { $0[number] }.sorted()
      intervals[Int(members[place])] = Int(sorted[low])...Int(sorted[high])
    }
    return intervals
  }

  /// The ranks of some members in a replicate.
  private func ranks(of places: [Int], in replicate: Int) -> [UInt32] {
    let ranking = Ranking(
      NodeScores(
        measure: scores.measure,
        values: places.map { values[$0 * replicates + replicate] },
        members: [Bool](repeating: true, count: places.count)))
    return places.indices.map { UInt32(ranking[NodeIndex($0)] ?? 0) }
  }

  /// The share of replicates in which one node scores higher than another; where they score the same,
  /// to 1e-9 of the larger, half counts. Nil if one takes no part.
  public func probability(of first: NodeIndex, above second: NodeIndex) -> Double? {
    guard let one = values(of: first), let other = values(of: second) else { return nil }
    var sum = 0.0
    for (a, b) in zip(one, other) {
      if abs(a - b) <= 1e-9 * max(abs(a), abs(b)) { sum += 0.5 } else if a > b { sum += 1 }
    }
    return sum / Double(replicates)
  }

  private func place(of node: NodeIndex) -> Int? {
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < members.count && members[low] == node ? low : nil
  }
}
