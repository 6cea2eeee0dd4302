import EntenteText
import Testing

@testable import EntenteCoding
@testable import EntenteTies

@Suite struct EventNetworkTests {
  static let third = EventDate(year: 2025, month: 7, day: 3)
  static let fourth = EventDate(year: 2025, month: 7, day: 4)

  @Test func nothingMakesNothing() throws {
    for articles in [[], [Sample.article([])]] {
      let network = EventNetwork(articles)
      #expect(network.nodes.isEmpty && network.occurrences.isEmpty && network.ties().isEmpty)
      #expect(network.placements.isEmpty && network.leftOut == 0)
      #expect(network.node(named: "Iran") == nil && network.index(of: "IRN") == nil)
      #expect(try network.tieTable().count == 0)
    }
  }

  @Test func oneDayOfADyadCountsOnceWithItsLargestWeight() throws {
    let articles = [
      Sample.article(
        "a",
        [
          Sample.event(.assault, [Sample.usa], [Sample.iran], date: Self.third, confidence: 0.5)
        ]),
      Sample.article(
        "b",
        [
          Sample.event(
            .assault, [Sample.usa], [Sample.iran], date: Self.third, confidence: 0.75, article: "b"),
          Sample.event(
            .assault, [Sample.usa], [Sample.iran], date: Self.fourth, confidence: 0.5, article: "b"),
        ]),
    ]
    let network = EventNetwork(articles)
    #expect(network.occurrences.map(\.weight) == [0.75, 0.5])
    #expect(network.occurrences.map { $0.tellings.map(\.article) } == [[0, 1], [1]])
    #expect(network.occurrences.map { $0.tellings.map(\.event) } == [[0, 0], [1]])
    let ties = network.ties()
    try #require(ties.count == 1)
    #expect(ties[0].weight == 1.25 && ties[0].count == 2)
    #expect(ties[0].first == Sample.day("2025-07-03") && ties[0].last == Sample.day("2025-07-04"))
  }

  @Test func typeAndDirectionKeepTiesApart() {
    let network = EventNetwork([
      Sample.article([
        Sample.event(.assault, [Sample.usa], [Sample.iran], date: Self.third),
        Sample.event(.assault, [Sample.iran], [Sample.usa], date: Self.third),
        Sample.event(.accuse, [Sample.iran], [Sample.usa], date: Self.third),
      ])
    ])
    #expect(
      network.ties().map { "\($0.key.source) \($0.key.layer.name) \($0.key.target)" }
        == ["IRN ACCUSE USA", "IRN ASSAULT USA", "USA ASSAULT IRN"])
  }

  @Test func everySourceIsTiedToEveryTargetButNotToItself() {
    let network = EventNetwork([
      Sample.article([
        Sample.event(.accuse, [Sample.usa, Sample.iran], [Sample.russia, Sample.iran])
      ])
    ])
    #expect(
      network.ties().map { $0.key.source + ">" + $0.key.target }
        == ["IRN>RUS", "USA>IRN", "USA>RUS"])
  }

  // The factor by which each kind of telling counts.
  static let factors: [(Factuality, Double)] = [
    (.asserted, 1), (.quoted, 0.75), (.planned, 0.75), (.hypothetical, 0.5), (.negated, 0),
  ]

  @Test(arguments: factors)
  func factualityWeighs(_ row: (Factuality, Double)) {
    #expect(NetworkOptions.factor(row.0) == row.1)
    let network = EventNetwork([
      Sample.article([
        Sample.event(.aid, [Sample.usa], [Sample.iran], factuality: row.0, confidence: 0.5)
      ])
    ])
    #expect(network.occurrences.map(\.weight) == (row.1 > 0 ? [0.5 * row.1] : []))
    #expect(network.leftOut == (row.1 > 0 ? 0 : 1))
    #expect(network.ties().map(\.isAsserted) == (row.1 > 0 ? [row.0 == .asserted] : []))
    #expect(network.nodes.isEmpty == (row.1 == 0))
  }

  @Test func anAssertedTellingMakesTheOccurrenceAsserted() {
    let network = EventNetwork([
      Sample.article([
        Sample.event(
          .aid, [Sample.usa], [Sample.iran], date: Self.third, factuality: .quoted, confidence: 1),
        Sample.event(.aid, [Sample.usa], [Sample.iran], date: Self.third, confidence: 0.5),
      ])
    ])
    #expect(network.occurrences.map(\.weight) == [0.75])
    #expect(network.occurrences.map(\.isAsserted) == [true])
  }

  @Test func whatIsLessSureThanAskedForIsLeftOut() {
    let events = [0.2, 0.25, 0.9].map {
      Sample.event(.aid, [Sample.usa], [Sample.iran], confidence: $0)
    }
    let article = Sample.article(published: Sample.day("2025-07-03"), events)
    #expect(EventNetwork([article]).leftOut == 1)
    #expect(EventNetwork([article], options: NetworkOptions(minimumConfidence: 0.5)).leftOut == 2)
    #expect(EventNetwork([article], options: NetworkOptions(minimumConfidence: 0)).leftOut == 0)
  }

  @Test func bothTellingsOfASymmetricEventAreOne() throws {
    let network = EventNetwork([
      Sample.article([
        Sample.event(
          .consult, [Sample.usa], [Sample.iran], symmetric: true, date: Self.third, intensity: 2.5,
          confidence: 0.75),
        Sample.event(
          .consult, [Sample.iran], [Sample.usa], symmetric: true, date: Self.third, intensity: 2.5),
      ])
    ])
    try #require(network.occurrences.count == 1)
    let key = network.occurrences[0].key
    #expect(key.source == "IRN" && key.target == "USA" && key.isSymmetric)
    let table = try network.tieTable()
    #expect(table.count == 2)
    #expect(Array(table.weights) == [0.375, 0.375])
  }

  @Test func unnamedActorsStayOutUnlessAskedFor() {
    let article = Sample.article([
      Sample.event(.assault, [Sample.gunmen], [Sample.usa]),
      Sample.event(.assault, [Sample.gunmen, Sample.iran], [Sample.usa], date: Self.third),
    ])
    let plain = EventNetwork([article])
    #expect(plain.ties().map { $0.key.source } == ["IRN"])
    #expect(plain.leftOut == 1)
    #expect(plain.index(of: "new/gunmen") == nil)
    let all = EventNetwork([article], options: NetworkOptions(includesUnnamed: true))
    #expect(all.ties().map { $0.key.source } == ["IRN", "new/gunmen"])
    #expect(all.leftOut == 0)
  }

  @Test func topicsAreTiedToWhoActsAndSpeaks() throws {
    let statement = Statement(
      speaker: Sample.putin, about: [Sample.patriot], evidence: Sample.evidence("a"))
    let silent = Statement(
      speaker: Sample.gunmen, about: [Sample.patriot], evidence: Sample.evidence("a"))
    let article = Sample.article(
      published: Sample.day("2025-07-03"),
      [
        Sample.event(
          .request, [Sample.usa], [Sample.iran], date: Self.fourth, about: [Sample.ceasefire],
          intensity: -2, confidence: 0.75)
      ], statements: [statement, statement, silent])
    let network = EventNetwork([article])
    let about = network.ties().filter { $0.key.layer == .about }
    try #require(about.count == 2)
    #expect(about[0].key.source == "USA" && about[0].key.target == "topic/ceasefire")
    #expect(about[0].weight == 0.75 && about[0].intensity == 0)
    #expect(about[0].relationEnglish == "about")
    #expect(about[1].key.source == "person/vladimir-putin" && about[1].weight == 0.5)
    #expect(about[1].first == Sample.day("2025-07-03"))
    #expect(about[1].relation(.english) == "spoke about")
    #expect(about[1].relation(.arabic) == "تحدث عن")
    let occurrence = network.occurrences[about[1].occurrences[0]]
    #expect(occurrence.tellings.map(\.event) == [nil, nil])
    #expect(network.nodes.filter(\.isTopic).map(\.id) == ["topic/ceasefire", "topic/patriot"])

    let bare = EventNetwork([article], options: NetworkOptions(includesTopics: false))
    #expect(bare.nodes.map(\.id) == ["IRN", "USA"])
    #expect(bare.ties().count == 1)
  }

  @Test func meanIntensityAndCommonestPhrase() throws {
    let network = EventNetwork([
      Sample.article([
        Sample.event(
          .consult, [Sample.usa], [Sample.iran], date: Self.third, intensity: 1, phrase: "met"),
        Sample.event(
          .consult, [Sample.usa], [Sample.iran], date: Self.fourth, intensity: 2, phrase: "called"),
        Sample.event(
          .consult, [Sample.usa], [Sample.iran], date: EventDate(year: 2025, month: 7, day: 9),
          intensity: 6, phrase: "called"),
      ])
    ])
    let tie = try #require(network.ties().first)
    #expect(tie.intensity == 3)
    #expect(tie.relationEnglish == "called")
  }
}
