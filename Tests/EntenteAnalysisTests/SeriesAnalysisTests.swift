import Testing

@testable import EntenteAnalysis

@Suite struct SeriesAnalysisTests {
  private func weeks(_ count: Int) -> [Range<Int>] { (0..<count).map { 7 * $0..<7 * $0 + 7 } }

  @Test func aBurstIsFoundAndNoiseIsNot() throws {
    var generator = SeededGenerator(seed: 31)
    let exposures = (0..<140).map { _ in Int.random(in: 30...50, using: &generator) }
    var counts = (0..<140).map { _ in Int.random(in: 0...2, using: &generator) }
    let quiet = try SeriesAnalysis(
      DailyCounts(counts, of: exposures), windows: weeks(20), replicates: 200)
    #expect(quiet.bursts.allSatisfy { $0.p > 0.01 } && quiet.changes.allSatisfy { $0.p > 0.01 })
    for day in 70..<84 { counts[day] += 8 }
    let loud = try SeriesAnalysis(
      DailyCounts(counts, of: exposures), windows: weeks(20), replicates: 200)
    #expect(loud.bursts.map(\.burst.steps) == [10..<12])
    #expect(loud.bursts[0].p == 1.0 / 201)
    #expect(loud.changes.map(\.step) == [10, 12])
    #expect(loud.changes.allSatisfy { $0.p < 0.02 })
    #expect(loud.changes[0].rateAfter > 5 * loud.changes[0].rateBefore)
    #expect(loud.isOutside(10) && loud.isOutside(11))
    #expect(loud.counts[10] == counts[70..<77].reduce(0, +))
  }

  /// One event a day on 2 of 4 days: a window of 2 days gets 0, 1 or 2 with 1/6, 4/6, 1/6.
  @Test func theBandIsThatOfAllOrders() throws {
    let days = try DailyCounts([1, 1, 0, 0], of: [3, 3, 3, 3])
    let wide = try SeriesAnalysis(days, windows: [0..<2, 2..<4], replicates: 2000)
    #expect(wide.band == [0...2, 0...2])
    let narrow = try SeriesAnalysis(
      days, windows: [0..<2, 2..<4], replicates: 2000, confidence: 0.5)
    #expect(narrow.band == [1...1, 1...1])
    #expect(narrow.isOutside(0) && !wide.isOutside(0))
    // A window of all days has no choice.
    #expect(try SeriesAnalysis(days, windows: [0..<9], replicates: 20).band == [2...2])
  }

  @Test func edges() throws {
    let none = try SeriesAnalysis(DailyCounts([], of: []), windows: [], replicates: 5)
    #expect(none.counts.isEmpty && none.bursts.isEmpty)
    let days = try DailyCounts([0, 4, 0, 0], of: [5, 5, 5, 5])
    let overlapping = try SeriesAnalysis(days, windows: [0..<3, 1..<4], replicates: 5)
    #expect(overlapping.counts == [4, 4])
    #expect(overlapping.bursts.isEmpty && overlapping.changes.isEmpty)
    #expect(throws: AnalysisError.self) { try DailyCounts([2], of: [1]) }
    #expect(throws: AnalysisError.self) { try DailyCounts([1], of: []) }
    #expect(throws: AnalysisError.self) { try SeriesAnalysis(days, windows: [], replicates: 0) }
  }

  @Test func presence() {
    let seen = Presence(days: [3, 4, 4, 10, 12, 18])
    #expect(seen?.first == 3 && seen?.last == 18 && seen?.longestSilence == 5..<10)
    #expect(Presence(days: [7, 7, 8])?.longestSilence == nil)
    #expect(Presence(days: []) == nil)
  }
}
