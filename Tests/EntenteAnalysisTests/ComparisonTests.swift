import EntenteGraph
import Testing

@testable import EntenteAnalysis

/// Days 0..<4 against 4..<9, few enough that all 126 ways to share them out can be listed.
private func smallTable() throws -> TieTable {
  var builder = NetworkBuilder()
  let nodes = try ["a", "b", "c", "d"].map { try builder.node(id: $0) }
  for (source, target, day, weight) in [
    (0, 1, 0, 1.0), (0, 1, 1, 1), (0, 1, 4, 2), (0, 1, 5, 1), (0, 1, 6, 3), (1, 2, 0, 2),
    (1, 2, 2, 1), (1, 2, 7, 1), (1, 2, 8, 1), (2, 3, 6, 4),
  ] {
    try builder.tie(nodes[source], nodes[target], day: Int32(day), weight: weight)
  }
  return builder.build()
}

private func window(_ from: Int32?, _ to: Int32?) throws -> TimeWindow {
  try TimeWindow(from: from, to: to)
}

/// Events in clusters, as news makes them: on each day some dyads have several.
private func noise(days: Int, dyads: Int, seed: UInt64) throws -> TieTable {
  var generator = SeededGenerator(seed: seed)
  var builder = NetworkBuilder()
  for node in 0..<20 { _ = try builder.node(id: "n\(node)") }
  for day in 0..<days {
    for _ in 0..<dyads {
      let source = NodeIndex.random(in: 0..<20, using: &generator)
      let target = NodeIndex.random(in: 0..<20, using: &generator)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        try builder.tie(source, target, day: Int32(day))
      }
    }
  }
  return builder.build()
}

@Suite struct TwoPeriodsTests {
  @Test func daysAndWeeksAreUnits() throws {
    let table = try smallTable()
    let days = try TwoPeriods(table, before: window(0, 4), after: window(4, 9))
    #expect(days.unitsBefore == 4 && days.unitsAfter == 5 && !days.overlap && !days.isCut)
    let pairs = try days.pairs()
    let (keys, sample) = (pairs.keys, pairs.sample)
    #expect(keys.map(\.source) == [0, 1, 2])
    #expect(sample.weights(of: 0) == (before: 2, after: 6))
    #expect(sample.recordCounts(of: 1) == (before: 2, after: 2))
    // Seven days and two, which belong to the block before; four make a block of their own.
    let blocks = try TwoPeriods(table, before: window(0, 9), after: window(9, 9), daysPerUnit: 7)
    #expect(blocks.unitsBefore == 1 && blocks.unitsAfter == 0)
    var long = NetworkBuilder()
    let node = try long.node(id: "x")
    for day in 0..<Int32(25) { try long.tie(node, node, day: day) }
    let weeks = try TwoPeriods(
      long.build(), before: window(0, 11), after: window(11, 25), daysPerUnit: 7)
    #expect(weeks.unitsBefore == 2 && weeks.unitsAfter == 2)
  }

  @Test func daysOutsideTheDataAreNoUnits() throws {
    let table = try smallTable()
    let wide = try TwoPeriods(table, before: window(-100, 4), after: window(4, nil))
    #expect(wide.isCut && wide.unitsBefore == 4 && wide.unitsAfter == 5)
    let outside = try TwoPeriods(table, before: window(-9, -5), after: window(4, 9))
    #expect(outside.unitsBefore == 0 && outside.isCut)
    let empty = try TwoPeriods(
      NetworkBuilder().build(), before: window(0, 3), after: window(3, 6))
    #expect(empty.unitsBefore == 0 && empty.unitsAfter == 0)
    #expect(try empty.pairs().keys.isEmpty)
  }

  @Test func unitsFromOutside() throws {
    let table = try smallTable()
    // Articles 7 and 8 tell everything, 8 in both periods; 9 and 10 tell nothing.
    let periods = try TwoPeriods(
      table, before: window(0, 4), after: window(4, 9),
      units: table.days.map { $0 < 1 ? 7 : 8 }, published: (before: [9], after: [8, 10]))
    #expect(periods.unitsBefore == 3 && periods.unitsAfter == 2)
    #expect(try periods.pairs().sample.unitsHolding(0) == (before: 2, after: 1))
  }

  @Test func unorderedPairsLeaveLoopsOut() throws {
    var builder = NetworkBuilder()
    for id in ["a", "b"] { _ = try builder.node(id: id) }
    try builder.tie(0, 1, day: 0)
    try builder.tie(1, 0, day: 1)
    try builder.tie(1, 1, day: 1)
    let periods = try TwoPeriods(builder.build(), before: window(0, 1), after: window(1, 2))
    let pairs = try periods.pairs(isDirected: false)
    let (keys, sample) = (pairs.keys, pairs.sample)
    #expect(keys == [TieKey(source: 0, target: 1)])
    #expect(sample.weights(of: 0) == (before: 1, after: 1))
    #expect(try periods.pairs().keys.count == 3)
  }
}

@Suite struct TieFateTests {
  @Test func intensitiesTurn() throws {
    var builder = NetworkBuilder()
    for id in ["a", "b"] { _ = try builder.node(id: id) }
    for (day, weight, sign) in [(0, 2.0, 4), (1, 1, -2), (2, 3, -5), (3, 1, 4)] {
      try builder.tie(0, 1, day: Int32(day), weight: weight, sign: Float(sign))
    }
    let pairs = try TwoPeriods(builder.build(), before: window(0, 2), after: window(2, 4)).pairs()
    #expect(pairs.intensitiesBefore == [2] && pairs.intensitiesAfter == [-2.75])
    func fate(_ before: Double, _ after: Double, _ old: Double, _ new: Double) -> TieFate {
      TieFate(before: before, after: after, intensityBefore: old, intensityAfter: new)
    }
    #expect(fate(3, 4, 2, -2.75) == .turned)
    #expect(fate(3, 4, 2, 1) == .stronger && fate(4, 3, 0, -5) == .weaker)
    #expect(fate(0, 4, 0, -5) == .new && fate(4, 0, 3, 0) == .gone)
    #expect(fate(0.1 + 0.2, 0.3, 1, 1) == .unchanged)
  }
}

@Suite struct TieTestsTests {
  /// NumPy 2.4.6: effects by the formula, intervals from 1,000,000 draws (`Generator.multinomial`
  /// and `quantile`). Sums of few units are coarse, so that ends lie on few values.
  @Test func effectsAndIntervals() throws {
    let periods = try TwoPeriods(smallTable(), before: window(0, 4), after: window(4, 9))
    var method = TieTests(minimumEvents: 1, replicates: 4000)
    let tests = try method.tests(of: periods.pairs().sample)
    let expected: [(ratio: Double, low: Double, high: Double, share: Double)] = [
      (0.664159643686693, -0.6649763, 2.05412373, 0.1),
      (-0.5459169435772607, -2.22462355, 1.21194097, -0.43333333333333335),
      (0.8754687373538999, -0.22314355, 1.7227666, 1.0 / 3),
    ]
    for (test, wanted) in zip(tests, expected) {
      #expect(abs(test.logRateRatio - wanted.ratio) <= 1e-9)
      #expect(abs(test.shareDifference - wanted.share) <= 1e-9)
      let interval = try #require(test.ratioInterval)
      #expect(abs(interval.lowerBound - wanted.low) <= 0.15)
      #expect(abs(interval.upperBound - wanted.high) <= 0.15)
    }
    // Another number of threads, the same bytes.
    method.threads = 1
    #expect(try method.tests(of: periods.pairs().sample) == tests)
  }

  @Test func exchangingThePeriodsTurnsSignsAlone() throws {
    let table = try noise(days: 30, dyads: 12, seed: 3)
    let there = try TwoPeriods(table, before: window(0, 13), after: window(13, 30))
    let back = try TwoPeriods(table, before: window(13, 30), after: window(0, 13))
    let tests = try TieTests(replicates: 200).tests(of: there.pairs().sample)
    let turned = try TieTests(replicates: 200).tests(of: back.pairs().sample)
    #expect(tests.contains { $0.q != nil })
    for (one, other) in zip(tests, turned) {
      #expect(one.p == other.p && one.q == other.q)
      #expect(one.p ?? 0 > 0)
      #expect(abs(one.logRateRatio + other.logRateRatio) <= 1e-12)
      #expect(abs(one.shareDifference + other.shareDifference) <= 1e-12)
      guard let left = one.ratioInterval, let right = other.ratioInterval else { continue }
      #expect(abs(left.lowerBound + right.upperBound) <= 1e-12)
      #expect(abs(left.upperBound + right.lowerBound) <= 1e-12)
    }
    let networks = NetworkTests(measures: [PageRank(), Strength()], replicates: 100)
    let (first, second) = (try networks.result(of: there), try networks.result(of: back))
    #expect(first.totalWeight.p == second.totalWeight.p)
    #expect(first.largestTie?.p == second.largestTie?.p)
    #expect(first.distance.p == second.distance.p)
    for (one, other) in zip(first.measures, second.measures) {
      #expect(one.p == other.p)
      let byNode = Dictionary(uniqueKeysWithValues: other.actors.map { ($0.change.node, $0) })
      for actor in one.actors {
        #expect(actor.p == byNode[actor.change.node]?.p)
        #expect(actor.q == byNode[actor.change.node]?.q)
      }
    }
  }

  @Test func aDoubledDyadIsFound() throws {
    var generator = SeededGenerator(seed: 5)
    var builder = NetworkBuilder()
    for node in 0..<8 { _ = try builder.node(id: "n\(node)") }
    for day in 0..<Int32(60) {
      for source in 0..<NodeIndex(8) {
        let target = (source + 1) % 8
        let base = Int.random(in: 1...3, using: &generator)
        for _ in 0..<(source == 2 && day >= 30 ? 2 * base : base) {
          try builder.tie(source, target, day: day)
        }
      }
    }
    let periods = try TwoPeriods(builder.build(), before: window(0, 30), after: window(30, 60))
    let pairs = try periods.pairs()
    let (keys, sample) = (pairs.keys, pairs.sample)
    let found = try TieTests().tests(of: sample).filter { $0.q ?? 1 < 0.05 }
    #expect(found.map { keys[$0.tie].source } == [2])
    #expect(try #require(found[0].ratioInterval).lowerBound > 0)
    #expect(try #require(found[0].shareInterval).lowerBound > 0)
  }

  @Test func tooLittleDataIsNotTested() throws {
    let table = try smallTable()
    let three = try TwoPeriods(table, before: window(0, 3), after: window(3, 9))
    let tests = try TieTests().tests(of: three.pairs().sample)
    #expect(tests.count == 3 && tests.allSatisfy { $0.p == nil && $0.q == nil })
    #expect(tests.allSatisfy { $0.ratioInterval == nil && $0.logRateRatio.isFinite })
    // Rare ties have a p and no q.
    let enough = try TwoPeriods(table, before: window(0, 4), after: window(4, 9))
    let rare = try TieTests().tests(of: enough.pairs().sample)
    #expect(rare.map { $0.q == nil } == [false, true, true])
    #expect(rare.allSatisfy { $0.p != nil })
    #expect(throws: AnalysisError.self) {
      try TieTests(confidence: 1).tests(of: enough.pairs().sample)
    }
  }

  @Test func theQuickTestCountsRecords() throws {
    let periods = try TwoPeriods(smallTable(), before: window(0, 4), after: window(4, 9))
    let tests = try TieTests(isQuick: true, replicates: 0).tests(of: periods.pairs().sample)
    let expected = try RateTest(before: 2, after: 3, exposureBefore: 4, exposureAfter: 5)
    #expect(tests[0].p == expected.p)
    #expect(tests[0].ratioInterval == nil)
  }
}

@Suite struct NetworkTestsTests {
  /// All 126 ways to share the days out (Python 3.11, `itertools.combinations`): 76, 126 and 65 of them
  /// differ as much.
  @Test func permutationsApproachAllWays() throws {
    let periods = try TwoPeriods(smallTable(), before: window(0, 4), after: window(4, 9))
    let tests = NetworkTests(measures: [], replicates: 20_000, enough: .max)
    let result = try tests.result(of: periods)
    #expect(result.replicates == 20_000 && result.isTested)
    #expect(try abs(#require(result.totalWeight.p) - 76.0 / 126) <= 0.015)
    #expect(result.largestTie?.p == 1)
    #expect(try abs(#require(result.distance.p) - 65.0 / 126) <= 0.015)
    #expect(try abs(#require(result.distance.weight) - 13.0 / 30) <= 1e-12)
    #expect(try abs(#require(result.distance.ties) - 1.0 / 3) <= 1e-12)
    #expect(result.largestTie?.key == TieKey(source: 2, target: 3))
    #expect(try abs(#require(result.largestTie).change - 0.8) <= 1e-12)
    #expect(result.totalWeight.before == 5 && result.totalWeight.after == 12)
  }

  @Test func aStrengthIsTestedExactlyAndScoresAreThoseOfTheWeights() throws {
    let table = try smallTable()
    let periods = try TwoPeriods(table, before: window(0, 4), after: window(4, 9))
    let measures: [any Measure] = [Strength(direction: .outgoing), PageRank(), Degree()]
    let result = try NetworkTests(measures: measures, statistics: [Density()], minimumEvents: 1)
      .result(of: periods)
    let ties = try periods.pairs().sample
    let strength = result.measures[0]
    for actor in strength.actors where actor.change.node < 3 {
      // Each of these acts on one other alone.
      #expect(actor.p == ties.permutation(of: Int(actor.change.node)).p)
    }
    for (test, measure) in zip(result.measures, measures) {
      let plain = try ScoreChange.changes(
        of: measure, before: table.network(in: window(0, 4)),
        after: table.network(in: window(4, 9)))
      #expect(test.actors.map(\.change.node) == plain.map(\.node))
      #expect(test.actors.map(\.change.rankAfter) == plain.map(\.rankAfter))
      for (actor, change) in zip(test.actors, plain) {
        #expect(abs(actor.change.difference - change.difference) <= 1e-9)
      }
    }
    #expect(result.figures.map(\.id) == ["density", "density-undirected"])
    #expect(result.figures[0].after == 3.0 / 12)
    #expect(result.figures.allSatisfy { $0.p ?? 0 > 0 })
  }

  @Test func signedMeasuresSeeTheirSignAlone() throws {
    var generator = SeededGenerator(seed: 8)
    var builder = NetworkBuilder()
    for node in 0..<6 { _ = try builder.node(id: "n\(node)") }
    for _ in 0..<150 {
      try builder.tie(
        NodeIndex.random(in: 0..<6, using: &generator),
        NodeIndex.random(in: 0..<6, using: &generator),
        day: Int32.random(in: 0..<20, using: &generator),
        sign: Float.random(in: -5...5, using: &generator))
    }
    let table = builder.build()
    let periods = try TwoPeriods(table, before: window(0, 10), after: window(10, 20))
    let measure = Degree(direction: .both, signs: .conflict)
    let result = try NetworkTests(measures: [measure], replicates: 50).result(of: periods)
    let old = try measure.scores(of: table, in: window(0, 10))
    for actor in result.measures[0].actors {
      #expect(actor.change.before == old[actor.change.node])
    }
  }

  @Test func nothingIsTestedWithoutEnoughOrWithSharedDays() throws {
    let table = try smallTable()
    let tests = NetworkTests(measures: [Strength()], statistics: [Density()])
    for (before, after) in [
      (try window(0, 3), try window(3, 9)), (try window(0, 6), try window(4, 9)),
      (try window(50, 60), try window(4, 9)),
    ] {
      let result = try tests.result(of: TwoPeriods(table, before: before, after: after))
      #expect(!result.isTested && result.replicates == 0)
      #expect(result.totalWeight.p == nil && result.measures[0].p == nil)
      #expect(result.measures[0].actors.allSatisfy { $0.p == nil && $0.q == nil })
      #expect(result.figures.allSatisfy { $0.p == nil })
    }
    let empty = try tests.result(
      of: TwoPeriods(
        NetworkBuilder().build(), before: window(0, 3), after: window(3, 6)))
    #expect(empty.largestTie == nil && empty.distance.weight == nil)
    #expect(empty.measures[0].actors.isEmpty)
  }

  @Test func threadsChangeNothingAndClearAnswersEndEarly() throws {
    let table = try noise(days: 20, dyads: 10, seed: 9)
    let periods = try TwoPeriods(table, before: window(0, 10), after: window(10, 20))
    var tests = NetworkTests(measures: [PageRank()], replicates: 300)
    let result = try tests.result(of: periods)
    tests.threads = 1
    #expect(try tests.result(of: periods) == result)
    // Nothing but total weight is left, which is clear soon.
    let short = try NetworkTests(measures: [], replicates: 5000).result(of: periods)
    #expect(short.replicates < 5000)
  }

  /// Random halves of noise: the network's p is uniform (Kolmogorov and Smirnov's distance below the
  /// 1 % bound, 1.63/√n), ties are hardly ever found.
  @Test func halvesOfNoiseDoNotDiffer() throws {
    let table = try noise(days: 40, dyads: 10, seed: 21)
    var generator = SeededGenerator(seed: 22)
    var chances: [Double] = []
    var small = 0
    var tried = 0
    var runs = 0
    for seed in 0..<UInt64(40) {
      // The days of one half are numbered before those of the other.
      var order = Array(0..<40)
      order.shuffle(using: &generator)
      let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
      var builder = NetworkBuilder()
      for node in 0..<20 { _ = try builder.node(id: "n\(node)") }
      for record in 0..<table.count {
        try builder.tie(
          table.sources[record], table.targets[record],
          day: Int32(place[Int(table.days[record])] ?? 0))
      }
      let periods = try TwoPeriods(builder.build(), before: window(0, 20), after: window(20, 40))
      let tests = try TieTests(replicates: 0).tests(of: periods.pairs().sample)
        .filter { $0.eventsBefore + $0.eventsAfter >= 5 }
      tried += tests.count
      small += tests.count { $0.p ?? 1 <= 0.05 }
      if tests.contains(where: { $0.q ?? 1 < 0.05 }) { runs += 1 }
      let result = try NetworkTests(measures: [], replicates: 99, enough: .max, seed: seed)
        .result(of: periods)
      chances.append(try #require(result.distance.p))
    }
    #expect(tried > 500)
    #expect(Double(small) <= 0.055 * Double(tried))
    #expect(runs <= 4)
    chances.sort()
    let count = Double(chances.count)
    let distance = chances.enumerated().map { place, p in
      max(abs(p - Double(place) / count), abs(Double(place + 1) / count - p))
    }.max()
    #expect(try #require(distance) <= 1.63 / count.squareRoot())
  }
}
