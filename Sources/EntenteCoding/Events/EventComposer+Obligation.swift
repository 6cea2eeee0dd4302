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
      } else {
        addressee = subject(before: index, reading)
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

  /// "X says Y was responsible": who is said to have done wrong is accused.
  func verdicts(_ analyser: ClauseAnalyser, _ reading: SentenceReading) -> [Draft] {
    guard lexicon.blame >= 0, reading.language == .english else { return [] }
    var drafts: [Draft] = []
    for index in reading.items.indices
    where lexicon.tags[Int(reading.items[index].symbol)].contains(.blamed) {
      var look = index - 1
      var isNegated = false
      while look >= 0, reading.items[look].kind == .adverb || reading.items[look].kind == .negation {
        isNegated = isNegated || reading.items[look].kind == .negation
        look -= 1
      }
      guard look > 0, reading.items[look].kind == .be, !isNegated,
        let blamed = subject(before: look, reading)
      else { continue }
      let speaker = speakerOf(-1, index, analyser, reading)
      guard speaker >= 0, reading.mentions[Int(speaker)].key.entity != -1 else { continue }
      let targets = distinct(reading.group(blamed), reading).filter { !same(reading, $0, speaker) }
      guard !targets.isEmpty else { continue }
      drafts.append(
        Draft(
          type: .accuse, relation: lexicon.blame, rule: nil, sources: [speaker], targets: targets,
          isSymmetric: false, factuality: .asserted, speaker: speaker, confidence: 0.7, trigger: -1,
          governed: index, ruleName: "verdict"))
    }
    return drafts
  }

  /// The subject of a modal or copula at an item: past its own phrases, "the rebels in Darfur must".
  private func subject(before item: Int, _ reading: SentenceReading) -> Int? {
    var look = item - 1
    while look >= 0, look > item - 8 {
      let entry = reading.items[look]
      if entry.kind == .mention, entry.preposition == 0 {
        guard entry.isJoined, look >= 2, reading.items[look - 2].kind == .mention else {
          return look
        }
        look -= 2
        continue
      }
      switch entry.kind {
      case .mention, .thing, .topic, .eventNoun:
        if entry.preposition == 0 { return nil }
      case .preposition, .conjunction, .adverb, .have: break
      default: return nil
      }
      look -= 1
    }
    return nil
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
