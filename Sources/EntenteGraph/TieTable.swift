/// All dated tie records of a project, in columns, sorted by day.
///
/// A record is one observation ("on this day, in this layer, source did this to target"); records
/// are *not* merged here, so that any window, layer or sign can still be taken. One tie of a
/// ``Network`` is the sum of all chosen records with the same source and target.
///
/// Shape: six columns of equal length, 25 bytes a record, in ascending order of day, records of one
/// day in the order of adding. Undated records carry ``undated`` and so come first. Node columns
/// have one entry a node, in the order in which the builder first met its id.
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

  /// One id a node.
  public let nodeIDs: [String]
  /// One kind a node.
  public let nodeKinds: [NodeKind]
  /// One name a layer number.
  public let layerNames: [String]

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
