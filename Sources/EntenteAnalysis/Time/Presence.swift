/// When something was first and last seen, and how long it was not.
///
/// Example: events on the days 3, 4, 4 and 10: first 3, last 10, longest silence 5 days from day 5.
public struct Presence: Sendable, Hashable {
  public let first: Int32
  public let last: Int32
  /// The longest run of days without an event between the first and the last; of equal ones the
  /// earliest. Nil if there is none.
  public let longestSilence: Range<Int32>?

  /// - Parameter days: ascending. Nil without any.
  public init?(days: [Int32]) {
    guard let first = days.first, let last = days.last else { return nil }
    var longest: Range<Int32>?
    for (day, next) in zip(days, days.dropFirst()) where next > day + 1 {
      if next - day - 1 > longest.map({ $0.upperBound - $0.lowerBound }) ?? 0 {
        longest = (day + 1)..<next
      }
    }
    self.first = first
    self.last = last
    longestSilence = longest
  }
}
