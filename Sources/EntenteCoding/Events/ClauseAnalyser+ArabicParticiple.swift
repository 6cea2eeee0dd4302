import EntenteText

/// Participles that go on with the clause: "هاجم نتنياهو أردوغان، متهما إياه بدعم …".
extension ClauseAnalyser {
  /// The subject of the sentence does it; the object stands behind it.
  mutating func participle(_ index: Int, _ reading: inout SentenceReading) {
    let item = triggers[index].item
    let subject = mainSubject(index, reading)
    triggers[index].subject = subject
    triggers[index].subjectIsInherited = true
    var from = item + 1
    if from < reading.items.count, reading.items[from].kind == .other,
      lexicon.tags[Int(reading.items[from].symbol)].contains(.pronoun)
    {
      // "إياه": whom the clause before named, but not its subject.
      if let object = other(than: subject, before: item, reading) {
        triggers[index].object = [object]
      }
      from += 1
    } else if let object = bareMention(from, reading) {
      triggers[index].object = reading.group(object)
      from = reading.groupEnd(object)
    } else if let object = bareMentionAhead(from, reading) {
      triggers[index].object = reading.group(object)
    } else if from < reading.items.count, Self.isNominal(reading.items[from].kind),
      reading.items[from].preposition == 0
    {
      triggers[index].objectItem = from
    }
    collectPhrases(index, from: from, reading, isNoun: false)
  }

  /// Subject of the first verb of the sentence that agrees with the participle.
  private func mainSubject(_ index: Int, _ reading: SentenceReading) -> [Int32] {
    let form = triggers[index].form
    var best: [Int32] = []
    for trigger in triggers[..<index]
    where trigger.isVerb && !trigger.subject.isEmpty && !trigger.form.contains(.participle) {
      let mention = reading.mentions[Int(trigger.subject[0])]
      if mention.isThing { continue }
      if form.contains(.plural) || agrees(form, mention) { return trigger.subject }
      if best.isEmpty { best = trigger.subject }
    }
    return best
  }

  private func agrees(_ form: VerbForm, _ mention: Mention) -> Bool {
    mention.kind == .person && !mention.isPlural
      ? form.contains(.feminine) == mention.isFeminine || mention.key.entity < 0
      : agreesInGender(form, mention)
  }

  private func other(
    than subject: [Int32], before item: Int, _ reading: SentenceReading
  ) -> Int32? {
    let keys = subject.map { reading.mentions[Int($0)].key }
    return reading.items[..<item].last { item in
      item.kind == .mention && item.ref >= 0
        && reading.mentions[Int(item.ref)].key.entity != -1
        && !reading.mentions[Int(item.ref)].isWeak
        && !keys.contains(reading.mentions[Int(item.ref)].key)
    }?.ref
  }
}
