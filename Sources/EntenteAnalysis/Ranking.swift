import EntenteGraph

/// Competition ranks ("1224"): the highest score has rank 1, equal scores share a rank, and the next
/// rank is one more than the number of nodes above.
public struct Ranking: Sendable, Hashable {
  /// Members from the highest score to the lowest, equal scores by ascending node index.
  public let order: [NodeIndex]
  private let ranks: [UInt32]

  /// - Parameters:
  ///   - scores: what to rank.
  ///   - relativeTolerance: scores nearer than this to the next higher one, relative to the larger
  ///     of the two, share its rank. Default 1e-9: ranks must not hang on the rounding of sums,
  ///     which is near 1e-13 for the measures here.
  public init(_ scores: NodeScores, relativeTolerance: Double = 1e-9) {
    let values = scores.values
    let order = (0..<NodeIndex(values.count))
      .filter { scores.members[Int($0)] }
      .sorted { left, right in
        let (a, b) = (values[Int(left)], values[Int(right)])
        return a == b ? left < right : a > b
      }
    var ranks = [UInt32](repeating: 0, count: values.count)
    var sorted = order
    var begin = 0
    while begin < order.count {
      var end = begin + 1
      while end < order.count {
        let high = values[Int(order[end - 1])]
        let low = values[Int(order[end])]
        guard high - low <= relativeTolerance * max(abs(high), abs(low)) else { break }
        end += 1
      }
      for place in begin..<end { ranks[Int(order[place])] = UInt32(begin + 1) }
      // Those that share a rank are listed by index, not by their last bits.
      sorted.replaceSubrange(begin..<end, with: order[begin..<end].sorted())
      begin = end
    }
    self.order = sorted
    self.ranks = ranks
  }

  /// The rank of a node, from 1; nil if it takes no part.
  public subscript(node: NodeIndex) -> Int? {
    guard Int(node) < ranks.count, ranks[Int(node)] > 0 else { return nil }
    return Int(ranks[Int(node)])
  }
}
