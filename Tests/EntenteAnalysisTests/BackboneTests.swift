import EntenteGraph
import Foundation
import Testing

@testable import EntenteAnalysis

@Suite struct BackboneTests {
  private static let seeds: [UInt64] = [0, 1, 2, 3, 4, 5]

  /// Values of `Fixtures/backbone.txt` by measure and pair of names.
  private func reference(_ network: String) throws -> [String: [[String]: Double]] {
    let url = try #require(
      Bundle.module.url(forResource: "Fixtures/backbone", withExtension: "txt"))
    var values: [String: [[String]: Double]] = [:]
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    where line.hasPrefix(network + "\t") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let value = try #require(Double(fields[4]))
      values[fields[1], default: [:]][[fields[2], fields[3]]] = value
    }
    return values
  }

  private func expect(
    _ scores: TieScores, _ expected: [[String]: Double]?, names: [String], sorted: Bool
  ) throws {
    let expected = try #require(expected)
    #expect(scores.count == expected.count)
    for row in 0..<scores.count {
      let pair = [names[Int(scores.sources[row])], names[Int(scores.targets[row])]]
      let wanted = try #require(expected[sorted ? pair.sorted() : pair])
      #expect(abs(scores.values[row] - wanted) <= 1e-12 + 1e-9 * wanted, "\(pair)")
    }
  }

  @Test(arguments: ["directed", "karate", "les-miserables"])
  func valuesOfTheReference(file: String) throws {
    let fixture = try Fixture(file)
    let expected = try reference(file)
    let undirected = fixture.network.undirected()
    try expect(
      Disparity().scores(in: undirected), expected["disparity-undirected"], names: fixture.names,
      sorted: true)
    let trees = try SpanningTrees().scores(in: fixture.network)
    try expect(trees, expected["spanning-tree"], names: fixture.names, sorted: true)
    if file == "directed" {
      try expect(
        Disparity().scores(in: fixture.network), expected["disparity"], names: fixture.names,
        sorted: false)
    }
    // A tree of the union weighs what NetworkX's tree weighs.
    let backbone = try Backbone(of: undirected, method: .spanningTree)
    var groups = DisjointSets(count: undirected.nodeCount)
    var weight = 0.0
    for tie in backbone.ties.sorted(by: { $0.weight > $1.weight })
    where groups.group(of: Int(tie.source)) != groups.group(of: Int(tie.target)) {
      weight += tie.weight
      groups.join(Int(tie.source), Int(tie.target))
    }
    #expect(weight == expected["tree-weight"]?[["", ""]])
  }

  /// 8, 1 and 1: 0.2² and 0.9²; the other ends have one tie each and don't decide.
  @Test func disparityByHand() throws {
    let star = try Network(nodeCount: 4, ties: [(0, 1, 8), (0, 2, 1), (0, 3, 1), (0, 0, 90)])
    let p = try Disparity().scores(in: star)
    #expect(p.count == 3)
    for (target, wanted) in [(NodeIndex(1), 0.04), (2, 0.81), (3, 0.81)] {
      #expect(abs(try #require(p[0, target]) - wanted) < 1e-15)
    }
    let backbone = try Backbone(of: star)
    #expect(backbone.ties.map(\.target) == [1])
    #expect(!backbone.isUndirected && backbone.tieCount == 3)
    #expect(backbone.keptWeight == 8 && backbone.weight == 10 && backbone.weightShare == 0.8)
    #expect(backbone.tiedMemberCount == 4 && backbone.keptMemberCount == 2)
    #expect(backbone.contains(0, 1) && !backbone.contains(1, 0) && !backbone.contains(0, 2))
    #expect(backbone.network.memberCount == 4 && backbone.network.tieCount == 1)
    // Strictly below α.
    #expect(try Backbone(of: star, alpha: 0.04).ties.isEmpty == (try #require(p[0, 1]) >= 0.04))
  }

  @Test func spanningTreesByHand() throws {
    let triangle = try Network(nodeCount: 3, ties: [(0, 1, 3), (1, 2, 1), (2, 0, 2)])
    #expect(try SpanningTrees().scores(in: triangle).values == [1, 1, 0])
    #expect(try SpanningTrees().scores(in: Shape.clique(4)).values.allSatisfy { $0 == 1 })
    // Both directions of a pair stay, and count together: 0–1 weighs 4, more than 0–2.
    let mutual = try Network(
      nodeCount: 3, ties: [(0, 1, 2), (1, 0, 2), (0, 2, 3), (1, 2, 3.5)])
    let kept = try Backbone(of: mutual, method: .spanningTree)
    #expect(kept.ties.map { [$0.source, $0.target] } == [[0, 1], [1, 0], [1, 2]])
  }

  @Test(arguments: seeds) func relations(seed: UInt64) throws {
    let ties = Shape.randomTies(40, 50 + 30 * Int(seed), seed: seed)
    for network in [
      try Network(nodeCount: 40, ties: ties), try Network(nodeCount: 40, ties: ties).undirected(),
    ] {
      let parts = Components.connected(of: network)
      var before = 0
      for alpha in [0.01, 0.05, 0.3, 1] {
        let disparity = try Backbone(of: network, alpha: alpha)
        let union = try Backbone(of: network, method: .union, alpha: alpha)
        let trees = try Backbone(of: network, method: .spanningTree, alpha: alpha)
        #expect(disparity.ties.count >= before)
        before = disparity.ties.count
        #expect(Set(union.ties) == Set(disparity.ties).union(trees.ties))
        #expect(Components.connected(of: trees.network) == parts)
        #expect(Components.connected(of: union.network) == parts)
        #expect(disparity.ties.allSatisfy { $0.p < alpha && $0.p >= 0 })
        for tie in union.ties {
          #expect(union.contains(tie.source, tie.target))
          #expect(network.weight(from: tie.source, to: tie.target) == tie.weight)
        }
        #expect(union.network.tieCount == union.ties.count * (network.isSymmetric ? 2 : 1))
        #expect(union.network.isSymmetric == network.isSymmetric)
        #expect(try #require(union.weightShare) <= 1 && union.tieCount == disparity.tieCount)
      }
      // Scaling changes nothing: only shares count.
      let scaled = try Network(
        nodeCount: 40, ties: ties.map { ($0.source, $0.target, $0.weight * 1024) })
      let again = try Backbone(of: network.isSymmetric ? scaled.undirected() : scaled)
      #expect(again.ties.map(\.p) == (try Backbone(of: network)).ties.map(\.p))
    }
  }

  @Test func smallAndOddNetworks() throws {
    for network in [
      try Network(nodeCount: 0, ties: []), try Shape.ties(1, []), try Shape.ties(2, [(1, 1)]),
    ] {
      for method in Backbone.Method.allCases {
        let none = try Backbone(of: network, method: method)
        #expect(none.ties.isEmpty && none.tieCount == 0 && none.weight == 0)
        #expect(none.weightShare == nil && none.tieShare == nil && none.keptMemberCount == 0)
      }
    }
    // The only tie of both ends can't be judged, and is the tree.
    let pair = try Shape.path(2)
    #expect(try Backbone(of: pair, alpha: 1).ties.isEmpty)
    #expect(try Backbone(of: pair, method: .union).ties.map(\.p) == [1])
    for alpha in [0, -1, 1.5, Double.nan] {
      let error = #expect(throws: AnalysisError.self) { try Backbone(of: pair, alpha: alpha) }
      #expect(
        error?.description
          == "the significance level \(alpha) is not above 0 and at most 1; 0.05 is usual")
    }
  }
}
