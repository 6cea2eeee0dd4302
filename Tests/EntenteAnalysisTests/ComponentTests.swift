import EntenteGraph
import Testing

@testable import EntenteAnalysis

@Suite struct ComponentTests {
  @Test func byHand() throws {
    // A cycle 0→1→2→0, a tail 2→3→4, a pair 5⇄6, a loop at 7, an isolate 8.
    let network = try Shape.ties(
      9, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (5, 6), (6, 5), (7, 7)])
    #expect(
      Components.connected(of: network).groupMembers() == [[0, 1, 2, 3, 4], [5, 6], [7], [8]])
    let strong = Components.strong(of: network)
    #expect(strong.groupMembers() == [[0, 1, 2], [5, 6], [3], [4], [7], [8]])
    #expect(strong.members(of: 1) == [5, 6])
    #expect(strong.members(of: 6).isEmpty && strong[9] == nil)
    #expect(Components.strong(of: network.undirected()) == Components.connected(of: network))
    let part = Components.strong(of: network.induced(on: [0, 1, 8]))
    #expect(part.groupMembers() == [[0], [1], [8]] && part[2] == nil)
    let empty = try Network(nodeCount: 0, ties: [])
    #expect(Components.strong(of: empty).count == 0 && Components.connected(of: empty).count == 0)
  }

  /// By the definition: who reaches whom, by Warshall.
  @Test(arguments: 0..<20) func strongIsMutualReach(seed: UInt64) throws {
    let count = 30
    let network = try Network(
      nodeCount: count, ties: Shape.randomTies(count, 45, seed: seed))
    var reaches = (0..<count).map { from in (0..<count).map { $0 == from } }
    for node in 0..<count {
      for target in network.targets(of: NodeIndex(node)) { reaches[node][Int(target)] = true }
    }
    for middle in 0..<count {
      for from in 0..<count where reaches[from][middle] {
        for to in 0..<count where reaches[middle][to] { reaches[from][to] = true }
      }
    }
    let strong = Components.strong(of: network)
    for a in 0..<count {
      for b in 0..<count {
        let together = strong[NodeIndex(a)] == strong[NodeIndex(b)]
        #expect(together == (reaches[a][b] && reaches[b][a]))
      }
    }
  }

  /// So long that recursion would exhaust the stack.
  @Test func longPathAndLongCycle() throws {
    let count = 100_000
    let path = try Shape.path(count)
    #expect(Components.strong(of: path).count == count)
    let cycle = try Shape.ties(
      count, (0..<count).map { (NodeIndex($0), NodeIndex(($0 + 1) % count)) })
    #expect(Components.strong(of: cycle).sizes == [count])
  }
}
