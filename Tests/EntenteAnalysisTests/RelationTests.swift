import EntenteGraph
import Testing

@testable import EntenteAnalysis

/// What must hold of every measure in the registry, whatever it measures.
@Suite struct RelationTests {
  static let sizes = [0, 1, 2, 3, 8, 50]

  private func near(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
  }

  @Test(arguments: sizes)
  func relabellingPermutes(count: Int) throws {
    let ties = Shape.randomTies(count, 2 * count, seed: UInt64(count))
    var generator = SeededGenerator(seed: 77)
    let new = (0..<NodeIndex(count)).shuffled(using: &generator)
    let network = try Network(nodeCount: count, ties: ties)
    let other = try Network(
      nodeCount: count,
      ties: ties.map { (new[Int($0.source)], new[Int($0.target)], $0.weight) }
        .shuffled(using: &generator))
    for measure in MeasureRegistry.all {
      let scores = try measure.scores(in: network).values
      let permuted = try measure.scores(in: other).values
      for node in 0..<count {
        #expect(near(scores[node], permuted[Int(new[node])]), "\(measure.description.id) \(count)")
      }
    }
  }

  @Test(arguments: sizes)
  func duplicateTiesAreSummed(count: Int) throws {
    let ties = Shape.randomTies(count, 2 * count, seed: UInt64(count))
    let halves = ties.map { ($0.source, $0.target, $0.weight / 2) }
    let network = try Network(nodeCount: count, ties: ties)
    let split = try Network(
      nodeCount: count, ties: halves.map { ($0.0, $0.1, $0.2) } + halves.map { ($0.0, $0.1, $0.2) })
    for measure in MeasureRegistry.all {
      #expect(try measure.scores(in: split) == measure.scores(in: network))
    }
  }

  @Test(arguments: sizes)
  func disjointUnionKeepsScores(count: Int) throws {
    let ties = Shape.randomTies(count, 2 * count, seed: UInt64(count))
    let shift = NodeIndex(count)
    let one = try Network(nodeCount: count, ties: ties)
    let two = try Network(
      nodeCount: 2 * count,
      ties: ties + ties.map { ($0.source + shift, $0.target + shift, $0.weight) })
    for measure in MeasureRegistry.all {
      // PageRank shares one whole among twice as many; of 2n − 1 others n − 1 can be reached.
      let scale =
        switch measure.description.id {
        case "pagerank": 2.0
        case "closeness": Double(2 * count - 1) / Double(max(count - 1, 1))
        default: 1.0
        }
      let single = try measure.scores(in: one).values
      let double = try measure.scores(in: two).values
      for node in 0..<(2 * count) {
        #expect(
          near(single[node % count], double[node] * scale), "\(measure.description.id) \(count)")
      }
    }
  }

  @Test(arguments: sizes)
  func scoresAreFiniteAndOneANode(count: Int) throws {
    let network = try Network(
      nodeCount: count,
      ties: Shape.randomTies(count, count, seed: 4, weights: [1e-100, 0.3, 1e100]))
    for measure in MeasureRegistry.all {
      let values = try measure.scores(in: network).values
      #expect(values.count == count && values.allSatisfy { $0.isFinite && $0 >= 0 })
    }
  }
}
