import EntenteGraph

/// What is moved between two periods to see what chance does.
public enum SamplingUnit: String, Sendable, Hashable, CaseIterable {
  /// All that one article tells.
  case article
  /// All that happened on one day.
  case day
  /// Seven days running, counted from the first day of the period; what remains at its end is a unit
  /// of its own if it has four days or more, else it belongs to the one before.
  case week
  /// All that a group of articles tells, near-copies of one another.
  case story
}

/// Two periods of one table, cut into sampling units.
///
/// - Periods: half-open windows of days. Where they reach beyond the table's first and last day they
///   are cut there: days outside the data were not observed, and don't count as silence. A period
///   wholly outside has no units.
/// - Units: see ``SamplingUnit``. A unit with records in both periods, such as an article that
///   tells of June and of July, is one unit in each.
/// - Overlap: where the periods share days no unit could as well have fallen into the other period,
///   so nothing can be tested; see ``overlap``.
///
/// Undated records lie in neither period.
public struct TwoPeriods: Sendable {
  public let table: TieTable
  /// The periods as far as there is data.
  public let before: TimeWindow
  public let after: TimeWindow
  /// Whether days of a period lie outside the data and were cut off.
  public let isCut: Bool
  /// Whether the periods share days.
  public let overlap: Bool
  public let unitsBefore: Int
  public let unitsAfter: Int

  /// Positions of the records, those of the period before first, and the unit of each.
  let positions: [Int]
  let units: [Int]
  let beforeCount: Int
  /// One number a unit; see ``PeriodSample``.
  let unitOrder: [Int]

  /// Cuts by days or blocks of seven days.
  ///
  /// - Parameter days: days a unit: 1, or 7 for ``SamplingUnit/week``.
  /// - Throws: never for windows that exist.
  public init(
    _ table: TieTable, before: TimeWindow, after: TimeWindow, daysPerUnit: Int = 1
  ) throws(GraphError) {
    let bounds = try Bounds(table, before, after)
    let blocks = [bounds.before, bounds.after].map { DayBlocks($0, length: max(1, daysPerUnit)) }
    self.init(table, bounds) { position in
      blocks[0].unit(of: table.days[position])
    } after: { position in
      blocks[1].unit(of: table.days[position])
    } order: {
      (blocks[0].firstDays, blocks[1].firstDays)
    }
  }

  /// Takes units from outside.
  ///
  /// - Parameters:
  ///   - units: one number a record of the table, equal for records of one unit.
  ///   - published: further units that were sampled in each period, with or without records.
  public init(
    _ table: TieTable, before: TimeWindow, after: TimeWindow, units: [Int],
    published: (before: [Int], after: [Int])
  ) throws(GraphError) {
    let bounds = try Bounds(table, before, after, cuts: false)
    func numbered(_ window: TimeWindow, _ more: [Int]) -> [Int] {
      Set(table.positions(in: window).map { units[$0] } + more).sorted()
    }
    let known = (
      before: numbered(bounds.before, published.before),
      after: numbered(bounds.after, published.after)
    )
    func numbers(_ units: [Int]) -> [Int: Int] {
      Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1, $0) })
    }
    let (old, new) = (numbers(known.before), numbers(known.after))
    self.init(table, bounds) { position in
      old[units[position]] ?? 0
    } after: { position in
      new[units[position]] ?? 0
    } order: {
      known
    }
  }

  private init(
    _ table: TieTable, _ bounds: Bounds, before: (Int) -> Int, after: (Int) -> Int,
    order: () -> (before: [Int], after: [Int])
  ) {
    let order = order()
    self.table = table
    self.before = bounds.before
    self.after = bounds.after
    isCut = bounds.isCut
    overlap = bounds.overlap
    (unitsBefore, unitsAfter) = (order.before.count, order.after.count)
    let old = Array(table.positions(in: bounds.before))
    let new = Array(table.positions(in: bounds.after))
    positions = old + new
    beforeCount = old.count
    units = old.map(before) + new.map { order.before.count + after($0) }
    unitOrder = order.before + order.after
  }

  /// Which records of the table make ties.
  public struct Choice: Sendable, Hashable {
    public var layers: LayerSet
    public var kinds: NodeKinds
    public var signs: SignSet

    public init(layers: LayerSet = .all, kinds: NodeKinds = .all, signs: SignSet = .all) {
      self.layers = layers
      self.kinds = kinds
      self.signs = signs
    }
  }

  /// Pairs of nodes as ties.
  public struct Pairs: Sendable, Hashable {
    /// One key a tie, ascending; of an unordered pair the smaller index first.
    public let keys: [TieKey]
    /// What the units hold of each.
    public let sample: PeriodSample
    /// Mean intensity of each tie's records in the two periods, by weight; 0 where there are none.
    public let intensitiesBefore: [Double]
    public let intensitiesAfter: [Double]
  }

  /// The chosen records as ties: ordered pairs, or unordered ones with self-loops left out.
  ///
  /// Cost: O(nodes of the table + records in the periods), by counting sort.
  public func pairs(
    _ choice: Choice = Choice(), isDirected: Bool = true
  ) throws(AnalysisError) -> Pairs {
    var ends: (sources: [NodeIndex], targets: [NodeIndex], places: [Int]) = ([], [], [])
    ends.sources.reserveCapacity(positions.count)
    ends.targets.reserveCapacity(positions.count)
    ends.places.reserveCapacity(positions.count)
    forEachChosen(choice) { place, position in
      var (source, target) = (table.sources[position], table.targets[position])
      if !isDirected {
        if source == target { return }
        if source > target { swap(&source, &target) }
      }
      ends.sources.append(source)
      ends.targets.append(target)
      ends.places.append(place)
    }
    // Stable, so that the records of a pair stay in their order.
    var order = Self.order(by: ends.targets, Array(0..<ends.places.count), table.nodeCount)
    order = Self.order(by: ends.sources, order, table.nodeCount)
    var keys: [TieKey] = []
    var records: [(tie: Int, unit: Int, weight: Double)] = []
    records.reserveCapacity(order.count)
    var sums: [(before: Double, after: Double)] = []
    for index in order {
      let key = TieKey(source: ends.sources[index], target: ends.targets[index])
      if key != keys.last {
        keys.append(key)
        sums.append((0, 0))
      }
      let place = ends.places[index]
      let weight = table.weights[positions[place]]
      let signed = weight * Double(table.signs[positions[place]])
      if place < beforeCount {
        sums[sums.count - 1].before += signed
      } else {
        sums[sums.count - 1].after += signed
      }
      records.append((keys.count - 1, units[place], weight))
    }
    let sample = try sample(tieCount: keys.count, records)
    let weights = keys.indices.map { sample.weights(of: $0) }
    return Pairs(
      keys: keys, sample: sample,
      intensitiesBefore: zip(sums, weights).map { $1.before > 0 ? $0.before / $1.before : 0 },
      intensitiesAfter: zip(sums, weights).map { $1.after > 0 ? $0.after / $1.after : 0 })
  }

  /// The indices in ascending order of their keys, those of one key as they came.
  private static func order(by keys: [NodeIndex], _ indices: [Int], _ nodes: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: nodes + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    var order = [Int](repeating: 0, count: indices.count)
    for index in indices {
      order[starts[Int(keys[index])]] = index
      starts[Int(keys[index])] += 1
    }
    return order
  }

  /// A sample of ties that the caller numbers.
  ///
  /// - Parameters:
  ///   - count: how many ties there are.
  ///   - tie: the number of a record's tie, by the record's position in the table, and what it weighs
  ///     there; nil to leave it out.
  public func sample(
    tieCount count: Int, tie: (_ position: Int) -> (tie: Int, weight: Double)?
  ) throws(AnalysisError) -> PeriodSample {
    var records: [(tie: Int, unit: Int, weight: Double)] = []
    for (place, position) in positions.enumerated() {
      guard let record = tie(position) else { continue }
      records.append((record.tie, units[place], record.weight))
    }
    return try sample(tieCount: count, records)
  }

  func sample(
    tieCount: Int, _ records: [(tie: Int, unit: Int, weight: Double)]
  ) throws(AnalysisError) -> PeriodSample {
    try PeriodSample(
      unitsBefore: unitsBefore, unitsAfter: unitsAfter, tieCount: tieCount, unitOrder: unitOrder,
      records: records)
  }

  func forEachChosen(_ choice: Choice, _ body: (_ place: Int, _ position: Int) -> Void) {
    let layerChosen = (0...255).map { choice.layers.contains(UInt8($0)) }
    for (place, position) in positions.enumerated() {
      guard layerChosen[Int(table.layers[position])],
        choice.signs.containsSign(of: table.signs[position]),
        choice.kinds.contains(table.nodeKinds[Int(table.sources[position])]),
        choice.kinds.contains(table.nodeKinds[Int(table.targets[position])])
      else { continue }
      body(place, position)
    }
  }
}

/// The periods cut to the data.
private struct Bounds {
  let before: TimeWindow
  let after: TimeWindow
  let isCut: Bool
  let overlap: Bool

  init(
    _ table: TieTable, _ before: TimeWindow, _ after: TimeWindow, cuts: Bool = true
  ) throws(GraphError) {
    let days = table.dateRange ?? 0...0
    func cut(_ window: TimeWindow) throws(GraphError) -> TimeWindow {
      let from = max(window.from ?? days.lowerBound, days.lowerBound)
      let to = min(window.to ?? days.upperBound + 1, days.upperBound + 1)
      if table.dateRange == nil || from >= to { return try TimeWindow(from: from, to: from) }
      return try TimeWindow(from: from, to: to)
    }
    self.before = cuts ? try cut(before) : before
    self.after = cuts ? try cut(after) : after
    isCut =
      cuts
      && ([before, after].contains {
        ($0.from ?? days.lowerBound) < days.lowerBound || ($0.to ?? 0) > days.upperBound + 1
      })
    overlap =
      (before.from ?? .min) < (after.to ?? .max) && (after.from ?? .min) < (before.to ?? .max)
  }
}

/// A period in blocks of days.
private struct DayBlocks {
  let from: Int32
  let length: Int
  let count: Int

  init(_ window: TimeWindow, length: Int) {
    from = window.from ?? 0
    self.length = length
    let days = Int((window.to ?? from) - from)
    let rest = days % length
    let whole = days / length
    count = whole + (rest * 2 > length || (whole == 0 && rest > 0) ? 1 : 0)
  }

  func unit(of day: Int32) -> Int { min(Int(day - from) / length, count - 1) }

  /// First day of each.
  var firstDays: [Int] { (0..<count).map { Int(from) + $0 * length } }
}
