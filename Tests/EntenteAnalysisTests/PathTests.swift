import EntenteGraph
import Foundation
import Testing

@testable import EntenteAnalysis

@Suite struct PathTests {
  private static let criteria = PathFinder.Criterion.allCases

  /// See the head of `Fixtures/paths.txt`.
  @Test func pathsOfTheReference() throws {
    let fixture = try Fixture("directed")
    let url = try #require(Bundle.module.url(forResource: "Fixtures/paths", withExtension: "txt"))
    var wanted: [[String]: [(value: Double, nodes: [String])]] = [:]
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t").map(String.init)
      let value = try #require(Double(fields[4]))
      wanted[Array(fields[..<4]), default: []].append(
        (value, fields[5].split(separator: " ").map(String.init)))
    }
    #expect(wanted.count == 24)
    for (query, expected) in wanted {
      let criterion = try #require(PathFinder.Criterion(rawValue: query[0]))
      let ends = try query[2...].map {
        NodeIndex(try #require(fixture.names.firstIndex(of: $0)))
      }
      let finder = PathFinder(by: criterion, directed: query[1] == "directed")
      let found = try finder.paths(
        from: ends[0], to: ends[1], count: expected.count, in: fixture.network)
      #expect(found.count == expected.count)
      let network = finder.directed ? fixture.network : fixture.network.undirected()
      for (path, one) in zip(found, expected) {
        #expect(path.nodes.map { fixture.names[Int($0)] } == one.nodes, "\(query)")
        let value = value(of: path, criterion, in: network)
        #expect(abs(value - one.value) <= 1e-12 * one.value)
      }
    }
  }

  private func value(
    of path: NetworkPath, _ criterion: PathFinder.Criterion, in network: Network
  ) -> Double {
    switch criterion {
    case .steps: Double(path.stepCount)
    case .distance: path.distance
    case .width: path.width ?? 0
    case .product:
      path.weights.reduce(1) { $0 * $1 / (network.outWeights.max() ?? 1) }
    }
  }

  /// Every path of small networks, by walking all of them.
  @Test(arguments: [0, 1, 2, 3, 4, 5] as [UInt64]) func allPathsInOrder(seed: UInt64) throws {
    for (count, ties) in [(1, 0), (2, 3), (5, 9), (7, 16), (7, 24)] {
      let network = try Network(
        nodeCount: count, ties: Shape.randomTies(count, ties, seed: seed, weights: [1, 2, 3, 6]))
      for directed in [false, true] {
        let walked = directed ? network : network.undirected()
        for criterion in Self.criteria {
          let finder = PathFinder(by: criterion, directed: directed)
          let to = NodeIndex(count - 1)
          let found = try finder.paths(from: 0, to: to, count: 1000, in: network)
          let all = allPaths([0], to: to, in: walked)
          #expect(Set(found.map(\.nodes)) == Set(all) && found.count == all.count)
          for (one, next) in zip(found, found.dropFirst()) {
            let (a, b) = (
              value(of: one, criterion, in: walked), value(of: next, criterion, in: walked)
            )
            let isBetter =
              criterion == .steps || criterion == .distance ? a < b - 1e-9 : a > b + 1e-9
            let isEqual = abs(a - b) <= 1e-9
            #expect(
              isBetter
                || isEqual
                  && (one.stepCount < next.stepCount
                    || one.stepCount == next.stepCount
                      && one.nodes.lexicographicallyPrecedes(next.nodes))
            )
          }
          let few = try finder.paths(from: 0, to: to, count: 3, in: network)
          #expect(few == Array(found.prefix(3)))
        }
      }
    }
  }

  private func allPaths(
    _ path: [NodeIndex], to target: NodeIndex, in network: Network
  ) -> [[NodeIndex]] {
    guard let last = path.last, last != target else { return [path] }
    return network.targets(of: last).filter { !path.contains($0) }
      .flatMap { allPaths(path + [$0], to: target, in: network) }
  }

  /// The best distance is that of Floyd and Warshall; harmonic closeness is made of the same.
  @Test func agreesWithCloseness() throws {
    let network = try Network(nodeCount: 60, ties: Shape.randomTies(60, 150, seed: 9))
    let closeness = try HarmonicCloseness(direction: .outgoing).scores(in: network)
    var sum = 0.0
    for node in 1..<NodeIndex(60) {
      let path = try PathFinder(directed: true).paths(from: 0, to: node, in: network).first
      sum += path.map { 1 / $0.distance } ?? 0
    }
    let expected = try #require(closeness[0])
    #expect(abs(sum - expected) <= 1e-9 * expected)
  }

  @Test func oddCases() throws {
    // 1/3 + 1/6 = 1/2: one step comes before two.
    let equal = try Network(nodeCount: 3, ties: [(0, 1, 3), (1, 2, 6), (0, 2, 2)])
    let paths = try PathFinder().paths(from: 0, to: 2, count: 5, in: equal)
    #expect(paths.map(\.nodes) == [[0, 2], [0, 1, 2]])
    #expect(paths.map(\.weights) == [[2], [3, 6]])
    let wide = try PathFinder(by: .width).paths(from: 0, to: 2, in: equal)
    #expect(wide.first?.nodes == [0, 1, 2] && wide.first?.width == 3)
    let island = try Network(nodeCount: 4, ties: [(0, 1, 1), (2, 3, 1), (1, 1, 9)])
    for criterion in Self.criteria {
      let finder = PathFinder(by: criterion, directed: true)
      #expect(try finder.paths(from: 0, to: 3, in: island).isEmpty)
      #expect(try finder.paths(from: 1, to: 0, in: island).isEmpty)
      let own = try finder.paths(from: 1, to: 1, count: 4, in: island)
      #expect(own == [NetworkPath(nodes: [1], weights: [])])
      #expect(own[0].distance == 0 && own[0].width == nil)
    }
    let cases: [(String, () throws -> Void)] = [
      (
        "0 paths can't be looked for; give 1 or more",
        { _ = try PathFinder().paths(from: 0, to: 1, count: 0, in: island) }
      ),
      (
        "node 4 has no part in this network; choose another or a wider window",
        { _ = try PathFinder().paths(from: 0, to: 4, in: island) }
      ),
    ]
    for (text, body) in cases {
      let error = #expect(throws: AnalysisError.self) { try body() }
      #expect(error?.description == text)
    }
  }
}
