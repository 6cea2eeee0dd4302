import EntenteText

/// A day, month or year: as much as the text says.
public struct EventDate: Sendable, Hashable, CustomStringConvertible {
  public let year: Int
  /// 1…12, or nil where only the year is known.
  public let month: Int?
  /// 1…31, or nil where only the month is known.
  public let day: Int?

  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  init(_ value: Day) {
    let fields = value.fields
    self.init(year: fields.year, month: fields.month, day: fields.day)
  }

  /// The first day that the date covers.
  public var firstDay: Day? { Day(year: year, month: month ?? 1, day: day ?? 1) }

  /// ISO 8601, as precise as the date: `2025-07-03`, `2025-06`, `2025`.
  public var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }
}

/// Words of a sentence that say when.
struct DateMention {
  var firstToken: Int32
  var endToken: Int32
  var date: EventDate
  /// How the words led to the date, for `--explain`.
  var reason: String
  /// The next such day, where the words alone do not say whether it is behind or ahead.
  var upcoming: EventDate?
}
