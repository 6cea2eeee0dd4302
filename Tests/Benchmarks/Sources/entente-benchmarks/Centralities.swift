import EntenteAnalysis
import EntenteGraph

/// Exact betweenness and PageRank on a seeded random graph of 20,000 nodes and 100,000 ties.
func centralities() throws -> [Row] {
  let graph = try randomNetwork(nodes: 20_000, ties: 100_000, seed: 1)
  try checkBetweenness()
  var rows: [Row] = []

  var times: [Double] = []
  for _ in 0..<9 {
    let (time, scores) = try timed { try PageRank().scores(in: graph) }
    let sum = scores.values.reduce(0, +)
    try WrongAnswer.unless(abs(sum - 1) < 1e-9, "PageRank adds up to \(sum)")
    try WrongAnswer.unless(
      scores.values.allSatisfy { $0 >= 0.15 / 20_000 * (1 - 1e-9) }, "PageRank below the jump")
    times.append(time)
  }
  rows.append(Row(name: "PageRank, 20,000 nodes, 100,000 ties", unit: "ms", values: times))

  for (weighted, threads) in [(false, 1), (false, 2), (true, 2)] {
    let measure = Betweenness(weighted: weighted, threads: threads)
    let (time, scores) = try timed { try measure.scores(in: graph) }
    try WrongAnswer.unless(
      scores.values.allSatisfy { $0 >= 0 && $0.isFinite } && scores.values.contains { $0 > 0 },
      "betweenness below 0")
    let kind = weighted ? "weighted" : "unweighted"
    rows.append(
      Row(
        name: "betweenness, exact, \(kind), \(threads) thread\(threads == 1 ? "" : "s")", unit: "s",
        values: [time / 1e3]))
  }
  return rows
}

/// Distinct ties between distinct nodes, weighing 1 to 10.
func randomNetwork(nodes: Int, ties: Int, seed: UInt64) throws -> Network {
  var generator = SeededGenerator(seed: seed)
  var builder = NetworkBuilder()
  for index in 0..<nodes { _ = try builder.node(id: "n\(index)") }
  builder.reserve(ties: ties)
  var seen = Set<Int>(minimumCapacity: ties)
  while seen.count < ties {
    let source = Int.random(in: 0..<nodes, using: &generator)
    let target = Int.random(in: 0..<nodes, using: &generator)
    guard source != target, seen.insert(source * nodes + target).inserted else { continue }
    try builder.tie(
      NodeIndex(source), NodeIndex(target),
      weight: Double(Int.random(in: 1...10, using: &generator)))
  }
  return builder.build().network(scope: .all)
}

/// On a smaller graph of the same kind the scores must add up to what breadth-first search finds:
/// a shortest path of d ties has d − 1 actors between its ends.
private func checkBetweenness() throws {
  let count = 1_000
  let graph = try randomNetwork(nodes: count, ties: 3_000, seed: 2)
  var neighbours = [[Int]](repeating: [], count: count)
  for source in 0..<count {
    for target in graph.targets(of: NodeIndex(source)) {
      neighbours[source].append(Int(target))
      neighbours[Int(target)].append(source)
    }
  }
  var expected = 0
  for start in 0..<count {
    var distance = [Int](repeating: -1, count: count)
    distance[start] = 0
    var queue = [start]
    var at = 0
    while at < queue.count {
      let node = queue[at]
      at += 1
      for next in neighbours[node] where distance[next] < 0 {
        distance[next] = distance[node] + 1
        queue.append(next)
      }
    }
    expected += distance.reduce(0) { $0 + max(0, $1 - 1) }
  }
  let scores = try Betweenness(weighted: false).scores(in: graph)
  let sum = scores.values.reduce(0, +)
  // Each pair was met from both ends.
  let half = Double(expected) / 2
  try WrongAnswer.unless(
    abs(sum - half) <= 1e-9 * half, "betweenness adds up to \(sum), distances to \(half)")
}
