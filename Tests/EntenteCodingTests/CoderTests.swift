import EntenteCoding
import EntenteText
import Testing

@Suite struct CoderTests {
  static let passages =
    EnglishPassages.events + ArabicPassages.events + EnglishPassages.nothing
    + EnglishPassages.knownGaps + ArabicPassages.knownGaps

  static let inputs = passages.enumerated().map { index, passage in
    CodingInput(
      id: "passage-\(index)", text: Array(passage.text.utf8),
      published: Day(parsing: passage.published))
  }

  @Test func evidenceCutsOutTheSentence() throws {
    let lexicon = try TestLexicon.standard()
    var count = 0
    for input in Self.inputs {
      var coder = Coder(lexicon)
      for event in coder.code(input).events {
        #expect(!event.evidence.isEmpty)
        for evidence in event.evidence {
          count += 1
          #expect(evidence.article == input.id)
          #expect(String(decoding: input.text[evidence.range], as: UTF8.self) == evidence.sentence)
          #expect(evidence.range.contains(evidence.trigger.lowerBound))
          #expect(evidence.trigger.upperBound <= evidence.range.upperBound)
          #expect(!evidence.trigger.isEmpty && !evidence.rule.isEmpty)
        }
        for actor in event.source + event.target {
          #expect(String(decoding: input.text[actor.range], as: UTF8.self) == actor.mention)
        }
      }
    }
    #expect(count > 100)
  }

  @Test func valuesKeepToTheirRanges() throws {
    let lexicon = try TestLexicon.standard()
    for input in Self.inputs {
      var coder = Coder(lexicon)
      for event in coder.code(input).events {
        #expect((0...1).contains(event.confidence) && (-10...10).contains(event.intensity))
        #expect(!event.relationEnglish.isEmpty && !event.relationArabic.isEmpty)
        #expect((event.date == nil) == event.dateReason.isEmpty)
        #expect(event.reported == input.published)
        #expect(!event.source.isEmpty && !event.target.isEmpty)
      }
    }
  }

  @Test func offsetsCountFromTheWholeText() throws {
    var coder = Coder(try TestLexicon.standard())
    let head = "---\ntitle: Iran attacked Iraq\n---\n"
    let body = "France thanked Spain."
    let article = coder.code(
      CodingInput(id: "a", text: Array((head + body).utf8), bodyStart: head.utf8.count))
    try #require(article.events.count == 1)
    #expect(article.events[0].evidence[0].range == head.utf8.count..<(head + body).utf8.count)
    #expect(article.events[0].source[0].id == "FRA")
    #expect(article.events[0].source[0].range == head.utf8.count..<head.utf8.count + 6)
    #expect(article.events[0].target[0].mention == "Spain")
  }

  private static func shown(_ article: CodedArticle) -> String {
    "\(article.id) \(article.events) \(article.statements) \(article.actors) \(article.topics) "
      + "\(article.coMentions) \(article.sentenceCount) \(article.boilerplateCount)"
  }

  @Test(arguments: [2, 3, 8, 64])
  func threadsDoNotChangeTheResult(_ threads: Int) throws {
    let lexicon = try TestLexicon.standard()
    let one = Coder.code(Self.inputs, with: lexicon, threads: 1).map(Self.shown)
    #expect(one.count == Self.inputs.count)
    #expect(Coder.code(Self.inputs, with: lexicon, threads: threads).map(Self.shown) == one)
  }

  @Test(arguments: [0, -1])
  func threadsBelowOneAreOne(_ threads: Int) throws {
    let lexicon = try TestLexicon.standard()
    #expect(Coder.code([], with: lexicon, threads: threads).isEmpty)
    #expect(Coder.code([Self.inputs[0]], with: lexicon, threads: threads).count == 1)
  }

  @Test func anArticleIsReadAlikeAfterAnyOther() throws {
    let lexicon = try TestLexicon.standard()
    var shared = Coder(lexicon)
    for input in Self.inputs {
      var fresh = Coder(lexicon)
      #expect(Self.shown(shared.code(input)) == Self.shown(fresh.code(input)))
    }
  }

  @Test func boilerplateIsCounted() throws {
    var coder = Coder(try TestLexicon.standard())
    let text = "Canada thanked Mexico.\n\nAll rights reserved.\n\nSubscribe to our newsletter."
    let article = coder.code(CodingInput(id: "a", text: Array(text.utf8)))
    #expect(article.boilerplateCount == 2)
    #expect(article.sentenceCount == 1)
    #expect(article.events.count == 1)
  }

  @Test func emptyAndBrokenTextsAreNoTrap() throws {
    var coder = Coder(try TestLexicon.standard())
    for text: [UInt8] in [[], [0x20], [0xFF, 0xD8], Array("Iran ".utf8) + [0xD9]] {
      #expect(coder.code(CodingInput(id: "a", text: text)).events.isEmpty)
    }
  }

  @Test func actorsAreListedOnceAndPairsCounted() throws {
    var coder = Coder(try TestLexicon.standard())
    let article = coder.code(
      CodingInput(
        id: "a", text: Array("Iran thanked Oman. Iran left. Oman and Iran met in Muscat.".utf8)))
    let ids = article.actors.map(\.id)
    #expect(ids.first == "IRN" && Set(ids).count == ids.count && ids.contains("OMN"))
    let pair = try #require(article.coMentions.first { $0.first == "IRN" && $0.second == "OMN" })
    #expect(pair.count == 2 && pair.range == 0..<18)
  }

  // A quoted event, who says it, who does it.
  static let attributions: [(String, String, String)] = [
    ("Syria said that Israel bombed Damascus.", "SYR", "ISR"),
    ("Iran claimed that Israel attacked Iraq.", "IRN", "ISR"),
    ("قالت سوريا إن إسرائيل قصفت دمشق.", "SYR", "ISR"),
    ("زعمت إيران أن إسرائيل هاجمت العراق.", "IRN", "ISR"),
  ]

  @Test(arguments: attributions)
  func quotedEventsNameWhoSaysThem(_ row: (String, String, String)) throws {
    var coder = Coder(try TestLexicon.standard())
    let events = coder.code(CodingInput(id: "a", text: Array(row.0.utf8))).events
    try #require(events.count == 1)
    #expect(events[0].attributedTo?.id == row.1)
    #expect(events[0].source.map(\.id) == [row.2])
    #expect(events[0].factuality == .quoted)
  }

  // What is said about a topic, who says it, the topic's id.
  static let statements: [(String, String)] = [
    ("Macron said that the ceasefire was near.", "person/emmanuel-macron"),
    ("قال ماكرون إن وقف إطلاق النار قريب.", "person/emmanuel-macron"),
  ]

  @Test(arguments: statements)
  func speakersAreTiedToWhatTheySpeakAbout(_ row: (String, String)) throws {
    var coder = Coder(try TestLexicon.standard())
    let article = coder.code(CodingInput(id: "a", text: Array(row.0.utf8)))
    try #require(article.statements.count == 1)
    #expect(article.statements[0].speaker.id == row.1)
    #expect(article.statements[0].about.contains { $0.english.lowercased().contains("ceasefire") })
    #expect(article.statements[0].evidence.sentence == row.0)
  }
}
