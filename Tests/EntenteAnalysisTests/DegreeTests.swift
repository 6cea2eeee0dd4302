import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct DegreeTests {
  @Test func byHand() throws {
    let network = try Shape.ties(4, [(0, 1), (1, 0), (1, 2), (1, 1)])
    #expect(try Degree().scores(in: network).values == [1, 2, 1, 0])
    #expect(try Degree(direction: .incoming).scores(in: network).values == [1, 1, 1, 0])
    #expect(try Degree(direction: .outgoing).scores(in: network).values == [1, 2, 0, 0])
    #expect(try Degree().scores(in: Shape.path(0)).values == [])
  }

  @Test func bySign() throws {
    var builder = NetworkBuilder()
    let nodes = try ["a", "b", "c"].map { id in try builder.node(id: id) }
    try builder.tie(nodes[0], nodes[1], weight: 2, sign: 3)
    try builder.tie(nodes[0], nodes[1], weight: 5, sign: -3)
    try builder.tie(nodes[1], nodes[0], weight: 1, sign: -1)
    try builder.tie(nodes[1], nodes[2], weight: 4)
    let table = builder.build()
    func values(_ id: String) throws -> [Double?] {
      let scores = try MeasureRegistry.measure(id: id).scores(of: table)
      return nodes.map { scores[$0] }
    }
    #expect(try values("strength") == [8, 12, 4])
    #expect(try values("cooperation-strength") == [2, 2, 0])
    #expect(try values("conflict-strength") == [6, 6, 0])
    #expect(try values("conflict-in-strength") == [1, 5, 0])
    #expect(try values("conflict-out-strength") == [5, 1, 0])
    #expect(try values("degree") == [1, 2, 1])
    #expect(try values("conflict-degree") == [1, 1, 0])
    #expect(try values("cooperation-in-degree") == [0, 1, 0])
  }
}

@Suite struct DensityTests {
  @Test func byHand() throws {
    let network = try Shape.ties(3, [(0, 1), (1, 0), (1, 2), (1, 1)])
    #expect(try Density().values(of: network).map(\.value) == [0.5, 2.0 / 3])
    #expect(try Density().values(of: network.undirected()).map(\.value) == [2.0 / 3, 2.0 / 3])
    #expect(try Density().values(of: Shape.path(1)).map(\.value) == [nil, nil])
    #expect(try Density().values(of: Shape.path(0)).map(\.value) == [nil, nil])
  }

  /// 78 of 34 · 33 / 2 pairs.
  @Test func karate() throws {
    #expect(try Density().values(of: Fixture("karate").network).last?.value == 78.0 / 561)
  }
}
