import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One actor, topic or pair over time.
struct SubjectTimeline {
  let subject: TimelineSubject
  let series: SeriesAnalysis
  let presence: Presence
  let burstiness: Burstiness
  let responses: Responses
  /// Other nodes met in each window; of a pair 1 where there is an event.
  let partners: [Int]
  let events: [DatedEvents.One]

  /// Nil where the subject has no dated event.
  init?(
    _ subject: TimelineSubject, _ all: DatedEvents, data: DayInterval, windows: [DayInterval],
    exposures: [Int], options: SeriesOptions, responseDays: Int32
  ) throws {
    let events = all.events.filter(subject.holds)
    guard let presence = Presence(days: events.map(\.day)) else { return nil }
    self.subject = subject
    self.events = events
    self.presence = presence
    let first = data.from.daysSinceEpoch
    var counts = [Int](repeating: 0, count: data.count)
    for event in events { counts[Int(event.day - first)] += 1 }
    let ranges = windows.map {
      max(
        0, Int($0.from.daysSinceEpoch - first))..<min(
          data.count, Int($0.to.daysSinceEpoch - first))
    }
    series = try SeriesAnalysis(
      DailyCounts(counts, of: exposures), windows: ranges, replicates: options.replicates,
      seed: options.seed)
    burstiness = Burstiness(days: events.map(\.day))
    responses = Responses(
      acts: events.flatMap { event in
        let (source, target) = (Int(event.source), Int(event.target))
        let act = Responses.Act(source: source, target: target, day: event.day)
        guard event.isMutual else { return [act] }
        return [act, Responses.Act(source: target, target: source, day: event.day)]
      }, window: responseDays)
    var place = 0
    partners = windows.map { window in
      var met = Set<NodeIndex>()
      // Windows may overlap, so the search starts where the last one did.
      while place < events.count, events[place].day < window.from.daysSinceEpoch { place += 1 }
      for event in events[place...].prefix(while: { $0.day < window.to.daysSinceEpoch }) {
        switch subject {
        case .node(let node): met.insert(event.source == node ? event.target : event.source)
        case .pair: met.insert(0)
        }
      }
      return met.count
    }
  }

  /// The weight that time has left of the events before a day.
  func decayed(before end: Day, halfLife: Double) -> Double {
    events.prefix { $0.day < end.daysSinceEpoch }.reduce(0) { sum, event in
      sum + exp2(-Double(end.daysSinceEpoch - 1 - event.day) / halfLife)
    }
  }
}
