import EntenteText

/// Parties and types that the complement of an English verb settles.
extension EventComposer {
  /// Whom the complement of agreeing, promising, refusing or threatening names, where it tells no event
  /// of its own: "threatened to close its border with X", "refused to respond to a request from X".
  func complementParty(
    _ index: Int, _ entry: TriggerEntry, _ analyser: ClauseAnalyser, _ reading: SentenceReading
  ) -> [Int32] {
    switch entry.op {
    case .agree, .promise, .refuse, .threaten, .offer: break
    default: return []
    }
    let own = analyser.triggers[index].subject
    var governor = index
    var steps = 0
    while steps < 3,
      let next = analyser.triggers.firstIndex(where: { $0.governor == governor && $0.isVerb })
    {
      let governed = analyser.triggers[next]
      let groups =
        [governed.object]
        + governed.phrases.filter { $0.preposition != lexicon.symbols.by }.map {
          reading.parties($0.item)
        }
      for group in groups {
        let named = group.filter { mention in
          mention >= 0 && !reading.mentions[Int(mention)].isThing
            && reading.mentions[Int(mention)].key.entity != -1
            && !own.contains { same(reading, $0, mention) }
        }
        if !named.isEmpty { return named }
      }
      governor = next
      steps += 1
    }
    return []
  }

  /// A call for sanctions on somebody, or for an investigation of them, accuses them and asks nothing
  /// of them.
  func accuses(_ governed: Trigger, _ entry: TriggerEntry, _ governor: Trigger) -> Bool {
    guard !governed.isVerb, governor.isVerb, governor.object.isEmpty, entry.relation >= 0 else {
      return false
    }
    let type = lexicon.relations[Int(entry.relation)].type
    return type == .sanction || type == .accuse
  }

  /// Whom "condemned the attack" accuses: whoever did the deed told of before, else the deed itself.
  func accusedDeed(
    _ trigger: Trigger, _ analyser: ClauseAnalyser, _ reading: inout SentenceReading,
    _ state: ArticleState
  ) -> [Int32] {
    guard trigger.objectItem >= 0 else { return [] }
    let item = reading.items[trigger.objectItem]
    let noun = analyser.triggerOfItem[trigger.objectItem]
    let entry = noun >= 0 ? analyser.entry(analyser.triggers[noun]) : nil
    let isDeath = isLoss(trigger.objectItem, reading)
    guard isDeath || item.kind == .eventNoun && entry?.relation ?? -1 >= 0 else { return [] }
    let type: EventType =
      isDeath ? .assault : lexicon.relations[Int(entry?.relation ?? 0)].type
    if let doers = state.lastDoers[type] {
      return doers.map { doer in
        var mention = doer
        mention.isCoreferent = true
        mention.confidence *= 0.6
        return reading.add(mention)
      }
    }
    guard Self.isPhysical(type) else { return [] }
    var deed = Mention(
      key: .none, firstToken: item.firstToken, endToken: item.endToken, kind: .group)
    deed.isThing = true
    return [reading.add(deed)]
  }

  /// A noun for what has befallen people: "the deaths".
  func isLoss(_ item: Int, _ reading: SentenceReading) -> Bool {
    item >= 0 && reading.language == .english
      && lexicon.tags[Int(reading.items[item].symbol)].contains(.loss)
  }

  /// What somebody says they will not do for or with another is refused.
  func isRefused(
    _ trigger: Trigger, _ governors: [Trigger], _ relation: RelationEntry, _ type: EventType
  ) -> Bool {
    if relation.isRefusable, trigger.isNegated, trigger.isVerb, governors.isEmpty { return true }
    guard ([trigger] + governors).contains(where: { $0.isNegated && $0.isFuture }) else {
      return false
    }
    switch type {
    case .agree, .consult, .support, .concede, .cooperate, .aid, .retreat: return true
    default: return false
    }
  }
}
