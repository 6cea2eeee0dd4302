import ArgumentParser
import EntenteText

/// Which windows a series has.
struct SeriesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Windows: day, week (ISO), month, quarter, year, or days such as 10d. Without it: by the length of the series.",
      valueName: "step"),
    transform: { text in
      guard let step = DayStep(parsing: text) else {
        throw ValidationError("write day, week, month, quarter, year or a number of days, 10d")
      }
      return step
    })
  var step: DayStep?

  @Option(
    help: ArgumentHelp(
      "Rolling windows of so many days (30d), one each --step days (1d without it).",
      valueName: "days"),
    transform: { try SeriesOptions.days($0) })
  var rolling: Int?

  @Option(
    help: ArgumentHelp(
      "Count what happened before too, half of it after every so many days (14d).",
      valueName: "days"),
    transform: { try SeriesOptions.days($0) })
  var halfLife: Int?

  @Option(help: ArgumentHelp("Permutations for bands, bursts and changes.", valueName: "number"))
  var replicates = 500

  @Option(help: "Seed of what is drawn at random; the same seed gives the same report.")
  var seed: UInt64 = 1

  mutating func validate() throws {
    guard (20...100_000).contains(replicates) else {
      throw ValidationError("--replicates must lie between 20 and 100000")
    }
    guard rolling != nil, let step else { return }
    switch step {
    case .day, .week, .days: break
    case .month, .quarter, .year:
      throw ValidationError("--rolling moves by days; give --step as day, week or 10d")
    }
  }

  private static func days(_ text: String) throws -> Int {
    guard text.hasSuffix("d"), let days = Int(text.dropLast()), (1...1_000_000).contains(days)
    else { throw ValidationError("write a number of days, 14d") }
    return days
  }

  /// The windows over the days of the data, and what they are called.
  func windows(over data: DayInterval) -> [(name: String, window: DayInterval)] {
    if let rolling {
      let step =
        switch step {
        case .week: 7
        case .days(let days): days
        default: 1
        }
      return data.rollingWindows(width: rolling, step: step).map { ("\($0.from)", $0) }
    }
    let step = step ?? Self.preset(for: data)
    return step.windows(covering: data).map { (step.name(of: $0), $0) }
  }

  /// About 10 to 60 windows.
  private static func preset(for data: DayInterval) -> DayStep {
    switch data.count {
    case ...45: .day
    case ...400: .week
    case ...2200: .month
    default: .year
    }
  }
}
