/// The largest one-to-one matching of two lists, by augmenting paths.
///
/// What stands first is matched first and stays matched, whatever comes later; among its candidates
/// the first that is free is taken. O(left × edges).
enum Assignment {
  /// - Parameter candidates: for each on the left, those on the right that it may be matched with.
  /// - Returns: for each on the left its match, nil where it has none.
  static func match(_ candidates: [[Int]], right count: Int) -> [Int?] {
    var toRight = [Int?](repeating: nil, count: candidates.count)
    var toLeft = [Int?](repeating: nil, count: count)
    /// Round in which one on the right was last looked at.
    var seen = [Int](repeating: -1, count: count)
    for first in candidates.indices {
      // The path so far: one on the left, and which of its candidates comes next.
      var path = [(left: first, next: 0)]
      search: while let step = path.last {
        guard step.next < candidates[step.left].count else {
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let right = candidates[step.left][step.next]
        if seen[right] == first { continue }
        seen[right] = first
        if let other = toLeft[right] {
          path.append((other, 0))
          continue
        }
        for step in path {
          let right = candidates[step.left][step.next - 1]
          toRight[step.left] = right
          toLeft[right] = step.left
        }
        break search
      }
    }
    return toRight
  }
}
