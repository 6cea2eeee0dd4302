import EntenteGraph

/// A way from one actor to another along ties, on which nobody is met twice.
public struct NetworkPath: Sendable, Hashable {
  /// From the first actor to the last; one more than there are steps.
  public let nodes: [NodeIndex]
  /// The weight of each step's tie.
  public let weights: [Double]

  /// How many ties it has.
  public var stepCount: Int { weights.count }
  /// The sum of 1/weight over its ties.
  public var distance: Double { weights.reduce(0) { $0 + 1 / $1 } }
  /// The weight of its weakest tie, nil if it has none.
  public var width: Double? { weights.min() }
}
