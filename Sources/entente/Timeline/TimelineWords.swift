import EntenteAnalysis
import EntenteText

/// The surest bursts and changes, in sentences.
struct TimelineWords {
  let language: TextLanguage
  let names: ComparisonNames

  /// Subjects that get a sentence.
  static let limit = 5

  /// Nil where there is nothing to follow.
  func findings(
    _ timelines: [SubjectTimeline], _ windows: [DayInterval], _ options: SeriesOptions
  ) -> [String]? {
    guard !timelines.isEmpty, !windows.isEmpty else { return nil }
    let level = 0.05
    var sentences: [String] = []
    for timeline in timelines where sentences.count < Self.limit {
      let burst = timeline.series.bursts.filter { $0.p < level }
        .max { $0.burst.weight < $1.burst.weight }
      guard let burst else { continue }
      let steps = burst.burst.steps
      let from = windows[steps.lowerBound].from
      let to = windows[steps.upperBound - 1].to
      let count = timeline.series.counts[steps].reduce(0, +)
      let name = timeline.subject.name(names)
      sentences.append(
        language == .arabic
          ? "\(name): ذروة بين \(from) و\(to)، \(count) من \(timeline.events.count) حدثا "
            + "(p = \(burst.p.chanceText))."
          : "\(name): a burst in [\(from), \(to)) with \(count) of \(timeline.events.count) events "
            + "(p = \(burst.p.chanceText)).")
    }
    if !sentences.isEmpty { return sentences }
    return [
      language == .arabic
        ? "لا ذروة تتجاوز ما تفعله المصادفة." : "No burst is stronger than chance would have it."
    ]
  }
}
