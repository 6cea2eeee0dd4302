import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct SnapshotTests {
  @Test func countsAgreeWithTheComparisonOfNetworks() throws {
    var generator = SeededGenerator(seed: 4)
    var builder = NetworkBuilder()
    for node in 0..<30 { _ = try builder.node(id: "n\(node)") }
    for _ in 0..<300 {
      try builder.tie(
        NodeIndex.random(in: 0..<30, using: &generator),
        NodeIndex.random(in: 0..<30, using: &generator),
        day: Int32.random(in: 0..<4, using: &generator),
        weight: Double(Int.random(in: 1...2, using: &generator)))
    }
    let table = builder.build()
    var windows = WindowNetworks(table)
    for (one, other) in [(0, 1), (1, 2), (3, 0), (2, 9), (9, 2), (9, 9)] as [(Int32, Int32)] {
      let windowsOf = try [one, other].map { try TimeWindow(from: $0, to: $0 + 1) }
      let difference = SnapshotDifference(
        before: windows.slice(in: windowsOf[0]), after: windows.slice(in: windowsOf[1]))
      let ties = try TieComparison(
        before: table.network(in: windowsOf[0]), after: table.network(in: windowsOf[1]))
      #expect(difference.new == ties.changes(.new).count)
      #expect(difference.gone == ties.changes(.gone).count)
      #expect(difference.unchanged == ties.changes(.unchanged).count)
      #expect(difference.changed == ties.changes(.stronger).count + ties.changes(.weaker).count)
      #expect(abs(difference.totalDifference - ties.totalDifference) <= 1e-9)
    }
  }
}
