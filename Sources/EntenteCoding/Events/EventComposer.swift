import EntenteText

/// Turns triggers into events: who is source, who is target, and what the governing words make of it.
struct EventComposer {
  let lexicon: Lexicon

  /// An event before names and bytes are put in.
  struct Draft {
    var type: EventType
    var relation: Int16
    var rule: CompositionRule?
    var sources: [Int32]
    var targets: [Int32]
    var isSymmetric: Bool
    var factuality: Factuality
    var speaker: Int32
    var confidence: Double
    var trigger: Int
    /// Trigger whose noun phrase names the thing ("shipments").
    var governed: Int
    var ruleName: String
    /// The text puts it after the publication day.
    var isAhead = false
  }

  func compose(
    _ analyser: ClauseAnalyser, _ reading: inout SentenceReading, _ state: inout ArticleState,
    _ text: TokenisedText
  )
    -> [Draft]
  {
    var drafts: [Draft] = []
    for index in analyser.triggers.indices {
      if let draft = draft(index, analyser, &reading, &state, text) { drafts.append(draft) }
    }
    drafts.append(contentsOf: obligations(analyser, reading))
    return drafts
  }

  // MARK: One trigger

  private func draft(
    _ index: Int, _ analyser: ClauseAnalyser, _ reading: inout SentenceReading,
    _ state: inout ArticleState, _ text: TokenisedText
  ) -> Draft? {
    let trigger = analyser.triggers[index]
    guard let entry = analyser.entry(trigger), entry.relation >= 0 else { return nil }
    let relation = lexicon.relations[Int(entry.relation)]
    let item = reading.items[trigger.item]
    if trigger.isVerb, Self.announces.contains(entry.op), trigger.object.isEmpty,
      analyser.triggers.contains(where: { other in
        other.governor == index && (analyser.entry(other)?.relation ?? -1) >= 0
      })
    {
      // "offered to mediate": the offer is told by what is offered.
      return nil
    }
    var sources: [Int32] = []
    var targets: [Int32] = []
    var confidence = 0.9
    var rule = trigger.isVerb ? "verb" : "noun"

    if trigger.isVerb {
      sources = trigger.subject
      targets = verbTargets(index, entry, analyser, &reading)
      if trigger.subjectIsInherited { confidence *= 0.85 }
    } else {
      nounParties(trigger, entry, reading, &sources, &targets)
      if item.hasPronoun, sources.isEmpty {
        // "expressed its support": of whoever expressed it, else of the last one that fits.
        let doers = trigger.governor >= 0 ? agents(of: trigger.governor, analyser, reading) : []
        if !doers.isEmpty {
          sources = doers
        } else if let owner = analyser.pronoun(item, reading, state) {
          sources = [reading.add(owner)]
          confidence *= 0.7
        }
      }
      if targets.isEmpty { targets = nounObject(trigger, entry, reading) }
      if targets.isEmpty, relation.type == .aid || relation.type == .support {
        targets = helpedEvent(trigger, analyser, reading)
      }
    }

    var type = relation.type
    var factuality = mood(trigger)
    var composition: CompositionRule?
    var governor = trigger.governor
    var steps = 0
    var speaker = trigger.speaker
    while governor >= 0, steps < 4 {
      let above = analyser.triggers[governor]
      let op = analyser.op(above)
      if op == .none {
        // A verb with an event of its own takes nouns as its objects, not as deeds of its subject.
        if !above.isVerb || analyser.entry(above)?.relation ?? -1 < 0 || trigger.isVerb {
          governor = above.governor
          steps += 1
          continue
        }
        break
      }
      if op == .say {
        if let first = above.subject.first { speaker = first }
        governor = above.governor
        steps += 1
        continue
      }
      if op == .undergo {
        // "came under attack from X": the subject is whom it is done to.
        if targets.isEmpty { targets = above.subject }
        factuality = merge(mood(above), with: factuality)
        rule += "+undergo"
        governor = above.governor
        steps += 1
        continue
      }
      guard let found = rule_(op, type) else { break }
      if found.isOwn { return nil }
      if sources.isEmpty {
        let inherited = agents(of: governor, analyser, reading)
        if !inherited.isEmpty {
          sources = inherited
          confidence *= 0.9
        }
      }
      if targets.isEmpty { targets = governorTargets(above, analyser, reading, excluding: sources) }
      let aboveMood = mood(above)
      if op == .ruleOut, aboveMood == .negated {
        factuality = .hypothetical
      } else if op == .refuse || op == .deny, aboveMood == .negated {
        factuality = .hypothetical
      } else {
        if let newType = found.type { type = newType }
        if found.english != nil { composition = found }
        factuality = merge(found.factuality, with: factuality)
        factuality = merge(aboveMood, with: factuality)
      }
      rule += "+" + String(describing: op)
      governor = above.governor
      steps += 1
    }

    let announces =
      trigger.isFuture
      || trigger.isHypothetical && speaker >= 0
        && sources.contains(where: { same(reading, $0, speaker) })
    if announces, !trigger.isNegated, composition == nil, let found = rule_(.future, type) {
      type = found.type ?? type
      composition = found
      factuality = found.factuality ?? factuality
      rule += "+future"
    }
    if !trigger.isVerb {
      fromClause(
        trigger, entry, relation, analyser, reading, &sources, &targets, &confidence, &rule)
    }
    // A group that does something jointly without an object does it to one another.
    if targets.isEmpty, sources.count > 1, relation.isSymmetric,
      trigger.isVerb || relation.type != .assault
    {
      targets = [sources[sources.count - 1]]
      sources.removeLast()
      rule += "+joint"
    }
    if targets.isEmpty, composition?.op == .stop, relation.type == .aid {
      // "suspended the shipments": those told of before had a recipient.
      targets = (state.lastRecipients[entry.relation] ?? []).map { reading.add($0) }
      confidence *= 0.7
      if !targets.isEmpty { rule += "+recipient-before" }
    }
    sources = distinct(named(sources, type, &reading, &state, text), reading)
    targets = distinct(named(targets, type, &reading, &state, text), reading).filter { target in
      !sources.contains { same(reading, $0, target) }
    }
    guard !sources.isEmpty, !targets.isEmpty else { return nil }
    if entry.isAmbiguous, trigger.phrases.isEmpty { return nil }
    if relation.type == .aid {
      state.lastRecipients[entry.relation] = targets.map { index in
        var mention = reading.mentions[Int(index)]
        mention.isCoreferent = true
        return mention
      }
    }

    for mention in sources + targets {
      let mention = reading.mentions[Int(mention)]
      confidence *= Double(mention.confidence)
      if mention.isWeak { confidence *= 0.85 }
    }
    if !trigger.isVerb { confidence *= 0.9 }
    if speaker >= 0, factuality == .asserted,
      !sources.contains(where: { same(reading, $0, speaker) })
    {
      factuality = .quoted
    }
    return Draft(
      type: type, relation: entry.relation, rule: composition, sources: sources, targets: targets,
      isSymmetric: composition == nil && relation.isSymmetric, factuality: factuality,
      speaker: speaker, confidence: confidence, trigger: index, governed: index, ruleName: rule,
      isAhead: factuality == .planned || trigger.isFuture)
  }

  /// Verbs whose own event is only a way to tell the one they govern.
  private static let announces: Set<Operator> = [.promise, .offer, .agree, .plan, .consider]

  private func mood(_ trigger: Trigger) -> Factuality {
    if trigger.isNegated { return .negated }
    if trigger.isFuture { return .planned }
    if trigger.isHypothetical { return .hypothetical }
    return .asserted
  }

  /// The less real of two moods wins; asserted yields to any other.
  private func merge(_ outer: Factuality?, with inner: Factuality) -> Factuality {
    guard let outer, outer != .asserted else { return inner }
    return inner == .asserted || inner == .planned ? outer : inner
  }

  private func rule_(_ op: Operator, _ type: EventType) -> CompositionRule? {
    lexicon.composition.first { $0.op == op && ($0.governed == nil || $0.governed == type) }
  }

  // MARK: Parties

  /// Target of a verb: its best slot, else what its complement names.
  private func verbTargets(
    _ index: Int, _ entry: TriggerEntry, _ analyser: ClauseAnalyser,
    _ reading: inout SentenceReading
  ) -> [Int32] {
    let trigger = analyser.triggers[index]
    var best: (rank: Int, mentions: [Int32])?
    if let rank = entry.rank(ofTarget: TriggerEntry.object), !trigger.object.isEmpty {
      // "rejected a proposal of X": a thing is less likely the party than whose it is.
      let isThing = trigger.object.allSatisfy { reading.mentions[Int($0)].isThing }
      best = (isThing ? 8 : rank, trigger.object)
      if isThing, trigger.objectItem >= 0, let phrase = trigger.phrases.first,
        phrase.item <= trigger.objectItem + 2,
        !lexicon.tags[Int(phrase.preposition)].contains(.circumstance)
      {
        best = (7, reading.parties(phrase.item))
      }
    }
    for phrase in trigger.phrases {
      guard let rank = entry.rank(ofTarget: phrase.preposition), rank < best?.rank ?? 9 else {
        continue
      }
      best = (rank, reading.parties(phrase.item))
    }
    if let best { return best.mentions }
    let type = entry.relation >= 0 ? lexicon.relations[Int(entry.relation)].type : nil
    if type == .consult || type == .support {
      // "negotiated a ceasefire between A and B"
      for phrase in trigger.phrases
      where phrase.preposition == lexicon.symbols.between
        || phrase.preposition == lexicon.symbols.arabicBetween
      {
        return reading.parties(phrase.item)
      }
    }
    if entry.op == .request, let addressee = subjectOfClause(trigger, reading) { return addressee }
    // The object is a deed or thing of somebody: "condemned the attack by X".
    if trigger.objectItem >= 0 {
      let item = reading.items[trigger.objectItem]
      if item.kind == .eventNoun || item.kind == .topic {
        for mention in [item.genitive, item.modifierA] where mention >= 0 { return [mention] }
        let noun = analyser.triggerOfItem[trigger.objectItem]
        if noun >= 0, let nounEntry = analyser.entry(analyser.triggers[noun]) {
          var sources: [Int32] = []
          var targets: [Int32] = []
          nounParties(analyser.triggers[noun], nounEntry, reading, &sources, &targets)
          let relation = lexicon.relations[Int(max(0, entry.relation))].type
          if !sources.isEmpty { return sources }
          if relation != .accuse, !targets.isEmpty { return targets }
        }
      }
    }
    // "boycott all contact with X", "rejected the proposal of X"
    if trigger.objectItem >= 0, reading.items[trigger.objectItem].kind == .thing,
      entry.rank(ofTarget: TriggerEntry.object) != nil, let phrase = trigger.phrases.first,
      !lexicon.tags[Int(phrase.preposition)].contains(.circumstance)
        || phrase.preposition == lexicon.symbols.inWord,
      phrase.item <= trigger.objectItem + 3
    {
      return reading.parties(phrase.item)
    }
    // "called for sanctions on X", "threatened to attack X": the complement names the target.
    guard entry.op != .none, entry.op != .say else { return [] }
    for other in analyser.triggers.indices where analyser.triggers[other].governor == index {
      let governed = analyser.triggers[other]
      if let governedEntry = analyser.entry(governed) {
        var sources: [Int32] = []
        var targets: [Int32] = []
        if governed.isVerb {
          targets = verbTargets(other, governedEntry, analyser, &reading)
        } else {
          nounParties(governed, governedEntry, reading, &sources, &targets)
        }
        let ours = trigger.subject
        if entry.op == .request {
          let strangers = sources.filter { source in !ours.contains { same(reading, $0, source) } }
          if !strangers.isEmpty { return strangers }
        }
        if !targets.isEmpty { return targets }
      }
    }
    return []
  }

  /// "demanded that X stop": whoever is to act.
  private func subjectOfClause(_ trigger: Trigger, _ reading: SentenceReading) -> [Int32]? {
    var look = trigger.item + 1
    while look < reading.items.count, look < trigger.item + 4 {
      if reading.items[look].kind == .complementiser {
        guard look + 1 < reading.items.count, reading.items[look + 1].kind == .mention,
          reading.items[look + 1].preposition == 0
        else { return nil }
        return reading.group(look + 1)
      }
      look += 1
    }
    return nil
  }

  /// Parties that the phrase of an event noun names itself.
  private func nounParties(
    _ trigger: Trigger, _ entry: TriggerEntry, _ reading: SentenceReading, _ sources: inout [Int32],
    _ targets: inout [Int32]
  ) {
    let item = reading.items[trigger.item]
    let relation = entry.relation >= 0 ? lexicon.relations[Int(entry.relation)] : nil
    var bestRank = 9
    for phrase in trigger.phrases {
      let group = reading.parties(phrase.item)
      if phrase.preposition == lexicon.symbols.between
        || phrase.preposition == lexicon.symbols.arabicBetween
      {
        guard entry.isSource(phrase.preposition) || entry.rank(ofTarget: phrase.preposition) != nil
        else { continue }
        if entry.isSource(phrase.preposition), group.count > 1, sources.isEmpty {
          sources = Array(group.dropLast())
          targets = [group[group.count - 1]]
          bestRank = -1
        } else if targets.isEmpty {
          targets = group
          bestRank = 0
        }
        continue
      }
      if let rank = entry.rank(ofTarget: phrase.preposition), rank < bestRank {
        targets = group
        bestRank = rank
      } else if entry.isSource(phrase.preposition), sources.isEmpty {
        sources = group
      }
    }
    var modifiers = [item.modifierA, item.modifierB].filter { $0 >= 0 }
    if item.genitive >= 0,
      entry.idafaIsTarget || reading.mentions[Int(item.genitive)].key.entity != -1
    {
      let mention = reading.mentions[Int(item.genitive)]
      let asSource = entry.idafaIsSource || entry.isMasdar && !targets.isEmpty
      if asSource, !(relation?.type == .consult && mention.kind != .person && targets.isEmpty) {
        modifiers.insert(item.genitive, at: 0)
      } else if entry.idafaIsTarget || entry.isMasdar {
        if targets.isEmpty {
          targets = [item.genitive]
        } else {
          modifiers.insert(item.genitive, at: 0)
        }
      } else {
        modifiers.insert(item.genitive, at: 0)
      }
    }
    guard let first = modifiers.first else { return }
    if sources.isEmpty { sources = [first] }
    // "the Israeli-Iranian conflict": both sides stand before the noun.
    if modifiers.count > 1, targets.isEmpty, relation?.isSymmetric == true {
      targets = [modifiers[1]]
    }
  }

  /// What a verbal noun does something to, where that is a thing of somebody: "مهاجمة المواقع الإيرانية".
  private func nounObject(_ trigger: Trigger, _ entry: TriggerEntry, _ reading: SentenceReading)
    -> [Int32]
  {
    guard entry.rank(ofTarget: TriggerEntry.object) != nil || entry.idafaIsTarget else { return [] }
    var look = trigger.item + 1
    while look < reading.items.count, look < trigger.item + 4 {
      let item = reading.items[look]
      switch item.kind {
      case .mention:
        let mention = reading.mentions[Int(item.ref)]
        return mention.isWeak
          && (item.preposition == 0 || item.preposition == lexicon.symbols.arabicFrom)
          ? [item.ref] : []
      case .topic: return item.modifierA >= 0 ? [item.modifierA] : []
      case .thing, .preposition, .other: look += 1
      default: return []
      }
    }
    return []
  }

  /// "help in the talks between A and B" is for those who talk.
  private func helpedEvent(
    _ trigger: Trigger, _ analyser: ClauseAnalyser, _ reading: SentenceReading
  ) -> [Int32] {
    var look = trigger.item + 1
    while look < reading.items.count, look < trigger.item + 4 {
      let item = reading.items[look]
      if item.kind == .eventNoun,
        item.preposition == lexicon.symbols.arabicIn
          || item.preposition == lexicon.symbols.inWord || item.preposition == lexicon.symbols.with
      {
        let index = analyser.triggerOfItem[look]
        guard index >= 0, let entry = analyser.entry(analyser.triggers[index]) else { return [] }
        var sources: [Int32] = []
        var targets: [Int32] = []
        nounParties(analyser.triggers[index], entry, reading, &sources, &targets)
        return sources + targets
      }
      guard item.kind == .preposition else { return [] }
      look += 1
    }
    return []
  }

  /// Parties that an event noun takes from its clause: the doer of the verb whose object it is, those
  /// who talk when a call or meeting is told of as a circumstance, and the other side of a fight.
  private func fromClause(
    _ trigger: Trigger, _ entry: TriggerEntry, _ relation: RelationEntry,
    _ analyser: ClauseAnalyser,
    _ reading: SentenceReading, _ sources: inout [Int32], _ targets: inout [Int32],
    _ confidence: inout Double, _ rule: inout String
  ) {
    let item = reading.items[trigger.item]
    if sources.isEmpty, !targets.isEmpty, !entry.isGiven {
      let holder = analyser.triggers.first { $0.isVerb && $0.objectItem == trigger.item }
      if let holder,
        holder.entry < 0 || analyser.op(holder) == .none && analyser.entry(holder) == nil
      {
        let doers = holder.isPassive ? [] : holder.subject
        if !doers.isEmpty {
          sources = doers
          confidence *= 0.75
          rule += "+object"
        }
      }
    }
    if relation.type == .consult, relation.isSymmetric {
      if sources.isEmpty, !targets.isEmpty {
        if let main = mainVerb(of: trigger.item, analyser, reading), !main.isPassive {
          sources = main.subject
          confidence *= 0.8
          rule += "+circumstance"
        }
      } else if sources.isEmpty, targets.isEmpty, item.preposition != 0, item.topic < 0,
        let main = mainVerb(of: trigger.item, analyser, reading), analyser.op(main) != .say
      {
        // "told Putin during a call"
        let others = main.object + main.phrases.flatMap { reading.parties($0.item) }
        if !main.subject.isEmpty, let other = others.first {
          sources = main.subject
          targets = [other]
          confidence *= 0.7
          rule += "+circumstance"
        }
      }
    }
    // "X's battle against Y's invasion": each acts on the other.
    if targets.isEmpty, !sources.isEmpty, trigger.item > 0,
      relation.type == .assault, item.preposition != 0
    {
      for other in analyser.triggers where !other.isVerb && other.item < trigger.item {
        guard other.phrases.contains(where: { $0.item == trigger.item }),
          let otherEntry = analyser.entry(other), otherEntry.relation >= 0,
          lexicon.relations[Int(otherEntry.relation)].type == .assault
        else { continue }
        let owner =
          reading.items[other.item].genitive >= 0
          ? reading.items[other.item].genitive : reading.items[other.item].modifierA
        if owner >= 0 {
          targets = [owner]
          rule += "+opponent"
        }
      }
    }
  }

  /// The verb of the clause that an item stands in, else of the next one in the sentence.
  private func mainVerb(of item: Int, _ analyser: ClauseAnalyser, _ reading: SentenceReading)
    -> Trigger?
  {
    var look = item - 1
    while look >= 0, !ClauseAnalyser.endsClause(reading.items[look].kind) {
      let trigger = analyser.triggerOfItem[look]
      if trigger >= 0, analyser.triggers[trigger].isVerb,
        let subject = analyser.triggers[trigger].subject.first,
        !reading.mentions[Int(subject)].isThing
      {
        return analyser.triggers[trigger]
      }
      look -= 1
    }
    // A circumstance before its verb, or in a clause without a doer: the sentence's own.
    return analyser.triggers.first {
      $0.isVerb && !$0.isInfinitive && !$0.subjectIsInherited
        && $0.subject.first.map { !reading.mentions[Int($0)].isThing } ?? false
    }
  }

  private func agents(of index: Int, _ analyser: ClauseAnalyser, _ reading: SentenceReading)
    -> [Int32]
  {
    var governor = index
    var steps = 0
    while governor >= 0, steps < 4 {
      let trigger = analyser.triggers[governor]
      if trigger.isVerb {
        if analyser.op(trigger) == .say { return [] }
        if !trigger.subject.isEmpty, !trigger.isPassive { return trigger.subject }
        if trigger.isPassive { return trigger.subject }
      } else {
        let item = reading.items[trigger.item]
        for mention in [item.genitive, item.modifierA] where mention >= 0 { return [mention] }
      }
      governor = trigger.governor
      steps += 1
    }
    return []
  }

  private func governorTargets(
    _ trigger: Trigger, _ analyser: ClauseAnalyser, _ reading: SentenceReading,
    excluding sources: [Int32]
  ) -> [Int32] {
    guard let entry = analyser.entry(trigger) else { return [] }
    for phrase in trigger.phrases where entry.rank(ofTarget: phrase.preposition) != nil {
      let group = reading.parties(phrase.item)
      if !group.contains(where: { mention in sources.contains(mention) }) { return group }
    }
    let object = trigger.object.filter { !sources.contains($0) }
    return entry.op == .do || entry.op == .stop || entry.op == .promise || entry.op == .offer
      ? object : []
  }

  private func same(_ reading: SentenceReading, _ a: Int32, _ b: Int32) -> Bool {
    let left = reading.mentions[Int(a)]
    let right = reading.mentions[Int(b)]
    return left.key == right.key
  }

  /// Gives an actor of its own to a description that nothing resolved: "gunmen", "a court"; to other
  /// nouns only where the deed is done to people and places.
  private func named(
    _ mentions: [Int32], _ type: EventType, _ reading: inout SentenceReading,
    _ state: inout ArticleState, _ text: TokenisedText
  ) -> [Int32] {
    for index in mentions where reading.mentions[Int(index)].key.entity == -1 {
      let mention = reading.mentions[Int(index)]
      if mention.isThing {
        guard type == .assault || type == .coerce || type == .protest else { continue }
      } else if mention.role < 0 {
        continue
      }
      var first = mention.firstToken
      while first < mention.endToken, isLeading(text.tokens[Int(first)]) { first += 1 }
      guard first < mention.endToken else { continue }
      let start = Int(text.tokens[Int(first)].start)
      let end = Int(text.tokens[Int(mention.endToken) - 1].end)
      let hash = (first..<mention.endToken).reduce(FoldHash.seed) {
        ($0 &* 31) ^ text.tokens[Int($1)].hash
      }
      let name = String(decoding: state.bytes[start..<end], as: UTF8.self)
      let actor = state.provisionalActor(hash: hash, shortHash: hash) {
        ProvisionalActor(name: name, kind: mention.kind, state: mention.state, isUnnamed: true)
      }
      reading.mentions[Int(index)].key = ActorKey(entity: -2 - actor)
      reading.mentions[Int(index)].confidence = mention.isThing ? 0.4 : 0.6
    }
    return mentions
  }

  /// Determiners and numbers before a description are no part of its name.
  private func isLeading(_ token: Token) -> Bool {
    if token.kind == .number { return true }
    let symbol = lexicon.words.symbol(token.hash)
    return symbol != 0
      && !lexicon.tags[Int(symbol)].isDisjoint(with: [.determiner, .numberWord, .possessivePronoun])
  }

  /// Mentions that name somebody, each actor once.
  private func distinct(_ mentions: [Int32], _ reading: SentenceReading) -> [Int32] {
    var seen: [ActorKey] = []
    var kept: [Int32] = []
    for index in mentions {
      let mention = reading.mentions[Int(index)]
      guard mention.key.entity != -1, !seen.contains(mention.key) else { continue }
      if mention.key.entity >= 0, lexicon.entities[Int(mention.key.entity)].kind == .media {
        continue
      }
      seen.append(mention.key)
      kept.append(index)
    }
    return kept
  }

  // MARK: Obligation

  /// "X must …" in somebody's words is a demand on X.
  private func obligations(_ analyser: ClauseAnalyser, _ reading: SentenceReading) -> [Draft] {
    guard let relation = lexicon.relations.firstIndex(where: { $0.key.string == "demand" }) else {
      return []
    }
    var drafts: [Draft] = []
    for index in reading.items.indices where reading.items[index].kind == .obligation {
      var addressee: Int?
      if reading.language == .arabic {
        // "يجب على X أن"
        var look = index + 1
        while look < reading.items.count, look < index + 3 {
          if reading.items[look].kind == .mention, reading.items[look].preposition != 0 {
            addressee = look
            break
          }
          look += 1
        }
      } else if index > 0, reading.items[index - 1].kind == .mention,
        reading.items[index - 1].preposition == 0
      {
        addressee = index - 1
      }
      guard let addressee else { continue }
      var look = index + 1
      while look < reading.items.count,
        reading.items[look].kind != .verb && reading.items[look].kind != .eventNoun
      {
        look += 1
      }
      let inside = look < reading.items.count ? analyser.triggerOfItem[look] : -1
      let speaker = speakerOf(inside, index, analyser, reading)
      guard speaker >= 0, reading.mentions[Int(speaker)].key.entity != -1 else { continue }
      let targets = distinct(reading.group(addressee), reading)
        .filter { !same(reading, $0, speaker) }
      guard !targets.isEmpty else { continue }
      drafts.append(
        Draft(
          type: .request, relation: Int16(relation), rule: nil, sources: [speaker],
          targets: targets, isSymmetric: false, factuality: .quoted, speaker: speaker,
          confidence: 0.7, trigger: -1, governed: index, ruleName: "obligation"))
    }
    return drafts
  }

  /// Speaker of the words at an item: the nearest verb of saying with a subject.
  private func speakerOf(
    _ trigger: Int, _ item: Int, _ analyser: ClauseAnalyser, _ reading: SentenceReading
  ) -> Int32 {
    if trigger >= 0, analyser.triggers[trigger].speaker >= 0 {
      return analyser.triggers[trigger].speaker
    }
    for other in analyser.triggers.reversed()
    where analyser.triggers.count > 0 && other.isVerb && analyser.op(other) == .say {
      if let first = other.subject.first { return first }
    }
    return -1
  }
}
