import EntenteText

/// What the lexicon knows of a name that stands alone, outside any text.
public struct NamedActor: Sendable, Hashable {
  public let kind: ActorKind
  /// Canonical names; empty where the name is not that of a listed actor.
  public let english: String
  public let arabic: String
  /// ISO 3166-1 alpha-3, where known.
  public let country: String?
}

extension Lexicon {
  /// The actor that a whole name stands for, as event tables have them: a listed state, organisation
  /// or person by any of its names, or a body of a state, "Police (India)".
  ///
  /// A capital is a place here, not the government in it. Nil where the lexicon does not know the name.
  public func actor(named name: String) -> NamedActor? {
    let tokens = Tokeniser().tokenise(Array(name.utf8))
    // "Police (India)": what it is, and of which state.
    let bracket = tokens.tokens.firstIndex {
      $0.kind == .punctuation && tokens.folded[Int($0.foldStart)] == 0x28
    }
    if let bracket, bracket > 0 {
      guard let state = meaning(tokens, bracket + 1..<tokens.tokens.count)?.entity,
        entities[Int(state)].kind == .state
      else { return nil }
      let country = entities[Int(state)].country.string
      let own = meaning(tokens, 0..<bracket)
      if let entity = own?.entity { return named(entity) }
      guard let role = own?.role else {
        return NamedActor(kind: .group, english: "", arabic: "", country: country)
      }
      return NamedActor(kind: roles[Int(role)].kind, english: "", arabic: "", country: country)
    }
    return meaning(tokens, 0..<tokens.tokens.count)?.entity.map(named)
  }

  private func named(_ entity: Int32) -> NamedActor {
    let entry = entities[Int(entity)]
    return NamedActor(
      kind: entry.kind, english: entry.english.string, arabic: entry.arabic.string,
      country: entry.country.isEmpty ? nil : entry.country.string)
  }

  private struct Meaning {
    var entity: Int32?
    var role: Int32?
  }

  /// What all words of a range mean together.
  private func meaning(_ text: TokenisedText, _ range: Range<Int>) -> Meaning? {
    var node: Int32 = 0
    for index in range where text.tokens[index].kind != .punctuation {
      node = step(node, text, index)
      guard node != 0 else { return nil }
    }
    guard node != 0 else { return nil }
    var found = Meaning()
    for index in phrases.range(node) {
      let meaning = phrases.meanings[index]
      switch meaning.kind {
      case .state, .organisation, .person:
        if found.entity == nil { found.entity = meaning.id }
      case .role:
        if found.role == nil { found.role = meaning.id }
      default: continue
      }
    }
    return found
  }

  private func step(_ node: Int32, _ text: TokenisedText, _ index: Int) -> Int32 {
    let token = text.tokens[index]
    let symbol = words.symbol(token.hash)
    if symbol != 0 {
      let next = phrases.next(node, PhraseTrie.key(symbol, article: false))
      if next != 0 { return next }
    }
    // The Arabic article is part of the transition, not of the word.
    let start = Int(token.foldStart)
    let bytes = text.folded[start..<start + Int(token.foldLength)]
    guard token.kind == .arabic, bytes.count > 4, bytes.starts(with: "ال".utf8) else { return 0 }
    let bare = words.symbol(FoldHash.of(bytes.dropFirst(4)))
    return bare == 0 ? 0 : phrases.next(node, PhraseTrie.key(bare, article: true))
  }
}
