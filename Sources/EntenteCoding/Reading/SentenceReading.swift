import EntenteText

/// A sentence as items and mentions, ready for the clause rules.
struct SentenceReading {
  var items: [Item] = []
  var mentions: [Mention] = []
  var topics: [Int32] = []
  var language: TextLanguage = .english

  mutating func clear(_ language: TextLanguage) {
    items.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    topics.removeAll(keepingCapacity: true)
    self.language = language
  }

  mutating func add(_ mention: Mention) -> Int32 {
    mentions.append(mention)
    return Int32(mentions.count - 1)
  }

  /// The item of a mention joined to the group that begins at `index`: "A, B and C".
  func groupEnd(_ index: Int) -> Int {
    var end = index + 1
    let preposition = items[index].preposition
    while end < items.count {
      if items[end].kind == .mention, items[end].isJoined,
        items[end].preposition == 0
          || items[end].preposition == preposition, language == .arabic
      {
        end += 1
      } else if items[end].kind == .conjunction, end + 1 < items.count,
        items[end + 1].kind == .mention, items[end + 1].preposition == 0
      {
        end += 2
      } else if items[end].kind == .comma, end + 2 < items.count, items[end + 1].kind == .mention,
        items[end + 1].preposition == 0, continuesList(from: end + 2)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// A comma-separated list goes on to a conjunction.
  private func continuesList(from index: Int) -> Bool {
    var next = index
    while next < items.count {
      switch items[next].kind {
      case .conjunction: return next + 1 < items.count && items[next + 1].kind == .mention
      case .comma:
        guard next + 1 < items.count else { return false }
        if items[next + 1].kind == .conjunction { return true }
        guard items[next + 1].kind == .mention, items[next + 1].preposition == 0 else {
          return false
        }
        if items[next + 1].isJoined { return true }
        next += 2
      case .mention: return items[next].isJoined && items[next].preposition == 0
      default: return false
      }
    }
    return false
  }

  /// Adds a noun that names no actor, so that it can fill a place in the clause.
  mutating func addThing(_ item: inout Item) {
    var mention = Mention(
      key: .none, firstToken: item.firstToken, endToken: item.endToken, kind: .group)
    mention.isThing = true
    item.ref = add(mention)
  }

  /// A noun phrase that can be a party.
  func isParty(_ index: Int) -> Bool {
    items[index].kind == .mention || items[index].kind == .thing && items[index].ref >= 0
  }

  /// Mentions of a prepositional group: the group's own, or whom an event noun in it belongs to.
  func parties(_ index: Int) -> [Int32] {
    let item = items[index]
    if item.kind == .thing { return item.ref >= 0 ? [item.ref] : [] }
    if item.kind == .eventNoun { return [item.genitive >= 0 ? item.genitive : item.modifierA] }
    if item.kind == .topic { return item.modifierA >= 0 ? [item.modifierA] : [] }
    return group(index)
  }

  /// Mentions of the group that begins at an item, without appositions.
  func group(_ index: Int) -> [Int32] {
    if items[index].kind == .thing { return items[index].ref >= 0 ? [items[index].ref] : [] }
    var found: [Int32] = []
    for position in index..<groupEnd(index)
    where items[position].kind == .mention {
      let mention = items[position].ref
      if !mentions[Int(mention)].isApposition { found.append(mention) }
    }
    return found
  }
}
