import EntenteText

/// Targets that no slot of the lexicon names.
extension EventComposer {
  /// The first named actor in a phrase of the clause, where the trigger has a source and none of its
  /// slots is filled: "imposed a curfew in X", "rejected a military solution for X".
  func clauseTargets(
    _ trigger: Trigger, _ entry: TriggerEntry, _ type: EventType, _ sources: [Int32],
    _ analyser: ClauseAnalyser, _ reading: inout SentenceReading, _ state: inout ArticleState,
    _ text: TokenisedText
  ) -> [Int32] {
    // A meeting in a place is no meeting with it.
    guard type != .consult, entry.op != .say, !entry.isGiven else { return [] }
    let symbols = lexicon.symbols
    for phrase in trigger.phrases {
      if phrase.preposition == symbols.by || phrase.preposition == symbols.with { continue }
      let group = reading.parties(phrase.item).filter { index in
        guard index >= 0 else { return false }
        let mention = reading.mentions[Int(index)]
        // An unlisted name after "in" or "near" is a place more often than a party.
        let isListed = mention.key.entity >= 0
        return mention.key.entity != -1 && !mention.isThing
          && (isListed || !lexicon.tags[Int(phrase.preposition)].contains(.circumstance))
          && !sources.contains { same(reading, $0, index) }
      }
      if !group.isEmpty { return group }
    }
    let place = namedPlace(trigger, &reading, &state, text)
    guard place.isEmpty else { return place }
    // "threatened to ban voting in X": the place stands behind the verb that is governed.
    switch entry.op {
    case .agree, .promise, .refuse, .threaten, .offer: break
    default: return []
    }
    guard let governed = governedVerb(of: trigger, analyser) else { return [] }
    return namedPlace(governed, &reading, &state, text)
  }

  private func governedVerb(of trigger: Trigger, _ analyser: ClauseAnalyser) -> Trigger? {
    guard let index = analyser.triggers.firstIndex(where: { $0.item == trigger.item }) else {
      return nil
    }
    guard var next = analyser.triggers.firstIndex(where: { $0.governor == index && $0.isVerb })
    else { return nil }
    while let deeper = analyser.triggers.firstIndex(where: { $0.governor == next && $0.isVerb }) {
      next = deeper
    }
    return analyser.triggers[next]
  }

  /// A place of the topics file in a slot of an Arabic event noun.
  func placePhrase(_ trigger: Trigger, _ entry: TriggerEntry, _ reading: SentenceReading) -> Item? {
    var look = trigger.item + 1
    while look < reading.items.count, look < trigger.item + 8 {
      let item = reading.items[look]
      if ClauseAnalyser.endsClause(item.kind) || item.kind == .verb { return nil }
      if item.kind == .topic, item.ref >= 0, lexicon.topics[Int(item.ref)].kind == .place,
        entry.rank(ofTarget: item.preposition) != nil
      {
        return item
      }
      look += 1
    }
    return nil
  }

  /// A place of the topics file in the clause, as an actor that the text only describes.
  func namedPlace(
    _ trigger: Trigger, _ reading: inout SentenceReading, _ state: inout ArticleState,
    _ text: TokenisedText
  ) -> [Int32] {
    var look = trigger.item + 1
    while look < reading.items.count, look < trigger.item + 10 {
      let item = reading.items[look]
      if ClauseAnalyser.endsClause(item.kind) || item.kind == .verb || item.kind == .comma { break }
      if item.kind == .topic, item.ref >= 0, lexicon.topics[Int(item.ref)].kind == .place {
        var mention = Mention(
          key: .none, firstToken: item.firstToken, endToken: item.endToken, kind: .place)
        mention.isThing = true
        return named([reading.add(mention)], .assault, &reading, &state, text)
      }
      look += 1
    }
    return []
  }
}
