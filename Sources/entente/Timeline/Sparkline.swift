/// A series as a line of little columns.
enum Sparkline {
  private static let levels: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The longest line; longer series are summed in even pieces.
  static let width = 60

  /// The lowest column stands for 0 alone, the highest for the largest number.
  static func text(_ counts: [Int]) -> String {
    let pieces = min(width, counts.count)
    let sums = (0..<pieces).map { piece in
      counts[(piece * counts.count / pieces)..<((piece + 1) * counts.count / pieces)].reduce(0, +)
    }
    guard let largest = sums.max(), largest > 0 else {
      return String(repeating: levels[0], count: sums.count)
    }
    return String(
      sums.map { sum in
        sum == 0 ? levels[0] : levels[1 + min(6, (sum * 7 - 1) / largest)]
      })
  }
}
