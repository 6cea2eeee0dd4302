import EntenteGraph

/// The few ties of a network that carry its structure, and what share of it they hold.
///
/// - Methods: see ``Method``.
/// - Direction: a directed network keeps or loses each direction of a pair by itself under
///   ``Method/disparity``; a maximum spanning tree is one of pairs, so that both directions stay.
/// - Signs: weights are strengths, whatever their sign; the backbone of cooperation or of conflict is
///   that of a network of that sign.
/// - Self-loops are never kept, and count in no sum here.
/// - No ties: nothing kept, and no shares.
/// - Cost: O(ties · log ties), one thread.
///
/// ```swift
/// let backbone = try Backbone(of: network, method: .union, alpha: 0.05)
/// print(backbone.ties.count, "of", backbone.tieCount, "ties,", backbone.weightShare ?? 0)
/// ```
public struct Backbone: Sendable, Hashable {
  /// Which ties stay.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Those with a ``Disparity`` below α: ties that are too large a part of what one of their ends
    /// does, or suffers, to be chance. Actors may lose all their ties.
    case disparity
    /// Those of the union of all maximum ``SpanningTrees``: the fewest heavy ties that leave connected
    /// what is connected. α is not used.
    case spanningTree = "spanning-tree"
    /// Those of either: the significant ties, and the heaviest that join the parts which these leave.
    case union
  }

  /// A tie that was kept.
  public struct Tie: Sendable, Hashable {
    public let source: NodeIndex
    public let target: NodeIndex
    public let weight: Double
    /// The ``Disparity`` of the tie.
    public let p: Double
    /// Whether the pair lies in a maximum spanning tree.
    public let isInSpanningTree: Bool
  }

  public let method: Method
  /// Ties with p below it are significant.
  public let alpha: Double
  /// Whether ties are unordered pairs: of a symmetric network, each once.
  public let isUndirected: Bool
  /// The ties kept, ascending by source, then target.
  public let ties: [Tie]
  /// How many ties there were.
  public let tieCount: Int
  /// How much the ties kept weigh.
  public let keptWeight: Double
  /// How much all ties weigh.
  public let weight: Double
  /// How many members had a tie.
  public let tiedMemberCount: Int
  /// The ties kept as a network; its members are those of the network given.
  public let network: Network

  /// The share of the weight that was kept, nil if there are no ties.
  public var weightShare: Double? { weight == 0 ? nil : keptWeight / weight }
  /// The share of the ties that was kept, nil if there are none.
  public var tieShare: Double? {
    tieCount == 0 ? nil : Double(ties.count) / Double(tieCount)
  }
  /// How many members have a tie that was kept.
  public var keptMemberCount: Int { Set(ties.flatMap { [$0.source, $0.target] }).count }

  /// Whether a tie was kept; in either order if ``isUndirected``. O(log ties).
  public func contains(_ source: NodeIndex, _ target: NodeIndex) -> Bool {
    network.weight(from: source, to: target) != nil
  }

  /// - Parameters:
  ///   - network: directed, or symmetric for pairs.
  ///   - alpha: above 0 and at most 1; 0.05 is usual.
  /// - Throws: ``AnalysisError`` of kind `alphaOutOfRange`.
  public init(
    of network: Network, method: Method = .disparity, alpha: Double = 0.05
  ) throws(AnalysisError) {
    guard alpha > 0, alpha <= 1 else { throw .alpha(alpha) }
    self.method = method
    self.alpha = alpha
    let p = try Disparity().scores(in: network)
    let trees = try SpanningTrees().scores(in: network)
    var kept: [Tie] = []
    var (sum, keptSum) = (0.0, 0.0)
    for row in 0..<p.count {
      let tie = Tie(
        source: p.sources[row], target: p.targets[row], weight: p.weights[row], p: p.values[row],
        isInSpanningTree: trees[p.sources[row], p.targets[row]] == 1)
      sum += tie.weight
      let isSignificant = tie.p < alpha
      let isKept =
        switch method {
        case .disparity: isSignificant
        case .spanningTree: tie.isInSpanningTree
        case .union: isSignificant || tie.isInSpanningTree
        }
      guard isKept else { continue }
      keptSum += tie.weight
      kept.append(tie)
    }
    isUndirected = network.isSymmetric
    ties = kept
    tieCount = p.count
    keptWeight = keptSum
    weight = sum
    tiedMemberCount = Set(p.sources + p.targets).count
    self.network = network.keepingTies { source, target in
      let (from, to) = network.isSymmetric && source > target ? (target, source) : (source, target)
      return kept.holds(from, to)
    }
  }
}

extension [Backbone.Tie] {
  /// Whether a tie is among these, which are sorted.
  fileprivate func holds(_ source: NodeIndex, _ target: NodeIndex) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if (self[middle].source, self[middle].target) < (source, target) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && (self[low].source, self[low].target) == (source, target)
  }
}
