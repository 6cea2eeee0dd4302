import EntenteGraph
import Foundation
import Testing

@testable import EntenteAnalysis

@Suite struct ProjectionTests {
  private func table(_ ties: [(actor: String, topic: String)]) throws -> TieTable {
    var builder = NetworkBuilder()
    for (place, tie) in ties.enumerated() {
      let actor = try builder.node(id: tie.actor)
      let topic = try builder.node(id: tie.topic, kind: .topic)
      // Direction and weight don't count, nor does a record twice.
      if place % 2 == 0 {
        try builder.tie(actor, topic, weight: Double(place + 1))
        try builder.tie(actor, topic)
      } else {
        try builder.tie(topic, actor)
      }
    }
    return builder.build()
  }

  /// See the head of `Fixtures/projection.txt`.
  @Test(arguments: 0..<3) func valuesOfTheReference(_ number: Int) throws {
    let url = try #require(
      Bundle.module.url(forResource: "Fixtures/projection", withExtension: "txt"))
    var ties: [(actor: String, topic: String)] = []
    var expected: [String: [Set<String>: [Double]]] = ["a": [:], "t": [:]]
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    where line.hasPrefix("net\(number)\t") {
      let fields = line.split(separator: "\t").map(String.init)
      if fields[1] == "tie" {
        ties.append((fields[2], fields[3]))
      } else {
        let values = try fields[5...].map { try #require(Double($0)) }
        expected[fields[2]]?[[fields[3], fields[4]]] = values
      }
    }
    let table = try table(ties)
    for (side, kind) in [("a", NodeKind.actor), ("t", .topic)] {
      let projection = Projection(of: table, onto: kind)
      let wanted = try #require(expected[side])
      #expect(projection.pairs.count == wanted.count)
      for pair in projection.pairs {
        let names = Set([pair.first, pair.second].map { table.nodeIDs[Int($0)] })
        let values = try #require(wanted[names])
        #expect(Double(pair.shared) == values[0])
        #expect(abs(pair.p - values[1]) <= 1e-9 * values[1])
        #expect(abs(pair.mutualInformation - values[2]) <= 1e-12)
        #expect(abs(pair.surprise + log(values[1])) <= 1e-9)
      }
      for weight in Projection.Weight.allCases {
        let network = projection.network(weighing: weight)
        #expect(network.isSymmetric && network.invariantViolation() == nil)
        #expect(network.memberCount == (table.nodeKinds.count { $0 == kind }))
      }
      let informed = projection.network(weighing: .mutualInformation)
      #expect(informed.tieCount == 2 * projection.pairs.count { $0.mutualInformation > 1e-12 })
      #expect(projection.network(weighing: .shared).tieCount == 2 * projection.pairs.count)
    }
  }

  /// Of four topics, a and b have the same two: 1 of the 6 ways to draw two. PMI ln(2·4/(2·2)) = ln 2.
  @Test func byHand() throws {
    let table = try table([("a", "s"), ("a", "t"), ("b", "s"), ("b", "t"), ("c", "u"), ("d", "v")])
    let projection = Projection(of: table, onto: .actor)
    #expect(projection.otherCount == 4)
    #expect(
      projection.pairs.map { [table.nodeIDs[Int($0.first)], table.nodeIDs[Int($0.second)]] } == [
        ["a", "b"]
      ])
    let pair = try #require(projection.pairs.first)
    #expect(pair.shared == 2 && abs(pair.p - 1.0 / 6) < 1e-12)
    #expect(abs(pair.mutualInformation - log(2)) < 1e-12)
    let network = projection.network(weighing: .surprise)
    #expect(network.memberCount == 4 && network.tieCount == 2)
    #expect(abs(network.totalWeight - 2 * log(6)) < 1e-12)
  }

  @Test func oddTables() throws {
    #expect(Projection(of: NetworkBuilder().build(), onto: .actor).pairs.isEmpty)
    // Everybody has every topic: no surprise, no information, no tie.
    let all = try table([("a", "t"), ("b", "t")])
    let projection = Projection(of: all, onto: .actor)
    #expect(projection.pairs.map(\.p) == [1] && projection.pairs.map(\.shared) == [1])
    #expect(projection.network(weighing: .surprise).tieCount == 0)
    #expect(projection.network(weighing: .mutualInformation).tieCount == 0)
    #expect(projection.network(weighing: .shared).tieCount == 2)
    // Ties between actors are not between sides.
    var builder = NetworkBuilder()
    let (a, b) = (try builder.node(id: "a"), try builder.node(id: "b"))
    try builder.tie(a, b)
    #expect(Projection(of: builder.build(), onto: .actor).pairs.isEmpty)
  }
}
