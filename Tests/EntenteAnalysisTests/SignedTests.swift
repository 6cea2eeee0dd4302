import EntenteGraph
import Foundation
import Testing

@testable import EntenteAnalysis

@Suite struct SignedTests {
  private func table(
    _ ties: [(source: Int, target: Int, weight: Double, sign: Float)], count: Int
  ) throws -> TieTable {
    var builder = NetworkBuilder()
    for node in 0..<count { _ = try builder.node(id: "\(node)") }
    for tie in ties {
      try builder.tie(
        NodeIndex(tie.source), NodeIndex(tie.target), weight: tie.weight, sign: tie.sign)
    }
    return builder.build()
  }

  private func values(_ statistic: any SignedStatistic, _ table: TieTable) -> [String: Double] {
    var values: [String: Double] = [:]
    for value in statistic.values(of: SignedNetwork(of: table)) { values[value.id] = value.value }
    return values
  }

  /// See the head of `Fixtures/signed.txt`.
  @Test(arguments: 0..<5) func valuesOfTheReference(_ number: Int) throws {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/signed", withExtension: "txt"))
    var ties: [(source: Int, target: Int, weight: Double, sign: Float)] = []
    var expected: [String: Double] = [:]
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    where line.hasPrefix("net\(number)\t") {
      let fields = line.split(separator: "\t").map(String.init)
      if fields[1] == "tie" {
        let numbers = try fields[2...].map { try #require(Double($0)) }
        ties.append((Int(numbers[0]), Int(numbers[1]), numbers[2], Float(numbers[3])))
      } else {
        let value = try #require(Double(fields[3]))
        expected[fields[2]] = value
      }
    }
    let table = try table(ties, count: 1 + (ties.flatMap { [$0.source, $0.target] }.max() ?? 0))
    var found = values(TriadBalance(), table)
    for statistic in [Frustration(), Frustration(exactLimit: 0, starts: 50)] {
      found.merge(values(statistic, table)) { $1 }
      for (id, value) in expected { #expect(found[id] == value, "\(id)") }
    }
    #expect(values(Frustration(), table)["frustration-exact"] == 1)
  }

  @Test func signsOfPairs() throws {
    let table = try table(
      [
        (0, 1, 2, 5), (1, 0, 3, -1), (1, 2, 0.1, 1), (2, 1, 0.2, 1), (1, 2, 0.3, -2), (2, 3, 1, 0),
        (3, 3, 1, 4), (0, 3, 1, 1),
      ], count: 5)
    let signed = SignedNetwork(of: table)
    // 0–1 is conflict by 1; 1–2 is even; 2–3 is neutral; 3–3 is no pair.
    #expect(signed.network.tieCount == 4)
    #expect(signed.network.weight(from: 0, to: 1) == 1)
    #expect(signed.network(of: .conflict).tieCount == 2)
    #expect(signed.network(of: .conflict).weight(from: 1, to: 0) == 1)
    #expect(signed.network(of: .cooperation).weight(from: 3, to: 0) == 1)
    #expect((0..<5).map { signed.network.contains($0) } == [true, true, true, true, false])
    #expect(signed.network.invariantViolation() == nil)
  }

  @Test func byHand() throws {
    let square: [(source: Int, target: Int, weight: Double, sign: Float)] = [
      (0, 1, 1, 1), (1, 2, 1, 1), (2, 3, 1, 1), (3, 0, 1, -1),
    ]
    #expect(values(Frustration(), try table(square, count: 4))["frustration"] == 1)
    let none = values(TriadBalance(), try table(square, count: 4))
    #expect(none["triad-balance"] == nil && none["triads-one-conflict"] == 0)
    let friends = try table([(0, 1, 1, 1), (1, 2, 1, -1), (2, 0, 1, -1)], count: 3)
    #expect(values(TriadBalance(), friends)["triad-balance"] == 1)
    #expect(values(Frustration(), friends)["frustration-share"] == 0)
    let empty = NetworkBuilder().build()
    #expect(values(Frustration(), empty)["frustration"] == 0)
    #expect(values(Frustration(), empty)["frustration-share"] == nil)
  }

  /// Two camps with every sign as it should be, and then k ties turned, far apart: frustration is k.
  @Test(arguments: [0, 1, 3] as [Int]) func campsAreFound(turned: Int) throws {
    var generator = SeededGenerator(seed: 11)
    var ties: [(source: Int, target: Int, weight: Double, sign: Float)] = []
    for low in 0..<60 {
      for high in (low + 1)..<60 where Int.random(in: 0..<3, using: &generator) == 0 {
        ties.append((low, high, 1, low % 2 == high % 2 ? 1 : -1))
      }
    }
    for number in 0..<turned { ties[100 * number].sign = -ties[100 * number].sign }
    let found = values(Frustration(), try table(ties, count: 60))
    #expect(found["frustration"] == Double(turned))
    #expect(found["frustration-exact"] == (turned == 0 ? 1 : 0))
    #expect(values(Frustration(seed: 2), try table(ties, count: 60)) == found)
  }
}
