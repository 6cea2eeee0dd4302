import EntenteText

/// Turns pieces into items: noun phrases become mentions, event nouns or things.
struct PhraseReader {
  let lexicon: Lexicon
  let composer: ActorComposer

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    composer = ActorComposer(lexicon: lexicon)
  }

  /// Item of a piece that is no noun phrase.
  func plainItem(_ piece: Piece) -> Item {
    var item = Item(kind: .other, firstToken: piece.firstToken, endToken: piece.endToken)
    item.symbol = piece.symbol
    if piece.clitics.contains(.and) { item.isJoined = true }
    if piece.kind == .punctuation {
      switch piece.mark {
      case 0x2C: item.kind = .comma
      case 0x22, 0x27: item.kind = .quote
      case 0x28, 0x5B: item.kind = .openBracket
      case 0x29, 0x5D: item.kind = .closeBracket
      case 0x3F: item.kind = .question
      case 0x2E, 0x21, 0x3B, 0x3A: item.kind = .stop
      case 0x2D: item.kind = .comma
      default: item.kind = .other
      }
      return item
    }
    let tags = piece.tags
    if tags.contains(.negation) {
      item.kind = .negation
    } else if tags.contains(.complementiser) {
      item.kind = .complementiser
    } else if tags.contains(.relative) {
      item.kind = .relative
    } else if tags.contains(.condition) {
      item.kind = .condition
    } else if tags.contains(.future) {
      item.kind = .future
    } else if tags.contains(.hypothetical) {
      item.kind = .hypothetical
    } else if tags.contains(.obligation) {
      item.kind = .obligation
    } else if tags.contains(.infinitiveTo) {
      item.kind = .infinitiveTo
    } else if tags.contains(.be) {
      item.kind = .be
    } else if tags.contains(.have) {
      item.kind = .have
    } else if tags.contains(.preposition) {
      item.kind = .preposition
    } else if tags.contains(.conjunction) {
      item.kind = .conjunction
    } else if tags.contains(.contrast) {
      item.kind = .contrast
    } else if tags.contains(.subordinator) || tags.contains(.attribution) {
      item.kind = .subordinator
    } else if !tags.isDisjoint(with: [
      .month, .weekday, .relativeDay, .timeUnit,
    ]) {
      item.kind = .date
    } else if !tags.isDisjoint(with: [.adverb, .timeDirection, .timeBefore, .doAuxiliary]) {
      item.kind = .adverb
    }
    if piece.clitics.contains(.pronoun) { markPronoun(&item, piece.clitics) }
    return item
  }

  func markPronoun(_ item: inout Item, _ clitics: Clitics) {
    item.hasPronoun = true
    item.pronounIsFeminine = clitics.contains(.pronounFeminine)
    item.pronounIsPlural = clitics.contains(.pronounPlural)
  }

  func verbItem(_ piece: Piece) -> Item {
    let form = lexicon.verbReadings[Int(piece.verb)].form
    var item = Item(
      kind: .verb, firstToken: piece.firstToken, endToken: piece.firstToken + piece.verbTokens)
    item.ref = piece.verb
    item.symbol = piece.verbSymbol
    item.isJoined = piece.verbClitics.contains(.and)
    item.isGerund = form.contains(.gerund)
    item.isParticiple = form.contains(.participle)
    if piece.verbClitics.contains(.pronoun) { markPronoun(&item, piece.verbClitics) }
    if piece.verbClitics.contains(.future) { item.isDefinite = true }
    return item
  }

  /// Notes the actor that a topic's name holds, so that it counts as named here.
  @discardableResult
  func noteInner(_ piece: Piece, _ state: inout ArticleState, _ reading: inout SentenceReading)
    -> Int32
  {
    guard piece.inner >= 0 else { return -1 }
    let entity = lexicon.entities[Int(piece.inner)]
    var mention = Mention(
      key: ActorKey(entity: piece.inner), firstToken: piece.firstToken, endToken: piece.endToken,
      kind: entity.kind)
    mention.state = entity.state
    mention.isWeak = true
    mention.confidence = 0.9
    return reading.add(mention)
  }

  /// The two actors that "the two leaders" or "both sides" stands for; none where they are not sure.
  func pair(_ piece: Piece, _ state: ArticleState, _ reading: inout SentenceReading) -> [Int32] {
    let kind = LexiconBuilder.pairKinds[Int(piece.ref)]
    let found = state.latest(2) { mention in
      guard mention.key.entity != -1, !mention.isVague, !mention.isPlural else { return false }
      switch kind {
      case "person": return mention.kind == .person
      case "head-of-state": return composer.isHeadOfState(mention, state)
      case "state": return mention.kind == .state
      default: return mention.kind == .state || mention.kind == .armedGroup
      }
    }
    guard found.count == 2 else { return [] }
    return found.map { mention in
      var copy = mention
      copy.firstToken = piece.firstToken
      copy.endToken = piece.endToken
      copy.isCoreferent = true
      copy.isWeak = false
      copy.confidence = 0.7
      return reading.add(copy)
    }
  }
}
