import EntenteGraph

/// How much attention reaches an actor: that of others, weighed by how much reaches them. With a
/// ``focus``: how close an actor is to the focus, all paths from it taken together.
///
/// - Formula: P(v) = (1 − d)·j(v) + d·(Σ_u P(u)·w(u→v)/out(u) + D·j(v)), where j is the jump
///   (1/n for every member, or 1/|focus| for the focus), and D the sum of P over actors without
///   outgoing ties.
/// - Direction: along the ties, from source to target. For an undirected reading, take
///   `network.undirected()`.
/// - Weight: strength, the share of an actor's attention.
/// - Self-loops: kept, the actor attends to itself.
/// - Dangling actors: what they hold is spread as the jump is, evenly without a focus.
/// - Disconnected: allowed; with a focus, what can't be reached from it has 0.
/// - Scale: scores add up to 1. One member: 1. No members: nothing.
/// - Range: 0 to 1; without focus at least (1 − d)/n.
/// - Where peers differ: scikit-network does not spread dangling scores evenly. NetworkX and igraph
///   agree to 1e-9.
/// - Cost: O(m) a step, about log(tolerance)/log(d) steps (about 170 with the defaults);
///   memory 3 numbers a node. One thread, sums by ascending source.
/// - Source: Brin and Page, "The anatomy of a large-scale hypertextual web search engine", Computer
///   Networks 30 (1998); Haveliwala, "Topic-sensitive PageRank", WWW 2002.
///
/// Example: with a→b and nothing else, a has 1/2.85 = 0.351 and b 1.85/2.85 = 0.649.
public struct PageRank: Measure, Hashable {
  /// The share of attention that follows ties, above 0 and below 1. Default 0.85.
  public var damping: Double
  /// Ends when Σ|P − P before| is at most this, 1e-15 to 1. Default 1e-12.
  public var tolerance: Double
  /// Whether weights count; if not, every tie counts 1. Default true.
  public var weighted: Bool
  /// Actors or topics that attention starts from, each with an equal share, repeats ignored. None:
  /// all members.
  public var focus: [NodeIndex]

  public init(
    damping: Double = 0.85, tolerance: Double = 1e-12, weighted: Bool = true,
    focus: [NodeIndex] = []
  ) {
    self.damping = damping
    self.tolerance = tolerance
    self.weighted = weighted
    self.focus = focus
  }

  public var description: MeasureDescription {
    MeasureDescription(
      id: "pagerank", title: "PageRank",
      meaning: focus.isEmpty
        ? "The actor is addressed by actors who are themselves much addressed."
        : "The actor is close to the focus, by many or strong paths from it.",
      formula: "P(v) = (1 − d)·j(v) + d·(Σ_u P(u)·w(u→v)/out(u) + D·j(v))",
      conventions: [
        "directed, from source to target; d = \(damping)",
        weighted ? "weight is strength" : "every tie counts 1",
        focus.isEmpty
          ? "jumps and dangling scores are spread evenly"
          : "jumps and dangling scores go to the focus",
        "scores add up to 1",
      ],
      source: "Brin and Page 1998; Haveliwala 2002")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    guard damping > 0, damping < 1 else { throw .damping(damping) }
    guard tolerance >= 1e-15, tolerance <= 1 else { throw .tolerance(tolerance) }
    for node in focus where !network.contains(node) { throw .focus(node) }
    let jump = jumps(in: network)
    let values = network.memberCount == 0 ? jump : try iterate(network, jump)
    return NodeScores(measure: description.id, values: values, members: network.members)
  }

  func jumps(in network: Network) -> [Double] {
    var jump = [Double](repeating: 0, count: network.nodeCount)
    if focus.isEmpty {
      let share = 1 / Double(max(network.memberCount, 1))
      for node in jump.indices where network.members[node] { jump[node] = share }
    } else {
      let distinct = Set(focus)
      for node in distinct { jump[Int(node)] = 1 / Double(distinct.count) }
    }
    return jump
  }

  private func iterate(_ network: Network, _ jump: [Double]) throws(AnalysisError) -> [Double] {
    let count = network.nodeCount
    // 1/out, 0 for dangling nodes.
    var inverse = [Double](repeating: 0, count: count)
    for node in 0..<count {
      let row = Int(network.outOffsets[node])..<Int(network.outOffsets[node + 1])
      if row.isEmpty { continue }
      inverse[node] = 1 / (weighted ? network.outWeights[row].reduce(0, +) : Double(row.count))
    }
    let dangling = (0..<count).filter { network.members[$0] && inverse[$0] == 0 }
    var rank = jump
    var handed = [Double](repeating: 0, count: count)
    var change = Double.infinity
    // The change shrinks by the damping each step; once that says it is past the tolerance twice
    // over, only rounding is left and no further step will help.
    var bound = 2.0
    var steps = 0
    while bound > tolerance * tolerance, steps < 1_000_000 {
      bound *= damping
      steps += 1
      for node in 0..<count { handed[node] = rank[node] * inverse[node] }
      let held = dangling.reduce(0) { $0 + rank[$1] }
      let spread = (1 - damping) + damping * held
      change = step(network, handed, jump, spread: spread, into: &rank)
      if change <= tolerance { return rank }
    }
    throw .notConverged(steps: steps, change: change)
  }

  /// One step; returns the L1 distance from the ranks before.
  private func step(
    _ network: Network, _ handed: [Double], _ jump: [Double], spread: Double,
    into rank: inout [Double]
  ) -> Double {
    let (count, damping, weighted) = (network.nodeCount, damping, weighted)
    return rank.withUnsafeMutableBufferPointer { rank in
      handed.withUnsafeBufferPointer { handed in
        network.inOffsets.withUnsafeBufferPointer { offsets in
          network.inSources.withUnsafeBufferPointer { sources in
            network.inWeights.withUnsafeBufferPointer { weights in
              var change = 0.0
              for node in 0..<count {
                var sum = 0.0
                let row = Int(offsets[node])..<Int(offsets[node + 1])
                if weighted {
                  for tie in row { sum += handed[Int(sources[tie])] * weights[tie] }
                } else {
                  for tie in row { sum += handed[Int(sources[tie])] }
                }
                let new = spread * jump[node] + damping * sum
                change += abs(new - rank[node])
                rank[node] = new
              }
              return change
            }
          }
        }
      }
    }
  }
}
