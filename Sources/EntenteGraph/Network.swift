/// A frozen, directed, weighted network in compressed sparse rows, both ways.
///
/// **What counts as one tie**: an ordered pair (source, target) with at least one record; its weight
/// is the sum of those records' weights, in their order, so parallel ties don't occur. a→b and b→a
/// are two ties. A self-loop (a→a) is kept; each measure says what it does with it, and
/// ``undirected()`` drops it.
///
/// **Indices** are those of the ``TieTable`` that the network was made from, so networks of
/// different windows can be compared node by node. ``nodeCount`` is the table's; the nodes that take
/// part are the *members* (``contains(_:)``), and only they count in a measure's n.
///
/// Arrays, n = nodeCount, m = tieCount: `outOffsets` n + 1, `outTargets` and `outWeights` m, the
/// neighbours of v at `outOffsets[v]..<outOffsets[v + 1]`, ascending; `in…` the same for the
/// reverse. 24 bytes a tie and 9 a node, half the tie bytes if symmetric.
public struct Network: Sendable, Hashable {
  /// Length of every per-node array; node indices are below it.
  public let nodeCount: Int
  /// How many nodes take part.
  public let memberCount: Int
  /// Whether every tie has its reverse with the same weight and there are no self-loops, as after
  /// ``undirected()``.
  public let isSymmetric: Bool

  package let members: [Bool]
  package let outOffsets: [UInt32]
  package let outTargets: [NodeIndex]
  package let outWeights: [Double]
  package let inOffsets: [UInt32]
  package let inSources: [NodeIndex]
  package let inWeights: [Double]

  init(
    members: [Bool], outOffsets: [UInt32], outTargets: [NodeIndex], outWeights: [Double],
    symmetric: Bool
  ) {
    nodeCount = members.count
    memberCount = members.reduce(0) { $0 + ($1 ? 1 : 0) }
    isSymmetric = symmetric
    self.members = members
    self.outOffsets = outOffsets
    self.outTargets = outTargets
    self.outWeights = outWeights
    if symmetric {
      inOffsets = outOffsets
      inSources = outTargets
      inWeights = outWeights
    } else {
      (inOffsets, inSources, inWeights) = Rows.transposed(
        offsets: outOffsets, columns: outTargets, weights: outWeights)
    }
    assert(invariantViolation() == nil, invariantViolation() ?? "")
  }

  /// Rows that have been turned already.
  init(members: [Bool], out: Rows.Arrays, into: Rows.Arrays) {
    nodeCount = members.count
    memberCount = members.reduce(0) { $0 + ($1 ? 1 : 0) }
    isSymmetric = false
    self.members = members
    (outOffsets, outTargets, outWeights) = out
    (inOffsets, inSources, inWeights) = into
    assert(invariantViolation() == nil, invariantViolation() ?? "")
  }

  /// The number of ties, that is of ordered pairs; a symmetric network counts each pair twice.
  public var tieCount: Int { outTargets.count }

  /// Whether a node takes part.
  public func contains(_ node: NodeIndex) -> Bool {
    Int(node) < nodeCount && members[Int(node)]
  }

  /// Whom a node acts upon, ascending. The node must be below ``nodeCount``.
  public func targets(of node: NodeIndex) -> ArraySlice<NodeIndex> {
    outTargets[outRange(node)]
  }

  /// The weights that belong to ``targets(of:)``, in the same order.
  public func targetWeights(of node: NodeIndex) -> ArraySlice<Double> {
    outWeights[outRange(node)]
  }

  /// Who acts upon a node, ascending. The node must be below ``nodeCount``.
  public func sources(of node: NodeIndex) -> ArraySlice<NodeIndex> {
    inSources[inRange(node)]
  }

  /// The weights that belong to ``sources(of:)``, in the same order.
  public func sourceWeights(of node: NodeIndex) -> ArraySlice<Double> {
    inWeights[inRange(node)]
  }

  /// The weight of a tie, nil if there is none. O(log degree).
  public func weight(from source: NodeIndex, to target: NodeIndex) -> Double? {
    guard Int(source) < nodeCount else { return nil }
    let range = outRange(source)
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if outTargets[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && outTargets[low] == target ? outWeights[low] : nil
  }

  private func outRange(_ node: NodeIndex) -> Range<Int> {
    Int(outOffsets[Int(node)])..<Int(outOffsets[Int(node) + 1])
  }

  private func inRange(_ node: NodeIndex) -> Range<Int> {
    Int(inOffsets[Int(node)])..<Int(inOffsets[Int(node) + 1])
  }
}
