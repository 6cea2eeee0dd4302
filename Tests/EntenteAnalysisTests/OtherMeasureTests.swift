import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct StrengthTests {
  @Test func byHand() throws {
    let network = try Network(nodeCount: 4, ties: [(0, 1, 2), (1, 2, 1), (2, 2, 4)])
    #expect(try Strength().scores(in: network).values == [2, 3, 9, 0])
    #expect(try Strength(direction: .incoming).scores(in: network).values == [0, 2, 5, 0])
    #expect(try Strength(direction: .outgoing).scores(in: network).values == [2, 1, 4, 0])
    let both = network.undirected()
    for direction in Direction.allCases {
      #expect(try Strength(direction: direction).scores(in: both).values == [2, 3, 1, 0])
    }
  }
}

@Suite struct HarmonicClosenessTests {
  @Test func byHand() throws {
    #expect(try HarmonicCloseness().scores(in: Shape.path(0)).values == [])
    #expect(try HarmonicCloseness(normalized: true).scores(in: Shape.path(1)).values == [0])
    #expect(try HarmonicCloseness().scores(in: Shape.path(3)).values == [1.5, 2, 1.5])
    #expect(
      try HarmonicCloseness(normalized: true).scores(in: Shape.star(5)).values
        == [1, 0.625, 0.625, 0.625, 0.625])
    let line = try Shape.path(3)
    #expect(
      try HarmonicCloseness(direction: .incoming).scores(in: line).values == [0, 1, 1.5])
    #expect(
      try HarmonicCloseness(direction: .outgoing).scores(in: line).values == [1.5, 1, 0])
    // Two parts; the strong detour 0–1–2 (1/4 + 1/4) beats the weak tie 0–2 (1).
    let parts = try Network(
      nodeCount: 5, ties: [(0, 1, 4), (1, 2, 4), (0, 2, 1), (3, 4, 8), (3, 3, 9)])
    #expect(try HarmonicCloseness().scores(in: parts).values == [6, 8, 6, 8, 8])
  }

  @Test(arguments: 0...30 as ClosedRange<UInt64>)
  func agreesWithTheTextbook(seed: UInt64) throws {
    // Past 64 and 128 nodes too, the width of a batch.
    let count = Int(seed) * 5
    let network = try Network(
      nodeCount: count, ties: Shape.randomTies(count, count * 2, seed: seed))
    for weighted in [true, false] {
      for direction in Direction.allCases {
        let found = try HarmonicCloseness(direction: direction, weighted: weighted)
          .scores(in: network).values
        let expected = Textbook.harmonic(
          direction == .both ? network.undirected() : network, weighted: weighted,
          incoming: direction == .incoming)
        for node in 0..<count {
          #expect(
            abs(found[node] - expected[node]) <= 1e-9 * max(1, expected[node]),
            "seed \(seed), weighted \(weighted), \(direction), node \(node)")
        }
      }
    }
  }

  @Test func scoresStayBelowTheStatedMaximum() throws {
    let network = try Network(nodeCount: 80, ties: Shape.randomTies(80, 300, seed: 9))
    let scores = try HarmonicCloseness(normalized: true).scores(in: network)
    // Both directions of a tie are summed, so 24 is the largest weight there can be.
    #expect(scores.values.allSatisfy { $0 >= 0 && $0 <= 24 })
    #expect(try HarmonicCloseness(normalized: true, threads: 1).scores(in: network) == scores)
  }
}

@Suite struct CoreNumberTests {
  @Test func byHand() throws {
    #expect(try CoreNumber().scores(in: Shape.path(0)).values == [])
    #expect(try CoreNumber().scores(in: Shape.path(1)).values == [0])
    #expect(try CoreNumber().scores(in: Shape.star(4)).values == [1, 1, 1, 1])
    #expect(try CoreNumber().scores(in: Shape.clique(5)).values == [4, 4, 4, 4, 4])
    let tail = try Shape.ties(6, [(0, 1), (1, 2), (2, 0), (2, 3), (4, 4), (1, 0)])
    #expect(try CoreNumber().scores(in: tail).values == [2, 2, 2, 1, 0, 0])
  }
}

@Suite struct ComponentsTests {
  @Test func labelsAreTheLeastIndex() throws {
    #expect(Components.labels(of: try Shape.path(0)) == [])
    let network = try Shape.ties(6, [(5, 1), (1, 3), (2, 2), (4, 0)])
    #expect(Components.labels(of: network) == [0, 1, 2, 1, 0, 1])
    #expect(Components.largest(of: network) == [1, 3, 5])
    #expect(Components.largest(of: try Shape.ties(5, [(4, 3), (1, 2)])) == [1, 2])
    #expect(Components.largest(of: NetworkBuilder().build().network()) == [])
  }
}
