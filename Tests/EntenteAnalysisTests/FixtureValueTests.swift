import EntenteGraph
import Testing

@testable import EntenteAnalysis

/// Values of other programs or of exact arithmetic, on whole networks.
@Suite struct FixtureValueTests {
  @Test(arguments: ["karate", "les-miserables"])
  func undirected(file: String) throws {
    let fixture = try Fixture(file)
    let directed = fixture.network
    let both = directed.undirected()
    try fixture.expect("strength", Strength().scores(in: directed))
    try fixture.expect("strength", Strength().scores(in: both))
    for threads in [1, 2, nil] {
      try fixture.expect("betweenness", Betweenness(threads: threads).scores(in: directed))
      try fixture.expect(
        "betweenness-unweighted",
        Betweenness(weighted: false, threads: threads).scores(in: directed))
      try fixture.expect(
        "edge-betweenness", EdgeBetweenness(threads: threads).scores(in: directed))
      try fixture.expect(
        "edge-betweenness-unweighted",
        EdgeBetweenness(weighted: false, threads: threads).scores(in: directed))
    }
    try fixture.expect("harmonic-closeness", HarmonicCloseness().scores(in: directed))
    try fixture.expect(
      "harmonic-closeness-unweighted", HarmonicCloseness(weighted: false).scores(in: directed))
    try fixture.expect("closeness", Closeness().scores(in: directed))
    try fixture.expect("closeness-unweighted", Closeness(weighted: false).scores(in: both))
    for (weighted, suffix) in [(true, ""), (false, "-unweighted")] {
      let eigenvector = try Eigenvector(weighted: weighted).scores(in: directed)
      try fixture.expect("eigenvector" + suffix, eigenvector)
      // Both matrices of a symmetric network are its square.
      for role in HITS.Role.allCases {
        let scores = try HITS(role: role, weighted: weighted).scores(in: both)
        try fixture.expect("eigenvector" + suffix, scores)
      }
      try fixture.expect("katz" + suffix, Katz(weighted: weighted).scores(in: directed))
      try fixture.expect(
        "constraint" + suffix, Constraint(weighted: weighted).scores(in: directed))
      try fixture.expect(
        "effective-size" + suffix, EffectiveSize(weighted: weighted).scores(in: directed))
    }
    try fixture.expect("clustering", Clustering().scores(in: directed))
    try fixture.expect("weighted-clustering", Clustering(weighted: true).scores(in: directed))
    for statistic in [
      PathStatistics(), Transitivity(), Assortativity(), Centralization(by: .degree),
      Centralization(by: .betweenness), Centralization(by: .closeness),
    ] as [any NetworkStatistic] {
      try fixture.expect(
        statistic.values(of: directed), optional: ["connectedness", "directed-assortativity"])
    }
    try fixture.expect("pagerank", PageRank().scores(in: both))
    try fixture.expect("pagerank-unweighted", PageRank(weighted: false).scores(in: both))
    try fixture.expect("core-number", CoreNumber().scores(in: directed), tolerance: 0)
  }

  @Test func directed() throws {
    let fixture = try Fixture("directed")
    let network = fixture.network
    try fixture.expect("in-strength", Strength(direction: .incoming).scores(in: network))
    try fixture.expect("out-strength", Strength(direction: .outgoing).scores(in: network))
    try fixture.expect("strength", Strength().scores(in: network))
    try fixture.expect("betweenness-directed", Betweenness(directed: true).scores(in: network))
    try fixture.expect(
      "betweenness-directed-unweighted",
      Betweenness(weighted: false, directed: true).scores(in: network))
    try fixture.expect(
      "harmonic-closeness-incoming", HarmonicCloseness(direction: .incoming).scores(in: network))
    try fixture.expect(
      "harmonic-closeness-outgoing", HarmonicCloseness(direction: .outgoing).scores(in: network))
    try fixture.expect(
      "closeness-incoming", Closeness(direction: .incoming).scores(in: network))
    try fixture.expect(
      "closeness-outgoing", Closeness(direction: .outgoing).scores(in: network))
    try fixture.expect(
      "closeness-incoming-unweighted",
      Closeness(direction: .incoming, weighted: false).scores(in: network))
    try fixture.expect("katz-incoming", Katz(direction: .incoming).scores(in: network))
    try fixture.expect("katz-outgoing", Katz(direction: .outgoing).scores(in: network))
    try fixture.expect(
      "edge-betweenness-directed", EdgeBetweenness(directed: true).scores(in: network))
    try fixture.expect(
      "edge-betweenness-directed-unweighted",
      EdgeBetweenness(weighted: false, directed: true).scores(in: network))
    try fixture.expect("constraint", Constraint().scores(in: network))
    try fixture.expect("effective-size", EffectiveSize().scores(in: network))
    for statistic in [
      Reciprocity(), DyadCensus(), TriadCensus(), Assortativity(),
    ] as [any NetworkStatistic] {
      try fixture.expect(
        statistic.values(of: network),
        optional: ["degree-assortativity", "strength-assortativity"])
    }
    for (weighted, suffix) in [(true, ""), (false, "-unweighted")] {
      try fixture.expect(
        "hub" + suffix, HITS(role: .hub, weighted: weighted).scores(in: network))
      try fixture.expect(
        "authority" + suffix, HITS(role: .authority, weighted: weighted).scores(in: network))
    }
    try fixture.expect("pagerank", PageRank().scores(in: network))
    let focus = try ["n0", "n2"].map { name in
      NodeIndex(try #require(fixture.names.firstIndex(of: name)))
    }
    try fixture.expect("pagerank-focus", PageRank(focus: focus).scores(in: network))
  }
}
