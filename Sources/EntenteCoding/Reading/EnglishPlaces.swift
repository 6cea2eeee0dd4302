import EntenteText

/// Whose people a description means: "workers in Peru", "rebels in the Ivory Coast".
extension PhraseReader {
  /// Gives a description without a state the one of the phrase right after it.
  func placeDescriptions(_ state: inout ArticleState, _ reading: inout SentenceReading) {
    guard reading.items.count > 2 else { return }
    for index in reading.items.indices.dropLast(2) where reading.items[index].kind == .mention {
      let mention = Int(reading.items[index].ref)
      let role = reading.mentions[mention].role
      guard reading.mentions[mention].key.entity == -1, role >= 0 else { continue }
      let between = reading.items[index + 1]
      guard between.kind == .preposition,
        between.symbol == lexicon.symbols.inWord || between.symbol == lexicon.symbols.from
          || between.symbol == lexicon.symbols.of,
        reading.items[index + 2].kind == .mention
      else { continue }
      let home = reading.mentions[Int(reading.items[index + 2].ref)]
      guard home.key.entity >= 0, home.key.body < 0, home.kind == .state else { continue }
      let body = lexicon.roles[Int(role)].body
      reading.mentions[mention].state = home.state
      if body >= 0 {
        let listed = lexicon.entity(of: home.key.entity, body: body)
        reading.mentions[mention].key =
          listed >= 0
          ? ActorKey(entity: listed) : ActorKey(entity: home.key.entity, body: body)
        reading.mentions[mention].isVague = true
        reading.mentions[mention].confidence = 0.8
        state.note(reading.mentions[mention])
      }
    }
  }
}
