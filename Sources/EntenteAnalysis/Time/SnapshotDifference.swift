import EntenteGraph

/// How two snapshots of one table differ, counted in one pass over their ties.
///
/// Ties are ordered pairs; see ``Network``. Cost O(ties in both).
///
/// Example: from a→b 2, b→c 1 to a→b 5: 1 changed, 1 gone, total difference 4.
public struct SnapshotDifference: Sendable, Hashable {
  public let new: Int
  public let gone: Int
  /// In both, with another weight.
  public let changed: Int
  public let unchanged: Int
  /// Σ |weight after − weight before| over all ties of either.
  public let totalDifference: Double

  /// Ties in both over ties in either (Jaccard), 0 to 1; nil where there are none.
  public var similarity: Double? {
    let kept = changed + unchanged
    let all = new + gone + kept
    return all == 0 ? nil : Double(kept) / Double(all)
  }

  public init(before: WindowNetworks.Slice, after: WindowNetworks.Slice) {
    var counts = (new: 0, gone: 0, changed: 0, unchanged: 0)
    var total = 0.0
    var old = 0
    var new = 0
    func row(_ slice: WindowNetworks.Slice, _ number: Int) -> (
      ArraySlice<NodeIndex>, ArraySlice<Double>
    ) {
      (
        slice.network.targets(of: NodeIndex(number)),
        slice.network.targetWeights(of: NodeIndex(number))
      )
    }
    while old < before.nodes.count || new < after.nodes.count {
      let source = min(
        old < before.nodes.count ? before.nodes[old] : .max,
        new < after.nodes.count ? after.nodes[new] : .max)
      let hasOld = old < before.nodes.count && before.nodes[old] == source
      let hasNew = new < after.nodes.count && after.nodes[new] == source
      let (oldTargets, oldWeights) = hasOld ? row(before, old) : ([], [])
      let (newTargets, newWeights) = hasNew ? row(after, new) : ([], [])
      var (i, j) = (oldTargets.startIndex, newTargets.startIndex)
      while i < oldTargets.endIndex || j < newTargets.endIndex {
        let left = i < oldTargets.endIndex ? before.nodes[Int(oldTargets[i])] : .max
        let right = j < newTargets.endIndex ? after.nodes[Int(newTargets[j])] : .max
        let oldWeight =
          left <= right ? oldWeights[oldWeights.startIndex + i - oldTargets.startIndex] : 0
        let newWeight =
          right <= left ? newWeights[newWeights.startIndex + j - newTargets.startIndex] : 0
        total += abs(newWeight - oldWeight)
        if left < right {
          counts.gone += 1
          i += 1
        } else if right < left {
          counts.new += 1
          j += 1
        } else {
          if oldWeight == newWeight { counts.unchanged += 1 } else { counts.changed += 1 }
          i += 1
          j += 1
        }
      }
      if hasOld { old += 1 }
      if hasNew { new += 1 }
    }
    (self.new, gone, changed, unchanged) = counts
    totalDifference = total
  }
}
