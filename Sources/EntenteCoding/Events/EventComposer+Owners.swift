import EntenteText

/// Whose a target is that the text only describes: "the homes of X", "people in Y", and what a protest
/// is about.
extension EventComposer {
  /// Puts the named actor of the phrase behind a thing in its place, and gives victims without a name
  /// the state that they are said to be in.
  func belonging(
    _ targets: [Int32], _ trigger: Trigger, _ type: EventType, _ reading: inout SentenceReading
  ) -> [Int32] {
    var found: [Int32] = []
    for index in targets {
      guard index >= 0, reading.mentions[Int(index)].key.entity == -1 else {
        found.append(index)
        continue
      }
      if let owner = owner(of: index, reading) {
        found.append(contentsOf: owner)
        continue
      }
      if type == .assault || type == .coerce { place(index, trigger, &reading) }
      found.append(index)
    }
    return found
  }

  /// Actors behind "of" right after a thing, or after a group that has no name.
  private func owner(of mention: Int32, _ reading: SentenceReading) -> [Int32]? {
    let described = reading.mentions[Int(mention)]
    guard described.isThing || described.kind != .person || speaksForOthers(described),
      let item = reading.items.firstIndex(where: {
        ($0.kind == .mention || $0.kind == .thing) && $0.ref == mention
      }), item + 2 < reading.items.count, reading.items[item + 1].kind == .preposition
    else { return nil }
    let preposition = reading.items[item + 1].symbol
    let symbols = lexicon.symbols
    guard preposition == symbols.of || described.isThing && preposition == symbols.inWord,
      reading.items[item + 2].kind == .mention
    else { return nil }
    let group = reading.group(item + 2).filter { reading.mentions[Int($0)].key.entity != -1 }
    return group.isEmpty ? nil : group
  }

  /// Representatives and officials of somebody, and not those who only support them.
  private func speaksForOthers(_ mention: Mention) -> Bool {
    guard mention.role >= 0, mention.isPlural else { return false }
    let body = lexicon.roles[Int(mention.role)].body
    return body < 0 || lexicon.bodies[Int(body)].suffix.string.hasPrefix("GOV")
  }

  /// "killed 48 people in two attacks in Y": people of Y, as far as the text says.
  private func place(_ mention: Int32, _ trigger: Trigger, _ reading: inout SentenceReading) {
    let role = reading.mentions[Int(mention)].role
    guard role >= 0, [.person, .group].contains(lexicon.roles[Int(role)].kind) else { return }
    for phrase in trigger.phrases
    where phrase.preposition == lexicon.symbols.inWord
      || phrase.preposition == lexicon.symbols.near
    {
      guard let first = reading.parties(phrase.item).first, first >= 0 else { continue }
      let home = reading.mentions[Int(first)]
      guard home.key.entity >= 0, home.key.body < 0, home.kind == .state else { continue }
      reading.mentions[Int(mention)].state = home.state
      let body = lexicon.roles[Int(role)].body
      if body >= 0 {
        let listed = lexicon.entity(of: home.key.entity, body: body)
        reading.mentions[Int(mention)].key =
          listed >= 0
          ? ActorKey(entity: listed) : ActorKey(entity: home.key.entity, body: body)
        reading.mentions[Int(mention)].confidence = 0.7
      }
      return
    }
  }

  private static func isVoiced(_ relation: Int16, _ lexicon: Lexicon) -> Bool {
    switch lexicon.relations[Int(relation)].type {
    case .accuse, .protest, .reject: true
    default: false
    }
  }

  /// Whom the demand of a protest names: "protested to demand reforms by X", ", condemning X".
  func protested(
    _ index: Int, _ analyser: ClauseAnalyser, _ reading: SentenceReading
  ) -> [Int32] {
    let own = analyser.triggers[index].subject
    for other in analyser.triggers
    where other.isVerb && other.item > analyser.triggers[index].item {
      guard other.isInfinitive || other.form.contains(.gerund), let entry = analyser.entry(other),
        entry.op == .request || entry.relation >= 0 && Self.isVoiced(entry.relation, lexicon)
      else { continue }
      let groups = [other.object] + other.phrases.map { reading.parties($0.item) }
      for group in groups {
        let named = group.filter { mention in
          mention >= 0 && !reading.mentions[Int(mention)].isThing
            && reading.mentions[Int(mention)].key.entity != -1
            && !own.contains { same(reading, $0, mention) }
        }
        if !named.isEmpty { return named }
      }
    }
    return []
  }
}
