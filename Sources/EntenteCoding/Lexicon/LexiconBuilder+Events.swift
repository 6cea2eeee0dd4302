import EntenteText

extension LexiconBuilder {
  mutating func readRelations(_ file: LexiconFile) throws(LexiconError) {
    let names = ["key", "type", "mode", "intensity", "en", "ar", "thing_en", "thing_ar", "flags"]
    var column: [Int] = []
    for name in names { column.append(try file.column(name)) }
    try file.forEachRow { (row) throws(LexiconError) in
      let typeText = file.string(row.fields[column[1]])
      guard let type = EventType(rawValue: typeText) else {
        throw .unknown(file, "type", row.fields[column[1]])
      }
      let number = file.string(row.fields[column[3]])
      guard let intensity = Double(number) else {
        throw .unknown(file, "intensity", row.fields[column[3]])
      }
      func text(_ index: Int) -> LexiconText { LexiconText(file.bytes, row.fields[column[index]]) }
      let key = row.fields[column[0]]
      let index = Int16(self.relations.count)
      guard self.relationByKey.updateValue(index, forKey: file.hash(key)) == nil else {
        throw .duplicate(file.place(key.lowerBound), file.string(key))
      }
      let flags = file.values(row.fields[column[8]])
      self.relations.append(
        RelationEntry(
          key: text(0), type: type, mode: text(2), intensity: intensity, english: text(4),
          arabic: text(5), thingEnglish: text(6), thingArabic: text(7),
          isSymmetric: flags.contains("symmetric"), isRefusable: flags.contains("refusable"), isToPeople: flags.contains("people")))
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
        throw .unknown(file, "operator", row.fields[op])
      }
      func eventType(_ column: Int) throws(LexiconError) -> EventType? {
        let text = value(column)
        if text == "*" || text == "=" || text == "own" { return nil }
        guard let type = EventType(rawValue: text) else {
          throw .unknown(file, "type", row.fields[column])
        }
        return type
      }
      let fact = value(factuality)
      if fact != "=", Factuality(rawValue: fact) == nil {
        throw .unknown(file, "factuality", row.fields[factuality])
      }
      func phrase(_ column: Int) -> LexiconText? {
        value(column) == "=" ? nil : LexiconText(file.bytes, row.fields[column])
      }
      self.composition.append(
        CompositionRule(
          op: op, governed: try eventType(governed), type: try eventType(type),
          isOwn: value(type) == "own", factuality: Factuality(rawValue: fact),
          english: phrase(english), arabic: phrase(arabic)))
    }
  }

  private func relation(
    _ file: LexiconFile, _ row: LexiconFile.Row, _ field: Range<Int>
  ) throws(LexiconError) -> Int16 {
    if field.isEmpty { return -1 }
    guard let index = relationByKey[file.hash(field)] else {
      throw .unknown(file, "relation", field)
    }
    return index
  }

  private func op(
    _ file: LexiconFile, _ row: LexiconFile.Row, _ field: Range<Int>
  ) throws(LexiconError) -> Operator {
    if field.isEmpty { return .none }
    guard let op = operatorByName[file.hash(field)] else {
      throw .unknown(file, "operator", field)
    }
    return op
  }

  /// Symbols of the prepositions of a field, best first; the rest is 0.
  private mutating func slots(
    _ file: LexiconFile, _ field: Range<Int>
  ) throws(LexiconError) -> (UInt32, UInt32, UInt32, UInt32) {
    var slots: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
    var count = 0
    try file.forEachValue(field) { (range) throws(LexiconError) in
      let hash = file.hash(range)
      let slot: UInt32
      if let known = self.slotByHash[hash] {
        slot = known
      } else {
        slot =
          file.string(range) == "object"
          ? TriggerEntry.object : self.fold(file, range).first.map { self.symbol($0) } ?? 0
        self.slotByHash[hash] = slot
        self.slotNames[slot] = file.string(range)
      }
      switch count {
      case 0: slots.0 = slot
      case 1: slots.1 = slot
      case 2: slots.2 = slot
      default: slots.3 = slot
      }
      count += 1
    }
    return slots
  }

  /// Columns that every trigger file has.
  private struct TriggerColumns {
    let relation: Int
    let op: Int

    init(_ file: LexiconFile) throws(LexiconError) {
      relation = try file.column("relation")
      op = try file.column("operator")
    }
  }

  private mutating func trigger(
    _ file: LexiconFile, _ row: LexiconFile.Row, _ columns: TriggerColumns, lemma: Range<Int>,
    targets: Range<Int>, sources: Range<Int>?, flags: Range<Int>
  ) throws(LexiconError) -> TriggerEntry {
    var entry = TriggerEntry(lemma: LexiconText(file.bytes, lemma))
    entry.relation = try relation(file, row, row.fields[columns.relation])
    entry.op = try op(file, row, row.fields[columns.op])
    entry.targets = try slots(file, targets)
    if let sources {
      let slots = try slots(file, sources)
      entry.sources = (slots.0, slots.1)
    }
    guard !flags.isEmpty else { return entry }
    let names = file.values(flags)
    entry.controlsObject = names.contains("controls")
    entry.isNaming = names.contains("naming")
    entry.performs = names.contains("performs")
    entry.isJoint = names.contains("joint")
    entry.isGiven = names.contains("given")
    entry.isIntransitive = names.contains("intransitive")
    entry.isStrict = names.contains("strict")
    entry.isForces = names.contains("forces")
    entry.isGoverned = names.contains("governed")
    entry.isAmbiguous = names.contains("ambiguous")
    entry.idafaIsSource = names.contains("idafa:source")
    entry.idafaIsTarget = names.contains("idafa:target")
    entry.receives = names.contains("receive")
    entry.subjectIsTarget = names.contains("passive") || entry.receives
    entry.isPredicate = names.contains("predicate")
    entry.aims = names.contains("aims")
    entry.isVerbal = names.contains("verbal")
    entry.isCrowd = names.contains("crowd")
    return entry
  }

  mutating func readEnglishVerbs(_ file: LexiconFile) throws(LexiconError) {
    let lemma = try file.column("lemma")
    let irregular = try file.column("irregular")
    let targets = try file.column("targets")
    let flags = try file.column("flags")
    let columns = try TriggerColumns(file)
    try file.forEachRow { (row) throws(LexiconError) in
      let entry = try self.trigger(
        file, row, columns, lemma: row.fields[lemma], targets: row.fields[targets], sources: nil,
        flags: row.fields[flags])
      self.triggers.append(entry)
      let words = self.fold(file, row.fields[lemma])
      let particle = words.count > 1 ? self.symbol(words[1]) : 0
      let forms =
        row.fields[irregular].isEmpty
        ? [] : file.values(row.fields[irregular]).map { Array($0.utf8) }
      guard let head = words.first else { return }
      if file.values(row.fields[flags]).contains("adjective") {
        // "is willing to": after "be" as a past form would be after "have".
        self.addVerb(
          head, VerbReading(trigger: Int32(self.triggers.count - 1), particle: 0, form: .past))
        return
      }
      for form in Inflection.english(head, irregular: forms) {
        self.addVerb(
          form.bytes,
          VerbReading(
            trigger: Int32(self.triggers.count - 1), particle: particle, form: form.form))
      }
    }
  }

  /// English and Arabic files differ in the name of the plural's column, and in that English nouns
  /// without one take a regular plural.
  mutating func readNouns(_ file: LexiconFile, isArabic: Bool) throws(LexiconError) {
    let noun = try file.column("noun")
    let plurals = try file.column(isArabic ? "plurals" : "plural")
    let targets = try file.column("targets")
    let sources = try file.column("sources")
    let flags = try file.column("flags")
    let columns = try TriggerColumns(file)
    try file.forEachRow { (row) throws(LexiconError) in
      var entry = try self.trigger(
        file, row, columns, lemma: row.fields[noun], targets: row.fields[targets],
        sources: row.fields[sources], flags: row.fields[flags])
      entry.isNoun = true
      entry.isMasdar = file.values(row.fields[flags]).contains("masdar")
      self.triggers.append(entry)
      let meaning = PhraseMeaning(kind: .eventNoun, id: Int32(self.triggers.count - 1))
      for column in [noun, plurals] {
        let isRegular = !isArabic && column == noun && row.fields[plurals].isEmpty
        try file.forEachValue(row.fields[column]) { (range) throws(LexiconError) in
          self.addPhrase(
            file, range, meaning, article: isArabic ? .free : .fixed, pluralS: isRegular)
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
    let columns = try TriggerColumns(file)
    try file.forEachRow { (row) throws(LexiconError) in
      var entry = try self.trigger(
        file, row, columns, lemma: row.fields[perfect], targets: row.fields[targets], sources: nil,
        flags: row.fields[flags])
      let nounOnly = file.values(row.fields[flags]).contains("noun")
      let past = self.fold(file, row.fields[perfect])
      let present = self.fold(file, row.fields[imperfect])
      if !nounOnly, let head = past.first {
        self.triggers.append(entry)
        let id = Int32(self.triggers.count - 1)
        let particle = past.count > 1 ? self.symbol(past[1]) : 0
        let isDefective = file.endsInBareAlef(row.fields[perfect])
        Inflection.forEachArabic(
          perfect: head, imperfect: present.first ?? [], isDefective: isDefective
        ) { bytes, form in
          self.addVerb(bytes, VerbReading(trigger: id, particle: particle, form: form))
        }
        if !entry.subjectIsTarget {
          Inflection.forEachArabicParticiple(
            perfect: head, imperfect: present.first ?? [],
            isSecondForm: file.values(row.fields[flags]).contains("form-2")
          ) { bytes, form in
            self.addVerb(
              bytes, VerbReading(trigger: id, particle: particle, form: form), tagged: .participle)
          }
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
