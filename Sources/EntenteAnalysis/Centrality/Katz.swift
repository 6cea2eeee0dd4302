import EntenteGraph

/// By how many chains of ties an actor is reached, long chains counting less than short ones.
///
/// - Formula: x(v) = 1 + α·Σ_u w(u,v)·x(u), with α = d/λ, λ the largest eigenvalue of the undirected
///   projection: Σ over all chains that end in v, one of k ties adding αᵏ times the product of its
///   weights.
/// - Direction: on the undirected projection by default; `incoming` counts chains that lead to the
///   actor along the ties, `outgoing` those that lead away from it. λ is the same for all three, so
///   that networks without cycles have one.
/// - Weight: strength; ``weighted`` = false makes every tie weigh 1.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: allowed; λ is that of the whole network. No ties: 1. No members: nothing.
/// - Scale: raw, the empty chain adds 1.
/// - Range: 1 to √n/(1 − d).
/// - Where peers differ: NetworkX takes incoming ties of directed networks, asks for α and divides by
///   the Euclidean length unless told not to.
/// - Cost: O(ties) a step, at most about ln(tolerance)/ln(d) steps (170 with the defaults), and λ as
///   in ``Eigenvector``; 3 numbers a node. One thread.
/// - Source: Katz, "A new status index derived from sociometric analysis", Psychometrika 18 (1953).
///
/// Example: on the pair a–b, λ = w, and both have 1/(1 − 0.85) = 6.667.
public struct Katz: Measure, Hashable {
  /// Which chains are counted. Default ``Direction/both``.
  public var direction: Direction
  /// d, the share of the largest possible α, above 0 and below 1. Default 0.85.
  public var damping: Double
  /// Whether weights count; if not, every tie weighs 1. Default true.
  public var weighted: Bool
  /// Ends when no score changes by more than this times the largest, 1e-15 to 1. Default 1e-13.
  public var tolerance: Double

  public init(
    direction: Direction = .both, damping: Double = 0.85, weighted: Bool = true,
    tolerance: Double = 1e-13
  ) {
    self.direction = direction
    self.damping = damping
    self.weighted = weighted
    self.tolerance = tolerance
  }

  public var description: MeasureDescription {
    let way =
      switch direction {
      case .both: "undirected projection"
      case .incoming: "directed, chains that lead to the actor"
      case .outgoing: "directed, chains that lead away from the actor"
      }
    return MeasureDescription(
      id: "katz", title: "Katz centrality",
      meaning: "The actor is reached by many chains of ties, short ones above all.",
      formula: "x(v) = 1 + (d/λ)·Σ_u w(u,v)·x(u), λ the largest eigenvalue",
      conventions: [
        way, "d = \(damping), λ of the undirected projection",
        weighted ? "weight is strength" : "every tie weighs 1",
        "self-loops ignored", "raw, no ties: 1",
      ],
      source: "Katz 1953")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    guard damping > 0, damping < 1 else { throw .damping(damping) }
    guard tolerance >= 1e-15, tolerance <= 1 else { throw .tolerance(tolerance) }
    let undirected = network.undirected()
    let value =
      try PrincipalVectors(
        symmetric: Matrix(undirected, weighted: weighted), tolerance: 1e-10
      ).value * (weighted ? Matrix.scale(of: undirected) : 1)
    var sums = network.members.map { $0 ? 1.0 : 0 }
    if value > 0 { try solve(direction == .both ? undirected : network, value, &sums) }
    return NodeScores(measure: description.id, values: sums, members: network.members)
  }

  /// Adds chains of one tie more, step by step.
  private func solve(
    _ network: Network, _ value: Double, _ sums: inout [Double]
  ) throws(AnalysisError) {
    // Chains that lead to an actor come in by its incoming ties.
    let rows = Matrix(network, weighted: weighted, transposed: direction != .outgoing)
      .withoutLoops()
    let factor = damping * (weighted ? Matrix.scale(of: network) : 1) / value
    var chains = sums
    var next = sums
    var change = Double.infinity
    for _ in 0..<LargestEigenvector.stepLimit {
      chains.withUnsafeBufferPointer { chains in
        next.withUnsafeMutableBufferPointer { next in
          guard let from = chains.baseAddress, let to = next.baseAddress else { return }
          rows.multiply(from, to)
        }
      }
      change = 0
      var most = 0.0
      for node in sums.indices {
        chains[node] = factor * next[node]
        sums[node] += chains[node]
        change = max(change, chains[node])
        most = max(most, sums[node])
      }
      // What is still to come is at most d/(1 − d) times the last chains, in Euclidean length.
      if change * damping / (1 - damping) <= tolerance * most { return }
    }
    throw .notConverged(steps: LargestEigenvector.stepLimit, change: change)
  }
}
