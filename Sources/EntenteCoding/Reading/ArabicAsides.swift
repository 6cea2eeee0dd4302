import EntenteText

/// What stands beside the clause: appositions, dates and places between commas, brackets, relative
/// clauses. Arabic news put them between the subject and the object more often than not.
extension PhraseReader {
  /// Takes asides out of the way of the clause. Commas and brackets round them become plain items;
  /// the commas of a relative clause point to one another.
  func passAsides(_ reading: inout SentenceReading) {
    var index = 0
    while index < reading.items.count {
      switch reading.items[index].kind {
      case .openBracket: passBracket(index, &reading)
      case .comma:
        if !passCircumstance(index, &reading) { markRelative(index, &reading) }
      default: break
      }
      index += 1
    }
  }

  /// "(الثلاثاء)", "(الشاباك)": a bracket without a verb says the same again.
  private func passBracket(_ open: Int, _ reading: inout SentenceReading) {
    var close = open + 1
    while close < reading.items.count, close < open + 8, reading.items[close].kind != .closeBracket
    {
      if reading.items[close].kind == .verb || reading.items[close].kind == .stop { return }
      close += 1
    }
    guard close < reading.items.count, reading.items[close].kind == .closeBracket else { return }
    for index in open...close where reading.items[index].kind != .date {
      reading.items[index].kind = .other
    }
  }

  /// "، اليوم الجمعة، في بيان،": dates and prepositional groups between commas, and the comma right
  /// behind a date. False where the comma is none of these.
  private func passCircumstance(_ comma: Int, _ reading: inout SentenceReading) -> Bool {
    let items = reading.items
    guard comma > 0, comma + 1 < items.count else { return false }
    if items[comma + 1].kind == .verb, opensClause(before: comma, reading) {
      // "وكانت الوزارة، أعلنت": a comma between the subject and its verb.
      passComma(comma, &reading)
      return true
    }
    var next = comma + 1
    var content = 0
    var closes: [Int] = []
    scan: while next < items.count, next < comma + 26 {
      let item = items[next]
      switch item.kind {
      case .date, .adverb, .preposition, .other: break
      case .mention, .thing, .topic, .eventNoun:
        // Behind a preposition come its noun and what describes it.
        guard item.preposition != 0 || content > 0 && ClauseAnalyser.isNominal(items[next - 1].kind)
        else { break scan }
      case .comma:
        guard content > 0 else { break scan }
        closes.append(next)
        content = 0
        next += 1
        continue
      default: break scan
      }
      if item.kind != .other { content += 1 }
      next += 1
    }
    if let last = closes.last, last + 1 < items.count, !items[last + 1].isJoined {
      passComma(comma, &reading)
      for close in closes { passComma(close, &reading) }
      return true
    }
    guard !items[comma + 1].isJoined, follows(circumstanceBefore: comma, items) else {
      return false
    }
    switch items[comma + 1].kind {
    case .mention, .thing, .topic, .eventNoun, .preposition, .complementiser:
      passComma(comma, &reading)
      return true
    default: return false
    }
  }

  /// Behind a date, or a circumstance that another comma opened.
  private func follows(circumstanceBefore comma: Int, _ items: [Item]) -> Bool {
    var look = comma - 1
    while look > 0, items[look].kind == .other, items[look].ref != Self.passed { look -= 1 }
    if items[look].kind == .date { return true }
    var content = 0
    while look > 0, comma - look < 12 {
      let item = items[look]
      switch item.kind {
      case .other where item.ref == Self.passed: return content > 0
      case .date, .adverb, .preposition, .other: content += 1
      case .mention, .thing, .topic, .eventNoun:
        guard item.preposition != 0 || ClauseAnalyser.isNominal(items[look - 1].kind) else {
          return false
        }
        content += 1
      default: return false
      }
      look -= 1
    }
    return false
  }

  /// Marks a comma that is none for the clause.
  private static let passed: Int32 = -2

  private func passComma(_ index: Int, _ reading: inout SentenceReading) {
    reading.items[index].kind = .other
    reading.items[index].ref = Self.passed
  }

  /// Nothing but the subject stands between the head of the clause and the comma.
  private func opensClause(before comma: Int, _ reading: SentenceReading) -> Bool {
    var look = comma - 1
    guard look >= 0, reading.items[look].kind == .mention else { return false }
    while look >= 0 {
      let item = reading.items[look]
      switch item.kind {
      case .mention where item.preposition == 0 && !item.isJoined: break
      case .thing where item.preposition == 0 && !item.isJoined: break
      case .date, .other: break
      case .be, .complementiser, .stop: return true
      case .mention where look == 0: return true
      default: return false
      }
      look -= 1
    }
    return true
  }

  /// "فرنسا، التي تدعم أوكرانيا، روسيا": the clause goes on behind the second comma.
  private func markRelative(_ comma: Int, _ reading: inout SentenceReading) {
    let items = reading.items
    guard comma > 0, comma + 2 < items.count else { return }
    let opening = items[comma + 1]
    // "، يرافقه وزير الخارجية،"
    let isCompanion = opening.kind == .verb && opening.hasPronoun && !opening.isJoined
    guard
      opening.kind == .relative && ClauseAnalyser.isNominal(items[comma - 1].kind) || isCompanion
    else { return }
    var sawVerb = isCompanion
    var close = comma + 2
    while close < items.count, close < comma + 26 {
      switch items[close].kind {
      case .verb: sawVerb = true
      case .stop, .question: return
      case .comma where sawVerb:
        guard close + 1 < items.count, !items[close + 1].isJoined else { return }
        reading.items[comma].ref = Int32(close)
        reading.items[close].ref = Int32(comma)
        return
      default: break
      }
      close += 1
    }
  }

  // MARK: Appositions

  /// "كولبي، وكيل وزارة الدفاع،", "نظيره الأميركي، جو بايدن", "سامح شكري وزير الخارجية": one actor,
  /// named twice. The name stays, what describes it steps out of the clause.
  func joinArabicAppositions(_ reading: inout SentenceReading) {
    var index = 0
    while index + 1 < reading.items.count {
      guard reading.items[index].kind == .mention else {
        index += 1
        continue
      }
      var next = index + 1
      while next < reading.items.count,
        reading.items[next].kind == .other && !reading.items[next].isQuantity
          || isAdjective(next, of: index, reading)
      {
        next += 1
      }
      guard next < reading.items.count else { return }
      let direct = reading.items[next]
      if direct.kind == .mention, direct.preposition == 0, !direct.isJoined,
        titles(direct, of: reading.items[index], reading)
          || next > index + 1 && reading.items[next - 1].kind == .thing
            && describes(reading.items[index], direct, reading)
      {
        join(index, next, &reading)
        continue
      }
      guard direct.kind == .comma, next + 1 < reading.items.count else {
        index += 1
        continue
      }
      let second = reading.items[next + 1]
      guard second.kind == .mention, second.preposition == 0, !second.isJoined,
        closes(next + 2, reading), describes(reading.items[index], second, reading)
      else {
        index += 1
        continue
      }
      passComma(next, &reading)
      join(index, next + 1, &reading)
      if next + 2 < reading.items.count, reading.items[next + 2].kind == .comma {
        passComma(next + 2, &reading)
        // "X، الوزير، Y،": another title may follow.
        if next + 3 < reading.items.count, reading.items[next + 3].kind == .mention,
          reading.mentions[Int(reading.items[index].ref)].key.entity == -1
        {
          reading.items[next + 2].kind = .comma
        }
      }
    }
  }

  /// A definite word between a title that names nobody and the name: "وزيرة الدفاع الجديدة X".
  private func isAdjective(_ index: Int, of title: Int, _ reading: SentenceReading) -> Bool {
    let item = reading.items[index]
    let mention = reading.mentions[Int(reading.items[title].ref)]
    return item.kind == .thing && item.isDefinite && item.preposition == 0 && !item.isJoined
      && mention.key.entity == -1 && mention.kind == .person && !mention.isPlural
      && index < title + 3
  }

  /// An office behind the name of a person, without a state of its own or of the person's.
  private func titles(_ title: Item, of person: Item, _ reading: SentenceReading) -> Bool {
    let a = reading.mentions[Int(person.ref)]
    let b = reading.mentions[Int(title.ref)]
    guard a.kind == .person, a.key.entity != -1, !a.isWeak, !a.isPlural, !b.isPlural, b.role >= 0
    else { return false }
    if lexicon.roles[Int(b.role)].kind != .person { return false }
    if person.preposition != 0, a.key.entity >= 0, b.office != 0, a.state >= 0, a.state == b.state {
      // "مقرب من محمود عباس رئيس الوزراء": behind a preposition stands no object.
      return true
    }
    return b.key == a.key || b.key.entity == -1 || b.isVague && holdsOffice(a.key, of: b.key)
  }

  /// Whether a listed person holds or held an office of a state or organisation.
  private func holdsOffice(_ person: ActorKey, of owner: ActorKey) -> Bool {
    person.entity >= 0
      && lexicon.terms.contains { $0.person == person.entity && $0.jurisdiction == owner.entity }
  }

  private func closes(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard index < reading.items.count else { return true }
    switch reading.items[index].kind {
    case .mention, .conjunction: return false
    case .thing, .topic, .eventNoun: return reading.items[index].preposition != 0
    default: return !reading.items[index].isJoined || reading.items[index].kind == .verb
    }
  }

  private func describes(_ first: Item, _ second: Item, _ reading: SentenceReading) -> Bool {
    let a = reading.mentions[Int(first.ref)]
    let b = reading.mentions[Int(second.ref)]
    if a.isWeak || b.isWeak || a.isPlural || b.isPlural { return false }
    if a.key == b.key {
      // "وزير الدولة، وزير الخارجية، أحمد عطاف": titles of somebody who is named behind them.
      return a.key.entity != -1 || a.isVague && b.isVague && a.kind == .person && b.kind == .person
    }
    let namesState = a.state >= 0 && b.state >= 0 && a.state != b.state
    if namesState { return false }
    return a.kind == .person && a.key.entity != -1 && (b.isVague || b.office != 0 || b.isCoreferent)
      || b.kind == .person && b.key.entity != -1 && !b.isVague && (a.isVague || a.office != 0)
  }

  /// Leaves one item for two that name one actor.
  private func join(_ first: Int, _ second: Int, _ reading: inout SentenceReading) {
    let a = reading.items[first].ref
    let b = reading.items[second].ref
    let left = reading.mentions[Int(a)]
    let right = reading.mentions[Int(b)]
    let keepsSecond =
      left.key.entity == -1 || left.isVague && !right.isVague
      || left.role >= 0 && right.role < 0 && right.key.entity != -1
    let kept = keepsSecond ? b : a
    let other = keepsSecond ? a : b
    reading.mentions[Int(other)].isApposition = true
    reading.mentions[Int(other)].key = reading.mentions[Int(kept)].key
    if reading.mentions[Int(kept)].state < 0 {
      reading.mentions[Int(kept)].state = reading.mentions[Int(other)].state
    }
    reading.items[first].ref = kept
    reading.items[second].kind = .other
  }
}
