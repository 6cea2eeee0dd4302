/// What two periods were sampled by, and how much of each tie every sampling unit holds.
///
/// A *unit* is what could as well have fallen into the other period: an article, a day, a week or a
/// cluster of articles that tell one story. Events of one unit come together (one article, many
/// events), so tests move whole units, never single events. Units without any tie count too: they
/// are the exposure.
///
/// Units `0..<unitsBefore` are those of the period before, the others those of the period after.
/// Weights of one tie in one unit are summed.
///
/// Methods that draw units at random go through them in an order that doesn't depend on which period
/// is called the one before, so that exchanging the two gives the same result: give each unit its
/// place in such an order (that of the calendar, say) as `unitOrder`.
///
/// Example: 30 days against 31, a tie seen on two days of the first and one of the second:
/// `PeriodSample(unitsBefore: 30, unitsAfter: 31, tieCount: 1, records: [(0, 4, 1), (0, 7, 2), (0, 40, 1)])`.
public struct PeriodSample: Sendable, Hashable {
  public let unitsBefore: Int
  public let unitsAfter: Int
  public let tieCount: Int

  /// The entries of tie t stand at `offsets[t]..<offsets[t + 1]`, by ascending unit.
  let offsets: [Int]
  let units: [UInt32]
  let weights: [Double]
  /// Records a tie, in the two periods.
  private let recordsBefore: [UInt32]
  private let recordsAfter: [UInt32]
  /// The units, each once, in an order that exchanging the periods leaves as it is.
  let drawingOrder: [UInt32]

  /// All units of both periods.
  public var unitCount: Int { unitsBefore + unitsAfter }

  /// - Parameters:
  ///   - unitOrder: one number a unit, by which they are put in order to draw; by default as they are
  ///     numbered.
  ///   - records: tie, unit and weight of each observation, in any order; the order matters only to
  ///     the rounding of sums.
  /// - Throws: ``AnalysisError`` of kind `sampleOutOfRange` for a tie or unit that does not exist,
  ///   a weight that is not a finite number above 0, or an order that leaves units out.
  public init(
    unitsBefore: Int, unitsAfter: Int, tieCount: Int, unitOrder: [Int]? = nil,
    records: [(tie: Int, unit: Int, weight: Double)]
  ) throws(AnalysisError) {
    guard unitsBefore >= 0, unitsAfter >= 0, tieCount >= 0,
      unitsBefore < Int(UInt32.max) - unitsAfter
    else { throw .sample("the counts of units and ties must not be negative") }
    let unitCount = unitsBefore + unitsAfter
    guard unitOrder == nil || unitOrder?.count == unitCount else {
      throw .sample("the order must have a number for each unit")
    }
    var starts = [Int](repeating: 0, count: tieCount + 1)
    for (place, record) in records.enumerated() {
      guard (0..<tieCount).contains(record.tie), (0..<unitCount).contains(record.unit) else {
        throw .sample("record \(place) names a tie or unit that does not exist")
      }
      guard record.weight > 0, record.weight.isFinite else {
        throw .sample("record \(place) has the weight \(record.weight); give a number above 0")
      }
      starts[record.tie + 1] += 1
    }
    for tie in 0..<tieCount { starts[tie + 1] += starts[tie] }
    var order = [Int](repeating: 0, count: records.count)
    var next = starts
    for (place, record) in records.enumerated() {
      order[next[record.tie]] = place
      next[record.tie] += 1
    }
    var counts = (
      before: [UInt32](repeating: 0, count: tieCount),
      after: [UInt32](repeating: 0, count: tieCount)
    )
    var offsets = [0]
    offsets.reserveCapacity(tieCount + 1)
    var units: [UInt32] = []
    var weights: [Double] = []
    for tie in 0..<tieCount {
      let range = starts[tie]..<starts[tie + 1]
      let isSorted = range.dropFirst().allSatisfy {
        records[order[$0 - 1]].unit <= records[order[$0]].unit
      }
      // Sorting by place too keeps sums in the order given.
      if !isSorted {
        order[range].sort { (records[$0].unit, $0) < (records[$1].unit, $1) }
      }
      let begin = units.count
      for place in order[range] {
        let unit = UInt32(records[place].unit)
        if unit < unitsBefore { counts.before[tie] += 1 } else { counts.after[tie] += 1 }
        if units.count > begin && units[units.count - 1] == unit {
          weights[weights.count - 1] += records[place].weight
        } else {
          units.append(unit)
          weights.append(records[place].weight)
        }
      }
      offsets.append(units.count)
    }
    self.unitsBefore = unitsBefore
    self.unitsAfter = unitsAfter
    self.tieCount = tieCount
    self.offsets = offsets
    self.units = units
    self.weights = weights
    (recordsBefore, recordsAfter) = counts
    drawingOrder = (0..<UInt32(unitCount)).sorted {
      let (left, right) = (unitOrder?[Int($0)] ?? Int($0), unitOrder?[Int($1)] ?? Int($1))
      return left == right ? $0 < $1 : left < right
    }
  }

  /// How many records a tie has in the two periods.
  public func recordCounts(of tie: Int) -> (before: Int, after: Int) {
    (Int(recordsBefore[tie]), Int(recordsAfter[tie]))
  }

  /// The weight of a tie in the two periods.
  public func weights(of tie: Int) -> (before: Double, after: Double) {
    var sums = (before: 0.0, after: 0.0)
    for place in offsets[tie]..<offsets[tie + 1] {
      if units[place] < unitsBefore {
        sums.before += weights[place]
      } else {
        sums.after += weights[place]
      }
    }
    return sums
  }

  /// How many units hold a tie, in the two periods.
  public func unitsHolding(_ tie: Int) -> (before: Int, after: Int) {
    let held = units[offsets[tie]..<offsets[tie + 1]]
    let before = held.count { $0 < unitsBefore }
    return (before, held.count - before)
  }
}
