import EntenteText

/// Numbers and brackets that stand between the parts of an English clause without being parts of it.
extension PhraseReader {
  /// End of a day or year next to the name of a month: "June 13", "21 June". Nil where there is none.
  func dayNumber(_ pieces: [Piece], _ index: Int, _ reading: SentenceReading) -> Int? {
    guard pieces[index].kind == .number else { return nil }
    if index + 1 < pieces.count, pieces[index + 1].kind == .word,
      pieces[index + 1].tags.contains(.month)
    {
      return index + 2
    }
    if let last = reading.items.last, last.kind == .date,
      last.endToken == pieces[index].firstToken
    {
      return index + 1
    }
    // "in 2019": a bare number between a preposition and what is no noun is a year.
    guard reading.items.last?.kind == .preposition, index + 1 < pieces.count else { return nil }
    let next = pieces[index + 1]
    let token = pieces[index].endToken - pieces[index].firstToken
    return token == 1 && next.kind == .punctuation ? index + 1 : nil
  }

  /// Index of the number that "more than", "at least", "around" and the like stand before.
  func quantity(_ pieces: [Piece], _ index: Int) -> Int? {
    func isAmount(_ place: Int) -> Bool {
      guard place < pieces.count else { return false }
      return pieces[place].kind == .number || pieces[place].tags.contains(.numberWord)
    }
    if pieces[index].tags.contains(.approximate) {
      if isAmount(index + 1) { return index + 1 }
      // "up to 100"
      if index + 1 < pieces.count, pieces[index + 1].tags.contains(.infinitiveTo),
        isAmount(index + 2)
      {
        return index + 2
      }
    }
    if index + 1 < pieces.count, pieces[index + 1].tags.contains(.comparative),
      isAmount(index + 2)
    {
      return index + 2
    }
    return nil
  }

  /// Index of what "dozens of", "two of the", "a group of" and the like count; nil where nothing does.
  func countedNoun(_ pieces: [Piece], _ start: Int) -> Int? {
    var index = start
    var found: Int?
    while index < pieces.count, index < start + 8 {
      let piece = pieces[index]
      let counts =
        piece.kind == .number
        || !piece.tags.isDisjoint(with: [.quantity, .numberWord, .determiner, .approximate])
          && (piece.kind == .word || piece.tags.contains(.quantity))
      if counts {
        index += 1
        continue
      }
      // "26 alleged members of", "a large number of": one word may stand between.
      if index > start, piece.kind == .word, isPlainNoun(piece) || piece.tags.grammatical == .verb,
        index + 1 < pieces.count, pieces[index + 1].tags.contains(.quantity)
      {
        index += 1
        continue
      }
      guard piece.symbol == lexicon.symbols.of, index > start,
        pieces[index - 1].kind == .number
          || !pieces[index - 1].tags.isDisjoint(with: [.quantity, .numberWord, .determiner]),
        index + 1 < pieces.count
      else { break }
      index += 1
      if !pieces[index].tags.isDisjoint(with: [.determiner, .possessivePronoun]),
        pieces[index].kind == .word, !pieces[index].tags.contains(.quantity)
      {
        index += 1
        guard index < pieces.count else { break }
      }
      found = index
    }
    guard let found, pieces[found].isNominal || pieces[found].kind == .word else { return nil }
    return found
  }

  /// Leaves out what stands in brackets after a mention: an acronym, a party, an age.
  func dropBrackets(_ reading: inout SentenceReading) {
    var index = 1
    while index < reading.items.count {
      guard reading.items[index].kind == .openBracket, reading.items[index - 1].kind == .mention,
        let close = reading.items[index...].prefix(6).firstIndex(where: {
          $0.kind == .closeBracket
        }), !reading.items[index..<close].contains(where: { $0.kind == .verb })
      else {
        index += 1
        continue
      }
      reading.items.removeSubrange(index...close)
    }
  }
}
