import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct EdgeBetweennessTests {
  @Test func byHand() throws {
    #expect(try EdgeBetweenness().scores(in: Shape.path(0)).count == 0)
    #expect(try EdgeBetweenness().scores(in: Shape.path(1)).count == 0)
    #expect(try EdgeBetweenness().scores(in: Shape.path(4)).values == [3, 4, 3])
    #expect(try EdgeBetweenness().scores(in: Shape.star(5)).values == [4, 4, 4, 4])
    #expect(try EdgeBetweenness().scores(in: Shape.clique(3)).values == [1, 1, 1])
    #expect(
      try EdgeBetweenness(directed: true).scores(in: Shape.path(4)).values == [3, 4, 3])
    // A ring of four: each tie has its own pair, and half of each of the two pairs across.
    let ring = try Shape.ties(4, [(0, 1), (1, 2), (2, 3), (3, 0), (2, 2)])
    let scores = try EdgeBetweenness().scores(in: ring)
    #expect(scores.isUndirected)
    #expect(scores.values == [2, 2, 2, 2])
    #expect(scores[3, 0] == 2)
    #expect(scores[2, 2] == nil)
    #expect(try EdgeBetweenness(normalized: true).scores(in: ring)[0, 1] == 2.0 / 6)
    // The weak tie 0–2 (length 1) is no way, 1/4 + 1/4 is.
    let detour = try Network(nodeCount: 3, ties: [(0, 1, 4), (1, 2, 4), (0, 2, 1)])
    #expect(try EdgeBetweenness().scores(in: detour).values == [2, 0, 2])
    // 1/3 + 1/6 = 1/2: half the pair goes either way.
    let equal = try Network(nodeCount: 3, ties: [(0, 1, 3), (1, 2, 6), (0, 2, 2)])
    #expect(try EdgeBetweenness().scores(in: equal).values == [1.5, 0.5, 1.5])
  }

  @Test(arguments: 0...30 as ClosedRange<UInt64>)
  func agreesWithTheTextbook(seed: UInt64) throws {
    let count = Int(seed)
    let network = try Network(
      nodeCount: count,
      ties: Shape.randomTies(count, count + Int(seed % 4) * count / 2, seed: seed))
    for weighted in [true, false] {
      for directed in [true, false] {
        let scores = try EdgeBetweenness(weighted: weighted, directed: directed)
          .scores(in: network)
        let expected = Textbook.edgeBetweenness(
          directed ? network : network.undirected(), weighted: weighted)
        for row in 0..<scores.count {
          let wanted = expected(Int(scores.sources[row]), Int(scores.targets[row]))
          #expect(
            abs(scores.values[row] - wanted) <= 1e-9 * max(1, wanted),
            "seed \(seed), weighted \(weighted), directed \(directed), row \(row)")
        }
      }
    }
  }

  /// All ties together carry every pair as often as its path has ties.
  @Test func theSumIsThatOfDistances() throws {
    let network = try Network(nodeCount: 300, ties: Shape.randomTies(300, 500, seed: 5))
    let scores = try EdgeBetweenness(weighted: false, threads: 1).scores(in: network)
    let sums = DistanceSums.sums(of: network, direction: .both, weighted: false, threads: 1)
    let expected = sums.reduce(0) { $0 + $1.sum } / 2
    #expect(abs(scores.values.reduce(0, +) - expected) <= 1e-9 * expected)
    #expect(try EdgeBetweenness(weighted: false, threads: 3).scores(in: network) == scores)
  }

  /// As for nodes: of paths through a node, half of what its ties carry, less what ends there.
  @Test func tiesAndNodesAgree() throws {
    let network = try Network(nodeCount: 120, ties: Shape.randomTies(120, 200, seed: 6))
    let ties = try EdgeBetweenness().scores(in: network)
    let nodes = try Betweenness().scores(in: network).values
    let reached = DistanceSums.sums(of: network, direction: .both, weighted: true, threads: 1)
    var carried = [Double](repeating: 0, count: 120)
    for row in 0..<ties.count {
      carried[Int(ties.sources[row])] += ties.values[row]
      carried[Int(ties.targets[row])] += ties.values[row]
    }
    for node in 0..<120 {
      let expected = (carried[node] - reached[node].others) / 2
      #expect(abs(nodes[node] - expected) <= 1e-9 * max(1, expected))
    }
  }

  @Test func threadsOutOfRangeAreRefused() throws {
    #expect(throws: AnalysisError.self) {
      try EdgeBetweenness(threads: 0).scores(in: Shape.path(2))
    }
  }
}
