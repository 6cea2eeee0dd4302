import EntenteAnalysis
import EntenteGraph
import Foundation

/// How the cost of measures grows: the exponent of time over ties, fitted over five sizes of seeded
/// random graphs with five ties a node, each size the best of three. The bars are what the comments
/// of the measures say, with room for caches that overflow.
func growth() throws -> [Row] {
  let large = [10_000, 20_000, 40_000, 80_000, 160_000]
  let small = [1_000, 2_000, 4_000, 8_000, 16_000]
  let fewer = Array(small.dropLast())
  func row(_ name: String, _ sizes: [Int], bar: Double, _ body: (Network) throws -> Bool) throws
    -> Row
  {
    var points: [(x: Double, y: Double)] = []
    for nodes in sizes {
      let graph = try randomNetwork(nodes: nodes, ties: 5 * nodes, seed: UInt64(nodes))
      var best = Double.infinity
      for _ in 0..<3 {
        let (time, isRight) = try timed { try body(graph) }
        try WrongAnswer.unless(isRight, "\(name) of \(nodes) nodes")
        best = min(best, time)
      }
      points.append((log(Double(5 * nodes)), log(best)))
    }
    return Row(name: "growth: \(name)", unit: "exponent", values: [slope(points)], bar: bar)
  }
  func scored(_ measure: any Measure) -> (Network) throws -> Bool {
    { try measure.scores(in: $0).values.allSatisfy { $0 >= 0 && $0.isFinite } }
  }
  return [
    try row("undirected projection", large, bar: 1.3) { $0.undirected().isSymmetric },
    try row("PageRank", large, bar: 1.3, scored(PageRank())),
    try row("eigenvector", large, bar: 1.4, scored(Eigenvector())),
    try row("hubs and authorities", large, bar: 1.4, scored(HITS(role: .hub))),
    try row("Katz", large, bar: 1.4, scored(Katz())),
    try row("core number", large, bar: 1.3, scored(CoreNumber())),
    try row("clustering", large, bar: 1.5, scored(Clustering(weighted: true))),
    try row("constraint", large, bar: 1.5, scored(Constraint())),
    try row("triad census", large, bar: 1.5) { graph in
      try TriadCensus().values(of: graph).allSatisfy { ($0.value ?? -1) >= 0 }
    },
    try row(
      "closeness, unweighted", small, bar: 2.1, scored(Closeness(weighted: false, threads: 1))),
    try row(
      "betweenness, unweighted", small, bar: 2.1, scored(Betweenness(weighted: false, threads: 1))),
    try row("betweenness, weighted", fewer, bar: 2.3, scored(Betweenness(threads: 1))),
    try row("betweenness of ties, unweighted", fewer, bar: 2.1) { graph in
      try EdgeBetweenness(weighted: false, threads: 1).scores(in: graph).values
        .allSatisfy { $0 >= 1 }
    },
  ]
}

/// Of the line with the least squares.
private func slope(_ points: [(x: Double, y: Double)]) -> Double {
  let count = Double(points.count)
  let x = points.reduce(0) { $0 + $1.x } / count
  let y = points.reduce(0) { $0 + $1.y } / count
  let both = points.reduce(0) { $0 + ($1.x - x) * ($1.y - y) }
  return both / points.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
}
