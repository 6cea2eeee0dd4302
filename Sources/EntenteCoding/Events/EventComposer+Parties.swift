import EntenteText

/// Who the source and the target of a trigger are.
extension EventComposer {
  /// Target of a verb: its best slot, else what its complement names.
  func verbTargets(
    _ index: Int, _ entry: TriggerEntry, _ analyser: ClauseAnalyser,
    _ reading: inout SentenceReading
  ) -> [Int32] {
    var trigger = analyser.triggers[index]
    trigger.phrases = phrases(trigger, entry, reading)
    var best: (rank: Int, mentions: [Int32])?
    if let rank = entry.rank(ofTarget: TriggerEntry.object), !trigger.object.isEmpty {
      // "rejected a proposal of X": a thing is less likely the party than whose it is.
      let isThing = trigger.object.allSatisfy { reading.mentions[Int($0)].isThing }
      if isThing, isLoss(trigger.objectItem, reading),
        entry.relation >= 0, lexicon.relations[Int(entry.relation)].type == .accuse
      {
        // "condemned the deaths of civilians": not of those who died.
        return []
      }
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
      if entry.isJoint, phrase.preposition == lexicon.symbols.arabicTo,
        trigger.phrases.first?.item != phrase.item
      {
        // "تحدث عن العودة إلى بغداد": no word to Baghdad.
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
    if trigger.objectItem >= 0,
      reading.language == .arabic || entry.op != .none
        || entry.rank(ofTarget: TriggerEntry.object) != nil
    {
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
    if reading.language == .arabic, let owner = relativeOwner(trigger, analyser, reading) {
      return owner
    }
    return complementTargets(index, entry, trigger.subject, analyser, &reading)
  }

  /// "called for sanctions on X", "threatened to attack X": the complement names the target.
  func complementTargets(
    _ index: Int, _ entry: TriggerEntry, _ ours: [Int32], _ analyser: ClauseAnalyser,
    _ reading: inout SentenceReading
  ) -> [Int32] {
    let trigger = analyser.triggers[index]
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
        if entry.op == .request {
          let strangers = sources.filter { source in !ours.contains { same(reading, $0, source) } }
          if !strangers.isEmpty { return strangers }
          if accuses(governed, governedEntry, trigger) { continue }
        }
        if !targets.isEmpty { return targets }
        if reading.language == .arabic, entry.op == .warn, !governed.isVerb {
          // "حذر من رفض إسرائيل": whose deed is warned of.
          let strangers = sources.filter { source in !ours.contains { same(reading, $0, source) } }
          if !strangers.isEmpty { return strangers }
        }
      }
    }
    if reading.language == .arabic, entry.op == .warn || entry.op == .threaten {
      return ofCondition(trigger, analyser, reading)
    }
    return reading.language == .english ? complementParty(index, entry, analyser, reading) : []
  }

  /// "هدد بالرد إذا هاجمت إسرائيل": whoever would do what the warning is about.
  private func ofCondition(
    _ trigger: Trigger, _ analyser: ClauseAnalyser, _ reading: SentenceReading
  ) -> [Int32] {
    guard
      let condition = reading.items.indices.first(where: {
        $0 > trigger.item && reading.items[$0].kind == .condition
      })
    else { return [] }
    for other in analyser.triggers where other.item > condition && other.item < condition + 4 {
      var parties = other.isVerb ? other.subject : []
      if !other.isVerb, reading.items[other.item].genitive >= 0 {
        parties = [reading.items[other.item].genitive]
      }
      return parties.filter { party in
        reading.mentions[Int(party)].key.entity != -1
          && !trigger.subject.contains { same(reading, $0, party) }
      }
    }
    return []
  }

  /// "demanded that X stop": whoever is to act.
  func subjectOfClause(_ trigger: Trigger, _ reading: SentenceReading) -> [Int32]? {
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
  func nounParties(
    _ trigger: Trigger, _ entry: TriggerEntry, _ reading: SentenceReading, _ sources: inout [Int32],
    _ targets: inout [Int32]
  ) {
    let item = reading.items[trigger.item]
    let relation = entry.relation >= 0 ? lexicon.relations[Int(entry.relation)] : nil
    var bestRank = 9
    for phrase in phrases(trigger, entry, reading) {
      // "اعتقال ناشط للقيام ب": the genitive is the party, lam tells the purpose.
      if item.genitive >= 0, reading.items[phrase.item].kind == .thing,
        phrase.preposition == lexicon.symbols.arabicLam
      {
        continue
      }
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
      } else if sources.isEmpty,
        entry.isSource(phrase.preposition) && reading.items[phrase.item].kind != .thing
          && (item.modifierA < 0 || reading.language == .english)
          || phrase.preposition == lexicon.symbols.by && reading.language == .arabic
      {
        sources = group
      }
    }
    if sources.isEmpty, relation?.type == .assault, !item.isDefinite, !item.hasPronoun,
      item.genitive < 0, item.modifierA < 0, let doer = lamDoer(trigger, &targets, reading)
    {
      sources = doer
    }
    var modifiers = [item.modifierA, item.modifierB].filter { $0 >= 0 }
    if let opposed = modifiers.firstIndex(where: { reading.mentions[Int($0)].isOpposed }) {
      // "anti-American slogans": against whom.
      if targets.isEmpty { targets = [modifiers[opposed]] }
      modifiers.remove(at: opposed)
    }
    if item.genitive >= 0,
      entry.idafaIsTarget || reading.mentions[Int(item.genitive)].key.entity != -1
    {
      let mention = reading.mentions[Int(item.genitive)]
      // Of a verb without an object the genitive is the doer: "انسحاب الجيش".
      let asSource =
        entry.idafaIsSource
        || entry.isMasdar
          && (!targets.isEmpty || hasLamObject(trigger, reading)
            || reading.language == .arabic && entry.rank(ofTarget: TriggerEntry.object) == nil)
      if asSource, !(relation?.type == .consult && mention.kind != .person && targets.isEmpty) {
        modifiers.insert(item.genitive, at: 0)
      } else if entry.idafaIsTarget || entry.isMasdar {
        if targets.isEmpty, !entry.idafaIsTarget, let object = secondObject(trigger, entry, reading)
        {
          // "رفض إسرائيل التوقيع": a masdar with owner and object.
          sources = [item.genitive]
          targets = object
        } else if targets.isEmpty {
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

  /// "استنكار المملكة الشديد للاعتداءات": lam before a deed or thing marks the object of a masdar.
  private func hasLamObject(_ trigger: Trigger, _ reading: SentenceReading) -> Bool {
    guard reading.language == .arabic else { return false }
    var look = trigger.item + 1
    while look < reading.items.count, look < trigger.item + 4 {
      let item = reading.items[look]
      if item.preposition == lexicon.symbols.arabicLam {
        return item.kind == .eventNoun || item.kind == .topic
          || item.kind == .thing && item.isDefinite
      }
      guard item.kind == .thing || item.kind == .other || item.kind == .adverb else { return false }
      look += 1
    }
    return false
  }

  /// "قصف لقوات الدعم السريع على مركز": lam before the doer, where another preposition has the target
  /// or where it is a force.
  private func lamDoer(
    _ trigger: Trigger, _ targets: inout [Int32], _ reading: SentenceReading
  ) -> [Int32]? {
    guard
      let phrase = trigger.phrases.first(where: { $0.preposition == lexicon.symbols.arabicLam })
    else { return nil }
    let group = reading.parties(phrase.item)
    guard let first = group.first, !reading.mentions[Int(first)].isThing,
      reading.mentions[Int(first)].key.entity != -1
    else { return nil }
    let kind = reading.mentions[Int(first)].kind
    let onto = trigger.phrases.first {
      $0.preposition == lexicon.symbols.arabicOn && reading.isParty($0.item)
    }
    if let onto {
      targets = reading.parties(onto.item)
      return group
    }
    guard targets == group, kind == .armedForce || kind == .armedGroup else { return nil }
    targets = []
    return group
  }

  /// What a verbal noun does something to, where that is a thing of somebody: "مهاجمة المواقع الإيرانية".
  func nounObject(_ trigger: Trigger, _ entry: TriggerEntry, _ reading: SentenceReading)
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
  func helpedEvent(
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
  func fromClause(
    _ trigger: Trigger, _ entry: TriggerEntry, _ relation: RelationEntry,
    _ analyser: ClauseAnalyser,
    _ reading: SentenceReading, _ sources: inout [Int32], _ targets: inout [Int32],
    _ confidence: inout Double, _ rule: inout String
  ) {
    let item = reading.items[trigger.item]
    if sources.isEmpty, !entry.isGiven,
      let holder = analyser.triggers.first(where: {
        $0.isVerb && $0.objectItem == trigger.item && analyser.entry($0)?.performs == true
      }), !holder.isPassive
    {
      // "declared a ceasefire", "announced the arrest of X": to say it is to do it.
      sources = holder.subject
      confidence *= 0.85
      rule += "+performed"
    }
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

  func agents(of index: Int, _ analyser: ClauseAnalyser, _ reading: SentenceReading)
    -> [Int32]
  {
    var governor = index
    var steps = 0
    var isMasdarBelow = false
    while governor >= 0, steps < 4 {
      let trigger = analyser.triggers[governor]
      if trigger.isVerb {
        if analyser.op(trigger) == .say {
          // "أعلنت إسرائيل إجراء محادثات": the masdar between them is what the speaker does.
          return isMasdarBelow ? trigger.subject : []
        }
        if !trigger.subject.isEmpty, !trigger.isPassive { return trigger.subject }
        if trigger.isPassive { return trigger.subject }
      } else {
        let item = reading.items[trigger.item]
        for mention in [item.genitive, item.modifierA] where mention >= 0 { return [mention] }
        if let subject = ofPredicate(trigger, analyser, reading) { return subject }
        isMasdarBelow =
          reading.language == .arabic && item.preposition == 0
          && analyser.entry(trigger)?.isMasdar == true
      }
      governor = trigger.governor
      steps += 1
    }
    return []
  }

  /// "الجيش مستعد لـ": the noun before an Arabic predicate without an event of its own.
  private func ofPredicate(
    _ trigger: Trigger, _ analyser: ClauseAnalyser, _ reading: SentenceReading
  ) -> [Int32]? {
    guard reading.language == .arabic, reading.items[trigger.item].preposition == 0,
      let entry = analyser.entry(trigger), entry.relation < 0, entry.isPredicate
    else { return nil }
    var look = trigger.item - 1
    while look >= 0, look > trigger.item - 6 {
      switch reading.items[look].kind {
      case .mention where reading.items[look].preposition == 0:
        return reading.group(analyser.groupStart(look, reading))
      case .date, .adverb, .other, .be, .thing: look -= 1
      default: return nil
      }
    }
    return nil
  }

  func governorTargets(
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

  func same(_ reading: SentenceReading, _ a: Int32, _ b: Int32) -> Bool {
    let left = reading.mentions[Int(a)]
    let right = reading.mentions[Int(b)]
    return left.key == right.key
  }
}
