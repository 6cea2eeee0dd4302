import EntenteGraph

/// Who is tied to those who are themselves strongly tied: an actor's score is in proportion to the
/// sum of its neighbours' scores.
///
/// - Formula: λ·x(v) = Σ_u w(u,v)·x(u), with λ the largest eigenvalue.
/// - Direction: on the undirected projection. Directed networks seldom have a vector that is above 0
///   everywhere; ``PageRank`` and ``Katz`` are made for them.
/// - Weight: strength; ``weighted`` = false makes every tie weigh 1.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: only the component with the largest eigenvalue has scores, all others 0; where
///   several tie for it, what an even vector leaves in their common eigenspace. No ties: 0. No
///   members: nothing.
/// - Scale: the highest score is 1.
/// - Range: 0 to 1.
/// - Where peers differ: igraph too has the highest score 1, and 1 for everybody without ties;
///   NetworkX and NetworKit have Euclidean length 1. On directed networks NetworkX takes incoming
///   ties. With them, actors outside the leading component have remnants of rounding for 0.
/// - Cost: O(ties) a step, about ln(1/tolerance)·√(λ/(λ − λ')) steps, λ' being the second largest
///   eigenvalue (some 40 on networks of events); 6 numbers a node. One thread.
/// - Source: Bonacich, "Factoring and weighting approaches to status scores and clique
///   identification", J. Mathematical Sociology 2 (1972); the method: Knyazev 2001.
///
/// Example: on the path a–b–c, b has 1, a and c have 1/√2 = 0.707.
public struct Eigenvector: Measure, Hashable {
  /// Whether weights count; if not, every tie weighs 1. Default true.
  public var weighted: Bool
  /// Ends when |Ax − λx| is at most this times λ|x|, 1e-15 to 1. Default 1e-12.
  public var tolerance: Double

  public init(weighted: Bool = true, tolerance: Double = 1e-12) {
    self.weighted = weighted
    self.tolerance = tolerance
  }

  public var description: MeasureDescription {
    MeasureDescription(
      id: "eigenvector", title: "Eigenvector centrality",
      meaning: "The actor is strongly tied to actors who are strongly tied themselves.",
      formula: "λ·x(v) = Σ_u w(u,v)·x(u), λ as large as can be",
      conventions: [
        "undirected projection", weighted ? "weight is strength" : "every tie weighs 1",
        "self-loops ignored",
        "outside the component with the largest eigenvalue: 0",
        "the highest score is 1",
      ],
      source: "Bonacich 1972")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    guard tolerance >= 1e-15, tolerance <= 1 else { throw .tolerance(tolerance) }
    let found = try PrincipalVectors(
      symmetric: Matrix(network.undirected(), weighted: weighted), tolerance: tolerance)
    return NodeScores(measure: description.id, values: found.scores, members: network.members)
  }
}
