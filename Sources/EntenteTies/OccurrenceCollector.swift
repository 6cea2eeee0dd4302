import EntenteCoding
import EntenteText

/// Collects nodes and occurrences from coded articles.
struct OccurrenceCollector {
  let options: NetworkOptions
  var nodes: [String: TieNode] = [:]
  private(set) var occurrences: [Occurrence] = []
  private(set) var placements: [DayPlacement: Int] = [:]
  private(set) var leftOut = 0
  private var indexOf: [OccurrenceKey: Int] = [:]

  init(options: NetworkOptions) { self.options = options }

  private struct OccurrenceKey: Hashable {
    let key: EventTieKey
    let day: Day?
    /// Occurrences without a day are told apart by article.
    let article: Int
  }

  mutating func add(_ article: CodedArticle, at index: Int) {
    for (number, event) in article.events.enumerated() {
      let factor = NetworkOptions.factor(event.factuality)
      guard factor > 0, event.confidence >= options.minimumConfidence else {
        leftOut += 1
        continue
      }
      let sources = event.source.filter { options.includesUnnamed || !$0.isUnnamed }
      let targets = event.target.filter { options.includesUnnamed || !$0.isUnnamed }
      guard !sources.isEmpty, !targets.isEmpty else {
        leftOut += 1
        continue
      }
      let (day, placement) = place(event)
      placements[placement, default: 0] += 1
      let telling = Telling(article: index, event: number, evidence: event.evidence[0])
      for source in sources {
        for target in targets where source.id != target.id {
          note(source)
          note(target)
          let swap = event.isSymmetric && target.id < source.id
          add(
            EventTieKey(
              source: swap ? target.id : source.id, target: swap ? source.id : target.id,
              layer: .event(event.type), isSymmetric: event.isSymmetric),
            day, placement, event, factor, telling)
        }
      }
      guard options.includesTopics else { continue }
      for source in sources {
        for topic in event.about {
          note(source)
          note(topic)
          add(
            EventTieKey(source: source.id, target: topic.id, layer: .about, isSymmetric: false),
            day, placement, event, factor, telling)
        }
      }
    }
    // Whoever is named can be asked about, with or without ties.
    for actor in article.actors where options.includesUnnamed || !actor.isUnnamed { note(actor) }
    guard options.includesTopics else { return }
    for statement in article.statements
    where options.includesUnnamed || !statement.speaker.isUnnamed {
      addStatement(statement, article, index)
    }
  }

  /// Statements count on the day of the report; half as much as an event that is sure.
  private mutating func addStatement(
    _ statement: Statement, _ article: CodedArticle, _ index: Int
  ) {
    let day = options.dates == .event ? nil : article.published
    let telling = Telling(article: index, event: nil, evidence: statement.evidence)
    for topic in statement.about {
      note(statement.speaker)
      note(topic)
      insert(
        EventTieKey(
          source: statement.speaker.id, target: topic.id, layer: .about, isSymmetric: false),
        Occurrence(
          key: EventTieKey(
            source: statement.speaker.id, target: topic.id, layer: .about, isSymmetric: false),
          day: day, placement: day == nil ? .none : .reported, weight: 0.5, intensity: 0,
          relationEnglish: "spoke about", relationArabic: "تحدث عن", isAsserted: true,
          tellings: [telling]))
    }
  }

  private func place(_ event: Event) -> (Day?, DayPlacement) {
    if options.dates != .reported, let date = event.date {
      // A year alone is no day: put on any, it would feign precision.
      guard date.month != nil, let day = date.firstDay else { return (nil, .none) }
      return (day, date.day != nil ? .day : .month)
    }
    if options.dates != .event, let day = event.reported { return (day, .reported) }
    return (nil, .none)
  }

  private mutating func add(
    _ key: EventTieKey, _ day: Day?, _ placement: DayPlacement, _ event: Event, _ factor: Double,
    _ telling: Telling
  ) {
    let isAbout = key.layer == .about
    insert(
      key,
      Occurrence(
        key: key, day: day, placement: placement, weight: event.confidence * factor,
        intensity: isAbout ? 0 : event.intensity,
        relationEnglish: isAbout ? "about" : event.relationEnglish,
        relationArabic: isAbout ? "بشأن" : event.relationArabic,
        isAsserted: event.factuality == .asserted, tellings: [telling]))
  }

  private mutating func insert(_ key: EventTieKey, _ occurrence: Occurrence) {
    let article = occurrence.day == nil ? occurrence.tellings[0].article : -1
    let place = OccurrenceKey(key: key, day: occurrence.day, article: article)
    if let index = indexOf[place] {
      occurrences[index].weight = max(occurrences[index].weight, occurrence.weight)
      occurrences[index].isAsserted = occurrences[index].isAsserted || occurrence.isAsserted
      occurrences[index].tellings += occurrence.tellings
      return
    }
    indexOf[place] = occurrences.count
    occurrences.append(occurrence)
  }

  private mutating func note(_ actor: ActorReference) {
    guard nodes[actor.id] == nil else { return }
    nodes[actor.id] = TieNode(
      id: actor.id, english: actor.english, arabic: actor.arabic, isTopic: false,
      actorKind: actor.kind, topicKind: nil, country: actor.country,
      isProvisional: actor.isProvisional)
  }

  private mutating func note(_ topic: TopicReference) {
    guard nodes[topic.id] == nil else { return }
    nodes[topic.id] = TieNode(
      id: topic.id, english: topic.english, arabic: topic.arabic, isTopic: true, actorKind: nil,
      topicKind: topic.kind, country: nil, isProvisional: false)
  }
}
