import Foundation

/// A line of the table.
struct Row {
  var name: String
  var unit: String
  /// Of all runs.
  var values: [Double]
  /// What it must not exceed, where there is such a bar.
  var bar: Double?

  static func heading() {
    line("benchmark", ["median", "min", "max"], "unit", "bar")
  }

  func print() {
    let verdict = bar.map { bar in
      (median <= bar ? "≤ " : "over ") + Self.text(bar)
    }
    Self.line(
      name, [median, values.min() ?? 0, values.max() ?? 0].map(Self.text), unit, verdict ?? "")
    fflush(nil)
  }

  var median: Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  private static func text(_ value: Double) -> String {
    String(format: value.magnitude < 10 ? "%.2f" : "%.1f", value)
  }

  private static func line(_ name: String, _ cells: [String], _ unit: String, _ bar: String) {
    func right(_ text: String) -> String {
      String(repeating: " ", count: max(0, 10 - text.count)) + text
    }
    let padded = name + String(repeating: " ", count: max(0, 50 - name.count))
    Swift.print(padded, cells.map(right).joined(), " ", unit, " ", bar)
  }
}

/// Milliseconds that the body takes, and what it gives.
func timed<Value>(_ body: () throws -> Value) rethrows -> (milliseconds: Double, value: Value) {
  let clock = ContinuousClock()
  let start = clock.now
  let value = try body()
  let spent = (clock.now - start).components
  return (Double(spent.seconds) * 1e3 + Double(spent.attoseconds) / 1e15, value)
}

/// Seconds of all cores together that the body takes, and what it gives; other programs on the machine
/// hardly count in it.
func worked<Value>(_ body: () throws -> Value) rethrows -> (seconds: Double, value: Value) {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let start = now()
  let value = try body()
  return (now() - start, value)
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
