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
        readPair(piece, state, &reading)
        index += 1
      case .topic:
        index = readTopic(pieces, index, text, &state, &reading)
      case .number, .punctuation:
        reading.items.append(plainItem(piece))
        index += 1
      case .word:
        if piece.verb >= 0,
          piece.tags.isDisjoint(with: [
            .preposition, .complementiser, .negation, .adverb, .numberWord, .demonstrative,
            .relative, .pronoun, .subordinator, .timeUnit, .weekday, .month, .obligation,
            .hypothetical, .future, .be, .condition,
          ])
        {
          reading.items.append(verbItem(piece))
          index = skip(pieces, index, to: piece.firstToken + piece.verbTokens)
        } else if piece.tags.isEmpty {
          index = readUnknown(pieces, index, text, &state, &reading)
        } else {
          index = readFunctionWord(pieces, index, &state, &reading)
        }
      }
    }
    governArabic(&reading)
    joinAppositions(&reading)
  }

  /// Gives each nominal item the preposition that stands before it as a word of its own.
  private func governArabic(_ reading: inout SentenceReading) {
    for index in reading.items.indices.dropFirst()
    where ClauseAnalyser.isNominal(reading.items[index].kind)
      && reading.items[index].preposition == 0
    {
      var before = index - 1
      // "إلى هذا البلد": a demonstrative between them.
      if reading.items[before].kind == .other, before > 0 { before -= 1 }
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
    // "تعهد بها حلفاء": a relative clause without its pronoun.
    if index + 2 < pieces.count,
      pieces[index + 1].tags.contains(.pronoun)
        || pieces[index + 1].clitics.contains(.pronoun)
          && pieces[index + 1].tags.contains(.preposition),
      isActor(pieces[index + 2].kind), pieces[index + 2].clitics.isEmpty
    {
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
    if opens, next.kind == .number || next.kind == .word && next.tags.isEmpty && next.verb < 0 {
      return true
    }
    switch next.kind {
    case .person, .state, .organisation, .role, .unknownName, .capital:
      return piece.kind != .eventNoun || reading.items.isEmpty || reading.items.last?.kind == .stop
        || reading.items.last?.kind == .comma || reading.items.last?.kind == .thing
        || reading.items.last?.kind == .date || piece.clitics.contains(.and)
    default: return false
    }
  }

  private func isDateLike(_ piece: Piece) -> Bool {
    if piece.kind == .number { return true }
    if piece.kind == .punctuation { return piece.mark == 0x2F }
    return piece.kind == .word
      && !piece.tags.isDisjoint(with: [
        .weekday, .month, .timeUnit, .relativeDay, .timeDirection, .adverb,
      ])
  }

  // MARK: Actors

  private func readActor(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, _ state: inout ArticleState,
    _ reading: inout SentenceReading
  ) -> Int {
    let first = pieces[start]
    var parts = ActorComposer.Parts(firstToken: first.firstToken, endToken: first.endToken)
    var index = start + 1
    parts.isPlural = first.isPlural
    parts.isDefinite = first.clitics.contains(.article)
    switch first.kind {
    case .role: parts.role = first.ref
    case .person: parts.person = first.ref
    case .organisation: parts.organisation = first.ref
    case .unknownName:
      parts.nameFirst = first.firstToken
      parts.nameEnd = first.endToken
    default: parts.jurisdiction = first.ref
    }
    if first.kind == .role {
      index = readRole(pieces, index, text, &parts)
      if parts.person < 0, parts.nameEnd == 0, !first.isPlural,
        lexicon.roles[Int(first.ref)].kind == .person
      {
        index = readName(pieces, index, text, &parts)
      }
      if parts.person < 0, parts.nameEnd == 0, first.isPlural || isCollective(first) {
        index = passAdjectives(pieces, index, text, isDefinite: parts.isDefinite)
      }
    } else if first.kind == .unknownName {
      while index < pieces.count, pieces[index].kind == .unknownName {
        parts.nameEnd = pieces[index].endToken
        index += 1
      }
    }
    parts.endToken = max(parts.endToken, pieces[index - 1].endToken)
    var item = Item(kind: .thing, firstToken: parts.firstToken, endToken: parts.endToken)
    govern(&item, first)
    let isNamed = first.kind != .unknownName || parts.role >= 0 || isSubjectPlace(reading)
    guard isNamed, let mention = composer.compose(parts, &state, text) else {
      reading.items.append(item)
      return index
    }
    item.kind = .mention
    item.ref = reading.add(mention)
    reading.items.append(item)
    state.note(mention)
    return readFurtherNationality(pieces, index, parts, text, &state, &reading)
  }

  /// "القوات الأمريكية والبريطانية": the same role of a second state.
  private func readFurtherNationality(
    _ pieces: [Piece], _ start: Int, _ parts: ActorComposer.Parts, _ text: TokenisedText,
    _ state: inout ArticleState, _ reading: inout SentenceReading
  ) -> Int {
    guard parts.role >= 0, parts.jurisdiction >= 0, parts.person < 0, parts.nameEnd == 0,
      start < pieces.count, pieces[start].kind == .nationality,
      pieces[start].clitics.contains(.and)
    else { return start }
    var other = parts
    other.jurisdiction = pieces[start].ref
    other.firstToken = pieces[start].firstToken
    other.endToken = pieces[start].endToken
    guard let mention = composer.compose(other, &state, text), mention.key.entity != -1 else {
      return start
    }
    var item = Item(kind: .mention, firstToken: other.firstToken, endToken: other.endToken)
    item.isJoined = true
    item.preposition = reading.items.last?.preposition ?? 0
    item.ref = reading.add(mention)
    reading.items.append(item)
    state.note(mention)
    return start + 1
  }

  /// What follows a role: further roles, nationality, owner, name.
  private func readRole(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, _ parts: inout ActorComposer.Parts
  ) -> Int {
    var index = start
    var unknown = 0
    while index < pieces.count {
      let piece = pieces[index]
      let isMarked = !piece.clitics.isDisjoint(with: [.and, .lam, .beh, .kaf])
      switch piece.kind {
      case .nationality where !isMarked && parts.jurisdiction < 0:
        parts.jurisdiction = piece.ref
      case .role
      where !isMarked && parts.person < 0 && parts.nameEnd == 0 && parts.jurisdiction < 0
        && parts.organisation < 0:
        // "وكيل وزارة الدفاع", "مسؤول في الجيش"
        parts.bodyRole = piece.ref
      case .organisation where !isMarked && parts.organisation < 0 && parts.nameEnd == 0:
        parts.organisation = piece.ref
      case .state, .capital:
        guard !isMarked, parts.jurisdiction < 0 else { return index }
        parts.jurisdiction = piece.ref
      case .person
      where !isMarked && parts.person < 0
        && !(parts.jurisdiction >= 0 && (parts.isPlural || isCollectiveRole(parts.role))):
        parts.person = piece.ref
        parts.endToken = piece.endToken
        return index + 1
      case .unknownName where !isMarked:
        if parts.nameEnd == 0 { parts.nameFirst = piece.firstToken }
        parts.nameEnd = piece.endToken
      case .word where piece.symbol == lexicon.symbols.arabicIn && index + 1 < pieces.count:
        // "مسؤول دفاع في الولايات المتحدة"
        let owner = pieces[index + 1]
        guard parts.jurisdiction < 0, parts.organisation < 0,
          owner.clitics.isDisjoint(with: [.and, .lam, .beh, .kaf])
        else { return index }
        if owner.kind == .state {
          parts.jurisdiction = owner.ref
        } else if owner.kind == .organisation {
          parts.organisation = owner.ref
        } else if owner.kind == .role, parts.bodyRole < 0 {
          parts.bodyRole = owner.ref
        } else {
          return index
        }
        parts.endToken = owner.endToken
        index += 2
        continue
      case .word
      where piece.tags.isEmpty && piece.verb < 0 && piece.clitics.isEmpty && unknown < 2
        && parts.nameEnd == 0 && reaches(pieces, index + 1, parts):
        unknown += 1
      case .eventNoun
      where piece.clitics.isSubset(of: .article) && unknown < 2
        && parts.nameEnd == 0 && reaches(pieces, index + 1, parts):
        // "مسؤول دفاع في الولايات المتحدة"
        unknown += 1
      default:
        return index
      }
      parts.endToken = piece.endToken
      index += 1
    }
    return index
  }

  /// An unknown word stays in the phrase when the nationality or owner is still to come.
  private func reaches(_ pieces: [Piece], _ index: Int, _ parts: ActorComposer.Parts) -> Bool {
    guard parts.jurisdiction < 0, parts.organisation < 0 else { return false }
    var next = index
    while next < pieces.count, next < index + 2 {
      let piece = pieces[next]
      if !piece.clitics.isDisjoint(with: [.and, .lam, .beh, .kaf]) { return false }
      if piece.kind == .nationality || piece.kind == .organisation { return true }
      if piece.symbol == lexicon.symbols.arabicIn, next + 1 < pieces.count {
        return pieces[next + 1].kind == .state
      }
      guard piece.kind == .word, piece.tags.isEmpty, piece.verb < 0 else { return false }
      next += 1
    }
    return false
  }

  /// A name that no lexicon lists, after a title: it begins with a given name, or has two words at
  /// least that nothing knows.
  private func readName(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, _ parts: inout ActorComposer.Parts
  ) -> Int {
    var index = start
    while index < pieces.count, index < start + 4 {
      let piece = pieces[index]
      guard piece.kind == .word, piece.verb < 0, piece.clitics.isEmpty || index > start,
        piece.clitics.isSubset(of: .article),
        piece.tags.isEmpty || piece.tags == .givenName
      else { break }
      let token = text.tokens[Int(piece.firstToken)]
      guard token.kind == .arabic else { break }
      let word = UnknownArabicWord(
        text.folded[Int(token.foldStart)..<Int(token.foldStart) + Int(token.foldLength)])
      guard !word.isJoined, word.preposition == 0, !word.looksLikeVerb,
        !word.isDefinite || index > start
      else { break }
      index += 1
    }
    let count = index - start
    guard count > 0 else { return start }
    // After an indefinite description come more adjectives, not a name.
    let before = pieces[start - 1]
    let isDefinite =
      parts.isDefinite || before.clitics.contains(.article) || before.kind == .state
      || before.kind == .organisation
      || before.kind == .role && before.endToken - before.firstToken > 1
    guard isDefinite else { return start }
    let begins = pieces[start].tags.contains(.givenName)
    guard begins || count > 1 && parts.jurisdiction >= 0 else { return start }
    parts.nameFirst = pieces[start].firstToken
    parts.nameEnd = pieces[index - 1].endToken
    return index
  }

  private func isCollectiveRole(_ role: Int32) -> Bool {
    role >= 0 && lexicon.roles[Int(role)].kind != .person
  }

  private func isCollective(_ piece: Piece) -> Bool {
    lexicon.roles[Int(piece.ref)].kind != .person
  }

  /// Unknown words after a plural that agree with it in definiteness describe it: قوات أجنبية.
  private func passAdjectives(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, isDefinite: Bool
  ) -> Int {
    var index = start
    while index < pieces.count, index < start + 2 {
      let piece = pieces[index]
      guard piece.kind == .word, piece.tags.isEmpty, piece.verb < 0 else { break }
      let token = text.tokens[Int(piece.firstToken)]
      guard token.kind == .arabic else { break }
      let word = UnknownArabicWord(
        text.folded[Int(token.foldStart)..<Int(token.foldStart) + Int(token.foldLength)])
      guard word.isDefinite == isDefinite, !word.isJoined, word.preposition == 0,
        !word.looksLikeVerb
      else { break }
      index += 1
    }
    return index
  }

  /// A Latin name that nothing introduces may be a product or a newspaper; after a verb it is a doer.
  private func isSubjectPlace(_ reading: SentenceReading) -> Bool {
    reading.items.last?.kind == .verb
  }

  /// Preposition and conjunction written onto a word, or the preposition before it.
  private func govern(_ item: inout Item, _ piece: Piece, before: Item? = nil) {
    item.isJoined = piece.clitics.contains(.and)
    item.isDefinite = piece.clitics.contains(.article)
    if piece.clitics.contains(.lam) {
      item.preposition = lexicon.symbols.arabicLam
    } else if piece.clitics.contains(.beh) {
      item.preposition = lexicon.symbols.arabicBeh
    } else if piece.clitics.contains(.kaf) {
      item.preposition = lexicon.symbols.arabicKaf
    }
  }

  /// "الزعيمان", "البلدين": the last two of their kind.
  private func readPair(_ piece: Piece, _ state: ArticleState, _ reading: inout SentenceReading) {
    let mentions = pair(piece, state, &reading)
    guard !mentions.isEmpty else {
      var item = Item(kind: .thing, firstToken: piece.firstToken, endToken: piece.endToken)
      govern(&item, piece)
      reading.items.append(item)
      return
    }
    for (index, mention) in mentions.enumerated() {
      var item = Item(kind: .mention, firstToken: piece.firstToken, endToken: piece.endToken)
      govern(&item, piece)
      item.isJoined = index > 0
      item.ref = mention
      reading.items.append(item)
    }
  }

  // MARK: Event nouns

  private func readEvent(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, _ state: inout ArticleState,
    _ reading: inout SentenceReading
  ) -> Int {
    let first = pieces[start]
    var item = Item(kind: .eventNoun, firstToken: first.firstToken, endToken: first.endToken)
    item.ref = first.ref
    item.topic = first.topic
    noteInner(first, &state, &reading)
    if first.topic >= 0 { reading.topics.append(first.topic) }
    govern(&item, first)
    if let negation = reading.items.last, negation.kind == .negation { item.isParticiple = true }
    if first.clitics.contains(.pronoun) { markPronoun(&item, first.clitics) }
    var index = start + 1
    // A genitive stands right after the noun.
    if index < pieces.count, !first.clitics.contains(.article), !first.clitics.contains(.pronoun),
      isActor(pieces[index].kind), pieces[index].kind != .nationality,
      pieces[index].clitics.isDisjoint(with: [.and, .lam, .beh, .kaf]),
      pieces[index].verb < 0 || pieces[index].kind != .role
    {
      let before = reading.items.count
      index = readActor(pieces, index, text, &state, &reading)
      if reading.items.count > before, let genitive = reading.items.popLast(),
        genitive.kind == .mention
      {
        item.genitive = genitive.ref
        item.endToken = genitive.endToken
      }
    }
    // Adjectives: nationalities name the parties; others are passed over.
    var look = index
    var skipped = 0
    while look < pieces.count, skipped < 3 {
      let piece = pieces[look]
      guard piece.clitics.isDisjoint(with: [.lam, .beh, .kaf]) else { break }
      if piece.kind == .nationality {
        let entity = lexicon.entities[Int(piece.ref)]
        var mention = Mention(
          key: ActorKey(entity: piece.ref), firstToken: piece.firstToken, endToken: piece.endToken,
          kind: entity.kind)
        mention.state = entity.state
        state.note(mention)
        let added = reading.add(mention)
        if item.modifierA < 0 {
          item.modifierA = added
        } else if item.modifierB < 0 {
          item.modifierB = added
        }
        index = look + 1
        item.endToken = piece.endToken
      } else if piece.kind == .topic, !piece.clitics.contains(.and) {
        reading.topics.append(piece.ref)
        index = look + 1
        item.endToken = piece.endToken
      } else if piece.kind == .word, piece.tags.isEmpty, piece.verb < 0,
        !piece.clitics.contains(.and),
        piece.clitics.isEmpty
      {
        skipped += 1
      } else {
        break
      }
      look += 1
    }
    reading.items.append(item)
    return index
  }

  private func isActor(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .role, .state, .nationality, .people, .capital, .organisation, .person, .unknownName: true
    default: false
    }
  }

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
    if token.kind == .arabic {
      let folded = text.folded[
        Int(token.foldStart)..<Int(token.foldStart) + Int(token.foldLength)]
      let unknown = UnknownArabicWord(folded)
      item.isJoined = unknown.isJoined
      item.isDefinite = unknown.isDefinite
      switch unknown.preposition {
      case 0xA8: item.preposition = lexicon.symbols.arabicBeh
      case 0x84: item.preposition = lexicon.symbols.arabicLam
      default: break
      }
      let opensRelative = reading.items.last?.kind == .relative && !unknown.isDefinite
      if unknown.looksLikeVerb || opensRelative && unknown.beginsImperfect {
        item.kind = .verb
        item.ref = -1
        reading.items.append(item)
        return start + 1
      }
      // "إدارة ترامب", "مدينة غزة": the owner right after an indefinite noun.
      if !unknown.isDefinite, start + 1 < pieces.count {
        let next = pieces[start + 1]
        if next.kind == .person || next.kind == .state || next.kind == .organisation
          || next.kind == .capital,
          next.clitics.isDisjoint(with: [.and, .lam, .beh, .kaf])
        {
          let before = reading.items.count
          let end = readActor(pieces, start + 1, text, &state, &reading)
          if reading.items.count > before, let owner = reading.items.popLast() {
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

  private func readFunctionWord(
    _ pieces: [Piece], _ index: Int, _ state: inout ArticleState, _ reading: inout SentenceReading
  ) -> Int {
    let piece = pieces[index]
    var item = plainItem(piece)
    if piece.tags.contains(.pronoun) {
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

/// What the letters of an unknown Arabic word tell.
struct UnknownArabicWord {
  var isJoined = false
  var isDefinite = false
  /// Second byte of the preposition letter written onto it; 0 for none.
  var preposition: UInt8 = 0
  var looksLikeVerb = false
  /// Begins like an imperfect of any person.
  var beginsImperfect = false

  init(_ folded: ArraySlice<UInt8>) {
    let start = folded.startIndex
    let count = folded.count / 2
    func letter(_ index: Int) -> (UInt8, UInt8) {
      index < count ? (folded[start + index * 2], folded[start + index * 2 + 1]) : (0, 0)
    }
    func isArticle(_ index: Int) -> Bool {
      letter(index) == (0xD8, 0xA7) && letter(index + 1) == (0xD9, 0x84) && count - index > 3
    }
    var offset = 0
    if isArticle(0) {
      isDefinite = true
      return
    }
    if count > 3, letter(0) == (0xD9, 0x88) || letter(0) == (0xD9, 0x81), isArticle(1) {
      isJoined = true
      isDefinite = true
      return
    }
    if letter(0) == (0xD8, 0xA8) || letter(0) == (0xD9, 0x83), isArticle(1) {
      preposition = letter(0).1
      isDefinite = true
      return
    }
    if letter(0) == (0xD9, 0x84), letter(1) == (0xD9, 0x84), count > 3 {
      preposition = 0x84
      isDefinite = true
      return
    }
    if count > 4, letter(0) == (0xD9, 0x88) { isJoined = true; offset = 1 }
    if count - offset >= 4, letter(offset) == (0xD9, 0x8A) || letter(offset) == (0xD8, 0xAA) {
      beginsImperfect = true
    }
    // The imperfect of the third person begins with yeh: يغير, يتوسط. A few nouns do, most short.
    if letter(offset) == (0xD9, 0x8A), count - offset >= 4, letter(count - 1) != (0xD9, 0x87) {
      looksLikeVerb = true
    }
  }
}
