import EntenteText

/// Cuts a sentence into pieces: the longest phrase that some lexicon knows, else single words.
struct PieceReader {
  let lexicon: Lexicon
  private let analyser: WordAnalyser
  /// Readings of each token of the sentence, those of one token together; where those of a token begin.
  private(set) var candidates: [WordCandidate] = []
  private(set) var starts: [Int32] = []
  private(set) var pieces: [Piece] = []

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    analyser = WordAnalyser(words: lexicon.words)
  }

  /// Reads one sentence. `isKnown` says whether an entity was named in full earlier in the article.
  mutating func read(
    _ text: TokenisedText, _ sentence: Sentence, isKnown: (Int32) -> Bool,
    isNamed: (UInt64) -> Bool = { _ in false }
  ) {
    pieces.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    let first = Int(sentence.firstToken)
    let end = Int(sentence.endToken)
    text.folded.withUnsafeBufferPointer { folded in
      for index in first..<end {
        starts.append(Int32(candidates.count))
        let token = text.tokens[index]
        if token.kind != .punctuation { analyser.append(token, folded, to: &candidates) }
      }
      starts.append(Int32(candidates.count))
      var index = first
      while index < end {
        index = readPiece(text, folded, first: first, end: end, at: index, isKnown: isKnown)
        if index == first + 1, pieces[0].kind == .word, pieces[0].tags.grammatical.isEmpty,
          text.tokens[first].flags.contains(.capitalised), isNamed(text.tokens[first].hash)
        {
          // A name that the article has told before.
          pieces[0].kind = .unknownName
        }
      }
    }
  }

  @inline(__always)
  private func range(_ offset: Int) -> Range<Int> { Int(starts[offset])..<Int(starts[offset + 1]) }

  private mutating func readPiece(
    _ text: TokenisedText, _ folded: UnsafeBufferPointer<UInt8>, first: Int, end: Int,
    at index: Int,
    isKnown: (Int32) -> Bool
  ) -> Int {
    let token = text.tokens[index]
    var piece = Piece(kind: .word, firstToken: Int32(index), endToken: Int32(index + 1))
    if token.kind == .punctuation {
      piece.kind = .punctuation
      piece.mark = folded[Int(token.foldStart)]
      pieces.append(piece)
      return index + 1
    }
    var verb = verbReading(text, first: first, end: end, at: index)
    if let found = verb, !found.candidate.clitics.isEmpty, isPlaceNoun(index - first) { verb = nil }
    var match = longestPhrase(text, first: first, end: end, at: index, isKnown: isKnown)
    if let found = match, found.meaning.kind == .topic, token.kind == .latin,
      found.end > index + 1, endsInPeople(found.end - 1 - first)
    {
      // "Palestinian prisoners": people that something is done to, before a topic.
      match = longestPhrase(text, first: first, end: found.end - 1, at: index, isKnown: isKnown)
    }
    if let found = match, found.end == index + 1 || isFunction(index - first),
      found.meaning.kind != .pair,
      found.candidate.clitics.isEmpty, isFunction(index - first), token.kind == .arabic,
      !token.flags.contains(.hamzaBelow)
    {
      // "أمام" and "على" fold onto إمام and علي; as they are written they are prepositions.
      match = nil
    }
    if let match, match.meaning.kind == .blocked {
      // The phrase stays together, so that nothing inside it is taken for a name.
      piece.endToken = Int32(match.end)
      piece.kind = token.kind == .latin ? .unknownName : .word
      piece.clitics = match.candidate.clitics
      pieces.append(piece)
      return match.end
    }
    if let match {
      piece.kind = kind(match.meaning.kind)
      piece.ref = match.meaning.id
      piece.symbol = match.candidate.symbol
      piece.clitics = match.candidate.clitics
      piece.isPlural = match.meaning.isPlural
      piece.endToken = Int32(match.end)
      piece.tags = tags(piece.symbol)
      if match.meaning.kind == .topic {
        piece.inner = innerEntity(text, first: first, from: index, to: match.end)
      }
      if match.meaning.kind == .topic,
        let noun = eventNoun(text, first: first, from: index, to: match.end)
      {
        piece.kind = .eventNoun
        piece.topic = match.meaning.id
        piece.ref = noun.trigger
        piece.hasOperator = noun.isGoverned
      } else if match.meaning.kind == .topic, token.kind == .latin,
        let noun = leadingEvent(text, first: first, from: index, to: match.end)
      {
        // "invasion of Iraq": the deed, and whom it is done to as words of their own.
        piece.kind = .eventNoun
        piece.topic = match.meaning.id
        piece.inner = -1
        piece.ref = noun
        piece.endToken = Int32(index + 1)
        pieces.append(piece)
        return index + 1
      }
      if match.end == index + 1 || verb?.tokens ?? 0 > 1, let verb {
        piece.verb = verb.reading
        piece.verbSymbol = verb.candidate.symbol
        piece.verbClitics = verb.candidate.clitics
        piece.verbTokens = verb.tokens
      }
      pieces.append(piece)
      return match.end
    }
    if let verb {
      piece.symbol = verb.candidate.symbol
      piece.clitics = verb.candidate.clitics
      piece.verb = verb.reading
      piece.verbSymbol = verb.candidate.symbol
      piece.verbClitics = verb.candidate.clitics
      piece.verbTokens = verb.tokens
      piece.tags = tags(verb.candidate.symbol)
      pieces.append(piece)
      return index + 1
    }
    if let word = bestWord(index - first) {
      piece.symbol = word.symbol
      piece.clitics = word.clitics
      piece.tags = tags(word.symbol)
    }
    if token.kind == .number {
      piece.kind = .number
    } else if piece.tags.grammatical.isEmpty, token.kind == .latin, !token.flags.contains(.capitalised),
      let ending = Self.ending(folded, token)
    {
      // Unknown English words tell their class by their ending.
      switch ending {
      case .adverb: piece.tags = .adverb
      case .past, .gerund:
        piece.tags = .verb
        piece.verb = ending == .past ? lexicon.unknownPast : lexicon.unknownGerund
        piece.verbSymbol = piece.symbol
      }
    } else if piece.tags.grammatical.isEmpty, isNameLike(text, index, first: first) {
      piece.kind = .unknownName
    }
    pieces.append(piece)
    return index + 1
  }

  private enum Ending { case adverb, past, gerund }

  private static func ending(_ folded: UnsafeBufferPointer<UInt8>, _ token: Token) -> Ending? {
    let end = Int(token.foldStart) + Int(token.foldLength)
    guard token.foldLength > 4 else { return nil }
    let last = (folded[end - 3], folded[end - 2], folded[end - 1])
    if last.1 == 0x6C, last.2 == 0x79 { return .adverb }
    if last.1 == 0x65, last.2 == 0x64, last.0 != 0x65 { return .past }
    if last.0 == 0x69, last.1 == 0x6E, last.2 == 0x67, token.foldLength > 5 { return .gerund }
    return nil
  }

  private func kind(_ kind: PhraseKind) -> Piece.Kind {
    switch kind {
    case .state: .state
    case .nationality: .nationality
    case .people: .people
    case .capital: .capital
    case .organisation: .organisation
    case .person, .shortName: .person
    case .role: .role
    case .topic: .topic
    case .eventNoun: .eventNoun
    case .pair: .pair
    case .blocked: .word
    }
  }

  /// A capitalised Latin word that no lexicon knows; at the start of a sentence only when the next
  /// word is one too.
  private func isNameLike(_ text: TokenisedText, _ index: Int, first: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .latin, token.flags.contains(.capitalised), token.foldLength > 1 else {
      return false
    }
    if index > first { return true }
    guard index + 1 < text.tokens.count else { return false }
    let next = text.tokens[index + 1]
    guard next.kind == .latin, next.flags.contains(.capitalised) else { return false }
    // "Ethnic Albanians": an adjective that only opens the sentence.
    return !isPeople(index + 1 - first)
  }

  /// The word alone is a role that persons have.
  private func endsInPeople(_ offset: Int) -> Bool {
    range(offset).contains { candidate in
      let node = lexicon.phrases.next(0, key(candidate))
      return node != 0
        && lexicon.phrases.range(node).contains {
          let meaning = lexicon.phrases.meanings[$0]
          return meaning.kind == .role && lexicon.roles[Int(meaning.id)].kind == .person
        }
    }
  }

  /// The word alone names a nationality or people.
  private func isPeople(_ offset: Int) -> Bool {
    guard offset + 1 < starts.count else { return false }
    return range(offset).contains { candidate in
      let node = lexicon.phrases.next(0, key(candidate))
      return node != 0
        && lexicon.phrases.range(node).contains {
          lexicon.phrases.meanings[$0].kind == .nationality
            || lexicon.phrases.meanings[$0].kind == .people
        }
    }
  }

  /// The word as it stands is a preposition, conjunction or particle.
  private func isFunction(_ offset: Int) -> Bool {
    for index in range(offset) where candidates[index].clitics.isEmpty {
      return !lexicon.tags[Int(candidates[index].symbol)].isDisjoint(with: [
        .preposition, .conjunction, .complementiser, .relative, .subordinator,
      ])
    }
    return false
  }

  /// The word as it stands is a noun for a place: "فندق" is no "ف + ندق".
  private func isPlaceNoun(_ offset: Int) -> Bool {
    for index in range(offset) where candidates[index].clitics.isEmpty {
      return lexicon.tags[Int(candidates[index].symbol)].contains(.placeNoun)
    }
    return false
  }

  /// Classes of a word; a participle in no place of a verb has none.
  @inline(__always)
  private func tags(_ symbol: UInt32) -> WordTags {
    lexicon.tags[Int(symbol)].subtracting(.participle)
  }

  /// Participles are read as verbs behind a comma or a verb, before a complementiser, and joined to
  /// another one: "، متهما إياه", "وأضاف مؤكدا أن", "ومشيرا إلى".
  private func opensParticiple(
    _ form: VerbForm, _ word: WordCandidate, _ text: TokenisedText, _ index: Int, _ end: Int
  ) -> Bool {
    guard word.clitics.isSubset(of: .and), let last = pieces.last else { return false }
    if last.kind == .punctuation { return last.mark == 0x2C || last.mark == 0x22 }
    if word.clitics.contains(.and) {
      return pieces.contains { piece in
        piece.verb >= 0
          && lexicon.verbReadings[Int(piece.verb)].form.isSuperset(
            of: form.intersection(.participle))
      }
    }
    guard !form.contains(.feminine) else { return false }
    if last.verb >= 0, last.kind == .word { return true }
    switch last.kind {
    // A name is definite: an indefinite adjective does not describe it.
    case .person, .state, .organisation, .capital: return true
    default: break
    }
    guard index + 1 < end else { return false }
    let next = text.tokens[index + 1]
    let symbol = lexicon.words.symbol(next.hash)
    return symbol != 0 && lexicon.tags[Int(symbol)].contains(.complementiser)
  }

  /// The most literal reading that has a grammatical class.
  private func bestWord(_ offset: Int) -> WordCandidate? {
    for index in range(offset) where !tags(candidates[index].symbol).isEmpty {
      return candidates[index]
    }
    return nil
  }

  // MARK: Phrases

  /// An event noun at the head of a topic's phrase: the first word in Arabic, the last in English.
  private func eventNoun(
    _ text: TokenisedText, first: Int, from start: Int, to end: Int
  ) -> (trigger: Int32, isGoverned: Bool)? {
    let isArabic = text.tokens[start].kind == .arabic
    var isGoverned = false
    for begin in start..<end {
      var governs = false
      for candidate in range(begin - first) {
        var node = lexicon.phrases.next(0, key(candidate))
        var next = begin + 1
        while node != 0 {
          // "فرض عقوبات": the noun that is the event, not the one that only governs it.
          if isArabic || next == end, let noun = eventNoun(at: node) {
            if !isArabic || lexicon.triggers[Int(noun)].relation >= 0 { return (noun, isGoverned) }
            governs = true
          }
          guard next < end else { break }
          var step: Int32 = 0
          for following in range(next - first) {
            step = lexicon.phrases.next(node, key(following))
            if step != 0 { break }
          }
          node = step
          next += 1
        }
      }
      // "طائرات مسيرة": the second word only tells what kind of thing the first one is.
      if isArabic, !governs { return nil }
      isGoverned = governs
    }
    return nil
  }

  /// An event noun that a preposition follows inside a topic's phrase.
  private func leadingEvent(_ text: TokenisedText, first: Int, from start: Int, to end: Int)
    -> Int32?
  {
    guard end > start + 2 else { return nil }
    for following in range(start + 1 - first) {
      guard lexicon.tags[Int(candidates[following].symbol)].contains(.preposition) else { continue }
      for candidate in range(start - first) {
        let node = lexicon.phrases.next(0, key(candidate))
        if node != 0, let noun = eventNoun(at: node), lexicon.triggers[Int(noun)].relation >= 0 {
          return noun
        }
      }
    }
    return nil
  }

  /// A state or organisation named inside a longer phrase; −1 for none.
  private func innerEntity(_ text: TokenisedText, first: Int, from start: Int, to end: Int) -> Int32
  {
    for begin in start..<end {
      for candidate in range(begin - first) {
        var node = lexicon.phrases.next(0, key(candidate))
        var next = begin + 1
        while node != 0 {
          for index in lexicon.phrases.range(node) {
            let meaning = lexicon.phrases.meanings[index]
            guard meaning.kind == .organisation || meaning.kind == .state, !meaning.isAmbiguous
            else {
              continue
            }
            let flags = text.tokens[begin].flags
            if meaning.needsCapital, !flags.contains(.capitalised) { continue }
            if meaning.needsCapitals, !flags.contains(.allCapitals) { continue }
            return meaning.id
          }
          guard next < end else { break }
          var step: Int32 = 0
          for following in range(next - first) {
            step = lexicon.phrases.next(node, key(following))
            if step != 0 { break }
          }
          node = step
          next += 1
        }
      }
    }
    return -1
  }

  @inline(__always)
  private func key(_ candidate: Int) -> UInt32 {
    let word = candidates[candidate]
    return PhraseTrie.key(word.symbol, article: word.clitics.contains(.article))
  }

  private func eventNoun(at node: Int32) -> Int32? {
    for index in lexicon.phrases.range(node)
    where lexicon.phrases.meanings[index].kind == .eventNoun {
      return lexicon.phrases.meanings[index].id
    }
    return nil
  }

  private struct Match {
    var meaning: PhraseMeaning
    var candidate: WordCandidate
    var end: Int
  }

  private func longestPhrase(
    _ text: TokenisedText, first: Int, end: Int, at index: Int, isKnown: (Int32) -> Bool
  ) -> Match? {
    var best: Match?
    for candidate in range(index - first) {
      let word = candidates[candidate]
      let key = PhraseTrie.key(word.symbol, article: word.clitics.contains(.article))
      let node = lexicon.phrases.next(0, key)
      guard node != 0 else { continue }
      walk(text, first, end, node, index, index + 1, word, isKnown, &best)
    }
    return best
  }

  private func walk(
    _ text: TokenisedText, _ first: Int, _ end: Int, _ node: Int32, _ start: Int, _ next: Int,
    _ word: WordCandidate, _ isKnown: (Int32) -> Bool, _ best: inout Match?
  ) {
    if next > best?.end ?? 0, let meaning = accepted(node, text, start, next, word, isKnown) {
      best = Match(meaning: meaning, candidate: word, end: next)
    }
    guard next < end, next - start < 8 else { return }
    let token = text.tokens[next]
    guard token.kind != .punctuation else { return }
    for candidate in range(next - first) {
      let following = candidates[candidate]
      // Inside a phrase only the article may be written onto a word.
      guard following.clitics.isSubset(of: [.article, .lam]) else { continue }
      if following.clitics.contains(.lam), !following.clitics.contains(.article) { continue }
      let key = PhraseTrie.key(following.symbol, article: following.clitics.contains(.article))
      let step = lexicon.phrases.next(node, key)
      if step != 0 { walk(text, first, end, step, start, next + 1, word, isKnown, &best) }
    }
  }

  private func accepted(
    _ node: Int32, _ text: TokenisedText, _ start: Int, _ end: Int, _ word: WordCandidate,
    _ isKnown: (Int32) -> Bool
  ) -> PhraseMeaning? {
    var blocked: PhraseMeaning?
    for index in lexicon.phrases.range(node) {
      let meaning = lexicon.phrases.meanings[index]
      if meaning.kind == .blocked {
        // Of the whole phrase an entry may know more: "Washington Post" is no Washington, but a name.
        blocked = meaning
        continue
      }
      let flags = text.tokens[start].flags
      if meaning.needsCapital, !flags.contains(.capitalised) { continue }
      if meaning.needsCapitals, !flags.contains(.allCapitals) { continue }
      if word.clitics.contains(.future) { continue }
      if meaning.isAmbiguous || meaning.needsFullName {
        // A title introduces a surname; a topic counts once something sure has named it.
        let introduced =
          meaning.kind == .shortName && start > 0 && pieces.last?.kind == .role
          && !lexicon.tags[Int(word.symbol)].contains(.givenName)
          || isKnown(meaning.kind == .topic ? -2 - meaning.id : meaning.id)
        guard meaning.kind != .role, introduced else { continue }
      }
      if word.clitics.contains(.pronoun), meaning.kind != .eventNoun, meaning.kind != .role {
        continue
      }
      return meaning
    }
    return blocked
  }

  // MARK: Verbs

  /// A weekday, "today" and the like, or the "on" before one.
  private func isDay(_ offset: Int, of allowsOn: Bool, onlyDay: Bool = false) -> Bool {
    range(offset).contains { candidate in
      let symbol = candidates[candidate].symbol
      if !onlyDay, allowsOn, symbol == lexicon.symbols.on { return true }
      return !lexicon.tags[Int(symbol)].isDisjoint(with: [.weekday, .relativeDay])
    }
  }

  private func verbReading(
    _ text: TokenisedText, first: Int, end: Int, at index: Int
  ) -> (reading: Int32, candidate: WordCandidate, tokens: Int32)? {
    var found: (reading: Int32, candidate: WordCandidate, tokens: Int32)?
    // Nouns and adjectives end in a ta marbuta, no verb does: "فتاة" is no "ف + تاه".
    let isMarbuta = text.tokens[index].flags.contains(.tehMarbuta)
    for candidate in range(index - first) {
      let word = candidates[candidate]
      if !word.clitics.intersection([.article, .beh, .kaf]).isEmpty { continue }
      let tags = lexicon.tags[Int(word.symbol)]
      guard !tags.isDisjoint(with: [.verb, .participle]) else { continue }
      if tags.contains(.noun), text.tokens[index].kind == .latin { continue }
      for reading in lexicon.verbs(word.symbol) {
        let verb = lexicon.verbReadings[reading]
        if verb.form.contains(.participle), text.tokens[index].kind == .arabic,
          !opensParticiple(verb.form, word, text, index, end)
        {
          continue
        }
        if isMarbuta, !verb.form.contains(.participle) { continue }
        if word.clitics.contains(.lam), !verb.form.contains(.imperfect) { continue }
        if word.clitics.contains(.future), !verb.form.contains(.imperfect) { continue }
        if verb.particle != 0 {
          guard let distance = particle(verb.particle, first, end, index) else { continue }
          return (Int32(reading), word, distance)
        }
        // An event's verb before a plain one of the same form.
        if found.map({ lexicon.verbReadings[Int($0.reading)].trigger < 0 && verb.trigger >= 0 })
          ?? true
        {
          found = (Int32(reading), word, 1)
        }
      }
      guard let taken = found else { continue }
      let verb = lexicon.verbReadings[Int(taken.reading)]
      // "ودعا" is more often و and دعا, whom it calls on, than two who bid farewell.
      if verb.trigger >= 0 || !taken.candidate.clitics.isEmpty { break }
    }
    return found
  }

  /// Distance in tokens to the end of the particle: right after the verb ("call on").
  private func particle(_ symbol: UInt32, _ first: Int, _ end: Int, _ index: Int) -> Int32? {
    guard index + 1 < end else { return nil }
    for candidate in range(index + 1 - first) where candidates[candidate].symbol == symbol {
      return 2
    }
    // "called on Thursday for" is read as "called for"; so is "called Thursday on".
    var place = index + 1
    while place < end, place < index + 3, isDay(place - first, of: place == index + 1) { place += 1 }
    guard place > index + 1, place < end,
      lexicon.tags[Int(symbol)].contains(.preposition),
      isDay(place - 1 - first, of: false, onlyDay: true)
    else { return nil }
    for candidate in range(place - first) where candidates[candidate].symbol == symbol {
      return Int32(place - index + 1)
    }
    return nil
  }
}
