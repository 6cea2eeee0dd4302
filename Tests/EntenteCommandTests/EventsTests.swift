import Testing

/// What `events` says of two articles, and that each sentence it cites stands where it says.
@Suite struct EventsTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("ar.txt", Samples.arabic)
    try folder.write("en.txt", Samples.english)
  }

  private func events(_ arguments: String...) throws -> [JSON] {
    let run = try Program.run(
      ["events", "--format", "jsonl"] + arguments, in: folder.path)
    #expect(run.status == 0)
    return try run.lines.map { try JSON(parsing: $0.utf8) }
  }

  /// What a reader takes from either article: the two say the same.
  private struct Expected {
    var type: String
    var relation: String
    var source: Actor
    var target: Actor
    var symmetric = false
    var date: String?
    var about: [String] = []
    var sentence: String

    struct Actor {
      var id: String
      var name: String
      var country: String
      var mention: String
    }
  }

  private func check(_ event: JSON, _ expected: Expected, in path: String) throws {
    #expect(event["type"] == .text(expected.type))
    #expect(event["relation"] == .text(expected.relation))
    for (side, actor) in [("source", expected.source), ("target", expected.target)] {
      let actors = try #require(event[side]).items
      #expect(actors.count == 1)
      let found = try #require(actors.first)
      #expect(found["id"] == .text(actor.id))
      #expect(found["name"] == .text(actor.name))
      #expect(found["country"] == .text(actor.country))
      #expect(found["mention"] == .text(actor.mention))
    }
    #expect(event["symmetric"] == .bool(expected.symmetric))
    #expect(event["date"] == expected.date.map { .text($0) } ?? .null)
    #expect(event["reported"] == .text("2025-07-04"))
    #expect(event["factuality"] == .text("asserted"))
    #expect(event["about"]?.items.compactMap { $0["name"]?.string } == expected.about)
    let confidence = try #require(event["confidence"]?.number)
    #expect(confidence > 0 && confidence <= 1)
    let evidence = try #require(event["evidence"])
    #expect(evidence["sentence"] == .text(expected.sentence))
    #expect(evidence["path"] == .text(path))
    #expect(evidence["article"]?.string?.isEmpty == false)
    #expect(evidence["rule"]?.string?.isEmpty == false)
    let bytes = try folder.bytes(path)
    #expect(try cut(bytes, evidence) == expected.sentence)
    #expect(try cut(bytes, #require(event["source"]?.items.first)) == expected.source.mention)
    #expect(try cut(bytes, #require(event["target"]?.items.first)) == expected.target.mention)
  }

  /// The bytes between `start` and `end`.
  private func cut(_ bytes: [UInt8], _ place: JSON) throws -> String {
    let start = Int(try #require(place["start"]?.number))
    let end = Int(try #require(place["end"]?.number))
    try #require(0 <= start && start <= end && end <= bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  @Test func english() throws {
    let events = try events("en.txt")
    try #require(events.count == 3)
    try check(
      events[0],
      Expected(
        type: "CONSULT", relation: "called",
        source: .init(
          id: "person/donald-trump", name: "Donald Trump", country: "USA",
          mention: "US President Donald Trump"),
        target: .init(
          id: "person/vladimir-putin", name: "Vladimir Putin", country: "RUS",
          mention: "Russian President Vladimir Putin"),
        symmetric: true, date: "2025-07-03",
        sentence: "US President Donald Trump called Russian President Vladimir Putin on Thursday."),
      in: "en.txt")
    try check(
      events[1],
      Expected(
        type: "SANCTION", relation: "paused shipments to",
        source: .init(
          id: "USA.GOV.DEFENSE", name: "Pentagon", country: "USA", mention: "The Pentagon"),
        target: .init(id: "UKR", name: "Ukraine", country: "UKR", mention: "Ukraine"),
        date: "2025-07-02", about: ["Patriot missile"],
        sentence: "The Pentagon paused shipments of Patriot missiles to Ukraine on 2 July 2025."),
      in: "en.txt")
    try check(
      events[2],
      Expected(
        type: "ACCUSE", relation: "accused",
        source: .init(
          id: "person/abbas-araghchi", name: "Abbas Araghchi", country: "IRN",
          mention: "Iranian Foreign Minister Abbas Araghchi"),
        target: .init(id: "ISR", name: "Israel", country: "ISR", mention: "Israel"),
        sentence: "Iranian Foreign Minister Abbas Araghchi accused Israel of bombing a hospital."),
      in: "en.txt")
  }

  @Test func arabic() throws {
    let events = try events("ar.txt")
    try #require(events.count == 3)
    try check(
      events[0],
      Expected(
        type: "CONSULT", relation: "called",
        source: .init(
          id: "person/donald-trump", name: "Donald Trump", country: "USA",
          mention: "الرئيس الأمريكي دونالد ترامب"),
        target: .init(
          id: "person/vladimir-putin", name: "Vladimir Putin", country: "RUS",
          mention: "الرئيس الروسي فلاديمير بوتين"),
        symmetric: true, date: "2025-07-03",
        sentence: "أجرى الرئيس الأمريكي دونالد ترامب مكالمة هاتفية مع الرئيس الروسي "
          + "فلاديمير بوتين يوم الخميس."),
      in: "ar.txt")
    try check(
      events[1],
      Expected(
        type: "SANCTION", relation: "paused shipments to",
        source: .init(
          id: "USA.GOV.DEFENSE", name: "Pentagon", country: "USA", mention: "البنتاغون"),
        target: .init(id: "UKR", name: "Ukraine", country: "UKR", mention: "أوكرانيا"),
        about: ["Patriot missile"],
        sentence: "وعلق البنتاغون شحنات صواريخ باتريوت إلى أوكرانيا."),
      in: "ar.txt")
    try check(
      events[2],
      Expected(
        type: "ACCUSE", relation: "accused",
        source: .init(
          id: "person/abbas-araghchi", name: "Abbas Araghchi", country: "IRN",
          mention: "وزير الخارجية الإيراني عباس عراقجي"),
        target: .init(id: "ISR", name: "Israel", country: "ISR", mention: "إسرائيل"),
        sentence: "واتهم وزير الخارجية الإيراني عباس عراقجي إسرائيل بقصف مستشفى."),
      in: "ar.txt")
  }

  @Test func everyLineHasTheFieldsThatScoringReads() throws {
    let events = try events("en.txt", "ar.txt")
    #expect(events.count == 6)
    for event in events {
      #expect(
        event.names.isSuperset(of: [
          "type", "relation", "source", "target", "symmetric", "date", "factuality", "about",
          "confidence", "evidence",
        ]))
      #expect(
        try #require(event["evidence"]).names.isSuperset(of: [
          "article", "sentence", "start", "end", "rule",
        ]))
      for actor in try #require(event["source"]).items + #require(event["target"]).items {
        #expect(actor.names.isSuperset(of: ["id", "name", "country", "mention"]))
      }
    }
    let articles = events.compactMap { $0["evidence"]?["article"] }
    #expect(Set(articles[..<3]).count == 1 && Set(articles).count == 2)
  }

  @Test func theDayGivenDatesWhatHasNone() throws {
    try folder.write("bare.txt", "Donald Trump called Vladimir Putin on Thursday.\n")
    let without = try events("bare.txt")
    #expect(without.count == 1)
    #expect(without[0]["reported"] == .null)
    #expect(without[0]["date"] == .null)
    let with = try events("bare.txt", "--date", "2025-07-04")
    #expect(with[0]["reported"] == .text("2025-07-04"))
    #expect(with[0]["date"] == .text("2025-07-03"))
    // The article's own day comes first.
    let own = try events("en.txt", "--date", "2020-01-01")
    #expect(own[0]["reported"] == .text("2025-07-04"))
  }

  @Test func arabicNamesOnRequest() throws {
    let run = try Program.run(
      ["events", "en.txt", "--format", "tsv", "--language", "ar"], in: folder.path)
    let cells = try #require(run.lines.dropFirst().first).split(
      separator: "\t", omittingEmptySubsequences: false)
    #expect(cells[3...5] == ["دونالد ترامب", "هاتف", "فلاديمير بوتين"])
  }

  @Test func standardInputIsAnArticle() throws {
    let piped = try Program.run(
      ["events", "-", "--format", "csv"], in: folder.path, input: Array(Samples.english.utf8))
    #expect(piped.status == 0)
    #expect(piped.lines.count == 4)
    #expect(piped.text.contains("CONSULT,Donald Trump,called,Vladimir Putin,true"))
  }

  @Test(arguments: ["events", "centrality"])
  func threadsAndRepetitionChangeNothing(_ command: String) throws {
    let runs = try ["1", "2", "8", "8"].map { threads in
      try Program.run([command, "examples", "--format", "json", "--threads", threads])
    }
    #expect(runs[0].status == 0)
    #expect(runs[0].output.count > 1000)
    for run in runs { #expect(run.output == runs[0].output) }
  }
}
