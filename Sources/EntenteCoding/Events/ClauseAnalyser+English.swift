import EntenteText

extension ClauseAnalyser {
  mutating func englishVerb(_ index: Int, _ reading: SentenceReading) {
    let left = auxiliaries(index, reading)
    triggers[index].subject = englishSubject(index, before: left, reading)
    englishObjects(index, reading)
    takeParticle(index, reading)
    if triggers[index].isPassive, triggers[index].object.isEmpty {
      triggers[index].object = triggers[index].subject
      triggers[index].subject = []
      for phrase in triggers[index].phrases where phrase.preposition == lexicon.symbols.by {
        triggers[index].subject = reading.parties(phrase.item)
        break
      }
    }
  }

  /// A particle behind the object, or the object's own noun, makes another verb of it: "turned X down",
  /// "found X guilty", "sent more troops".
  private mutating func takeParticle(_ index: Int, _ reading: SentenceReading) {
    let trigger = triggers[index]
    let item = reading.items[trigger.item]
    guard trigger.objectItem >= 0, item.endToken - item.firstToken == 1 else { return }
    let noun = reading.items[trigger.objectItem].symbol
    let next = reading.groupEnd(trigger.objectItem)
    let particle = next < reading.items.count ? reading.items[next].symbol : 0
    for place in lexicon.verbs(item.symbol) {
      let verb = lexicon.verbReadings[place]
      guard verb.particle != 0, verb.trigger >= 0, !verb.form.isDisjoint(with: trigger.form) else {
        continue
      }
      if verb.particle == noun {
        triggers[index].entry = verb.trigger
        if entry(triggers[index])?.rank(ofTarget: TriggerEntry.object) == nil {
          triggers[index].object = []
        }
        return
      }
      if verb.particle == particle, reading.items[next].kind == .adverb {
        triggers[index].entry = verb.trigger
        return
      }
    }
  }

  /// Reads negation, mood and voice off the words before a verb; returns the item before them.
  private mutating func auxiliaries(_ index: Int, _ reading: SentenceReading) -> Int {
    var look = triggers[index].item - 1
    var hasBe = false
    while look >= 0 {
      switch reading.items[look].kind {
      case .negation: triggers[index].isNegated = true
      case .future: triggers[index].isFuture = true
      case .hypothetical:
        triggers[index].isHypothetical = true
        if reading.items[look].symbol == lexicon.symbols.would { triggers[index].isWould = true }
      case .obligation: triggers[index].isHypothetical = true
      case .be: hasBe = true
      case .have, .adverb, .date: break
      case .infinitiveTo:
        triggers[index].isInfinitive = true
        // "is to meet": planned.
        if look > 0, reading.items[look - 1].kind == .be {
          triggers[index].isFuture = true
          triggers[index].isInfinitive = false
        }
      case .condition: triggers[index].isHypothetical = true
      default:
        finish(index, hasBe, reading)
        return look
      }
      look -= 1
    }
    finish(index, hasBe, reading)
    return look
  }

  private mutating func finish(_ index: Int, _ hasBe: Bool, _ reading: SentenceReading) {
    let trigger = triggers[index]
    if hasBe, trigger.form.contains(.participle) { triggers[index].isPassive = true }
    if !hasBe, trigger.form.contains(.participle), describesObject(trigger.item, reading) {
      // "expelled a diplomat accused of spying"
      triggers[index].isPassive = true
    }
    if !hasBe, trigger.form.contains(.participle), trigger.item + 1 < reading.items.count {
      // "forces backed by Russia"
      let next = reading.items[trigger.item + 1]
      if next.kind == .preposition, next.symbol == lexicon.symbols.by {
        triggers[index].isPassive = true
      }
    }
  }

  /// A participle right behind the object of another verb, with no object of its own.
  private func describesObject(_ item: Int, _ reading: SentenceReading) -> Bool {
    guard item > 1, reading.items[item - 1].kind == .mention,
      reading.items[item - 1].preposition == 0, reading.items[item - 2].kind == .verb,
      triggerOfItem[item - 2] >= 0, op(triggers[triggerOfItem[item - 2]]) != .say
    else { return false }
    guard item + 1 < reading.items.count else { return true }
    let next = reading.items[item + 1]
    return next.kind == .preposition || next.kind == .date
  }

  private func englishSubject(_ index: Int, before left: Int, _ reading: SentenceReading) -> [Int32]
  {
    let trigger = triggers[index]
    guard left >= 0, !trigger.isInfinitive else {
      return subjectAfter(index, reading)
    }
    let items = reading.items
    var look = left
    if items[look].kind == .relative || items[look].kind == .complementiser {
      // "X, who met Y": what stands right before the pronoun.
      var back = look - 1
      if back >= 0, items[back].kind == .comma { back -= 1 }
      if back >= 0, items[back].kind == .mention { return subjectGroup(back, reading) }
      if items[look].kind == .relative { return [] }
    }
    // "are calling": with an auxiliary it is the clause's own verb.
    if trigger.form.contains(.gerund), !trigger.isPassive, left == trigger.item - 1 {
      if items[look].kind == .mention, items[look].preposition == 0 {
        return subjectGroup(look, reading)
      }
      return previousSubject(index, reading)
    }
    // A quotation may open between the subject's aside and its verb.
    if items[look].kind == .quote, look > 0, items[look - 1].kind == .comma { look -= 1 }
    if items[look].kind == .comma, let opening = parenthesis(endingAt: look, reading) {
      look = opening - 1
    }
    var conjunction = false
    var agents: [Int32] = []
    while look >= 0 {
      let item = items[look]
      switch item.kind {
      case .mention:
        if item.preposition == 0, !(item.isJoined && isGroupedAfterPreposition(look, reading)) {
          if conjunction { return previousSubject(index, reading) }
          return subjectGroup(look, reading)
        }
        if item.preposition == lexicon.symbols.by { agents = reading.group(look) }
      case .thing, .eventNoun, .topic:
        // A subject that is no named actor.
        if item.preposition == 0, !isObject(look, reading) || isSaid(look, reading) {
          if conjunction { return previousSubject(index, reading) }
          if item.isJoined, look >= 2, items[look - 2].kind == .mention,
            items[look - 2].preposition == 0
          {
            // "Kuwait and its allies agreed": the named one stands for both.
            return subjectGroup(look - 2, reading)
          }
          if item.kind == .eventNoun, isViolent(trigger) {
            // "Israeli strikes killed", "a bombing by X killed": whose deeds they are.
            if item.modifierA >= 0 { return [item.modifierA] }
            if !agents.isEmpty { return agents }
          }
          return item.kind == .thing ? reading.group(look) : []
        }
      case .conjunction:
        if look == left { conjunction = true }
      case .verb:
        if conjunction || look == left { return previousSubject(index, reading) }
        if items[look].isGerund || items[look].isParticiple { break }
        return []
      case .comma:
        if look == left { conjunction = true }
      case .stop, .subordinator, .contrast, .condition, .question:
        return item.kind == .contrast && look == left ? previousSubject(index, reading) : []
      case .quote:
        if look != left { return [] }
      case .complementiser, .relative: return []
      default: break
      }
      look -= 1
    }
    return subjectAfter(index, reading)
  }

  private func isViolent(_ trigger: Trigger) -> Bool {
    guard let entry = entry(trigger), entry.relation >= 0 else { return false }
    return lexicon.relations[Int(entry.relation)].type == .assault
  }

  /// The group that ends at an item; of two names for one actor, the one that stands for it.
  private func subjectGroup(_ item: Int, _ reading: SentenceReading) -> [Int32] {
    let group = reading.group(groupStart(item, reading))
    if !group.isEmpty { return group }
    // "Russia's president, Mr Putin, launched": the first is only an apposition to the second.
    let named = item + 2
    guard named < reading.items.count, reading.items[named].kind == .mention else { return [] }
    return reading.group(named)
  }

  /// "said X": the subject follows a verb of saying that has none before it.
  private func subjectAfter(_ index: Int, _ reading: SentenceReading) -> [Int32] {
    guard op(triggers[index]) == .say else { return [] }
    let next = triggers[index].item + 1
    guard next < reading.items.count, reading.items[next].kind == .mention,
      reading.items[next].preposition == 0
    else { return [] }
    return reading.group(next)
  }

  /// Start of an aside that a comma closes: ", who met Y,".
  private func parenthesis(endingAt comma: Int, _ reading: SentenceReading) -> Int? {
    var look = comma - 1
    while look >= 0 {
      let kind = reading.items[look].kind
      if kind == .comma { return look }
      if kind == .stop || kind == .complementiser { return nil }
      look -= 1
    }
    return nil
  }

  /// First item of the group whose member stands at `index`.
  func groupStart(_ index: Int, _ reading: SentenceReading) -> Int {
    var start = index
    while start >= 2, reading.items[start].isJoined {
      var before = start - 1
      if reading.items[before].kind == .conjunction { before -= 1 }
      guard before >= 0, reading.items[before].kind == .mention else { break }
      start = before
    }
    while start >= 2, reading.items[start - 1].kind == .comma,
      reading.items[start - 2].kind == .mention, start < index
    {
      start -= 2
    }
    return start
  }

  private func isGroupedAfterPreposition(_ index: Int, _ reading: SentenceReading) -> Bool {
    let start = groupStart(index, reading)
    return start != index && reading.items[start].preposition != 0
  }

  /// Right behind a verb of saying: the subject of what is said.
  private func isSaid(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard isObject(index, reading), triggerOfItem[index - 1] >= 0 else { return false }
    return op(triggers[triggerOfItem[index - 1]]) == .say
  }

  private func isObject(_ index: Int, _ reading: SentenceReading) -> Bool {
    index > 0 && reading.items[index - 1].kind == .verb
  }

  /// Subject of the nearest verb before, for "met X and called Y".
  func previousSubject(_ index: Int, _ reading: SentenceReading) -> [Int32] {
    var look = index - 1
    while look >= 0 {
      if triggers[look].isVerb, !triggers[look].isInfinitive {
        let subject = triggers[look].isPassive ? triggers[look].object : triggers[look].subject
        if !subject.isEmpty { return subject }
      }
      look -= 1
    }
    return []
  }

  /// A finite verb follows the group at `index`.
  private func opensClause(_ index: Int, _ reading: SentenceReading) -> Bool {
    var look = reading.groupEnd(index)
    while look < reading.items.count {
      switch reading.items[look].kind {
      case .adverb, .have, .be, .future, .hypothetical, .obligation, .negation: look += 1
      case .verb:
        let verb = reading.items[look]
        return !verb.isGerund && (!verb.isParticiple || look > index + 1 || isPast(verb))
      default: return false
      }
    }
    return false
  }

  private func isPast(_ item: Item) -> Bool {
    item.ref >= 0 && lexicon.verbReadings[Int(item.ref)].form.contains(.past)
  }

  /// A second noun, a quotation or an adverb stands behind the object and its phrases.
  private func givesName(_ start: Int, _ reading: SentenceReading) -> Bool {
    var look = start
    while look + 1 < reading.items.count,
      reading.items[look].kind == .preposition || reading.items[look].kind == .infinitiveTo,
      Self.isNominal(reading.items[look + 1].kind)
    {
      look = reading.groupEnd(look + 1)
    }
    guard look < reading.items.count else { return false }
    let next = reading.items[look]
    return Self.isNominal(next.kind) && next.preposition == 0
      || look == start && (next.kind == .quote || next.kind == .adverb)
  }

  private mutating func englishObjects(_ index: Int, _ reading: SentenceReading) {
    var look = triggers[index].item + 1
    // Adverbs and dates may stand between verb and object: "rejected on Thursday a proposal".
    while look < reading.items.count {
      let kind = reading.items[look].kind
      if kind == .adverb || kind == .date {
        look += 1
      } else if kind == .preposition, look + 1 < reading.items.count,
        reading.items[look + 1].kind == .date
      {
        look += 2
      } else {
        break
      }
    }
    guard look < reading.items.count else { return }
    let next = reading.items[look]
    // "said it struck": what opens the next clause is no object.
    if op(triggers[index]) == .say, next.kind == .mention, opensClause(look, reading) { return }
    if Self.isNominal(next.kind), next.preposition == 0 {
      triggers[index].objectItem = look
      if reading.isParty(look) {
        let group = reading.group(look)
        if group != triggers[index].subject { triggers[index].object = group }
        look = next.kind == .mention ? reading.groupEnd(look) : look + 1
        if entry(triggers[index])?.isNaming == true, givesName(look, reading) {
          triggers[index].entry = -1
        }
        // "gave Ukraine weapons": a second bare noun.
        if look < reading.items.count, Self.isNominal(reading.items[look].kind),
          reading.items[look].preposition == 0
        {
          look += 1
        }
      } else {
        look += 1
      }
    }
    collectPhrases(index, from: look, reading, isNoun: false)
  }
}
