/// How long the windows of a series are.
public enum DayStep: Hashable, Sendable {
  case day
  /// Monday to Sunday, ISO 8601.
  case week
  case month
  /// January to March and so on.
  case quarter
  case year
  /// So many days, counted from the first day of the series; at least 1.
  case days(Int)

  /// Reads `day`, `week`, `month`, `quarter`, `year` or `10d`.
  public init?(parsing text: String) {
    switch text {
    case "day": self = .day
    case "week": self = .week
    case "month": self = .month
    case "quarter": self = .quarter
    case "year": self = .year
    default:
      guard text.hasSuffix("d"), let days = Int(text.dropLast()), days >= 1, days <= 1_000_000
      else { return nil }
      self = .days(days)
    }
  }

  /// The windows that cover the days from first to last, in order, each [from, to).
  ///
  /// Windows keep to the calendar: the first may begin before ``DayInterval/from`` and the last end
  /// after ``DayInterval/to``. Windows of N days begin with the first day.
  public func windows(covering interval: DayInterval) -> [DayInterval] {
    var windows: [DayInterval] = []
    var from = start(of: interval.from)
    while from < interval.to {
      let to = next(after: from)
      guard let window = DayInterval(from: from, to: to) else { break }
      windows.append(window)
      from = to
    }
    return windows
  }

  /// The day on which the window begins that holds a day.
  private func start(of day: Day) -> Day {
    let (year, month, _) = day.fields
    return switch self {
    case .day, .days: day
    case .week: day.adding(days: 1 - day.weekday)
    case .month: Day(year: year, month: month, day: 1) ?? day
    case .quarter: Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? day
    case .year: Day(year: year, month: 1, day: 1) ?? day
    }
  }

  private func next(after start: Day) -> Day {
    switch self {
    case .day: start.adding(days: 1)
    case .week: start.adding(days: 7)
    case .month: start.adding(months: 1)
    case .quarter: start.adding(months: 3)
    case .year: start.adding(years: 1)
    case .days(let days): start.adding(days: max(1, days))
    }
  }

  /// What a window is called: `2024-02-29`, `2024-W09`, `2024-02`, `2024-Q1`, `2024`, or its first day.
  public func name(of window: DayInterval) -> String {
    let (year, month, _) = window.from.fields
    let digits = window.from.description
    switch self {
    case .day, .days: return digits
    case .week:
      let week = window.from.isoWeek
      return "\(padded(week.year, to: 4))-W\(padded(week.week, to: 2))"
    case .month: return String(digits.prefix(7))
    case .quarter: return "\(padded(year, to: 4))-Q\((month + 2) / 3)"
    case .year: return String(digits.prefix(4))
    }
  }
}

extension DayInterval {
  /// Windows of `width` days, the first beginning with the first day, each `step` days after the one
  /// before; the last is the last that lies wholly inside. None if the interval is shorter.
  ///
  /// - Parameters:
  ///   - width: days, 1 or more.
  ///   - step: days, 1 or more.
  public func rollingWindows(width: Int, step: Int) -> [DayInterval] {
    var windows: [DayInterval] = []
    var begin = from
    while true {
      let end = begin.adding(days: max(1, width))
      // At the end of the calendar a day is as late as can be.
      guard end <= to, end.daysSinceEpoch - begin.daysSinceEpoch == max(1, width),
        let window = DayInterval(from: begin, to: end)
      else { return windows }
      windows.append(window)
      begin = begin.adding(days: max(1, step))
    }
  }
}
