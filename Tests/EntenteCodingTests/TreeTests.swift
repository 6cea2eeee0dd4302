import EntenteCoding
import EntenteText
import Testing

/// Sentences with their trees: who stands where is told by the tree, not by the order of words.
@Suite struct TreeTests {
  /// A sentence as lines of `form pos head relation [features]`.
  private func events(_ lines: String) throws -> [String] {
    var text: [UInt8] = []
    var words: [ParsedWord] = []
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      // "+" joins a word to the one before it.
      let joins = fields[0].hasPrefix("+")
      if !text.isEmpty, !joins, fields[1] != "PUNCT" { text.append(0x20) }
      let form = Array((joins ? String(fields[0].dropFirst()) : fields[0]).utf8)
      words.append(
        ParsedWord(
          range: text.count..<text.count + form.count, partOfSpeech: fields[1],
          features: fields.count > 4 ? fields[4] : "", head: (Int(fields[2]) ?? 0) - 1,
          relation: fields[3]))
      text += form
    }
    var coder = Coder(try TestLexicon.standard())
    let article = coder.code(
      CodingInput(
        id: "a", text: text, published: Day(parsing: "2025-07-03"),
        sentences: [ParsedSentence(range: 0..<text.count, words: words)]))
    for event in article.events {
      let evidence = try #require(event.evidence.first)
      #expect(evidence.rule.hasPrefix("tree-"))
      #expect(evidence.range.upperBound <= text.count)
    }
    return article.events.map { event in
      let name = event.source.map(\.english).joined(separator: "+")
      let other = event.target.map(\.english).joined(separator: "+")
      return event.factuality == .asserted
        ? "\(name) \(event.type.rawValue) \(other)"
        : "\(name) \(event.type.rawValue) \(other) \(event.factuality.rawValue)"
    }
  }

  @Test func subjectAndObject() throws {
    #expect(
      try events(
        """
        Russia PROPN 2 nsubj
        attacked VERB 0 root
        Ukraine PROPN 2 obj
        . PUNCT 2 punct
        """) == ["Russia ASSAULT Ukraine"])
  }

  @Test func anObjectInFrontIsNoSubject() throws {
    #expect(
      try events(
        """
        Ukraine PROPN 4 obj
        then ADV 4 advmod
        Russia PROPN 4 nsubj
        attacked VERB 0 root
        . PUNCT 4 punct
        """) == ["Russia ASSAULT Ukraine"])
  }

  @Test func passiveWithItsAgent() throws {
    for relation in ["obl:agent", "obl"] {
      #expect(
        try events(
          """
          Ukraine PROPN 3 nsubj:pass
          was AUX 3 aux:pass
          attacked VERB 0 root
          by ADP 5 case
          Russia PROPN 3 \(relation)
          . PUNCT 3 punct
          """) == ["Russia ASSAULT Ukraine"])
    }
  }

  @Test func joinedVerbsShareTheirSubject() throws {
    #expect(
      try events(
        """
        France PROPN 2 nsubj
        praised VERB 0 root
        Jordan PROPN 2 obj
        and CCONJ 5 cc
        condemned VERB 2 conj
        Iran PROPN 5 obj
        . PUNCT 2 punct
        """) == ["France SUPPORT Jordan", "France ACCUSE Iran"])
  }

  @Test func joinedSubjectsAndObjects() throws {
    #expect(
      try events(
        """
        France PROPN 4 nsubj
        and CCONJ 3 cc
        Germany PROPN 1 conj
        condemned VERB 0 root
        Iran PROPN 4 obj
        and CCONJ 7 cc
        Syria PROPN 5 conj
        . PUNCT 4 punct
        """) == ["France+Germany ACCUSE Iran+Syria"])
  }

  @Test func whoIsToldOfInARelativeClauseDoesIt() throws {
    #expect(
      try events(
        """
        France PROPN 8 nsubj
        , PUNCT 4 punct
        which PRON 4 nsubj PronType=Rel
        condemned VERB 1 acl:relcl
        Iran PROPN 4 obj
        , PUNCT 4 punct
        today ADV 8 advmod
        praised VERB 0 root
        Jordan PROPN 8 obj
        . PUNCT 8 punct
        """) == ["France ACCUSE Iran", "France SUPPORT Jordan"])
  }

  @Test func anApppositionNamesWhoItIs() throws {
    #expect(
      try events(
        """
        The DET 2 det
        neighbour NOUN 5 nsubj
        , PUNCT 4 punct
        Russia PROPN 2 appos
        attacked VERB 0 root
        Ukraine PROPN 5 obj
        . PUNCT 5 punct
        """) == ["Russia ASSAULT Ukraine"])
  }

  @Test func bothOfAnAppositionAreMeant() throws {
    #expect(
      try events(
        """
        The DET 2 det
        neighbours NOUN 8 nsubj
        , PUNCT 4 punct
        Iran PROPN 2 appos
        and CCONJ 6 cc
        Iraq PROPN 4 conj
        , PUNCT 8 punct
        met VERB 0 root
        . PUNCT 8 punct
        """) == ["Iran CONSULT Iraq"])
  }

  @Test func joinedAdjectivesShareTheirNoun() throws {
    #expect(
      try events(
        """
        Hungarian ADJ 4 amod
        and CCONJ 3 cc
        Romanian ADJ 1 conj
        officials NOUN 5 nsubj
        condemned VERB 0 root
        Iran PROPN 5 obj
        . PUNCT 5 punct
        """) == ["Hungary+Romania ACCUSE Iran"])
  }

  @Test func whatHangsFromAVerbOfTwoWords() throws {
    #expect(
      try events(
        """
        France PROPN 2 nsubj
        accepted VERB 0 root
        demands NOUN 2 obj
        from ADP 5 case
        Iran PROPN 3 nmod
        . PUNCT 2 punct
        """) == ["France CONCEDE Iran"])
  }

  @Test func thePhraseThatHangsFromTheVerb() throws {
    #expect(
      try events(
        """
        France PROPN 2 nsubj
        talked VERB 0 root
        in ADP 4 case
        Geneva PROPN 2 obl
        with ADP 6 case
        Iran PROPN 2 obl
        . PUNCT 2 punct
        """) == ["France CONSULT Iran"])
  }

  @Test func negationBelongsToItsVerb() throws {
    #expect(
      try events(
        """
        Russia PROPN 4 nsubj
        did AUX 4 aux
        not PART 4 advmod Polarity=Neg
        attack VERB 0 root
        Ukraine PROPN 4 obj
        . PUNCT 4 punct
        """) == ["Russia ASSAULT Ukraine negated"])
  }

  @Test func arabicVerbBeforeItsSubject() throws {
    #expect(
      try events(
        """
        هاجمت VERB 0 root
        أوكرانيا PROPN 1 obj
        روسيا PROPN 1 nsubj
        . PUNCT 1 punct
        """) == ["Russia ASSAULT Ukraine"])
    #expect(
      try events(
        """
        أدانت VERB 0 root
        فرنسا PROPN 1 nsubj
        و CCONJ 4 cc
        +ألمانيا PROPN 2 conj
        إيران PROPN 1 obj
        . PUNCT 1 punct
        """) == ["France+Germany ACCUSE Iran"])
  }

  @Test func aNounThatLooksLikeAVerbIsNone() throws {
    #expect(
      try events(
        """
        Russia PROPN 4 nsubj
        attacks NOUN 4 nsubj
        Iran PROPN 4 nsubj
        ended VERB 0 root
        . PUNCT 4 punct
        """
      ).filter { $0.contains("Russia ASSAULT Iran") } == [])
  }

  @Test func aSentenceWithoutWordsIsReadAsEver() throws {
    let text = Array("Russia attacked Ukraine. France praised Jordan.".utf8)
    var coder = Coder(try TestLexicon.standard())
    let found = coder.code(
      CodingInput(
        id: "a", text: text,
        sentences: [
          ParsedSentence(range: 0..<24, words: []), ParsedSentence(range: 25..<47, words: []),
        ]))
    #expect(found.events.map { $0.evidence.first?.rule } == ["verb", "verb"])
    #expect(found.sentenceCount == 2)
  }
}
