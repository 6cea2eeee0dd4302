import EntenteText

/// A sentence's dependency tree beside what the lexicons found in it: words by items and back.
struct SentenceTree {
  let words: [ParsedWord]
  private(set) var children: [[Int]]
  /// Item in which a word stands as what it is; −1 where none has it.
  private(set) var itemOfWord: [Int]
  /// Word that an item hangs from in the tree; −1 where none is known.
  private(set) var wordOfItem: [Int]
  /// Words of an item, in order.
  private(set) var wordsOfItem: [[Int]]
  /// Token in which a word begins; −1 where none is known.
  private(set) var tokenOfWord: [Int]

  init(
    _ parsed: ParsedSentence, _ reading: SentenceReading, _ sentence: Sentence,
    _ text: TokenisedText
  ) {
    words = parsed.words
    children = [[Int]](repeating: [], count: words.count)
    for (index, word) in words.enumerated() where word.head >= 0 {
      children[word.head].append(index)
    }
    tokenOfWord = Self.tokens(words, sentence, text)
    itemOfWord = [Int](repeating: -1, count: words.count)
    wordOfItem = [Int](repeating: -1, count: reading.items.count)
    var itemsOfToken: [[Int]] = Array(
      repeating: [], count: Int(sentence.endToken - sentence.firstToken))
    for (index, item) in reading.items.enumerated() {
      for token in max(
        item.firstToken, sentence.firstToken)..<max(
          item.firstToken, min(item.endToken, sentence.endToken))
      {
        itemsOfToken[Int(token - sentence.firstToken)].append(index)
      }
    }
    wordsOfItem = [[Int]](repeating: [], count: reading.items.count)
    for (index, word) in words.enumerated() where tokenOfWord[index] >= 0 {
      let candidates = itemsOfToken[tokenOfWord[index] - Int(sentence.firstToken)]
      let item = candidates.first { Self.fits(reading.items[$0].kind, word.partOfSpeech) }
      guard let item else { continue }
      itemOfWord[index] = item
      wordsOfItem[item].append(index)
    }
    for (item, inside) in wordsOfItem.enumerated() {
      // Its head is the word that hangs from outside; a content word before others.
      wordOfItem[item] =
        inside.first { word in !inside.contains(words[word].head) } ?? inside.first ?? -1
    }
  }

  /// Tokens and words both go through the text in order.
  private static func tokens(
    _ words: [ParsedWord], _ sentence: Sentence, _ text: TokenisedText
  ) -> [Int] {
    var token = Int(sentence.firstToken)
    let end = Int(sentence.endToken)
    return words.map { word in
      while token < end, Int(text.tokens[token].end) <= word.range.lowerBound { token += 1 }
      guard token < end, Int(text.tokens[token].start) < word.range.upperBound else { return -1 }
      return token
    }
  }

  /// A word of that part of speech can be what the item is.
  private static func fits(_ kind: Item.Kind, _ partOfSpeech: String) -> Bool {
    switch partOfSpeech {
    case "NOUN", "PROPN", "NUM", "ADJ", "X", "SYM", "VERB", "ADV":
      switch kind {
      case .mention, .thing, .topic, .eventNoun, .verb: return true
      default: return false
      }
    // A pronoun is an actor or nothing: what is written onto a verb is not the verb.
    case "PRON", "DET": return kind == .mention
    case "AUX": return kind == .verb
    default: return false
    }
  }

  // MARK: Reading the tree

  func relation(_ word: Int) -> Substring { words[word].universalRelation }

  func children(_ word: Int, _ relations: String...) -> [Int] {
    children[word].filter { relations.contains(String(relation($0))) }
  }

  /// The word and those joined to it by a conjunction.
  func conjuncts(_ word: Int) -> [Int] {
    [word] + children(word, "conj").flatMap { conjuncts($0) }
  }

  /// The first of a row of joined words: the others share its place in the clause.
  func firstConjunct(_ word: Int) -> Int {
    var word = word
    while relation(word) == "conj", words[word].head >= 0 { word = words[word].head }
    return word
  }

  func isClause(_ word: Int) -> Bool {
    words[word].partOfSpeech == "VERB" || children[word].contains { relation($0) == "cop" }
  }

  func isPassive(_ word: Int) -> Bool {
    if words[word].has("Voice=Pass") { return true }
    if children[word].contains(where: {
      words[$0].relation == "nsubj:pass" || words[$0].relation == "aux:pass"
    }) {
      return true
    }
    // "sanctions imposed by X"
    return relation(word) == "acl" && words[word].relation != "acl:relcl"
      && words[word].has("VerbForm=Part") && words[word].has("Tense=Past")
  }

  func isRelative(_ word: Int) -> Bool { words[word].has("PronType=Rel") }

  /// The noun that a relative clause describes.
  func antecedent(of verb: Int) -> Int? {
    let verb = firstConjunct(verb)
    guard words[verb].relation == "acl:relcl", words[verb].head >= 0 else { return nil }
    return words[verb].head
  }
}
