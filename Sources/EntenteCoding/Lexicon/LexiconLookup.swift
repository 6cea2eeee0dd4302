import EntenteText

/// Gathers what a catalogue shows.
struct LexiconLookup {
  var builder: LexiconBuilder
  let record: LexiconRecord
  private let tokeniser = Tokeniser()

  init(builder: LexiconBuilder, record: LexiconRecord) {
    self.builder = builder
    self.record = record
  }

  mutating func find(_ text: String) -> LexiconCatalogue {
    var catalogue = LexiconCatalogue()
    let bytes = Array(text.utf8)
    let hash = FoldHash.of(bytes)
    var entities: Set<Int32> = []
    var topics: Set<Int32> = []
    if let entity = builder.entityByID[hash] { entities.insert(entity) }
    if let topic = builder.topics.firstIndex(where: { $0.id.string == text }) {
      topics.insert(Int32(topic))
    }
    let (nodes, symbols, relation) = places(bytes)
    var triggers: Set<Int32> = []
    var roles: Set<Int32> = []
    for phrase in record.phrases where nodes.contains(phrase.node) {
      switch phrase.meaning.kind {
      case .state, .nationality, .people, .capital, .organisation, .person, .shortName:
        entities.insert(phrase.meaning.id)
      case .topic: topics.insert(phrase.meaning.id)
      case .role: roles.insert(phrase.meaning.id)
      case .eventNoun: triggers.insert(phrase.meaning.id)
      case .pair, .blocked:
        let name = name(phrase)
        if !catalogue.names.contains(name) { catalogue.names.append(name) }
      }
    }
    for verb in record.verbs where verb.reading.trigger >= 0 && symbols.contains(verb.symbol) {
      triggers.insert(verb.reading.trigger)
    }
    for (index, trigger) in builder.triggers.enumerated()
    where relation >= 0 && trigger.relation == relation { triggers.insert(Int32(index)) }
    for phrase in record.phrases {
      switch phrase.meaning.kind {
      case .state, .nationality, .people, .capital, .organisation, .person, .shortName:
        guard entities.contains(phrase.meaning.id) else { continue }
      case .topic: guard topics.contains(phrase.meaning.id) else { continue }
      case .role, .eventNoun, .pair, .blocked: continue
      }
      let name = name(phrase)
      // Made forms repeat the one that is written.
      if catalogue.names.last != name { catalogue.names.append(name) }
    }
    catalogue.offices = offices(entities)
    for role in roles.sorted() { catalogue.words.append(self.role(Int(role))) }
    for trigger in triggers.sorted() { catalogue.words.append(self.trigger(trigger)) }
    catalogue.words += classes(symbols, String(decoding: bytes, as: UTF8.self))
    return catalogue
  }

  /// Nodes of the trie that the text leads to, symbols of a single word, and the relation it is.
  private mutating func places(_ bytes: [UInt8]) -> (Set<Int32>, Set<UInt32>, Int16) {
    var text = TokenisedText()
    bytes.withUnsafeBufferPointer { buffer in
      tokeniser.tokeniseWords(buffer, range: 0..<buffer.count, into: &text)
    }
    let analyser = WordAnalyser(words: builder.words)
    var nodes: Set<Int32> = text.tokens.isEmpty ? [] : [0]
    var symbols: Set<UInt32> = []
    for token in text.tokens {
      var candidates: [WordCandidate] = []
      text.folded.withUnsafeBufferPointer { analyser.append(token, $0, to: &candidates) }
      candidates.removeAll { !$0.clitics.isSubset(of: .article) }
      if text.tokens.count == 1 { symbols = Set(candidates.map(\.symbol)) }
      var next: Set<Int32> = []
      for node in nodes {
        for candidate in candidates {
          // With its article or without: whoever looks a name up need not know.
          for article in [false, true] {
            let step = builder.phrases.next(
              node, PhraseTrie.key(candidate.symbol, article: article))
            if step != 0 { next.insert(step) }
          }
        }
      }
      nodes = next
    }
    return (nodes, symbols, builder.relationByKey[FoldHash.of(bytes)] ?? -1)
  }

  private func name(_ phrase: LexiconRecord.Phrase) -> LexiconCatalogue.Name {
    let file = record.files[phrase.file]
    let meaning = phrase.meaning
    let index = Int(meaning.id)
    var name = LexiconCatalogue.Name(
      form: file.string(phrase.range), sort: sort(meaning.kind), id: nil, english: "", arabic: "",
      kind: "", country: nil, condition: condition(meaning),
      place: file.place(phrase.range.lowerBound))
    switch meaning.kind {
    case .state, .nationality, .people, .capital, .organisation, .person, .shortName:
      let entity = builder.entities[index]
      name.id = entity.id.string
      name.english = entity.english.string
      name.arabic = entity.arabic.string
      name.kind = entity.kind.rawValue
      name.country = entity.country.isEmpty ? nil : entity.country.string
    case .topic:
      let topic = builder.topics[index]
      name.id = topic.id.string
      name.english = topic.english.string
      name.arabic = topic.arabic.string
      name.kind = topic.kind.rawValue
    case .pair: name.kind = LexiconBuilder.pairKinds[index]
    case .role, .eventNoun, .blocked: break
    }
    return name
  }

  private func sort(_ kind: PhraseKind) -> String {
    switch kind {
    case .state, .organisation, .person: "name"
    case .nationality: "adjective"
    case .people: "people"
    case .capital: "capital"
    case .shortName: "short"
    case .topic: "topic"
    case .pair: "pair"
    case .blocked: "not-a-name"
    case .role: "role"
    case .eventNoun: "noun"
    }
  }

  private func condition(_ meaning: PhraseMeaning) -> String {
    if meaning.isAmbiguous { return "ambiguous" }
    if meaning.needsFullName { return "after another form or a title" }
    return meaning.needsCapitals ? "in capitals" : meaning.needsCapital ? "with a capital" : ""
  }

  private func offices(_ entities: Set<Int32>) -> [LexiconCatalogue.Office] {
    record.terms.filter {
      entities.contains($0.term.person)
        || entities.contains($0.term.jurisdiction) && entities.count == 1
    }.map { entry in
      let file = record.files[entry.file]
      let period = file.string(entry.range).split(separator: ":").last ?? ""
      let dots = period.firstRange(of: "..")
      let person = builder.entities[Int(entry.term.person)]
      return LexiconCatalogue.Office(
        person: person.id.string, name: person.english.string,
        office: builder.offices[Int(entry.term.office)],
        body: builder.entities[Int(entry.term.jurisdiction)].id.string,
        from: String(period[..<(dots?.lowerBound ?? period.endIndex)]),
        to: String(period[(dots?.upperBound ?? period.endIndex)...]),
        place: file.place(entry.range.lowerBound))
    }
  }

  // MARK: Words

  private func forms(_ kind: PhraseKind, _ id: Int32) -> [String] {
    var forms: [String] = []
    for phrase in record.phrases where phrase.meaning.kind == kind && phrase.meaning.id == id {
      let form = record.files[phrase.file].string(phrase.range)
      if !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  private func role(_ index: Int) -> LexiconCatalogue.Word {
    let role = builder.roles[index]
    var of: [String] = []
    if role.office != 0 { of.append("office " + builder.offices[Int(role.office)]) }
    if role.body >= 0 { of.append("body " + builder.bodies[Int(role.body)].suffix.string) }
    return LexiconCatalogue.Word(
      lemma: role.noun.string, sort: "role", relation: "", type: role.kind.rawValue, mode: "",
      op: "", targets: of.joined(separator: ", "), sources: "",
      forms: forms(.role, Int32(index)), place: record.place(role.noun))
  }

  private func trigger(_ index: Int32) -> LexiconCatalogue.Word {
    let trigger = builder.triggers[Int(index)]
    let relation = trigger.relation >= 0 ? builder.relations[Int(trigger.relation)] : nil
    var forms = forms(.eventNoun, index)
    for verb in record.verbs where verb.reading.trigger == index {
      let form = String(decoding: verb.form, as: UTF8.self)
      if !forms.contains(form) { forms.append(form) }
    }
    let targets = [trigger.targets.0, trigger.targets.1, trigger.targets.2, trigger.targets.3]
    return LexiconCatalogue.Word(
      lemma: trigger.lemma.string, sort: trigger.isNoun ? "noun" : "verb",
      relation: relation?.key.string ?? "", type: relation?.type.rawValue ?? "",
      mode: relation?.mode.string ?? "",
      op: Operator.named.first { $0.value == trigger.op }?.key ?? "",
      targets: targets.compactMap(slot).joined(separator: ", "),
      sources: [trigger.sources.0, trigger.sources.1].compactMap(slot).joined(separator: ", "),
      forms: forms, place: record.place(trigger.lemma))
  }

  /// The preposition of a slot, as the lexicon writes it.
  private func slot(_ symbol: UInt32) -> String? {
    if symbol == 0 { return nil }
    if symbol == TriggerEntry.object { return "object" }
    return builder.slotNames[symbol] ?? "?"
  }

  /// Grammatical classes of a single word.
  private func classes(_ symbols: Set<UInt32>, _ text: String) -> [LexiconCatalogue.Word] {
    var names: [String] = []
    for symbol in symbols.sorted() {
      let tags = builder.tags[Int(symbol)]
      for (name, tag) in WordTags.named where tags.isSuperset(of: tag) { names.append(name) }
    }
    let plain = record.verbs.contains {
      $0.reading.trigger < 0 && symbols.contains($0.symbol)
    }
    if plain { names.append("verb without an event") }
    return Set(names).sorted().map {
      LexiconCatalogue.Word(
        lemma: text, sort: $0, relation: "", type: "", mode: "", op: "", targets: "", sources: "",
        forms: [], place: nil)
    }
  }
}
