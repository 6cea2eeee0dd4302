import Testing

@testable import EntenteGraph

@Suite struct TieTableTests {
  static func random(seed: UInt64, nodes: Int, records: Int, days: ClosedRange<Int32>) throws
    -> (table: TieTable, added: [TieTable.Record])
  {
    var generator = SeededGenerator(seed: seed)
    var builder = try NetworkBuilder(layers: ["a", "b", "c"])
    for node in 0..<nodes {
      _ = try builder.node(id: "n\(node)", kind: node % 3 == 2 ? .topic : .actor)
    }
    var added: [TieTable.Record] = []
    for _ in 0..<(nodes == 0 ? 0 : records) {
      let record = TieTable.Record(
        source: .random(in: 0..<NodeIndex(nodes), using: &generator),
        target: .random(in: 0..<NodeIndex(nodes), using: &generator),
        layer: .random(in: 0...2, using: &generator),
        day: Int.random(in: 0..<10, using: &generator) == 0
          ? TieTable.undated : .random(in: days, using: &generator),
        weight: Double(Int.random(in: 1...8, using: &generator)),
        sign: Float(Int.random(in: -10...10, using: &generator)))
      added.append(record)
      try builder.tie(
        record.source, record.target, layer: record.layer, day: record.day, weight: record.weight,
        sign: record.sign)
    }
    return (builder.build(), added)
  }

  @Test func emptyTable() throws {
    let table = NetworkBuilder().build()
    #expect(table.count == 0 && table.nodeCount == 0 && table.dateRange == nil)
    let network = table.network()
    #expect(network.nodeCount == 0 && network.memberCount == 0 && network.tieCount == 0)
    #expect(network.undirected().tieCount == 0)
    #expect(network.invariantViolation() == nil)
  }

  @Test func nodesAreInternedInOrderOfFirstUse() throws {
    var builder = NetworkBuilder()
    #expect(try builder.node(id: "x") == 0)
    #expect(try builder.node(id: "y", kind: .topic) == 1)
    #expect(try builder.node(id: "x") == 0)
    let table = builder.build()
    #expect(table.nodeIDs == ["x", "y"])
    #expect(table.nodeKinds == [.actor, .topic])
  }

  @Test(arguments: [Int32(-3)...3, 0...0, -2_000_000_000...2_000_000_000])
  func recordsAreSortedByDayStably(days: ClosedRange<Int32>) throws {
    let (table, added) = try Self.random(seed: 1, nodes: 6, records: 300, days: days)
    let sorted = added.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    #expect((0..<table.count).map { table[$0] } == sorted.map(\.element))
  }

  @Test func windowsAreHalfOpen() throws {
    var builder = NetworkBuilder()
    let a = try builder.node(id: "a")
    let b = try builder.node(id: "b")
    for day: Int32 in [5, 3, TieTable.undated, 4, 3] { try builder.tie(a, b, day: day) }
    let table = builder.build()
    #expect(table.days == [TieTable.undated, 3, 3, 4, 5])
    #expect(table.undatedPositions == 0..<1)
    #expect(table.dateRange == 3...5)
    #expect(table.positions(in: try TimeWindow(from: 3, to: 5)) == 1..<4)
    #expect(table.positions(in: try TimeWindow(from: 4)) == 3..<5)
    #expect(table.positions(in: try TimeWindow(to: 4)) == 1..<3)
    #expect(table.positions(in: try TimeWindow(from: 4, to: 4)).isEmpty)
    #expect(table.positions(in: try TimeWindow(to: Int32.min)).isEmpty)
    #expect(table.positions(in: .always) == 1..<5)
    #expect(table.network().weight(from: a, to: b) == 5)
    #expect(table.network(in: .always).weight(from: a, to: b) == 4)
    #expect(table.network(in: .always, includeUndated: true).weight(from: a, to: b) == 5)
    #expect(table.network(includeUndated: false).weight(from: a, to: b) == 4)
    #expect(!TimeWindow.always.contains(TieTable.undated))
  }

  @Test(arguments: [(0, 0), (1, 3), (2, 5), (7, 60), (30, 400)])
  func windowNetworkIsThatOfFilteredRecords(nodes: Int, records: Int) throws {
    let (table, added) = try Self.random(
      seed: UInt64(nodes), nodes: nodes, records: records, days: 0...20)
    let window = try TimeWindow(from: 4, to: 13)
    for layers: LayerSet in [.all, [0, 2], []] {
      for kinds: NodeKinds in [.all, .actors] {
        for signs: SignSet in [.all, [.conflict, .neutral]] {
          let network = table.network(in: window, layers: layers, kinds: kinds, signs: signs)
          #expect(network.invariantViolation() == nil)
          var expected: [[NodeIndex]: Double] = [:]
          for record in added
          where window.contains(record.day) && layers.contains(record.layer)
            && (signs == .all || record.sign <= 0)
            && (kinds == .all || (record.source % 3 != 2 && record.target % 3 != 2))
          {
            expected[[record.source, record.target], default: 0] += record.weight
          }
          var found: [[NodeIndex]: Double] = [:]
          for node in 0..<NodeIndex(nodes) {
            for (target, weight) in zip(network.targets(of: node), network.targetWeights(of: node))
            {
              found[[node, target]] = weight
            }
          }
          #expect(found == expected)
          #expect(network.tieCount == expected.count)
          #expect(network.memberCount == Set(expected.keys.joined()).count)
        }
      }
    }
  }

  @Test func scopeAllKeepsNodesWithoutTies() throws {
    var builder = NetworkBuilder()
    _ = try builder.node(id: "a")
    _ = try builder.node(id: "t", kind: .topic)
    let table = builder.build()
    #expect(table.network().memberCount == 0)
    #expect(table.network(scope: .all).memberCount == 2)
    #expect(table.network(kinds: .topics, scope: .all).contains(1))
    #expect(!table.network(kinds: .topics, scope: .all).contains(0))
    #expect(!table.network(scope: .all).contains(2))
  }

  @Test func selections() {
    let layers: LayerSet = [0, 63, 64, 255]
    #expect((0...255).filter { layers.contains($0) } == [0, 63, 64, 255])
    #expect(SignSet.cooperation.containsSign(of: 0.5) && !SignSet.cooperation.containsSign(of: 0))
    #expect(SignSet.neutral.containsSign(of: -0.0))
    #expect(NodeKinds.topics.contains(.topic) && !NodeKinds.topics.contains(.actor))
  }
}
