import EntenteGraph

/// What became of a tie.
public enum TieFate: String, Sendable, Hashable, CaseIterable {
  case new, gone, stronger, weaker, unchanged
  /// From cooperation to conflict or back; told by intensities, not by weights. See
  /// ``init(before:after:intensityBefore:intensityAfter:)``.
  case turned

  /// What became of a tie of these weights, where events have intensities −10…+10.
  ///
  /// `turned` if the mean intensities of the two periods have opposite signs, whatever became of the
  /// weight; else by the weights, which are equal if they differ by no more than 1e-9 of the larger.
  ///
  /// - Parameters:
  ///   - before: weight, 0 if there is no tie.
  ///   - intensityBefore: mean intensity of its events, 0 for neither or none.
  public init(before: Double, after: Double, intensityBefore: Double, intensityAfter: Double) {
    if before > 0, after > 0, intensityBefore * intensityAfter < 0 {
      self = .turned
    } else {
      self = TieComparison<Int>.fate(
        before: before > 0 ? before : nil, after: after > 0 ? after : nil, 1e-9)
    }
  }
}

/// One tie before and after.
public struct TieChange<Key: Hashable & Comparable & Sendable>: Sendable, Hashable {
  public let key: Key
  /// The weight before, 0 if there was no tie.
  public let before: Double
  /// The weight after, 0 if there is no tie.
  public let after: Double
  public let fate: TieFate

  /// after − before.
  public var difference: Double { after - before }
}

/// An ordered pair of nodes, as a key.
public struct TieKey: Sendable, Hashable, Comparable {
  public let source: NodeIndex
  public let target: NodeIndex

  public init(source: NodeIndex, target: NodeIndex) {
    self.source = source
    self.target = target
  }

  public static func < (left: TieKey, right: TieKey) -> Bool {
    (left.source, left.target) < (right.source, right.target)
  }
}

/// Two sets of weighted ties, compared tie by tie: which are new, gone, stronger, weaker, unchanged.
///
/// A tie is in a set if it has a weight there. It is `unchanged` if the two weights differ by no more
/// than the tolerance times the larger of them, so that sums of the same numbers in another order
/// don't count as change.
///
/// Example: from a→b 2, b→c 1 to a→b 5: a→b is stronger by 3, b→c is gone, −1.
public struct TieComparison<Key: Hashable & Comparable & Sendable>: Sendable, Hashable {
  /// All ties of either set, by falling |difference|, then ascending key.
  public let changes: [TieChange<Key>]

  /// Ties with equal keys within one set are summed in the order given.
  ///
  /// - Parameter relativeTolerance: see above. Default 1e-9.
  ///
  /// Cost O(k log k), k being the number of ties in both.
  public init(
    before: some Sequence<(Key, Double)>, after: some Sequence<(Key, Double)>,
    relativeTolerance: Double = 1e-9
  ) {
    var weights: [Key: (before: Double?, after: Double?)] = [:]
    for (key, weight) in before {
      weights[key, default: (nil, nil)].before = (weights[key]?.before ?? 0) + weight
    }
    for (key, weight) in after {
      weights[key, default: (nil, nil)].after = (weights[key]?.after ?? 0) + weight
    }
    self.init(
      unsorted: weights.map { key, pair in
        Self.change(key, pair.before, pair.after, relativeTolerance)
      })
  }

  private init(unsorted: [TieChange<Key>]) {
    changes = unsorted.sorted { left, right in
      let (a, b) = (abs(left.difference), abs(right.difference))
      return a == b ? left.key < right.key : a > b
    }
  }

  /// The changes of one kind, in the order of ``changes``.
  public func changes(_ fate: TieFate) -> [TieChange<Key>] {
    changes.filter { $0.fate == fate }
  }

  /// Σ |difference| over all ties.
  public var totalDifference: Double {
    changes.reduce(0) { $0 + abs($1.difference) }
  }

  private static func change(
    _ key: Key, _ before: Double?, _ after: Double?, _ tolerance: Double
  ) -> TieChange<Key> {
    TieChange(
      key: key, before: before ?? 0, after: after ?? 0,
      fate: fate(before: before, after: after, tolerance))
  }

  fileprivate static func fate(before: Double?, after: Double?, _ tolerance: Double) -> TieFate {
    guard let before else { return .new }
    guard let after else { return .gone }
    if abs(after - before) <= tolerance * max(abs(before), abs(after)) { return .unchanged }
    return after > before ? .stronger : .weaker
  }
}

extension TieComparison where Key == TieKey {
  /// Compares two networks made from one tie table. Cost O(nodes + k log k).
  ///
  /// - Throws: ``AnalysisError`` of kind `differentNodes` if they can't be from one table.
  public init(
    before: Network, after: Network, relativeTolerance: Double = 1e-9
  ) throws(AnalysisError) {
    guard before.nodeCount == after.nodeCount else {
      throw .differentNodes(before.nodeCount, after.nodeCount)
    }
    var changes: [TieChange<TieKey>] = []
    for source in 0..<NodeIndex(before.nodeCount) {
      let (oldTargets, oldWeights) = (before.targets(of: source), before.targetWeights(of: source))
      let (newTargets, newWeights) = (after.targets(of: source), after.targetWeights(of: source))
      var old = oldTargets.startIndex
      var new = newTargets.startIndex
      while old < oldTargets.endIndex || new < newTargets.endIndex {
        let target = min(
          old < oldTargets.endIndex ? oldTargets[old] : .max,
          new < newTargets.endIndex ? newTargets[new] : .max)
        var weights: (old: Double?, new: Double?) = (nil, nil)
        if old < oldTargets.endIndex && oldTargets[old] == target {
          weights.old = oldWeights[old]
          old += 1
        }
        if new < newTargets.endIndex && newTargets[new] == target {
          weights.new = newWeights[new]
          new += 1
        }
        changes.append(
          Self.change(
            TieKey(source: source, target: target), weights.old, weights.new, relativeTolerance))
      }
    }
    self.init(unsorted: changes)
  }
}
