import EntenteText

extension LexiconBuilder {
  /// Reads one lexicon file; its name says what it holds.
  mutating func read(_ file: LexiconFile) throws(LexiconError) {
    switch file.name {
    case "words/function.en.tsv", "words/function.ar.tsv": try readFunctionWords(file)
    case "words/verbs.en.tsv": try readPlainVerbs(file)
    case "words/verbs.ar.tsv": try readPlainArabicVerbs(file)
    case "words/calendar.tsv": try readCalendar(file)
    case "words/boilerplate.tsv": try readBoilerplate(file)
    case "words/pairs.tsv": try readPairs(file)
    case "words/bodies.tsv": try readBodies(file)
    case "words/names.ar.tsv": try readArabicNames(file)
    case "words/roles.en.tsv": try readEnglishRoles(file)
    case "words/roles.ar.tsv": try readArabicRoles(file)
    case "actors/states.tsv": try readStates(file)
    case "actors/organisations.tsv": try readOrganisations(file)
    case "actors/people.tsv": try readPeople(file)
    case "topics/topics.tsv": try readTopics(file)
    case "events/relations.tsv": try readRelations(file)
    case "events/composition.tsv": try readComposition(file)
    case "events/verbs.en.tsv": try readEnglishVerbs(file)
    case "events/verbs.ar.tsv": try readArabicVerbs(file)
    case "events/nouns.en.tsv": try readNouns(file, isArabic: false)
    case "events/nouns.ar.tsv": try readNouns(file, isArabic: true)
    default: throw .unknownLexicon(LexiconPlace(file: file.name), file.name)
    }
  }

  private mutating func readFunctionWords(_ file: LexiconFile) throws(LexiconError) {
    let nameColumn = try file.column("class")
    let forms = try file.column("forms")
    try file.forEachRow { (row) throws(LexiconError) in
      let name = file.string(row.fields[nameColumn])
      guard let tag = WordTags.named[name] else {
        throw .unknown(file, "class", row.fields[nameColumn])
      }
      try file.forEachValue(row.fields[forms]) { (range) throws(LexiconError) in
        // "'s" and "n't" stand in a text only behind a word; they are folded already.
        if file.bytes[range].contains(0x27) {
          self.tag(self.symbol(file.bytes[range]), tag)
          return
        }
        let words = self.fold(file, range)
        if let word = words.first, words.count == 1 { self.tag(self.symbol(word), tag) }
      }
    }
  }

  private mutating func readPlainVerbs(_ file: LexiconFile) throws(LexiconError) {
    let lemma = try file.column("lemma")
    let irregular = try file.column("irregular")
    let flags = try file.column("flags")
    try file.forEachRow { (row) throws(LexiconError) in
      let word = Array(file.bytes[row.fields[lemma]])
      let forms =
        row.fields[irregular].isEmpty
        ? [] : file.values(row.fields[irregular]).map { Array($0.utf8) }
      let isNoun = !row.fields[flags].isEmpty
      for form in Inflection.english(word, irregular: forms) {
        if isNoun, form.form.contains(.present) { continue }
        self.addVerb(form.bytes, VerbReading(trigger: -1, particle: 0, form: form.form))
      }
    }
  }

  private mutating func readPlainArabicVerbs(_ file: LexiconFile) throws(LexiconError) {
    let perfect = try file.column("perfect")
    let imperfect = try file.column("imperfect")
    let flags = try file.column("flags")
    try file.forEachRow { (row) throws(LexiconError) in
      guard let head = self.fold(file, row.fields[perfect]).first else { return }
      let isNoun = !row.fields[flags].isEmpty
      let isDefective = file.endsInBareAlef(row.fields[perfect])
      var imperfects: [[UInt8]] = []
      try file.forEachValue(row.fields[imperfect]) { (range) throws(LexiconError) in
        imperfects += self.fold(file, range)
      }
      for (index, present) in imperfects.enumerated() {
        Inflection.forEachArabic(
          perfect: index == 0 ? head : [], imperfect: present, isDefective: isDefective
        ) { bytes, form in
          // A perfect that is mostly a noun counts as a verb only where an ending shows it.
          if isNoun, form == .perfect { return }
          self.addVerb(bytes, VerbReading(trigger: -1, particle: 0, form: form))
        }
      }
    }
  }

  private mutating func readCalendar(_ file: LexiconFile) throws(LexiconError) {
    let nameColumn = try file.column("class")
    let valueColumn = try file.column("value")
    let english = try file.column("forms_en")
    let arabic = try file.column("forms_ar")
    try file.forEachRow { (row) throws(LexiconError) in
      let name = file.string(row.fields[nameColumn])
      guard let tag = WordTags.named[name] else {
        throw .unknown(file, "class", row.fields[nameColumn])
      }
      let text = file.string(row.fields[valueColumn])
      guard let value = Int32(text) else { throw .unknown(file, "value", row.fields[valueColumn]) }
      for column in [english, arabic] {
        try file.forEachValue(row.fields[column]) { (range) throws(LexiconError) in
          let words = self.fold(file, range)
          guard let first = words.first else { return }
          // "كانون الثاني": the second word is read by the date reader.
          var bytes = first
          for word in words.dropFirst() { bytes += [0x20] + word }
          let symbol = self.symbol(bytes)
          if words.count == 1 { self.tag(symbol, tag) } else { self.tag(self.symbol(first), tag) }
          self.calendar[symbol, default: []].append(CalendarWord(tags: tag, value: value))
        }
      }
    }
  }

  private mutating func readBoilerplate(_ file: LexiconFile) throws(LexiconError) {
    let name = try file.column("class")
    let count = try file.column("words")
    let phrase = try file.column("phrase")
    try file.forEachRow { (row) throws(LexiconError) in
      let text = file.string(row.fields[count])
      guard let maximum = Int(text) else { throw .unknown(file, "number", row.fields[count]) }
      self.boilerplate.append(
        BoilerplatePhrase(
          name: LexiconText(file.bytes, row.fields[name]), maximumWords: maximum,
          hashes: self.fold(file, row.fields[phrase]).map { FoldHash.of($0) }))
    }
  }

  /// What the two of a pair are.
  static let pairKinds = ["person", "state", "any", "head-of-state"]

  private mutating func readPairs(_ file: LexiconFile) throws(LexiconError) {
    let kind = try file.column("kind")
    let columns = [try file.column("forms_en"), try file.column("forms_ar")]
    try file.forEachRow { (row) throws(LexiconError) in
      let name = file.string(row.fields[kind])
      guard let id = Self.pairKinds.firstIndex(of: name) else {
        throw .unknown(file, "kind", row.fields[kind])
      }
      for column in columns {
        try file.forEachValue(row.fields[column]) { (range) throws(LexiconError) in
          self.addPhrase(file, range, PhraseMeaning(kind: .pair, isPlural: true, id: Int32(id)))
        }
      }
    }
  }

  private mutating func readBodies(_ file: LexiconFile) throws(LexiconError) {
    let suffix = try file.column("suffix")
    let english = try file.column("en")
    let arabic = try file.column("ar")
    try file.forEachRow { (row) throws(LexiconError) in
      func text(_ column: Int) -> LexiconText { LexiconText(file.bytes, row.fields[column]) }
      self.bodyBySuffix[file.hash(row.fields[suffix])] = Int16(self.bodies.count)
      self.bodies.append(
        BodyEntry(
          suffix: text(suffix), kind: .group, english: text(english), arabic: text(arabic)))
    }
  }

  private mutating func readArabicNames(_ file: LexiconFile) throws(LexiconError) {
    let name = try file.column("name")
    let flags = try file.column("flags")
    try file.forEachRow { (row) throws(LexiconError) in
      guard row.fields[flags].isEmpty else { return }
      let words = self.fold(file, row.fields[name])
      if let word = words.first, words.count == 1 { self.tag(self.symbol(word), .givenName) }
    }
  }

  private mutating func readEnglishRoles(_ file: LexiconFile) throws(LexiconError) {
    let noun = try file.column("noun")
    let plural = try file.column("plural")
    let columns = try RoleColumns(file)
    try file.forEachRow { (row) throws(LexiconError) in
      let id = try self.addRole(file, row, columns)
      let meaning = PhraseMeaning(kind: .role, id: id)
      let hasPlural = !row.fields[plural].isEmpty
      self.addPhrase(file, row.fields[noun], meaning, pluralS: !hasPlural)
      try file.forEachValue(row.fields[plural]) { (range) throws(LexiconError) in
        var meaning = meaning
        meaning.isPlural = true
        self.addPhrase(file, range, meaning)
      }
    }
  }

  private mutating func readArabicRoles(_ file: LexiconFile) throws(LexiconError) {
    let noun = try file.column("noun")
    let plural = try file.column("plural")
    let feminine = try file.column("feminine")
    let columns = try RoleColumns(file)
    try file.forEachRow { (row) throws(LexiconError) in
      let id = try self.addRole(file, row, columns)
      var meaning = PhraseMeaning(kind: .role, id: id)
      for column in [noun, feminine, plural] {
        meaning.isPlural = column == plural
        try file.forEachValue(row.fields[column]) { (range) throws(LexiconError) in
          self.addPhrase(file, range, meaning, article: .freeFirst)
          // "الأمين العام": an adjective takes the article with its noun.
          if file.bytes[range].contains(0x20) {
            self.addPhrase(file, range, meaning, article: .free)
          }
          if column == plural { self.addConstruct(file, range, meaning) }
        }
      }
    }
  }

  /// A sound plural loses its noon before a genitive: مسؤولو البنتاغون.
  private mutating func addConstruct(
    _ file: LexiconFile, _ range: Range<Int>, _ meaning: PhraseMeaning
  ) {
    let words = fold(file, range)
    guard words.count == 1, let word = words.first, word.count >= 8,
      word.suffix(2).elementsEqual(Inflection.noon)
    else { return }
    let before = word[(word.count - 4)..<(word.count - 2)]
    guard before.elementsEqual(Inflection.waw) || before.elementsEqual(Inflection.yeh) else {
      return
    }
    phrases.insert([PhraseTrie.key(symbol(word.dropLast(2)), article: false)], meaning)
    record?.note(phrases, file, range)
  }

  /// Columns that both role files have.
  private struct RoleColumns {
    let noun: Int
    let kind: Int
    let office: Int
    let body: Int
    let flags: Int

    init(_ file: LexiconFile) throws(LexiconError) {
      noun = try file.column("noun")
      kind = try file.column("kind")
      office = try file.column("office")
      body = try file.column("body")
      flags = try file.column("flags")
    }
  }

  private mutating func addRole(
    _ file: LexiconFile, _ row: LexiconFile.Row, _ columns: RoleColumns
  ) throws(LexiconError) -> Int32 {
    guard let kind = actorKinds[file.hash(row.fields[columns.kind])] else {
      throw .unknown(file, "kind", row.fields[columns.kind])
    }
    var noun = row.fields[columns.noun]
    if let bar = file.bytes[noun].firstIndex(of: 0x7C) { noun = noun.lowerBound..<bar }
    var body: Int16 = -1
    if !row.fields[columns.body].isEmpty {
      guard let index = bodyBySuffix[file.hash(row.fields[columns.body])] else {
        throw .unknown(file, "body", row.fields[columns.body])
      }
      body = index
      // The first role that is no person says what kind of actor the body is.
      if bodies[Int(index)].kind == .group, kind != .person { bodies[Int(index)].kind = kind }
    }
    let flags =
      row.fields[columns.flags].isEmpty
      ? [] : file.string(row.fields[columns.flags]).split { $0 == "|" || $0 == "," }
    var role = RoleEntry(
      noun: LexiconText(file.bytes, noun), kind: kind,
      office: officeIndex(file.bytes, row.fields[columns.office]), body: body,
      isVague: flags.contains("vague"))
    role.isTitle = flags.contains("title")
    roles.append(role)
    return Int32(roles.count - 1)
  }
}
