import EntenteGraph
import EntentePages
import EntenteText
import EntenteTies

/// The weight of a network's events by time, in steps that give some dozens of bars.
struct TimelineBars {
  private let network: EventNetwork

  init(_ network: EventNetwork) {
    self.network = network
  }

  /// Without bars where nothing has a day.
  func timeline() throws -> Timeline {
    let table = try network.tieTable()
    guard let range = table.dateRange else { return Timeline(bars: []) }
    let days = Int(range.upperBound - range.lowerBound) + 1
    let step = Self.step(days)
    let first = Int(range.lowerBound)
    var bars = (0..<(days + step - 1) / step).map { index in
      let from = Day(daysSinceEpoch: first + index * step)
      let to = from.adding(days: min(step, days - index * step) - 1)
      return Timeline.Bar(label: step == 1 ? "\(from)" : "\(from) – \(to)")
    }
    for position in table.undatedPositions.upperBound..<table.count {
      let index = (Int(table.days[position]) - first) / step
      let weight = table.weights[position]
      let sign = table.signs[position]
      if sign > 0 {
        bars[index].cooperation += weight
      } else if sign < 0 {
        bars[index].conflict += weight
      } else {
        bars[index].neutral += weight
      }
    }
    return Timeline(bars: bars)
  }

  /// Days of a bar: one, a week, four weeks, or more.
  private static func step(_ days: Int) -> Int {
    days <= 60 ? 1 : days <= 560 ? 7 : days <= 2_400 ? 28 : (days + 79) / 80
  }
}
