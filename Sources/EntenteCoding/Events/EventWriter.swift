import EntenteText

/// Puts names, bytes and dates into drafts and merges tellings of one occurrence.
struct EventWriter {
  let lexicon: Lexicon
  private var input = CodingInput(id: "", text: [])
  private var indexByKey: [UInt64: Int] = [:]
  private var undatedIndex: [UInt64: Int] = [:]
  private var numberOfID: [String: UInt32] = [:]
  private var seenTopics: Set<Int32> = []
  /// Actors named so far: their number by key, the numbers of equal ids being the same, and their ids.
  private var numberOfActor: [ActorKey: UInt32] = [:]
  private var actorIDs: [String] = []
  /// Place in the result of two actors named together, by their numbers, the smaller first.
  private var pairIndex: [UInt64: Int] = [:]
  private var together: [UInt32] = []
  /// Names once made, so that all references to one actor share their storage. Those of listed actors
  /// and topics stay from article to article.
  private var listed: [ActorKey: ActorNames] = [:]
  private var provisional: [ActorKey: ActorNames] = [:]
  private var topics: [Int32: TopicReference] = [:]
  private var relations: [RelationNames?]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    relations = [RelationNames?](repeating: nil, count: lexicon.relations.count)
  }

  /// Begins an article.
  mutating func begin(_ input: CodingInput) {
    self.input = input
    indexByKey.removeAll(keepingCapacity: true)
    undatedIndex.removeAll(keepingCapacity: true)
    numberOfID.removeAll(keepingCapacity: true)
    seenTopics.removeAll(keepingCapacity: true)
    numberOfActor.removeAll(keepingCapacity: true)
    actorIDs.removeAll(keepingCapacity: true)
    pairIndex.removeAll(keepingCapacity: true)
    provisional.removeAll(keepingCapacity: true)
  }

  private struct RelationNames {
    var mode: String
    var english: String
    var arabic: String
  }

  /// What is the same in all references to an actor.
  private struct ActorNames {
    var id: String
    var kind: ActorKind
    var english: String
    var arabic: String
    var country: String?
    var isProvisional = false
    var isUnnamed = false
  }

  mutating func write(
    _ drafts: [EventComposer.Draft], _ analyser: ClauseAnalyser, _ reading: SentenceReading,
    _ dates: [DateMention], _ sentence: Sentence, _ text: TokenisedText, _ state: ArticleState,
    into result: inout CodedArticle
  ) {
    together.removeAll(keepingCapacity: true)
    for mention in reading.mentions where mention.key.entity != -1 {
      guard let number = number(mention, text, state, into: &result) else { continue }
      if !together.contains(number) { together.append(number) }
    }
    noteTogether(Int(sentence.start)..<Int(sentence.end), into: &result)
    for topic in reading.topics {
      if seenTopics.insert(topic).inserted { result.topics.append(self.topic(topic)) }
    }
    guard !drafts.isEmpty || !reading.topics.isEmpty else { return }
    let sentenceRange = Int(sentence.start)..<Int(sentence.end)
    let sentenceText = String(decoding: input.text[sentenceRange], as: UTF8.self)
    for draft in strongest(drafts, reading) {
      let item =
        draft.trigger >= 0 ? analyser.triggers[draft.trigger].item : draft.governed
      let place = reading.items[item]
      var when = draft.isUndated ? nil : date(of: item, reading, dates)
      if when == nil, draft.isOwnWord, reading.language == .arabic {
        when = dateOfSaying(item, analyser, reading, dates)
      }
      if draft.isAhead, let upcoming = when?.upcoming {
        when?.date = upcoming
        when?.reason = "next such weekday after the publication day"
      }
      var factuality = draft.factuality
      if reading.language == .arabic, factuality == .asserted, draft.trigger >= 0,
        !analyser.triggers[draft.trigger].form.contains(.perfect), let published = input.published,
        let day = when?.date.day, day > 0, let first = when?.date.firstDay, first > published
      {
        // An Arabic imperfect tells what is as well as what is to come; the date decides.
        factuality = .planned
      }
      let relation = lexicon.relations[Int(draft.relation)]
      let names = names(draft.relation)
      let topics = self.topics(of: item, reading)
      let trigger = bytes(place.firstToken..<place.endToken, text)
      let phrases = relationPhrases(draft, relation, names)
      let speaker = draft.speaker
      let event = Event(
        type: draft.type, mode: draft.rule == nil ? names.mode : "",
        relationEnglish: phrases.english, relationArabic: phrases.arabic,
        source: draft.sources.map { reference(reading.mentions[Int($0)], text, state) },
        target: draft.targets.map { reference(reading.mentions[Int($0)], text, state) },
        isSymmetric: draft.isSymmetric, date: when?.date, dateReason: when?.reason ?? "",
        reported: input.published, factuality: factuality,
        attributedTo: factuality == .quoted && speaker >= 0
          && reading.mentions[Int(speaker)].key.entity != -1
          ? reference(reading.mentions[Int(speaker)], text, state) : nil,
        about: topics,
        intensity: draft.rule == nil ? relation.intensity : lexicon.intensity(of: draft.type),
        confidence: Double(Int(draft.confidence * 100 + 0.5)) / 100,
        evidence: [
          Evidence(
            article: input.id, range: sentenceRange, trigger: trigger, sentence: sentenceText,
            rule: draft.ruleName)
        ])
      add(event, isHeadline: sentence.paragraph == 0, into: &result)
    }
    writeStatements(analyser, reading, sentenceRange, sentenceText, text, state, into: &result)
  }

  /// One draft for each type and pair of parties in a sentence: "shipments of weapons" is one delivery.
  private func strongest(_ drafts: [EventComposer.Draft], _ reading: SentenceReading)
    -> [EventComposer.Draft]
  {
    guard drafts.count > 1 else { return drafts }
    /// Whether the mentions are of the same actors, whatever their order.
    func same(_ a: [Int32], _ b: [Int32]) -> Bool {
      func holds(_ list: [Int32], _ one: Int32) -> Bool {
        list.contains { reading.mentions[Int($0)].key == reading.mentions[Int(one)].key }
      }
      return a.allSatisfy { holds(b, $0) } && b.allSatisfy { holds(a, $0) }
    }
    var kept: [EventComposer.Draft] = []
    for draft in drafts {
      let twin = kept.firstIndex { other in
        guard other.type == draft.type else { return false }
        return same(other.sources, draft.sources) && same(other.targets, draft.targets)
          || draft.isSymmetric && same(other.sources, draft.targets)
            && same(other.targets, draft.sources)
      }
      guard let twin else {
        kept.append(draft)
        continue
      }
      if draft.confidence > kept[twin].confidence, draft.factuality == kept[twin].factuality {
        kept[twin] = draft
      }
    }
    return kept
  }

  /// Sentences that name more actors than this list them; no pair is spoken of together in particular.
  private static let mostTogether = 12

  /// Number of an actor in this article; nil where it is only referred to and was never named.
  private mutating func number(
    _ mention: Mention, _ text: TokenisedText, _ state: ArticleState,
    into result: inout CodedArticle
  ) -> UInt32? {
    if let known = numberOfActor[mention.key] { return known }
    guard !mention.isCoreferent else { return nil }
    let actor = reference(mention, text, state)
    let number = numberOfID[actor.id] ?? UInt32(actorIDs.count)
    numberOfActor[mention.key] = number
    if Int(number) == actorIDs.count {
      numberOfID[actor.id] = number
      actorIDs.append(actor.id)
      result.actors.append(actor)
    }
    return number
  }

  private mutating func noteTogether(_ range: Range<Int>, into result: inout CodedArticle) {
    guard together.count > 1, together.count <= Self.mostTogether else { return }
    for first in 0..<together.count - 1 {
      for second in first + 1..<together.count {
        let low = min(together[first], together[second])
        let high = max(together[first], together[second])
        let pair = UInt64(low) << 32 | UInt64(high)
        if let index = pairIndex[pair] {
          result.coMentions[index].count += 1
          continue
        }
        pairIndex[pair] = result.coMentions.count
        let (a, b) = (actorIDs[Int(low)], actorIDs[Int(high)])
        result.coMentions.append(
          CoMention(first: min(a, b), second: max(a, b), count: 1, range: range))
      }
    }
  }

  /// Tellings with equal keys in one article tell one occurrence: a hash of type, parties, factuality and
  /// relation. Two among a thousand events of an article collide with a chance of about 3 in 10^14.
  private static func occurrenceKey(_ event: Event) -> UInt64 {
    var key = FoldHash.of(event.type.rawValue.utf8)
    if event.isSymmetric {
      // Whichever of them stands first.
      var parties: UInt64 = 0
      for actor in event.source { parties &+= FoldHash.of(actor.id.utf8) }
      for actor in event.target { parties &+= FoldHash.of(actor.id.utf8) }
      key = mixed(key, parties)
    } else {
      for actor in event.source { key = mixed(key, FoldHash.of(actor.id.utf8)) }
      key = mixed(key, 1)
      for actor in event.target { key = mixed(key, FoldHash.of(actor.id.utf8)) }
    }
    // What is quoted in one sentence and asserted in another is one occurrence.
    let factuality = event.factuality == .quoted ? Factuality.asserted : event.factuality
    key = mixed(key, FoldHash.of(factuality.rawValue.utf8))
    return mixed(key, FoldHash.of(event.relationEnglish.utf8))
  }

  /// The same with the day, month or year of the event; without one, the key itself.
  private static func occurrenceKey(_ key: UInt64, on date: EventDate?) -> UInt64 {
    guard let date else { return key }
    return mixed(key, UInt64(date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0)))
  }

  private static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    return product ^ product >> 31
  }

  private mutating func add(
    _ event: Event, isHeadline: Bool, into result: inout CodedArticle
  ) {
    let key = Self.occurrenceKey(event)
    let dated = Self.occurrenceKey(key, on: event.date)
    if let index = indexByKey[dated] ?? (event.date == nil ? nil : undatedIndex[key]) {
      if result.events[index].date == nil, event.date != nil {
        // A headline has no date, the sentence that tells it has one.
        result.events[index].date = event.date
        result.events[index].dateReason = event.dateReason
        undatedIndex[key] = nil
        indexByKey[dated] = index
        result.events[index].evidence.insert(contentsOf: event.evidence, at: 0)
        return
      }
      if event.factuality == .asserted { result.events[index].factuality = .asserted }
      if result.events[index].evidence.last?.range != event.evidence[0].range {
        result.events[index].evidence.append(contentsOf: event.evidence)
      }
      return
    }
    let index = result.events.count
    indexByKey[dated] = index
    // A later telling without a date is the same occurrence.
    if indexByKey[key] == nil { indexByKey[key] = index }
    if event.date == nil, isHeadline { undatedIndex[key] = index }
    result.events.append(event)
  }

  // MARK: Names

  private mutating func reference(
    _ mention: Mention, _ text: TokenisedText, _ state: ArticleState
  ) -> ActorReference {
    let range = bytes(mention.firstToken..<mention.endToken, text)
    let names = names(mention, state)
    return ActorReference(
      id: names.id, kind: names.kind, english: names.english, arabic: names.arabic,
      country: names.country, mention: String(decoding: input.text[range], as: UTF8.self),
      range: range, isProvisional: names.isProvisional, isUnnamed: names.isUnnamed)
  }

  private mutating func names(_ mention: Mention, _ state: ArticleState) -> ActorNames {
    let key = mention.key
    if key.entity < -1 {
      if let known = provisional[key] { return known }
      let actor = state.provisional[Int(-2 - key.entity)]
      let names = ActorNames(
        id: (actor.isUnnamed ? "unnamed/" : "new/") + Self.slug(actor.name), kind: actor.kind,
        english: actor.name, arabic: actor.name, country: country(actor.state),
        isProvisional: true, isUnnamed: actor.isUnnamed)
      provisional[key] = names
      return names
    }
    if let known = listed[key] { return known }
    let names = listedNames(key)
    listed[key] = names
    return names
  }

  private func listedNames(_ key: ActorKey) -> ActorNames {
    let entity = lexicon.entities[Int(key.entity)]
    guard key.body >= 0 else {
      return ActorNames(
        id: entity.id.string, kind: entity.kind, english: entity.english.string,
        arabic: entity.arabic.string, country: country(entity.state))
    }
    let body = lexicon.bodies[Int(key.body)]
    return ActorNames(
      id: entity.id.string + "." + body.suffix.string, kind: body.kind,
      english: (entity.adjective ?? entity.english).string + " " + body.english.string,
      arabic: body.arabic.string + " " + entity.arabic.string, country: country(entity.state))
  }

  /// A name as part of an id. Arabic letters have no case; a name of them is not put in lower case.
  private static func slug(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { $0 == 0x20 || $0 >= 0xD8 || $0 >= 0x80 && $0 < 0xC0 }
    return String(
      decoding: (isPlain ? name : name.lowercased()).utf8.map { $0 == 0x20 ? 0x2D : $0 },
      as: UTF8.self)
  }

  private func country(_ state: Int32) -> String? {
    state >= 0 ? lexicon.entities[Int(state)].id.string : nil
  }

  private mutating func topic(_ index: Int32) -> TopicReference {
    if let known = topics[index] { return known }
    let entry = lexicon.topics[Int(index)]
    let topic = TopicReference(
      id: entry.id.string, kind: entry.kind, english: entry.english.string,
      arabic: entry.arabic.string)
    topics[index] = topic
    return topic
  }

  private func bytes(_ tokens: Range<Int32>, _ text: TokenisedText) -> Range<Int> {
    guard let last = tokens.last else { return 0..<0 }
    return Int(text.tokens[Int(tokens.lowerBound)].start)..<Int(text.tokens[Int(last)].end)
  }

  // MARK: Phrases

  private mutating func names(_ relation: Int16) -> RelationNames {
    if let known = relations[Int(relation)] { return known }
    let entry = lexicon.relations[Int(relation)]
    let names = RelationNames(
      mode: entry.mode.string, english: entry.english.string, arabic: entry.arabic.string)
    relations[Int(relation)] = names
    return names
  }

  private func relationPhrases(
    _ draft: EventComposer.Draft, _ relation: RelationEntry, _ names: RelationNames
  ) -> (english: String, arabic: String) {
    guard let rule = draft.rule else { return (names.english, names.arabic) }
    return (
      rule.english?.string.filling(relation.thingEnglish.string) ?? names.english,
      rule.arabic?.string.filling(relation.thingArabic.string) ?? names.arabic
    )
  }

  // MARK: Dates and topics

  /// The date in the clause of an item; the nearest one where there are several.
  private func date(of item: Int, _ reading: SentenceReading, _ dates: [DateMention])
    -> DateMention?
  {
    guard !dates.isEmpty else { return nil }
    let place = reading.items[item]
    var first = item
    while first > 0, !ClauseAnalyser.endsClause(reading.items[first - 1].kind) { first -= 1 }
    var last = item
    while last + 1 < reading.items.count, !ClauseAnalyser.endsClause(reading.items[last + 1].kind) {
      last += 1
    }
    // "the invasion that he ordered in 2022": the clause says when the noun was.
    if place.kind == .eventNoun, last == item, last + 1 < reading.items.count,
      reading.items[last + 1].kind == .relative
    {
      last += 1
      while last + 1 < reading.items.count,
        !ClauseAnalyser.endsClause(reading.items[last + 1].kind)
      {
        last += 1
      }
    }
    // "a day after that …": the amount before the particle belongs to what follows it.
    var from = reading.items[first].firstToken
    if first > 1, reading.items[first - 1].kind == .complementiser,
      reading.items[first - 2].kind == .preposition
    {
      var look = first - 2
      while look >= 0 {
        switch reading.items[look].kind {
        case .preposition, .adverb, .other, .date:
          from = reading.items[look].firstToken
          look -= 1
          continue
        default: break
        }
        break
      }
    }
    let to = reading.items[last].endToken
    var best: (distance: Int32, date: DateMention)?
    for date in dates where date.firstToken >= from && date.firstToken < to {
      if boundsPeriod(date, reading) { continue }
      let distance =
        date.firstToken >= place.endToken
        ? date.firstToken - place.endToken : place.firstToken - date.endToken
      if distance < best?.distance ?? Int32.max { best = (distance, date) }
    }
    guard let best, !isNearerUnresolved(item, within: best.distance, reading, dates) else {
      return nil
    }
    return best.date
  }

  /// "since 1971", "until May": where a time begins or ends, and not when something was.
  private func boundsPeriod(_ date: DateMention, _ reading: SentenceReading) -> Bool {
    guard reading.language == .english,
      let place = reading.items.firstIndex(where: { $0.endToken > date.firstToken }), place > 0
    else { return false }
    return lexicon.symbols.periodBounds.contains(reading.items[place - 1].symbol)
  }

  /// A day that nothing resolves ("Tuesday" in an article without a date) stands nearer to an item.
  private func isNearerUnresolved(
    _ item: Int, within distance: Int32, _ reading: SentenceReading, _ dates: [DateMention]
  ) -> Bool {
    guard input.published == nil, reading.language == .english else { return false }
    let place = reading.items[item]
    return reading.items.contains { other in
      guard other.kind == .date,
        !dates.contains(where: {
          $0.firstToken < other.endToken && other.firstToken < $0.endToken
        })
      else { return false }
      let gap =
        other.firstToken >= place.endToken
        ? other.firstToken - place.endToken : place.firstToken - other.endToken
      return gap >= 0 && gap < distance
    }
  }

  /// "قالت الوزيرة يوم الجمعة إن بلادها تطالب": the day of the words is that of what they do.
  private func dateOfSaying(
    _ item: Int, _ analyser: ClauseAnalyser, _ reading: SentenceReading, _ dates: [DateMention]
  ) -> DateMention? {
    let saying = analyser.triggers.last {
      $0.isVerb && $0.item < item && analyser.op($0) == .say && !$0.subject.isEmpty
    }
    return saying.flatMap { date(of: $0.item, reading, dates) }
  }

  private mutating func topics(of item: Int, _ reading: SentenceReading) -> [TopicReference] {
    var first = item
    while first > 0, !ClauseAnalyser.endsClause(reading.items[first - 1].kind) { first -= 1 }
    var found: [TopicReference] = []
    var index = first
    while index < reading.items.count {
      let entry = reading.items[index]
      if index > item, ClauseAnalyser.endsClause(entry.kind) { break }
      let named = entry.kind == .topic ? entry.ref : entry.topic
      if named >= 0 {
        let topic = self.topic(named)
        if !found.contains(topic) { found.append(topic) }
      }
      index += 1
    }
    return found
  }

  // MARK: Statements

  private mutating func writeStatements(
    _ analyser: ClauseAnalyser, _ reading: SentenceReading, _ range: Range<Int>, _ sentence: String,
    _ text: TokenisedText, _ state: ArticleState, into result: inout CodedArticle
  ) {
    for trigger in analyser.triggers where trigger.isVerb && analyser.op(trigger) == .say {
      guard let first = trigger.subject.first else { continue }
      let mention = reading.mentions[Int(first)]
      guard mention.key.entity != -1 else { continue }
      let topics = reading.topics.map { topic($0) }
      guard !topics.isEmpty else { continue }
      let place = reading.items[trigger.item]
      var unique: [TopicReference] = []
      for topic in topics where !unique.contains(topic) { unique.append(topic) }
      result.statements.append(
        Statement(
          speaker: reference(mention, text, state), about: unique,
          evidence: Evidence(
            article: input.id, range: range,
            trigger: bytes(place.firstToken..<place.endToken, text), sentence: sentence,
            rule: "statement")))
      return
    }
  }
}

extension String {
  /// `{thing}` replaced.
  fileprivate func filling(_ thing: String) -> String {
    guard let open = firstIndex(of: "{"), let close = firstIndex(of: "}") else { return self }
    return String(self[..<open]) + thing + String(self[index(after: close)...])
  }
}
