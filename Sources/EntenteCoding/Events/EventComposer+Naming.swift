import EntenteText

/// Parties that the text only describes, and which of them an event may have.
extension EventComposer {
  /// Gives an actor of its own to a description that nothing resolved: "gunmen", "a court"; to other
  /// nouns only where the deed is done to people and places.
  func named(
    _ mentions: [Int32], _ type: EventType, _ reading: inout SentenceReading,
    _ state: inout ArticleState, _ text: TokenisedText, asTarget: Bool = false
  ) -> [Int32] {
    for index in mentions where reading.mentions[Int(index)].key.entity == -1 {
      let mention = reading.mentions[Int(index)]
      if mention.isThing {
        guard
          canBeParty(mention, text),
          Self.isPhysical(type)
            || asTarget && reading.language == .english
              && (type == .accuse || type == .reject || type == .sanction)
        else { continue }
      } else if mention.role < 0 {
        continue
      }
      var first = mention.firstToken
      while first < mention.endToken, isLeading(text.tokens[Int(first)]) { first += 1 }
      guard first < mention.endToken else { continue }
      let start = Int(text.tokens[Int(first)].start)
      let end = Int(text.tokens[Int(mention.endToken) - 1].end)
      let hash = (first..<mention.endToken).reduce(FoldHash.seed) {
        ($0 &* 31) ^ text.tokens[Int($1)].hash
      }
      let name = String(decoding: state.bytes[start..<end], as: UTF8.self)
      let actor = state.provisionalActor(hash: hash, shortHash: hash) {
        ProvisionalActor(name: name, kind: mention.kind, state: mention.state, isUnnamed: true)
      }
      reading.mentions[Int(index)].key = ActorKey(entity: -2 - actor)
      reading.mentions[Int(index)].confidence = mention.isThing ? 0.4 : 0.6
    }
    return mentions
  }

  /// Determiners and numbers before a description are no part of its name.
  private func isLeading(_ token: Token) -> Bool {
    if token.kind == .number { return true }
    let symbol = lexicon.words.symbol(token.hash)
    return symbol != 0
      && (symbol == lexicon.symbols.of
        || !lexicon.tags[Int(symbol)].isDisjoint(with: [
          .determiner, .numberWord, .possessivePronoun, .quantity,
        ]))
  }

  /// Mentions that name somebody, each actor once.
  func distinct(_ mentions: [Int32], _ reading: SentenceReading, keepsMedia: Bool = false)
    -> [Int32]
  {
    var seen: [ActorKey] = []
    var kept: [Int32] = []
    for index in mentions {
      let mention = reading.mentions[Int(index)]
      guard mention.key.entity != -1, !seen.contains(mention.key) else { continue }
      if !keepsMedia, mention.key.entity >= 0,
        lexicon.entities[Int(mention.key.entity)].kind == .media
      {
        continue
      }
      seen.append(mention.key)
      kept.append(index)
    }
    return kept
  }

  /// A noun that tells no idea, manner or measure: "fears", "ways" and "information" do nothing and
  /// have nothing done to them.
  private func canBeParty(_ mention: Mention, _ text: TokenisedText) -> Bool {
    let token = text.tokens[Int(mention.endToken) - 1]
    guard token.kind == .latin else { return true }
    let symbol = lexicon.words.symbol(token.hash)
    if symbol != 0, !lexicon.tags[Int(symbol)].isDisjoint(with: [.abstract, .pronounOther, .relative])
    {
      return false
    }
    if token.flags.contains(.capitalised) || symbol != 0 { return true }
    let end = Int(token.foldStart) + Int(token.foldLength)
    return !Self.abstractEndings.contains { ending in
      token.foldLength > ending.count + 2
        && text.folded[(end - ending.count)..<end].elementsEqual(ending)
    }
  }

  private static let abstractEndings = [
    "ness", "tion", "tions", "sion", "ism", "ance", "ence", "ship", "hood", "ity",
  ].map { Array($0.utf8) }

  /// Two parties that no text names tell an analyst nothing, and a thing does nothing to anybody.
  func isIdle(
    _ sources: [Int32], _ targets: [Int32], _ type: EventType, _ reading: SentenceReading,
    _ state: ArticleState
  ) -> Bool {
    guard reading.language == .english else { return false }
    func mentions(_ indices: [Int32]) -> [Mention] { indices.map { reading.mentions[Int($0)] } }
    let sources = mentions(sources)
    let targets = mentions(targets)
    if type != .protest, sources.allSatisfy(\.isThing) { return true }
    let unnamed = { (mention: Mention) in
      mention.key.entity < -1 && state.provisional[Int(-2 - mention.key.entity)].isUnnamed
    }
    return sources.allSatisfy(unnamed) && targets.allSatisfy(unnamed)
      && (sources + targets).contains(where: \.isThing)
  }
}
