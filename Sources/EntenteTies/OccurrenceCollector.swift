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
      guard let first = date.firstDay else { return (nil, .none) }
      if date.day != nil { return (first, .day) }
      switch options.coarseDates {
      case .exclude: return (nil, .none)
      case .first: return date.month == nil ? (nil, .none) : (first, .month)
      case .spread:
        let end = date.month == nil ? first.adding(years: 1) : first.adding(months: 1)
        let length = UInt64(end.daysSinceEpoch - first.daysSinceEpoch)
        // A remainder alone would keep to the low bits.
        let place = (spreadHash(event) >> 33) % length
        return (first.adding(days: Int(place)), date.month == nil ? .year : .month)
      }
    }
    if options.dates != .event, let day = event.reported { return (day, .reported) }
    return (nil, .none)
  }

  /// The same for one source, target and type, whoever tells of it (64-bit FNV-1a, mixed).
  private func spreadHash(_ event: Event) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    // In order of their ids, so that both tellings of a mutual event agree.
    let sides = [event.source, event.target].map { $0.map(\.id).sorted().joined(separator: " ") }
    let text = (event.isSymmetric ? sides.sorted() : sides) + [event.type.rawValue]
    for byte in text.joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    hash = (hash ^ (hash >> 31)) &* 0x94d0_49bb_1331_11eb
    return hash ^ (hash >> 29)
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
