/// What became of a dyad from one step to the next.
public enum DyadFate: String, Sendable, Hashable, CaseIterable {
  /// There for the first time.
  case formed
  /// There before and now.
  case kept
  /// There before, no longer.
  case dissolved
  /// There again after an absence.
  case revived
}

/// How many dyads came, stayed and went in a step.
public struct DyadTurnover: Sendable, Hashable {
  public let formed: Int
  public let kept: Int
  public let dissolved: Int
  public let revived: Int

  /// Dyads there in the step.
  public var present: Int { formed + kept + revived }

  /// Kept dyads over all that are there before or now (Jaccard), 0 to 1; nil where there are none.
  public var similarity: Double? {
    let all = present + dissolved
    return all == 0 ? nil : Double(kept) / Double(all)
  }

  /// The lives of dyads over the steps of a series.
  ///
  /// - Parameter steps: the dyads there in each step, as numbers; repeats don't count twice.
  /// - Returns: one entry a step; in the first all are formed.
  ///
  /// Cost O(entries). Example: {1, 2}, {2}, {1, 2, 3} give in the third step 1 formed, 1 kept,
  /// 1 revived.
  public static func turnover(of steps: [[Int]]) -> [DyadTurnover] {
    var lastSeen: [Int: Int] = [:]
    var previous = 0
    return steps.enumerated().map { step, dyads in
      var counts: [DyadFate: Int] = [:]
      for dyad in dyads {
        let last = lastSeen.updateValue(step, forKey: dyad)
        if last == step { continue }
        let fate: DyadFate = last == nil ? .formed : last == step - 1 ? .kept : .revived
        counts[fate, default: 0] += 1
      }
      let kept = counts[.kept] ?? 0
      let turnover = DyadTurnover(
        formed: counts[.formed] ?? 0, kept: kept, dissolved: previous - kept,
        revived: counts[.revived] ?? 0)
      previous = turnover.present
      return turnover
    }
  }
}
