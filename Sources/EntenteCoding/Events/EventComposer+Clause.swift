import EntenteText

/// Targets that no slot of the lexicon names.
extension EventComposer {
  /// The first named actor in a phrase of the clause, where the trigger has a source and none of its
  /// slots is filled: "imposed a curfew in X", "rejected a military solution for X".
  func clauseTargets(
    _ trigger: Trigger, _ entry: TriggerEntry, _ type: EventType, _ sources: [Int32],
    _ reading: SentenceReading
  ) -> [Int32] {
    // A meeting in a place is no meeting with it.
    guard type != .consult, entry.op != .say else { return [] }
    let symbols = lexicon.symbols
    for phrase in trigger.phrases {
      if phrase.preposition == symbols.by || phrase.preposition == symbols.with { continue }
      let group = reading.parties(phrase.item).filter { index in
        guard index >= 0 else { return false }
        let mention = reading.mentions[Int(index)]
        return mention.key.entity != -1 && !mention.isThing
          && !sources.contains { same(reading, $0, index) }
      }
      if !group.isEmpty { return group }
    }
    return []
  }
}
