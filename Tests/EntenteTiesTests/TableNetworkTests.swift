import EntenteGraph
import EntenteText
import Testing

@testable import EntenteCoding
@testable import EntenteTies

@Suite struct TableNetworkTests {
  private static func table() throws -> TieTable {
    var builder = try NetworkBuilder(layers: ["CONSULT", "about", "Trade"])
    let iran = try builder.node(id: "Iran")
    let russia = try builder.node(id: "Russia")
    let grain = try builder.node(id: "topic/grain", kind: .topic)
    let day = Sample.day("2025-07-01").daysSinceEpoch
    try builder.tie(iran, russia, layer: 0, day: day + 3, weight: 2, sign: 4)
    try builder.tie(iran, russia, layer: 0, day: day, weight: 1, sign: 2)
    try builder.tie(russia, iran, layer: 2, weight: 5)
    try builder.tie(russia, grain, layer: 1, day: day + 1)
    return builder.build()
  }

  @Test func rowsOfOneKeyAreOneTie() throws {
    let network = EventNetwork(table: try Self.table())
    #expect(network.isFromTable && network.occurrences.isEmpty)
    #expect(network.occurrenceCount() == 4)
    #expect(network.placements == [.day: 3, .none: 1])
    let ties = network.ties()
    #expect(
      ties.map { "\($0.key.source) \($0.key.layer.name) \($0.key.target)" } == [
        "Iran CONSULT Russia", "Russia Trade Iran", "Russia about topic/grain",
      ])
    #expect(ties.map(\.weight) == [3, 5, 1])
    #expect(ties.map(\.count) == [2, 1, 1])
    #expect(ties.map(\.intensity) == [3, 0, 0])
    #expect(ties[0].first == Sample.day("2025-07-01") && ties[0].last == Sample.day("2025-07-04"))
    #expect(ties[1].first == nil)
    #expect(network.period?.description == "[2025-07-01, 2025-07-05)")
  }

  @Test func takesLayersWindowsAndKinds() throws {
    let table = try Self.table()
    let month = try #require(
      DayInterval(from: Sample.day("2025-07-01"), to: Sample.day("2025-07-03")))
    #expect(EventNetwork(table: table).occurrenceCount(in: month) == 2)
    #expect(EventNetwork(table: table).ties(in: month).map(\.weight) == [1, 1])
    let window = EventNetwork(table: table, options: NetworkOptions(window: month.window))
    #expect(window.occurrenceCount() == 2)
    let trade = EventNetwork(table: table, options: NetworkOptions(layers: ["Trade"]))
    #expect(trade.ties().map(\.weight) == [5])
    let actors = EventNetwork(table: table, options: NetworkOptions(includesTopics: false))
    #expect(actors.occurrenceCount() == 3)
  }

  @Test func articlesTakeLayersAndWindowsToo() throws {
    let articles = NamesAndOrderTests.articles
    let accusations = EventNetwork(articles, options: NetworkOptions(layers: ["ACCUSE"]))
    #expect(Set(accusations.occurrences.map(\.key.layer.name)) == ["ACCUSE"])
    let later = try TimeWindow(from: Sample.day("2025-07-04").daysSinceEpoch)
    #expect(EventNetwork(articles, options: NetworkOptions(window: later)).occurrences.isEmpty)
    let on = try TimeWindow(from: Sample.day("2025-07-03").daysSinceEpoch)
    // The article without a date has no place in any window.
    #expect(
      EventNetwork(articles, options: NetworkOptions(window: on)).occurrences
        .allSatisfy { $0.day == Sample.day("2025-07-03") })
  }

  @Test func namesThatTheLexiconKnowsHaveKinds() throws {
    let network = EventNetwork(table: try Self.table(), lexicon: try Lexicon.standard())
    let iran = try #require(network.node(named: "إيران"))
    #expect(network.nodes[iran].id == "Iran")
    #expect(network.nodes[iran].actorKind == .state && network.nodes[iran].country == "IRN")
    #expect(network.nodes[2].isTopic && network.nodes[2].actorKind == nil)
  }

  // A bracket says of which state a body is; it is not the state.
  @Test func bracketsAreNoNames() throws {
    var builder = NetworkBuilder()
    let police = try builder.node(id: "Police (Ukraine)")
    try builder.tie(police, try builder.node(id: "Protester (Ukraine)"))
    let network = EventNetwork(table: builder.build())
    #expect(network.node(named: "Ukraine") == nil)
    #expect(network.node(named: "police") == 0)
    #expect(network.node(named: "Police (Ukraine)") == 0)
  }
}
