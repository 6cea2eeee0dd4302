import EntenteGraph
import Testing

@testable import EntenteAnalysis

/// Clustering, constraint, effective size: all that triangles make.
@Suite struct TriangleMeasureTests {
  /// A triangle 0, 1, 2 with 3 tied to 0, and 4 alone with a loop.
  private func kite() throws -> Network {
    try Shape.ties(5, [(0, 1), (1, 2), (2, 0), (0, 2), (0, 3), (4, 4)])
  }

  @Test func clusteringByHand() throws {
    for weighted in [false, true] {
      let measure = Clustering(weighted: weighted)
      #expect(try measure.scores(in: Shape.path(0)).values == [])
      #expect(try measure.scores(in: Shape.path(1)).values == [0])
      #expect(try measure.scores(in: Shape.star(4)).values == [0, 0, 0, 0])
      #expect(try measure.scores(in: Shape.clique(5)).values == [1, 1, 1, 1, 1])
    }
    #expect(try Clustering().scores(in: kite()).values == [1.0 / 3, 1, 1, 0, 0])
    // The tie 0–2 weighs 2, the actor's strength is 4: (1 + 2)/(4·2).
    #expect(
      try Clustering(weighted: true).scores(in: kite()).values == [3.0 / 8, 1, 1, 0, 0])
  }

  @Test func constraintByHand() throws {
    #expect(try Constraint().scores(in: Shape.path(0)).values == [])
    #expect(try Constraint().scores(in: Shape.path(1)).values == [0])
    #expect(try Constraint().scores(in: Shape.path(2)).values == [1, 1])
    #expect(try Constraint().scores(in: Shape.star(5)).values == [0.25, 1, 1, 1, 1])
    #expect(try Constraint().scores(in: Shape.clique(3)).values == [1.125, 1.125, 1.125])
  }

  @Test func effectiveSizeByHand() throws {
    #expect(try EffectiveSize().scores(in: Shape.path(0)).values == [])
    #expect(try EffectiveSize().scores(in: Shape.path(1)).values == [0])
    #expect(try EffectiveSize().scores(in: Shape.star(5)).values == [4, 1, 1, 1, 1])
    #expect(try EffectiveSize().scores(in: Shape.clique(4)).values == [1, 1, 1, 1])
    let values = try EffectiveSize(weighted: false).scores(in: kite()).values
    #expect(values == [3 - 2.0 / 3, 1, 1, 1, 0])
  }

  @Test(arguments: 0...30 as ClosedRange<UInt64>)
  func agreesWithTheTextbook(seed: UInt64) throws {
    let count = Int(seed)
    let network = try Network(
      nodeCount: count, ties: Shape.randomTies(count, count * Int(1 + seed % 5), seed: seed))
    for weighted in [true, false] {
      let matrix = Textbook.matrix(network.undirected(), weighted: weighted, loops: false)
      let cases: [(any Measure, (Int, [[Double]]) -> Double)] = [
        (Clustering(weighted: weighted), Textbook.clustering),
        (Constraint(weighted: weighted), Textbook.constraint),
        (EffectiveSize(weighted: weighted), Textbook.effectiveSize),
      ]
      for (measure, definition) in cases {
        let found = try measure.scores(in: network).values
        for node in 0..<count {
          let expected = definition(node, matrix)
          #expect(
            abs(found[node] - expected) <= 1e-9,
            "\(measure.description.id), seed \(seed), weighted \(weighted), node \(node)")
        }
      }
    }
  }
}
