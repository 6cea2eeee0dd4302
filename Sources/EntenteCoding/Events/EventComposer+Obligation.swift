/// Demands that a modal verb makes: "X must withdraw", said by somebody.
extension EventComposer {
  /// "X must …" in somebody's words is a demand on X.
  func obligations(_ analyser: ClauseAnalyser, _ reading: SentenceReading) -> [Draft] {
    let relation = lexicon.demand
    guard relation >= 0 else { return [] }
    var drafts: [Draft] = []
    for index in reading.items.indices where reading.items[index].kind == .obligation {
      var addressee: Int?
      if reading.language == .arabic {
        // "يجب على X أن"
        var look = index + 1
        while look < reading.items.count, look < index + 3 {
          if reading.items[look].kind == .mention, reading.items[look].preposition != 0 {
            addressee = look
            break
          }
          look += 1
        }
      } else if index > 0, reading.items[index - 1].kind == .mention,
        reading.items[index - 1].preposition == 0
      {
        addressee = index - 1
      }
      guard let addressee else { continue }
      var look = index + 1
      while look < reading.items.count,
        reading.items[look].kind != .verb && reading.items[look].kind != .eventNoun
      {
        look += 1
      }
      let inside = look < reading.items.count ? analyser.triggerOfItem[look] : -1
      let speaker = speakerOf(inside, index, analyser, reading)
      guard speaker >= 0, reading.mentions[Int(speaker)].key.entity != -1 else { continue }
      let targets = distinct(reading.group(addressee), reading)
        .filter { !same(reading, $0, speaker) }
      guard !targets.isEmpty else { continue }
      drafts.append(
        Draft(
          type: .request, relation: relation, rule: nil, sources: [speaker],
          targets: targets, isSymmetric: false, factuality: .quoted, speaker: speaker,
          confidence: 0.7, trigger: -1, governed: index, ruleName: "obligation"))
    }
    return drafts
  }

  /// Speaker of the words at an item: the nearest verb of saying with a subject.
  private func speakerOf(
    _ trigger: Int, _ item: Int, _ analyser: ClauseAnalyser, _ reading: SentenceReading
  ) -> Int32 {
    if trigger >= 0, analyser.triggers[trigger].speaker >= 0 {
      return analyser.triggers[trigger].speaker
    }
    for other in analyser.triggers.reversed()
    where other.isVerb && analyser.op(other) == .say {
      if let first = other.subject.first { return first }
    }
    return -1
  }
}
