import Testing

@testable import EntenteEvaluation

@Suite struct AssignmentTests {
  /// The most that can be matched, by trying every way.
  private func largest(_ candidates: ArraySlice<[Int]>, taken: Set<Int> = []) -> Int {
    guard let first = candidates.first else { return 0 }
    let rest = candidates.dropFirst()
    var best = largest(rest, taken: taken)
    for right in first where !taken.contains(right) {
      best = max(best, 1 + largest(rest, taken: taken.union([right])))
    }
    return best
  }

  @Test func aTakenOneIsGivenUpWhereTheOtherHasAChoice() {
    #expect(Assignment.match([[0, 1], [0]], right: 2) == [1, 0])
    #expect(Assignment.match([[0], [0]], right: 1) == [0, nil])
    #expect(Assignment.match([], right: 3) == [])
    #expect(Assignment.match([[], [2]], right: 3) == [nil, 2])
    // Two steps back: 0 moves to 1, 1 moves to 2.
    #expect(Assignment.match([[0, 1], [1, 2], [0]], right: 3) == [1, 2, 0])
  }

  @Test func isAsLargeAsCanBe() {
    for seed in 0..<UInt64(400) {
      var random = SeededGenerator(seed: seed)
      let left = Int.random(in: 0..<6, using: &random)
      let right = Int.random(in: 1..<6, using: &random)
      let candidates = (0..<left).map { _ in
        (0..<right).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      }
      let matches = Assignment.match(candidates, right: right)
      let taken = matches.compactMap { $0 }
      #expect(Set(taken).count == taken.count, "seed \(seed)")
      #expect(taken.count == largest(candidates[...]), "seed \(seed)")
      for (index, match) in matches.enumerated() {
        if let match { #expect(candidates[index].contains(match), "seed \(seed)") }
      }
    }
  }
}
