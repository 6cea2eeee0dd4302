import EntenteAnalysis
import EntenteGraph

/// The measures that aren't sums over shortest paths, and sampled ones, on a seeded random graph of
/// 20,000 nodes and 100,000 ties.
func measures() throws -> [Row] {
  let graph = try randomNetwork(nodes: 20_000, ties: 100_000, seed: 1)
  let undirected = graph.undirected()
  func rows(_ name: String, _ measure: any Measure, _ check: (NodeScores) throws -> Void) throws
    -> Row
  {
    var times: [Double] = []
    for _ in 0..<5 {
      let (time, scores) = try timed { try measure.scores(in: graph) }
      try check(scores)
      times.append(time)
    }
    return Row(name: name, unit: "ms", values: times)
  }
  func fulfils(_ scores: NodeScores, constant: Double) throws {
    // The factor that the highest score shows must hold for all.
    let top = scores.values.indices.max { scores.values[$0] < scores.values[$1] } ?? 0
    let factor = (scores.values[top] - constant) / sum(undirected, top, scores)
    for node in scores.values.indices {
      let expected = constant + factor * sum(undirected, node, scores)
      try WrongAnswer.unless(
        abs(scores.values[node] - expected) <= 1e-9 * scores.values[top],
        "\(scores.measure) of node \(node)")
    }
  }
  let triangles = try triangleCount(graph)
  return [
    try rows("eigenvector", Eigenvector()) { try fulfils($0, constant: 0) },
    try rows("Katz", Katz()) { try fulfils($0, constant: 1) },
    try rows("authority", HITS(role: .authority)) { scores in
      try WrongAnswer.unless(scores.values.max() == 1, "the highest authority is not 1")
    },
    try rows("core number", CoreNumber()) { scores in
      try WrongAnswer.unless(scores.values.allSatisfy { $0 >= 0 }, "core below 0")
    },
    try rows("clustering", Clustering()) { scores in
      var sum = 0.0
      for node in scores.values.indices {
        let degree = Double(undirected.targets(of: NodeIndex(node)).count)
        sum += scores.values[node] * degree * (degree - 1) / 2
      }
      try WrongAnswer.unless(abs(sum - 3 * triangles) < 1e-6 * sum, "\(sum / 3) triangles")
    },
    try rows("clustering, weighted", Clustering(weighted: true)) { scores in
      try WrongAnswer.unless(
        scores.values.allSatisfy { $0 >= 0 && $0 <= 1 + 1e-12 }, "clustering above 1")
    },
    try rows("constraint", Constraint()) { scores in
      try WrongAnswer.unless(
        scores.values.allSatisfy { $0 >= 0 && $0 <= 2 }, "constraint outside 0 to 2")
    },
    try rows("closeness, unweighted, all cores", Closeness(weighted: false)) { scores in
      try WrongAnswer.unless(
        scores.values.allSatisfy { $0 >= 0 && $0 <= 1 }, "closeness outside 0 to 1")
    },
    try censusRow(graph),
    try sampledRow(graph),
  ]
}

private func sum(_ network: Network, _ node: Int, _ scores: NodeScores) -> Double {
  zip(network.targets(of: NodeIndex(node)), network.targetWeights(of: NodeIndex(node)))
    .reduce(0) { $0 + $1.1 * scores.values[Int($1.0)] }
}

/// By looking at every two neighbours of every node.
private func triangleCount(_ graph: Network) throws -> Double {
  let undirected = graph.undirected()
  var corners = 0
  for node in 0..<NodeIndex(undirected.nodeCount) {
    let around = undirected.targets(of: node)
    for (place, first) in around.enumerated() {
      for second in around.dropFirst(place + 1)
      where undirected.weight(from: first, to: second) != nil { corners += 1 }
    }
  }
  return Double(corners) / 3
}

private func censusRow(_ graph: Network) throws -> Row {
  var times: [Double] = []
  let nodes = Double(graph.memberCount)
  for _ in 0..<5 {
    let (time, values) = try timed { try TriadCensus().values(of: graph) }
    let total = values.reduce(0) { $0 + ($1.value ?? 0) }
    try WrongAnswer.unless(
      total == nodes * (nodes - 1) * (nodes - 2) / 6, "the census adds up to \(total)")
    times.append(time)
  }
  return Row(name: "triad census", unit: "ms", values: times)
}

private func sampledRow(_ graph: Network) throws -> Row {
  let exact = try Betweenness(weighted: false).scores(in: graph)
  let measure = SampledBetweenness(pivots: 500, weighted: false, threads: 1)
  var times: [Double] = []
  for _ in 0..<3 {
    let (time, found) = try timed { try measure.estimate(in: graph) }
    try WrongAnswer.unless(
      zip(found.scores.values, exact.values).enumerated().allSatisfy {
        abs($0.element.0 - $0.element.1) <= found.margins[$0.offset] + 1e-6
      }, "an exact score lies outside its margin")
    times.append(time)
  }
  return Row(name: "betweenness, 500 pivots, 1 thread", unit: "ms", values: times)
}
