/// Collects nodes and dated tie records, then freezes them into a ``TieTable``.
///
/// ```swift
/// var builder = try NetworkBuilder(layers: ["talk", "force"])
/// let usa = try builder.node(id: "USA")
/// let iran = try builder.node(id: "IRN")
/// try builder.tie(usa, iran, layer: 0, day: 20_000, weight: 2, sign: 3)
/// let network = builder.build().network()
/// ```
public struct NetworkBuilder: Sendable {
  private var indices: [String: NodeIndex] = [:]
  private var nodeIDs: [String] = []
  private var nodeKinds: [NodeKind] = []
  private let layerNames: [String]
  private var columns = TieColumns()

  /// - Parameter layers: one name a layer number; at least one, at most 256.
  /// - Throws: ``GraphError`` of kind `tooManyLayers`.
  public init(layers: [String]) throws(GraphError) {
    guard layers.count <= 256 else { throw .tooManyLayers(layers.count) }
    layerNames = layers
  }

  /// A builder with the single layer 0, named "tie".
  public init() {
    layerNames = ["tie"]
  }

  /// How many nodes have been met so far.
  public var nodeCount: Int { nodeIDs.count }
  /// How many tie records have been added so far.
  public var tieCount: Int { columns.sources.count }

  /// Makes room, where the number of records is known beforehand.
  public mutating func reserve(ties: Int) {
    columns.reserve(ties)
  }

  /// The index of the node with this id; a new one, next in order, if the id is new.
  ///
  /// - Throws: ``GraphError`` if the id is known with another kind, or there are too many nodes.
  public mutating func node(
    id: String, kind: NodeKind = .actor
  ) throws(GraphError) -> NodeIndex {
    if let known = indices[id] {
      let was = nodeKinds[Int(known)]
      guard was == kind else { throw .nodeKindChanged(id: id, was: was, now: kind) }
      return known
    }
    guard nodeIDs.count < Int(NodeIndex.max) else { throw .tooManyNodes() }
    let new = NodeIndex(nodeIDs.count)
    indices[id] = new
    nodeIDs.append(id)
    nodeKinds.append(kind)
    return new
  }

  /// Adds one record.
  ///
  /// - Parameters:
  ///   - source: who acts. A record from a node to itself is kept as a self-loop.
  ///   - target: who is acted upon.
  ///   - layer: a number below the count of layer names.
  ///   - day: days since 1970-01-01, or ``TieTable/undated``.
  ///   - weight: strength, finite, 1e-100…1e100.
  ///   - sign: intensity −10…+10, 0 for neither.
  /// - Throws: ``GraphError`` naming the record, which is then not added.
  public mutating func tie(
    _ source: NodeIndex, _ target: NodeIndex, layer: UInt8 = 0, day: Int32 = TieTable.undated,
    weight: Double = 1, sign: Float = 0
  ) throws(GraphError) {
    let record = columns.sources.count
    guard record < Int(Int32.max) else { throw .tooManyTies(record: record) }
    let last = max(source, target)
    guard Int(last) < nodeIDs.count else {
      throw .unknownNode(last, count: nodeIDs.count, record: record)
    }
    guard Int(layer) < layerNames.count else {
      throw .unknownLayer(layer, count: layerNames.count, record: record)
    }
    guard weight >= 1e-100, weight <= 1e100 else { throw .weight(weight, record: record) }
    guard sign >= -10, sign <= 10 else { throw .sign(sign, record: record) }
    columns.sources.append(source)
    columns.targets.append(target)
    columns.layers.append(layer)
    columns.days.append(day)
    columns.weights.append(weight)
    columns.signs.append(sign)
  }

  /// Freezes what has been added: sorts the records by day, those of one day in order of adding.
  ///
  /// Cost: O(records + span of days) by counting where the days lie close together, else
  /// O(records · log records).
  public consuming func build() -> TieTable {
    TieTable(columns, nodeIDs: nodeIDs, nodeKinds: nodeKinds, layerNames: layerNames)
  }
}
