import EntenteText

extension LexiconBuilder {
  mutating func readRelations(_ file: LexiconFile) throws(LexiconError) {
    let names = ["key", "type", "mode", "intensity", "en", "ar", "thing_en", "thing_ar", "flags"]
    var column: [Int] = []
    for name in names { column.append(try file.column(name)) }
    try file.forEachRow { (row) throws(LexiconError) in
      let typeText = file.string(row.fields[column[1]])
      guard let type = EventType(rawValue: typeText) else {
        throw .unknown(file.name, row.line, "type", typeText)
      }
      let number = file.string(row.fields[column[3]])
      guard let intensity = Double(number) else {
        throw .unknown(file.name, row.line, "intensity", number)
      }
      func text(_ index: Int) -> LexiconText { LexiconText(file.bytes, row.fields[column[index]]) }
      self.relations.append(
        RelationEntry(
          key: text(0), type: type, mode: text(2), intensity: intensity, english: text(4),
          arabic: text(5), thingEnglish: text(6), thingArabic: text(7),
          isSymmetric: file.string(row.fields[column[8]]) == "symmetric"))
    }
  }

  mutating func readComposition(_ file: LexiconFile) throws(LexiconError) {
    let op = try file.column("operator")
    let governed = try file.column("governed")
    let type = try file.column("type")
    let factuality = try file.column("factuality")
    let english = try file.column("en")
    let arabic = try file.column("ar")
    try file.forEachRow { (row) throws(LexiconError) in
      func value(_ column: Int) -> String { file.string(row.fields[column]) }
      guard let op = Operator.named[value(op)] else {
        throw .unknown(file.name, row.line, "operator", value(op))
      }
      func eventType(_ text: String) throws(LexiconError) -> EventType? {
        if text == "*" || text == "=" || text == "own" { return nil }
        guard let type = EventType(rawValue: text) else {
          throw .unknown(file.name, row.line, "type", text)
        }
        return type
      }
      let fact = value(factuality)
      if fact != "=", Factuality(rawValue: fact) == nil {
        throw .unknown(file.name, row.line, "factuality", fact)
      }
      func phrase(_ column: Int) -> LexiconText? {
        value(column) == "=" ? nil : LexiconText(file.bytes, row.fields[column])
      }
      self.composition.append(
        CompositionRule(
          op: op, governed: try eventType(value(governed)), type: try eventType(value(type)),
          isOwn: value(type) == "own", factuality: Factuality(rawValue: fact),
          english: phrase(english), arabic: phrase(arabic)))
    }
  }

  private func relation(
    _ file: LexiconFile, _ row: LexiconFile.Row, _ field: Range<Int>
  ) throws(LexiconError) -> Int16 {
    if field.isEmpty { return -1 }
    let key = file.string(field)
    guard let index = relations.firstIndex(where: { $0.key.string == key }) else {
      throw .unknown(file.name, row.line, "relation", key)
    }
    return Int16(index)
  }

  private func op(
    _ file: LexiconFile, _ row: LexiconFile.Row, _ field: Range<Int>
  ) throws(LexiconError) -> Operator {
    if field.isEmpty { return .none }
    let name = file.string(field)
    guard let op = Operator.named[name] else {
      throw .unknown(file.name, row.line, "operator", name)
    }
    return op
  }

  private mutating func slots(_ file: LexiconFile, _ field: Range<Int>) -> [UInt32] {
    file.values(field).map { value in
      if value == "object" { return TriggerEntry.object }
      let words = Tokeniser().tokenise(Array(value.utf8))
      guard let token = words.tokens.first else { return 0 }
      return symbol(hash: token.hash)
    }
  }

  private mutating func trigger(
    _ file: LexiconFile, _ row: LexiconFile.Row, lemma: Range<Int>, targets: Range<Int>,
    sources: Range<Int>?, flags: Range<Int>
  ) throws(LexiconError) -> TriggerEntry {
    var entry = TriggerEntry(lemma: LexiconText(file.bytes, lemma))
    entry.relation = try relation(file, row, row.fields[try file.column("relation")])
    entry.op = try op(file, row, row.fields[try file.column("operator")])
    let target = slots(file, targets) + [0, 0, 0, 0]
    entry.targets = (target[0], target[1], target[2], target[3])
    if let sources {
      let source = slots(file, sources) + [0, 0]
      entry.sources = (source[0], source[1])
    }
    let names = file.values(flags)
    entry.controlsObject = names.contains("controls")
    entry.isNaming = names.contains("naming")
    entry.isJoint = names.contains("joint")
    entry.isGiven = names.contains("given")
    entry.isAmbiguous = names.contains("ambiguous")
    entry.idafaIsSource = names.contains("idafa:source")
    entry.idafaIsTarget = names.contains("idafa:target")
    return entry
  }

  mutating func readEnglishVerbs(_ file: LexiconFile) throws(LexiconError) {
    let lemma = try file.column("lemma")
    let irregular = try file.column("irregular")
    let targets = try file.column("targets")
    let flags = try file.column("flags")
    try file.forEachRow { (row) throws(LexiconError) in
      let entry = try self.trigger(
        file, row, lemma: row.fields[lemma], targets: row.fields[targets], sources: nil,
        flags: row.fields[flags])
      self.triggers.append(entry)
      let words = self.fold(file, row.fields[lemma])
      let particle = words.count > 1 ? self.symbol(words[1]) : 0
      let forms = file.values(row.fields[irregular]).map { Array($0.utf8) }
      guard let head = words.first else { return }
      for form in Inflection.english(head, irregular: forms) {
        self.addVerb(
          form.bytes,
          VerbReading(
            trigger: Int32(self.triggers.count - 1), particle: particle, form: form.form))
      }
    }
  }

  mutating func readEnglishNouns(_ file: LexiconFile) throws(LexiconError) {
    let noun = try file.column("noun")
    let plural = try file.column("plural")
    let targets = try file.column("targets")
    let sources = try file.column("sources")
    let flags = try file.column("flags")
    try file.forEachRow { (row) throws(LexiconError) in
      var entry = try self.trigger(
        file, row, lemma: row.fields[noun], targets: row.fields[targets],
        sources: row.fields[sources], flags: row.fields[flags])
      entry.isNoun = true
      self.triggers.append(entry)
      let meaning = PhraseMeaning(kind: .eventNoun, id: Int32(self.triggers.count - 1))
      let hasPlural = !row.fields[plural].isEmpty
      self.addPhrase(file, row.fields[noun], meaning, pluralS: !hasPlural)
      try file.forEachValue(row.fields[plural]) { (range) throws(LexiconError) in
        self.addPhrase(file, range, meaning)
      }
    }
  }

  mutating func readArabicNouns(_ file: LexiconFile) throws(LexiconError) {
    let noun = try file.column("noun")
    let plurals = try file.column("plurals")
    let targets = try file.column("targets")
    let sources = try file.column("sources")
    let flags = try file.column("flags")
    try file.forEachRow { (row) throws(LexiconError) in
      var entry = try self.trigger(
        file, row, lemma: row.fields[noun], targets: row.fields[targets],
        sources: row.fields[sources], flags: row.fields[flags])
      entry.isNoun = true
      self.triggers.append(entry)
      let meaning = PhraseMeaning(kind: .eventNoun, id: Int32(self.triggers.count - 1))
      for column in [noun, plurals] {
        try file.forEachValue(row.fields[column]) { (range) throws(LexiconError) in
          self.addPhrase(file, range, meaning, article: .free)
        }
      }
    }
  }

  mutating func readArabicVerbs(_ file: LexiconFile) throws(LexiconError) {
    let perfect = try file.column("perfect")
    let imperfect = try file.column("imperfect")
    let masdar = try file.column("masdar")
    let targets = try file.column("targets")
    let flags = try file.column("flags")
    try file.forEachRow { (row) throws(LexiconError) in
      var entry = try self.trigger(
        file, row, lemma: row.fields[perfect], targets: row.fields[targets], sources: nil,
        flags: row.fields[flags])
      let nounOnly = file.string(row.fields[flags]) == "noun"
      let past = self.fold(file, row.fields[perfect])
      let present = self.fold(file, row.fields[imperfect])
      if !nounOnly, let head = past.first {
        self.triggers.append(entry)
        let id = Int32(self.triggers.count - 1)
        let particle = past.count > 1 ? self.symbol(past[1]) : 0
        // A bare alef or alef maqsura at the end, before folding made hamza carriers alike.
        let firstWord = file.string(row.fields[perfect]).split(separator: " ").first ?? ""
        let isDefective = firstWord.hasSuffix("ى") || firstWord.hasSuffix("ا")
        Inflection.forEachArabic(
          perfect: head, imperfect: present.first ?? [], isDefective: isDefective
        ) { bytes, form in
          self.addVerb(bytes, VerbReading(trigger: id, particle: particle, form: form))
        }
      }
      guard !row.fields[masdar].isEmpty else { return }
      entry.lemma = LexiconText(file.bytes, row.fields[masdar])
      entry.isNoun = true
      entry.isMasdar = true
      entry.sources.0 = entry.isJoint ? self.symbols.arabicBetween : 0
      self.triggers.append(entry)
      let meaning = PhraseMeaning(kind: .eventNoun, id: Int32(self.triggers.count - 1))
      self.addPhrase(file, row.fields[masdar], meaning, article: .free)
    }
  }
}
