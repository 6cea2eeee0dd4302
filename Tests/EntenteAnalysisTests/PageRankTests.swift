import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct PageRankTests {
  private func near(_ found: [Double], _ wanted: [Double]) -> Bool {
    found.count == wanted.count && zip(found, wanted).allSatisfy { abs($0 - $1) <= 1e-11 }
  }

  @Test func shapesSolvedByHand() throws {
    #expect(try PageRank().scores(in: Shape.path(0)).values == [])
    #expect(near(try PageRank().scores(in: Shape.path(1)).values, [1]))
    #expect(near(try PageRank().scores(in: Shape.path(2)).values, [1 / 2.85, 1.85 / 2.85]))
    let pair = try Shape.ties(2, [(0, 1), (1, 0)])
    #expect(near(try PageRank().scores(in: pair).values, [0.5, 0.5]))
    #expect(
      near(
        try PageRank().scores(in: Shape.clique(5).undirected()).values,
        [0.2, 0.2, 0.2, 0.2, 0.2]))
    // Attention is shared 3 to 1: x = .05 + .85·(y + z), y = .05 + .85·¾·x, z = .05 + .85·¼·x.
    let share = try Network(nodeCount: 3, ties: [(0, 1, 3), (0, 2, 1), (1, 0, 1), (2, 0, 1)])
    let x = (0.05 + 0.85 * 0.1) / (1 - 0.85 * 0.85)
    #expect(
      near(
        try PageRank().scores(in: share).values,
        [x, 0.05 + 0.85 * 0.75 * x, 0.05 + 0.85 * 0.25 * x]))
  }

  @Test func focusIsWhereAttentionStarts() throws {
    // 0→1, 2→3: with focus 0 the other part has nothing, and what dangles at 1 returns to 0.
    let network = try Shape.ties(4, [(0, 1), (2, 3)])
    let scores = try PageRank(focus: [0, 0]).scores(in: network)
    #expect(near(scores.values, [1 / 1.85, 0.85 / 1.85, 0, 0]))
  }

  @Test func nodesOutsideHaveNoScore() throws {
    var builder = NetworkBuilder()
    for id in ["a", "b", "c"] { _ = try builder.node(id: id) }
    try builder.tie(0, 1)
    let network = builder.build().network()
    let scores = try PageRank().scores(in: network)
    #expect(scores[2] == nil)
    #expect(near(scores.values, [1 / 2.85, 1.85 / 2.85, 0]))
    let error = #expect(throws: AnalysisError.self) {
      try PageRank(focus: [2]).scores(in: network)
    }
    #expect(
      error?.description
        == "the focus, node 2, has no part in this network; choose another or a wider window")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func sumsToOne(seed: UInt64) throws {
    let count = Int(seed) * 3
    let network = try Network(
      nodeCount: count, ties: Shape.randomTies(count, 2 * count, seed: seed))
    for measure in [PageRank(), PageRank(weighted: false), PageRank(damping: 0.5, focus: [0])] {
      let values = try measure.scores(in: network).values
      #expect(abs(values.reduce(0, +) - 1) <= 1e-11)
      #expect(values.allSatisfy { $0 >= 0 && $0 <= 1 })
    }
  }

  @Test func extremeWeightsAndDampings() throws {
    let network = try Network(nodeCount: 3, ties: [(0, 1, 1e100), (0, 2, 1e-100), (1, 0, 1e-100)])
    #expect(abs(try PageRank().scores(in: network).values.reduce(0, +) - 1) <= 1e-11)
    let slow = try PageRank(damping: 0.999).scores(in: network)
    #expect(abs(slow.values.reduce(0, +) - 1) <= 1e-9)
  }
}
