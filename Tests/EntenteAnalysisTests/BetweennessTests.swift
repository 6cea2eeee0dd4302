import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct BetweennessTests {
  @Test func shapesSolvedByHand() throws {
    for weighted in [true, false] {
      let measure = Betweenness(weighted: weighted)
      #expect(try measure.scores(in: Shape.path(4)).values == [0, 2, 2, 0])
      #expect(try measure.scores(in: Shape.path(5)).values == [0, 3, 4, 3, 0])
      #expect(try measure.scores(in: Shape.star(5)).values == [6, 0, 0, 0, 0])
      #expect(try measure.scores(in: Shape.clique(4)).values == [0, 0, 0, 0])
      // A square: two paths between opposite corners.
      let square = try Shape.ties(4, [(0, 1), (1, 2), (2, 3), (3, 0)])
      #expect(try measure.scores(in: square).values == [0.5, 0.5, 0.5, 0.5])
      // The square with a tail 0–4–5 and a part of its own, 6–7–8.
      let more = try Shape.ties(
        9, [(0, 1), (1, 2), (2, 3), (3, 0), (0, 4), (4, 5), (6, 7), (7, 8)])
      #expect(try measure.scores(in: more).values == [6.5, 1.5, 0.5, 1.5, 4, 0, 0, 1, 0])
    }
  }

  @Test func directionAndScale() throws {
    let path = try Shape.path(3)
    #expect(try Betweenness(directed: true).scores(in: path).values == [0, 1, 0])
    #expect(
      try Betweenness(directed: true, normalized: true).scores(in: path).values == [0, 0.5, 0])
    #expect(try Betweenness(normalized: true).scores(in: path).values == [0, 1, 0])
    #expect(try Betweenness(normalized: true).scores(in: Shape.star(6)).values[0] == 1)
    for count in 0...2 {
      #expect(
        try Betweenness(normalized: true).scores(in: Shape.clique(count)).values
          == [Double](repeating: 0, count: count))
    }
  }

  @Test func loopsAndNodesOutsideDoNotCount() throws {
    let loops = try Shape.ties(3, [(0, 0), (0, 1), (1, 1), (1, 2), (2, 2)])
    for directed in [true, false] {
      #expect(try Betweenness(directed: directed).scores(in: loops).values == [0, 1, 0])
    }
    var builder = NetworkBuilder()
    for id in ["a", "b", "c", "d"] { _ = try builder.node(id: id) }
    try builder.tie(0, 1)
    try builder.tie(1, 2)
    let scores = try Betweenness(normalized: true).scores(in: builder.build().network())
    #expect(scores[1] == 1)
    #expect(scores[3] == nil)
  }

  /// 1/3 + 1/6 = 1/2, and the same in decimals; in floating point 0.49999…, as 1/6 + 1/3 is.
  @Test(arguments: [1, 0.1, 0.001, 1e-6, 1000])
  func pathsEqualAsFractionsAreEqual(scale: Double) throws {
    let network = try Network(
      nodeCount: 3, ties: [(0, 1, 3 * scale), (1, 2, 6 * scale), (0, 2, 2 * scale)])
    #expect(try Betweenness().scores(in: network).values == [0, 0.5, 0])
  }

  @Test func pathsNearlyEqualAreNot() throws {
    let near = try Network(
      nodeCount: 4,
      ties: [(0, 1, 1_000_003), (1, 3, 1_000_033), (0, 2, 1_000_018), (2, 3, 1_000_018)])
    // By convexity 1/(m−15) + 1/(m+15) > 2/m, relatively by 2.25e-10: from 0 to 3 through 2.
    // From 1 to 2 through 3, as 1/(m+15) < 1/(m−15).
    #expect(try Betweenness().scores(in: near).values == [0, 0, 1, 1])
    // Relatively by 1e-14: within the tolerance, told apart by their residues.
    let nearer = try Network(
      nodeCount: 4,
      ties: [(0, 1, 9_999_999), (1, 3, 10_000_001), (0, 2, 10_000_000), (2, 3, 10_000_000)])
    #expect(try Betweenness().scores(in: nearer).values == [0, 0, 1, 1])
  }

  @Test func weightsWithoutADenominatorUseTheTolerance() throws {
    let third = 1.0 / 3
    #expect(PathLengths.scale(ofWeights: [third, 1]) == nil)
    let network = try Network(
      nodeCount: 3, ties: [(0, 1, 3 * .pi), (1, 2, 6 * .pi), (0, 2, 2 * .pi)])
    #expect(try Betweenness().scores(in: network).values == [0, 0.5, 0])
  }

  @Test(arguments: Array(0...40) + [70, 100])
  func agreesWithTheTextbook(count: Int) throws {
    let seed = UInt64(count)
    // Sparse for the even seeds, so that trees hang off and parts fall apart.
    let ties = Shape.randomTies(count, count * (seed % 2 == 0 ? 1 : 3), seed: seed)
    let network = try Network(nodeCount: count, ties: ties)
    for weighted in [true, false] {
      for directed in [true, false] {
        let measure = Betweenness(weighted: weighted, directed: directed)
        let found = try measure.scores(in: network).values
        let expected = Textbook.betweenness(
          directed ? network : network.undirected(), weighted: weighted, halved: !directed)
        for node in 0..<count {
          #expect(
            abs(found[node] - expected[node]) <= 1e-9 * max(1, expected[node]),
            "seed \(seed), weighted \(weighted), directed \(directed), node \(node)")
        }
      }
    }
  }

  @Test func bytesDoNotDependOnThreads() throws {
    let network = try Network(
      nodeCount: 400, ties: Shape.randomTies(400, 1500, seed: 5))
    for weighted in [true, false] {
      let one = try Betweenness(weighted: weighted, threads: 1).scores(in: network)
      for threads in [2, 3, nil] {
        #expect(
          try Betweenness(weighted: weighted, threads: threads).scores(in: network) == one)
      }
    }
  }

  @Test func unitWeightsAreUnweighted() throws {
    let network = try Network(
      nodeCount: 60, ties: Shape.randomTies(60, 90, seed: 3, weights: [1])
    ).undirected()
    // Parallel ties have been summed to 2 and more, so set them back to 1.
    let simple = try Network(
      nodeCount: 60,
      ties: (0..<NodeIndex(60)).flatMap { node in
        network.targets(of: node).filter { $0 > node }.map { (node, $0, 1.0) }
      })
    let weighted = try Betweenness().scores(in: simple).values
    let plain = try Betweenness(weighted: false).scores(in: simple).values
    for (left, right) in zip(weighted, plain) { #expect(abs(left - right) <= 1e-9 * max(1, right)) }
  }
}
