import EntenteText
import Testing

@Suite struct DayStepTests {
  private func windows(_ step: DayStep, _ interval: String) throws -> [String] {
    step.windows(covering: try DayInterval(parsing: interval)).map {
      "\(step.name(of: $0)) \($0)"
    }
  }

  @Test func leapDaysAndCalendar() throws {
    #expect(
      try windows(.month, "2024-02-10..2024-03-02") == [
        "2024-02 [2024-02-01, 2024-03-01)", "2024-03 [2024-03-01, 2024-04-01)",
      ])
    #expect(
      try windows(.day, "2024-02-28..2024-03-01") == [
        "2024-02-28 [2024-02-28, 2024-02-29)", "2024-02-29 [2024-02-29, 2024-03-01)",
        "2024-03-01 [2024-03-01, 2024-03-02)",
      ])
    #expect(try windows(.quarter, "2023-12-31..2024-01-01").count == 2)
    #expect(try windows(.quarter, "2024-05") == ["2024-Q2 [2024-04-01, 2024-07-01)"])
    #expect(try windows(.year, "2024-02-29") == ["2024 [2024-01-01, 2025-01-01)"])
    #expect(
      try windows(.days(30), "2024-02-01..2024-03-02") == [
        "2024-02-01 [2024-02-01, 2024-03-02)", "2024-03-02 [2024-03-02, 2024-04-01)",
      ])
  }

  /// 30 December 2024 is a Monday and belongs to 2025-W01 (ISO 8601).
  @Test func weeksAreISO() throws {
    #expect(
      try windows(.week, "2025-01-01..2025-01-06") == [
        "2025-W01 [2024-12-30, 2025-01-06)", "2025-W02 [2025-01-06, 2025-01-13)",
      ])
  }

  @Test func adjoiningWindowsShareNoDay() throws {
    for step in [DayStep.day, .week, .month, .quarter, .year, .days(13)] {
      let found = step.windows(covering: try DayInterval(parsing: "2023-11-20..2025-03-07"))
      for (one, next) in zip(found, found.dropFirst()) { #expect(one.to == next.from) }
    }
  }

  @Test func rollingWindowsLieInside() throws {
    let week = try DayInterval(parsing: "2024-02-26..2024-03-03")
    #expect(
      week.rollingWindows(width: 3, step: 2).map(\.description) == [
        "[2024-02-26, 2024-02-29)", "[2024-02-28, 2024-03-02)", "[2024-03-01, 2024-03-04)",
      ])
    #expect(week.rollingWindows(width: 8, step: 1).isEmpty)
    #expect(week.rollingWindows(width: 7, step: 1) == [week])
  }

  @Test func endOfTheCalendar() {
    let last = DayInterval(from: Day.max.adding(days: -1), to: .max)
    #expect(last.map { DayStep.month.windows(covering: $0).count } == 1)
    #expect(last.map { $0.rollingWindows(width: 5, step: 1).isEmpty } == true)
  }

  @Test func readsWhatIsTyped() {
    #expect(DayStep(parsing: "week") == .week && DayStep(parsing: "10d") == .days(10))
    for text in ["", "0d", "d", "-3d", "weeks", "fortnight"] {
      #expect(DayStep(parsing: text) == nil)
    }
  }
}
