import EntenteGraph
import Foundation
import Testing

@testable import EntenteAnalysis

/// Eigenvector, Katz, hubs and authorities.
@Suite struct SpectralTests {
  private func expectNear(
    _ found: [Double], _ expected: [Double], _ tolerance: Double = 1e-10, _ about: String = "",
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(found.count == expected.count, sourceLocation: location)
    for (node, (one, other)) in zip(found, expected).enumerated() {
      #expect(
        abs(one - other) <= tolerance * max(1, abs(other)),
        "\(about) node \(node): \(one), not \(other)", sourceLocation: location)
    }
  }

  @Test func eigenvectorByHand() throws {
    #expect(try Eigenvector().scores(in: Shape.path(0)).values == [])
    #expect(try Eigenvector().scores(in: Shape.path(1)).values == [0])
    let root = 0.5.squareRoot()
    expectNear(try Eigenvector().scores(in: Shape.path(3)).values, [root, 1, root])
    expectNear(try Eigenvector().scores(in: Shape.star(5)).values, [1, 0.5, 0.5, 0.5, 0.5])
    expectNear(try Eigenvector().scores(in: Shape.clique(6)).values, [1, 1, 1, 1, 1, 1])
    // The stronger pair has it all, whatever else there is; of equal components each has its part,
    // in the proportion that an even vector gives them: 1·(1, 1) and (1 + √2)/2·(1, √2, 1)/√2.
    let pairs = try Network(nodeCount: 5, ties: [(0, 1, 2), (2, 3, 3), (4, 4, 9)])
    expectNear(try Eigenvector().scores(in: pairs).values, [0, 0, 1, 1, 0])
    let weight = 2.0.squareRoot()
    let equal = try Network(nodeCount: 5, ties: [(0, 1, weight), (2, 3, 1), (3, 4, 1)])
    let high = (weight + 1) / 2
    expectNear(
      try Eigenvector().scores(in: equal).values, [1 / high, 1 / high, 1 / weight, 1, 1 / weight])
  }

  @Test func hitsByHand() throws {
    for role in HITS.Role.allCases {
      #expect(try HITS(role: role).scores(in: Shape.path(0)).values == [])
      #expect(try HITS(role: role).scores(in: Shape.path(1)).values == [0])
      // Seen from both sides, a star is two stars with equal eigenvalues.
      expectNear(
        try HITS(role: role).scores(in: Shape.star(5).undirected()).values, [1, 1, 1, 1, 1])
    }
    let network = try Shape.ties(4, [(0, 2), (1, 2), (1, 3)])
    let golden = (5.0.squareRoot() - 1) / 2
    expectNear(try HITS(role: .hub).scores(in: network).values, [golden, 1, 0, 0])
    expectNear(try HITS(role: .authority).scores(in: network).values, [0, 0, 1, golden])
    let loop = try Network(nodeCount: 2, ties: [(0, 0, 3), (0, 1, 4)])
    expectNear(try HITS(role: .authority).scores(in: loop).values, [0.75, 1])
    expectNear(try HITS(role: .hub).scores(in: loop).values, [1, 0])
  }

  @Test func katzByHand() throws {
    #expect(try Katz().scores(in: Shape.path(0)).values == [])
    #expect(try Katz().scores(in: Shape.path(1)).values == [1])
    let pair = try Network(nodeCount: 3, ties: [(0, 1, 7), (2, 2, 1)])
    expectNear(try Katz().scores(in: pair).values, [1 / 0.15, 1 / 0.15, 1])
    expectNear(try Katz(damping: 0.5).scores(in: pair).values, [2, 2, 1])
    // λ = 7 of the projection, whichever way chains go; the loop is no chain.
    expectNear(try Katz(direction: .incoming).scores(in: pair).values, [1, 1.85, 1])
    expectNear(try Katz(direction: .outgoing).scores(in: pair).values, [1.85, 1, 1])
  }

  @Test(arguments: 0...24 as ClosedRange<UInt64>)
  func agreesWithTheTextbook(seed: UInt64) throws {
    let count = Int(seed)
    let network = try Network(
      nodeCount: count, ties: Shape.randomTies(count, count + Int(seed % 3) * count, seed: seed))
    for weighted in [true, false] {
      let undirected = Textbook.matrix(network.undirected(), weighted: weighted, loops: false)
      let expected = Textbook.principal(undirected)
      let found = try Eigenvector(weighted: weighted).scores(in: network).values
      expectNear(found, expected, 1e-6, "eigenvector, seed \(seed), weighted \(weighted),")
      let out = Textbook.matrix(network, weighted: weighted, loops: true)
      let into = Textbook.transposed(out)
      expectNear(
        try HITS(role: .authority, weighted: weighted).scores(in: network).values,
        Textbook.principal(Textbook.product(into, out)), 1e-6, "authority, seed \(seed),")
      expectNear(
        try HITS(role: .hub, weighted: weighted).scores(in: network).values,
        Textbook.principal(Textbook.product(out, into)), 1e-6, "hub, seed \(seed),")
    }
  }

  /// Katz' scores fulfil their equation, with the eigenvalue that the eigenvector gives.
  @Test(arguments: 2...20 as ClosedRange<UInt64>)
  func katzFulfilsItsEquation(seed: UInt64) throws {
    let count = Int(seed) * 3
    let network = try Network(
      nodeCount: count, ties: Shape.randomTies(count, 2 * count, seed: seed))
    let matrix = Textbook.matrix(network.undirected(), weighted: true, loops: false)
    let vector = Textbook.principal(matrix)
    let top = try #require(vector.firstIndex(of: vector.max() ?? 1))
    let value = (0..<count).reduce(0) { $0 + matrix[top][$1] * vector[$1] } / vector[top]
    let scores = try Katz().scores(in: network).values
    for node in 0..<count {
      let sum = (0..<count).reduce(0) { $0 + matrix[node][$1] * scores[$1] }
      #expect(abs(scores[node] - 1 - 0.85 / value * sum) <= 1e-6 * scores[node], "seed \(seed)")
    }
  }

  /// A path of 300: the two largest eigenvalues are 1e-4 apart, relatively; sin(πk/301) by formula.
  @Test func closeEigenvaluesAreTold() throws {
    let scores = try Eigenvector().scores(in: Shape.path(300)).values
    #expect(scores.max() == 1)
    let expected = (1...300).map { sin(Double.pi * Double($0) / 301) }
    let most = expected.max() ?? 1
    expectNear(scores, expected.map { $0 / most }, 1e-8)
  }

  @Test func settingsOutOfRangeAreRefused() throws {
    let network = try Shape.path(3)
    for tolerance in [0, -1, 2, Double.nan] {
      #expect(throws: AnalysisError.self) {
        try Eigenvector(tolerance: tolerance).scores(in: network)
      }
      #expect(throws: AnalysisError.self) {
        try HITS(role: .hub, tolerance: tolerance).scores(in: network)
      }
      #expect(throws: AnalysisError.self) { try Katz(tolerance: tolerance).scores(in: network) }
    }
    for damping in [0, 1, -0.5, Double.nan] {
      #expect(throws: AnalysisError.self) { try Katz(damping: damping).scores(in: network) }
    }
  }
}
