import EntenteText

/// Arguments from a dependency tree: whose subject, object and complement is what, instead of by place.
/// Mood, tense and the words' own meaning are read as without a tree.
extension ClauseAnalyser {
  mutating func apply(
    _ parsed: ParsedSentence, _ sentence: Sentence, _ text: TokenisedText,
    _ reading: SentenceReading, _ state: ArticleState
  ) {
    guard !parsed.words.isEmpty else { return }
    let tree = SentenceTree(parsed, reading, sentence, text)
    for index in triggers.indices {
      let word = tree.wordOfItem[triggers[index].item]
      guard word >= 0 else { continue }
      triggers[index].isParsed = true
      if triggers[index].isVerb {
        setVerb(index, word, tree, reading)
      } else {
        triggers[index].phrases = phrases(of: word, tree, reading)
      }
    }
    for index in triggers.indices where triggers[index].isParsed {
      setGovernor(index, tree.wordOfItem[triggers[index].item], tree, reading)
    }
    for index in triggers.indices where triggers[index].isParsed && !triggers[index].isVerb {
      addVerbPhrases(index, tree, reading)
    }
    for index in triggers.indices { triggers[index].speaker = -1 }
    setSpeakers(reading, state)
    for index in triggers.indices where triggers[index].isVerb && op(triggers[index]) == .say {
      setSpeaker(index, tree)
    }
  }

  private mutating func setVerb(
    _ index: Int, _ word: Int, _ tree: SentenceTree, _ reading: SentenceReading
  ) {
    guard tree.isClause(word) || tree.words[word].partOfSpeech == "AUX" else {
      // "strikes", read as a verb, is a noun here.
      if tree.words[word].partOfSpeech == "NOUN" || tree.words[word].partOfSpeech == "PROPN" {
        triggers[index].entry = -1
        triggers[index].subject = []
        triggers[index].object = []
        triggers[index].phrases = []
      }
      return
    }
    triggers[index].isPassive = tree.isPassive(word)
    triggers[index].isNegated = tree.isNegated(word)
    let controls: (Int) -> Bool = { head in
      let item = tree.itemOfWord[head]
      guard item >= 0, self.triggerOfItem[item] >= 0 else { return false }
      return self.entry(self.triggers[self.triggerOfItem[item]])?.controlsObject == true
    }
    if let subject = tree.subject(of: word, objectControls: controls) {
      triggers[index].subject = parties(subject.words, tree, reading)
      triggers[index].subjectIsInherited = subject.isInherited
    }
    // The words of "accepted demands" and "lay down arms" are one verb.
    let objects = tree.objects(of: word).filter { tree.itemOfWord[$0] != triggers[index].item }
    triggers[index].objectItem = objects.lazy.map { tree.itemOfWord[$0] }.first { $0 >= 0 } ?? -1
    let subject = triggers[index].subject
    triggers[index].object = parties(Array(objects.prefix(1)), tree, reading).filter {
      !subject.contains($0)
    }
    triggers[index].phrases = tree.wordsOfItem[triggers[index].item].flatMap {
      phrases(of: $0, tree, reading)
    }.sorted { $0.item < $1.item }
    if let object = objects.first, triggers[index].objectItem >= 0,
      reading.items[triggers[index].objectItem].kind != .mention
    {
      // "hunted members of the Resistance": whose the thing is.
      triggers[index].phrases += phrases(of: object, tree, reading)
      triggers[index].phrases.sort { $0.item < $1.item }
    }
    if triggers[index].isPassive, triggers[index].subject.isEmpty {
      // Treebanks that don't tell agents apart have them among the obliques.
      let agent = triggers[index].phrases.first { $0.preposition == lexicon.symbols.by }
      triggers[index].subject = agent.map { reading.parties($0.item) } ?? []
    }
  }

  /// Mentions of words and of those joined to them; of appositions where a word itself names nobody.
  private func parties(
    _ words: [Int], _ tree: SentenceTree, _ reading: SentenceReading
  ) -> [Int32] {
    var found: [Int32] = []
    func item(_ word: Int) -> Int? {
      let item = tree.itemOfWord[word]
      return item >= 0 && reading.isParty(item) ? item : nil
    }
    func isNamed(_ word: Int) -> Bool {
      item(word).map { reading.items[$0].kind == .mention } ?? false
    }
    for word in words.flatMap({ tree.conjuncts($0) }) {
      // "both students, X and Y": the names, not the description.
      let names =
        isNamed(word)
        ? [] : tree.children(word, "appos").flatMap { tree.conjuncts($0) }.filter(isNamed)
      for party in (names.isEmpty ? [word] : names).compactMap(item) {
        for mention in joined(party, word, tree, reading) + [reading.items[party].ref]
        where !found.contains(mention) { found.append(mention) }
      }
    }
    return found
  }

  /// Mentions in front of an item that share its noun: "Hungarian and Romanian officials".
  private func joined(
    _ item: Int, _ word: Int, _ tree: SentenceTree, _ reading: SentenceReading
  ) -> [Int32] {
    let start = reading.items[item].isJoined ? groupStart(item, reading) : item
    guard start < item else { return [] }
    let below = Set(subtree(word, tree))
    return (start..<item).filter {
      reading.items[$0].kind == .mention && below.contains(tree.wordOfItem[$0])
    }.map { reading.items[$0].ref }
  }

  private func phrases(
    of word: Int, _ tree: SentenceTree, _ reading: SentenceReading
  ) -> [(preposition: UInt32, item: Int)] {
    var found: [(preposition: UInt32, item: Int)] = []
    for noun in tree.obliques(of: word) {
      let item = tree.itemOfWord[noun]
      guard item >= 0, Self.isNominal(reading.items[item].kind) else { continue }
      let preposition = reading.items[item].preposition
      guard preposition != 0 else { continue }
      switch reading.items[item].kind {
      case .mention: found.append((preposition, item))
      case .thing where reading.items[item].ref >= 0: found.append((preposition, item))
      case .topic where reading.items[item].modifierA >= 0: found.append((preposition, item))
      case .eventNoun
      where reading.items[item].genitive >= 0 || reading.items[item].modifierA >= 0:
        found.append((preposition, item))
      default: break
      }
    }
    return found.sorted { $0.item < $1.item }
  }

  /// Relations that make a word the complement of its head.
  private static let complements: Set<String> = [
    "obj", "iobj", "obl", "obl:arg", "nmod", "xcomp", "ccomp", "acl", "nsubj:pass", "obl:agent",
  ]

  private mutating func setGovernor(
    _ index: Int, _ word: Int, _ tree: SentenceTree, _ reading: SentenceReading
  ) {
    triggers[index].governor = -1
    let trigger = triggers[index]
    let item = reading.items[trigger.item]
    var word = word
    var steps = 0
    while steps < 3, let above = tree.governor(of: word) {
      steps += 1
      let other = tree.itemOfWord[above.word] >= 0 ? triggerOfItem[tree.itemOfWord[above.word]] : -1
      if above.relation == "nsubj" {
        // "The talks will resume": the verb tells how real the noun's event is.
        if !trigger.isVerb, other >= 0,
          [.do, .start, .continue].contains(op(triggers[other])), triggers[other].object.isEmpty
        {
          triggers[index].governor = other
        }
        return
      }
      guard Self.complements.contains(above.relation) else { return }
      if other >= 0, other != index {
        let op = op(triggers[other])
        if above.relation == "ccomp", op == .none || op == .say || op == .request { return }
        if item.preposition != 0, !trigger.isVerb,
          blocks(item, under: op, reading, trigger.item)
        {
          return
        }
        if op != .none || triggers[other].isVerb {
          triggers[index].governor = other
          return
        }
      }
      // Past words that say nothing of it: "a series of attacks".
      guard above.relation == "nmod" || above.relation == "obj" else { return }
      word = above.word
    }
  }

  /// "held talks with X": what hangs from the verb belongs to the noun that is its object.
  private mutating func addVerbPhrases(
    _ index: Int, _ tree: SentenceTree, _ reading: SentenceReading
  ) {
    let noun = triggers[index]
    guard let verb = triggers.first(where: { $0.isVerb && $0.objectItem == noun.item }) else {
      return
    }
    for phrase in verb.phrases where phrase.item > noun.item {
      if !noun.phrases.contains(where: { $0.item == phrase.item }) {
        triggers[index].phrases.append(phrase)
      }
    }
    triggers[index].phrases.sort { $0.item < $1.item }
  }

  /// What hangs from a verb of saying as its clause is said by its subject; of a verb of saying that
  /// stands beside the clause, all of that.
  private mutating func setSpeaker(_ index: Int, _ tree: SentenceTree) {
    let word = tree.wordOfItem[triggers[index].item]
    guard word >= 0, let speaker = triggers[index].subject.first else { return }
    var said = Set(tree.children(word, "ccomp", "parataxis").flatMap { subtree($0, tree) })
    if tree.relation(word) == "parataxis", tree.words[word].head >= 0 {
      said = Set(subtree(tree.words[word].head, tree)).subtracting(subtree(word, tree))
    }
    for other in triggers.indices where other != index {
      let at = tree.wordOfItem[triggers[other].item]
      if at >= 0, said.contains(at) { triggers[other].speaker = speaker }
    }
  }

  private func subtree(_ word: Int, _ tree: SentenceTree) -> [Int] {
    var found = [word]
    var next = 0
    while next < found.count {
      found += tree.children[found[next]]
      next += 1
    }
    return found
  }
}
