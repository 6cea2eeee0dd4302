import EntenteGraph

/// A figure of a network as a whole in two periods.
public struct FigureTest: Sendable, Hashable {
  /// As in the statistic's ``StatisticValue/id``, or `total-weight`.
  public let id: String
  public let title: String
  public let before: Double?
  public let after: Double?
  /// Probability of a difference as large if nothing had changed; nil where it was not tested.
  public let p: Double?
}

/// A measure of actors in two periods.
public struct MeasureTest: Sendable, Hashable {
  /// The measure's id.
  public let measure: String
  /// The largest change of an actor's score per unit of exposure.
  public let largestChange: Double
  /// Probability that chance alone changes some actor as much; nil where it was not tested.
  public let p: Double?
  /// One an actor that takes part in either period, by falling |difference|, then index.
  public let actors: [ScoreTest]
}

/// An actor's score in two periods.
public struct ScoreTest: Sendable, Hashable {
  public let change: ScoreChange
  public let p: Double?
  /// False discovery rate among the actors with enough records; nil for the others.
  public let q: Double?
}

/// What ``NetworkTests`` found.
public struct NetworkTestResult: Sendable, Hashable {
  /// Permutations made, at most those asked for.
  public let replicates: Int
  /// Whether there was enough data to test.
  public let isTested: Bool
  /// The weight of all ties together; p compares the rates.
  public let totalWeight: FigureTest
  /// The tie whose rate changed most; nil without ties.
  public let largestTie: LargestTie?
  public let distance: SnapshotDistance
  public let figures: [FigureTest]
  public let measures: [MeasureTest]

  public struct LargestTie: Sendable, Hashable {
    public let key: TieKey
    /// Rate after less rate before, in weight per unit.
    public let change: Double
    /// Probability that chance alone changes some tie as much; nil where it was not tested.
    public let p: Double?
  }
}

/// How far two snapshots lie apart.
public struct SnapshotDistance: Sendable, Hashable {
  /// Half of Σ|share after − share before| over all ties: what part of the weight lies elsewhere, 0 to
  /// 1 (total variation distance); nil if a period is empty.
  public let weight: Double?
  /// Probability of a distance as large by chance; nil where it was not tested.
  public let p: Double?
  /// 1 − ties in both / ties in either (Jaccard distance), 0 to 1; nil without ties.
  public let ties: Double?
}
