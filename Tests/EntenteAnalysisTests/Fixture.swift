import EntenteGraph
import Foundation
import Testing

@testable import EntenteAnalysis

/// A network with reference values; the format is said in the head of each file in Fixtures.
struct Fixture {
  var network: Network
  var names: [String] = []
  /// Section name, then the name of a node or of a value, or the two names of a tie with a tab.
  var values: [String: [String: Double]] = [:]

  init(_ file: String) throws {
    let url = try #require(
      Bundle.module.url(forResource: "Fixtures/" + file, withExtension: "txt"))
    var section = ""
    var builder = NetworkBuilder()
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        section = String(line.dropFirst().dropLast())
        continue
      }
      let fields = line.split(separator: "\t").map(String.init)
      let value = try #require(fields.last.flatMap(Double.init))
      if section == "ties" {
        let source = try builder.node(id: fields[0])
        try builder.tie(source, try builder.node(id: fields[1]), weight: value)
      } else {
        values[section, default: [:]][fields.dropLast().joined(separator: "\t")] = value
      }
    }
    let table = builder.build()
    network = table.network()
    names = table.nodeIDs
  }

  /// Demands the reference's nodes, no more and no fewer, and its values.
  func expect(
    _ section: String, _ scores: NodeScores, tolerance: Double = 1e-9,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try #require(values[section], sourceLocation: location)
    #expect(Set(names) == Set(expected.keys), sourceLocation: location)
    for (index, name) in names.enumerated() {
      let found = try #require(scores[NodeIndex(index)], sourceLocation: location)
      let wanted = try #require(expected[name], sourceLocation: location)
      #expect(
        abs(found - wanted) <= tolerance * max(abs(wanted), 1e-3),
        "\(section) of \(name): \(found), not \(wanted)", sourceLocation: location)
    }
  }

  /// Demands the reference's ties, no more and no fewer, and its values.
  func expect(
    _ section: String, _ scores: TieScores, tolerance: Double = 1e-9,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let expected = try #require(values[section], sourceLocation: location)
    #expect(scores.count == expected.count, sourceLocation: location)
    for (tie, wanted) in expected {
      let ends = try tie.split(separator: "\t").map { name in
        NodeIndex(try #require(names.firstIndex(of: String(name)), sourceLocation: location))
      }
      let found = try #require(scores[ends[0], ends[1]], "\(tie)", sourceLocation: location)
      #expect(
        abs(found - wanted) <= tolerance * max(abs(wanted), 1e-3),
        "\(section) of \(tie): \(found), not \(wanted)", sourceLocation: location)
    }
  }

  /// Demands the reference's values of a statistic.
  ///
  /// - Parameter optional: values that the reference may lack.
  func expect(
    _ found: [StatisticValue], optional: Set<String> = [], tolerance: Double = 1e-9,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    for statistic in found {
      let wanted = values["statistics"]?[statistic.id]
      if wanted == nil && optional.contains(statistic.id) { continue }
      let expected = try #require(wanted, "\(statistic.id)", sourceLocation: location)
      let value = try #require(statistic.value, "\(statistic.id)", sourceLocation: location)
      #expect(
        abs(value - expected) <= tolerance * max(abs(expected), 1e-3),
        "\(statistic.id): \(value), not \(expected)", sourceLocation: location)
    }
  }
}

/// Small networks by name of shape.
enum Shape {
  static func ties(_ count: Int, _ pairs: [(NodeIndex, NodeIndex)]) throws -> Network {
    try Network(nodeCount: count, ties: pairs.map { (source: $0, target: $1, weight: 1) })
  }

  static func path(_ count: Int) throws -> Network {
    try ties(count, (1..<max(count, 1)).map { (NodeIndex($0 - 1), NodeIndex($0)) })
  }

  static func star(_ count: Int) throws -> Network {
    try ties(count, (1..<max(count, 1)).map { (0, NodeIndex($0)) })
  }

  static func clique(_ count: Int) throws -> Network {
    try ties(
      count,
      (0..<NodeIndex(count)).flatMap { low in
        (low..<NodeIndex(count)).dropFirst().map { (low, $0) }
      })
  }

  /// No pair twice, loops allowed.
  static func randomTies(
    _ count: Int, _ tieCount: Int, seed: UInt64, weights: [Double] = [1, 2, 3, 4, 6, 12]
  ) -> [(source: NodeIndex, target: NodeIndex, weight: Double)] {
    var generator = SeededGenerator(seed: seed)
    var ties: [TieKey: Double] = [:]
    for _ in 0..<(count == 0 ? 0 : tieCount) {
      let pair = TieKey(
        source: .random(in: 0..<NodeIndex(count), using: &generator),
        target: .random(in: 0..<NodeIndex(count), using: &generator))
      ties[pair] = weights[Int.random(in: weights.indices, using: &generator)]
    }
    return ties.sorted { $0.key < $1.key }.map { ($0.key.source, $0.key.target, $0.value) }
  }
}
