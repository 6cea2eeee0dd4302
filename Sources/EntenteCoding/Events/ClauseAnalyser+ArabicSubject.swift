import EntenteText

/// Subjects before their verb: the noun that opens the clause, or what a relative pronoun stands for.
extension ClauseAnalyser {
  func subjectBefore(_ index: Int, _ left: Int, _ reading: SentenceReading) -> [Int32] {
    guard left >= 0 else { return [] }
    if reading.items[left].kind == .relative { return antecedent(left, reading) }
    let form = triggers[index].form
    if let subject = head(of: left, form, reading) { return subject }
    // "وكان X … قد فعل": the auxiliary before the subject answers to the particle before the verb.
    if form.contains(.perfect), left + 1 < triggers[index].item,
      (left + 1..<triggers[index].item).contains(where: {
        reading.items[$0].kind == .hypothetical
      })
    {
      var look = left
      while look >= 0, left - look < 30, reading.items[look].kind != .stop {
        if reading.items[look].kind == .be {
          var next = look + 1
          while next < left,
            reading.items[next].kind == .other || reading.items[next].kind == .quote
          {
            next += 1
          }
          guard reading.isParty(next), reading.items[next].preposition == 0 else { return [] }
          if let name = name(after: next, before: left, reading) { return [name] }
          return reading.group(next)
        }
        look -= 1
      }
    }
    return []
  }

  private func antecedent(_ relative: Int, _ reading: SentenceReading) -> [Int32] {
    var look = relative - 1
    while look >= 0 {
      switch reading.items[look].kind {
      case .comma, .other, .quote: look -= 1
      case .mention: return reading.group(groupStart(look, reading))
      case .thing: return reading.group(look)
      default: return []
      }
    }
    return []
  }

  /// The bare noun that opens the clause which ends at `left`; nil where something else does.
  private func head(of left: Int, _ form: VerbForm, _ reading: SentenceReading) -> [Int32]? {
    let items = reading.items
    var look = left
    var first = -1
    var steps = 0
    if items[look].kind == .comma {
      // An aside closes before the verb: "X، الذي …، فعل".
      guard let opened = asideStart(look, reading) else { return nil }
      look = opened - 1
    }
    scan: while look >= 0, steps < 24 {
      switch items[look].kind {
      case .mention, .thing, .eventNoun, .topic: first = look
      case .preposition: first = look
      case .date, .adverb, .other, .quote, .openBracket, .closeBracket: break
      case .comma:
        guard first >= 0, items[first].kind == .mention,
          reading.mentions[Int(items[first].ref)].isApposition
        else { break scan }
      default: break scan
      }
      look -= 1
      steps += 1
    }
    guard first >= 0, items[first].preposition == 0, reading.isParty(first) else { return nil }
    if look >= 0 {
      switch items[look].kind {
      case .stop, .complementiser, .subordinator, .contrast, .conjunction, .be, .comma, .condition:
        break
      default: return nil
      }
    }
    if items[first].kind == .thing, !items[first].isDefinite, look < 0 || items[look].kind == .stop {
      // "ومرة أخرى سيحاول": a subject before its verb is definite.
      return nil
    }
    guard agrees(form, reading, first) else { return nil }
    if let name = name(after: first, before: left, reading) { return [name] }
    return reading.group(first)
  }

  /// "المرشح الديمقراطي للرئاسة جون كيري": the name behind a title that says too little.
  private func name(after title: Int, before end: Int, _ reading: SentenceReading) -> Int32? {
    guard reading.items[title].kind == .mention, title < end,
      reading.mentions[Int(reading.items[title].ref)].key.entity == -1
    else { return nil }
    for position in title + 1...end {
      let item = reading.items[position]
      if item.kind == .comma { return nil }
      guard item.kind == .mention, item.preposition == 0, !item.isJoined else { continue }
      let mention = reading.mentions[Int(item.ref)]
      return mention.kind == .person && mention.key.entity != -1 ? item.ref : nil
    }
    return nil
  }

  /// Comma at which the aside that ends at `comma` begins.
  private func asideStart(_ comma: Int, _ reading: SentenceReading) -> Int? {
    var look = comma - 1
    while look > 0, comma - look < 16 {
      switch reading.items[look].kind {
      case .comma:
        let next = reading.items[look + 1]
        let opens =
          next.kind == .relative
          || next.kind == .mention && reading.mentions[Int(next.ref)].isApposition
        return opens ? look : nil
      case .stop, .complementiser: return nil
      default: look -= 1
      }
    }
    return nil
  }

  /// Gender and number of a verb after its subject.
  private func agrees(_ form: VerbForm, _ reading: SentenceReading, _ index: Int) -> Bool {
    let mention = reading.mentions[Int(reading.items[index].ref)]
    let isPair = reading.groupEnd(index) > index + 1
    if mention.kind == .person, !mention.isPlural, !isPair {
      if form.contains(.plural) || form.contains(.dual) { return false }
      if mention.key.entity >= 0, form.contains(.feminine) != mention.isFeminine { return false }
    }
    return true
  }
}
