import EntenteText

/// Finds for each verb and event noun of a sentence its subject, objects and governor.
struct ClauseAnalyser {
  let lexicon: Lexicon
  var triggers: [Trigger] = []
  /// Trigger of an item; −1 for none.
  var triggerOfItem: [Int] = []

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  mutating func analyse(_ reading: inout SentenceReading, _ state: ArticleState) {
    triggers.removeAll(keepingCapacity: true)
    triggerOfItem.removeAll(keepingCapacity: true)
    triggerOfItem.append(contentsOf: repeatElement(-1, count: reading.items.count))
    for index in reading.items.indices {
      let item = reading.items[index]
      switch item.kind {
      case .verb:
        let verb = item.ref >= 0 ? lexicon.verbReadings[Int(item.ref)] : nil
        triggerOfItem[index] = triggers.count
        var trigger = Trigger(item: index, entry: verb?.trigger ?? -1, isVerb: true)
        trigger.form = verb?.form ?? .imperfect
        triggers.append(trigger)
      case .eventNoun:
        triggerOfItem[index] = triggers.count
        var trigger = Trigger(item: index, entry: item.ref, isVerb: false)
        trigger.isNegated = item.isParticiple
        triggers.append(trigger)
      default: break
      }
    }
    for index in triggers.indices where triggers[index].isVerb {
      if reading.language == .arabic {
        arabicVerb(index, &reading, state)
      } else {
        englishVerb(index, reading)
      }
    }
    for index in triggers.indices { govern(index, reading) }
    for index in triggers.indices where triggers[index].isVerb { carry(index, reading) }
    for index in triggers.indices where !triggers[index].isVerb {
      collectPhrases(index, from: triggers[index].item + 1, reading, isNoun: true)
    }
    for index in triggers.indices { inheritSubject(index, reading) }
    setSpeakers(reading, state)
    for index in triggers.indices where triggers[index].isWould && triggers[index].speaker >= 0 {
      triggers[index].isFuture = true
      triggers[index].isHypothetical = false
    }
    setConditions(reading)
  }

  func entry(_ trigger: Trigger) -> TriggerEntry? {
    trigger.entry >= 0 ? lexicon.triggers[Int(trigger.entry)] : nil
  }

  func op(_ trigger: Trigger) -> Operator { entry(trigger)?.op ?? .none }

  static func endsClause(_ kind: Item.Kind) -> Bool {
    switch kind {
    case .stop, .complementiser, .relative, .subordinator, .contrast, .condition, .question: true
    default: false
    }
  }

  static func isNominal(_ kind: Item.Kind) -> Bool {
    switch kind {
    case .mention, .eventNoun, .topic, .thing: true
    default: false
    }
  }

  // MARK: Right side

  /// Collects prepositional groups to the right of a trigger, up to the end of its clause.
  mutating func collectPhrases(
    _ trigger: Int, from start: Int, _ reading: SentenceReading, isNoun: Bool
  ) {
    var index = start
    var steps = 0
    while index < reading.items.count, steps < 14 {
      let item = reading.items[index]
      if Self.endsClause(item.kind) { return }
      switch item.kind {
      case .verb:
        // A gerund after a preposition belongs to the phrase; another verb begins a new one.
        return
      case .comma:
        if item.ref > index {
          index = Int(item.ref) + 1
          continue
        }
        guard index + 1 < reading.items.count else { return }
        let next = reading.items[index + 1]
        guard
          next.kind == .preposition || next.kind == .date
            || reading.language == .arabic && Self.isNominal(next.kind) && next.preposition != 0
        else { return }
      case .other, .date, .adverb:
        // Asides do not bring the end of the clause nearer.
        if reading.language == .arabic { steps -= 1 }
      case .mention:
        if item.preposition != 0 {
          if !isNoun || !closerNoun(trigger, before: index, takes: item.preposition) {
            triggers[trigger].phrases.append((item.preposition, index))
          }
          index = reading.groupEnd(index)
          steps += 1
          continue
        }
        if isNoun, !item.isJoined { return }
      case .topic:
        // "عن رهائن إسرائيليين": of whom the topic is.
        if reading.language == .arabic, item.preposition != 0, item.modifierA >= 0 {
          triggers[trigger].phrases.append((item.preposition, index))
        }
      case .thing:
        // Places and people that no list holds; only what is done to such takes them.
        if reading.language == .arabic, item.preposition != 0, item.ref >= 0, !item.isJoined {
          triggers[trigger].phrases.append((item.preposition, index))
        }
      case .eventNoun:
        // "against Putin's invasion": whoever stands in the phrase is the party.
        if item.preposition != 0, item.genitive >= 0 || item.modifierA >= 0 {
          triggers[trigger].phrases.append((item.preposition, index))
        }
      default: break
      }
      index += 1
      steps += 1
    }
  }

  /// Another event noun stands nearer and takes the phrase: "the summit after the truce between …".
  private func closerNoun(_ trigger: Int, before item: Int, takes preposition: UInt32) -> Bool {
    guard let own = entry(triggers[trigger]), own.relation >= 0 else { return false }
    return triggers.contains { other in
      !other.isVerb && other.item > triggers[trigger].item && other.item < item
        && entry(other).map {
          $0.relation >= 0 && !$0.isGiven
            && ($0.rank(ofTarget: preposition) != nil || $0.isSource(preposition))
        } ?? false
    }
  }

  // MARK: Governors

  /// A preposition of time, place or occasion keeps what it governs from being a complement; "in" is
  /// none where the verb takes it ("failed in", "بدأ في").
  func blocks(_ item: Item, under op: Operator, _ reading: SentenceReading, _ index: Int)
    -> Bool
  {
    // What only goes along with something is no complement of it.
    if item.preposition == lexicon.symbols.arabicWith || item.preposition == lexicon.symbols.with {
      return true
    }
    let tags = lexicon.tags[Int(item.preposition)]
    guard tags.contains(.circumstance) || tags.contains(.subordinator) else { return false }
    if item.preposition == lexicon.symbols.arabicIn || item.preposition == lexicon.symbols.inWord {
      return !(op == .fail || op == .start || op == .continue || op == .mediate)
    }
    // "من خلال": by means of.
    if index >= 2, reading.items[index - 2].symbol == lexicon.symbols.arabicFrom { return false }
    return true
  }

  /// The verb or noun that this one is the complement of: nothing but nominal words between.
  private mutating func govern(_ index: Int, _ reading: SentenceReading) {
    let trigger = triggers[index]
    let item = reading.items[trigger.item]
    if trigger.isVerb, reading.language == .english, governsClause(index, reading) { return }
    if trigger.isVerb {
      guard trigger.isInfinitive || trigger.form.contains(.gerund) || reading.language == .arabic
      else {
        return
      }
    }
    var look = trigger.item - 1
    var steps = 0
    while look >= 0, steps < 18 {
      let candidate = reading.items[look]
      switch candidate.kind {
      case .verb:
        if trigger.isVerb, reading.language == .arabic, !followsParticle(trigger.item, reading) {
          // "بدأ يقصف": two verbs in a row.
          guard look == trigger.item - 1 else { return }
        }
        if item.preposition != 0,
          blocks(item, under: op(triggers[triggerOfItem[look]]), reading, trigger.item)
        {
          return
        }
        triggers[index].governor = triggerOfItem[look]
        return
      case .eventNoun:
        let other = triggerOfItem[look]
        if other >= 0, op(triggers[other]) != .none {
          if item.preposition != 0, blocks(item, under: op(triggers[other]), reading, trigger.item)
          {
            return
          }
          triggers[index].governor = other
          return
        }
        if reading.language == .english, !trigger.isVerb, item.preposition != 0, other >= 0,
          entry(triggers[other])?.relation ?? -1 >= 0
        {
          // "started an investigation of the killing": what the one deed is about is not started.
          return
        }
        if trigger.isVerb, !trigger.isInfinitive { return }
      case .complementiser:
        // The particle of the subjunctive (أن) joins verb to verb; "that" opens a clause of its own.
        guard trigger.isVerb, reading.language == .arabic, look == trigger.item - 1 else { return }
        // "بعد أن": a clause of time, not a complement.
        if look > 0, reading.items[look - 1].kind == .preposition,
          lexicon.tags[Int(reading.items[look - 1].symbol)].contains(.circumstance)
        {
          return
        }
      case .comma where candidate.ref >= 0 && candidate.ref < look: look = Int(candidate.ref)
      case .stop, .relative, .subordinator, .contrast, .condition, .question, .comma: return
      case .quote:
        // A quotation that begins inside a phrase goes on with it.
        guard !trigger.isVerb, look > 0, Self.isNominal(reading.items[look - 1].kind) else {
          return
        }
      default: break
      }
      look -= 1
      steps += 1
    }
  }

  /// The event noun that is the subject of a verb, past what belongs to its phrase.
  private func subjectNoun(_ verb: Trigger, _ reading: SentenceReading) -> Int? {
    var look = verb.item - 1
    while look >= 0, look > verb.item - 12 {
      let item = reading.items[look]
      switch item.kind {
      case .eventNoun:
        if item.preposition == 0 { return triggerOfItem[look] >= 0 ? triggerOfItem[look] : nil }
      case .mention, .thing, .topic:
        if item.preposition == 0, !item.isJoined { return nil }
      case .preposition, .infinitiveTo, .conjunction, .adverb, .date, .be, .have, .future,
        .hypothetical, .negation:
        break
      case .other where reading.language == .arabic: break
      default: return nil
      }
      look -= 1
    }
    return nil
  }

  /// "denied that it attacked", "promised that X would help": what governs a finite clause.
  private mutating func governsClause(_ index: Int, _ reading: SentenceReading) -> Bool {
    var look = triggers[index].item - 1
    while look >= 0, look > triggers[index].item - 9 {
      switch reading.items[look].kind {
      case .mention, .thing, .be, .have, .negation, .future, .hypothetical, .adverb, .preposition,
        .conjunction, .obligation:
        look -= 1
      case .complementiser:
        guard look > 0, reading.items[look - 1].kind == .verb else { return false }
        let governor = triggerOfItem[look - 1]
        let op = op(triggers[governor])
        guard op != .none, op != .say, op != .request else { return false }
        triggers[index].governor = governor
        return true
      default: return false
      }
    }
    return false
  }

  /// "the war that X launched", "sanctions imposed by X": the noun before is what the verb does.
  private mutating func carry(_ index: Int, _ reading: SentenceReading) {
    let verb = triggers[index]
    let op = op(verb)
    guard op == .do || op == .start || op == .continue || op == .order, verb.governor < 0 else {
      return
    }
    if verb.subject.isEmpty, let noun = subjectNoun(verb, reading) {
      // "The talks will resume": the verb tells how real the noun's event is.
      // "Relations go back to": such a noun is an event where it is done, not where it does.
      if entry(triggers[noun])?.isGoverned == true, op == .do, !verb.isPassive { return }
      if triggers[noun].governor < 0 { triggers[noun].governor = index }
      return
    }
    var look = verb.item - 1
    var sawRelative = false
    while look >= 0, look > verb.item - 4 {
      switch reading.items[look].kind {
      case .relative, .complementiser: sawRelative = true
      case .be, .have, .adverb: break
      case .eventNoun:
        guard
          sawRelative || verb.isPassive
            || reading.language == .arabic && reading.items[verb.item].hasPronoun
        else { return }
        let noun = triggerOfItem[look]
        if noun >= 0 { triggers[noun].governor = index }
        return
      default: return
      }
      look -= 1
    }
  }

  private func followsParticle(_ item: Int, _ reading: SentenceReading) -> Bool {
    item > 0 && reading.items[item - 1].kind == .complementiser
  }

  /// Infinitives, gerunds and nouns take the subject, or the object, of what governs them.
  private mutating func inheritSubject(_ index: Int, _ reading: SentenceReading) {
    guard triggers[index].subject.isEmpty, triggers[index].governor >= 0, triggers[index].isVerb
    else {
      return
    }
    var governor = triggers[index].governor
    var steps = 0
    while governor >= 0, steps < 3 {
      let above = triggers[governor]
      if entry(above)?.controlsObject == true || isOrder(above),
        let object = addressee(above, reading)
      {
        triggers[index].subject = object
        return
      }
      if !above.subject.isEmpty {
        triggers[index].subject = above.isPassive ? [] : above.subject
        triggers[index].subjectIsInherited = true
        return
      }
      if above.isPassive, triggers[index].isInfinitive, op(above) != .none, !above.object.isEmpty {
        // "is prepared to", "was expected to": whom it is said of does it.
        triggers[index].subject = above.object
        triggers[index].subjectIsInherited = true
        return
      }
      governor = above.governor
      steps += 1
    }
  }

  private func isOrder(_ trigger: Trigger) -> Bool {
    let op = op(trigger)
    return (op == .request || op == .order) && trigger.isVerb
  }

  /// Whom a request or order addresses.
  func addressee(_ trigger: Trigger, _ reading: SentenceReading) -> [Int32]? {
    if !trigger.object.isEmpty { return trigger.object }
    guard let entry = entry(trigger) else { return nil }
    for phrase in trigger.phrases where entry.rank(ofTarget: phrase.preposition) != nil {
      return reading.parties(phrase.item)
    }
    return nil
  }

  // MARK: Conditions

  /// "If X attacks, …": what stands between the condition and the comma may not happen.
  private mutating func setConditions(_ reading: SentenceReading) {
    for index in reading.items.indices where reading.items[index].kind == .condition {
      var end = index + 1
      while end < reading.items.count, reading.items[end].kind != .comma,
        reading.items[end].kind != .stop
      {
        end += 1
      }
      for trigger in triggers.indices
      where triggers[trigger].item > index && triggers[trigger].item < end {
        triggers[trigger].isHypothetical = true
      }
    }
  }

  // MARK: Speakers

  /// Whose words a clause reports: after "X said that", inside quotation marks, before "X said".
  mutating func setSpeakers(_ reading: SentenceReading, _ state: ArticleState) {
    var speaker: Int32 = -1
    var opened = 0
    // "According to X": X says all of the sentence.
    for index in reading.items.indices.dropLast(2)
    where lexicon.tags[Int(reading.items[index].symbol)].contains(.attribution)
      && reading.items[index + 2].kind == .mention
    {
      for trigger in triggers.indices { triggers[trigger].speaker = reading.items[index + 2].ref }
    }
    for index in triggers.indices {
      let item = triggers[index].item
      if speaker >= 0 {
        var look = opened
        var inside = false
        while look < item {
          let kind = reading.items[look].kind
          if kind == .complementiser || kind == .quote || (kind == .stop && look == opened) {
            inside = true
          }
          look += 1
        }
        if inside || reading.language == .english && triggers[index].isVerb {
          triggers[index].speaker = speaker
        }
      }
      if triggers[index].isVerb, op(triggers[index]) == .say,
        let first = triggers[index].subject.first
      {
        speaker = first
        opened = item + 1
        // "…," X said: what stands before it in the sentence is X's too.
        if index > 0, isTrailing(item, reading) {
          for earlier in 0..<index { triggers[earlier].speaker = first }
        }
      }
    }
  }

  /// A verb of saying that closes the sentence, after a comma or quotation mark.
  private func isTrailing(_ item: Int, _ reading: SentenceReading) -> Bool {
    var look = item + 1
    var words = 0
    while look < reading.items.count {
      if reading.items[look].kind == .verb || reading.items[look].kind == .complementiser {
        return false
      }
      words += 1
      look += 1
    }
    guard words < 10 else { return false }
    look = item - 1
    while look >= 0, look > item - 4 {
      if reading.items[look].kind == .comma || reading.items[look].kind == .quote { return true }
      look -= 1
    }
    return false
  }
}
