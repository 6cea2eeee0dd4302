import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct SampledBetweennessTests {
  /// 150 nodes with a core, hanging trees and small components.
  private func network() throws -> Network {
    try Network(nodeCount: 150, ties: Shape.randomTies(150, 190, seed: 21))
  }

  @Test func allSourcesAreExact() throws {
    let network = try network()
    for weighted in [true, false] {
      let found = try SampledBetweenness(weighted: weighted).estimate(in: network)
      let exact = try Betweenness(weighted: weighted).scores(in: network)
      #expect(found.scores.values == exact.values)
      #expect(found.margins.allSatisfy { $0 == 0 })
    }
    for count in [0, 1, 2] {
      let found = try SampledBetweenness(pivots: 2).estimate(in: Shape.path(count))
      #expect(found.scores.values == [Double](repeating: 0, count: count))
    }
    // A tree needs no sources.
    let path = try SampledBetweenness(pivots: 2).estimate(in: Shape.path(5))
    #expect(path.scores.values == [0, 3, 4, 3, 0])
    #expect(path.margins == [0, 0, 0, 0, 0])
  }

  @Test func seedAndThreads() throws {
    let network = try network()
    let one = try SampledBetweenness(pivots: 20, threads: 1).estimate(in: network)
    #expect(try SampledBetweenness(pivots: 20, threads: 3).estimate(in: network) == one)
    #expect(try SampledBetweenness(pivots: 20, seed: 2).estimate(in: network) != one)
  }

  /// The margins must hold in 95 of 100 samples; they are wide, so they hold in all of these.
  @Test(arguments: [true, false])
  func marginsHoldAndTheMeanIsRight(weighted: Bool) throws {
    let network = try network()
    let exact = try Betweenness(weighted: weighted).scores(in: network).values
    var mean = [Double](repeating: 0, count: 150)
    for seed in 0..<400 as Range<UInt64> {
      let found = try SampledBetweenness(pivots: 40, weighted: weighted, seed: seed, threads: 1)
        .estimate(in: network)
      for node in 0..<150 {
        let off = abs(found.scores.values[node] - exact[node])
        #expect(off <= found.margins[node] + 1e-9 * exact[node], "seed \(seed), node \(node)")
        mean[node] += found.scores.values[node] / 400
      }
    }
    // The largest scores, whose means over 400 samples lie within a few per cent.
    for node in 0..<150 where exact[node] > 1_000 {
      #expect(abs(mean[node] - exact[node]) < 0.05 * exact[node], "node \(node)")
    }
    #expect(exact.contains { $0 > 1_000 })
  }

  @Test func marginsFallWithTheSample() throws {
    let network = try Network(nodeCount: 600, ties: Shape.randomTies(600, 1_800, seed: 8))
    func widest(_ pivots: Int, _ confidence: Double) throws -> Double {
      try SampledBetweenness(pivots: pivots, confidence: confidence, weighted: false)
        .estimate(in: network).margins.max() ?? 0
    }
    let wide = try widest(50, 0.95)
    #expect(try widest(200, 0.95) < 0.6 * wide)
    #expect(try widest(50, 0.5) < wide)
  }

  /// Python 3.11: math.log(6 / 0.05), math.log(30 / 0.05), 1 - math.exp(-math.log(120) / 100).
  @Test func boundByHand() throws {
    let (doubt, more) = (4.787491742782046, 6.396929655216146)
    let bound = SampleBound(count: 100, total: 1_000, failure: 0.05)
    // In the middle of the range and widely spread: Serfling.
    let serfling = (0.901 * doubt / 200).squareRoot()
    #expect(abs(bound.bound(sum: 50, squares: 50, range: 1) - serfling) < 1e-12)
    // All numbers drawn 0: the mean of all is q at most if (1 − q)^100 may be 1/120.
    let none = 0.04674698504026675
    #expect(abs(bound.bound(sum: 0, squares: 0, range: 1) - none) < 1e-10)
    #expect(abs(bound.bound(sum: 0, squares: 0, range: 7) - 7 * none) < 1e-9)
    // No spread, in the middle: the range alone, by the third bound.
    let many = SampleBound(count: 10_000, total: 1_000_000, failure: 0.05)
    let third = (7.0 / 3 + 3 / 2.0.squareRoot()) * more / 10_000
    #expect(abs(many.bound(sum: 5_000, squares: 2_500, range: 1) - third) < 1e-12)
    #expect(bound.bound(sum: 0, squares: 0, range: 0) == 0)
  }

  /// Of normal numbers 95 in 100 lie within two standard errors; what single sources add is skewed,
  /// so that it is some fewer.
  @Test func standardErrors() throws {
    let network = try Network(nodeCount: 200, ties: Shape.randomTies(200, 500, seed: 9))
    let exact = try Betweenness(weighted: false).scores(in: network).values
    let middle = exact.sorted()[100]
    var (within, all) = (0, 0)
    for seed in 0..<60 as Range<UInt64> {
      let found = try SampledBetweenness(pivots: 60, weighted: false, seed: seed, threads: 1)
        .estimate(in: network)
      for node in 0..<200 where exact[node] > middle {
        all += 1
        if abs(found.scores.values[node] - exact[node]) <= 2 * found.standardErrors[node] {
          within += 1
        }
      }
    }
    let share = Double(within) / Double(all)
    #expect(share > 0.8 && share < 0.98, "\(share)")
  }
}
