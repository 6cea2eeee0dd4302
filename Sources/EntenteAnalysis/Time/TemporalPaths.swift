import EntenteGraph

/// When and how fast something can get from one actor to the others along dated events.
///
/// - A time-respecting path is a chain of events a→b, b→c, … on ascending days. With `isStrict` (the
///   default) each event comes on a later day than the one before it, since what happened first on
///   one day isn't known; else events of one day may follow one another in the order of the table.
/// - Earliest arrival: the first day on which a path from the source ends at the node.
/// - Fastest: the least number of days from the first event of a path to its last, 0 for one event.
/// - Direction: along the events; undated records and self-loops are left out.
/// - The source has no entry; a node that no path reaches has none either.
/// - Cost: earliest arrival O(records in the window); fastest O(records · days on which the source
///   acts). Memory 8 bytes a node.
/// - Source: Kempe, Kleinberg and Kumar, "Connectivity and inference problems for temporal networks",
///   JCSS 64 (2002); Wu et al., "Path problems in temporal graphs", VLDB 7 (2014).
///
/// Example: with a→b on day 1, b→c on day 1 and on day 5, c is reached on day 5, or on day 1 if
/// not strict.
public struct TemporalPaths: Sendable, Hashable {
  public let source: NodeIndex
  /// One a node; nil where it isn't reached.
  public let arrival: [Int32?]
  /// One a node, days; nil where it isn't reached.
  public let duration: [Int32?]

  /// How many other nodes are reached.
  public var reached: Int { arrival.count { $0 != nil } }

  /// - Throws: ``AnalysisError`` of kind `focusNotInNetwork` for a node that the table has not.
  public init(
    from source: NodeIndex, in table: TieTable, window: TimeWindow = .always, isStrict: Bool = true
  ) throws(AnalysisError) {
    guard Int(source) < table.nodeCount else { throw .focus(source) }
    let records = table.positions(in: window)
    var arrival = [Int32?](repeating: nil, count: table.nodeCount)
    var duration = arrival
    // Only the last departure that still arrives in time can be the fastest, so each day on which the
    // source acts is tried once, with the events from that day on.
    var departures: [(day: Int32, place: Int)] = []
    for place in records
    where table.sources[place] == source && table.targets[place] != source {
      if departures.last?.day != table.days[place] { departures.append((table.days[place], place)) }
    }
    for (departure, begin) in departures {
      let reached = Self.arrivals(
        from: source, on: departure, table, begin..<records.upperBound, isStrict)
      for (node, day) in reached.enumerated() {
        guard let day else { continue }
        duration[node] = min(duration[node] ?? .max, day - departure)
        arrival[node] = min(arrival[node] ?? .max, day)
      }
    }
    self.source = source
    self.arrival = arrival
    self.duration = duration
  }

  private static func arrivals(
    from source: NodeIndex, on departure: Int32, _ table: TieTable, _ records: Range<Int>,
    _ isStrict: Bool
  ) -> [Int32?] {
    var arrival = [Int32?](repeating: nil, count: table.nodeCount)
    for place in records {
      let (from, to, day) = (table.sources[place], table.targets[place], table.days[place])
      guard to != source, arrival[Int(to)] == nil else { continue }
      if from == source {
        if day == departure { arrival[Int(to)] = day }
      } else if let there = arrival[Int(from)], isStrict ? there < day : there <= day {
        arrival[Int(to)] = day
      }
    }
    return arrival
  }
}
