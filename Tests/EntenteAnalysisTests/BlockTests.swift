import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct BlockTests {
  /// Two triangles that share node 2, a tail 4–5–6, a pair 7–8, and 9 alone with a loop.
  private func example() throws -> Network {
    try Shape.ties(
      10,
      [
        (0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (4, 5), (6, 5), (7, 8), (8, 7), (9, 9),
      ])
  }

  @Test func byHand() throws {
    let blocks = Blocks(of: try example())
    let sets = Set((0..<blocks.count).map { Set(blocks.nodes(of: $0)) })
    #expect(sets == [[0, 1, 2], [2, 3, 4], [4, 5], [5, 6], [7, 8]])
    #expect(blocks.articulationPoints == [2, 4, 5])
    #expect(blocks.block(of: 0, and: 2) == blocks.block(of: 1, and: 2))
    #expect(blocks.block(of: 0, and: 3) == nil)
    #expect(blocks.block(of: 7, and: 9) == nil)
    #expect(Blocks(of: try Shape.path(0)).count == 0)
    #expect(Blocks(of: try Shape.path(1)).count == 0)
    #expect(
      try ArticulationPoints().scores(in: example()).values == [0, 0, 1, 0, 1, 1, 0, 0, 0, 0])
    #expect(try ArticulationPoints().scores(in: Shape.star(5)).values == [3, 0, 0, 0, 0])
    #expect(try ArticulationPoints().scores(in: Shape.path(0)).values == [])
  }

  @Test func bridgesByHand() throws {
    let scores = try Bridges().scores(in: example())
    #expect(scores.isUndirected)
    #expect(scores.count == 9)
    #expect(scores[5, 4] == 10)
    #expect(scores[5, 6] == 6)
    #expect(scores[8, 7] == 1)
    #expect(scores[0, 1] == 0)
    #expect(scores[0, 9] == nil)
    #expect(scores[9, 9] == nil)
    #expect(try Bridges().scores(in: Shape.path(4)).values == [3, 4, 3])
    #expect(try Bridges().scores(in: Shape.path(0)).count == 0)
  }

  /// Components counted anew without each node and without each tie.
  @Test(arguments: 0...30 as ClosedRange<UInt64>)
  func agreesWithTakingAway(seed: UInt64) throws {
    let count = Int(seed)
    let ties = Shape.randomTies(count, count + Int(seed % 5), seed: seed)
    let network = try Network(nodeCount: count, ties: ties)
    func labels(without isGone: (NodeIndex, NodeIndex) -> Bool) throws -> [NodeIndex] {
      Components.labels(
        of: try Network(
          nodeCount: count, ties: ties.filter { !isGone($0.source, $0.target) }))
    }
    let whole = try labels { _, _ in false }
    let pieces = try ArticulationPoints().scores(in: network).values
    for node in 0..<NodeIndex(count) {
      let rest = try labels { $0 == node || $1 == node }
      // The node itself stands alone; one that had no ties did so before.
      let more = Set(rest).count - Set(whole).count - 1
      #expect(pieces[Int(node)] == Double(max(more, 0)), "seed \(seed), node \(node)")
    }
    let bridges = try Bridges().scores(in: network)
    for row in 0..<bridges.count {
      let (one, other) = (bridges.sources[row], bridges.targets[row])
      let rest = try labels { ($0 == one && $1 == other) || ($0 == other && $1 == one) }
      let (a, b) = (rest[Int(one)], rest[Int(other)])
      let pairs = rest.filter { $0 == a }.count * rest.filter { $0 == b }.count
      #expect(bridges.values[row] == Double(a == b ? 0 : pairs), "seed \(seed), row \(row)")
    }
  }

  @Test func coreByHand() throws {
    let core = BlockCore(try example().undirected(), weighted: false)
    // The two triangles; node 2 stands in both, for the three beyond it, and 4 for its tail.
    #expect(core.blocks.map(\.count) == [3, 3])
    let masses = core.blocks.map { block in
      Dictionary(uniqueKeysWithValues: block.map { (core.nodes[$0], core.mass[$0]) })
    }
    #expect(Set(masses) == [[0: 1, 1: 1, 2: 5], [2: 3, 3: 1, 4: 3]])
    #expect(core.tree.separatedPairs() == [0, 0, 8, 0, 8, 5, 0, 0, 0, 0])
    #expect(BlockCore(try Shape.path(5).undirected(), weighted: false).nodes == [])
    #expect(BlockCore(try Shape.path(0), weighted: true).nodes == [])
  }

  /// Each tie of a block stands in it once; each block's masses are all nodes of its component.
  @Test(arguments: 0...20 as ClosedRange<UInt64>)
  func coreHoldsEveryTie(seed: UInt64) throws {
    let count = Int(seed) * 3
    let network = try Network(
      nodeCount: count, ties: Shape.randomTies(count, count + Int(seed % 5), seed: seed)
    ).undirected()
    let core = BlockCore(network, weighted: true)
    let labels = Components.labels(of: network)
    for block in core.blocks {
      let component = labels[Int(core.nodes[block.lowerBound])]
      let size = labels.filter { $0 == component }.count
      #expect(core.mass[block].reduce(0, +) == Double(size))
      for place in block {
        for tie in Int(core.graph.offsets[place])..<Int(core.graph.offsets[place + 1]) {
          let original = Int(core.ties[tie])
          #expect(block.contains(Int(core.graph.columns[tie])))
          #expect(
            network.outTargets[original] == core.nodes[Int(core.graph.columns[tie])])
          #expect(core.graph.lengths[tie] == 1 / network.outWeights[original])
        }
      }
    }
    let bridges = try Bridges().scores(in: network).values.filter { $0 > 0 }.count
    #expect(Set(core.ties).count == core.ties.count)
    #expect(core.ties.count == network.tieCount - 2 * bridges)
  }
}
