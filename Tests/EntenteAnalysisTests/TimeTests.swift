import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct TimeTests {
  private static let counts = [1, 0, 2, 1, 1, 8, 9, 7, 1, 0, 1, 2, 1, 6, 7, 1, 0]
  private static let exposures = [
    20, 18, 22, 25, 19, 21, 20, 24, 22, 20, 18, 20, 22, 21, 19, 20, 20,
  ]

  /// The cheapest of all 2^17 sequences of states (Python 3.11).
  @Test func burstsAreTheCheapestSequence() throws {
    func bursts(_ ratio: Double, _ difficulty: Double) throws -> [Burst] {
      try BurstModel(ratio: ratio, difficulty: difficulty)
        .bursts(counts: Self.counts, exposures: Self.exposures)
    }
    let usual = try bursts(2, 1)
    #expect(usual.map(\.steps) == [5..<8, 13..<15])
    #expect(abs(usual[0].weight - 9.56429265905002) <= 1e-9)
    #expect(abs(usual[1].weight - 4.354243317803824) <= 1e-9)
    let steeper = try bursts(3, 0.5)
    #expect(steeper.map(\.steps) == [5..<8, 13..<15])
    #expect(abs(steeper[0].weight - 10.745120426030624) <= 1e-9)
    #expect(try bursts(2, 3).map(\.steps) == [5..<8])
  }

  @Test func burstsNeedABaseToRiseFrom() throws {
    let model = BurstModel()
    #expect(try model.bursts(counts: [], exposures: []).isEmpty)
    #expect(try model.bursts(counts: [0, 0], exposures: [3, 4]).isEmpty)
    #expect(try model.bursts(counts: [3, 4], exposures: [3, 4]).isEmpty)
    #expect(throws: AnalysisError.self) { try model.bursts(counts: [2], exposures: [1]) }
    #expect(throws: AnalysisError.self) { try model.bursts(counts: [1], exposures: []) }
    #expect(throws: AnalysisError.self) {
      try BurstModel(ratio: 1).bursts(counts: [1], exposures: [1])
    }
  }

  /// ruptures 1.1.10, `Pelt` with this cost, `min_size=1, jump=1`.
  @Test func segmentsAgreeWithAnotherProgram() throws {
    let counts: [Double] = [
      2, 2, 3, 3, 1, 4, 2, 0, 5, 4, 1, 6, 2, 0, 2, 0, 3, 7, 0, 4, 12, 6, 8, 16, 3, 5, 10, 8, 8, 12,
      7, 3, 14, 5, 1, 1, 2, 0, 1, 1, 3, 4, 0, 1, 1, 3, 1, 2, 0, 0, 4, 1, 1, 2, 1, 0, 1, 1, 0, 2, 2,
      1, 2, 5, 1, 3, 8, 3, 7, 1, 3, 8, 2, 1, 5, 2, 6, 3, 2, 0,
    ]
    let exposures = (0..<80).map { $0 < 78 && $0 % 3 == 2 ? 2.0 : 1 }
    func ends(_ penalty: Double?) throws -> [Int] {
      try ChangePointModel(penalty: penalty).segments(counts: counts, exposures: exposures)
        .map(\.steps.upperBound)
    }
    #expect(try ends(nil) == [19, 34, 63, 80])
    #expect(try ends(30) == [19, 34, 80])
    #expect(try ends(3) == [13, 16, 18, 19, 34, 63, 64, 66, 67, 79, 80])
  }

  @Test func segmentsAtTheirEdges() throws {
    let model = ChangePointModel()
    #expect(try model.segments(counts: [], exposures: []).isEmpty)
    let silent = try model.segments(counts: [0, 0, 0], exposures: [1, 1, 1])
    #expect(silent.map(\.steps) == [0..<3] && silent[0].rate == 0)
    let step = try model.segments(
      counts: [1, 1, 1, 1, 9, 9, 9, 9], exposures: [Double](repeating: 1, count: 8))
    #expect(step == [Segment(steps: 0..<4, rate: 1), Segment(steps: 4..<8, rate: 9)])
    #expect(throws: AnalysisError.self) { try model.segments(counts: [1], exposures: [0]) }
    #expect(throws: AnalysisError.self) {
      try ChangePointModel(penalty: -1).segments(counts: [1], exposures: [1])
    }
  }

  @Test func burstinessAndMemory() throws {
    let uneven = Burstiness(days: [0, 1, 2, 10, 11, 12])
    #expect(try abs(#require(uneven.burstiness) - 1.0 / 13) <= 1e-12)
    // Gaps 1 1 8 1 against 1 8 1 1: (−12.25 …) by hand, −1/3.
    #expect(try abs(#require(uneven.memory) + 1.0 / 3) <= 1e-12)
    let even = Burstiness(days: [0, 2, 4, 6])
    #expect(even.burstiness == -1 && even.memory == nil)
    #expect(try abs(#require(even.corrected) + 1) <= 1e-12)
    #expect(Burstiness(days: [3]).burstiness == nil)
    #expect(Burstiness(days: [3, 3, 3]).burstiness == nil)
  }

  @Test func livesOfDyads() {
    let turnover = DyadTurnover.turnover(of: [[1, 2], [2, 2], [1, 2, 3], []])
    #expect(
      turnover == [
        DyadTurnover(formed: 2, kept: 0, dissolved: 0, revived: 0),
        DyadTurnover(formed: 0, kept: 1, dissolved: 1, revived: 0),
        DyadTurnover(formed: 1, kept: 1, dissolved: 0, revived: 1),
        DyadTurnover(formed: 0, kept: 0, dissolved: 3, revived: 0),
      ])
    #expect(turnover[2].similarity == 1.0 / 3)
    #expect(DyadTurnover.turnover(of: [[]])[0].similarity == nil)
  }

  @Test func responses() {
    func act(_ source: Int, _ target: Int, _ day: Int32) -> Responses.Act {
      Responses.Act(source: source, target: target, day: day)
    }
    let acts = [act(0, 1, 1), act(1, 0, 3), act(0, 1, 4), act(2, 2, 4)]
    let all = Responses(acts: acts, window: 30)
    #expect(all.events == 3 && all.repeated == 1 && all.answered == 2)
    #expect(all.medianLag == 1.5)
    let short = Responses(acts: acts, window: 1)
    #expect(short.repeated == 0 && short.answered == 1)
    #expect(Responses(acts: [], window: 1).reciprocity == nil)
  }

  @Test func pathsRespectTime() throws {
    var builder = NetworkBuilder()
    let nodes = try ["a", "b", "c", "d"].map { try builder.node(id: $0) }
    for (source, target, day) in [(0, 1, 1), (1, 2, 1), (1, 2, 5), (0, 1, 4), (3, 0, 9)] {
      try builder.tie(nodes[source], nodes[target], day: Int32(day))
    }
    let table = builder.build()
    let strict = try TemporalPaths(from: 0, in: table)
    #expect(strict.arrival == [nil, 1, 5, nil])
    // Leaving on day 4 is faster than waiting since day 1.
    #expect(strict.duration == [nil, 0, 1, nil])
    #expect(strict.reached == 2)
    let loose = try TemporalPaths(from: 0, in: table, isStrict: false)
    #expect(loose.arrival == [nil, 1, 1, nil])
    let late = try TemporalPaths(from: 0, in: table, window: TimeWindow(from: 2, to: 5))
    #expect(late.arrival == [nil, 4, nil, nil])
    #expect(throws: AnalysisError.self) { try TemporalPaths(from: 9, in: table) }
  }

  /// SciPy 1.17.1, `kendalltau(method="asymptotic")` and `theilslopes`.
  @Test func trends() throws {
    for (values, tau, p, slope) in [
      ([1, 3, 2, 5], 0.6666666666666669, 0.17423138824802498, 1.1666666666666665),
      ([1, 1, 2, 2, 5, 4, 7], 0.8510644963469901, 0.008980143361139607, 1),
      ([9, 7, 7, 3, 1, 0, 0, 0], -0.9258200997725515, 0.0020608812020897044, -1.45),
    ] as [([Double], Double, Double, Double)] {
      let trend = Trend(values)
      #expect(try abs(#require(trend.tau) - tau) <= 1e-12)
      #expect(try abs(#require(trend.p) - p) <= 1e-12)
      #expect(try abs(#require(trend.slope) - slope) <= 1e-12)
    }
    #expect(Trend([4, 4, 4]).tau == nil && Trend([4, 4, 4]).slope == 0)
    #expect(Trend([]).slope == nil && Trend([1]).slope == nil)
  }
}
