import EntenteGraph

/// Hubs and authorities: a hub acts upon many authorities, an authority is acted upon by many hubs.
///
/// - Formula: a = Aᵀh, h = Aa, each up to a factor, A(u,v) = w(u→v): the first singular vectors of A.
/// - Direction: along the ties; one ``Role`` each has an id of its own (`hub`, `authority`). In a
///   symmetric network both are equal.
/// - Weight: strength; ``weighted`` = false makes every tie weigh 1.
/// - Self-loops: kept, the actor acts upon itself. Parallel ties: already merged.
/// - Disconnected: seen as a network in which each actor stands twice, as who acts and as who is
///   acted upon, only the component with the largest singular value has scores; where several tie
///   for it, what an even vector leaves in their common space. No ties: 0. No members: nothing.
/// - Scale: the highest score of each role is 1.
/// - Range: 0 to 1.
/// - Where peers differ: igraph too has the highest score 1; NetworkX has a sum of 1, and small
///   negative numbers for 0. Where several components tie, peers return one of many answers.
/// - Cost: O(ties) a step, about ln(1/tolerance)·√(λ/(λ − λ')) steps, with λ and λ' the largest
///   eigenvalues of AᵀA; 7 numbers a node. One thread.
/// - Source: Kleinberg, "Authoritative sources in a hyperlinked environment", J. ACM 46 (1999); the
///   method: Knyazev 2001.
///
/// Example: with a→c, b→c and b→d, c has authority 1 and d 0.618, b is hub with 1 and a with 0.618.
public struct HITS: Measure, Hashable {
  public enum Role: Sendable, Hashable, CaseIterable {
    /// Acts upon authorities.
    case hub
    /// Is acted upon by hubs.
    case authority
  }

  public var role: Role
  /// Whether weights count; if not, every tie weighs 1. Default true.
  public var weighted: Bool
  /// Ends when |AᵀAx − λx| is at most this times λ|x|, 1e-15 to 1. Default 1e-12.
  public var tolerance: Double

  public init(role: Role, weighted: Bool = true, tolerance: Double = 1e-12) {
    self.role = role
    self.weighted = weighted
    self.tolerance = tolerance
  }

  public var description: MeasureDescription {
    let isHub = role == .hub
    return MeasureDescription(
      id: isHub ? "hub" : "authority", title: isHub ? "Hub" : "Authority",
      meaning: isHub
        ? "The actor acts upon those upon whom many who act much act."
        : "The actor is acted upon by those who act upon many that are much acted upon.",
      formula: isHub
        ? "h = Aa with a = Aᵀh, up to a factor" : "a = Aᵀh with h = Aa, up to a factor",
      conventions: [
        "directed, from source to target", weighted ? "weight is strength" : "every tie weighs 1",
        "self-loops kept", "outside the leading component: 0", "the highest score is 1",
      ],
      source: "Kleinberg 1999")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    guard tolerance >= 1e-15, tolerance <= 1 else { throw .tolerance(tolerance) }
    let out = Matrix(network, weighted: weighted)
    let into = Matrix(network, weighted: weighted, transposed: true)
    let found =
      role == .authority
      ? try PrincipalVectors(rows: out, transposed: into, tolerance: tolerance)
      : try PrincipalVectors(rows: into, transposed: out, tolerance: tolerance)
    return NodeScores(measure: description.id, values: found.scores, members: network.members)
  }
}
