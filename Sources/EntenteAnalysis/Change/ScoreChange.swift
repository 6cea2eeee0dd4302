import EntenteGraph

/// A node's score and rank in two networks; nil where it takes no part.
public struct ScoreChange: Sendable, Hashable {
  public let node: NodeIndex
  public let before: Double?
  public let after: Double?
  /// Competition ranks, see ``Ranking``.
  public let rankBefore: Int?
  public let rankAfter: Int?

  /// after − before, an absent node counting 0.
  public var difference: Double { (after ?? 0) - (before ?? 0) }
  /// How many places the node rose (above 0) or fell; nil unless it has a rank in both.
  public var rise: Int? {
    guard let rankBefore, let rankAfter else { return nil }
    return rankBefore - rankAfter
  }

  /// The changes of a measure between two networks made from one tie table, for every node that
  /// takes part in either, by falling |difference|, then ascending index.
  ///
  /// Raw scores depend on the size of the network; between windows of different size compare a
  /// normalised measure, or the ranks.
  ///
  /// - Throws: ``AnalysisError`` of kind `differentNodes`, or what the measure throws.
  public static func changes(
    of measure: some Measure, before: Network, after: Network
  ) throws(AnalysisError) -> [ScoreChange] {
    guard before.nodeCount == after.nodeCount else {
      throw .differentNodes(before.nodeCount, after.nodeCount)
    }
    let old = try measure.scores(in: before)
    let new = try measure.scores(in: after)
    let oldRanks = Ranking(old)
    let newRanks = Ranking(new)
    return (0..<NodeIndex(before.nodeCount))
      .filter { before.contains($0) || after.contains($0) }
      .map { node in
        ScoreChange(
          node: node, before: old[node], after: new[node], rankBefore: oldRanks[node],
          rankAfter: newRanks[node])
      }
      .sorted { left, right in
        let (a, b) = (abs(left.difference), abs(right.difference))
        return a == b ? left.node < right.node : a > b
      }
  }
}
