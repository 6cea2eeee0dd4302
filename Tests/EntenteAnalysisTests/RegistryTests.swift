import EntenteGraph
import Foundation
import Testing

@testable import EntenteAnalysis

@Suite struct RegistryTests {
  /// Every file that declares a conforming type, by the name of that type, which is the file's.
  private func files(conformingTo name: String) throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/EntenteAnalysis")
    let walker = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    let declaration = try Regex("struct \\w+: \(name)\\b")
    return Set(
      try walker.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        .filter { try String(contentsOf: $0, encoding: .utf8).contains(declaration) }
        .map { $0.deletingPathExtension().lastPathComponent })
  }

  @Test func everyMeasureFileHasALine() throws {
    let measures = try files(conformingTo: "Measure")
    #expect(measures.contains("Betweenness"))
    #expect(measures == Set(MeasureRegistry.all.map { "\(type(of: $0))" }))
    let tieMeasures = try files(conformingTo: "TieMeasure")
    #expect(tieMeasures.contains("Bridges"))
    #expect(tieMeasures == Set(TieMeasureRegistry.all.map { "\(type(of: $0))" }))
    let statistics = try files(conformingTo: "NetworkStatistic")
    #expect(statistics.contains("Density"))
    #expect(statistics == Set(StatisticRegistry.all.map { "\(type(of: $0))" }))
    let signed = try files(conformingTo: "SignedStatistic")
    #expect(signed.contains("TriadBalance"))
    #expect(signed == Set(StatisticRegistry.signed.map { "\(type(of: $0))" }))
  }

  @Test func everyIdCanBeDescribed() throws {
    let all = MeasureDescriptions.all
    #expect(Set(all.map(\.id)).count == all.count)
    for about in all { #expect(try MeasureDescriptions.description(id: about.id) == about) }
    for measure in TieMeasureRegistry.all {
      let id = measure.description.id
      #expect(try TieMeasureRegistry.measure(id: id).description == measure.description)
      #expect(try measure.scores(in: Shape.path(3)).measure == id)
    }
    var values = Set<String>()
    let plain = try Shape.path(3).undirected()
    for statistic in StatisticRegistry.signed {
      for value in statistic.values(of: SignedNetwork(cooperation: plain, conflict: plain)) {
        #expect(values.insert(value.id).inserted)
      }
    }
    for statistic in StatisticRegistry.all {
      let id = statistic.description.id
      #expect(try StatisticRegistry.statistic(id: id).description == statistic.description)
      for value in try statistic.values(of: Shape.path(3)) {
        #expect(values.insert(value.id).inserted)
      }
    }
  }

  @Test func descriptionsAreCompleteAndIdsAreUnique() throws {
    #expect(Set(MeasureRegistry.ids).count == MeasureRegistry.all.count)
    for measure in MeasureRegistry.all {
      let about = measure.description
      #expect(about.id.allSatisfy { $0 == "-" || ($0.isLowercase && $0.isLetter) })
      #expect(about.meaning.hasSuffix("."))
      for text in [about.title, about.formula, about.source] + about.conventions {
        #expect(!text.isEmpty)
      }
      #expect(!about.conventions.isEmpty)
      #expect(try MeasureRegistry.measure(id: about.id).description == about)
      #expect(try measure.scores(in: Shape.path(2)).measure == about.id)
    }
  }
}

@Suite struct AnalysisErrorTests {
  @Test func wording() throws {
    let network = try Shape.path(2)
    let cases: [(String, () throws -> Void)] = [
      (
        "there is no measure x; choose of \(MeasureRegistry.ids.joined(separator: ", "))",
        { _ = try MeasureRegistry.measure(id: "x") }
      ),
      (
        "the damping 1.0 is not between 0 and 1 (excluded); 0.85 is usual",
        { _ = try PageRank(damping: 1).scores(in: network) }
      ),
      (
        "the damping nan is not between 0 and 1 (excluded); 0.85 is usual",
        { _ = try PageRank(damping: .nan).scores(in: network) }
      ),
      (
        "the tolerance 0.0 is not between 1e-15 and 1; 1e-12 is usual",
        { _ = try PageRank(tolerance: 0).scores(in: network) }
      ),
      (
        "the focus, node 5, has no part in this network; choose another or a wider window",
        { _ = try PageRank(focus: [5]).scores(in: network) }
      ),
      (
        "0 threads can't be used; give 1 or more, or none for all cores",
        { _ = try Betweenness(threads: 0).scores(in: network) }
      ),
      (
        "1 sources can't be drawn; give 2 or more",
        { _ = try SampledBetweenness(pivots: 1).scores(in: network) }
      ),
      (
        "the confidence 1.0 is not between 0 and 1 (excluded); 0.95 is usual",
        { _ = try SampledBetweenness(confidence: 1).scores(in: network) }
      ),
      (
        "-1 threads can't be used; give 1 or more, or none for all cores",
        { _ = try HarmonicCloseness(threads: -1).scores(in: network) }
      ),
      (
        "the networks have 2 and 3 nodes; make both from one tie table",
        { _ = try TieComparison(before: network, after: Shape.path(3)) }
      ),
      (
        "the networks have 2 and 3 nodes; make both from one tie table",
        { _ = try ScoreChange.changes(of: Strength(), before: network, after: Shape.path(3)) }
      ),
      (
        "after 7 steps the scores still change by 0.5; "
          + "raise the tolerance or lower the damping",
        { throw AnalysisError.notConverged(steps: 7, change: 0.5) }
      ),
    ]
    for (text, body) in cases {
      let error = #expect(throws: AnalysisError.self) { try body() }
      #expect(error?.description == text)
    }
  }

  /// 2^1100 shortest paths: a chain of 1,100 squares.
  @Test func tooManyPathsAreRefused() throws {
    let pairs = (0..<NodeIndex(1100)).flatMap { link in
      let corner = 3 * link
      return [
        (corner, corner + 1), (corner, corner + 2), (corner + 1, corner + 3),
        (corner + 2, corner + 3),
      ]
    }
    let chain = try Shape.ties(3301, pairs)
    let error = #expect(throws: AnalysisError.self) {
      try Betweenness(weighted: false, directed: true).scores(in: chain)
    }
    #expect(
      error?.description
        == "there are more than 1e308 shortest paths between two nodes; "
        + "weights would tell them apart")
    var total = [Double](repeating: 0, count: 3301)
    var squares: [Double] = []
    let mass = [Double](repeating: 1, count: 3301)
    LaneDependencies.add(
      PathGraph(chain.undirected(), weighted: false), mass: mass, sourceMass: mass,
      sources: 0..<1, to: &total, squares: &squares)
    let allFinite = total.allSatisfy(\.isFinite)
    #expect(!allFinite)
  }
}
