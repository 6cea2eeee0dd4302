import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// The report of a timeline.
struct TimelineRows {
  let network: EventNetwork
  let table: TieTable
  let language: TextLanguage
  let series: SeriesOptions
  let responseDays: Int

  private var names: ComparisonNames { ComparisonNames(network: network, language: language) }

  /// - Parameter subject: what to follow alone; nil for the network and its busiest parts.
  /// - Returns: nil where no event has a day.
  func report(of subject: TimelineSubject?, top: Int) throws -> Report? {
    let events = DatedEvents(network, table)
    guard let data = events.period else { return nil }
    let windows = series.windows(over: data)
    let tables = TimelineTables(names: names, windows: windows)
    var exposures = [Int](repeating: 0, count: data.count)
    for event in events.events { exposures[Int(event.day - data.from.daysSinceEpoch)] += 1 }
    let timelines = try (subject.map { [$0] } ?? events.busiest(top)).compactMap {
      try SubjectTimeline(
        $0, events, data: data, windows: windows.map(\.window), exposures: exposures,
        options: series, responseDays: Int32(responseDays))
    }
    if let subject, timelines.isEmpty {
      throw UsageError(
        description: "\(subject.name(names)): there is no event with a day; compare or events "
          + "show what there is")
    }
    var shown: [Table] = []
    if subject == nil {
      let counts = windows.map { network.occurrenceCount(in: $0.window) }
      shown.append(
        try NetworkSteps(
          table, windows, names, eventCounts: counts, halfLife: series.halfLife
        ).table)
    }
    shown.append(tables.subjects(timelines))
    if subject != nil, let timeline = timelines.first {
      shown.append(tables.series(timeline, halfLife: series.halfLife))
    }
    return Report(
      summary: try summary(data, windows.map(\.window), subject, timelines), tables: shown,
      notes: notes)
  }

  private func summary(
    _ data: DayInterval, _ windows: [DayInterval], _ subject: TimelineSubject?,
    _ timelines: [SubjectTimeline]
  ) throws -> [Report.Fact] {
    var facts: [Report.Fact] = []
    if let words = TimelineWords(language: language, names: names)
      .findings(timelines, windows, series)
    {
      facts.append(
        .init(
          "findings", language == .arabic ? "الخلاصة" : "In short",
          .structured(.array(words.map { .string($0) }), shown: words.joined(separator: " ")),
          kind: .text))
    }
    facts += [
      .init("period", "Events from and to", .text("\(data)"), kind: .text),
      .init("windows", "Windows", .integer(windows.count)),
      .init("seed", "Seed", .text("\(series.seed)"), kind: .text),
    ]
    if case .node(let node)? = subject {
      let paths = try TemporalPaths(from: node, in: table)
      let days = paths.duration.compactMap { $0 }.sorted()
      facts.append(.init("reached", "Reached by chains of events", .integer(paths.reached)))
      facts.append(
        .init(
          "reached_days", "Median days of the fastest chain",
          days.isEmpty ? .empty : .integer(Int(days[(days.count - 1) / 2]))))
    }
    facts += placementFacts(network)
    return facts
  }

  private var notes: [String] {
    var notes = [
      "Windows are written half-open: the second day is no longer in them.",
      "p of a burst or a change: how often days in random order, each with all that happened on it, "
        + "make one as strong. The band holds the middle 95 % of what they give each window.",
    ]
    if series.rolling != nil {
      notes.append("Rolling windows overlap; bursts and changes are not looked for in them.")
    }
    if let halfLife = series.halfLife {
      notes.append(
        "Ties of a window's network are those of all events before its end, half of each weight left "
          + "after every \(halfLife) days.")
    }
    return notes
  }
}
