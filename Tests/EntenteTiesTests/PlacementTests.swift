import EntenteText
import Testing

@testable import EntenteCoding
@testable import EntenteTies

@Suite struct PlacementTests {
  static let published = Sample.day("2025-07-10")

  /// One event of each kind of date, all of one dyad.
  static let article = Sample.article(
    published: published,
    [
      EventDate(year: 2025, month: 7, day: 3), EventDate(year: 2025, month: 6),
      EventDate(year: 2024), nil,
    ].map { Sample.event(.consult, [Sample.usa], [Sample.iran], date: $0, reported: published) })

  // Policy; days of the occurrences in order; counts of day, month, reported, none.
  static let policies: [(DatePolicy, [String?], [Int])] = [
    (.either, [nil, "2025-06-01", "2025-07-03", "2025-07-10"], [1, 1, 1, 1]),
    (.event, [nil, "2025-06-01", "2025-07-03"], [1, 1, 0, 2]),
    (.reported, ["2025-07-10"], [0, 0, 4, 0]),
  ]

  @Test(arguments: policies)
  func placesByPolicy(_ row: (DatePolicy, [String?], [Int])) {
    let network = EventNetwork([Self.article], options: NetworkOptions(dates: row.0))
    #expect(network.occurrences.map { $0.day?.description } == row.1)
    let kinds: [DayPlacement] = [.day, .month, .reported, .none]
    #expect(kinds.map { network.placements[$0] ?? 0 } == row.2)
  }

  @Test func coarseDatesBySpreadOrNotAtAll() throws {
    func network(_ coarse: CoarseDates, _ article: CodedArticle) -> EventNetwork {
      EventNetwork([article], options: NetworkOptions(coarseDates: coarse))
    }
    let excluded = network(.exclude, Self.article)
    #expect(excluded.placements == [.day: 1, .reported: 1, .none: 2])
    let spread = network(.spread, Self.article)
    #expect(spread.placements == [.day: 1, .month: 1, .year: 1, .reported: 1])
    let days = spread.occurrences.compactMap(\.day)
    #expect(days.count == 4 && days[0].year == 2024)
    #expect(days[1].year == 2025 && days[1].month == 6)
    // The same whoever tells it, and on many days for many dyads: of a leap February.
    let others = (0..<300).map { number in
      Sample.event(
        .consult, [Sample.actor("A\(number)", "A", "")], [Sample.iran],
        date: EventDate(year: 2024, month: 2))
    }
    let many = network(.spread, Sample.article(others + others)).occurrences
    #expect(many.count == 300)
    #expect(Set(many.compactMap(\.day)).count > 25)
    #expect(many.allSatisfy { $0.day?.month == 2 })
  }

  @Test func withoutAnyDateThereIsNoDay() {
    let event = Sample.event(.consult, [Sample.usa], [Sample.iran])
    let network = EventNetwork([Sample.article([event]), Sample.article("b", [event])])
    #expect(network.placements == [.none: 2])
    // Two articles may tell of two occurrences: without a day they are not merged.
    #expect(network.occurrences.map(\.day) == [nil, nil])
    #expect(network.ties().map(\.count) == [2])
    #expect(network.ties().first?.first == nil)
  }

  @Test func statementsHaveNoDayByEventsAlone() {
    let statement = Statement(
      speaker: Sample.putin, about: [Sample.ceasefire], evidence: Sample.evidence("a"))
    let article = Sample.article(published: Self.published, [], statements: [statement])
    #expect(EventNetwork([article]).occurrences.map(\.day) == [Self.published])
    let byEvent = EventNetwork([article], options: NetworkOptions(dates: .event))
    #expect(byEvent.occurrences.map(\.day) == [nil])
  }

  @Test func intervalsAreHalfOpen() throws {
    let network = EventNetwork([Self.article])
    func count(_ from: String, _ to: String) throws -> Int {
      let interval = try #require(DayInterval(from: Sample.day(from), to: Sample.day(to)))
      return network.ties(in: interval).reduce(0) { $0 + $1.count }
    }
    #expect(try count("2025-07-03", "2025-07-04") == 1)
    #expect(try count("2025-07-02", "2025-07-03") == 0)
    #expect(try count("2025-06-01", "2025-07-10") == 2)
    #expect(try count("2025-06-01", "2025-07-11") == 3)
    #expect(try count("2020-01-01", "2024-12-31") == 0)
    #expect(network.ties().first?.count == 4)
  }
}
