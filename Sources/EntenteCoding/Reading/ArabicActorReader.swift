import EntenteText

/// Arabic actors: a name, an office with its state and holder, or a description.
extension PhraseReader {
  func readActor(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, _ state: inout ArticleState,
    _ reading: inout SentenceReading
  ) -> Int {
    let first = pieces[start]
    var parts = ActorComposer.Parts(firstToken: first.firstToken, endToken: first.endToken)
    var index = start + 1
    parts.isPlural = first.isPlural
    parts.isDefinite = first.clitics.contains(.article)
    parts.isIndefinite =
      first.kind == .role && first.endToken == first.firstToken + 1
      && first.clitics.isDisjoint(with: [.article, .pronoun])
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
      index = readLongTitle(pieces, index, text, &parts)
      index = readPost(pieces, index, text, &parts)
      if parts.person < 0, parts.nameEnd == 0, !first.isPlural,
        lexicon.roles[Int(first.ref)].kind == .person
      {
        index = readName(pieces, index, text, &parts)
      }
      if parts.person < 0, parts.nameEnd == 0, first.isPlural || isCollective(first) {
        index = passAdjectives(pieces, index, text, isDefinite: parts.isDefinite)
        if index < pieces.count, pieces[index].symbol == lexicon.symbols.arabicFrom {
          // "وفدا مهما من الوكالة"
          index = readRole(pieces, index, text, &parts)
        }
      }
    } else if first.kind == .unknownName {
      while index < pieces.count, pieces[index].kind == .unknownName {
        parts.nameEnd = pieces[index].endToken
        index += 1
      }
    }
    if parts.person >= 0 {
      let end = passDescent(pieces, index, text)
      if end > index { parts.endToken = pieces[end - 1].endToken }
      index = end
    }
    if first.kind == .role, first.clitics.contains(.pronoun), parts.jurisdiction < 0,
      parts.organisation < 0, parts.person < 0, parts.nameEnd == 0,
      lexicon.roles[Int(first.ref)].kind != .person
    {
      // "قواتها", "حكومته": of the state last spoken of.
      parts.jurisdiction =
        (first.clitics.contains(.pronounFeminine)
        ? nil
        : reading.mentions.first { $0.state >= 0 && !$0.isWeak && $0.kind == .person }
          ?? (reading.mentions.isEmpty ? state.lastSubject : nil))?.state
        ?? reading.mentions.last { $0.state >= 0 && !$0.isWeak }?.state
        ?? state.latest { $0.state >= 0 }?.state ?? -1
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
        && parts.organisation < 0 && !followsGroup(piece, parts):
        if isHonorific(parts.role) {
          // "جلالة الملك", "صاحب السمو الأمير": the office is what comes behind.
          parts.role = piece.ref
          parts.isIndefinite = false
        } else {
          // "وكيل وزارة الدفاع", "مسؤول في الجيش"
          parts.bodyRole = piece.ref
        }
      case .organisation
      where piece.clitics.contains(.lam) && piece.clitics.isSubset(of: [.lam, .article])
        && parts.organisation < 0 && parts.jurisdiction < 0 && parts.nameEnd == 0
        && lexicon.roles[Int(parts.role)].office != 0:
        // "الأمين العام للأمم المتحدة"
        parts.organisation = piece.ref
      case .organisation where !isMarked && parts.organisation < 0 && parts.nameEnd == 0:
        parts.organisation = piece.ref
      case .state, .capital:
        guard !isMarked, parts.jurisdiction < 0, parts.organisation < 0 else { return index }
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
      case .punctuation
      where piece.mark == 0x22 && index + 1 < pieces.count && parts.organisation < 0
        && parts.person < 0 && pieces[index + 1].kind == .organisation
        && pieces[index + 1].clitics.isSubset(of: .article):
        // "شركة «بريتيش غاز»"
        parts.organisation = pieces[index + 1].ref
        parts.endToken = pieces[index + 1].endToken
        index += 2
        if index < pieces.count, pieces[index].kind == .punctuation, pieces[index].mark == 0x22 {
          index += 1
        }
        continue
      case .word where piece.tags.contains(.timeDirection) && !isMarked && !parts.isFormer:
        // "الرئيس السابق": whoever holds the office now is not meant.
        guard isPast(piece) else { return index }
        parts.isFormer = true
      case .word
      where index + 1 < pieces.count
        && (piece.symbol == lexicon.symbols.arabicIn
          || piece.symbol == lexicon.symbols.arabicFrom && sends(parts, pieces[index + 1])):
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
      case .topic
      where piece.clitics.isSubset(of: .article) && unknown < 2 && parts.nameEnd == 0
        && isCollectiveRole(parts.role) && reaches(pieces, index + 1, parts):
        // "شركة الغاز المصرية"
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

  /// A title without an office and a body of its own: صاحب السمو, السيد.
  private func isHonorific(_ role: Int32) -> Bool {
    let role = lexicon.roles[Int(role)]
    return role.isTitle && role.office == 0 && role.body < 0 && role.kind == .person
  }

  /// "منظمات حقوقية الرئيس": a definite office behind an indefinite group is no owner of it.
  private func followsGroup(_ piece: Piece, _ parts: ActorComposer.Parts) -> Bool {
    parts.isPlural && !parts.isDefinite && piece.clitics.contains(.article)
      && lexicon.roles[Int(piece.ref)].kind == .person
      && lexicon.roles[Int(parts.role)].kind != .person
  }

  private func isPast(_ piece: Piece) -> Bool {
    lexicon.calendar[piece.symbol]?.contains { $0.tags == .timeDirection && $0.value < 0 } ?? false
  }

  /// "وزير الشؤون الخارجية والتعاون الإفريقي والجالية بالخارج": an office goes on with joined definite
  /// words up to a state, a name or a comma.
  private func readLongTitle(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, _ parts: inout ActorComposer.Parts
  ) -> Int {
    guard parts.person < 0, parts.nameEnd == 0, parts.jurisdiction < 0, parts.organisation < 0,
      !parts.isPlural, lexicon.roles[Int(parts.role)].kind == .person,
      lexicon.roles[Int(parts.role)].body >= 0, start < pieces.count,
      isDefinite(pieces[start], text, opens: true)
    else { return start }
    var index = start
    while index < pieces.count, index < start + 10 {
      let piece = pieces[index]
      let isMarked = !piece.clitics.isDisjoint(with: [.and, .lam, .beh, .kaf])
      switch piece.kind {
      case .nationality where !isMarked:
        parts.jurisdiction = piece.ref
        parts.endToken = piece.endToken
        return index + 1
      case .state where piece.clitics.isSubset(of: [.beh, .article]):
        parts.jurisdiction = piece.ref
        parts.endToken = piece.endToken
        return index + 1
      case .person where !isMarked:
        parts.person = piece.ref
        parts.endToken = piece.endToken
        return index + 1
      case .punctuation:
        guard piece.mark == 0x2C else { return start }
        parts.endToken = pieces[index - 1].endToken
        return index
      case .word where piece.tags.contains(.givenName) && !isMarked && index > start:
        parts.endToken = pieces[index - 1].endToken
        return index
      case .word, .topic, .eventNoun:
        guard isDefinite(piece, text, opens: false) else { return start }
        index += 1
      default: return start
      }
    }
    return start
  }

  /// "السفير الأميركي لدى إسرائيل مايك هاكابي": the post of an office, where the name stands behind it.
  private func readPost(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, _ parts: inout ActorComposer.Parts
  ) -> Int {
    guard parts.person < 0, parts.nameEnd == 0, !parts.isPlural, start + 2 < pieces.count,
      lexicon.roles[Int(parts.role)].kind == .person, pieces[start].tags.contains(.preposition),
      pieces[start].clitics.isEmpty, pieces[start + 1].clitics.isSubset(of: .article)
    else { return start }
    switch pieces[start + 1].kind {
    case .state, .organisation, .capital: break
    default: return start
    }
    var index = start + 2
    if pieces[index].kind == .punctuation, pieces[index].mark == 0x2C, index + 1 < pieces.count {
      index += 1
    }
    let piece = pieces[index]
    if piece.kind == .person, piece.clitics.isEmpty {
      parts.person = piece.ref
      parts.endToken = piece.endToken
      return index + 1
    }
    guard index == start + 2, parts.isDefinite || parts.jurisdiction >= 0 else { return start }
    var named = parts
    let end = readName(pieces, index, text, &named)
    guard end > index else { return start }
    parts.nameFirst = named.nameFirst
    parts.nameEnd = named.nameEnd
    return end
  }

  /// Has an article, and at the head of the addition a conjunction or lam before it.
  private func isDefinite(_ piece: Piece, _ text: TokenisedText, opens: Bool) -> Bool {
    guard piece.kind == .word || piece.kind == .topic || piece.kind == .eventNoun, piece.verb < 0
    else { return false }
    if piece.clitics.contains(.article) {
      return !opens || !piece.clitics.isDisjoint(with: [.and, .lam])
    }
    let token = text.tokens[Int(piece.firstToken)]
    guard token.kind == .arabic, piece.tags.isEmpty || piece.tags == .noun else { return false }
    let word = UnknownArabicWord(
      text.folded[Int(token.foldStart)..<Int(token.foldStart) + Int(token.foldLength)])
    return word.isDefinite && (!opens || word.isJoined || word.preposition == 0x84)
  }

  /// An unknown word stays in the phrase when the nationality or owner is still to come.
  private func reaches(_ pieces: [Piece], _ index: Int, _ parts: ActorComposer.Parts) -> Bool {
    guard parts.jurisdiction < 0, parts.organisation < 0 else { return false }
    var next = index
    while next < pieces.count, next < index + 2 {
      let piece = pieces[next]
      if !piece.clitics.isDisjoint(with: [.and, .lam, .beh, .kaf]) { return false }
      if piece.kind == .nationality || piece.kind == .organisation { return true }
      // "رئيس بلدية إسطنبول أكرم إمام أوغلو"
      if piece.kind == .person, next == index, piece.clitics.isEmpty { return true }
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
      if piece.kind == .person, index == start + 1, piece.clitics.isEmpty,
        parts.jurisdiction >= 0,
        lexicon.entities[Int(piece.ref)].state
          != lexicon.entities[Int(parts.jurisdiction)].state
      {
        // "السيناتور الأمريكي دارين لحود": the surname is another's.
        index += 1
        continue
      }
      guard piece.kind == .word, piece.verb < 0, piece.clitics.isEmpty || index > start,
        piece.clitics.isSubset(of: .article),
        piece.tags.isEmpty || piece.tags == .givenName
      else { break }
      let token = text.tokens[Int(piece.firstToken)]
      guard token.kind == .arabic else { break }
      let word = UnknownArabicWord(
        text.folded[Int(token.foldStart)..<Int(token.foldStart) + Int(token.foldLength)])
      guard !word.isJoined, word.preposition == 0, !word.looksLikeVerb,
        !word.isDefinite || index > start, !word.isPurpose
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
    if !begins {
      // "الوزير الفرنسي مدى سوء الأوضاع": a chain of nouns ends in a definite one, a foreign name does not.
      let last = text.tokens[Int(pieces[index - 1].firstToken)]
      let word = UnknownArabicWord(
        text.folded[Int(last.foldStart)..<Int(last.foldStart) + Int(last.foldLength)])
      if word.isDefinite { return start }
    }
    if index < pieces.count, pieces[index].kind == .person, pieces[index].clitics.isEmpty,
      parts.jurisdiction >= 0,
      lexicon.entities[Int(pieces[index].ref)].state
        == lexicon.entities[Int(parts.jurisdiction)].state
    {
      // "وزير دفاع جنوب أفريقيا جيرارد ليكوتا": the surname is listed.
      parts.person = pieces[index].ref
      parts.endToken = pieces[index].endToken
      return index + 1
    }
    parts.nameFirst = pieces[start].firstToken
    parts.nameEnd = pieces[index - 1].endToken
    return index
  }

  /// "تميم بن حمد آل ثاني": words of descent behind a name that the list has without them.
  private func passDescent(_ pieces: [Piece], _ start: Int, _ text: TokenisedText) -> Int {
    func isWord(_ index: Int, _ words: [String]) -> Bool {
      guard index < pieces.count else { return false }
      let token = text.tokens[Int(pieces[index].firstToken)]
      let first = Int(token.foldStart)
      let word = text.folded[first..<first + Int(token.foldLength)]
      return words.contains { word.elementsEqual($0.utf8) }
    }
    var index = start
    while index < pieces.count {
      if pieces[index].kind == .organisation, isWord(index, ["ال"]) {
        // "آل سعود" is a house of its own elsewhere.
        index += 1
        continue
      }
      guard pieces[index].kind == .word, isWord(index, ["بن", "ابن", "بنت", "ال"]) else { break }
      index += 1
      if isWord(index, ["عبد", "ابو"]) { index += 1 }
      guard index < pieces.count,
        pieces[index].kind == .word || pieces[index].kind == .person,
        pieces[index].clitics.isSubset(of: .article), pieces[index].verb < 0
      else { return start == index ? start : index }
      index += 1
    }
    return index
  }

  /// "وفد من الوكالة", "مسؤولون من الحكومة": those whom somebody sends.
  private func sends(_ parts: ActorComposer.Parts, _ owner: Piece) -> Bool {
    guard parts.role >= 0,
      owner.kind == .organisation || owner.kind == .role || owner.kind == .state,
      !owner.isPlural
    else { return false }
    let role = lexicon.roles[Int(parts.role)]
    if owner.kind == .state { return role.kind == .governmentBody && role.body >= 0 }
    guard role.body >= 0 || role.isVague else { return false }
    if owner.kind == .role, lexicon.roles[Int(owner.ref)].kind == .person { return false }
    return parts.isPlural || role.kind != .person || role.isVague
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
  func govern(_ item: inout Item, _ piece: Piece, before: Item? = nil) {
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

  /// "الزعيمان", "البلدين": the last two of their kind; "الجانبين الإسرائيلي والفلسطيني": the two named.
  func readPair(
    _ pieces: [Piece], _ start: Int, _ state: inout ArticleState, _ reading: inout SentenceReading
  ) -> Int {
    let piece = pieces[start]
    var end = start + 1
    var mentions: [Int32] = []
    if start + 2 < pieces.count, pieces[start + 1].kind == .nationality,
      pieces[start + 2].kind == .nationality, pieces[start + 2].clitics.contains(.and)
    {
      for index in start + 1...start + 2 {
        let entity = lexicon.entities[Int(pieces[index].ref)]
        var mention = Mention(
          key: ActorKey(entity: pieces[index].ref), firstToken: pieces[index].firstToken,
          endToken: pieces[index].endToken, kind: entity.kind)
        mention.state = entity.state
        mention.confidence = 0.9
        state.note(mention)
        mentions.append(reading.add(mention))
      }
      end = start + 3
    } else {
      mentions = pair(piece, state, &reading)
    }
    guard !mentions.isEmpty else {
      var item = Item(kind: .thing, firstToken: piece.firstToken, endToken: piece.endToken)
      govern(&item, piece)
      reading.items.append(item)
      return end
    }
    for (index, mention) in mentions.enumerated() {
      var item = Item(
        kind: .mention, firstToken: piece.firstToken, endToken: pieces[end - 1].endToken)
      govern(&item, piece)
      item.isJoined = index > 0
      item.ref = mention
      reading.items.append(item)
    }
    return end
  }
}
