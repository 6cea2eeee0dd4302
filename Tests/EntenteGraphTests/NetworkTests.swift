import Testing

@testable import EntenteGraph

@Suite struct NetworkTests {
  @Test func parallelTiesAreSummedAndRowsAscend() throws {
    let network = try Network(
      nodeCount: 4, ties: [(0, 3, 1), (0, 1, 2), (0, 3, 4), (1, 0, 8), (2, 2, 16), (3, 1, 32)])
    #expect(Array(network.targets(of: 0)) == [1, 3])
    #expect(Array(network.targetWeights(of: 0)) == [2, 5])
    #expect(Array(network.sources(of: 1)) == [0, 3])
    #expect(Array(network.sourceWeights(of: 1)) == [2, 32])
    #expect(network.weight(from: 2, to: 2) == 16)
    #expect(network.weight(from: 3, to: 0) == nil)
    #expect(network.weight(from: 9, to: 0) == nil)
    #expect(network.tieCount == 5)
    #expect(network.invariantViolation() == nil)
  }

  @Test func undirectedSumsBothWaysAndDropsLoops() throws {
    let network = try Network(
      nodeCount: 4, ties: [(0, 1, 2), (1, 0, 8), (2, 2, 16), (3, 1, 32)])
    let both = network.undirected()
    #expect(both.isSymmetric)
    #expect(both.weight(from: 0, to: 1) == 10 && both.weight(from: 1, to: 0) == 10)
    #expect(both.weight(from: 1, to: 3) == 32 && both.weight(from: 3, to: 1) == 32)
    #expect(both.weight(from: 2, to: 2) == nil)
    #expect(both.tieCount == 4 && both.memberCount == 4)
    #expect(both.undirected() == both)
    #expect(both.invariantViolation() == nil)
  }

  @Test func inducedAndThresholdedKeepIndices() throws {
    let network = try Network(
      nodeCount: 5, ties: [(0, 1, 2), (1, 0, 8), (2, 2, 16), (3, 1, 32), (3, 2, 1)])
    let part = network.induced(on: [3, 2, 1, 9])
    #expect(part.nodeCount == 5 && part.memberCount == 3 && !part.contains(0))
    #expect(part.tieCount == 3)
    #expect(part.weight(from: 3, to: 1) == 32 && part.weight(from: 2, to: 2) == 16)
    #expect(part.weight(from: 1, to: 0) == nil)
    #expect(part.induced(on: [0]).memberCount == 0)
    let strong = network.keepingTies(atLeast: 8)
    #expect(strong.tieCount == 3 && strong.memberCount == 5)
    #expect(strong.weight(from: 1, to: 0) == 8 && strong.weight(from: 0, to: 1) == nil)
    #expect(network.undirected().keepingTies(atLeast: 10).tieCount == 4)
    for each in [part, strong, network.undirected().induced(on: [0, 1])] {
      #expect(each.invariantViolation() == nil)
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func everyRoadOfBuildingGivesTheSameNetwork(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let nodes = Int(seed)
    let ties = (0..<(5 * nodes)).map { _ in
      (
        source: NodeIndex.random(in: 0..<NodeIndex(nodes), using: &generator),
        target: NodeIndex.random(in: 0..<NodeIndex(nodes), using: &generator),
        weight: Double(Int.random(in: 1...9, using: &generator))
      )
    }
    var builder = NetworkBuilder()
    for node in 0..<nodes { _ = try builder.node(id: "\(node)") }
    for tie in ties { try builder.tie(tie.source, tie.target, day: 7, weight: tie.weight) }
    let direct = try Network(nodeCount: nodes, ties: ties)
    #expect(builder.build().network(scope: .all) == direct)
    // Whole weights: the order of adding can't matter.
    #expect(try Network(nodeCount: nodes, ties: ties.shuffled(using: &generator)) == direct)
    #expect(direct.undirected().invariantViolation() == nil)
  }
}
