import EntenteCoding
import EntenteText

/// Gold and coded events, compared.
struct Scorer {
  struct Gold {
    let event: GoldEvent
    let language: TextLanguage
    let sentence: ComparableText
    let source: ComparableSide
    let target: ComparableSide

    init(_ event: GoldEvent) {
      self.event = event
      language = Scorer.language(event.sentence)
      sentence = ComparableText(event.sentence)
      // Two actors of one state: the state alone tells nothing.
      let both = ComparableSide.countries(event.source)
        .intersection(ComparableSide.countries(event.target))
      source = ComparableSide(event.source, barred: both)
      target = ComparableSide(event.target, barred: both)
    }

    func hasActors(_ coded: Coded, turned: Bool = false) -> Bool {
      let (from, to) = turned ? (coded.target, coded.source) : (coded.source, coded.target)
      if source.agrees(with: from), target.agrees(with: to) { return true }
      return event.isSymmetric && source.agrees(with: to) && target.agrees(with: from)
    }

    func hasType(_ type: EventType) -> Bool {
      type == event.type || event.alternatives.contains(type)
    }
  }

  struct Coded {
    let event: Event
    let article: String
    let language: TextLanguage
    let sentence: ComparableText
    let source: ComparableSide
    let target: ComparableSide
    let key: Key

    init(_ event: Event) {
      self.event = event
      let evidence = event.evidence.first
      article = evidence?.article ?? ""
      let text = evidence?.sentence ?? ""
      language = Scorer.language(text)
      sentence = ComparableText(text)
      source = ComparableSide(event.source)
      target = ComparableSide(event.target)
      key = Key(type: event.type, sides: [source.key, target.key])
    }
  }

  /// Type and the two sides in either order.
  struct Key: Hashable {
    let type: EventType
    let sides: Set<[String]>

    init(type: EventType, sides: [[String]]) {
      self.type = type
      self.sides = Set(sides)
    }
  }

  /// What a matching leaves.
  struct Outcome {
    /// For each gold event its coded one.
    let matches: [Int?]
    /// Coded events that are wrong, in order.
    let surplus: [Int]
  }

  /// What must be found stands first and is matched first; else in the order of the file.
  let gold: [Gold]
  let coded: [Coded]
  private let barred: [String: Set<EventType>]
  /// Gold events that must be found: the first so many.
  private let needed: Int
  /// Pairs of the same place and actors: for each gold event its coded ones.
  private let candidates: [[Int]]
  /// Gold events of each article.
  private let byArticle: [String: [Int]]

  init(_ set: GoldSet, _ events: [Event]) {
    gold = (set.events.filter { !$0.isOptional } + set.events.filter(\.isOptional)).map { Gold($0) }
    coded = events.map { Coded($0) }
    barred = set.barred
    needed = set.events.count { !$0.isOptional }
    var byArticle: [String: [Int]] = [:]
    for (index, each) in gold.enumerated() {
      if let article = each.event.article { byArticle[article, default: []].append(index) }
    }
    self.byArticle = byArticle
    var codedByArticle: [String: [Int]] = [:]
    for (index, each) in coded.enumerated() {
      codedByArticle[each.article, default: []].append(index)
    }
    let everything = Array(coded.indices)
    let codedEvents = coded
    candidates = gold.map { each in
      let near = each.event.article.map { codedByArticle[$0] ?? [] } ?? everything
      return near.filter {
        each.sentence.isSamePlace(as: codedEvents[$0].sentence) && each.hasActors(codedEvents[$0])
      }
    }
  }

  func outcome(typed: Bool) -> Outcome {
    let fitting =
      typed
      ? candidates.enumerated().map { index, near in
        near.filter { gold[index].hasType(coded[$0].event.type) }
      } : candidates
    var matches = Assignment.match(fitting, right: coded.count)
    let matched = Set(matches.compactMap { $0 })
    // Optional events and what matches them are no part of the figures.
    var spare = Set(matches[needed...].compactMap { $0 })
    for near in fitting[needed...] { spare.formUnion(near.filter { !matched.contains($0) }) }
    for index in matches.indices.dropFirst(needed) { matches[index] = nil }
    let kept = Set(matches.compactMap { $0 })
    let hit = Set(kept.map { coded[$0].key })
    // Repeats of a matched event, or one pair of its joint actors.
    var repeats: Set<Int> = []
    for (index, match) in matches.enumerated() where match != nil {
      repeats.formUnion(fitting[index])
    }
    let rest = coded.indices.filter {
      !kept.contains($0) && !spare.contains($0) && !repeats.contains($0)
        && !hit.contains(coded[$0].key)
    }
    let passed = letPass(rest)
    return Outcome(matches: matches, surplus: rest.filter { !passed.contains($0) })
  }

  /// Of incomplete gold, events of other actors: as many as the article has gold events, the most
  /// confident first.
  private func letPass(_ rest: [Int]) -> Set<Int> {
    var passed: Set<Int> = []
    var count: [String: Int] = [:]
    // Sorted by confidence, and by place where that is equal.
    let order = rest.filter { isBeside(coded[$0]) }.sorted {
      (-coded[$0].event.confidence, $0) < (-coded[$1].event.confidence, $1)
    }
    for index in order {
      let article = coded[index].article
      let limit = barred[article] == nil ? byArticle[article]?.count ?? 0 : Int.max
      guard count[article, default: 0] < limit else { continue }
      count[article, default: 0] += 1
      passed.insert(index)
    }
    return passed
  }

  private func isBeside(_ event: Coded) -> Bool {
    if let types = barred[event.article] { return !types.contains(event.event.type) }
    guard let mine = byArticle[event.article] else { return false }
    return !mine.contains { gold[$0].event.isComplete }
      && !mine.contains {
        gold[$0].hasActors(event) || gold[$0].hasActors(event, turned: true)
      }
  }

  /// Figures over the gold and coded events that pass. A matched coded event goes with its gold one.
  func figures(
    _ actors: Outcome, _ typed: Outcome, gold isGold: (Gold) -> Bool, coded isCoded: (Coded) -> Bool
  ) -> EvaluationFigures {
    var figures = EvaluationFigures()
    figures.actors = retrieval(actors, isGold, isCoded)
    figures.typed = retrieval(typed, isGold, isCoded)
    for index in 0..<needed where isGold(gold[index]) {
      let wanted = gold[index].event
      if wanted.isCore { figures.core += 1 }
      guard let match = typed.matches[index] else { continue }
      if wanted.isCore { figures.coreFound += 1 }
      let found = coded[match].event
      if !wanted.isDateOpen { figures.count(wanted.date, found.date?.description) }
      if let factuality = wanted.factuality {
        figures.factuality += 1
        if factuality == found.factuality { figures.factualityRight += 1 }
      }
    }
    return figures
  }

  private func retrieval(
    _ outcome: Outcome, _ isGold: (Gold) -> Bool, _ isCoded: (Coded) -> Bool
  ) -> Retrieval {
    var retrieval = Retrieval()
    for index in 0..<needed where isGold(gold[index]) {
      retrieval.gold += 1
      if outcome.matches[index] != nil { retrieval.matched += 1 }
    }
    retrieval.coded = retrieval.matched + outcome.surplus.count { isCoded(coded[$0]) }
    return retrieval
  }

  /// By the letters: Arabic where they are the greater part.
  static func language(_ text: String) -> TextLanguage {
    var arabic = 0
    var latin = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0620...0x06FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: arabic += 1
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
      default: break
      }
    }
    return arabic > latin ? .arabic : .english
  }
}

extension EvaluationFigures {
  /// Counts the date of one typed match.
  fileprivate mutating func count(_ wanted: String?, _ found: String?) {
    dates += 1
    switch (wanted, found) {
    case (nil, nil): datesRight += 1
    case (nil, _): datesInvented += 1
    case (_?, nil):
      datesWanted += 1
    case (let wanted?, let found?):
      datesWanted += 1
      if wanted.hasPrefix(found) || found.hasPrefix(wanted) {
        datesRight += 1
        datesResolved += 1
      }
    }
  }
}
