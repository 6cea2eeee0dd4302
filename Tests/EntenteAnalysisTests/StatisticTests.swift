import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct StatisticTests {
  private func values(_ statistic: any NetworkStatistic, _ network: Network) throws -> [Double?] {
    try statistic.values(of: network).map(\.value)
  }

  /// a→b of weight 3, b→a of weight 1, b→c of weight 4, a loop, and d alone.
  private func sample() throws -> Network {
    try Network(nodeCount: 4, ties: [(0, 1, 3), (1, 0, 1), (1, 2, 4), (1, 1, 8)])
  }

  @Test func emptyAndSingle() throws {
    for count in [0, 1] {
      let network = try Shape.path(count)
      #expect(try values(Density(), network) == [nil, nil])
      #expect(try values(Reciprocity(), network) == [nil, nil, nil])
      #expect(try values(DyadCensus(), network) == [0, 0, 0])
      #expect(try values(TriadCensus(), network) == [Double](repeating: 0, count: 16))
      #expect(
        try values(Transitivity(), network) == [nil, count == 0 ? nil : 0, nil, 0])
      #expect(try values(PathStatistics(), network) == [nil, nil, nil, nil])
      #expect(try values(Assortativity(), network) == [nil, nil, nil])
      for basis in Centralization.Basis.allCases {
        #expect(try values(Centralization(by: basis), network) == [nil])
      }
    }
  }

  @Test func byHand() throws {
    let network = try sample()
    #expect(try values(Reciprocity(), network) == [2.0 / 3, 0.5, 0.25])
    #expect(try values(DyadCensus(), network) == [1, 1, 4])
    #expect(try values(Reciprocity(), network.undirected()) == [1, 1, 1])
    #expect(try values(PathStatistics(), network) == [8.0 / 6, 2, 5.0 / 12, 0.5])
    // Directed: 0→1, 1→0, 1→2 of length 1 and 0→2 of length 2.
    #expect(try values(PathStatistics(directed: true), network) == [1.25, 2, 3.5 / 12, 4.0 / 12])
    // Weighted: 0–1 and 1–2 weigh 4, so the lengths are 1/4, 1/4 and 1/2.
    #expect(try values(PathStatistics(weighted: true), network) == [1.0 / 3, 0.5, 20.0 / 12, 0.5])
    let kite = try Shape.ties(4, [(0, 1), (1, 2), (2, 0), (0, 3)])
    let found = try values(Transitivity(), kite)
    #expect(found[0] == 0.6)
    #expect(abs((found[1] ?? 0) - 7.0 / 12) < 1e-15)
    #expect(abs((found[2] ?? 0) - 7.0 / 9) < 1e-15)
    #expect(found[3] == 1)
    for value in try values(Assortativity(), Shape.star(5).undirected()) {
      #expect(abs((value ?? 0) + 1) < 1e-12)
    }
    #expect(try values(Assortativity(), Shape.clique(4).undirected()) == [nil, nil, nil])
    for basis in Centralization.Basis.allCases {
      let star = try #require(try values(Centralization(by: basis), Shape.star(6))[0])
      #expect(abs(star - 1) < 1e-12)
      let clique = try #require(try values(Centralization(by: basis), Shape.clique(6))[0])
      #expect(abs(clique) < 1e-12)
    }
    #expect(try values(Centralization(by: .degree), Shape.path(4)) == [2.0 / 6])
  }

  /// The networks that define the sixteen triads, by their names.
  private static let triads: [(name: String, ties: [(NodeIndex, NodeIndex)])] = [
    ("003", []), ("012", [(0, 1)]), ("102", [(0, 1), (1, 0)]), ("021d", [(0, 1), (0, 2)]),
    ("021u", [(0, 1), (2, 1)]), ("021c", [(0, 1), (1, 2)]), ("111d", [(0, 1), (1, 0), (2, 1)]),
    ("111u", [(0, 1), (1, 0), (1, 2)]), ("030t", [(0, 1), (1, 2), (0, 2)]),
    ("030c", [(0, 1), (1, 2), (2, 0)]), ("201", [(0, 1), (1, 0), (1, 2), (2, 1)]),
    ("120d", [(0, 1), (1, 0), (2, 0), (2, 1)]), ("120u", [(0, 1), (1, 0), (0, 2), (1, 2)]),
    ("120c", [(0, 1), (1, 0), (0, 2), (2, 1)]), ("210", [(0, 1), (1, 0), (0, 2), (1, 2), (2, 1)]),
    ("300", [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)]),
  ]

  @Test func eachTriadIsFoundInEveryOrder() throws {
    let orders: [[NodeIndex]] = [
      [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0],
    ]
    for (name, ties) in Self.triads {
      for order in orders {
        let network = try Shape.ties(3, ties.map { (order[Int($0.0)], order[Int($0.1)]) })
        let found = try TriadCensus().values(of: network).filter { $0.value != 0 }
        #expect(found.map(\.id) == ["triads-" + name], "\(name) \(order)")
        #expect(found.first?.value == 1)
      }
    }
  }

  /// Every triple looked at, its ties compared with the sixteen.
  @Test(arguments: 0...12 as ClosedRange<UInt64>)
  func triadsOfRandomNetworks(seed: UInt64) throws {
    let count = Int(seed)
    let network = try Network(
      nodeCount: count, ties: Shape.randomTies(count, count * 4, seed: seed))
    var expected: [String: Double] = [:]
    for a in 0..<NodeIndex(count) {
      for b in (a..<NodeIndex(count)).dropFirst() {
        for c in (b..<NodeIndex(count)).dropFirst() {
          let three = try network.induced(on: [a, b, c])
          let name = try #require(
            Self.triads.first { triad in
              [[a, b, c], [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]].contains { order in
                let wanted = Set(
                  triad.ties.map {
                    TieKey(source: order[Int($0.0)], target: order[Int($0.1)])
                  })
                let found = Set(
                  [a, b, c].flatMap { source in
                    three.targets(of: source).filter { $0 != source }
                      .map { TieKey(source: source, target: $0) }
                  })
                return wanted == found
              }
            }?.name)
          expected["triads-" + name, default: 0] += 1
        }
      }
    }
    for value in try TriadCensus().values(of: network) {
      #expect(value.value == expected[value.id, default: 0], "\(value.id), seed \(seed)")
    }
  }

  @Test(arguments: 0...20 as ClosedRange<UInt64>)
  func distancesAgreeWithTheTextbook(seed: UInt64) throws {
    let count = Int(seed) * 4
    let network = try Network(
      nodeCount: count, ties: Shape.randomTies(count, count + count / 2, seed: seed))
    let reciprocals = Textbook.harmonic(network.undirected(), weighted: true, incoming: false)
    let found = try PathStatistics(weighted: true, threads: 2).values(of: network)
    let expected = reciprocals.reduce(0, +) / Double(max(count * (count - 1), 1))
    #expect(abs((found[2].value ?? 0) - expected) <= 1e-9 * max(1, expected))
  }

  @Test func assortativityByGroup() throws {
    // Karate club: NetworkX 3.6.1, attribute_assortativity_coefficient(G, "club").
    let fixture = try Fixture("karate")
    let club = try #require(fixture.values["club"])
    let labels = fixture.names.map { club[$0] ?? -1 }
    let groups = Partition(labels: labels, isMember: labels.map { $0 >= 0 })
    let expected = try #require(fixture.values["club-assortativity"]?["all"])
    let found = try #require(
      Assortativity.coefficient(of: fixture.network, groups: groups))
    #expect(abs(found - expected) < 1e-12)
    #expect(groups.count == 2)
    let one = Partition(labels: labels.map { _ in 0 }, isMember: labels.map { _ in true })
    #expect(Assortativity.coefficient(of: fixture.network, groups: one) == nil)
    #expect(Assortativity.coefficient(of: try Shape.path(1), groups: groups) == nil)
  }
}
