import EntenteText

extension ClauseAnalyser {
  mutating func arabicVerb(_ index: Int, _ reading: inout SentenceReading, _ state: ArticleState) {
    let item = triggers[index].item
    if triggers[index].form.contains(.participle) {
      participle(index, &reading)
      return
    }
    let left = moods(index, reading)
    var right = item + 1
    while right < reading.items.count,
      reading.items[right].kind == .adverb || reading.items[right].kind == .date
        || reading.items[right].kind == .other || reading.items[right].kind == .quote
        || reading.items[right].kind == .preposition && reading.items[right].hasPronoun
    {
      right += 1
    }
    if isOfDeed(index, left, reading) {
      // "الهجوم الذي استهدف موكبا": the deed does it, the noun behind the verb is its object.
      if let object = bareMention(right, reading) {
        triggers[index].object = reading.group(object)
        right = reading.groupEnd(object)
      }
      triggers[index].isOfDeed = true
      collectPhrases(index, from: right, reading, isNoun: false)
      return
    }
    if isOfIndefinite(index, left, reading) {
      // "بمشروع قرار يطالب مجلس الأمن": whoever the main clause tells of says it by the noun.
      triggers[index].subject = previousSubject(index, reading)
      triggers[index].subjectIsInherited = true
      if let object = bareMention(right, reading) {
        triggers[index].object = reading.group(object).filter {
          !triggers[index].subject.contains($0)
        }
        right = reading.groupEnd(object)
      } else if right < reading.items.count, Self.isNominal(reading.items[right].kind),
        reading.items[right].preposition == 0
      {
        triggers[index].objectItem = right
      }
      collectPhrases(index, from: right, reading, isNoun: false)
      return
    }
    var before = subjectBefore(index, left, reading)
    let verb = reading.items[item]
    var objectFrom = right
    let bare = right < reading.items.count ? bareMention(right, reading) : nil
    if let bare, left >= 0, reading.items[left].kind == .relative, !verb.hasPronoun,
      reading.items[bare].kind == .mention,
      before.allSatisfy({ reading.mentions[Int($0)].isThing })
    {
      // "المرة التي تحدث فيها الزعيمان": the thing is spoken of, the noun behind the verb acts.
      before = []
    }
    if let candidate = bare, reading.items[candidate].kind == .thing, candidate == item + 1,
      isMasculine(triggers[index].form), isFeminineNoun(reading.items[candidate], state)
    {
      // "طرح إمكانية": a feminine noun right after a masculine verb is its object.
      triggers[index].object = reading.group(candidate)
      triggers[index].objectItem = candidate
      triggers[index].subject = before
      if before.isEmpty { inheritArabicSubject(index, &reading, state) }
      collectPhrases(index, from: candidate + 1, reading, isNoun: false)
      return
    }
    let isVague = { (mentions: [Int32]) in mentions.isEmpty }

    if verb.hasPronoun, let bare {
      // "الذي طلبه بوتين": the pronoun is the object, the noun after it the subject.
      triggers[index].subject = reading.group(bare)
      triggers[index].object = before.filter { !triggers[index].subject.contains($0) }
      objectFrom = reading.groupEnd(bare)
    } else if let bare, before.isEmpty,
      hasPronounSubject(left, reading) || goesOn(index, bare, reading)
    {
      triggers[index].object = reading.group(bare)
      objectFrom = reading.groupEnd(bare)
      inheritArabicSubject(index, &reading, state)
    } else if let bare, before.isEmpty, Self.hasSubjectBehind(triggers[index].form) {
      // "وقتلوا جنديا": a plural verb has its subject before it or nowhere.
      triggers[index].object = reading.group(bare)
      objectFrom = reading.groupEnd(bare)
      inheritArabicSubject(index, &reading, state)
    } else if let bare, before.isEmpty {
      triggers[index].subject = reading.group(bare)
      objectFrom = reading.groupEnd(bare)
      passApposition(&objectFrom, reading)
      passAdjectives(of: bare, &objectFrom, reading)
      if let object = bareMentionAhead(objectFrom, reading) {
        triggers[index].object = reading.group(object)
        objectFrom = reading.groupEnd(object)
      } else if takesObject(index), let noun = bareNounAhead(objectFrom, reading) {
        triggers[index].objectItem = noun
      } else if objectFrom + 1 < reading.items.count, reading.items[objectFrom].kind == .comma,
        entry(triggers[index])?.rank(ofTarget: TriggerEntry.object) == 0,
        reading.items[objectFrom + 1].kind == .mention,
        reading.items[objectFrom + 1].preposition == 0, !reading.items[objectFrom + 1].isJoined,
        reading.mentions[Int(reading.items[objectFrom + 1].ref)].key.entity != -1
      {
        // "استقبل الرئيس، رئيس مجلس الشورى الإيراني": a comma before the object.
        triggers[index].object = reading.group(objectFrom + 1)
        objectFrom = reading.groupEnd(objectFrom + 1)
      } else if passAdverbs(&objectFrom, reading),
        Self.isNominal(reading.items[objectFrom].kind), reading.items[objectFrom].preposition == 0,
        !reading.items[objectFrom].isJoined
      {
        triggers[index].objectItem = objectFrom
      }
    } else if let bare {
      triggers[index].subject = before
      triggers[index].object = reading.group(bare)
      objectFrom = reading.groupEnd(bare)
    } else {
      triggers[index].subject = before
      if right < reading.items.count, Self.isNominal(reading.items[right].kind),
        reading.items[right].preposition == 0
      {
        triggers[index].objectItem = right
        let noun = reading.items[right]
        if before.isEmpty, noun.kind == .thing, hasObject(index), !isImperfectPlural(index),
          !hasPronounSubject(left, reading)
        {
          // An actor that cannot be named does it; nobody else is put in its place.
          if let object = bareMentionAhead(right + 1, reading) {
            triggers[index].object = reading.group(object)
          }
          collectPhrases(index, from: right + 1, reading, isNoun: false)
          return
        }
      }
      if isVague(before) { inheritArabicSubject(index, &reading, state) }
      if verb.hasPronoun, let antecedent = pronoun(verb, reading, state) {
        triggers[index].object = [reading.add(antecedent)]
      }
    }
    collectPhrases(index, from: objectFrom, reading, isNoun: false)
    takePronoun(index, &reading)
    turnPassive(index, reading)
  }

  /// "طلب منه", "تحدث معها": a pronoun in a slot of the verb stands for whoever fits and is not its subject.
  private mutating func takePronoun(_ index: Int, _ reading: inout SentenceReading) {
    guard let entry = entry(triggers[index]), entry.relation >= 0, triggers[index].object.isEmpty
    else { return }
    var look = triggers[index].item + 1
    while look < reading.items.count, look < triggers[index].item + 4 {
      let item = reading.items[look]
      if item.kind == .preposition, item.hasPronoun, item.symbol != lexicon.symbols.arabicIn,
        entry.rank(ofTarget: item.symbol) != nil,
        !triggers[index].phrases.contains(where: { entry.rank(ofTarget: $0.preposition) != nil })
      {
        let keys = triggers[index].subject.map { reading.mentions[Int($0)].key }
        let found = reading.mentions.last { mention in
          mention.firstToken < item.firstToken && !mention.isWeak && mention.key.entity != -1
            && !keys.contains(mention.key) && fits(item, mention)
        }
        guard var mention = found else { return }
        mention.isCoreferent = true
        mention.confidence = 0.5
        mention.firstToken = item.firstToken
        mention.endToken = item.endToken
        reading.items[look].kind = .mention
        reading.items[look].ref = reading.add(mention)
        reading.items[look].preposition = item.symbol
        triggers[index].phrases.append((item.symbol, look))
        return
      }
      guard item.kind == .preposition || item.kind == .mention || item.kind == .date else { return }
      look += 1
    }
  }

  private func fits(_ item: Item, _ mention: Mention) -> Bool {
    if item.pronounIsPlural { return mention.kind != .person || mention.isPlural }
    if item.pronounIsFeminine { return mention.isFeminine || mention.kind != .person }
    return mention.kind == .person && !mention.isFeminine
  }

  /// The verb tells of an event noun or topic before it: behind a relative, or, of a verb that only
  /// names targets, right behind it.
  private func isOfDeed(_ index: Int, _ left: Int, _ reading: SentenceReading) -> Bool {
    let item = triggers[index].item
    guard left >= 0, !reading.items[item].hasPronoun else { return false }
    let next = item + 1
    if next < reading.items.count, reading.items[next].kind == .preposition,
      reading.items[next].hasPronoun
    {
      return false
    }
    let aims = entry(triggers[index])?.aims == true
    var look = left
    if reading.items[look].kind == .relative {
      look -= 1
    } else if !aims {
      return false
    } else if next < reading.items.count, reading.items[next].kind == .eventNoun,
      reading.items[next].preposition == 0
    {
      return false
    }
    var steps = 0
    while look >= 0, steps < 5 {
      switch reading.items[look].kind {
      case .eventNoun: return true
      case .topic: return !aims || reading.items[look].preposition == 0
      case .other, .quote, .date, .adverb: break
      case .thing where aims: break
      case .mention where aims && reading.items[look].preposition != 0: break
      case .preposition where aims: break
      default: return false
      }
      look -= 1
      steps += 1
    }
    return false
  }

  /// An imperfect right behind an indefinite noun that tells something: a draft, a statement, a call.
  private func isOfIndefinite(_ index: Int, _ left: Int, _ reading: SentenceReading) -> Bool {
    let item = triggers[index].item
    guard left == item - 1, left > 0, triggers[index].form.contains(.imperfect),
      !reading.items[item].hasPronoun, !reading.items[item].isDefinite,
      triggers[..<index].contains(where: { $0.isVerb && !$0.subject.isEmpty })
    else { return false }
    var look = left
    while look > 0,
      reading.items[look].kind == .other
        || reading.items[look].kind == .thing
          && Self.isNominal(reading.items[look - 1].kind) && !reading.items[look].isDefinite
    {
      look -= 1
    }
    let noun = reading.items[look]
    switch noun.kind {
    case .topic, .eventNoun: return !noun.isDefinite && look > 0
    case .thing:
      return !noun.isDefinite && look > 0 && reading.items[look - 1].kind != .complementiser
        && reading.items[look - 1].kind != .stop && (noun.preposition != 0 || noun.isAccusative)
    default: return false
    }
  }

  /// A plural or dual ending that a verb before its subject does not take.
  private static func hasSubjectBehind(_ form: VerbForm) -> Bool {
    !form.isDisjoint(with: [.plural, .dual]) && !form.contains(.firstPerson)
  }

  /// "خطف على يد مسلحين", "أصيب جنود": whom it is done to stands as the subject.
  private mutating func turnPassive(_ index: Int, _ reading: SentenceReading) {
    guard let entry = entry(triggers[index]) else { return }
    if entry.subjectIsTarget {
      if triggers[index].object.isEmpty { triggers[index].object = triggers[index].subject }
      triggers[index].subject = []
      triggers[index].isPassive = true
      if entry.receives,
        let giver = triggers[index].phrases.first(where: {
          $0.preposition == lexicon.symbols.arabicFrom
        })
      {
        triggers[index].subject = reading.parties(giver.item)
        triggers[index].isPassive = false
        return
      }
    }
    guard entry.relation >= 0, entry.rank(ofTarget: TriggerEntry.object) != nil,
      let doer = triggers[index].phrases.first(where: { $0.preposition == lexicon.symbols.by })
    else { return }
    if triggers[index].object.isEmpty { triggers[index].object = triggers[index].subject }
    triggers[index].subject = reading.parties(doer.item)
    triggers[index].subjectIsInherited = false
  }

  /// "إنه لم يستبعد": the particle carries the subject.
  private func hasPronounSubject(_ left: Int, _ reading: SentenceReading) -> Bool {
    guard left >= 0, reading.items[left].kind == .complementiser else { return false }
    let symbol = reading.items[left].symbol
    return symbol != lexicon.symbols.arabicThat && symbol != lexicon.symbols.arabicByThat
  }

  /// "شكرت إيران الكويت وأدانت إسرائيل": a transitive verb joined to one it agrees with keeps the
  /// subject when one noun alone follows.
  private func goesOn(_ index: Int, _ bare: Int, _ reading: SentenceReading) -> Bool {
    guard reading.items[triggers[index].item].isJoined,
      let entry = entry(triggers[index]), entry.rank(ofTarget: TriggerEntry.object) == 0,
      bareMentionAhead(reading.groupEnd(bare), reading) == nil
    else { return false }
    let previous = previousSubject(index, reading)
    guard let first = previous.first else { return false }
    let mention = reading.mentions[Int(first)]
    return mention.key != reading.mentions[Int(reading.items[bare].ref)].key
      && agreesInGender(triggers[index].form, mention)
      && triggers[index].form.contains(.plural) == (previous.count > 2)
  }

  /// "أدان بشدة الهجوم": goes past adverbs and dates to the next item; false at the end.
  private func passAdverbs(_ index: inout Int, _ reading: SentenceReading) -> Bool {
    while index < reading.items.count,
      reading.items[index].kind == .adverb || reading.items[index].kind == .date
    {
      index += 1
    }
    return index < reading.items.count
  }

  private func hasObject(_ index: Int) -> Bool { op(triggers[index]) != .say }

  private func isMasculine(_ form: VerbForm) -> Bool {
    form.isDisjoint(with: [.feminine, .plural, .dual, .firstPerson])
  }

  /// Ends in a ta marbuta.
  private func isFeminineNoun(_ item: Item, _ state: ArticleState) -> Bool {
    guard item.endToken > item.firstToken else { return false }
    let end = Int(state.ends[Int(item.firstToken)])
    return end >= 2 && state.bytes[end - 2] == 0xD8 && state.bytes[end - 1] == 0xA9
  }

  private func isImperfectPlural(_ index: Int) -> Bool { triggers[index].form.contains(.plural) }

  /// Reads negation and mood off the words before a verb; returns the item before them.
  private mutating func moods(_ index: Int, _ reading: SentenceReading) -> Int {
    var look = triggers[index].item - 1
    if reading.items[triggers[index].item].isDefinite { triggers[index].isFuture = true }
    while look >= 0 {
      switch reading.items[look].kind {
      case .negation: triggers[index].isNegated = true
      case .future: triggers[index].isFuture = true
      case .hypothetical:
        // قد before a perfect confirms it, before an imperfect leaves it open.
        if triggers[index].form.contains(.imperfect) { triggers[index].isHypothetical = true }
      case .obligation, .condition: triggers[index].isHypothetical = true
      case .adverb, .be: break
      case .complementiser where look > 0:
        // "من المقرر أن يزور", "من المحتمل أن يزور"
        if reading.items[look - 1].kind == .future { triggers[index].isFuture = true }
        if reading.items[look - 1].kind == .hypothetical { triggers[index].isHypothetical = true }
        return look
      default: return look
      }
      look -= 1
    }
    return look
  }

  /// A noun that follows nothing of its own kind, so that it is no adjective of it.
  private func isHead(_ index: Int, from start: Int, _ reading: SentenceReading) -> Bool {
    if index == start { return true }
    switch reading.items[index - 1].kind {
    // Not an adverb: "بشكل غير مباشر".
    case .date, .other, .quote: return true
    default: return false
    }
  }

  func bareMention(_ index: Int, _ reading: SentenceReading) -> Int? {
    var look = index
    while look < reading.items.count {
      let item = reading.items[look]
      switch item.kind {
      case .mention, .thing:
        guard reading.isParty(look) else { return nil }
        return item.preposition == 0 && (!item.isJoined || look == index) ? look : nil
      case .adverb, .date, .other, .quote: look += 1
      case .preposition where item.hasPronoun: look += 1
      default: return nil
      }
    }
    return nil
  }

  /// A bare mention after the subject, past prepositional phrases.
  func bareMentionAhead(_ index: Int, _ reading: SentenceReading) -> Int? {
    var look = index
    var steps = 0
    while look < reading.items.count, steps < 9 {
      let item = reading.items[look]
      switch item.kind {
      case .mention:
        if item.preposition == 0 { return item.isJoined ? nil : look }
      case .comma where item.ref > look: look = Int(item.ref)
      case .adverb, .date, .other, .quote: steps -= 1
      case .preposition: break
      case .eventNoun where item.preposition != 0: break
      case .topic where item.preposition != 0: break
      case .thing
      where item.preposition == 0 && !item.isJoined && item.ref >= 0
        && isHead(look, from: index, reading):
        return look
      case .thing where item.preposition != 0 || reading.items[look - 1].kind == .adverb: break
      case .thing where look > index && Self.isNominal(reading.items[look - 1].kind): break
      default: return nil
      }
      look += 1
      steps += 1
    }
    return nil
  }

  private func takesObject(_ index: Int) -> Bool {
    guard let entry = entry(triggers[index]), entry.relation >= 0 else { return true }
    return entry.rank(ofTarget: TriggerEntry.object) != nil
  }

  /// An event noun or topic in the place of the object, past prepositional phrases.
  private func bareNounAhead(_ index: Int, _ reading: SentenceReading) -> Int? {
    var look = index
    while look < reading.items.count, look < index + 14 {
      let item = reading.items[look]
      switch item.kind {
      case .eventNoun, .topic:
        if item.preposition == 0 { return item.isJoined ? nil : look }
      case .comma where item.ref > look: look = Int(item.ref)
      case .adverb, .date, .other, .quote, .preposition: break
      case .mention where item.preposition != 0: break
      case .thing where item.preposition != 0: break
      case .thing where look > index && Self.isNominal(reading.items[look - 1].kind): break
      default: return nil
      }
      look += 1
    }
    return nil
  }

  /// "مصدر فلسطيني رفيع مقرب من": words that describe unnamed people are no object of theirs.
  private func passAdjectives(of subject: Int, _ index: inout Int, _ reading: SentenceReading) {
    guard reading.items[subject].kind == .mention, reading.groupEnd(subject) == subject + 1,
      reading.mentions[Int(reading.items[subject].ref)].isVague
    else { return }
    while index < reading.items.count, reading.items[index].kind == .thing,
      reading.items[index].preposition == 0, !reading.items[index].isDefinite,
      !reading.items[index].isAccusative
    {
      index += 1
    }
  }

  /// "قال كولبي ، وكيل وزارة الدفاع ، في بيان": the description is no object.
  private func passApposition(_ index: inout Int, _ reading: SentenceReading) {
    guard index + 1 < reading.items.count, reading.items[index].kind == .comma,
      reading.items[index + 1].kind == .mention,
      reading.mentions[Int(reading.items[index + 1].ref)].isApposition
    else { return }
    index += 2
    if index < reading.items.count, reading.items[index].kind == .comma { index += 1 }
  }

  /// A verb without a subject of its own goes on with the last one that fits.
  private mutating func inheritArabicSubject(
    _ index: Int, _ reading: inout SentenceReading, _ state: ArticleState
  ) {
    let form = triggers[index].form
    if form.contains(.firstPerson) { return }
    let previous = previousSubject(index, reading)
    let symbol = reading.items[triggers[index].item].symbol
    if let first = previous.first,
      // تفاوض is "he negotiated" as well as "she negotiates": one fitting reading is enough.
      symbol == 0 && agreesInGender(form, reading.mentions[Int(first)])
        || lexicon.verbs(symbol).contains(where: {
          agreesInGender(lexicon.verbReadings[$0].form, reading.mentions[Int(first)])
        })
    {
      triggers[index].subject = previous
      triggers[index].subjectIsInherited = true
      return
    }
    if form.contains(.plural) || form.contains(.dual) {
      let pair = state.latest(2) { $0.kind == .person && !$0.isVague && $0.key.entity != -1 }
      if pair.count == 2 {
        triggers[index].subject = pair.map { mention in
          var copy = mention
          copy.isCoreferent = true
          copy.confidence = 0.6
          copy.firstToken = Int32(reading.items[triggers[index].item].firstToken)
          copy.endToken = copy.firstToken + 1
          return reading.add(copy)
        }
        triggers[index].subjectIsInherited = true
      }
      return
    }
    if var subject = state.lastSubject,
      subject.isFeminine == form.contains(.feminine) || subject.kind != .person
    {
      subject.isCoreferent = true
      subject.confidence = min(subject.confidence, 0.6)
      subject.firstToken = Int32(reading.items[triggers[index].item].firstToken)
      subject.endToken = subject.firstToken + 1
      triggers[index].subject = [reading.add(subject)]
      triggers[index].subjectIsInherited = true
    }
  }

  func agreesInGender(_ form: VerbForm, _ mention: Mention) -> Bool {
    if mention.kind == .state, mention.key.entity >= 0, mention.key.body < 0, !mention.isPlural {
      // Most states are feminine in Arabic.
      return form.contains(.feminine)
        || !form.isDisjoint(with: [.plural, .dual])
        || lexicon.entities[Int(mention.key.entity)].isMasculine
    }
    guard mention.kind == .person, !mention.isPlural, !form.contains(.plural) else { return true }
    return form.contains(.feminine) == mention.isFeminine
  }

  /// What a pronoun written onto a word stands for.
  func pronoun(_ item: Item, _ reading: SentenceReading, _ state: ArticleState) -> Mention? {
    let fits = { (mention: Mention) -> Bool in
      guard mention.key.entity != -1 else { return false }
      if item.pronounIsThing { return mention.kind != .person }
      if item.pronounIsPlural { return mention.kind != .person || mention.isPlural }
      if item.pronounIsFeminine { return mention.isFeminine || mention.kind != .person }
      return mention.kind == .person && !mention.isFeminine
    }
    // In its own sentence a possessive goes back to the first that fits, its likely subject.
    let own = reading.mentions.first {
      $0.firstToken < item.firstToken && !$0.isWeak && fits($0)
    }
    guard var found = own ?? state.latest(where: fits) else { return nil }
    found.isCoreferent = true
    found.confidence = 0.5
    found.firstToken = item.firstToken
    found.endToken = item.endToken
    return found
  }
}
