/// How an actor's events go on: repeated, or answered by the other side.
///
/// - Inertia: the share of events source→target that had one of the same direction in the
///   `window` days before (the same day counts, if it stands earlier in the table).
/// - Reciprocity: the share of events source→target that the target answers with one to the source
///   on the same day (later in the table) or within `window` days after.
/// - Lag: days to the first answer; the median over the answered events (the mean of the two middle
///   ones, if their number is even).
/// - Events within `window` days of the end may still be answered; they count as unanswered, so
///   reciprocity is a lower bound.
/// - Self-loops are left out. No events: 0 of 0, the shares are nil.
/// - Cost: O(events) expected.
/// - Source: Butts, "A relational event framework for social action", Sociological Methodology 38
///   (2008), whose inertia and reciprocity effects these count.
///
/// Example: with a→b on day 1, b→a on day 3 and a→b on day 4, window 30: 3 events, 1 repeats
/// an earlier one, 2 are answered (after 2 days and 1), median lag 1.5.
public struct Responses: Sendable, Hashable {
  public let events: Int
  public let repeated: Int
  public let answered: Int
  public let medianLag: Double?

  public var inertia: Double? { events == 0 ? nil : Double(repeated) / Double(events) }
  public var reciprocity: Double? { events == 0 ? nil : Double(answered) / Double(events) }

  /// One dated event of a directed dyad.
  public struct Act: Sendable, Hashable {
    public let source: Int
    public let target: Int
    public let day: Int32

    public init(source: Int, target: Int, day: Int32) {
      self.source = source
      self.target = target
      self.day = day
    }
  }

  private struct Direction: Hashable {
    let source: Int
    let target: Int
  }

  /// - Parameters:
  ///   - acts: in ascending order of day.
  ///   - window: how many days an event may be old to be repeated or answered, 0 or more.
  public init(acts: [Act], window: Int32) {
    var lastDay: [Direction: Int32] = [:]
    // Days of events that still wait for an answer, and how far that list is through.
    var waiting: [Direction: [Int32]] = [:]
    var counts = (events: 0, repeated: 0)
    var lags: [Int32] = []
    for act in acts where act.source != act.target {
      counts.events += 1
      let there = Direction(source: act.source, target: act.target)
      let back = Direction(source: act.target, target: act.source)
      if let last = lastDay[there], act.day - last <= window { counts.repeated += 1 }
      lastDay[there] = act.day
      if let open = waiting.removeValue(forKey: back) {
        for day in open where act.day - day <= window { lags.append(act.day - day) }
      }
      waiting[there, default: []].append(act.day)
    }
    lags.sort()
    events = counts.events
    repeated = counts.repeated
    answered = lags.count
    medianLag =
      lags.isEmpty
      ? nil : (Double(lags[(lags.count - 1) / 2]) + Double(lags[lags.count / 2])) / 2
  }
}
