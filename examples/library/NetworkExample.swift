import EntenteGraph

/// Dated ties become networks: of all days, of some days, of one layer, of one sign.
public struct NetworkExample {
  /// Who did what to whom, as somebody might have it from a file.
  public static let events:
    [(day: Int32, source: String, layer: UInt8, target: String, weight: Double, sign: Float)] = [
      (20_270, "Turkey", 0, "Greece", 2, 1),
      (20_271, "Greece", 0, "Turkey", 1, 1),
      (20_272, "Turkey", 1, "Cyprus", 1, -4),
      (20_275, "Greece", 0, "Cyprus", 3, 3),
      (20_301, "Turkey", 1, "Cyprus", 2, -4),
      (20_302, "Cyprus", 0, "Egypt", 1, 2),
    ]

  public let table: TieTable

  public init() throws {
    var builder = try NetworkBuilder(layers: ["talk", "threat"])
    for event in Self.events {
      // The same id gives the same node.
      let source = try builder.node(id: event.source)
      let target = try builder.node(id: event.target)
      try builder.tie(
        source, target, layer: event.layer, day: event.day, weight: event.weight,
        sign: event.sign)
    }
    table = builder.build()
  }

  /// What each network holds, one line a tie.
  public func lines() throws -> [String] {
    var lines: [String] = []
    // Ties of one pair are summed: Turkey→Cyprus weighs 3.
    lines += describe("all", table.network())
    // Days from the first to before the last.
    let firstWeek = try TimeWindow(from: 20_270, to: 20_277)
    lines += describe("first week", table.network(in: firstWeek))
    lines += describe("talk", table.network(layers: [0]))
    lines += describe("conflict", table.network(signs: .conflict))
    // Both directions together; each pair is stored both ways.
    lines += describe("undirected", table.network().undirected().keepingTies(atLeast: 3))
    return lines
  }

  private func describe(_ title: String, _ network: Network) -> [String] {
    (0..<NodeIndex(network.nodeCount)).flatMap { source in
      zip(network.targets(of: source), network.targetWeights(of: source)).map { target, weight in
        "\(title): \(table.nodeIDs[Int(source)]) → \(table.nodeIDs[Int(target)]) \(weight)"
      }
    }
  }
}
