import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct ClosenessTests {
  @Test func byHand() throws {
    #expect(try Closeness().scores(in: Shape.path(0)).values == [])
    #expect(try Closeness().scores(in: Shape.path(1)).values == [0])
    #expect(try Closeness().scores(in: Shape.path(3)).values == [2.0 / 3, 1, 2.0 / 3])
    #expect(try Closeness().scores(in: Shape.star(5)).values[0] == 1)
    // 0 reaches 1 and 2, over the ties; 3 is alone.
    let line = try Shape.ties(4, [(0, 1), (1, 2), (3, 3)])
    #expect(
      try Closeness(direction: .incoming).scores(in: line).values
        == [0, 1.0 / 3, 2.0 / 3 * (2.0 / 3), 0])
    #expect(
      try Closeness(direction: .outgoing).scores(in: line).values
        == [2.0 / 3 * (2.0 / 3), 1.0 / 3, 0, 0])
    #expect(
      try Closeness().scores(in: line).values == [2.0 / 3 * (2.0 / 3), 2.0 / 3, 4.0 / 9, 0])
    // A tie of weight 4 has length 1/4.
    let strong = try Network(nodeCount: 2, ties: [(0, 1, 4)])
    #expect(try Closeness().scores(in: strong).values == [4, 4])
    #expect(try Closeness(weighted: false).scores(in: strong).values == [1, 1])
  }

  @Test(arguments: 0...15 as ClosedRange<UInt64>)
  func agreesWithTheTextbook(seed: UInt64) throws {
    let count = Int(seed) * 5
    let network = try Network(
      nodeCount: count, ties: Shape.randomTies(count, count * 2, seed: seed))
    for weighted in [true, false] {
      for direction in Direction.allCases {
        let found = try Closeness(direction: direction, weighted: weighted)
          .scores(in: network).values
        let expected = Textbook.closeness(
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

  @Test func threadsMakeNoDifference() throws {
    let network = try Network(nodeCount: 300, ties: Shape.randomTies(300, 900, seed: 3))
    for weighted in [true, false] {
      #expect(
        try Closeness(weighted: weighted, threads: 1).scores(in: network)
          == Closeness(weighted: weighted, threads: 3).scores(in: network))
    }
  }
}
