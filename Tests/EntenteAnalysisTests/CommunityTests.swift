import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct CommunityTests {
  private static let seeds: [UInt64] = [0, 1, 2, 3, 4, 5, 6, 7]

  /// The optimum is 0.4197896120973046 without and 0.44490358126721763 with weights:
  /// python-igraph 1.0.0, g.community_optimal_modularity(), in Python 3.11.7.
  @Test func karateHasItsBestKnownModularity() throws {
    let network = try Fixture("karate").network
    for (weighted, best) in [(false, 0.4197896120973046), (true, 0.44490358126721763)] {
      let found = try Self.seeds.map {
        try Leiden(seed: $0, weighted: weighted).communities(in: network)
      }
      #expect(found.allSatisfy { $0.quality <= best + 1e-12 })
      let top = try #require(found.max { $0.quality < $1.quality })
      #expect(abs(top.quality - best) <= 1e-12)
      #expect(top.partition.sizes == [12, 11, 6, 5])
    }
  }

  /// Nodes grouped by their number modulo 4: python-igraph 1.0.0,
  /// g.modularity([i % 4 for i in range(34)], weights, resolution).
  @Test func modularityOfAGivenPartition() throws {
    let fixture = try Fixture("karate")
    let labels = try fixture.names.map { try #require(Int($0)) % 4 }
    let partition = Partition(labels: labels, isMember: fixture.network.members)
    for (weighted, resolution, expected) in [
      (false, 1, -0.09672912557527946), (false, 0.5, 0.0349687705456936),
      (true, 1, -0.11380034107306833), (true, 0.5, 0.016692903056539445),
    ] {
      let found = QualityFunction.modularity.value(
        of: partition, in: fixture.network, resolution: resolution, weighted: weighted)
      #expect(abs(found - expected) <= 1e-12)
    }
  }

  /// Over all pairs, and every kind of quality; directed ties count in both directions together.
  @Test(arguments: seeds) func qualityIsThatOfTheDefinition(seed: UInt64) throws {
    let network = try Network(
      nodeCount: 40, ties: Shape.randomTies(40, 90, seed: seed))
    for resolution in [0.5, 1, 2] {
      for weighted in [true, false] {
        for quality in QualityFunction.allCases {
          let found = try Leiden(
            quality: quality, resolution: resolution, seed: seed, weighted: weighted
          ).communities(in: network)
          let wanted = slowly(
            quality, found.partition, network, resolution: resolution, weighted: weighted)
          #expect(abs(found.quality - wanted) <= 1e-9 * max(1, abs(wanted)))
        }
      }
    }
  }

  private func slowly(
    _ quality: QualityFunction, _ partition: Partition, _ network: Network, resolution: Double,
    weighted: Bool
  ) -> Double {
    let nodes = 0..<NodeIndex(network.nodeCount)
    func weight(_ a: NodeIndex, _ b: NodeIndex) -> Double {
      let sum = (network.weight(from: a, to: b) ?? 0) + (network.weight(from: b, to: a) ?? 0)
      return a == b ? 0 : weighted ? sum : sum > 0 ? 1 : 0
    }
    let strength = nodes.map { a in nodes.reduce(0) { $0 + weight(a, $1) } }
    let twice = strength.reduce(0, +)
    var sum = 0.0
    for a in nodes {
      for b in nodes where partition[a] == partition[b] {
        switch quality {
        case .modularity:
          sum +=
            (weight(a, b) - resolution * strength[Int(a)] * strength[Int(b)] / twice) / twice
        case .constantPotts: sum += a < b ? weight(a, b) - resolution : 0
        }
      }
    }
    return sum
  }

  @Test(arguments: seeds) func communitiesAreConnectedAndLevelsNested(seed: UInt64) throws {
    for tieCount in [60, 150, 400] {
      let network = try Network(
        nodeCount: 120, ties: Shape.randomTies(120, tieCount, seed: seed))
      var all = [LabelPropagation(seed: seed).communities(in: network)]
      for (quality, resolution) in [
        (QualityFunction.modularity, 1), (.modularity, 3), (.constantPotts, 0.2),
        (.constantPotts, 2),
      ] {
        let leiden = Leiden(quality: quality, resolution: resolution, seed: seed)
        let found = try leiden.communities(in: network)
        #expect(try leiden.communities(in: network) == found)
        all.append(found)
      }
      for found in all {
        #expect(found.levels.last == found.partition)
        for level in found.levels {
          #expect(level.sizes.reduce(0, +) == 120)
          for members in level.groupMembers() {
            let inside = Components.connected(of: network.induced(on: members))
            #expect(inside.count == 1)
            #expect(Set(members.map { found.partition[$0] }).count == 1)
          }
        }
        for (fine, coarse) in zip(found.levels, found.levels.dropFirst()) {
          for members in fine.groupMembers() {
            #expect(Set(members.map { coarse[$0] }).count == 1)
          }
        }
      }
    }
  }

  @Test func smallAndOddNetworks() throws {
    let empty = try Leiden().communities(in: Network(nodeCount: 0, ties: []))
    #expect(empty.partition.count == 0 && empty.quality == 0)
    let loop = try Network(nodeCount: 3, ties: [(source: 1, target: 1, weight: 5)])
    for found in [
      try Leiden().communities(in: loop), LabelPropagation().communities(in: loop),
    ] {
      #expect(found.partition.sizes == [1, 1, 1])
      #expect(found.quality == 0)
    }
    // Two cliques of five, joined by one tie: W = 21, each side has 10 inside and strength 21.
    let sides = (0..<NodeIndex(5)).flatMap { low in
      ((low + 1)..<5).flatMap { [(low, $0), (low + 5, $0 + 5)] }
    }
    let joined = try Shape.ties(10, sides + [(4, 5)])
    for seed in Self.seeds {
      let found = try Leiden(seed: seed).communities(in: joined)
      #expect(found.partition.groupMembers() == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]])
      #expect(abs(found.quality - (20.0 / 21 - 0.5)) < 1e-12)
    }
    let part = try Leiden().communities(in: joined.induced(on: [0, 1, 9]))
    #expect(part.partition[2] == nil && part.partition[10] == nil)
    #expect(part.partition.sizes == [2, 1])
  }

  @Test func wrongOptions() throws {
    let network = try Shape.path(2)
    let cases: [(String, Leiden)] = [
      ("the resolution -1.0 is not a finite number from 0 on; 1 is usual", Leiden(resolution: -1)),
      ("the resolution nan is not a finite number from 0 on; 1 is usual", Leiden(resolution: .nan)),
      (
        "0 iterations can't be made; give 1 or more, 100 is usual", Leiden(maximumIterations: 0)
      ),
    ]
    for (text, leiden) in cases {
      let error = #expect(throws: AnalysisError.self) { try leiden.communities(in: network) }
      #expect(error?.description == text)
    }
  }
}
