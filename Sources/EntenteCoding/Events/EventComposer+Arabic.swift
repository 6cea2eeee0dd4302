import EntenteText

/// Parties that Arabic news give elsewhere in the sentence: in the relative clause of a noun, as the
/// subject of the verb whose purpose a masdar tells, or beside another word for the same violence.
extension EventComposer {
  func arabicParties(
    _ index: Int, _ entry: TriggerEntry, _ relation: RelationEntry, _ analyser: ClauseAnalyser,
    _ reading: SentenceReading, _ sources: inout [Int32], _ targets: inout [Int32],
    _ confidence: inout Double, _ rule: inout String
  ) {
    let trigger = analyser.triggers[index]
    if !trigger.isVerb, targets.isEmpty, trigger.governor >= 0 {
      // "هجوم شنه X على Y", "شن X هجوما على Y"
      let above = analyser.triggers[trigger.governor]
      if above.isVerb, above.item > trigger.item, analyser.op(above) == .do {
        var best = 9
        for phrase in phrases(above, entry, reading) {
          guard let rank = entry.rank(ofTarget: phrase.preposition), rank < best else { continue }
          best = rank
          targets = reading.parties(phrase.item)
        }
        if targets.isEmpty,
          let named = pronounTarget(from: above.item, entry, sources + above.subject, reading)
        {
          targets = [named]
          confidence *= 0.6
        }
      }
    }
    if !trigger.isVerb, targets.isEmpty { targets = aimedAt(trigger, analyser, reading) }
    if !trigger.isVerb, targets.isEmpty {
      // "تصدت القوات لهجوم شنته …": whoever undergoes it.
      let verb = analyser.triggers.last { $0.item < trigger.item && ($0.isVerb || $0.entry >= 0) }
      if let verb, verb.isVerb, analyser.op(verb) == .undergo { targets = verb.subject }
    }
    if !trigger.isVerb, sources.isEmpty, isPurpose(trigger, entry, reading),
      let doer = doerBefore(trigger.item, analyser, reading)
    {
      sources = doer
      confidence *= 0.85
      rule += "+purpose"
    }
    if !trigger.isVerb, sources.isEmpty, !targets.isEmpty, entry.isMasdar, trigger.governor >= 0,
      reading.items[trigger.item].preposition == 0
    {
      // "فضل الانحياز لإسرائيل": what a verb without an event has as its object is done by its subject.
      let above = analyser.triggers[trigger.governor]
      if above.isVerb, above.entry < 0, !above.isPassive {
        sources = above.subject
        confidence *= 0.75
        rule += "+object"
      }
    }
    if relation.type == .assault, !relation.isSymmetric {
      pairViolence(index, analyser, reading, &sources, &targets, &confidence, &rule)
    } else if relation.type == .protest {
      pairProtest(index, entry, analyser, reading, &sources, &targets, &confidence, &rule)
    }
  }

  /// "الحرب التي شنتها القوات ضده": a pronoun in a slot of the noun stands for whom the sentence named.
  private func pronounTarget(
    from item: Int, _ entry: TriggerEntry, _ doers: [Int32], _ reading: SentenceReading
  ) -> Int32? {
    var look = item + 1
    while look < reading.items.count, look < item + 6 {
      let word = reading.items[look]
      if word.kind == .preposition, word.hasPronoun, entry.rank(ofTarget: word.symbol) != nil {
        return reading.mentions.indices.last { index in
          let mention = reading.mentions[index]
          return mention.firstToken < word.firstToken && mention.key.entity != -1
            && (word.pronounIsFeminine || word.pronounIsPlural || mention.kind == .person)
            && !doers.contains { same(reading, $0, Int32(index)) }
        }.map { Int32($0) }
      }
      if ClauseAnalyser.endsClause(word.kind) || word.kind == .verb { return nil }
      look += 1
    }
    return nil
  }

  /// "هجوم استهدف موكبا", "استهدف الهجوم موكبا": whom a verb beside the noun says it was aimed at.
  private func aimedAt(_ trigger: Trigger, _ analyser: ClauseAnalyser, _ reading: SentenceReading)
    -> [Int32]
  {
    if trigger.item > 0, reading.items[trigger.item - 1].kind == .verb {
      let verb = analyser.triggers[analyser.triggerOfItem[trigger.item - 1]]
      if analyser.entry(verb)?.aims == true, !verb.object.isEmpty { return verb.object }
    }
    var look = trigger.item + 1
    while look < reading.items.count, look < trigger.item + 9 {
      switch reading.items[look].kind {
      case .verb:
        let verb = analyser.triggers[analyser.triggerOfItem[look]]
        guard verb.isOfDeed, analyser.entry(verb)?.aims == true else { return [] }
        return verb.object
      case .stop, .comma, .complementiser, .eventNoun: return []
      default: look += 1
      }
    }
    return []
  }

  /// "وافق على الاقتراح الذي قدمه X": whose the thing is stands in its relative clause.
  func relativeOwner(_ trigger: Trigger, _ analyser: ClauseAnalyser, _ reading: SentenceReading)
    -> [Int32]?
  {
    var look = trigger.item + 1
    while look < reading.items.count, look < trigger.item + 9 {
      if reading.items[look].kind == .verb {
        // "مشروع قرار قدمته البرازيل": an indefinite noun needs no relative pronoun.
        let noun = reading.items[look - 1].kind == .relative ? look - 2 : look - 1
        guard reading.items[look].hasPronoun, noun > trigger.item,
          reading.items[noun].kind != .mention, ClauseAnalyser.isNominal(reading.items[noun].kind)
        else { return nil }
        let owner = analyser.triggers[analyser.triggerOfItem[look]].subject.filter { mention in
          reading.mentions[Int(mention)].key.entity != -1
            && !trigger.subject.contains { same(reading, $0, mention) }
        }
        return owner.isEmpty ? nil : owner
      }
      // "رفض التعاون في الجهود التي …": the clause tells of another noun.
      if reading.items[look].kind == .eventNoun,
        reading.items[look + 1 < reading.items.count ? look + 1 : look].kind != .relative
      {
        return nil
      }
      if reading.items[look].kind != .relative,
        ClauseAnalyser.endsClause(reading.items[look].kind)
      {
        return nil
      }
      look += 1
    }
    return nil
  }

  /// A noun that is the object of a verb with an event of its own: "أدان الهجوم يوم الاثنين".
  func completesEvent(_ trigger: Trigger, _ analyser: ClauseAnalyser, _ reading: SentenceReading)
    -> Bool
  {
    guard !trigger.isVerb, reading.items[trigger.item].preposition == 0 else { return false }
    return analyser.triggers.contains { other in
      other.isVerb && other.item < trigger.item && analyser.op(other) == .none
        && (other.objectItem == trigger.item || trigger.item - other.item < 5)
        && (analyser.entry(other)?.relation ?? -1) >= 0
    }
  }

  // MARK: Purpose

  /// "للقاء", "احتجاجا على": a masdar with lam, or an indefinite accusative, tells why the subject acts.
  private func isPurpose(_ trigger: Trigger, _ entry: TriggerEntry, _ reading: SentenceReading)
    -> Bool
  {
    guard entry.isMasdar else { return false }
    let item = reading.items[trigger.item]
    if item.hasPronoun || item.genitive >= 0 && entry.rank(ofTarget: TriggerEntry.object) == nil {
      return false
    }
    if item.preposition == lexicon.symbols.arabicLam { return true }
    return item.preposition == 0 && !item.isDefinite && item.isAccusative
  }

  private func doerBefore(_ item: Int, _ analyser: ClauseAnalyser, _ reading: SentenceReading)
    -> [Int32]?
  {
    var look = item - 1
    while look >= 0 {
      switch reading.items[look].kind {
      case .verb:
        let verb = analyser.triggers[analyser.triggerOfItem[look]]
        return verb.subject.isEmpty ? nil : verb.subject
      case .stop, .complementiser, .contrast, .subordinator: return nil
      default: look -= 1
      }
    }
    return nil
  }

  // MARK: Violence

  /// Parties of one deed stand beside different words: "قتل جنديان في هجوم شنه مسلحون".
  private func pairViolence(
    _ index: Int, _ analyser: ClauseAnalyser, _ reading: SentenceReading, _ sources: inout [Int32],
    _ targets: inout [Int32], _ confidence: inout Double, _ rule: inout String
  ) {
    let trigger = analyser.triggers[index]
    if sources.isEmpty, !targets.isEmpty {
      guard let doers = perpetrators(besides: index, analyser, reading) else { return }
      sources = doers.filter { doer in !targets.contains { same(reading, $0, doer) } }
    } else if targets.isEmpty, !sources.isEmpty {
      if trigger.isVerb, !trigger.subjectIsInherited,
        let doers = perpetrators(besides: index, analyser, reading),
        !doers.contains(where: { doer in sources.contains { same(reading, $0, doer) } })
      {
        // "قتل جندي في هجوم": the verb is a passive.
        targets = sources
        sources = doers
      } else if let victims = victims(besides: index, analyser, reading) {
        targets = victims.filter { victim in !sources.contains { same(reading, $0, victim) } }
      } else {
        return
      }
    } else {
      return
    }
    confidence *= 0.75
    rule += "+violence"
  }

  private func type(_ trigger: Trigger, _ analyser: ClauseAnalyser) -> EventType? {
    guard let entry = analyser.entry(trigger), entry.relation >= 0 else { return nil }
    return lexicon.relations[Int(entry.relation)].type
  }

  /// Who does the violence that another word of the sentence tells of.
  private func perpetrators(
    besides index: Int, _ analyser: ClauseAnalyser, _ reading: SentenceReading
  ) -> [Int32]? {
    for other in analyser.triggers.indices where other != index {
      let trigger = analyser.triggers[other]
      guard type(trigger, analyser) == .assault, let entry = analyser.entry(trigger) else {
        continue
      }
      if trigger.isVerb {
        guard !trigger.subject.isEmpty, !trigger.isPassive, !trigger.subjectIsInherited,
          !trigger.object.isEmpty || trigger.objectItem >= 0
            || trigger.phrases.contains(where: { entry.rank(ofTarget: $0.preposition) != nil })
        else { continue }
        if trigger.subject.contains(where: { isProtester(reading.mentions[Int($0)]) }) { continue }
        return trigger.subject
      }
      var sources: [Int32] = []
      var targets: [Int32] = []
      nounParties(trigger, entry, reading, &sources, &targets)
      if sources.contains(where: { isProtester(reading.mentions[Int($0)]) }) { continue }
      if !sources.isEmpty { return sources }
      if trigger.governor >= 0, analyser.op(analyser.triggers[trigger.governor]) == .do {
        let doers = agents(of: trigger.governor, analyser, reading)
        if !doers.isEmpty { return doers }
      }
    }
    return nil
  }

  /// Who suffers the violence that another word of the sentence tells of.
  private func victims(
    besides index: Int, _ analyser: ClauseAnalyser, _ reading: SentenceReading
  ) -> [Int32]? {
    for other in analyser.triggers.indices where other != index {
      let trigger = analyser.triggers[other]
      guard type(trigger, analyser) == .assault, let entry = analyser.entry(trigger) else {
        continue
      }
      if trigger.isVerb {
        if trigger.isPassive, !trigger.object.isEmpty { return trigger.object }
        continue
      }
      var sources: [Int32] = []
      var targets: [Int32] = []
      nounParties(trigger, entry, reading, &sources, &targets)
      if sources.isEmpty, !targets.isEmpty { return targets }
    }
    return nil
  }

  // MARK: Protest

  /// Protesters, and what they stand before or call against, where the sentence names them elsewhere.
  private func pairProtest(
    _ index: Int, _ entry: TriggerEntry, _ analyser: ClauseAnalyser, _ reading: SentenceReading,
    _ sources: inout [Int32], _ targets: inout [Int32], _ confidence: inout Double,
    _ rule: inout String
  ) {
    if sources.isEmpty {
      guard let crowd = reading.mentions.indices.first(where: { isProtester(reading.mentions[$0]) })
      else { return }
      sources = [Int32(crowd)]
      confidence *= 0.8
      rule += "+crowd"
    }
    guard targets.isEmpty else { return }
    guard !entry.isCrowd || isCrowd(sources, index, analyser, reading) else { return }
    for other in analyser.triggers.indices where other != index {
      let trigger = analyser.triggers[other]
      guard type(trigger, analyser) == .protest, let otherEntry = analyser.entry(trigger) else {
        continue
      }
      for phrase in trigger.phrases where otherEntry.rank(ofTarget: phrase.preposition) != nil {
        targets = reading.parties(phrase.item)
        confidence *= 0.85
        rule += "+protest"
        return
      }
    }
    // Before whom they stand, else whoever is named next.
    let item = analyser.triggers[index].item
    let next = reading.items.indices.first { position in
      position > item && reading.items[position].kind == .mention
        && isOther(reading.items[position].ref, than: sources, reading)
    }
    if let next {
      targets = reading.group(next)
      confidence *= 0.6
      rule += "+nearest"
    }
  }

  private func isOther(_ mention: Int32, than sources: [Int32], _ reading: SentenceReading) -> Bool
  {
    reading.mentions[Int(mention)].key.entity != -1
      && !sources.contains { same(reading, $0, mention) }
  }

  /// Violence of protesters is a riot.
  func isRiot(_ sources: [Int32], _ type: EventType, _ reading: SentenceReading) -> Bool {
    type == .assault && reading.language == .arabic && !sources.isEmpty
      && sources.allSatisfy { isProtester(reading.mentions[Int($0)]) }
  }

  func isProtest(_ sources: [Int32], _ reading: SentenceReading) -> Bool {
    !sources.isEmpty && sources.allSatisfy { isProtester(reading.mentions[Int($0)]) }
  }

  private func isProtester(_ mention: Mention) -> Bool {
    guard mention.role >= 0, lexicon.protesters >= 0 else { return false }
    return lexicon.roles[Int(mention.role)].body == lexicon.protesters
  }

  /// Protesters do it, or the sentence says that it is a protest.
  func isCrowd(
    _ sources: [Int32], _ index: Int, _ analyser: ClauseAnalyser, _ reading: SentenceReading
  ) -> Bool {
    if sources.contains(where: { isProtester(reading.mentions[Int($0)]) }) { return true }
    return analyser.triggers.indices.contains { other in
      other != index && type(analyser.triggers[other], analyser) == .protest
        && analyser.entry(analyser.triggers[other])?.isCrowd == false
    }
  }
}
