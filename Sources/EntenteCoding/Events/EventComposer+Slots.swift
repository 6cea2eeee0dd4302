import EntenteText

/// What may fill a slot of a trigger.
extension EventComposer {
  /// The bare noun behind the owner of a transitive verbal noun.
  func secondObject(
    _ trigger: Trigger, _ entry: TriggerEntry, _ reading: SentenceReading
  ) -> [Int32]? {
    guard entry.rank(ofTarget: TriggerEntry.object) == 0 else { return nil }
    let next = trigger.item + 1
    guard next < reading.items.count, reading.items[next].kind == .mention,
      reading.items[next].preposition == 0, !reading.items[next].isJoined,
      reading.mentions[Int(reading.items[next].ref)].key.entity != -1
    else { return nil }
    return reading.group(next)
  }

  /// Prepositional groups that can be a party: things only where the deed is done to such.
  func phrases(
    _ trigger: Trigger, _ entry: TriggerEntry, _ reading: SentenceReading
  ) -> [(preposition: UInt32, item: Int)] {
    guard trigger.phrases.contains(where: { reading.items[$0.item].kind == .thing }) else {
      return trigger.phrases
    }
    if entry.relation >= 0, Self.isPhysical(lexicon.relations[Int(entry.relation)].type) {
      // "اعتقله للتحقيق", "قصف لمنع": lam before an indefinite noun is a purpose.
      return trigger.phrases.filter {
        reading.items[$0.item].kind != .thing || reading.language == .english
          || $0.preposition != lexicon.symbols.arabicLam || reading.items[$0.item].isDefinite
      }
    }
    return trigger.phrases.filter { reading.items[$0.item].kind != .thing }
  }

  static func isPhysical(_ type: EventType) -> Bool {
    type == .assault || type == .coerce || type == .protest
  }
}
