import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct BrokerageTests {
  /// One actor between two others, groups by letter.
  @Test(
    arguments: [
      ("AAA", Brokerage.Role.coordinator), ("ABA", .consultant), ("ABB", .gatekeeper),
      ("AAB", .representative), ("ABC", .liaison),
    ])
  func eachRole(letters: String, role: Brokerage.Role) throws {
    let brokerage = Brokerage(groups: Partition(labels: letters.map { Optional($0) }))
    let path = try Shape.path(3)
    for other in Brokerage.Role.allCases {
      let scores = try brokerage.scores(of: other, in: path)
      #expect(scores.values == [0, other == role ? 1 : 0, 0], "\(letters) \(other)")
      #expect(scores.measure == other.rawValue)
      // A tie from the first to the last: nobody is needed.
      let closed = try Shape.ties(3, [(0, 1), (1, 2), (0, 2)])
      #expect(try brokerage.scores(of: other, in: closed).values == [0, 0, 0])
      // A tie back doesn't help the first.
      let cycle = try Shape.ties(3, [(0, 1), (1, 2), (2, 0)])
      #expect(
        try brokerage.scores(of: other, in: cycle)[1] == (other == role ? 1 : 0))
    }
  }

  @Test func emptyLoopsAndTiesBack() throws {
    let none = Brokerage(groups: Partition(labels: [String?]()))
    #expect(try none.counts(in: Shape.path(0)) == [])
    let one = Brokerage(groups: Partition(labels: ["A"] as [String?]))
    #expect(try one.scores(of: .coordinator, in: Shape.path(1)).values == [0])
    // a ↔ b and a loop: nobody is between an actor and itself.
    let pair = try Shape.ties(2, [(0, 1), (1, 0), (1, 1)])
    let two = Brokerage(groups: Partition(labels: ["A", "B"] as [String?]))
    for role in Brokerage.Role.allCases {
      #expect(try two.scores(of: role, in: pair).values == [0, 0])
    }
    let error = #expect(throws: AnalysisError.self) { try two.counts(in: Shape.path(3)) }
    #expect(
      error?.description
        == "the networks have 2 and 3 nodes; make both from one tie table")
  }

  /// Every triple looked at.
  @Test(arguments: 0...30 as ClosedRange<UInt64>)
  func agreesWithTheTextbook(seed: UInt64) throws {
    let count = Int(seed)
    let network = try Network(
      nodeCount: count, ties: Shape.randomTies(count, count * Int(1 + seed % 4), seed: seed))
    // Every seventh is in no group.
    let labels = (0..<count).map { $0 % 7 == 3 ? nil : $0 % 4 }
    let counts = try Brokerage(groups: Partition(labels: labels)).counts(in: network)
    for node in 0..<count {
      var expected: [Brokerage.Role: Int] = [:]
      for a in 0..<count {
        for c in 0..<count where a != c && a != node && c != node {
          guard let from = labels[a], let own = labels[node], let to = labels[c],
            network.weight(from: NodeIndex(a), to: NodeIndex(node)) != nil,
            network.weight(from: NodeIndex(node), to: NodeIndex(c)) != nil,
            network.weight(from: NodeIndex(a), to: NodeIndex(c)) == nil
          else { continue }
          let role: Brokerage.Role =
            switch (from == own, own == to, from == to) {
            case (true, true, _): .coordinator
            case (true, false, _): .representative
            case (false, true, _): .gatekeeper
            case (false, false, true): .consultant
            case (false, false, false): .liaison
            }
          expected[role, default: 0] += 1
        }
      }
      for role in Brokerage.Role.allCases {
        #expect(counts[node][role] == expected[role, default: 0], "seed \(seed), node \(node)")
      }
    }
  }
}
