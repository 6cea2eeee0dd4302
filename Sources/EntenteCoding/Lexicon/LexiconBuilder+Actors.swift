import EntenteText

extension LexiconBuilder {
  /// The first value of a field.
  private func first(_ file: LexiconFile, _ field: Range<Int>) -> LexiconText {
    var end = field.lowerBound
    while end < field.upperBound, file.bytes[end] != 0x7C { end += 1 }
    return LexiconText(file.bytes, field.lowerBound..<end)
  }

  private mutating func addEntity(
    _ file: LexiconFile, _ row: LexiconFile.Row, _ id: Range<Int>, kind: ActorKind,
    country: Range<Int>, english: Range<Int>, arabic: Range<Int>
  ) throws(LexiconError) -> Int32 {
    let hash = FoldHash.of(UnsafeBufferPointer(rebasing: file.bytes[id]))
    let index = Int32(entities.count)
    guard entityByID.updateValue(index, forKey: hash) == nil else {
      throw .duplicate(file.place(id.lowerBound), file.string(id))
    }
    let state =
      kind == .state
      ? index
      : stateByCountry[FoldHash.of(UnsafeBufferPointer(rebasing: file.bytes[country]))] ?? -1
    entities.append(
      EntityEntry(
        id: LexiconText(file.bytes, id), kind: kind, country: LexiconText(file.bytes, country),
        state: state, english: first(file, english), arabic: first(file, arabic)))
    return index
  }

  /// Flags of a row: `ambiguous:FORM`, `case:FORM` and plain ones.
  private struct Flags {
    var ambiguous: Set<String> = []
    var capitals: Set<String> = []
    var plain: Set<String> = []
    /// Byte ranges of the forms after `not:`.
    var blocked: [Range<Int>] = []
    /// Byte ranges of the forms after `adjective:`.
    var adjectives: [Range<Int>] = []

    init(_ file: LexiconFile, _ field: Range<Int>) {
      guard !field.isEmpty else { return }
      for range in Self.parts(file, field) {
        let flag = file.string(range)
        if flag.hasPrefix("not:") {
          blocked.append(range.lowerBound + 4..<range.upperBound)
        } else if flag.hasPrefix("adjective:") {
          adjectives.append(range.lowerBound + 10..<range.upperBound)
        } else if flag.hasPrefix("ambiguous:") {
          ambiguous.insert(String(flag.dropFirst(10)))
        } else if flag.hasPrefix("case:") {
          capitals.insert(String(flag.dropFirst(5)))
        } else {
          plain.insert(String(flag))
        }
      }
    }

    private static func parts(_ file: LexiconFile, _ field: Range<Int>) -> [Range<Int>] {
      var parts: [Range<Int>] = []
      var start = field.lowerBound
      for index in field.lowerBound...field.upperBound
      where index == field.upperBound || file.bytes[index] == 0x2C || file.bytes[index] == 0x7C {
        if index > start { parts.append(start..<index) }
        start = index + 1
      }
      return parts
    }

    func apply(_ file: LexiconFile, _ range: Range<Int>, _ meaning: inout PhraseMeaning) {
      if ambiguous.isEmpty && capitals.isEmpty { return }
      let form = file.string(range)
      if ambiguous.contains(form) { meaning.isAmbiguous = true }
      if capitals.contains(form) {
        if form.utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) {
          meaning.needsCapital = true
        } else {
          meaning.needsCapitals = true
        }
      }
    }
  }

  private mutating func addBlocked(_ file: LexiconFile, _ flags: Flags) {
    for range in flags.blocked {
      addPhrase(file, range, PhraseMeaning(kind: .blocked, id: -1), article: .free)
    }
  }

  /// Short Latin names in capitals are initialisms: "US", "EU", "WHO".
  private func isInitialism(_ file: LexiconFile, _ range: Range<Int>) -> Bool {
    guard range.count <= 6 else { return false }
    var letters = 0
    for byte in file.bytes[range] {
      if byte == 0x2E { continue }
      guard byte >= 0x41 && byte <= 0x5A else { return false }
      letters += 1
    }
    return letters >= 2 && letters <= 4
  }

  mutating func readStates(_ file: LexiconFile) throws(LexiconError) {
    let id = try file.column("id")
    let english = try file.column("names_en")
    let arabic = try file.column("names_ar")
    let flagColumn = try file.column("flags")
    let others: [(Int, PhraseKind, Bool)] = [
      (try file.column("adjectives_en"), .nationality, false),
      (try file.column("people_en"), .people, false),
      (try file.column("adjectives_ar"), .nationality, true),
      (try file.column("capital_en"), .capital, false),
      (try file.column("capital_ar"), .capital, false),
    ]
    try file.forEachRow { (row) throws(LexiconError) in
      let entity = try self.addEntity(
        file, row, row.fields[id], kind: .state, country: row.fields[id],
        english: row.fields[english], arabic: row.fields[arabic])
      let adjective = self.first(file, row.fields[others[0].0])
      if !adjective.isEmpty { self.entities[Int(entity)].adjective = adjective }
      self.stateByCountry[FoldHash.of(UnsafeBufferPointer(rebasing: file.bytes[row.fields[id]]))] =
        entity
      let flags = Flags(file, row.fields[flagColumn])
      self.addBlocked(file, flags)
      self.entities[Int(entity)].isMasculine = flags.plain.contains("masculine")
      for column in [english, arabic] {
        try file.forEachValue(row.fields[column]) { (range) throws(LexiconError) in
          var meaning = PhraseMeaning(kind: .state, id: entity)
          meaning.needsCapitals = self.isInitialism(file, range)
          flags.apply(file, range, &meaning)
          self.addPhrase(file, range, meaning)
        }
      }
      for (column, kind, nisba) in others {
        try file.forEachValue(row.fields[column]) { (range) throws(LexiconError) in
          var meaning = PhraseMeaning(kind: kind, id: entity)
          meaning.needsCapitals = self.isInitialism(file, range)
          flags.apply(file, range, &meaning)
          self.addPhrase(file, range, meaning, article: nisba ? .freeFirst : .fixed, nisba: nisba)
        }
      }
    }
  }

  mutating func readOrganisations(_ file: LexiconFile) throws(LexiconError) {
    let id = try file.column("id")
    let kindColumn = try file.column("kind")
    let country = try file.column("country")
    let english = try file.column("names_en")
    let arabic = try file.column("names_ar")
    let flagColumn = try file.column("flags")
    try file.forEachRow { (row) throws(LexiconError) in
      guard let kind = self.actorKinds[file.hash(row.fields[kindColumn])] else {
        throw .unknown(file, "kind", row.fields[kindColumn])
      }
      let entity = try self.addEntity(
        file, row, row.fields[id], kind: kind, country: row.fields[country],
        english: row.fields[english], arabic: row.fields[arabic])
      let flags = Flags(file, row.fields[flagColumn])
      self.addBlocked(file, flags)
      for column in [english, arabic] {
        try file.forEachValue(row.fields[column]) { (range) throws(LexiconError) in
          var meaning = PhraseMeaning(kind: .organisation, id: entity)
          meaning.needsCapitals = self.isInitialism(file, range)
          flags.apply(file, range, &meaning)
          self.addPhrase(file, range, meaning)
        }
      }
      for range in flags.adjectives {
        self.addPhrase(
          file, range, PhraseMeaning(kind: .nationality, id: entity), article: .freeFirst,
          nisba: true)
      }
    }
  }

  mutating func readPeople(_ file: LexiconFile) throws(LexiconError) {
    let id = try file.column("id")
    let country = try file.column("country")
    let gender = try file.column("gender")
    let english = try file.column("names_en")
    let arabic = try file.column("names_ar")
    let shortColumns = [try file.column("short_en"), try file.column("short_ar")]
    let officesColumn = try file.column("offices")
    try file.forEachRow { (row) throws(LexiconError) in
      let entity = try self.addEntity(
        file, row, row.fields[id], kind: .person, country: row.fields[country],
        english: row.fields[english], arabic: row.fields[arabic])
      self.entities[Int(entity)].isFeminine = file.bytes[row.fields[gender]].first == 0x66
      for column in [english, arabic] {
        try file.forEachValue(row.fields[column]) { (range) throws(LexiconError) in
          self.addPhrase(file, range, PhraseMeaning(kind: .person, id: entity))
        }
      }
      for column in shortColumns {
        try file.forEachValue(row.fields[column]) { (range) throws(LexiconError) in
          let isWeak = file.bytes[range.lowerBound] == 0x7E
          var meaning = PhraseMeaning(kind: .shortName, id: entity)
          meaning.needsFullName = isWeak
          self.addPhrase(file, isWeak ? range.lowerBound + 1..<range.upperBound : range, meaning)
        }
      }
      try file.forEachValue(row.fields[officesColumn]) { (range) throws(LexiconError) in
        try self.addTerm(file, row, range, entity)
      }
    }
  }

  /// Reads `BODY:office:from..to`.
  private mutating func addTerm(
    _ file: LexiconFile, _ row: LexiconFile.Row, _ range: Range<Int>, _ person: Int32
  ) throws(LexiconError) {
    let bytes = file.bytes
    func find(_ byte: UInt8, from start: Int) -> Int? {
      var index = start
      while index < range.upperBound {
        if bytes[index] == byte { return index }
        index += 1
      }
      return nil
    }
    guard let first = find(0x3A, from: range.lowerBound), let second = find(0x3A, from: first + 1),
      let dots = find(0x2E, from: second + 1), dots + 1 < range.upperBound, bytes[dots + 1] == 0x2E
    else { throw .badDate(file.place(range.lowerBound), file.string(range)) }
    let start = second + 1..<dots
    let end = dots + 2..<range.upperBound
    guard let from = start.isEmpty ? Int32.min : Self.day(bytes, start, end: false),
      let to = end.isEmpty ? Int32.max : Self.day(bytes, end, end: true), from <= to
    else { throw .badDate(file.place(range.lowerBound), file.string(range)) }
    // An office of a body that no file lists is kept out: nothing in a text can ask for it.
    let body = FoldHash.of(UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<first]))
    guard let target = entityByID[body] else { return }
    let term = OfficeTerm(
      person: person, jurisdiction: target, office: officeIndex(bytes, first + 1..<second),
      from: from, to: to)
    terms.append(term)
    record?.note(term, range)
  }

  /// First day of a day, month or year; as an end, the day after it where only month or year is known.
  private static func day(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, end: Bool)
    -> Int32?
  {
    var parts = (0, 0, 0)
    var part = 0
    for index in range {
      let byte = bytes[index]
      if byte == 0x2D {
        part += 1
        guard part < 3 else { return nil }
        continue
      }
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let digit = Int(byte) - 0x30
      switch part {
      case 0: parts.0 = parts.0 * 10 + digit
      case 1: parts.1 = parts.1 * 10 + digit
      default: parts.2 = parts.2 * 10 + digit
      }
    }
    guard parts.0 > 0, parts.0 < 9990 else { return nil }
    if part == 2 { return Day(year: parts.0, month: parts.1, day: parts.2)?.daysSinceEpoch }
    if part == 1 {
      let month = end ? parts.1 + 1 : parts.1
      return Day(year: month > 12 ? parts.0 + 1 : parts.0, month: month > 12 ? 1 : month, day: 1)?
        .daysSinceEpoch
    }
    return Day(year: end ? parts.0 + 1 : parts.0, month: 1, day: 1)?.daysSinceEpoch
  }

  mutating func readTopics(_ file: LexiconFile) throws(LexiconError) {
    let id = try file.column("id")
    let kindColumn = try file.column("kind")
    let english = try file.column("names_en")
    let arabic = try file.column("names_ar")
    let flagColumn = try file.column("flags")
    var ids: Set<UInt64> = []
    try file.forEachRow { (row) throws(LexiconError) in
      guard ids.insert(file.hash(row.fields[id])).inserted else {
        throw .duplicate(file.place(row.fields[id].lowerBound), file.string(row.fields[id]))
      }
      guard let kind = self.topicKinds[file.hash(row.fields[kindColumn])] else {
        throw .unknown(file, "kind", row.fields[kindColumn])
      }
      self.topics.append(
        TopicEntry(
          id: LexiconText(file.bytes, row.fields[id]), kind: kind,
          english: self.first(file, row.fields[english]),
          arabic: self.first(file, row.fields[arabic])))
      let flags = Flags(file, row.fields[flagColumn])
      self.addBlocked(file, flags)
      let index = Int32(self.topics.count - 1)
      for column in [english, arabic] {
        try file.forEachValue(row.fields[column]) { (range) throws(LexiconError) in
          var meaning = PhraseMeaning(kind: .topic, id: index)
          flags.apply(file, range, &meaning)
          self.addPhrase(file, range, meaning, article: .free, pluralS: true)
        }
      }
    }
  }
}
