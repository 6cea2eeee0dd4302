import EntenteText

/// Arabic words that count or introduce a noun, so that the noun behind them stands where they do.
extension PhraseReader {
  /// A number, or a word such as عشرات or أحد.
  func isQuantity(_ piece: Piece) -> Bool {
    piece.kind == .number
      || piece.kind == .word && !piece.tags.isDisjoint(with: [.quantity, .numberWord])
  }

  /// Piece behind "ما لا يقل عن", "ما يزيد على", "ما يقرب من", "ما مجموعه"; nil for another ما.
  func amountEnd(_ pieces: [Piece], _ start: Int, _ text: TokenisedText) -> Int? {
    func word(_ index: Int) -> ArraySlice<UInt8> {
      guard index < pieces.count else { return [] }
      let token = text.tokens[Int(pieces[index].firstToken)]
      return text.folded[Int(token.foldStart)..<Int(token.foldStart) + Int(token.foldLength)]
    }
    guard pieces[start].tags.contains(.relative), word(start).elementsEqual("ما".utf8) else {
      return nil
    }
    var index = start + 1
    if word(index).elementsEqual("لا".utf8) { index += 1 }
    let amounts = ["يزيد", "يقل", "يقارب", "يقرب", "يربو", "مجموعه", "قيمته", "يناهز"]
    guard amounts.contains(where: { word(index).elementsEqual($0.utf8) }) else { return nil }
    index += 1
    if index < pieces.count, pieces[index].tags.contains(.preposition) { index += 1 }
    return index < pieces.count ? index : nil
  }

  /// "فجر أمس", "مساء الثلاثاء": a part of the day with its day.
  func isDayPart(_ pieces: [Piece], _ index: Int) -> Bool {
    guard pieces[index].tags.contains(.dayPart), index + 1 < pieces.count else { return false }
    let next = pieces[index + 1]
    return next.kind == .word
      && !next.tags.isDisjoint(with: [.weekday, .relativeDay, .timeUnit, .quantity, .dayPart])
  }

  /// Piece behind "على يد" or "من قبل", where they name the doer.
  func agentiveEnd(_ pieces: [Piece], _ index: Int) -> Int? {
    let piece = pieces[index]
    guard piece.tags.contains(.preposition), index + 2 < pieces.count,
      piece.clitics.isSubset(of: .and), !piece.clitics.contains(.pronoun),
      piece.symbol == lexicon.symbols.arabicFrom || piece.symbol == lexicon.symbols.arabicOn
    else { return nil }
    let next = pieces[index + 1]
    guard next.tags.contains(.agentive), next.clitics.isEmpty else { return nil }
    let after = pieces[index + 2]
    guard after.kind != .punctuation || after.mark == 0x22,
      after.tags.isDisjoint(with: [.complementiser, .preposition, .relative])
    else { return nil }
    return index + 2
  }

  /// "عشرات من الجنود", "11 مسلحا": the noun takes the place of what counts it.
  func joinQuantities(_ reading: inout SentenceReading) {
    var index = 0
    while index < reading.items.count {
      guard reading.items[index].isQuantity else {
        index += 1
        continue
      }
      let first = index
      while index < reading.items.count, reading.items[index].isQuantity { index += 1 }
      guard index < reading.items.count else { return }
      var partitive = -1
      if reading.items[index].kind == .preposition, !reading.items[index].hasPronoun,
        reading.items[index].symbol == lexicon.symbols.arabicFrom, index + 1 < reading.items.count
      {
        partitive = index
        index += 1
        while index + 1 < reading.items.count, reading.items[index].isQuantity { index += 1 }
      }
      let counted = reading.items[index]
      guard ClauseAnalyser.isNominal(counted.kind), counted.preposition == 0, !counted.isJoined
      else {
        if counted.kind == .date, partitive >= 0 {
          // "أول من أمس"
          for position in first...partitive { reading.items[position].kind = .date }
        }
        continue
      }
      if partitive >= 0 { reading.items[partitive].kind = .other }
      reading.items[index].preposition = reading.items[first].preposition
      reading.items[index].isJoined = reading.items[first].isJoined
      index += 1
    }
  }

  /// "مقتل 15 جنديا": what stands behind an event noun and its count is its genitive.
  func attachGenitives(_ reading: inout SentenceReading) {
    for index in reading.items.indices.dropLast() {
      let noun = reading.items[index]
      guard noun.kind == .eventNoun, noun.genitive < 0, noun.modifierA < 0, !noun.hasPronoun,
        !noun.isDefinite, noun.ref >= 0
      else { continue }
      let entry = lexicon.triggers[Int(noun.ref)]
      guard entry.idafaIsTarget || entry.isMasdar && entry.rank(ofTarget: TriggerEntry.object) == 0
      else { continue }
      var next = index + 1
      while next + 1 < reading.items.count,
        reading.items[next].kind == .other || reading.items[next].kind == .quote
      {
        next += 1
      }
      let item = reading.items[next]
      guard item.preposition == 0, !item.isJoined, item.ref >= 0 else { continue }
      switch item.kind {
      case .mention: break
      case .thing where next > index + 1 || isDoneToPeople(entry): break
      default: continue
      }
      reading.items[index].genitive = item.ref
      reading.items[next].preposition = lexicon.symbols.of
    }
  }

  /// Killing, wounding, taking away: a word behind such a noun names whom, and is no adjective.
  private func isDoneToPeople(_ entry: TriggerEntry) -> Bool {
    guard entry.idafaIsTarget, entry.relation >= 0 else { return false }
    return lexicon.relations[Int(entry.relation)].isToPeople
  }

  /// A body or group as the owner of what stands before it: مقر الحكومة.
  func isOwner(_ piece: Piece) -> Bool {
    piece.isPlural || lexicon.roles[Int(piece.ref)].kind != .person
      || piece.clitics.contains(.article)
  }
}
