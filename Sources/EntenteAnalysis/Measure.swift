import EntenteGraph

/// What a measure says of itself, for the registry, help texts and reports.
public struct MeasureDescription: Sendable, Hashable {
  /// Short name used in commands and file columns: lower case, words joined by hyphens.
  public let id: String
  /// Name for headings.
  public let title: String
  /// What a high value means for an actor (a tie, a network), one sentence.
  public let meaning: String
  /// The definition, in one line of plain text.
  public let formula: String
  /// One line each: direction, weights, self-loops, disconnected parts, scale.
  public let conventions: [String]
  /// The paper or book that defines it.
  public let source: String

  public init(
    id: String, title: String, meaning: String, formula: String, conventions: [String],
    source: String
  ) {
    self.id = id
    self.title = title
    self.meaning = meaning
    self.formula = formula
    self.conventions = conventions
    self.source = source
  }
}

/// A number for every member of a network.
///
/// To add one: a file in `Centrality/` with a Sendable struct that has its options as stored
/// properties, and a line in ``MeasureRegistry``.
public protocol Measure: Sendable {
  /// What the measure is, with these options.
  var description: MeasureDescription { get }

  /// Which records the network must be made of, by the sign of their intensity: a network keeps no
  /// signs. Most measures take all.
  var signs: SignSet { get }

  /// The scores of all members; deterministic to the bit, on any number of threads.
  func scores(in network: Network) throws(AnalysisError) -> NodeScores
}

extension Measure {
  public var signs: SignSet { .all }

  /// The scores on the network of the chosen records, those of the measure's ``signs`` among them.
  ///
  /// Members are the nodes with a chosen record of any sign, so that the scores of measures with
  /// different signs have the same members.
  public func scores(
    of table: TieTable, in window: TimeWindow? = nil, layers: LayerSet = .all,
    kinds: NodeKinds = .all
  ) throws(AnalysisError) -> NodeScores {
    let whole = table.network(in: window, layers: layers, kinds: kinds)
    guard signs != .all else { return try scores(in: whole) }
    let signed = table.network(in: window, layers: layers, kinds: kinds, signs: signs)
    return NodeScores(
      measure: description.id, values: try scores(in: signed).values, members: whole.members)
  }
}

/// The result of a measure.
public struct NodeScores: Sendable, Hashable {
  /// The ``MeasureDescription/id`` of the measure.
  public let measure: String
  /// One value a node index, 0 for nodes that are no members.
  public let values: [Double]
  package let members: [Bool]

  package init(measure: String, values: [Double], members: [Bool]) {
    self.measure = measure
    self.values = values
    self.members = members
  }

  /// The scores of a measure on a network, for measures outside this library.
  ///
  /// - Parameter values: one a node index; missing ones count as 0, and those of nodes that are no
  ///   members, and beyond the last node, are left out.
  public init(of measure: some Measure, values: [Double], in network: Network) {
    let scores = (0..<network.nodeCount).map { node in
      node < values.count && network.members[node] ? values[node] : 0
    }
    self.init(measure: measure.description.id, values: scores, members: network.members)
  }

  /// The score of a node, nil if it takes no part in the network.
  public subscript(node: NodeIndex) -> Double? {
    Int(node) < values.count && members[Int(node)] ? values[Int(node)] : nil
  }
}
