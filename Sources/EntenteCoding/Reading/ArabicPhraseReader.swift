import EntenteText

/// Arabic noun phrases: head first, then genitives and adjectives; prepositions and conjunctions may
/// be written onto the first word.
extension PhraseReader {
  func readArabic(
    _ pieces: [Piece], _ text: TokenisedText, _ state: inout ArticleState,
    into reading: inout SentenceReading
  ) {
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      switch piece.kind {
      case .role, .state, .nationality, .people, .capital, .organisation, .person, .unknownName:
        if prefersVerb(pieces, index, reading) {
          reading.items.append(verbItem(piece))
          index += 1
        } else {
          index = readActor(pieces, index, text, &state, &reading)
        }
      case .eventNoun:
        if prefersVerb(pieces, index, reading) {
          reading.items.append(verbItem(piece))
          index = skip(pieces, index, to: piece.firstToken + piece.verbTokens)
        } else {
          index = readEvent(pieces, index, text, &state, &reading)
        }
      case .pair:
        index = readPair(pieces, index, &state, &reading)
      case .topic:
        index = readTopic(pieces, index, text, &state, &reading)
      case .number, .punctuation:
        var item = plainItem(piece)
        item.isQuantity = piece.kind == .number
        reading.items.append(item)
        index += 1
      case .word:
        if isCase(pieces, index, text) {
          // "في حال هاجمت": a condition.
          var item = plainItem(piece)
          item.kind = .condition
          item.endToken = pieces[index + 1].endToken
          reading.items.append(item)
          index += 2
        } else if let end = amountEnd(pieces, index, text) {
          var item = plainItem(piece)
          item.kind = .other
          item.isQuantity = true
          item.endToken = pieces[end - 1].endToken
          reading.items.append(item)
          index = end
        } else if isDayPart(pieces, index) {
          var item = plainItem(piece)
          item.kind = .date
          reading.items.append(item)
          index += 1
        } else if piece.verb >= 0,
          piece.tags.isDisjoint(with: [
            .preposition, .complementiser, .negation, .adverb, .numberWord, .demonstrative,
            .relative, .pronoun, .subordinator, .timeUnit, .weekday, .month, .obligation,
            .hypothetical, .future, .be, .condition, .quantity, .placeNoun,
          ]), !isAdjective(pieces, index, text, reading)
        {
          reading.items.append(verbItem(piece))
          index = skip(pieces, index, to: piece.firstToken + piece.verbTokens)
        } else if piece.tags.contains(.placeNoun), !isPreposition(pieces, index) {
          index = readPlace(pieces, index, text, &state, &reading)
        } else if piece.tags.subtracting(.verb).isEmpty {
          index = readUnknown(pieces, index, text, &state, &reading)
        } else {
          index = readFunctionWord(pieces, index, text, &state, &reading)
        }
      }
    }
    joinQuantities(&reading)
    governArabic(&reading)
    attachGenitives(&reading)
    nameTitles(&reading, text, &state)
    joinArabicAppositions(&reading)
    passAsides(&reading)
  }

  /// Gives each nominal item the preposition that stands before it as a word of its own.
  private func governArabic(_ reading: inout SentenceReading) {
    for index in reading.items.indices.dropFirst()
    where ClauseAnalyser.isNominal(reading.items[index].kind)
      && reading.items[index].preposition == 0
    {
      var before = index - 1
      // "إلى هذا البلد", "على عشرات الجنود": words between them.
      while reading.items[before].kind == .other || reading.items[before].kind == .quote,
        before > max(0, index - 5)
      {
        before -= 1
      }
      if reading.items[before].kind == .preposition, !reading.items[before].hasPronoun {
        reading.items[index].preposition = reading.items[before].symbol
      }
    }
  }

  private func skip(_ pieces: [Piece], _ index: Int, to token: Int32) -> Int {
    var next = index + 1
    while next < pieces.count, pieces[next].firstToken < token { next += 1 }
    return next
  }

  /// "بيان صادر عن", "قوة تابعة ل": a word of the form fāʿil behind an indefinite noun and before a
  /// preposition tells of the noun.
  private func isAdjective(
    _ pieces: [Piece], _ index: Int, _ text: TokenisedText, _ reading: SentenceReading
  ) -> Bool {
    let piece = pieces[index]
    guard piece.verbClitics.isEmpty, index + 1 < pieces.count,
      lexicon.verbReadings[Int(piece.verb)].form == .perfect,
      let last = reading.items.last, last.kind == .thing, !last.isDefinite
    else { return false }
    let token = text.tokens[Int(piece.firstToken)]
    let start = Int(token.foldStart)
    guard token.foldLength == 8, text.folded[start + 2] == 0xD8, text.folded[start + 3] == 0xA7
    else { return false }
    let next = pieces[index + 1]
    return next.tags.contains(.preposition) || next.clitics.contains(.lam)
  }

  /// "في حال", and "في حالة" before a verb or verbal noun.
  private func isCase(_ pieces: [Piece], _ index: Int, _ text: TokenisedText) -> Bool {
    guard pieces[index].symbol == lexicon.symbols.arabicIn, pieces[index].clitics.isSubset(of: .and),
      index + 2 < pieces.count
    else { return false }
    let token = text.tokens[Int(pieces[index + 1].firstToken)]
    let start = Int(token.foldStart)
    let word = text.folded[start..<start + Int(token.foldLength)]
    let next = pieces[index + 2]
    if word.elementsEqual("حال".utf8) { return next.kind != .punctuation }
    guard word.elementsEqual("حاله".utf8) else { return false }
    return next.verb >= 0 || next.tags.contains(.relative) || next.tags.contains(.negation)
      || next.kind == .eventNoun && lexicon.triggers[Int(next.ref)].isMasdar
  }

  /// "خارج", "وسط" and the like before a noun.
  private func isPreposition(_ pieces: [Piece], _ index: Int) -> Bool {
    pieces[index].tags.contains(.preposition) && pieces[index].clitics.isSubset(of: .and)
  }

  /// A word that is a verb as well as a noun: "بحث", "طلب", "دعم".
  private func prefersVerb(_ pieces: [Piece], _ index: Int, _ reading: SentenceReading) -> Bool {
    let piece = pieces[index]
    guard piece.verb >= 0 else { return false }
    // A name as it stands in the lexicon is no verb with something written onto it.
    if piece.clitics.isEmpty, piece.kind != .eventNoun, piece.kind != .role,
      piece.kind != .nationality
    {
      return false
    }
    if !piece.clitics.intersection([.article, .beh, .lam, .kaf]).isEmpty { return false }
    let form = lexicon.verbReadings[Int(piece.verb)].form
    if form.contains(.imperfect) { return true }
    if form.contains(.participle) {
      // "، مطالبة إسرائيل بـ": said of the subject.
      return piece.kind == .eventNoun && reading.items.last?.kind == .comma
    }
    // "تعهد بها حلفاء": a relative clause without its pronoun.
    if index + 2 < pieces.count,
      pieces[index + 1].tags.contains(.pronoun)
        || pieces[index + 1].clitics.contains(.pronoun)
          && pieces[index + 1].tags.contains(.preposition),
      isActor(pieces[index + 2].kind), pieces[index + 2].clitics.isEmpty
    {
      return true
    }
    if piece.kind == .eventNoun, piece.clitics.isEmpty, form.contains(.perfect),
      followsSubject(reading), index + 1 < pieces.count, pieces[index + 1].kind != .nationality
    {
      // "أن بلير طلب من": an indefinite noun cannot stand behind a whole subject.
      return true
    }
    if let previous = reading.items.last {
      switch previous.kind {
      case .preposition, .verb: return false
      // An indefinite noun may be followed by its genitive, a definite one not.
      case .thing where !previous.isDefinite: return false
      case .negation, .hypothetical, .relative, .stop, .quote, .condition, .subordinator:
        return true
      // ثم goes on with a verb.
      case .conjunction where !piece.clitics.contains(.and): return form.contains(.perfect)
      case .eventNoun, .topic: return false
      default: break
      }
      // After a complementiser a noun opens the clause, after "that which" a verb.
      if previous.kind == .complementiser {
        // "أنه قصف": the particle has its noun; a verb follows.
        if previous.symbol != lexicon.symbols.arabicThat,
          previous.symbol != lexicon.symbols.arabicByThat
        {
          return form.contains(.perfect)
        }
        // "بعد أن أمر": after a preposition the particle joins a verb.
        guard reading.items.count > 1,
          reading.items[reading.items.count - 2].kind == .preposition
        else { return false }
        return form.contains(.perfect)
      }
    }
    // A verb at the head of its clause is followed by its subject, a date perhaps between them.
    var ahead = index + 1
    while ahead < pieces.count, ahead < index + 8, isDateLike(pieces[ahead]) { ahead += 1 }
    guard ahead < pieces.count else { return false }
    let next = pieces[ahead]
    guard next.clitics.isDisjoint(with: .prepositions) else { return true }
    // The first word after a circumstance at the head of a sentence is its verb.
    if piece.kind == .eventNoun, reading.items.last?.kind == .comma,
      !reading.items.contains(where: { $0.kind == .verb }),
      next.isNominal || next.kind == .word && next.tags.isEmpty
    {
      return true
    }
    let opens =
      reading.items.isEmpty || reading.items.last?.kind == .stop || piece.clitics.contains(.and)
    if opens, isQuantity(next) || next.kind == .word && next.tags.isEmpty && next.verb < 0 {
      return true
    }
    switch next.kind {
    case .person, .state, .organisation, .role, .unknownName, .capital, .pair:
      return piece.kind != .eventNoun || reading.items.isEmpty || reading.items.last?.kind == .stop
        || reading.items.last?.kind == .comma || reading.items.last?.kind == .thing
        || reading.items.last?.kind == .date || piece.clitics.contains(.and)
    default: return false
    }
  }

  /// The clause so far is an actor in its place as subject, and no verb.
  private func followsSubject(_ reading: SentenceReading) -> Bool {
    guard let last = reading.items.last, last.kind == .mention, last.preposition == 0,
      last.ref >= 0, reading.mentions[Int(last.ref)].key.entity != -1,
      !reading.mentions[Int(last.ref)].isWeak
    else { return false }
    var look = reading.items.count - 2
    while look >= 0 {
      switch reading.items[look].kind {
      case .complementiser, .stop, .subordinator: return true
      case .mention where reading.items[look].preposition == 0 && !reading.items[look].isJoined:
        look -= 1
      case .date, .adverb: look -= 1
      default: return false
      }
    }
    return reading.items.count > 0
  }

  private func isDateLike(_ piece: Piece) -> Bool {
    if piece.kind == .number { return true }
    if piece.kind == .punctuation { return piece.mark == 0x2F }
    return piece.kind == .word
      && !piece.tags.isDisjoint(with: [
        .weekday, .month, .timeUnit, .relativeDay, .timeDirection, .adverb,
      ])
  }

  // MARK: Topics

  private func readTopic(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, _ state: inout ArticleState,
    _ reading: inout SentenceReading
  ) -> Int {
    let piece = pieces[start]
    var item = Item(kind: .topic, firstToken: piece.firstToken, endToken: piece.endToken)
    item.ref = piece.ref
    govern(&item, piece)
    item.modifierA = noteInner(piece, &state, &reading)
    reading.topics.append(piece.ref)
    return attachNationality(pieces, start + 1, &item, &state, &reading)
  }

  /// "المواقع النووية الإيرانية": a thing of a state names the state, though not as a party.
  private func attachNationality(
    _ pieces: [Piece], _ start: Int, _ item: inout Item, _ state: inout ArticleState,
    _ reading: inout SentenceReading
  ) -> Int {
    var index = start
    var look = start
    var skipped = 0
    while look < pieces.count, skipped < 3 {
      let piece = pieces[look]
      if piece.kind == .nationality, piece.clitics.isDisjoint(with: [.and, .lam, .beh, .kaf]) {
        let entity = lexicon.entities[Int(piece.ref)]
        var mention = Mention(
          key: ActorKey(entity: piece.ref), firstToken: item.firstToken, endToken: piece.endToken,
          kind: entity.kind)
        mention.state = entity.state
        mention.isWeak = true
        mention.confidence = 0.8
        state.note(mention)
        let added = reading.add(mention)
        if item.kind == .topic {
          item.modifierA = added
        } else {
          item.kind = .mention
          item.ref = added
        }
        item.endToken = piece.endToken
        index = look + 1
        break
      }
      guard piece.kind == .word || piece.kind == .topic, piece.tags.isEmpty, piece.verb < 0,
        piece.clitics.subtracting(.article).isEmpty
      else { break }
      skipped += 1
      look += 1
    }
    if item.kind == .thing { reading.addThing(&item) }
    reading.items.append(item)
    return index
  }

  // MARK: Other words

  /// A word that no lexicon knows: a noun, perhaps with its owner right after it or its nationality.
  private func readUnknown(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, _ state: inout ArticleState,
    _ reading: inout SentenceReading
  ) -> Int {
    let piece = pieces[start]
    let token = text.tokens[Int(piece.firstToken)]
    var item = Item(kind: .thing, firstToken: piece.firstToken, endToken: piece.endToken)
    item.isJoined = false
    if let manner = reading.items.last, manner.kind == .adverb,
      lexicon.symbols.arabicManner.contains(manner.symbol)
    {
      item.kind = .adverb
      reading.items.append(item)
      return start + 1
    }
    if token.kind == .arabic {
      let folded = text.folded[
        Int(token.foldStart)..<Int(token.foldStart) + Int(token.foldLength)]
      let unknown = UnknownArabicWord(folded)
      item.isJoined = unknown.isJoined
      item.isDefinite = unknown.isDefinite
      item.isAccusative = endsInAlef(piece, text)
      switch unknown.preposition {
      case 0xA8: item.preposition = lexicon.symbols.arabicBeh
      case 0x84: item.preposition = lexicon.symbols.arabicLam
      default: break
      }
      if item.preposition == 0, !unknown.isDefinite, token.foldLength >= 8 {
        // Few indefinite nouns that nothing knows begin with these letters themselves.
        switch (folded[folded.startIndex], folded[folded.startIndex + 1]) {
        case (0xD8, 0xA8): item.preposition = lexicon.symbols.arabicBeh
        case (0xD9, 0x84) where token.foldLength >= 10:
          item.preposition = lexicon.symbols.arabicLam
        default: break
        }
      }
      if let known = knownName(token, state), !state.provisional[Int(known)].isUnnamed {
        var mention = Mention(
          key: ActorKey(entity: -2 - known), firstToken: piece.firstToken, endToken: piece.endToken,
          kind: state.provisional[Int(known)].kind)
        mention.state = state.provisional[Int(known)].state
        mention.isCoreferent = true
        mention.confidence = 0.7
        item.kind = .mention
        item.preposition = 0
        item.ref = reading.add(mention)
        reading.items.append(item)
        return start + 1
      }
      let opensRelative = reading.items.last?.kind == .relative && !unknown.isDefinite
      if unknown.looksLikeVerb && !followsSaying(reading) || opensRelative && unknown.beginsImperfect {
        item.kind = .verb
        item.ref = -1
        reading.items.append(item)
        return start + 1
      }
      // "إدارة ترامب", "مدينة غزة": the owner right after an indefinite noun.
      if !unknown.isDefinite, start + 1 < pieces.count {
        let next = pieces[start + 1]
        if next.kind == .person || next.kind == .state || next.kind == .organisation
          || next.kind == .capital || next.kind == .role && next.verb < 0 && isOwner(next),
          next.clitics.isDisjoint(with: [.and, .lam, .beh, .kaf])
        {
          let before = reading.items.count
          let end = readActor(pieces, start + 1, text, &state, &reading)
          if reading.items.count > before, let owner = reading.items.popLast() {
            if owner.kind == .mention, let noun = splitNoun(pieces, start, end, text) {
              // "مجهود بوتين الحربي": the owner stands inside the event noun.
              item.kind = .eventNoun
              item.ref = noun
              item.genitive = owner.ref
              item.endToken = pieces[end].endToken
              reading.items.append(item)
              return end + 1
            }
            if owner.kind == .mention {
              reading.mentions[Int(owner.ref)].isWeak = true
              reading.mentions[Int(owner.ref)].firstToken = item.firstToken
              item.kind = .mention
              item.ref = owner.ref
            }
            item.endToken = owner.endToken
          }
          reading.items.append(item)
          return end
        }
      }
    }
    return attachNationality(pieces, start + 1, &item, &state, &reading)
  }

  /// Behind a verb that takes no second one stands its subject, whatever the name looks like: "وأعرب يوسف".
  private func followsSaying(_ reading: SentenceReading) -> Bool {
    guard let last = reading.items.last, last.kind == .verb, last.ref >= 0 else { return false }
    let verb = lexicon.verbReadings[Int(last.ref)]
    guard verb.trigger >= 0, verb.form.contains(.perfect) else { return false }
    switch lexicon.triggers[Int(verb.trigger)].op {
    case .start, .continue, .plan: return false
    default: return true
    }
  }

  /// The preposition of "له", "منه", "معها".
  private func governing(_ token: Token, _ text: TokenisedText) -> UInt32? {
    let start = Int(token.foldStart)
    guard token.kind == .arabic, token.foldLength >= 4 else { return nil }
    func starts(with letters: String) -> Bool {
      text.folded[start..<start + Int(token.foldLength)].starts(with: letters.utf8)
    }
    if starts(with: "من") { return lexicon.symbols.arabicFrom }
    if starts(with: "في") { return lexicon.symbols.arabicIn }
    if starts(with: "مع") { return lexicon.symbols.arabicWith }
    if starts(with: "عن") { return lexicon.symbols.arabicAbout }
    if starts(with: "ل") { return lexicon.symbols.arabicLam }
    if starts(with: "ب") { return lexicon.symbols.arabicBeh }
    return nil
  }

  private func readFunctionWord(
    _ pieces: [Piece], _ index: Int, _ text: TokenisedText, _ state: inout ArticleState,
    _ reading: inout SentenceReading
  ) -> Int {
    let piece = pieces[index]
    var item = plainItem(piece)
    if piece.tags.contains(.pronoun) {
      if let symbol = governing(text.tokens[Int(piece.firstToken)], text) {
        item.kind = .preposition
        item.symbol = symbol
        item.hasPronoun = true
        item.pronounIsFeminine = piece.tags.contains(.pronounFeminine)
        item.pronounIsPlural = piece.tags.contains(.pronounPlural)
      }
      reading.items.append(item)
      return index + 1
    }
    if let end = agentiveEnd(pieces, index) {
      item.kind = .preposition
      item.symbol = lexicon.symbols.by
      item.endToken = pieces[end - 1].endToken
      reading.items.append(item)
      return end
    }
    if item.kind == .preposition, index + 1 < pieces.count, isQuantity(pieces[index + 1]),
      piece.tags.contains(.quantity)
    {
      // "نحو مئة": about, not towards.
      item.kind = .other
    }
    if piece.tags.contains(.quantity) || piece.tags.contains(.numberWord),
      item.kind != .preposition
    {
      item.kind = .other
      item.isQuantity = true
      govern(&item, piece)
      reading.items.append(item)
      return index + 1
    }
    if item.kind == .preposition, index + 1 < pieces.count {
      // The preposition is kept on what it governs; the item stays to stop bare-noun rules.
      reading.items.append(item)
      return index + 1
    }
    if piece.tags.contains(.demonstrative) { item.kind = .other }
    reading.items.append(item)
    return index + 1
  }
}
