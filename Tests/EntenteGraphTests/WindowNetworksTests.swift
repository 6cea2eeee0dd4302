import Testing

@testable import EntenteGraph

@Suite struct WindowNetworksTests {
  private func table() throws -> TieTable {
    var generator = SeededGenerator(seed: 11)
    var builder = try NetworkBuilder(layers: ["talk", "force"])
    let nodes = try (0..<40).map {
      try builder.node(id: "n\($0)", kind: $0 % 4 == 0 ? .topic : .actor)
    }
    for _ in 0..<600 {
      try builder.tie(
        nodes[Int.random(in: 0..<40, using: &generator)],
        nodes[Int.random(in: 0..<40, using: &generator)],
        layer: UInt8.random(in: 0...1, using: &generator),
        day: Int32.random(in: 0..<60, using: &generator),
        weight: Double.random(in: 1...3, using: &generator),
        sign: Float.random(in: -5...5, using: &generator))
    }
    return builder.build()
  }

  /// The same ties as the network on the table's indices, whatever was asked for before.
  @Test func agreesWithTheWholeTablesNetworks() throws {
    let table = try table()
    var windows = WindowNetworks(table)
    for begin in [20, 0, 59, 33] as [Int32] {
      let window = try TimeWindow(from: begin, to: begin + 7)
      for (layers, kinds) in [(LayerSet.all, NodeKinds.all), ([1], .actors)] {
        let slice = windows.slice(in: window, layers: layers, kinds: kinds)
        let whole = table.network(in: window, layers: layers, kinds: kinds)
        #expect(slice.nodes == (0..<40).filter { whole.contains($0) })
        #expect(slice.network.tieCount == whole.tieCount)
        #expect(slice.network.invariantViolation() == nil)
        for (number, node) in slice.nodes.enumerated() {
          let targets = slice.network.targets(of: NodeIndex(number)).map { slice.nodes[Int($0)] }
          #expect(targets == Array(whole.targets(of: node)))
          #expect(
            Array(slice.network.targetWeights(of: NodeIndex(number)))
              == Array(whole.targetWeights(of: node)))
        }
      }
    }
  }

  @Test func anEmptyWindowHasNoNodes() throws {
    var windows = WindowNetworks(try table())
    let slice = windows.slice(in: try TimeWindow(from: 100, to: 200))
    #expect(slice.nodes.isEmpty && slice.network.tieCount == 0)
  }
}

@Suite struct DecayedNetworksTests {
  @Test func halfIsLeftAfterAHalfLife() throws {
    var builder = NetworkBuilder()
    for id in ["a", "b", "c"] { _ = try builder.node(id: id) }
    for (source, target, day, weight) in [
      (0, 1, 0, 8.0), (0, 1, 10, 4), (1, 2, 20, 3), (2, 0, -600, 1), (1, 0, 21, 5),
    ] {
      try builder.tie(
        NodeIndex(source), NodeIndex(target), day: Int32(day), weight: weight)
    }
    try builder.tie(2, 1, weight: 7)
    var windows = WindowNetworks(builder.build())
    let slice = windows.decayed(before: 21, halfLife: 10)
    #expect(slice.nodes == [0, 1, 2])
    // 8 after two half-lives and 4 after one; what is undated, too old or still to come is not there.
    #expect(slice.network.weight(from: 0, to: 1) == 4)
    #expect(slice.network.weight(from: 1, to: 2) == 3)
    #expect(slice.network.tieCount == 2)
    #expect(windows.decayed(before: -700, halfLife: 10).nodes.isEmpty)
    let whole = windows.decayed(before: 100, halfLife: .infinity)
    #expect(whole.network.weight(from: 2, to: 0) == 1 && whole.network.weight(from: 0, to: 1) == 12)
  }
}
