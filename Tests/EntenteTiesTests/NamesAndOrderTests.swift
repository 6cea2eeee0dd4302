import EntenteGraph
import EntenteText
import Testing

@testable import EntenteCoding
@testable import EntenteTies

@Suite struct NamesAndOrderTests {
  static let articles = [
    Sample.article(
      "a", published: Sample.day("2025-07-03"),
      [
        Sample.event(.accuse, [Sample.russia], [Sample.usa], about: [Sample.patriot]),
        Sample.event(.accuse, [Sample.putin], [Sample.usa, Sample.iran]),
        Sample.event(.aid, [Sample.lyudmila], [Sample.iran], about: [Sample.ceasefire]),
      ],
      together: [CoMention(first: "RUS", second: "USA", count: 2, range: 0..<9)]),
    Sample.article(
      "b", [Sample.event(.consult, [Sample.usa], [Sample.russia], symmetric: true)],
      together: [CoMention(first: "RUS", second: "USA", count: 3, range: 0..<9)]),
  ]

  // What a person types, id of the node meant.
  static let names: [(String, String?)] = [
    ("RUS", "RUS"), ("Russia", "RUS"), ("russia", "RUS"), ("روسيا", "RUS"),
    ("إيران", "IRN"), ("ايران", "IRN"), ("Vladimir Putin", "person/vladimir-putin"),
    ("Putin", "person/vladimir-putin"), ("بوتين", "person/vladimir-putin"),
    ("Ocheretnaya", "person/lyudmila-putin"), ("Lyudmila", "person/lyudmila-putin"),
    ("united states", "USA"), ("الولايات المتحدة", "USA"), ("missile", "topic/patriot"),
    ("وقف إطلاق النار", "topic/ceasefire"), ("Ukraine", nil), ("", nil), ("!", nil),
    ("Vladimir Putin of Russia", nil),
  ]

  @Test(arguments: names)
  func findsByName(_ row: (String, String?)) {
    let network = EventNetwork(Self.articles)
    #expect(network.node(named: row.0).map { network.nodes[$0].id } == row.1)
  }

  @Test func whoIsOnlyNamedIsFoundButNoMember() throws {
    var article = Sample.article(
      "a", [Sample.event(.accuse, [Sample.russia], [Sample.usa])],
      together: [CoMention(first: "IRN", second: "USA", count: 2, range: 0..<9)])
    article.actors = [Sample.iran]
    let network = EventNetwork([article])
    let iran = try #require(network.node(named: "Iran"))
    #expect(network.sentencesNaming("IRN", "USA") == 2)
    #expect(try !network.tieTable().network().contains(NodeIndex(iran)))
  }

  @Test func nodesStandInOrderOfTheirIds() {
    let network = EventNetwork(Self.articles)
    let ids = network.nodes.map(\.id)
    #expect(ids == ids.sorted())
    for (index, id) in ids.enumerated() { #expect(network.index(of: id) == index) }
    #expect(
      network.nodes.first { $0.id == "person/lyudmila-putin" }?.name(.arabic)
        == "Lyudmila Putin Ocheretnaya")
  }

  @Test func orderDoesNotHangOnTheOrderOfArticles() {
    let forth = EventNetwork(Self.articles)
    let back = EventNetwork(Self.articles.reversed())
    #expect(forth.nodes == back.nodes)
    #expect(forth.ties().map(\.key) == back.ties().map(\.key))
    #expect(forth.ties().map(\.weight) == back.ties().map(\.weight))
    let keys = forth.ties().map(\.key)
    #expect(keys == keys.sorted())
    let again = EventNetwork(Self.articles)
    #expect(forth.occurrences == again.occurrences)
    #expect(forth.ties() == again.ties())
  }

  @Test func sentencesThatNameBothAreSummed() {
    let network = EventNetwork(Self.articles)
    #expect(network.sentencesNaming("RUS", "USA") == 5)
    #expect(network.sentencesNaming("USA", "RUS") == 5)
    #expect(network.sentencesNaming("IRN", "USA") == 0)
  }

  @Test func tableHasTheOccurrencesOfTheNetwork() throws {
    let network = EventNetwork(Self.articles)
    let table = try network.tieTable()
    let symmetric = network.occurrences.filter(\.key.isSymmetric).count
    #expect(symmetric == 1)
    #expect(table.count == network.occurrences.count + symmetric)
    #expect(
      table.weights.reduce(0, +) == network.occurrences.reduce(0) { $0 + $1.weight })
  }
}
