import Testing

@testable import EntenteGraph

@Suite struct GraphErrorTests {
  static let weights: [(Double, GraphError.Kind, String)] = [
    (
      .nan, .weightNotANumber,
      "tie record 1: the weight is not a number; give a positive number or leave the tie out"
    ),
    (
      .infinity, .weightInfinite,
      "tie record 1: the weight is infinite; give a finite positive number"
    ),
    (
      -.infinity, .weightInfinite,
      "tie record 1: the weight is infinite; give a finite positive number"
    ),
    (
      0, .weightNotPositive,
      "tie record 1: the weight 0.0 is not above 0; leave the tie out, "
        + "or give hostility as its sign"
    ),
    (
      -2.5, .weightNotPositive,
      "tie record 1: the weight -2.5 is not above 0; leave the tie out, "
        + "or give hostility as its sign"
    ),
    (
      1e-200, .weightOutOfRange,
      "tie record 1: the weight 1e-200 is outside 1e-100 to 1e+100, where sums and 1/weight stay "
        + "finite; rescale the weights"
    ),
  ]

  @Test(arguments: weights)
  func refusesWeight(weight: Double, kind: GraphError.Kind, text: String) throws {
    var builder = NetworkBuilder()
    let a = try builder.node(id: "a")
    try builder.tie(a, a)
    let error = #expect(throws: GraphError.self) { try builder.tie(a, a, weight: weight) }
    #expect(error?.kind == kind)
    #expect(error?.record == 1)
    #expect(error?.description == text)
    #expect(builder.tieCount == 1)
    let direct = #expect(throws: GraphError.self) {
      try Network(nodeCount: 1, ties: [(0, 0, 1), (0, 0, weight)])
    }
    #expect(direct == error)
  }

  @Test func refusesTheRest() throws {
    var builder = try NetworkBuilder(layers: ["talk"])
    let a = try builder.node(id: "a")
    let node = #expect(throws: GraphError.self) { try builder.tie(a, 7) }
    #expect(
      node?.description
        == "tie record 0: there is no node 7, only 1; add the node before its ties")
    let layer = #expect(throws: GraphError.self) { try builder.tie(a, a, layer: 1) }
    #expect(
      layer?.description
        == "tie record 0: there is no layer 1, only 1; "
        + "name every layer when the builder is made")
    let sign = #expect(throws: GraphError.self) { try builder.tie(a, a, sign: 10.5) }
    #expect(
      sign?.description
        == "tie record 0: the intensity 10.5 is outside -10 to +10; "
        + "rescale it or give 0 for unknown")
    #expect(throws: GraphError.self) { try builder.tie(a, a, sign: .nan) }
    let kind = #expect(throws: GraphError.self) { try builder.node(id: "a", kind: .topic) }
    #expect(
      kind?.description == "node a was first actor, now topic; give the two different ids")
    let layers = #expect(throws: GraphError.self) {
      try NetworkBuilder(layers: [String](repeating: "x", count: 257))
    }
    #expect(layers?.description == "257 layers, at most 256 can be told apart; merge some")
    let window = #expect(throws: GraphError.self) { try TimeWindow(from: 5, to: 4) }
    #expect(
      window?.description
        == "the window begins on day 5, after its end on day 4; exchange the two")
  }
}
