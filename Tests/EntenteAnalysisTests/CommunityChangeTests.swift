import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct CommunityChangeTests {
  /// A letter a node, in order; `.` takes no part.
  private func partition(_ letters: String) -> Partition {
    Partition(labels: Array(letters), isMember: letters.map { $0 != "." })
  }

  private func changes(_ before: String, _ after: String) -> [CommunityChange] {
    CommunityChange.changes(before: partition(before), after: partition(after))
  }

  @Test func fates() {
    let merged = changes("aaaabbb", "xxxxxxx")
    #expect(merged.map(\.fate) == [.merged])
    #expect(merged[0].before == [0, 1] && merged[0].after == [0] && merged[0].stayed == 7)
    #expect(changes("aaaaaaa", "xxxxyyy").map(\.fate) == [.split])
    #expect(changes("aaaabbb", "xxxxyyy").map(\.fate) == [.kept, .kept])
    #expect(changes("aaaa...", "....xxx").map(\.fate) == [.gone, .new])
    // Two of each cross over: each half of the one is half of the other.
    #expect(changes("aaaabbbb", "xxyyxxyy").map(\.fate) == [.rearranged])
    #expect(changes("aabb", "xxyy").isEmpty)
    #expect(changes("", "").isEmpty)
  }

  @Test func whoComesAndGoesDoesNotHideTheSame() {
    let found = changes("aaa...bbb", "aaxxxxbbb")
    // Two of the three a are too few for a community, the third alone doesn't make newcomers the same.
    #expect(found.map(\.fate) == [.new, .gone, .kept])
    let grown = changes("aaa......", "xxxxxxxxx")
    #expect(grown.map(\.fate) == [.kept])
    #expect(grown[0].stayed == 3 && grown[0].joined == 6 && grown[0].left == 0)
    #expect(abs(grown[0].similarity - 1.0 / 3) <= 1e-12)
  }
}
