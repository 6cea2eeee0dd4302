import EntenteGraph

/// How little room an actor has: all its ties lead to one other, or to others who are tied to each
/// other. A low value means that it bridges structural holes.
///
/// - Formula: Σ_j (p(i,j) + Σ_q p(i,q)·p(q,j))² over the neighbours j, q ≠ j being neighbours of
///   both; p(i,j) = w(i,j)/s(i), the share that j has in the actor's ties.
/// - Direction: on the undirected projection, both directions of a pair together.
/// - Weight: strength; ``weighted`` = false makes every tie weigh 1.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: no difference. No ties: 0, which must not be read as room. No members: nothing.
/// - Range: 0 to 2; unweighted 1/n to 1.125 (a corner of a triangle).
/// - Where peers differ: NetworkX and igraph agree, but have no value without ties. Burt's book also
///   sums over actors whom only third parties tie to the actor; neither peer does.
/// - Cost: O(ties^1.5), 4 numbers a tie, one thread.
/// - Source: Burt, "Structural holes", Harvard 1992; "Structural holes and good ideas", American
///   Journal of Sociology 110 (2004).
///
/// Example: the middle of a star of four has 1/3, the others 1; each corner of a triangle has 1.125.
public struct Constraint: Measure, Hashable {
  /// Whether weights count; if not, every tie weighs 1. Default true.
  public var weighted: Bool

  public init(weighted: Bool = true) {
    self.weighted = weighted
  }

  public var description: MeasureDescription {
    MeasureDescription(
      id: "constraint", title: "Constraint",
      meaning: "The actor depends on few others, or on others who depend on each other.",
      formula: "Σ_j (p(i,j) + Σ_q p(i,q)·p(q,j))², p(i,j) = w(i,j)/s(i)",
      conventions: [
        "undirected projection", weighted ? "weight is strength" : "every tie weighs 1",
        "self-loops ignored", "j and q are neighbours", "no ties: 0",
      ],
      source: "Burt 1992")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    let triangles = Triangles(network, weighted: weighted)
    // Shares and detours of each tie, as seen from the lesser rank (up) and from the greater.
    var up = triangles.weights
    var down = triangles.weights
    for rank in triangles.nodes.indices {
      for tie in Int(triangles.offsets[rank])..<Int(triangles.offsets[rank + 1]) {
        up[tie] /= triangles.strengths[rank]
        down[tie] /= triangles.strengths[Int(triangles.columns[tie])]
      }
    }
    var (upDetours, downDetours) = (up, down)
    upDetours.withUnsafeMutableBufferPointer { upDetours in
      downDetours.withUnsafeMutableBufferPointer { downDetours in
        up.withUnsafeBufferPointer { up in
          down.withUnsafeBufferPointer { down in
            triangles.forEach {
              let (a, b, c) = ($0.lowMiddle, $0.lowHigh, $0.middleHigh)
              upDetours[a] += up[b] * down[c]
              downDetours[a] += up[c] * down[b]
              upDetours[b] += up[a] * up[c]
              downDetours[b] += down[c] * down[a]
              upDetours[c] += down[a] * up[b]
              downDetours[c] += down[b] * up[a]
            }
          }
        }
      }
    }
    var sums = [Double](repeating: 0, count: triangles.nodes.count)
    for rank in triangles.nodes.indices {
      for tie in Int(triangles.offsets[rank])..<Int(triangles.offsets[rank + 1]) {
        sums[rank] += upDetours[tie] * upDetours[tie]
        sums[Int(triangles.columns[tie])] += downDetours[tie] * downDetours[tie]
      }
    }
    return NodeScores(
      measure: description.id, values: triangles.byNode(sums), members: network.members)
  }
}
