import EntenteText

/// How a sentence was read: its items and what each verb and event noun was given.
public struct SentenceExplanation: Sendable {
  public let sentence: String
  /// One line an item or trigger.
  public let lines: [String]
}

struct Explainer {
  let lexicon: Lexicon

  func explain(
    _ sentence: Sentence, _ text: TokenisedText, _ bytes: [UInt8], _ reading: SentenceReading,
    _ analyser: ClauseAnalyser, _ dates: [DateMention]
  ) -> SentenceExplanation {
    func words(_ first: Int32, _ end: Int32) -> String {
      guard end > first else { return "" }
      let range =
        Int(text.tokens[Int(first)].start)..<Int(text.tokens[Int(end) - 1].end)
      return String(decoding: bytes[range], as: UTF8.self)
    }
    func name(_ index: Int32) -> String {
      let mention = reading.mentions[Int(index)]
      guard mention.key.entity != -1 else { return "?" }
      guard mention.key.entity >= 0 else {
        return "new:" + words(mention.firstToken, mention.endToken)
      }
      var name = lexicon.entities[Int(mention.key.entity)].id.string
      if mention.key.body >= 0 { name += "." + lexicon.bodies[Int(mention.key.body)].suffix.string }
      return name
    }
    func names(_ indices: [Int32]) -> String { indices.map(name).joined(separator: ", ") }
    var lines: [String] = []
    for item in reading.items {
      var line = "  [\(item.kind)] \(words(item.firstToken, item.endToken))"
      if item.kind == .mention, item.ref >= 0 {
        line += " = \(name(item.ref))"
        if reading.mentions[Int(item.ref)].isWeak { line += " (weak)" }
        if reading.mentions[Int(item.ref)].isApposition { line += " (apposition)" }
      }
      if item.kind == .topic { line += " = \(lexicon.topics[Int(item.ref)].id.string)" }
      if item.preposition != 0 { line += " governed" }
      if item.isJoined { line += " joined" }
      if item.genitive >= 0 { line += " genitive \(name(item.genitive))" }
      if item.modifierA >= 0 { line += " of \(name(item.modifierA))" }
      if item.modifierB >= 0 { line += " and \(name(item.modifierB))" }
      lines.append(line)
    }
    for (index, trigger) in analyser.triggers.enumerated() {
      let item = reading.items[trigger.item]
      var line = "  \(index): \(words(item.firstToken, item.endToken))"
      if let entry = analyser.entry(trigger) {
        let relation =
          entry.relation >= 0 ? lexicon.relations[Int(entry.relation)].key.string : "–"
        line += " → \(relation)"
        if entry.op != .none { line += " (\(entry.op))" }
      }
      if !trigger.subject.isEmpty { line += "; subject \(names(trigger.subject))" }
      if !trigger.object.isEmpty { line += "; object \(names(trigger.object))" }
      for phrase in trigger.phrases { line += "; phrase \(names(reading.parties(phrase.item)))" }
      if trigger.governor >= 0 { line += "; governed by \(trigger.governor)" }
      if trigger.speaker >= 0 { line += "; said by \(name(trigger.speaker))" }
      if trigger.isNegated { line += "; negated" }
      if trigger.isFuture { line += "; future" }
      if trigger.isHypothetical { line += "; hypothetical" }
      if trigger.isPassive { line += "; passive" }
      lines.append(line)
    }
    for date in dates {
      lines.append(
        "  date \(words(date.firstToken, date.endToken)) = \(date.date) (\(date.reason))")
    }
    return SentenceExplanation(
      sentence: words(sentence.firstToken, sentence.endToken), lines: lines)
  }
}
