import EntenteAnalysis
import EntenteTables
import EntenteText
import EntenteTies

/// The tables of a timeline. The order of the columns is a promise.
struct TimelineTables {
  let names: ComparisonNames
  let windows: [(name: String, window: DayInterval)]

  /// A line a subject.
  func subjects(_ timelines: [SubjectTimeline]) -> Table {
    var table = Table(
      name: "subjects", title: "Pairs, actors and topics",
      columns: [
        Column("subject", "Subject", .text), Column("kind", "Kind", .text),
        Column("series", "Series", .text), Column("events", "Events", .integer),
        Column("bursts", "Bursts", .text), Column("changes", "Changes of rate", .text),
        Column("first", "First", .day), Column("last", "Last", .day),
        Column("silence_days", "Longest silence", .integer),
        Column("silence_from", "From", .day),
        Column("trend", "Trend (tau)", .number(decimals: 2)),
        Column("trend_p", "p of trend", .text, alignment: .right),
        Column("burstiness", "Burstiness", .number(decimals: 2)),
        Column("memory", "Memory", .number(decimals: 2)),
        Column("inertia", "Inertia", .number(decimals: 2)),
        Column("reciprocity", "Answered", .number(decimals: 2)),
        Column("lag", "Median lag in days", .number(decimals: 1)),
      ])
    for timeline in timelines {
      let presence = timeline.presence
      table.rows.append([
        .text(timeline.subject.name(names)), .text(timeline.subject.kind(names.network)),
        .structured(
          .array(timeline.series.counts.map { .integer($0) }),
          shown: Sparkline.text(timeline.series.counts)),
        .integer(timeline.events.count), bursts(timeline.series), changes(timeline.series),
        .day(presence.first), .day(presence.last),
        .integer(presence.longestSilence?.count ?? 0),
        presence.longestSilence.map { .day($0.lowerBound) } ?? .empty,
        .optional(timeline.series.trend.tau), .chance(timeline.series.trend.p),
        .optional(timeline.burstiness.corrected), .optional(timeline.burstiness.memory),
        .optional(timeline.responses.inertia), .optional(timeline.responses.reciprocity),
        .optional(timeline.responses.medianLag),
      ])
    }
    return table
  }

  private func bursts(_ series: SeriesAnalysis) -> Cell {
    let texts = series.bursts.map { found -> String in
      let steps = found.burst.steps
      return Self.span(windows[steps.lowerBound].name, windows[steps.upperBound - 1].name)
        + " (p = \(found.p.chanceText))"
    }
    return texts.isEmpty
      ? .empty
      : .structured(
        .array(
          series.bursts.map { found in
            .object([
              .init("from", .string("\(windows[found.burst.steps.lowerBound].window.from)")),
              .init("to", .string("\(windows[found.burst.steps.upperBound - 1].window.to)")),
              .init("weight", .number(found.burst.weight)), .init("p", .number(found.p)),
            ])
          }), shown: texts.joined(separator: "; "))
  }

  private func changes(_ series: SeriesAnalysis) -> Cell {
    let texts = series.changes.map { change -> String in
      let ratio = change.rateAfter / change.rateBefore
      let times = ratio.isFinite ? "×" + ratio.rounded(decimals: 1) : "from 0"
      return "\(windows[change.step].name) \(times) (p = \(change.p.chanceText))"
    }
    return texts.isEmpty
      ? .empty
      : .structured(
        .array(
          series.changes.map { change in
            .object([
              .init("at", .string("\(windows[change.step].window.from)")),
              .init("rate_before", .number(change.rateBefore)),
              .init("rate_after", .number(change.rateAfter)), .init("p", .number(change.p)),
            ])
          }), shown: texts.joined(separator: "; "))
  }

  private static func span(_ first: String, _ last: String) -> String {
    first == last ? first : "\(first)..\(last)"
  }

  /// A line a window of one subject.
  func series(_ timeline: SubjectTimeline, halfLife: Int?) -> Table {
    var table = Table(
      name: "series", title: timeline.subject.name(names),
      columns: [
        Column("window", "Window", .text), Column("from", "From", .day), Column("to", "To", .day),
        Column("events", "Events", .integer), Column("all_events", "All events", .integer),
        Column("share", "Share", .number(decimals: 4)), Column("partners", "Partners", .integer),
        Column("band_low", "Band from", .integer), Column("band_high", "Band to", .integer),
        Column("outside", "Outside", .boolean), Column("burst", "Burst", .boolean),
        Column("rate", "Rate", .number(decimals: 4)),
        Column("decayed", "With half-life", .number(decimals: 2)),
      ])
    let series = timeline.series
    for (place, (name, window)) in windows.enumerated() {
      let (count, exposure) = (series.counts[place], series.exposures[place])
      let change = series.changes.last { $0.step <= place }
      table.rows.append([
        .text(name), .text("\(window.from)"), .text("\(window.to)"), .integer(count),
        .integer(exposure), exposure == 0 ? .empty : .number(Double(count) / Double(exposure)),
        .integer(timeline.partners[place]), .integer(series.band[place].lowerBound),
        .integer(series.band[place].upperBound), .boolean(series.isOutside(place)),
        .boolean(series.bursts.contains { $0.burst.steps.contains(place) }),
        .optional(change?.rateAfter ?? series.changes.first?.rateBefore),
        .optional(
          halfLife.map { timeline.decayed(before: window.to, halfLife: Double($0)) }),
      ])
    }
    return table
  }
}

extension Cell {
  static func day(_ day: Int32) -> Cell { .text("\(Day(daysSinceEpoch: Int(day)))") }
}
