import EntenteGraph

/// A number for every tie of a network.
///
/// To add one: a file in `Ties/` with a Sendable struct that has its options as stored properties,
/// and a line in ``TieMeasureRegistry``.
public protocol TieMeasure: Sendable {
  /// What the measure is, with these options.
  var description: MeasureDescription { get }

  /// The scores of all ties; deterministic to the bit, on any number of threads.
  func scores(in network: Network) throws(AnalysisError) -> TieScores
}

/// The result of a ``TieMeasure``: columns of equal length, one row a tie, ascending by source, then
/// target. Where a measure looks at the undirected projection, each pair has one row, its lesser
/// index as source. Self-loops have no row.
public struct TieScores: Sendable, Hashable {
  /// The ``MeasureDescription/id`` of the measure.
  public let measure: String
  /// Whether rows are unordered pairs.
  public let isUndirected: Bool
  public let sources: [NodeIndex]
  public let targets: [NodeIndex]
  /// The weight of the tie; of both directions together if ``isUndirected``.
  public let weights: [Double]
  public let values: [Double]

  /// How many ties have a value.
  public var count: Int { values.count }

  /// The score of a tie, nil if there is no such tie. O(log ties).
  public subscript(source: NodeIndex, target: NodeIndex) -> Double? {
    let isTurned = isUndirected && source > target
    let key = isTurned ? (target, source) : (source, target)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if (sources[middle], targets[middle]) < key { low = middle + 1 } else { high = middle }
    }
    return low < count && (sources[low], targets[low]) == key ? values[low] : nil
  }

  /// One row a tie of the network, its value made from the tie's place in `outTargets`.
  ///
  /// - Parameter isUndirected: one row a pair; the network must then be symmetric. By default so if
  ///   it is.
  init(
    measure: String, network: Network, isUndirected: Bool? = nil,
    value: (_ source: Int, _ target: Int, _ tie: Int) -> Double
  ) {
    self.measure = measure
    let isUndirected = isUndirected ?? network.isSymmetric
    self.isUndirected = isUndirected
    var sources: [NodeIndex] = []
    var targets: [NodeIndex] = []
    var weights: [Double] = []
    var values: [Double] = []
    for node in 0..<network.nodeCount {
      for tie in Int(network.outOffsets[node])..<Int(network.outOffsets[node + 1]) {
        let target = Int(network.outTargets[tie])
        guard isUndirected ? node < target : node != target else { continue }
        sources.append(NodeIndex(node))
        targets.append(NodeIndex(target))
        weights.append(network.outWeights[tie])
        values.append(value(node, target, tie))
      }
    }
    self.sources = sources
    self.targets = targets
    self.weights = weights
    self.values = values
  }
}
