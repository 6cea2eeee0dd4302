import Testing

@testable import EntenteAnalysis

@Suite struct SignificanceTests {
  /// Counting all ways to draw, with fractions (Python 3.11, itertools.combinations).
  private static let enumerated:
    [(before: [Double], after: [Double], unitsBefore: Int, unitsAfter: Int, p: Double)] = [
      ([], [1, 1], 2, 2, 1.0 / 3),
      ([1], [2, 3, 1], 6, 7, 45.0 / 143),
      ([0.9, 0.45], [0.73, 0.81, 0.5475], 7, 6, 31.0 / 66),
      ([3, 1, 4, 1], [], 5, 9, 5.0 / 1001),
      ([2], [2], 8, 8, 1),
      ([1, 1, 1, 1, 1], [5], 6, 8, 409.0 / 429),
    ]

  @Test(arguments: enumerated.indices)
  func permutationIsExact(_ row: Int) {
    let row = Self.enumerated[row]
    let test = TiePermutation(
      before: row.before, after: row.after, unitsBefore: row.unitsBefore,
      unitsAfter: row.unitsAfter)
    #expect(test.isExact)
    #expect(abs(test.p - row.p) <= 1e-12)
    let turned = TiePermutation(
      before: row.after, after: row.before, unitsBefore: row.unitsAfter,
      unitsAfter: row.unitsBefore)
    #expect(turned.p == test.p)
  }

  @Test func permutationWithoutUnitsOrWeightFindsNothing() {
    #expect(TiePermutation(before: [], after: [], unitsBefore: 5, unitsAfter: 5).p == 1)
    #expect(TiePermutation(before: [], after: [3], unitsBefore: 0, unitsAfter: 5).p == 1)
  }

  @Test func oddWeightsGoOntoAGrid() {
    let odd = (1...40).map { Double($0).squareRoot() }
    let test = TiePermutation(before: odd, after: [], unitsBefore: 100, unitsAfter: 100)
    #expect(!test.isExact)
    #expect(test.p > 0 && test.p < 1e-9)
  }

  /// SciPy 1.17.1: sums of `hypergeom.pmf` no nearer to the mean.
  @Test(arguments: [
    (2000, 700, 1000, 390, 0.00021028691215324582), (2000, 700, 1000, 420, 6.47494464451347e-11),
    (5000, 1200, 2000, 530, 0.0008162904824891795), (2000, 700, 1000, 355, 0.6730934508212049),
  ])
  func manyUnitsAreTakenAsNormal(_ row: (all: Int, held: Int, drawn: Int, found: Int, p: Double)) {
    let (before, after) = (
      [Double](repeating: 0.5, count: row.held - row.found),
      [Double](repeating: 0.5, count: row.found)
    )
    let test = TiePermutation(
      before: before, after: after, unitsBefore: row.all - row.drawn, unitsAfter: row.drawn)
    #expect(!test.isExact)
    #expect(abs(test.p - row.p) <= 0.15 * row.p)
    let turned = TiePermutation(
      before: after, after: before, unitsBefore: row.drawn, unitsAfter: row.all - row.drawn)
    #expect(abs(turned.p - test.p) <= 1e-9 * test.p)
    let surely = TiePermutation(
      before: [], after: [Double](repeating: 1, count: 4000), unitsBefore: 4000, unitsAfter: 4000)
    #expect(surely.p > 0)
  }

  @Test func sampleSumsAUnitsRecords() throws {
    let sample = try PeriodSample(
      unitsBefore: 30, unitsAfter: 31, tieCount: 2,
      records: [(0, 40, 1), (0, 4, 1), (0, 7, 2), (0, 4, 0.5)])
    #expect(sample.weights(of: 0) == (before: 3.5, after: 1))
    #expect(sample.unitsHolding(0) == (before: 2, after: 1))
    #expect(sample.permutation(of: 1).p == 1)
  }

  @Test func sampleRefusesWhatDoesNotExist() {
    for record in [(1, 0, 1.0), (0, 2, 1), (0, 0, 0), (0, 0, .nan), (-1, 0, 1)] {
      #expect(throws: AnalysisError.self) {
        try PeriodSample(
          unitsBefore: 1, unitsAfter: 1, tieCount: 1,
          records: [(tie: record.0, unit: record.1, weight: record.2)])
      }
    }
  }

  /// Halves of noise must not be told apart more often than p says.
  @Test func noiseIsRarelySignificant() {
    var generator = SeededGenerator(seed: 7)
    var found = 0
    for _ in 0..<500 {
      // Events in clusters, as news makes them.
      let units = (0..<40).map { _ in
        Int.random(in: 0..<4, using: &generator) == 0
          ? Double(Int.random(in: 1...6, using: &generator)) : 0
      }
      let test = TiePermutation(
        before: units[..<20].filter { $0 > 0 }, after: units[20...].filter { $0 > 0 },
        unitsBefore: 20, unitsAfter: 20)
      if test.p <= 0.05 { found += 1 }
    }
    #expect(found <= 36)
  }

  /// statsmodels 0.15.0, `multipletests(…, method="fdr_bh")`.
  @Test func falseDiscoveryRate() {
    let adjusted = FalseDiscoveryRate.adjusted([0.01, 0.04, 0.03, 0.5, 0.001, 0.04, 1, 0.2])
    let expected = [0.04, 0.064, 0.064, 0.5714285714285714, 0.008, 0.064, 1, 0.26666666666666666]
    for (found, wanted) in zip(adjusted, expected) { #expect(abs(found - wanted) <= 1e-12) }
    #expect(FalseDiscoveryRate.adjusted([]).isEmpty)
  }

  /// SciPy 1.17.1, `binomtest` and its exact interval, turned into a ratio of rates.
  private static let rates:
    [(before: Int, after: Int, Double, Double, p: Double, low: Double, high: Double)] = [
      (1, 8, 30, 31, 0.03928932464348832, 1.0379553194493694, 343.53023832668833),
      (0, 5, 30, 31, 0.06266798817059938, 0.8867959909504451, .infinity),
      (12, 12, 28, 31, 0.8403158830722393, 0.3711520854095708, 2.198066209273492),
      (3, 56, 31, 30, 3.221882844168975e-14, 6.270034356684084, 96.3473127144298),
      (40, 60, 10, 20, 0.16809202939892706, 0.4944492832755195, 1.1485612400716294),
      (250, 190, 300, 310, 0.001385551461590093, 0.6058069668735159, 0.8917449938060947),
    ]

  @Test(arguments: rates.indices)
  func rateTest(_ row: Int) throws {
    let row = Self.rates[row]
    let test = try RateTest(
      before: row.before, after: row.after, exposureBefore: row.2, exposureAfter: row.3)
    #expect(abs(test.p - row.p) <= 1e-9 * row.p)
    #expect(abs(test.interval.lowerBound - row.low) <= 1e-9 * row.low)
    #expect(
      test.interval.upperBound == row.high
        || abs(test.interval.upperBound - row.high) <= 1e-9 * row.high)
  }

  @Test func rateTestAtItsEdges() throws {
    let none = try RateTest(before: 0, after: 0, exposureBefore: 5, exposureAfter: 5)
    #expect(none.p == 1 && none.ratio.isNaN)
    #expect(none.interval == 0...(.infinity))
    #expect(throws: AnalysisError.self) {
      try RateTest(before: -1, after: 0, exposureBefore: 5, exposureAfter: 5)
    }
    #expect(throws: AnalysisError.self) {
      try RateTest(before: 1, after: 0, exposureBefore: 0, exposureAfter: 5)
    }
    #expect(throws: AnalysisError.self) {
      try RateTest(before: 1, after: 0, exposureBefore: 1, exposureAfter: 5, confidence: 1)
    }
  }
}
