import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct BootstrapTests {
  /// Records of random actors on random days, with signs.
  private func table(_ count: Int, _ records: Int, days: Int32, seed: UInt64) throws -> TieTable {
    var generator = SeededGenerator(seed: seed)
    var builder = NetworkBuilder()
    for node in 0..<count { _ = try builder.node(id: "n\(node)") }
    for _ in 0..<records {
      try builder.tie(
        .random(in: 0..<NodeIndex(count), using: &generator),
        .random(in: 0..<NodeIndex(count), using: &generator),
        day: .random(in: 100..<100 + days, using: &generator),
        weight: Double(Int.random(in: 1...4, using: &generator)),
        sign: Float(Int.random(in: -1...1, using: &generator)))
    }
    return builder.build()
  }

  /// A replicate written down slowly: a table in which each record stands as often as its day was
  /// drawn, with the draws that the seed gives.
  private func replicate(
    _ number: Int, of table: TieTable, seed: UInt64, signs: SignSet = .all
  ) throws -> Network {
    let range = try #require(table.dateRange)
    let days = Int(range.upperBound - range.lowerBound) + 1
    var draws = [Int](repeating: 0, count: days)
    var numbers = SeededNumbers(seed: seed, stream: UInt64(number))
    for _ in 0..<days { draws[numbers.below(days)] += 1 }
    var ties: [(source: NodeIndex, target: NodeIndex, weight: Double)] = []
    for place in 0..<table.count where signs.containsSign(of: table.signs[place]) {
      let drawn = draws[Int(table.days[place] - range.lowerBound)]
      let record = table[place]
      for _ in 0..<drawn { ties.append((record.source, record.target, record.weight)) }
    }
    return try Network(nodeCount: table.nodeCount, ties: ties)
  }

  @Test(
    arguments: [
      Strength(direction: .incoming), Degree(signs: .conflict), PageRank(),
      PageRank(weighted: false, focus: [3]), Betweenness(), CoreNumber(),
    ] as [any Measure]) func replicatesAreThoseOfTheDefinition(_ measure: any Measure) throws
  {
    let table = try table(12, 60, days: 20, seed: 5)
    let whole = table.network()
    #expect(whole.memberCount == 12)
    let bootstrap = Bootstrap(replicates: 11, seed: 4)
    let found = try bootstrap.confidence(of: measure, table: table, units: .days(of: table))
    #expect(found.scores == (try measure.scores(of: table)))
    for number in 0..<11 {
      let wanted = try measure.scores(
        in: try replicate(number, of: table, seed: 4, signs: measure.signs))
      for node in 0..<NodeIndex(12) {
        let value = try #require(found.values(of: node)?.dropFirst(number).first)
        #expect(abs(value - wanted.values[Int(node)]) <= 1e-7 * max(0.1, abs(value)))
      }
    }
    for threads in [1, 2] {
      let again = try Bootstrap(replicates: 11, seed: 4, threads: threads)
        .confidence(of: measure, table: table, units: .days(of: table))
      for node in 0..<NodeIndex(12) { #expect(again.values(of: node) == found.values(of: node)) }
    }
    let other = try Bootstrap(replicates: 11, seed: 5)
      .confidence(of: measure, table: table, units: .days(of: table))
    #expect((0..<12).contains { other.values(of: $0) != found.values(of: $0) })
  }

  /// With one day, every replicate is the network.
  @Test func aSingleUnitSaysNothing() throws {
    let table = try table(10, 30, days: 1, seed: 8)
    for measure in MeasureRegistry.all {
      let found = try Bootstrap(replicates: 9)
        .confidence(of: measure, table: table, units: .days(of: table))
      let ranks = found.rankIntervals()
      for node in 0..<NodeIndex(10) {
        guard let score = found.scores[node] else {
          #expect(found.interval(of: node) == nil && ranks[Int(node)] == nil)
          continue
        }
        let interval = try #require(found.interval(of: node))
        #expect(abs(interval.lowerBound - score) <= 1e-8 * max(1, abs(score)))
        #expect(abs(interval.upperBound - score) <= 1e-8 * max(1, abs(score)))
        let range = try #require(ranks[Int(node)])
        #expect(range.count == 1)
      }
    }
  }

  /// A record of two articles: half of it comes with each. Three replicates by hand, from the draws.
  @Test func sharedAndLastingRecords() throws {
    var builder = NetworkBuilder()
    let nodes = try ["a", "b", "c"].map { try builder.node(id: $0) }
    try builder.tie(nodes[0], nodes[1], weight: 4)
    try builder.tie(nodes[1], nodes[2], weight: 1)
    let table = builder.build()
    let units = try SamplingUnits(count: 2, unitsOfRecords: [[0, 1], []])
    let found = try Bootstrap(replicates: 100, seed: 2).confidence(
      of: Strength(direction: .outgoing), table: table, units: units)
    // Two draws of two units always add up to two.
    #expect(try #require(found.values(of: 0)).allSatisfy { $0 == 4 })
    #expect(try #require(found.values(of: 1)).allSatisfy { $0 == 1 })
    let apart = try Bootstrap(replicates: 400, seed: 2).confidence(
      of: Strength(direction: .outgoing), table: table,
      units: SamplingUnits(count: 2, unitsOfRecords: [[0], [1]]))
    let values = try #require(apart.values(of: 0))
    #expect(Set(values) == [0, 4, 8])
    // 1/4, 1/2, 1/4; four standard errors of 400 draws are 0.09 and 0.1.
    #expect(abs(Double(values.count { $0 == 0 }) / 400 - 0.25) < 0.09)
    #expect(abs(Double(values.count { $0 == 4 }) / 400 - 0.5) < 0.1)
    // a is above b unless only the second unit was drawn: weights 0 against 2.
    let above = try #require(apart.probability(of: 0, above: 1))
    #expect(above == 1 - Double(values.count { $0 == 0 }) / 400)
    #expect(apart.probability(of: 1, above: 0) == 1 - above)
    #expect(apart.probability(of: 0, above: 0) == 0.5)
    #expect(apart.probability(of: 0, above: 7) == nil)
  }

  /// NumPy 2.4.6: numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], [0.05, 0.95]) is 1.0 and 7.95.
  @Test func intervalsAreQuantiles() throws {
    let scores = NodeScores(measure: "x", values: [4, 2], members: [true, true])
    let found = ScoreConfidence(
      scores: scores, level: 0.9, replicates: 8, members: [0, 1],
      values: [3, 1, 4, 1, 5, 9, 2, 6] + [Double](repeating: 2, count: 8))
    let interval = try #require(found.interval(of: 0))
    #expect(abs(interval.lowerBound - 1) < 1e-12 && abs(interval.upperBound - 7.95) < 1e-12)
    #expect(found.interval(of: 1) == 2...2)
    // Above, below, above, below, above, above, equal, above.
    #expect(found.probability(of: 0, above: 1) == 5.5 / 8)
    #expect(found.rankIntervals() == [1...2, 1...2])
  }

  /// Strength is a sum over units, so the spread of its replicates is known: with n units that hold x_i
  /// of it, the variance is Σ(x_i − mean)².
  @Test func spreadOfASum() throws {
    let table = try table(5, 80, days: 40, seed: 3)
    let found = try Bootstrap(replicates: 4000, seed: 1)
      .confidence(of: Strength(direction: .outgoing), table: table, units: .days(of: table))
    let range = try #require(table.dateRange)
    for node in 0..<NodeIndex(5) {
      let held = range.map { day in
        (0..<table.count).filter { table.days[$0] == day && table.sources[$0] == node }
          .reduce(0) { $0 + table.weights[$1] }
      }
      let mean = held.reduce(0, +) / Double(held.count)
      let variance = held.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let values = try #require(found.values(of: node))
      let average = values.reduce(0, +) / 4000
      let score = try #require(found.scores[node])
      let spread = values.reduce(0) { $0 + ($1 - average) * ($1 - average) } / 4000
      // Within five standard errors.
      #expect(abs(average - score) < 5 * (variance / 4000).squareRoot())
      #expect(abs(spread / variance - 1) < 5 * (2.0 / 4000).squareRoot())
    }
  }

  @Test func oddTablesAndOptions() throws {
    let empty = NetworkBuilder().build()
    let none = try Bootstrap().confidence(of: PageRank(), table: empty, units: .days(of: empty))
    #expect(none.interval(of: 0) == nil && none.rankIntervals().isEmpty)
    // Without days nothing is drawn.
    var builder = NetworkBuilder()
    let (a, b) = (try builder.node(id: "a"), try builder.node(id: "b"))
    try builder.tie(a, b, weight: 2)
    let undated = builder.build()
    #expect(SamplingUnits.days(of: undated).count == 0)
    let fixed = try Bootstrap(replicates: 3)
      .confidence(of: Strength(), table: undated, units: .days(of: undated))
    #expect(fixed.interval(of: a) == 2...2)
    let cases: [(String, () throws -> Void)] = [
      (
        "1 replicates can't be drawn; give 2 to 1000000, 200 is usual",
        {
          _ = try Bootstrap(replicates: 1)
            .confidence(of: Strength(), table: undated, units: .days(of: undated))
        }
      ),
      (
        "the level 1.0 is not between 0 and 1 (excluded); 0.95 is usual",
        {
          _ = try Bootstrap(level: 1)
            .confidence(of: Strength(), table: undated, units: .days(of: undated))
        }
      ),
      (
        "0 threads can't be used; give 1 or more, or none for all cores",
        {
          _ = try Bootstrap(threads: 0)
            .confidence(of: Strength(), table: undated, units: .days(of: undated))
        }
      ),
      (
        "the sampling units are wrong: they are of 0 records, and the table has 1",
        {
          _ = try Bootstrap().confidence(of: Strength(), table: undated, units: .days(of: empty))
        }
      ),
      (
        "the sampling units are wrong: record 1 names unit 2, and there are 2",
        { _ = try SamplingUnits(count: 2, unitsOfRecords: [[1], [0, 2]]) }
      ),
      (
        "the damping 2.0 is not between 0 and 1 (excluded); 0.85 is usual",
        {
          _ = try Bootstrap()
            .confidence(of: PageRank(damping: 2), table: undated, units: .days(of: undated))
        }
      ),
    ]
    for (text, body) in cases {
      let error = #expect(throws: AnalysisError.self) { try body() }
      #expect(error?.description == text)
    }
  }
}
