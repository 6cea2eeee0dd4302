import EntenteGraph

/// By what the records of a table were sampled: articles, or days.
///
/// A unit is what could as well have been missed, or met twice: all records of an article, or of a day,
/// come and go together.
public struct SamplingUnits: Sendable, Hashable {
  /// How many units there are, those without a record too.
  public let count: Int
  /// The units of the record at position p are at `offsets[p]..<offsets[p + 1]` of `units`; a record
  /// without one is always there.
  let offsets: [UInt32]
  let units: [UInt32]

  /// - Parameters:
  ///   - count: 0 or more.
  ///   - unitsOfRecords: for each record of the table, in its order, the units that hold it, numbers
  ///     below `count`, each once; none for a record that is always there.
  /// - Throws: ``AnalysisError`` of kind `sampleOutOfRange`.
  public init(count: Int, unitsOfRecords: some Sequence<[Int]>) throws(AnalysisError) {
    var offsets: [UInt32] = [0]
    var units: [UInt32] = []
    for (record, holders) in unitsOfRecords.enumerated() {
      for unit in holders {
        guard (0..<count).contains(unit) else {
          throw .units("record \(record) names unit \(unit), and there are \(count)")
        }
        units.append(UInt32(unit))
      }
      offsets.append(UInt32(units.count))
    }
    self.count = count
    self.offsets = offsets
    self.units = units
  }

  /// The days of a table, from the first to the last, those without a record too. Records without a
  /// day are always there.
  public static func days(of table: TieTable) -> SamplingUnits {
    guard let range = table.dateRange else {
      return SamplingUnits(
        count: 0, offsets: [UInt32](repeating: 0, count: table.count + 1), units: [])
    }
    let undated = table.undatedPositions.count
    return SamplingUnits(
      count: Int(range.upperBound) - Int(range.lowerBound) + 1,
      offsets: (0...table.count).map { UInt32(max(0, $0 - undated)) },
      units: table.days[undated...].map { UInt32(Int($0) - Int(range.lowerBound)) })
  }

  private init(count: Int, offsets: [UInt32], units: [UInt32]) {
    self.count = count
    self.offsets = offsets
    self.units = units
  }
}
