import EntenteText

/// Bodies whose name goes on behind "of" or "for": "Association of African Jurists".
extension PhraseReader {
  /// End of such a name whose first noun ends before the piece at `index`; nil where there is none.
  func bodyWithOf(
    _ head: EnglishHead, _ pieces: [Piece], _ index: Int, _ text: TokenisedText
  ) -> Int? {
    guard index + 1 < pieces.count, index > 0, head.person < 0, head.organisation < 0,
      isBody(head, pieces[index - 1]),
      isCapitalised(pieces[index - 1], text), joins(pieces[index])
    else { return nil }
    var end = index + 1
    if pieces[end].tags.contains(.determiner), pieces[end].kind == .word { end += 1 }
    // "the Ministry of Ukraine": whose body it is, and no part of its name.
    guard end < pieces.count, isNamePart(pieces[end], text),
      pieces[end].kind != .state && pieces[end].kind != .capital
        && pieces[end].kind != .organisation && pieces[end].kind != .person
    else { return nil }
    while end < pieces.count, isNamePart(pieces[end], text) {
      end += 1
      guard end + 1 < pieces.count else { break }
      if joins(pieces[end]) || pieces[end].tags.contains(.conjunction),
        isNamePart(pieces[end + 1], text), pieces[end + 1].kind.rawValue < Piece.Kind.state.rawValue
          || pieces[end + 1].kind == .topic || pieces[end + 1].kind == .eventNoun
      {
        end += 1
      }
    }
    return end
  }

  /// Adds the actor of such a name.
  func addBody(
    _ head: EnglishHead, _ place: Item, _ text: TokenisedText, _ state: inout ArticleState,
    _ reading: inout SentenceReading
  ) {
    var first = place.firstToken
    while first + 1 < place.endToken, !text.tokens[Int(first)].flags.contains(.capitalised)
      || isLeadingWord(text.tokens[Int(first)])
    {
      first += 1
    }
    var parts = head.parts
    parts.firstToken = place.firstToken
    parts.endToken = place.endToken
    parts.nameFirst = first
    parts.nameEnd = place.endToken
    guard var mention = composer.compose(parts, &state, text) else { return }
    if head.role < 0 || lexicon.roles[Int(head.role)].kind == .person {
      mention.kind = .group
      state.setKind(of: mention.key, .group)
    }
    mention.isPlural = false
    var item = place
    item.ref = reading.add(mention)
    reading.items.append(item)
    state.note(mention)
  }

  private func isLeadingWord(_ token: Token) -> Bool {
    let symbol = lexicon.words.symbol(token.hash)
    return symbol != 0 && lexicon.tags[Int(symbol)].contains(.determiner)
  }

  private func isBody(_ head: EnglishHead, _ last: Piece) -> Bool {
    if head.role >= 0, last.kind == .role { return lexicon.roles[Int(head.role)].kind != .person }
    return head.role < 0 && last.kind == .unknownName && head.nameEnd - head.nameFirst == 1
  }

  private func joins(_ piece: Piece) -> Bool {
    piece.symbol == lexicon.symbols.of || piece.symbol == lexicon.symbols.forWord
  }

  private func isCapitalised(_ piece: Piece, _ text: TokenisedText) -> Bool {
    text.tokens[Int(piece.firstToken)].flags.contains(.capitalised)
  }

  private func isNamePart(_ piece: Piece, _ text: TokenisedText) -> Bool {
    isCapitalised(piece, text)
      && (piece.isNominal || piece.kind == .word && piece.tags.isDisjoint(with: [.month, .weekday]))
  }
}
