import EntenteAnalysis
import EntenteExamples
import EntenteGraph
import Testing

/// The examples for users of the libraries say what they should. Values by hand.
@Suite struct ExampleTests {
  @Test func networks() throws {
    let lines = try NetworkExample().lines()
    #expect(
      lines == [
        "all: Turkey → Greece 2.0", "all: Turkey → Cyprus 3.0", "all: Greece → Turkey 1.0",
        "all: Greece → Cyprus 3.0", "all: Cyprus → Egypt 1.0",
        "first week: Turkey → Greece 2.0", "first week: Turkey → Cyprus 1.0",
        "first week: Greece → Turkey 1.0", "first week: Greece → Cyprus 3.0",
        "talk: Turkey → Greece 2.0", "talk: Greece → Turkey 1.0", "talk: Greece → Cyprus 3.0",
        "talk: Cyprus → Egypt 1.0",
        "conflict: Turkey → Cyprus 3.0",
        "undirected: Turkey → Greece 3.0", "undirected: Turkey → Cyprus 3.0",
        "undirected: Greece → Turkey 3.0", "undirected: Greece → Cyprus 3.0",
        "undirected: Cyprus → Turkey 3.0", "undirected: Cyprus → Greece 3.0",
      ])
  }

  @Test func analysis() throws {
    let table = try NetworkExample().table
    let example = AnalysisExample(table)
    #expect(
      try example.ranking() == ["1 Cyprus 7.0", "2 Turkey 6.0", "2 Greece 6.0", "4 Egypt 1.0"])
    let communities = try example.communities()
    #expect(Set(communities.joined()) == ["Turkey", "Greece", "Cyprus", "Egypt"])
    // Three pairs weigh 3, so that each of them lies in some maximum spanning tree.
    let backbone = try example.backbone()
    #expect(backbone.ties.count == 5 && backbone.share == 1)
    #expect(try example.path(from: "Turkey", to: "Egypt") == ["Turkey", "Cyprus", "Egypt"])
    #expect(try example.path(from: "Turkey", to: "Malta").isEmpty)
    // Egypt has one event, and Cyprus has it too.
    #expect(try #require(try example.probability(of: "Cyprus", above: "Egypt")) > 0.9)
  }

  @Test func aMeasureFromOutside() throws {
    let network = try NetworkExample().table.network()
    let scores = try TwoStepReach().scores(in: network)
    #expect(scores.measure == "two-step-reach")
    #expect((0..<4).map { scores[$0] } == [3, 3, 3, 3])
  }
}
