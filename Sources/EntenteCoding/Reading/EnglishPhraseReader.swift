import EntenteText

/// English noun phrases: determiner, modifiers, head, with possessors and "of".
extension PhraseReader {
  func readEnglish(
    _ pieces: [Piece], _ text: TokenisedText, _ state: inout ArticleState,
    into reading: inout SentenceReading
  ) {
    var index = 0
    while index < pieces.count {
      if let verb = verbHere(pieces, index, reading) {
        reading.items.append(verb)
        index += Int(max(1, tokensTaken(pieces, index, verb)))
        continue
      }
      if let end = dayNumber(pieces, index, reading) {
        reading.items.append(
          Item(
            kind: .date, firstToken: pieces[index].firstToken,
            endToken: pieces[end - 1].endToken))
        index = end
        continue
      }
      if let number = quantity(pieces, index) { index = number }
      if startsPhrase(pieces, index) {
        index = readEnglishPhrase(pieces, index, text, &state, &reading)
        continue
      }
      var item = plainItem(pieces[index])
      if item.kind == .complementiser, reading.items.last?.kind == .preposition {
        // "ten days before that": the pronoun.
        item.kind = .other
      }
      if item.kind == .subordinator, pieces[index].tags.contains(.adverb), index + 1 < pieces.count,
        pieces[index + 1].tags.contains(.adverb)
      {
        // "once again"
        item.kind = .adverb
      }
      if pieces[index].tags.contains(.month), reading.items.last?.kind == .preposition {
        // "in May"
        item.kind = .date
      }
      reading.items.append(item)
      index += 1
    }
    dropBrackets(&reading)
    governEnglish(&reading)
    joinAppositions(&reading)
    placeDescriptions(&state, &reading)
  }

  /// Pieces that a verb with its particle takes.
  private func tokensTaken(_ pieces: [Piece], _ index: Int, _ verb: Item) -> Int32 {
    var count: Int32 = 0
    var next = index
    while next < pieces.count, pieces[next].endToken <= verb.endToken {
      count += 1
      next += 1
    }
    return count
  }

  private func startsPhrase(_ pieces: [Piece], _ index: Int) -> Bool {
    let piece = pieces[index]
    if piece.isNominal { return true }
    if piece.kind == .number { return true }
    guard piece.kind == .word else { return false }
    let tags = piece.tags
    if isPlainNoun(piece) { return true }
    if tags.contains(.determiner), !tags.contains(.relative) { return true }
    if tags.contains(.numberWord) || tags.grammatical == .verb { return true }
    return tags.contains(.pronoun) || tags.contains(.possessivePronoun)
      || tags.contains(.pronounOther)
  }

  /// The piece at `index` as a verb, where its place allows one.
  private func verbHere(_ pieces: [Piece], _ index: Int, _ reading: SentenceReading) -> Item? {
    let piece = pieces[index]
    guard piece.verb >= 0 else { return nil }
    let form = lexicon.verbReadings[Int(piece.verb)].form
    let previous = reading.items.last
    let nominal = piece.kind == .eventNoun || piece.kind == .topic || piece.kind == .role
    if !piece.tags.isDisjoint(with: [.preposition, .be, .have]), !nominal { return nil }
    if form.contains(.base) || form == .present, !form.contains(.past),
      previous?.kind == .preposition
        || previous?.kind == .verb && !opensObject(pieces, index + 1, afterPerson: false)
    {
      // "by phone", "sell ships": a noun.
      return nil
    }
    if isAdjective(pieces, index, reading) { return nil }
    if !nominal {
      // "the announced visit": a participle between determiner and noun is an adjective, and is read
      // inside the phrase; here stands a word that begins none.
      return verbItem(piece)
    }
    // ", killing dozens", "and killing dozens": such a gerund goes on with the clause.
    if form == .gerund, piece.kind == .eventNoun,
      reading.items.last?.kind == .comma || reading.items.last?.kind == .conjunction,
      index + 1 < pieces.count, pieces[index + 1].symbol != lexicon.symbols.of,
      pieces[index + 1].isNominal || pieces[index + 1].kind == .number
        || !pieces[index + 1].tags.isDisjoint(with: [
          .determiner, .numberWord, .quantity, .approximate,
        ]) || quantity(pieces, index + 1) != nil
    {
      return verbItem(piece)
    }
    // "attack", "calls", "support": verb after a modal, "to", a pronoun or a person's name before an
    // object; a noun otherwise.
    guard let previous else { return nil }
    switch previous.kind {
    case .future, .hypothetical, .infinitiveTo: return form.contains(.base) ? verbItem(piece) : nil
    case .negation, .have, .be:
      return form.contains(.base) && previous.kind != .negation ? nil : verbItem(piece)
    case .adverb, .relative: return form.contains(.gerund) ? nil : verbItem(piece)
    case .conjunction:
      // "met and attacked": after a verb's phrase, with an object after it.
      return form.contains(.past) && !form.contains(.base) ? verbItem(piece) : nil
    case .mention:
      guard !form.contains(.gerund) || previous.kind == .mention else { return nil }
      let mention = reading.mentions[Int(previous.ref)]
      if form == .gerund { return nil }
      if form.contains(.past), !form.contains(.base) { return verbItem(piece) }
      return opensObject(pieces, index + 1, afterPerson: mention.kind == .person)
        ? verbItem(piece) : nil
    case .thing:
      if form.contains(.past), !form.contains(.base) { return verbItem(piece) }
      return opensObject(pieces, index + 1, afterPerson: false) ? verbItem(piece) : nil
    default: return nil
    }
  }

  /// What follows reads as an object or a complement of a finite verb.
  private func opensObject(_ pieces: [Piece], _ index: Int, afterPerson: Bool) -> Bool {
    guard index < pieces.count else { return afterPerson }
    let next = pieces[index]
    if next.isNominal, next.kind != .eventNoun { return true }
    if !next.tags.isDisjoint(with: [.determiner, .quantity]) { return true }
    if next.kind == .number || next.tags.contains(.numberWord) {
      // "releases 20 prisoners", not "strikes 20 days ago".
      return index + 1 < pieces.count && pieces[index + 1].tags.isDisjoint(with: .timeUnit)
    }
    if next.tags.contains(.complementiser) { return true }
    return afterPerson && !next.tags.isDisjoint(with: [.preposition, .infinitiveTo])
  }

  private func readEnglishPhrase(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, _ state: inout ArticleState,
    _ reading: inout SentenceReading
  ) -> Int {
    var first = pieces[start]
    if first.tags.contains(.determiner), start + 1 < pieces.count, pieces[start + 1].kind == .pair {
      first = pieces[start + 1]
    }
    if first.kind == .pair {
      for (index, mention) in pair(first, state, &reading).enumerated() {
        if index > 0 {
          reading.items.append(
            Item(kind: .conjunction, firstToken: first.firstToken, endToken: first.endToken))
        }
        var item = Item(kind: .mention, firstToken: first.firstToken, endToken: first.endToken)
        item.ref = mention
        reading.items.append(item)
      }
      return first.firstToken == pieces[start].firstToken ? start + 1 : start + 2
    }
    if first.kind == .word, first.tags.contains(.determiner), start + 1 < pieces.count,
      pieces[start + 1].kind == .word,
      !pieces[start + 1].tags.isDisjoint(with: [.timeUnit, .weekday])
    {
      // "this month"
      reading.items.append(
        Item(
          kind: .date, firstToken: first.firstToken, endToken: pieces[start + 1].endToken))
      return start + 2
    }
    // Pronouns stand alone.
    if first.kind == .word, first.tags.contains(.pronoun),
      !first.tags.contains(.possessivePronoun) || isAlone(pieces, start)
    {
      addPronoun(first, opensClause: isSubjectPlace(pieces, start + 1), &state, &reading)
      return start + 1
    }
    if first.kind == .word, first.tags.contains(.pronounOther) {
      reading.items.append(
        Item(kind: .thing, firstToken: first.firstToken, endToken: first.endToken))
      return start + 1
    }
    var head = EnglishHead(firstToken: first.firstToken)
    var index = countedNoun(pieces, start) ?? start
    loop: while index < pieces.count {
      let piece = pieces[index]
      if isCompoundAdjective(pieces, index, text) {
        index += 2
        continue loop
      }
      switch piece.kind {
      case .punctuation, .number, .pair:
        if piece.kind == .number {
          index += 1
          continue loop
        }
        break loop
      case .nationality, .state, .capital, .people:
        if head.hasName
          || head.kind == .role && piece.kind != .nationality && !head.modifiers.isEmpty
        {
          break loop
        }
        if index > start, verbHere(pieces, index, reading) != nil { break loop }
        head.modifier(piece)
        if index > start, isJoined(piece, text), pieces[index - 1].tags.contains(.opposing) {
          // "anti-American slogans": no head before, and against whom.
          head.oppose()
        }
        index += 1
      case .organisation:
        if head.hasName { break loop }
        head.organisation = piece.ref
        head.kind = .organisation
        head.end = piece.endToken
        index += 1
      case .person:
        if head.person >= 0 { break loop }
        if isSomebodyElse(piece, head, pieces, index, text) {
          if head.nameEnd == 0 { head.nameFirst = piece.firstToken }
          head.nameEnd = piece.endToken
          head.end = piece.endToken
          index += 1
          continue loop
        }
        head.person = piece.ref
        head.kind = .person
        head.end = piece.endToken
        index += 1
      case .unknownName:
        if head.person >= 0 { break loop }
        if head.nameEnd == 0 { head.nameFirst = piece.firstToken }
        head.nameEnd = piece.endToken
        head.end = piece.endToken
        index += 1
      case .role:
        if head.isUnlistedName, head.role < 0 || pieces[index - 1].kind == .role,
          lexicon.roles[Int(piece.ref)].kind != .person
        {
          // "the Tis Hazari court": what kind of body bears the name.
          head.bodyNamed(piece)
          index += 1
          continue loop
        }
        if head.isUnlistedName, isSurname(pieces, index, text) {
          // "Tom King": a surname that is a title elsewhere.
          head.nameEnd = piece.endToken
          head.end = piece.endToken
          index += 1
          continue loop
        }
        if head.hasName { break loop }
        if index > start, piece.verb >= 0, isFiniteAfter(head, pieces, index) { break loop }
        head.role(piece)
        index += 1
      case .eventNoun, .topic:
        if index > start, piece.tags.contains(.preposition) { break loop }
        if isNamePart(pieces, index, head, text) {
          head.nameEnd = piece.endToken
          head.end = piece.endToken
          index += 1
          continue loop
        }
        if head.hasName, pieces[index].verb >= 0 { break loop }
        if index > start, isFiniteAfter(head, pieces, index) { break loop }
        head.event(piece, isTopic: piece.kind == .topic)
        head.inner = noteInner(piece, &state, &reading)
        index += 1
      case .word:
        let tags = piece.tags
        if index > start, isJoinedMeasure(pieces, index, text) {
          // "a 20-year-old man", "a 60-day deadline": no head of its own.
          index += 1
          continue loop
        }
        if tags.contains(.possessive) {
          guard index > start else { break loop }
          head.possess(composer, &state, text, &reading)
          index += 1
          continue loop
        }
        if index == start, tags.contains(.numberWord), !tags.contains(.determiner) {
          index += 1
          continue loop
        }
        if index == start, !tags.isDisjoint(with: [.determiner, .possessivePronoun]) {
          if tags.contains(.possessivePronoun) {
            head.hasPronoun = true
            head.pronounIsFeminine = tags.contains(.pronounFeminine)
            let word = text.foldedString(Int(piece.firstToken))
            head.pronounIsPlural = word == "their"
            head.pronounIsThing = word == "its"
          }
          head.isDefinite = true
          index += 1
          continue loop
        }
        if index > start, tags.contains(.determiner) {
          // "5,500 more peacekeepers", "Iran's most prominent prisoners"
          guard head.isEmpty,
            pieces[index - 1].kind == .number
              || head.isDefinite && tags.contains(.comparative)
          else { break loop }
          index += 1
          continue loop
        }
        if backsNoun(piece, head, pieces, index, text) {
          // "Rwanda-backed rebels": who backs them is not whose they are.
          head = EnglishHead(firstToken: head.firstToken)
          head.isDefinite = true
          index += 1
          continue loop
        }
        if piece.verb >= 0 {
          let form = lexicon.verbReadings[Int(piece.verb)].form
          if form.contains(.base) || form == .present {
            // "its radar base", "a Brazilian ship": a noun inside a phrase that has no head yet, and
            // after a head where no object follows.
            let isNoun =
              reading.items.last?.kind == .preposition || reading.items.last?.kind == .verb
            if tags.contains(.adverb), !head.isEmpty { break loop }
            // "against Hamas targets": a noun behind a name that is itself governed.
            let isGoverned =
              isNoun && head.isBareName && !opensObject(pieces, index + 1, afterPerson: false)
            guard index == start ? isNoun : head.takesNoun(isFirst: false) || isGoverned else {
              break loop
            }
            if head.kind != .none, opensObject(pieces, index + 1, afterPerson: false) { break loop }
            if head.kind == .role, agreesWithVerb(head, form, reading) { break loop }
            head.generic(piece)
            index += 1
            continue loop
          }
          // A participle or gerund between determiner and noun is an adjective.
          guard head.takesAdjective || index == start && isAdjective(pieces, index, reading),
            form.contains(.participle) || form.contains(.gerund),
            index + 1 < pieces.count, takesAdjective(pieces[index + 1])
          else { break loop }
          // "the office condemned", "Taliban members met": after a noun a past form is the clause's verb,
          // unless a hyphen joins the two.
          if head.kind != .none, form.contains(.past), !isJoined(piece, text),
            piece.verb != lexicon.unknownPast || !isObjectPlace(reading)
          {
            break loop
          }
          index += 1
          continue loop
        }
        if isPlainNoun(piece) {
          if head.isUnlistedName && head.role < 0
            || tags.contains(.quantity) && head.kind != .none && head.kind != .generic
          {
            // "Alberta province", "Hezbollah group": the noun is a part of the name's phrase, not a
            // subject of its own.
            head.end = piece.endToken
            index += 1
            continue loop
          }
          if head.hasName { break loop }
          head.generic(piece)
          index += 1
          continue loop
        }
        if !tags.isDisjoint(with: [.numberWord, .adverb, .timeDirection]), head.isEmpty,
          tags.isDisjoint(with: [.preposition, .conjunction, .subordinator]), index > start
        {
          index += 1
          continue loop
        }
        break loop
      }
    }
    if index == start {
      reading.items.append(plainItem(pieces[start]))
      return start + 1
    }
    return finish(&head, pieces, index, text, &state, &reading)
  }

  /// A listed surname inside a longer name that is not its owner's: "Ahmed Ben Bella", "Errol Musk".
  private func isSomebodyElse(
    _ piece: Piece, _ head: EnglishHead, _ pieces: [Piece], _ index: Int, _ text: TokenisedText
  ) -> Bool {
    guard piece.endToken - piece.firstToken == 1 else { return false }
    if head.isUnlistedName {
      // The given name that the list has, or an initial or other spelling of it.
      let given = text.tokens[Int(head.nameFirst)]
      let listed = lexicon.entities[Int(piece.ref)].english.bytes
      return listed.first.map { $0 | 0x20 != text.folded[Int(given.foldStart)] } ?? false
    }
    guard index + 1 < pieces.count, pieces[index + 1].kind == .unknownName else { return false }
    return pieces[index + 1].firstToken == piece.endToken
  }

  /// A participle that a hyphen joins to the name before it: "Rwanda-backed", not "Russian-led".
  private func backsNoun(
    _ piece: Piece, _ head: EnglishHead, _ pieces: [Piece], _ index: Int, _ text: TokenisedText
  ) -> Bool {
    guard piece.verb >= 0, index + 1 < pieces.count, isJoined(piece, text),
      piece.verbSymbol != lexicon.symbols.led,
      lexicon.verbReadings[Int(piece.verb)].form.contains(.participle)
    else { return false }
    return !head.isEmpty && takesAdjective(pieces[index + 1])
  }

  /// A noun and the participle that a hyphen joins to it, before a noun: "war-torn", "rebel-held".
  private func isCompoundAdjective(_ pieces: [Piece], _ index: Int, _ text: TokenisedText) -> Bool {
    guard index + 2 < pieces.count,
      pieces[index].kind == .eventNoun || pieces[index].kind == .topic
        || pieces[index].kind == .role || pieces[index].kind == .word,
      isJoined(pieces[index + 1], text), pieces[index + 1].verb >= 0,
      lexicon.verbReadings[Int(pieces[index + 1].verb)].form.contains(.participle)
    else { return false }
    return takesAdjective(pieces[index + 2])
  }

  /// A participle between a preposition or verb and a noun without a determiner: "on planned talks".
  private func isAdjective(_ pieces: [Piece], _ index: Int, _ reading: SentenceReading) -> Bool {
    let piece = pieces[index]
    guard piece.kind == .word, piece.verb >= 0, index + 1 < pieces.count,
      let previous = reading.items.last,
      previous.kind == .preposition || previous.kind == .verb || previous.kind == .infinitiveTo,
      lexicon.verbReadings[Int(piece.verb)].form.contains(.participle),
      !lexicon.verbReadings[Int(piece.verb)].form.contains(.base)
    else { return false }
    let next = pieces[index + 1]
    return next.isNominal && next.kind != .unknownName
      || next.kind == .word && isPlainNoun(next) && previous.kind == .preposition
  }

  /// A capitalised noun inside the name of a body: "Kachin Independence Organization".
  private func isNamePart(
    _ pieces: [Piece], _ index: Int, _ head: EnglishHead, _ text: TokenisedText
  ) -> Bool {
    guard head.isUnlistedName, head.role < 0, index + 1 < pieces.count,
      pieces[index - 1].kind == .unknownName
    else { return false }
    let next = pieces[index + 1]
    return [pieces[index], next].allSatisfy {
      text.tokens[Int($0.firstToken)].flags.contains(.capitalised)
    } && next.kind == .role && lexicon.roles[Int(next.ref)].kind != .person
  }

  /// A capitalised title behind one unlisted word, with no name of its own after it.
  private func isSurname(_ pieces: [Piece], _ index: Int, _ text: TokenisedText) -> Bool {
    let piece = pieces[index]
    guard piece.endToken - piece.firstToken == 1,
      text.tokens[Int(piece.firstToken)].flags.contains(.capitalised),
      lexicon.roles[Int(piece.ref)].kind == .person, pieces[index - 1].kind == .unknownName
    else { return false }
    guard index + 1 < pieces.count else { return true }
    let next = pieces[index + 1]
    return next.kind != .unknownName && next.kind != .person && next.symbol != lexicon.symbols.of
  }

  private func isJoined(_ piece: Piece, _ text: TokenisedText) -> Bool {
    text.tokens[Int(piece.firstToken)].flags.contains(.joined)
  }

  /// A unit, or what follows one, that a hyphen joins to a number: "20-year-old", "60-day".
  private func isJoinedMeasure(_ pieces: [Piece], _ index: Int, _ text: TokenisedText) -> Bool {
    guard isJoined(pieces[index], text) else { return false }
    let before = pieces[index - 1]
    return before.kind == .number || before.tags.contains(.numberWord)
      || before.tags.contains(.timeUnit)
  }

  /// A word of no class but that of nouns.
  func isPlainNoun(_ piece: Piece) -> Bool {
    let tags = piece.tags.grammatical
    return tags.isEmpty || piece.verb < 0 && tags.isSubset(of: [.noun, .quantity, .verb])
  }

  /// A noun that a participle before it may describe.
  private func takesAdjective(_ piece: Piece) -> Bool {
    piece.isNominal || piece.kind == .word && (isPlainNoun(piece) || isNounOrBase(piece))
  }

  private func isNounOrBase(_ piece: Piece) -> Bool {
    piece.tags.grammatical == .verb && piece.verb >= 0
      && lexicon.verbReadings[Int(piece.verb)].form.contains(.base)
  }

  /// A verb in the present after a role that it agrees with: "the ministers apologise", "that the
  /// minister apologise"; not "the police search".
  private func agreesWithVerb(_ head: EnglishHead, _ form: VerbForm, _ reading: SentenceReading)
    -> Bool
  {
    if reading.items.last?.kind == .complementiser { return true }
    return head.isPlural ? form.contains(.base) : form == .present
  }

  private func isAlone(_ pieces: [Piece], _ index: Int) -> Bool {
    guard index + 1 < pieces.count else { return true }
    let next = pieces[index + 1]
    return !next.isNominal && !(next.kind == .word && isPlainNoun(next))
  }

  /// A finite verb after a complete phrase: "Russia attacks Ukraine", not "Russian attacks".
  private func isFiniteAfter(_ head: EnglishHead, _ pieces: [Piece], _ index: Int) -> Bool {
    let piece = pieces[index]
    guard piece.verb >= 0 else { return false }
    let form = lexicon.verbReadings[Int(piece.verb)].form
    if form == .gerund { return false }
    if form.contains(.past), !form.contains(.base), piece.kind == .eventNoun || piece.kind == .role
    {
      return true
    }
    guard head.isBareName || head.kind == .role else { return false }
    // "US strikes", not "US strike": a verb agrees with the one that it is said of.
    if head.isSingularName, form.contains(.base) { return false }
    return opensObject(pieces, index + 1, afterPerson: head.person >= 0)
  }

  /// A finite verb or auxiliary follows: what stands before it is its subject.
  private func isSubjectPlace(_ pieces: [Piece], _ index: Int) -> Bool {
    guard index < pieces.count, pieces[index].kind == .word else { return false }
    let piece = pieces[index]
    if !piece.tags.isDisjoint(with: [.be, .have, .future, .hypothetical, .obligation, .doAuxiliary])
    {
      return true
    }
    if piece.tags.contains(.adverb) { return isSubjectPlace(pieces, index + 1) }
    guard piece.verb >= 0 else { return false }
    return lexicon.verbReadings[Int(piece.verb)].form != .gerund
  }

  private func addPronoun(
    _ piece: Piece, opensClause: Bool, _ state: inout ArticleState, _ reading: inout SentenceReading
  ) {
    var mention = Mention(
      key: .none, firstToken: piece.firstToken, endToken: piece.endToken, kind: .person)
    mention.isCoreferent = true
    mention.isPlural = piece.tags.contains(.pronounPlural)
    mention.isFeminine = piece.tags.contains(.pronounFeminine)
    let thing = piece.tags.contains(.pronounThing)
    // An object is somebody else than the subject of its verb.
    let subject = isObjectPlace(reading) && !opensClause ? clauseSubject(reading) : nil
    let fits = { (candidate: Mention) -> Bool in
      candidate.key != subject?.key
        && self.fitsPronoun(
          candidate, plural: mention.isPlural, feminine: mention.isFeminine, thing: thing)
    }
    let found =
      subjectSoFar(reading).flatMap { fits($0) ? $0 : nil } ?? reading.mentions.last(where: fits)
      ?? state.lastSubject.flatMap { fits($0) ? $0 : nil } ?? state.latest(where: fits)
    if let found {
      mention.key = found.key
      mention.state = found.state
      mention.kind = found.kind
      mention.office = found.office
      // The words that name it, as a pronoun names nobody.
      mention.firstToken = found.firstToken
      mention.endToken = found.endToken
      mention.confidence = 0.6
    }
    var item = Item(kind: .mention, firstToken: piece.firstToken, endToken: piece.endToken)
    item.ref = reading.add(mention)
    reading.items.append(item)
  }

  private func isObjectPlace(_ reading: SentenceReading) -> Bool {
    reading.items.last?.kind == .verb || reading.items.last?.kind == .preposition
  }

  /// Nearest mention before the last verb that no preposition governs.
  private func clauseSubject(_ reading: SentenceReading) -> Mention? {
    guard let verb = reading.items.lastIndex(where: { $0.kind == .verb }) else { return nil }
    var look = verb - 1
    while look >= 0, !ClauseAnalyser.endsClause(reading.items[look].kind) {
      if reading.items[look].kind == .mention,
        look == 0
          || reading.items[look - 1].kind != .preposition && reading.items[look - 1].kind != .verb
      {
        return reading.mentions[Int(reading.items[look].ref)]
      }
      look -= 1
    }
    return nil
  }

  /// First mention of the sentence that no preposition governs: its likely subject.
  private func subjectSoFar(_ reading: SentenceReading) -> Mention? {
    var afterPreposition = false
    for item in reading.items {
      switch item.kind {
      case .preposition, .infinitiveTo: afterPreposition = true
      case .mention:
        if !afterPreposition { return reading.mentions[Int(item.ref)] }
        afterPreposition = false
      case .verb: return nil
      default: afterPreposition = afterPreposition && item.kind != .thing
      }
    }
    return nil
  }

  func fitsPronoun(_ mention: Mention, plural: Bool, feminine: Bool, thing: Bool) -> Bool {
    guard mention.key.entity != -1, !mention.isWeak else { return false }
    if plural { return mention.kind != .person || mention.isPlural }
    if thing { return mention.kind != .person }
    return mention.kind == .person && mention.isFeminine == feminine && !mention.isPlural
  }

  private func finish(
    _ head: inout EnglishHead, _ pieces: [Piece], _ index: Int, _ text: TokenisedText,
    _ state: inout ArticleState, _ reading: inout SentenceReading
  ) -> Int {
    var next = index
    let end = pieces[index - 1].endToken
    var item = Item(kind: .thing, firstToken: head.firstToken, endToken: end)
    item.symbol = lexicon.words.symbol(text.tokens[Int(end) - 1].hash)
    item.isDefinite = head.isDefinite
    item.hasPronoun = head.hasPronoun
    item.pronounIsFeminine = head.pronounIsFeminine
    item.pronounIsPlural = head.pronounIsPlural
    item.pronounIsThing = head.pronounIsThing
    switch head.kind {
    case .event, .topic:
      item.kind = head.kind == .event ? .eventNoun : .topic
      item.ref = head.ref
      item.topic = head.kind == .event ? head.topics.last ?? -1 : -1
      let modifiers = head.modifierMentions(composer, &state, text, &reading)
      item.modifierA = modifiers.0 >= 0 ? modifiers.0 : head.inner
      item.modifierB = modifiers.1
      for topic in head.topics { reading.topics.append(topic) }
      reading.items.append(item)
      return next
    case .generic, .none:
      if head.generics > 0 || head.kind == .generic {
        // "the US decision": the actor is named, but not as a party.
        let modifiers = head.modifierMentions(composer, &state, text, &reading)
        if modifiers.0 >= 0 {
          reading.mentions[Int(modifiers.0)].isWeak = true
          reading.mentions[Int(modifiers.0)].endToken = end
          reading.mentions[Int(modifiers.0)].firstToken = head.firstToken
          item.kind = .mention
          item.ref = modifiers.0
        } else {
          reading.addThing(&item)
        }
        reading.items.append(item)
        return next
      }
    default: break
    }
    var parts = head.parts
    parts.endToken = end
    if head.hasPronoun, head.kind == .role, parts.jurisdiction < 0, parts.organisation < 0,
      parts.person < 0, lexicon.roles[Int(parts.role)].body >= 0,
      lexicon.roles[Int(parts.role)].kind != .person,
      let home = home(of: head, reading, state)
    {
      // "its military", "his government": of the state that the pronoun stands for or belongs to.
      parts.jurisdiction = home
    }
    // "president of Ukraine", "the foreign ministry of Iran"
    if head.kind == .role, parts.jurisdiction < 0, parts.organisation < 0, parts.person < 0,
      next + 1 < pieces.count, pieces[next].symbol == lexicon.symbols.of
    {
      var after = next + 1
      if pieces[after].tags.contains(.determiner), after + 1 < pieces.count { after += 1 }
      let owner = pieces[after]
      if owner.kind == .state || owner.kind == .organisation || owner.kind == .capital {
        if owner.kind == .organisation {
          parts.organisation = owner.ref
        } else {
          parts.jurisdiction = owner.ref
        }
        parts.endToken = owner.endToken
        next = after + 1
        // "President of Ukraine Volodymyr Zelensky"
        if next < pieces.count, pieces[next].kind == .person {
          parts.person = pieces[next].ref
          parts.endToken = pieces[next].endToken
          next += 1
        }
      }
    }
    if let end = bodyWithOf(head, pieces, next, text) {
      addBody(
        head, Item(kind: .mention, firstToken: item.firstToken, endToken: pieces[end - 1].endToken),
        text, &state, &reading)
      return end
    }
    item.endToken = parts.endToken
    // "Russian and Ukrainian negotiators": one mention a nationality.
    guard var mention = composer.compose(parts, &state, text) else {
      reading.items.append(item)
      return next
    }
    if mention.key.entity == -1, head.kind != .role { reading.items.append(item); return next }
    mention.isPlural = mention.isPlural || head.isPlural
    item.kind = .mention
    item.ref = reading.add(mention)
    reading.items.append(item)
    state.note(mention)
    return next
  }

  /// State of whoever a possessive pronoun stands for.
  private func home(
    of head: EnglishHead, _ reading: SentenceReading, _ state: ArticleState
  ) -> Int32? {
    let fits = { (mention: Mention) -> Bool in
      guard mention.key.entity != -1, mention.state >= 0, !mention.isWeak else { return false }
      if head.pronounIsThing || head.pronounIsPlural { return mention.kind != .person }
      return mention.kind == .person && mention.isFeminine == head.pronounIsFeminine
    }
    let found =
      subjectSoFar(reading).flatMap { fits($0) ? $0 : nil } ?? reading.mentions.last(where: fits)
      ?? state.lastSubject.flatMap { fits($0) ? $0 : nil } ?? state.latest(where: fits)
    return found?.state
  }

  /// Gives each mention, thing and event noun the preposition before it, and drops that item's own
  /// place where nothing is left for it to do.
  func governEnglish(_ reading: inout SentenceReading) {
    for index in reading.items.indices {
      switch reading.items[index].kind {
      case .mention, .eventNoun, .topic, .thing:
        guard index > 0 else { continue }
        let before = reading.items[index - 1]
        if before.kind == .preposition, opensClause(index, reading) {
          // "after Hamas attacked", "as he visited": the word opens a clause of its own.
          reading.items[index - 1].kind = .subordinator
          continue
        }
        if before.kind == .preposition || before.kind == .infinitiveTo {
          reading.items[index].preposition = before.symbol
        } else if before.kind == .conjunction, index > 1 {
          let first = reading.items[index - 2]
          if first.kind == .mention || first.kind == .eventNoun || first.kind == .topic
            || first.kind == .thing
          {
            reading.items[index].isJoined = true
          }
        }
      case .verb:
        if index > 0, reading.items[index - 1].kind == .preposition {
          reading.items[index].preposition = reading.items[index - 1].symbol
        }
      default: break
      }
    }
  }

  /// A finite verb follows the group at `index`, before which stands a word that may open a clause.
  private func opensClause(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard reading.items[index].kind == .mention || reading.items[index].kind == .thing,
      lexicon.tags[Int(reading.items[index - 1].symbol)].contains(.subordinator)
    else { return false }
    var look = reading.groupEnd(index)
    var hasAuxiliary = false
    while look < reading.items.count {
      switch reading.items[look].kind {
      case .have, .be, .future, .hypothetical, .obligation, .negation: hasAuxiliary = true
      case .adverb: break
      case .verb:
        let verb = reading.items[look]
        if hasAuxiliary { return true }
        guard verb.ref >= 0, !verb.isGerund else { return false }
        let form = lexicon.verbReadings[Int(verb.ref)].form
        guard form.contains(.past) || form.contains(.present) else { return false }
        // "after forces backed by X"
        return look + 1 >= reading.items.count
          || reading.items[look + 1].symbol != lexicon.symbols.by
      default: return hasAuxiliary
      }
      look += 1
    }
    return false
  }

  /// "X, the Russian president," names one actor: the second mention is no party of its own.
  func joinAppositions(_ reading: inout SentenceReading) {
    var index = 0
    while index + 2 < reading.items.count {
      let first = reading.items[index]
      let comma = reading.items[index + 1]
      let second = reading.items[index + 2]
      guard first.kind == .mention, comma.kind == .comma, second.kind == .mention,
        second.preposition == 0, !second.isJoined
      else {
        index += 1
        continue
      }
      let closes =
        index + 3 >= reading.items.count
        || reading.items[index + 3].kind == .comma || reading.items[index + 3].kind == .stop
        || reading.items[index + 3].kind == .preposition
      let a = reading.mentions[Int(first.ref)]
      let b = reading.mentions[Int(second.ref)]
      let describes =
        a.kind == .person && (b.isVague || b.office != 0 || b.key == a.key || b.isCoreferent)
        || b.kind == .person && (a.isVague || a.office != 0) && !b.isVague
      if closes, describes {
        // The named one stays; the other gives its affiliation.
        let named = a.isVague && !b.isVague ? second.ref : first.ref
        let other = named == first.ref ? second.ref : first.ref
        reading.mentions[Int(other)].isApposition = true
        reading.mentions[Int(other)].key = reading.mentions[Int(named)].key
        if reading.mentions[Int(named)].state < 0 {
          reading.mentions[Int(named)].state = reading.mentions[Int(other)].state
        }
        index += 2
      }
      index += 1
    }
  }
}
