import EntenteText

/// Arabic event nouns with what belongs to their phrase: genitive, adjectives, an owner in between.
extension PhraseReader {
  func readEvent(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, _ state: inout ArticleState,
    _ reading: inout SentenceReading
  ) -> Int {
    let first = pieces[start]
    var item = Item(kind: .eventNoun, firstToken: first.firstToken, endToken: first.endToken)
    item.ref = first.ref
    item.topic = first.topic
    item.hasOperator = first.hasOperator
    noteInner(first, &state, &reading)
    if first.topic >= 0 { reading.topics.append(first.topic) }
    govern(&item, first)
    if let negation = reading.items.last, negation.kind == .negation { item.isParticiple = true }
    item.isAccusative = first.endToken == first.firstToken + 1 && endsInAlef(first, text)
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
    if item.genitive >= 0, first.clitics.contains(.beh),
      lexicon.triggers[Int(first.ref)].isAmbiguous
    {
      // "برصاص مسلحين": whose fire it was did it.
      item.kind = .mention
      item.ref = item.genitive
      item.genitive = -1
      item.preposition = lexicon.symbols.by
      reading.items.append(item)
      return index
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

  func endsInAlef(_ piece: Piece, _ text: TokenisedText) -> Bool {
    let token = text.tokens[Int(piece.firstToken)]
    let end = Int(token.foldStart) + Int(token.foldLength)
    return token.kind == .arabic && token.foldLength >= 2 && text.folded[end - 2] == 0xD8
      && text.folded[end - 1] == 0xA7
  }

  func isActor(_ kind: Piece.Kind) -> Bool {
    switch kind {
    case .role, .state, .nationality, .people, .capital, .organisation, .person, .unknownName: true
    default: false
    }
  }

  /// The event noun that an indefinite word and the definite adjective behind its owner make.
  func splitNoun(_ pieces: [Piece], _ start: Int, _ end: Int, _ text: TokenisedText)
    -> Int32?
  {
    guard end < pieces.count, pieces[end].kind == .word,
      pieces[start].endToken == pieces[start].firstToken + 1
    else { return nil }
    let head = lexicon.words.symbol(text.tokens[Int(pieces[start].firstToken)].hash)
    let token = text.tokens[Int(pieces[end].firstToken)]
    guard head != 0, token.kind == .arabic, token.foldLength > 6 else { return nil }
    let first = Int(token.foldStart)
    let folded = text.folded[first..<first + Int(token.foldLength)]
    let article = Inflection.alef + Inflection.lam
    guard folded.starts(with: article) else { return nil }
    let adjective = lexicon.words.symbol(FoldHash.of(folded.dropFirst(article.count)))
    guard adjective != 0 else { return nil }
    let node = lexicon.phrases.next(0, PhraseTrie.key(head, article: false))
    guard node != 0 else { return nil }
    let leaf = lexicon.phrases.next(node, PhraseTrie.key(adjective, article: false))
    guard leaf != 0 else { return nil }
    for index in lexicon.phrases.range(leaf)
    where lexicon.phrases.meanings[index].kind == .eventNoun {
      return lexicon.phrases.meanings[index].id
    }
    return nil
  }
}
