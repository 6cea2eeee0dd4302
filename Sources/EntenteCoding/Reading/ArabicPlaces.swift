import EntenteText

/// Arabic nouns for places with the name behind them: "مدينة نيالا", "العاصمة الأوكرانية كييف".
extension PhraseReader {
  /// A thing that the name belongs to; of a state or body where the phrase names one.
  func readPlace(
    _ pieces: [Piece], _ start: Int, _ text: TokenisedText, _ state: inout ArticleState,
    _ reading: inout SentenceReading
  ) -> Int {
    let first = pieces[start]
    var item = Item(kind: .thing, firstToken: first.firstToken, endToken: first.endToken)
    govern(&item, first)
    var index = start + 1
    var owner: Int32 = -1
    var words = 0
    scan: while index < pieces.count, index < start + 6 {
      let piece = pieces[index]
      guard piece.clitics.isDisjoint(with: [.and, .lam, .beh, .kaf]) else { break }
      switch piece.kind {
      case .nationality, .capital, .state, .people:
        guard owner < 0 || piece.kind == .capital else { break scan }
        owner = note(piece, item.firstToken, &state, &reading)
      case .organisation, .role:
        // "مقر الحكومة", "مواقع حزب الله": whose it is ends the phrase.
        guard owner < 0, piece.verb < 0, piece.kind == .organisation || isOwner(piece) else {
          break scan
        }
        let before = reading.items.count
        let end = readActor(pieces, index, text, &state, &reading)
        if reading.items.count > before, let found = reading.items.popLast() {
          if found.kind == .mention {
            reading.mentions[Int(found.ref)].isWeak = true
            reading.mentions[Int(found.ref)].firstToken = item.firstToken
            owner = found.ref
          }
          item.endToken = found.endToken
        }
        index = end
        break scan
      case .topic:
        reading.topics.append(piece.ref)
      case .word:
        if piece.tags.contains(.placeNoun), piece.clitics.isSubset(of: .article) { break }
        guard words < 2, owner < 0, piece.verb < 0, piece.tags.isEmpty, isPlaceName(piece, text)
        else { break scan }
        words += 1
      default: break scan
      }
      item.endToken = piece.endToken
      index += 1
    }
    item.isDefinite = true
    if owner >= 0 {
      item.kind = .mention
      item.ref = owner
      reading.mentions[Int(owner)].endToken = item.endToken
    } else {
      reading.addThing(&item)
    }
    reading.items.append(item)
    return index
  }

  private func note(
    _ piece: Piece, _ first: Int32, _ state: inout ArticleState, _ reading: inout SentenceReading
  ) -> Int32 {
    let entity = lexicon.entities[Int(piece.ref)]
    var mention = Mention(
      key: ActorKey(entity: piece.ref), firstToken: first, endToken: piece.endToken,
      kind: entity.kind)
    mention.state = entity.state
    mention.isWeak = true
    mention.confidence = 0.8
    state.note(mention)
    return reading.add(mention)
  }

  /// Neither joined nor behind a preposition.
  private func isPlaceName(_ piece: Piece, _ text: TokenisedText) -> Bool {
    let token = text.tokens[Int(piece.firstToken)]
    guard token.kind == .arabic else { return false }
    let word = UnknownArabicWord(
      text.folded[Int(token.foldStart)..<Int(token.foldStart) + Int(token.foldLength)])
    return !word.isJoined && word.preposition == 0
  }
}
