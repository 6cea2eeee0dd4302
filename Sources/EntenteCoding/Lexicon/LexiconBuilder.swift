import EntenteText

/// Collects the lexicon files into tables.
struct LexiconBuilder {
  var words = Vocabulary(capacity: 48_000)
  var tags: [WordTags] = [[]]
  var verbStarts: [Int32] = []
  var verbReadings: [VerbReading] = []
  var calendar: [UInt32: [CalendarWord]] = [:]
  var phrases = PhraseTrie(capacity: 64_000)
  var entities: [EntityEntry] = []
  var topics: [TopicEntry] = []
  var roles: [RoleEntry] = []
  var relations: [RelationEntry] = []
  var triggers: [TriggerEntry] = []
  var composition: [CompositionRule] = []
  var offices: [String] = [""]
  var terms: [OfficeTerm] = []
  var boilerplate: [BoilerplatePhrase] = []
  var symbols = WellKnownSymbols()
  var stateByCountry: [UInt64: Int32] = [:]
  var entityByID: [UInt64: Int32] = [:]
  private var pendingVerbs: [(symbol: UInt32, reading: VerbReading)] = []
  private var scratch = TokenisedText()
  private let tokeniser = Tokeniser()

  init() {
    tags.reserveCapacity(48_000)
    pendingVerbs.reserveCapacity(16_000)
    symbols.to = symbol("to")
    symbols.of = symbol("of")
    symbols.by = symbol("by")
    symbols.between = symbol("between")
    symbols.and = symbol("and")
    symbols.with = symbol("with")
    symbols.inWord = symbol("in")
    symbols.arabicThat = symbol("ان")
    symbols.arabicByThat = symbol("بان")
    symbols.that = symbol("that")
    symbols.arabicBetween = symbol("بين")
    symbols.arabicLam = symbol("ل")
    symbols.arabicBeh = symbol("ب")
    symbols.arabicKaf = symbol("ك")
    symbols.arabicFrom = symbol("من")
    symbols.arabicTo = symbol("الي")
    symbols.arabicIn = symbol("في")
    symbols.arabicWith = symbol("مع")
    symbols.arabicMa = symbol("ما")
  }

  // MARK: Words

  /// Symbol of folded bytes, made where it is new.
  mutating func symbol(_ folded: some Sequence<UInt8>) -> UInt32 {
    symbol(hash: FoldHash.of(folded))
  }

  private mutating func symbol(_ word: String) -> UInt32 { symbol(word.utf8) }

  mutating func symbol(hash: UInt64) -> UInt32 {
    let symbol = words.intern(hash)
    while tags.count <= Int(symbol) { tags.append([]) }
    return symbol
  }

  mutating func tag(_ symbol: UInt32, _ tag: WordTags) { tags[Int(symbol)].formUnion(tag) }

  mutating func addVerb(_ folded: [UInt8], _ reading: VerbReading) {
    let symbol = symbol(folded)
    tag(symbol, .verb)
    pendingVerbs.append((symbol, reading))
  }

  /// Folded bytes of each word of a phrase.
  mutating func fold(_ file: LexiconFile, _ range: Range<Int>) -> [[UInt8]] {
    tokeniser.tokeniseWords(file.bytes, range: range, into: &scratch)
    return scratch.tokens.map { token in
      Array(scratch.folded[Int(token.foldStart)..<Int(token.foldStart) + Int(token.foldLength)])
    }
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
    tokeniser.tokeniseWords(file.bytes, range: range, into: &scratch)
    let tokens = scratch.tokens
    guard !tokens.isEmpty else { return false }
    var keys: [UInt32] = []
    var isArabic = false
    var stems: [[UInt8]] = []
    for token in tokens {
      let start = Int(token.foldStart)
      let bytes = scratch.folded[start..<start + Int(token.foldLength)]
      if token.kind == .arabic {
        isArabic = true
        let hasArticle = Self.hasArticle(bytes, token)
        let stem = hasArticle ? bytes.dropFirst(4) : bytes
        stems.append(Array(stem))
        keys.append(PhraseTrie.key(symbol(stem), article: hasArticle))
      } else {
        stems.append(Array(bytes))
        keys.append(PhraseTrie.key(symbol(hash: token.hash), article: false))
      }
    }
    var meaning = meaning
    if !isArabic, tokens[0].flags.contains(.capitalised) { meaning.needsCapital = true }
    insert(keys, meaning, isArabic ? article : .fixed)
    if isArabic, nisba {
      // "كوري جنوبي": adjectives of two words agree in both.
      let forms = stems.map { Inflection.nisba($0) }
      let inflectsAll = forms.allSatisfy { $0.count > 1 }
      for variant in 1..<max(1, forms[forms.count - 1].count) {
        for word in keys.indices where inflectsAll || word == keys.count - 1 {
          keys[word] = PhraseTrie.key(symbol(forms[word][variant]), article: keys[word] & 1 == 1)
        }
        insert(keys, meaning, article)
      }
    }
    if !isArabic, pluralS {
      let plural = Inflection.englishS(stems[stems.count - 1])
      keys[keys.count - 1] = PhraseTrie.key(symbol(plural), article: false)
      meaning.isPlural = true
      insert(keys, meaning, .fixed)
    }
    return true
  }

  /// A plain alef lam before at least two letters is the article; with a hamza it is part of the word.
  static func hasArticle(_ bytes: some Collection<UInt8>, _ token: Token) -> Bool {
    guard !token.flags.contains(.hamzaStart), bytes.count >= 8 else { return false }
    return bytes.starts(with: Inflection.alef + Inflection.lam)
  }

  private mutating func insert(_ keys: [UInt32], _ meaning: PhraseMeaning, _ article: ArticleRule) {
    phrases.insert(keys, meaning)
    switch article {
    case .fixed: break
    case .freeFirst:
      var other = keys
      other[0] ^= 1
      phrases.insert(other, meaning)
    case .free:
      let none = keys.map { $0 & ~1 }
      let all = keys.map { $0 | 1 }
      if none != keys { phrases.insert(none, meaning) }
      if all != keys { phrases.insert(all, meaning) }
      if keys.count > 1 {
        var last = none
        last[last.count - 1] |= 1
        if last != keys { phrases.insert(last, meaning) }
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
    terms.sort {
      ($0.jurisdiction, $0.office, $0.from, $0.person)
        < ($1.jurisdiction, $1.office, $1.from, $1.person)
    }
  }
}
