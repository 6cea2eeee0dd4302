/// Stable sorting of records by day.
enum DayOrder {
  /// The positions of the records in ascending order of day, equal days as they came;
  /// nil if they already are in order.
  static func order(of days: [Int32]) -> [UInt32]? {
    var sorted = true
    var least = Int32.max
    var greatest = TieTable.undated
    var previous = Int32.min
    for day in days {
      if day < previous { sorted = false }
      previous = day
      if day != TieTable.undated { least = min(least, day) }
      greatest = max(greatest, day)
    }
    if sorted { return nil }
    // Bucket 0 holds the undated records; the others a day each.
    let span = Int(greatest) - Int(least) + 1
    guard span <= 4 * days.count + 1024 else { return compared(days) }
    var starts = [UInt32](repeating: 0, count: span + 2)
    for day in days { starts[bucket(day, least) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var order = [UInt32](repeating: 0, count: days.count)
    for (position, day) in days.enumerated() {
      let bucket = bucket(day, least)
      order[Int(starts[bucket])] = UInt32(position)
      starts[bucket] += 1
    }
    return order
  }

  static func apply<Value>(_ order: [UInt32], to column: inout [Value]) {
    column = order.map { column[Int($0)] }
  }

  private static func bucket(_ day: Int32, _ least: Int32) -> Int {
    day == TieTable.undated ? 0 : Int(day) - Int(least) + 1
  }

  private static func compared(_ days: [Int32]) -> [UInt32] {
    // Ties broken by position, so that the result is stable whatever the sort.
    (0..<UInt32(days.count)).sorted { (days[Int($0)], $0) < (days[Int($1)], $1) }
  }
}
