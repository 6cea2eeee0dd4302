import EntenteText
import Testing

@Suite struct DayTests {
  // From Python 3 datetime: toordinal() - 719163, isoweekday(), isocalendar().
  static let known: [(String, Int32, Int, Int, Int)] = [
    ("0001-01-01", -719162, 1, 1, 1), ("1600-02-29", -135081, 2, 1600, 9),
    ("1900-02-28", -25509, 3, 1900, 9), ("1969-12-31", -1, 3, 1970, 1),
    ("1970-01-01", 0, 4, 1970, 1), ("2000-02-29", 11016, 2, 2000, 9),
    ("2004-12-31", 12783, 5, 2004, 53), ("2010-01-03", 14612, 7, 2009, 53),
    ("2018-12-31", 17896, 1, 2019, 1), ("2025-07-03", 20272, 4, 2025, 27),
    ("2026-12-31", 20818, 4, 2026, 53), ("9999-12-31", 2932896, 5, 9999, 52),
  ]

  @Test(arguments: known)
  func agreesWithPython(_ row: (String, Int32, Int, Int, Int)) throws {
    let day = try #require(Day(parsing: row.0))
    #expect(day.daysSinceEpoch == row.1)
    #expect(day.weekday == row.2)
    #expect(day.isoWeek == (row.3, row.4))
    #expect(day.description == row.0)
  }

  @Test func fieldsAndBackForManyDays() throws {
    var previous: Day?
    for days in stride(from: -719_162, through: 2_932_896, by: 97) {
      let day = Day(daysSinceEpoch: days)
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
      if let previous { #expect(previous < day && previous.description < day.description) }
      previous = day
    }
  }

  @Test(arguments: [
    "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-06-00",
    "0000-01-01", "2025-7-3", "2025/07/03", " 2025-07-03", "2025-07-03 ", "20250703", "",
    "٢٠٢٥-٠٧-٠٣", "2025-07-+3",
  ])
  func refuses(_ text: String) {
    #expect(Day(parsing: text) == nil)
  }

  @Test func adds() throws {
    let day = try #require(Day(parsing: "2024-01-31"))
    #expect(day.adding(days: 30).description == "2024-03-01")
    #expect(day.adding(days: -31).description == "2023-12-31")
    #expect(day.adding(months: 1).description == "2024-02-29")
    #expect(day.adding(months: 13).description == "2025-02-28")
    #expect(day.adding(months: -2).description == "2023-11-30")
    #expect(day.adding(months: -1).description == "2023-12-31")
    let leap = try #require(Day(parsing: "2024-02-29"))
    #expect(leap.adding(years: 1).description == "2025-02-28")
    #expect(leap.adding(years: 4).description == "2028-02-29")
    #expect(leap.adding(years: .max) == .max)
    #expect(leap.adding(months: .min) == .min)
    #expect(leap.adding(days: .min) == .min)
    #expect(leap.adding(years: 7975).description == "9999-02-28")
    #expect(leap.adding(years: 7976) == .max)
  }
}

@Suite struct DayIntervalTests {
  @Test(arguments: [
    ("2025", "[2025-01-01, 2026-01-01)", 365),
    ("2024-02", "[2024-02-01, 2024-03-01)", 29),
    ("2025-12", "[2025-12-01, 2026-01-01)", 31),
    ("2025-06-15", "[2025-06-15, 2025-06-16)", 1),
    ("2025-07-01..2025-07-15", "[2025-07-01, 2025-07-16)", 15),
    ("2025-06..2025-08", "[2025-06-01, 2025-09-01)", 92),
    ("2024..2025-01-01", "[2024-01-01, 2025-01-02)", 367),
    (" 2025-06 .. 2025-06-01 ", "[2025-06-01, 2025-06-02)", 1),
  ])
  func reads(_ text: String, _ description: String, _ count: Int) throws {
    let interval = try DayInterval(parsing: text)
    #expect(interval.description == description)
    #expect(interval.count == count)
    #expect(interval.contains(interval.from))
    #expect(!interval.contains(interval.to))
  }

  static let unreadable =
    " is not a day, month, year or interval; "
    + "write 2025, 2025-06, 2025-06-15 or 2025-07-01..2025-07-15"

  @Test(arguments: [
    ("", "\"\"" + unreadable), ("last week", "\"last week\"" + unreadable),
    ("2025-6", "\"2025-6\"" + unreadable), ("..2025", "\"..2025\"" + unreadable),
    ("2025..", "\"2025..\"" + unreadable), ("2025...2026", "\"2025...2026\"" + unreadable),
    ("2025-06-15-01", "\"2025-06-15-01\"" + unreadable),
    (
      "2025-02-30",
      "\"2025-02-30\" names a day that does not exist; 2025-02 has 28 days"
    ),
    ("2025-13", "\"2025-13\" names month 13; months go from 01 to 12"),
    ("0000", "\"0000\" names a year out of range; years go from 0001 to 9998"),
    (
      "2025-07-15..2025-07-01",
      "\"2025-07-15..2025-07-01\" ends before it begins; write the earlier day first"
    ),
    (
      "2025-07..2025-06",
      "\"2025-07..2025-06\" ends before it begins; write the earlier day first"
    ),
  ])
  func refuses(_ text: String, _ message: String) {
    let error = #expect(throws: DayIntervalError.self) { try DayInterval(parsing: text) }
    #expect(error?.description == message)
    #expect(error?.text == text)
  }

  @Test func isNeverEmpty() {
    #expect(DayInterval(from: .min, to: .min) == nil)
    #expect(DayInterval(from: .max, to: .min) == nil)
    #expect(DayInterval(from: .min, to: .max)?.count == 3_652_058)
  }
}
