import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct RankingTests {
  private func ranking(_ values: [Double]) -> [Int?] {
    let ranking = Ranking(
      NodeScores(
        measure: "x", values: values, members: [Bool](repeating: true, count: values.count)))
    return values.indices.map { ranking[NodeIndex($0)] }
  }

  @Test func tiesShareARank() {
    #expect(ranking([]) == [])
    #expect(ranking([5]) == [1])
    #expect(ranking([1, 3, 2, 3]) == [4, 1, 3, 1])
    #expect(ranking([0, 0, 0]) == [1, 1, 1])
    // The last bit does not decide.
    #expect(ranking([0.1 + 0.2, 0.3, 0.5]) == [2, 2, 1])
  }

  @Test func orderIsByRankThenIndex() {
    let scores = NodeScores(
      measure: "x", values: [1, 0.3, 0, 0.1 + 0.2, 9], members: [true, true, false, true, true])
    let ranking = Ranking(scores)
    #expect(ranking.order == [4, 0, 1, 3])
    #expect(ranking[2] == nil)
    #expect(ranking[3] == 3)
    #expect(ranking[9] == nil)
  }
}

@Suite struct TieComparisonTests {
  @Test func fates() {
    let comparison = TieComparison(
      before: [("ab", 2.0), ("bc", 1), ("cd", 4), ("de", 0.1 + 0.2), ("ab", 1)],
      after: [("ab", 5.0), ("cd", 3), ("de", 0.3), ("ea", 2), ("aa", 1)])
    #expect(comparison.changes.map(\.key) == ["ab", "ea", "aa", "bc", "cd", "de"])
    #expect(comparison.changes.map(\.fate) == [.stronger, .new, .new, .gone, .weaker, .unchanged])
    #expect(comparison.changes.map(\.before) == [3, 0, 0, 1, 4, 0.1 + 0.2])
    #expect(comparison.changes.map(\.after) == [5, 2, 1, 0, 3, 0.3])
    #expect(comparison.changes(.new).map(\.difference) == [2, 1])
    #expect(comparison.changes(.gone).map(\.difference) == [-1])
    let none = TieComparison(before: [(String, Double)](), after: [(String, Double)]())
    #expect(none.changes.isEmpty && none.totalDifference == 0)
  }

  @Test(arguments: [0, 1, 2, 9, 40])
  func networksCompareAsTheirTieLists(count: Int) throws {
    let old = Shape.randomTies(count, 3 * count, seed: 1)
    let new = Shape.randomTies(count, 3 * count, seed: 2)
    let networks = try TieComparison(
      before: Network(nodeCount: count, ties: old), after: Network(nodeCount: count, ties: new))
    let lists = TieComparison(
      before: old.map { (TieKey(source: $0.source, target: $0.target), $0.weight) },
      after: new.map { (TieKey(source: $0.source, target: $0.target), $0.weight) })
    #expect(networks == lists)
    let same = try TieComparison(
      before: Network(nodeCount: count, ties: old), after: Network(nodeCount: count, ties: old))
    #expect(same.changes.allSatisfy { $0.fate == .unchanged })
  }
}

@Suite struct ScoreChangeTests {
  @Test func scoresAndRanksBeforeAndAfter() throws {
    var builder = NetworkBuilder()
    for id in ["a", "b", "c", "d"] { _ = try builder.node(id: id) }
    try builder.tie(0, 1, day: 0, weight: 3)
    try builder.tie(2, 1, day: 0, weight: 1)
    try builder.tie(2, 3, day: 1, weight: 9)
    let table = builder.build()
    let changes = try ScoreChange.changes(
      of: Strength(), before: table.network(in: TimeWindow(from: 0, to: 1)),
      after: table.network(in: TimeWindow(from: 1, to: 2)))
    #expect(changes.map(\.node) == [3, 2, 1, 0])
    #expect(changes.map(\.difference) == [9, 8, -4, -3])
    #expect(changes.map(\.before) == [nil, 1, 4, 3])
    #expect(changes.map(\.after) == [9, 9, nil, nil])
    #expect(changes.map(\.rankBefore) == [nil, 3, 1, 2])
    #expect(changes.map(\.rankAfter) == [1, 1, nil, nil])
    #expect(changes.map(\.rise) == [nil, 2, nil, nil])
  }
}
