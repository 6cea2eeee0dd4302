/// All dated tie records of a project, in columns, sorted by day.
///
/// A record is one observation ("on this day, in this layer, source did this to target"); records
/// are *not* merged here, so that any window, layer or sign can still be taken. One tie of a
/// ``Network`` is the sum of all chosen records with the same source and target.
///
/// Shape: columns of equal length, 25 bytes a record (27 with relations), in ascending order of day,
/// records of one day in the order of adding. Undated records carry ``undated`` and so come first.
/// Node columns have one entry a node, in the order in which the builder first met its id: 17 bytes
/// and the id.
///
/// Make one with ``NetworkBuilder``. It can't be changed afterwards.
public struct TieTable: Sendable, Hashable {
  /// The day of a record that has none; below every real day.
  public static let undated = Int32.min

  /// Acting nodes, one a record.
  public let sources: [NodeIndex]
  /// Nodes acted upon (or topics), one a record.
  public let targets: [NodeIndex]
  /// Layer numbers, one a record, below `layerNames.count`.
  public let layers: [UInt8]
  /// Days since 1970-01-01, ascending, one a record.
  public let days: [Int32]
  /// Strengths, one a record, finite, 1e-100…1e100.
  public let weights: [Double]
  /// Intensities −10 (conflict) … +10 (cooperation), one a record, 0 for neither.
  public let signs: [Float]
  /// What was done, as a number below `relationNames.count`, one a record; empty if the records say
  /// nothing finer than their layer.
  public let relations: [UInt16]

  /// One id a node.
  public let nodeIDs: [String]
  /// One kind a node.
  public let nodeKinds: [NodeKind]
  /// One name a layer number.
  public let layerNames: [String]
  /// One name a relation number.
  public let relationNames: [String]

  /// How many records there are.
  public var count: Int { sources.count }
  /// How many nodes there are.
  public var nodeCount: Int { nodeIDs.count }

  /// One row of the table.
  public struct Record: Sendable, Hashable {
    public let source: NodeIndex
    public let target: NodeIndex
    public let layer: UInt8
    public let day: Int32
    public let weight: Double
    public let sign: Float
  }

  /// The record at a position in order of day.
  public subscript(position: Int) -> Record {
    Record(
      source: sources[position], target: targets[position], layer: layers[position],
      day: days[position], weight: weights[position], sign: signs[position])
  }

  /// What was done in a record, in the words of its source; nil if only its layer is known.
  public func relation(at position: Int) -> String? {
    relations.isEmpty ? nil : relationNames[Int(relations[position])]
  }

  /// The positions of the records without a day.
  public var undatedPositions: Range<Int> {
    0..<firstPosition(notBefore: Self.undated + 1)
  }

  /// The positions of the records inside the window; two binary searches.
  public func positions(in window: TimeWindow) -> Range<Int> {
    let lower = firstPosition(notBefore: max(window.from ?? Self.undated, Self.undated + 1))
    let upper = window.to.map { firstPosition(notBefore: $0) } ?? count
    return lower..<max(lower, upper)
  }

  /// First and last day of the dated records, nil if there are none.
  public var dateRange: ClosedRange<Int32>? {
    let first = undatedPositions.upperBound
    guard first < count else { return nil }
    return days[first]...days[count - 1]
  }

  private func firstPosition(notBefore day: Int32) -> Int {
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The columns of records before they are sorted.
package struct TieColumns: Sendable {
  package var sources: [NodeIndex] = []
  package var targets: [NodeIndex] = []
  package var layers: [UInt8] = []
  package var days: [Int32] = []
  package var weights: [Double] = []
  package var signs: [Float] = []
  package var relations: [UInt16] = []

  package init() {}

  /// Makes room, where the number of records is known beforehand.
  package mutating func reserve(_ count: Int) {
    sources.reserveCapacity(count)
    targets.reserveCapacity(count)
    layers.reserveCapacity(count)
    days.reserveCapacity(count)
    weights.reserveCapacity(count)
    signs.reserveCapacity(count)
  }
}

extension TieTable {
  /// Sorts the records by day, those of one day in their order, a column after the other, so that
  /// no more than one column is held twice.
  package init(
    _ columns: consuming TieColumns, nodeIDs: [String], nodeKinds: [NodeKind],
    layerNames: [String], relationNames: [String] = []
  ) {
    var columns = columns
    if let order = DayOrder.order(of: columns.days) {
      DayOrder.apply(order, to: &columns.sources)
      DayOrder.apply(order, to: &columns.targets)
      DayOrder.apply(order, to: &columns.layers)
      DayOrder.apply(order, to: &columns.days)
      DayOrder.apply(order, to: &columns.weights)
      DayOrder.apply(order, to: &columns.signs)
      if !columns.relations.isEmpty { DayOrder.apply(order, to: &columns.relations) }
    }
    sources = columns.sources
    targets = columns.targets
    layers = columns.layers
    days = columns.days
    weights = columns.weights
    signs = columns.signs
    relations = columns.relations
    self.nodeIDs = nodeIDs
    self.nodeKinds = nodeKinds
    self.layerNames = layerNames
    self.relationNames = relationNames
  }
}
