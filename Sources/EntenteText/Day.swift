/// A day of the proleptic Gregorian calendar, without hours or zones.
///
/// Stored as days since 1970-01-01. Every value lies in ``min``...``max`` (0001-01-01 to
/// 9999-12-31), so that its ISO form always has ten characters and text order is day order;
/// arithmetic that would leave the range stops at its end.
///
/// Source of the conversions: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let daysSinceEpoch: Int32

  /// 0001-01-01.
  public static let min = Day(unchecked: -719_162)
  /// 9999-12-31.
  public static let max = Day(unchecked: 2_932_896)

  private init(unchecked days: Int32) {
    daysSinceEpoch = days
  }

  /// The day that many days after 1970-01-01, held within ``min``...``max``.
  public init(daysSinceEpoch days: Int) {
    let low = Int(Day.min.daysSinceEpoch)
    let high = Int(Day.max.daysSinceEpoch)
    self.init(unchecked: Int32(Swift.min(Swift.max(days, low), high)))
  }

  /// A day by its calendar fields; nil when there is no such day or the year is not 1...9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.daysIn(month: month, year: year)
    else { return nil }
    // The year is made to begin in March, so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(unchecked: Int32(era * 146_097 + dayOfEra - 719_468))
  }

  /// A day written `2025-07-03`: four digits, two and two, nothing around them; else nil.
  public init?(parsing text: some StringProtocol) {
    let utf8 = Array(text.utf8)
    guard utf8.count == 10, utf8[4] == UInt8(ascii: "-"), utf8[7] == UInt8(ascii: "-"),
      let year = decimal(utf8[0..<4]), let month = decimal(utf8[5..<7]),
      let day = decimal(utf8[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Day {
  /// How many days a month has; 0 when the month is not 1...12.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 0
    }
  }

  /// Year, month 1...12 and day 1...31 at once.
  public var fields: (year: Int, month: Int, day: Int) {
    // Not negative within the type's range, so plain division is floor division.
    let days = Int(daysSinceEpoch) + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The calendar year, 1...9999.
  public var year: Int { fields.year }
  /// The month, 1...12.
  public var month: Int { fields.month }
  /// The day of the month, 1...31.
  public var day: Int { fields.day }

  /// The ISO 8601 day of the week: 1 is Monday, 7 Sunday.
  public var weekday: Int {
    let sinceMonday = (Int(daysSinceEpoch) + 3) % 7
    return (sinceMonday + 7) % 7 + 1
  }

  /// The ISO 8601 week (1...53) and the year that it belongs to, which near New Year may be the
  /// year before or after ``year``.
  public var isoWeek: (year: Int, week: Int) {
    // A week belongs to the year of its Thursday.
    let thursday = Int(daysSinceEpoch) + 4 - weekday
    var year = year
    if thursday < Day.newYear(year) {
      year -= 1
    } else if thursday >= Day.newYear(year + 1) {
      year += 1
    }
    return (year, (thursday - Day.newYear(year)) / 7 + 1)
  }

  /// Days from the epoch to 1 January, also for the years 0 and 10000 that no `Day` has.
  private static func newYear(_ year: Int) -> Int {
    let past = year - 1
    let leaps = past < 0 ? -1 : past / 4 - past / 100 + past / 400
    return past * 365 + leaps - 719_162
  }

  /// The day that many days later, or earlier when negative.
  public func adding(days: Int) -> Day {
    let sum = Int(daysSinceEpoch).addingReportingOverflow(days)
    return sum.overflow ? (days < 0 ? .min : .max) : Day(daysSinceEpoch: sum.partialValue)
  }

  /// The same day of the month that many months later; the month's last day where it is shorter
  /// (31 January and one month: 28 or 29 February).
  public func adding(months: Int) -> Day {
    let from = fields
    let sum = (from.year * 12 + from.month - 1).addingReportingOverflow(months)
    guard !sum.overflow, sum.partialValue >= 12, sum.partialValue < 120_000 else {
      return months < 0 ? .min : .max
    }
    let (year, month) = (sum.partialValue / 12, sum.partialValue % 12 + 1)
    let day = Swift.min(from.day, Day.daysIn(month: month, year: year))
    return Day(year: year, month: month, day: day) ?? self
  }

  /// The same day that many years later; 29 February becomes the 28th in a common year.
  public func adding(years: Int) -> Day {
    let months = years.multipliedReportingOverflow(by: 12)
    return months.overflow ? (years < 0 ? .min : .max) : adding(months: months.partialValue)
  }
}

extension Day: Comparable {
  public static func < (left: Day, right: Day) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }
}

extension Day: CustomStringConvertible {
  /// The ISO form, `2025-07-03`.
  public var description: String {
    let (year, month, day) = fields
    return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
  }
}

/// The number that ASCII digits write; nil for anything else and for nothing.
func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
  guard !digits.isEmpty, digits.count <= 9 else { return nil }
  var value = 0
  for digit in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    value = value * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return value
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
}
