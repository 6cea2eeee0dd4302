import EntenteText

/// A period as it is typed: a day, month, year or interval, or days counted back from the newest event.
enum PeriodArgument: Equatable {
  case interval(DayInterval)
  /// The last so many days with the newest event's day, or the same number before those.
  case lastDays(Int, isPrevious: Bool)

  init(parsing text: String) throws {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 3, parts[0] == "last" || parts[0] == "previous",
      parts[2] == "days" || parts[2] == "day"
    {
      guard let days = Int(parts[1]), (1...1_000_000).contains(days) else {
        throw UsageError(
          description: "“\(text)” names no number of days; write last-30-days")
      }
      self = .lastDays(days, isPrevious: parts[0] == "previous")
    } else {
      self = .interval(try DayInterval(parsing: text))
    }
  }

  /// - Parameter data: from the first event to the newest; nil where none has a day.
  func resolved(in data: DayInterval?) throws -> DayInterval {
    switch self {
    case .interval(let interval): return interval
    case .lastDays(let days, let isPrevious):
      guard let data else {
        throw UsageError(
          description: "last days are counted from the newest event, but no event has a day; "
            + "give the periods as dates")
      }
      let to = isPrevious ? data.to.adding(days: -days) : data.to
      guard let interval = DayInterval(from: to.adding(days: -days), to: to) else {
        throw UsageError(description: "there are no \(days) days before \(to)")
      }
      return interval
    }
  }
}
