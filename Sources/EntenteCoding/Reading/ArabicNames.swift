import EntenteText

/// Names that no list holds, where the words beside them show what they are.
extension PhraseReader {
  /// "يوسف باريتسكي وزير البنية التحتية الإسرائيلي": unknown words between a verb or particle and a
  /// title are the name of whoever bears it.
  func nameTitles(
    _ reading: inout SentenceReading, _ text: TokenisedText, _ state: inout ArticleState
  ) {
    for index in reading.items.indices.dropFirst(2) {
      let title = reading.items[index]
      guard title.kind == .mention, title.preposition == 0, !title.isJoined else { continue }
      let mention = reading.mentions[Int(title.ref)]
      guard mention.role >= 0, lexicon.roles[Int(mention.role)].kind == .person,
        lexicon.roles[Int(mention.role)].isTitle, !mention.isPlural, !mention.isWeak,
        mention.key.entity == -1 || mention.isVague || mention.key.entity >= 0 && mention.office != 0
      else { continue }
      var last = index - 1
      if reading.items[last].kind == .comma || reading.items[last].kind == .other { last -= 1 }
      var first = last
      while first >= 0, isNameWord(first, reading, text) { first -= 1 }
      guard first >= 0, last - first >= 2, last - first <= 4, opensName(first, reading) else {
        continue
      }
      if mention.key.entity >= 0, !mention.isVague, last == index - 1 { continue }
      var parts = ActorComposer.Parts(
        firstToken: reading.items[first + 1].firstToken, endToken: reading.items[last].endToken)
      parts.role = mention.role
      parts.jurisdiction = mention.state
      parts.nameFirst = parts.firstToken
      parts.nameEnd = parts.endToken
      guard let named = composer.compose(parts, &state, text) else { continue }
      let added = reading.add(named)
      state.note(named)
      var item = Item(kind: .mention, firstToken: parts.firstToken, endToken: parts.endToken)
      item.ref = added
      item.preposition = reading.items[first + 1].preposition
      item.isJoined = false
      reading.mentions[Int(title.ref)].isApposition = true
      reading.mentions[Int(title.ref)].key = named.key
      for position in first + 1...last { reading.items[position].kind = .other }
      reading.items[first + 1] = item
      for position in last + 1...index { reading.items[position].kind = .other }
      if index + 1 < reading.items.count, last < index - 1, reading.items[index + 1].kind == .comma {
        reading.items[index + 1].kind = .other
      }
    }
  }

  /// A word that may be a part of a name: unknown or a given name, without article at its head.
  private func isNameWord(_ index: Int, _ reading: SentenceReading, _ text: TokenisedText) -> Bool {
    let item = reading.items[index]
    guard item.endToken == item.firstToken + 1, !item.isJoined,
      text.tokens[Int(item.firstToken)].kind == .arabic
    else { return false }
    if item.kind == .other { return lexicon.tags[Int(item.symbol)].contains(.givenName) }
    return item.kind == .thing && item.symbol == 0
  }

  /// What may stand before the name of a subject.
  private func opensName(_ index: Int, _ reading: SentenceReading) -> Bool {
    switch reading.items[index].kind {
    case .verb, .complementiser: true
    default: false
    }
  }

  /// Somebody whom the article named before and whom no list holds, by the last word of the name.
  func knownName(_ token: Token, _ state: ArticleState) -> Int32? {
    guard token.kind == .arabic, token.foldLength >= 8 else { return nil }
    return state.provisionalActor(named: FoldHash.seed &* 31 ^ token.hash)
  }
}
