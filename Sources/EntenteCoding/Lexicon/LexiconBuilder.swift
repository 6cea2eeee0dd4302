import EntenteText

/// Collects the lexicon files into tables.
struct LexiconBuilder {
  var words = Vocabulary(capacity: 80_000)
  var tags: [WordTags] = [[]]
  var verbStarts: [Int32] = []
  var verbReadings: [VerbReading] = []
  var calendar: [UInt32: [CalendarWord]] = [:]
  var phrases = PhraseTrie(capacity: 80_000)
  var entities: [EntityEntry] = []
  var topics: [TopicEntry] = []
  var roles: [RoleEntry] = []
  var bodies: [BodyEntry] = []
  var relations: [RelationEntry] = []
  var triggers: [TriggerEntry] = []
  var composition: [CompositionRule] = []
  var offices: [String] = [""]
  var terms: [OfficeTerm] = []
  var boilerplate: [BoilerplatePhrase] = []
  var symbols = WellKnownSymbols()
  var stateByCountry: [UInt64: Int32] = [:]
  var entityByID: [UInt64: Int32] = [:]
  /// The files read, kept alive for the entries that point into them.
  var sources: [LexiconSource] = []
  /// What each form means and where it stands, where somebody asks for it.
  var record: LexiconRecord?
  /// Look-ups of the trigger files, by the hash of a field.
  var relationByKey: [UInt64: Int16] = [:]
  var slotByHash: [UInt64: UInt32] = [:]
  /// Prepositions as the files write them, by symbol.
  var slotNames: [UInt32: String] = [:]
  var bodyBySuffix: [UInt64: Int16] = [:]
  let operatorByName = Dictionary(
    uniqueKeysWithValues: Operator.named.map { (FoldHash.of($0.key.utf8), $0.value) })
  let actorKinds = Dictionary(
    uniqueKeysWithValues: ActorKind.allCases.map { (FoldHash.of($0.rawValue.utf8), $0) })
  let topicKinds = Dictionary(
    uniqueKeysWithValues: TopicKind.allCases.map { (FoldHash.of($0.rawValue.utf8), $0) })
  private var officeByHash: [UInt64: UInt16] = [:]
  private var pendingVerbs: [(symbol: UInt32, reading: VerbReading)] = []
  private var scratch = TokenisedText()
  private var keys: [UInt32] = []
  private var folded: [PhraseFolder.Word] = []
  private let folder = PhraseFolder()
  private let tokeniser = Tokeniser()

  init() {
    tags.reserveCapacity(64_000)
    pendingVerbs.reserveCapacity(48_000)
    symbols.of = symbol("of")
    symbols.by = symbol("by")
    symbols.from = symbol("from")
    symbols.between = symbol("between")
    symbols.with = symbol("with")
    symbols.inWord = symbol("in")
    symbols.forWord = symbol("for")
    symbols.near = symbol("near")
    symbols.on = symbol("on")
    symbols.led = symbol("led")
    symbols.periodBounds = ["since", "until", "till"].map { symbol($0) }
    symbols.arabicThat = symbol("ان")
    symbols.arabicByThat = symbol("بان")
    symbols.would = symbol("would")
    symbols.that = symbol("that")
    symbols.arabicBetween = symbol("بين")
    symbols.arabicLam = symbol("ل")
    symbols.arabicBeh = symbol("ب")
    symbols.arabicKaf = symbol("ك")
    symbols.arabicFrom = symbol("من")
    symbols.arabicIn = symbol("في")
    symbols.arabicWith = symbol("مع")
    symbols.arabicOn = symbol("علي")
    symbols.arabicAbout = symbol("عن")
    symbols.arabicTo = symbol("الي")
    symbols.arabicManner = [symbol("بشكل"), symbol("بصوره"), symbol("بطريقه"), symbol("غير")]
  }

  // MARK: Words

  /// Symbol of folded bytes, made where it is new.
  mutating func symbol(_ folded: some Sequence<UInt8>) -> UInt32 {
    symbol(hash: FoldHash.of(folded))
  }

  private mutating func symbol(_ word: String) -> UInt32 { symbol(word.utf8) }

  mutating func symbol(hash: UInt64) -> UInt32 {
    let symbol = words.intern(hash)
    if tags.count <= Int(symbol) { tags.append([]) }
    return symbol
  }

  mutating func tag(_ symbol: UInt32, _ tag: WordTags) { tags[Int(symbol)].formUnion(tag) }

  mutating func addVerb(_ folded: [UInt8], _ reading: VerbReading, tagged: WordTags = .verb) {
    let symbol = symbol(hash: FoldHash.of(folded))
    tag(symbol, tagged)
    record?.verbs.append(.init(symbol: symbol, reading: reading, form: folded))
    pendingVerbs.append((symbol, reading))
  }

  /// Folded bytes of each word of a phrase.
  mutating func fold(_ file: LexiconFile, _ range: Range<Int>) -> [[UInt8]] {
    tokeniser.tokeniseWords(file.bytes, range: range, into: &scratch)
    return scratch.tokens.map { token in
      Array(scratch.folded[Int(token.foldStart)..<Int(token.foldStart) + Int(token.foldLength)])
    }
  }

  /// Index of an office by the hash of its name, made where it is new; 0 for the empty name.
  mutating func officeIndex(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt16 {
    if range.isEmpty { return 0 }
    let hash = FoldHash.of(UnsafeBufferPointer(rebasing: bytes[range]))
    if let index = officeByHash[hash] { return index }
    offices.append(String(decoding: bytes[range], as: UTF8.self))
    officeByHash[hash] = UInt16(offices.count - 1)
    return UInt16(offices.count - 1)
  }

  // MARK: Phrases

  /// How the Arabic article is treated in a phrase.
  enum ArticleRule {
    /// As written.
    case fixed
    /// With or without it on the first word.
    case freeFirst
    /// None, on all words, or on the last alone.
    case free
  }

  /// Adds a phrase under `meaning`. Returns false where it has no word.
  @discardableResult
  mutating func addPhrase(
    _ file: LexiconFile, _ range: Range<Int>, _ meaning: PhraseMeaning,
    article: ArticleRule = .fixed, nisba: Bool = false, pluralS: Bool = false
  ) -> Bool {
    defer { record?.note(phrases, file, range) }
    keys.removeAll(keepingCapacity: true)
    if !nisba, folder.fold(file.bytes, range, into: &folded) {
      guard let first = folded.first else { return false }
      for word in folded {
        keys.append(
          PhraseTrie.key(
            symbol(hash: word.hasArticle ? word.hashAfterArticle : word.hash),
            article: word.hasArticle))
      }
      let isArabic = folded.contains(where: \.isArabic)
      var meaning = meaning
      if !isArabic, first.isCapitalised { meaning.needsCapital = true }
      insert(meaning, isArabic ? article : .fixed)
      if !isArabic, pluralS {
        let last = file.bytes[range].split(separator: 0x20).last.map { $0.map { $0 | 0x20 } } ?? []
        keys[keys.count - 1] = PhraseTrie.key(symbol(Inflection.englishS(last)), article: false)
        meaning.isPlural = true
        insert(meaning, .fixed)
      }
      return true
    }
    tokeniser.tokeniseWords(file.bytes, range: range, into: &scratch)
    guard let firstFlags = scratch.tokens.first?.flags else { return false }
    var isArabic = false
    for index in scratch.tokens.indices {
      let token = scratch.tokens[index]
      var hash = token.hash
      var hasArticle = false
      if token.kind == .arabic {
        isArabic = true
        hasArticle = Self.hasArticle(scratch.folded, token)
        if hasArticle {
          let start = Int(token.foldStart)
          hash = FoldHash.of(scratch.folded[start + 4..<start + Int(token.foldLength)])
        }
      }
      keys.append(PhraseTrie.key(symbol(hash: hash), article: hasArticle))
    }
    var meaning = meaning
    if !isArabic, firstFlags.contains(.capitalised) { meaning.needsCapital = true }
    insert(meaning, isArabic ? article : .fixed)
    if isArabic, nisba {
      // "كوري جنوبي": adjectives of two words agree in both.
      let forms = stems().map { Inflection.nisba($0) }
      let inflectsAll = forms.allSatisfy { $0.count > 1 }
      for variant in 1..<max(1, forms[forms.count - 1].count) {
        for word in keys.indices where inflectsAll || word == keys.count - 1 {
          keys[word] = PhraseTrie.key(symbol(forms[word][variant]), article: keys[word] & 1 == 1)
        }
        insert(meaning, article)
      }
    }
    if !isArabic, pluralS, let last = stems().last {
      keys[keys.count - 1] = PhraseTrie.key(symbol(Inflection.englishS(last)), article: false)
      meaning.isPlural = true
      insert(meaning, .fixed)
    }
    return true
  }

  /// Folded words of the phrase at hand, without the Arabic article.
  private func stems() -> [[UInt8]] {
    scratch.tokens.map { token in
      let start = Int(token.foldStart)
      let end = start + Int(token.foldLength)
      let article = token.kind == .arabic && Self.hasArticle(scratch.folded, token)
      return Array(scratch.folded[(article ? start + 4 : start)..<end])
    }
  }

  /// A plain alef lam before at least two letters is the article; with a hamza it is part of the word.
  private static func hasArticle(_ folded: [UInt8], _ token: Token) -> Bool {
    guard !token.flags.contains(.hamzaStart), token.foldLength >= 8 else { return false }
    let start = Int(token.foldStart)
    return folded[start] == 0xD8 && folded[start + 1] == 0xA7 && folded[start + 2] == 0xD9
      && folded[start + 3] == 0x84
  }

  private mutating func insert(_ meaning: PhraseMeaning, _ article: ArticleRule) {
    phrases.insert(keys, meaning)
    switch article {
    case .fixed: break
    case .freeFirst:
      keys[0] ^= 1
      phrases.insert(keys, meaning)
      keys[0] ^= 1
    case .free:
      let written = keys
      let none = written.map { $0 & ~1 }
      let all = written.map { $0 | 1 }
      if none != written { phrases.insert(none, meaning) }
      if all != written { phrases.insert(all, meaning) }
      if written.count > 1 {
        var last = none
        last[last.count - 1] |= 1
        if last != written { phrases.insert(last, meaning) }
      }
    }
  }

  // MARK: Freezing

  mutating func freeze() {
    verbStarts = [Int32](repeating: 0, count: tags.count + 1)
    for entry in pendingVerbs { verbStarts[Int(entry.symbol) + 1] += 1 }
    for index in 1..<verbStarts.count { verbStarts[index] += verbStarts[index - 1] }
    var cursor = verbStarts
    verbReadings = [VerbReading](
      repeating: VerbReading(trigger: -1, particle: 0, form: []), count: pendingVerbs.count)
    for entry in pendingVerbs {
      verbReadings[Int(cursor[Int(entry.symbol)])] = entry.reading
      cursor[Int(entry.symbol)] += 1
    }
    pendingVerbs = []
    verbReadings.append(VerbReading(trigger: -1, particle: 0, form: [.past, .participle]))
    verbReadings.append(VerbReading(trigger: -1, particle: 0, form: .gerund))
    phrases.freeze()
    findNamesakes()
    terms.sort {
      ($0.jurisdiction, $0.office, $0.from, $0.person)
        < ($1.jurisdiction, $1.office, $1.from, $1.person)
    }
  }

  /// Bodies of states that one organisation is called by everywhere: Congress.
  private mutating func findNamesakes() {
    for node in 0..<phrases.nodes {
      let range = phrases.range(node)
      guard range.count > 1 else { continue }
      let meanings = phrases.meanings[range]
      guard let name = meanings.first(where: { $0.kind == .organisation && !$0.isAmbiguous })
      else { continue }
      for meaning in meanings where meaning.kind == .role {
        if roles[Int(meaning.id)].kind != .person { roles[Int(meaning.id)].namesake = name.id }
      }
    }
  }
}
