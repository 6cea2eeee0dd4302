import EntenteGraph

/// How many triads are balanced: the friend of a friend, and the enemy of an enemy, is a friend.
///
/// - Formula: of the triples of actors who all have signed ties with each other, the number with three,
///   two, one and no ties of cooperation. Three and one are balanced; the share of balanced ones.
/// - Direction: not used; the sign of a pair is that of ``SignedNetwork``.
/// - Weight: not used beyond the sign. Self-loops: ignored.
/// - Disconnected: no difference. No triads: no share.
/// - Range: the share, 0 to 1; were signs dealt out anew, it would lie around (1 + (p − q)³)/2, with p and q
///   the shares of cooperation and conflict.
/// - Where peers differ: some programs count a triad once for each of its cycles' directions.
/// - Cost: O(ties^1.5), one thread.
/// - Source: Heider, "Attitudes and cognitive organization", Journal of Psychology 21 (1946);
///   Cartwright and Harary, "Structural balance", Psychological Review 63 (1956).
///
/// Example: a and b cooperate and both fight c: one triad, balanced.
public struct TriadBalance: SignedStatistic, Hashable {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "triad-balance", title: "Balance of triads",
      meaning: "Friends have the same friends and the same enemies.",
      formula: "triads with three or one tie of cooperation / all triads",
      conventions: [
        "undirected; the sign of a pair is that of its cooperation less its conflict",
        "only triples whose three pairs all have a sign",
      ],
      source: "Heider 1946; Cartwright and Harary 1956")
  }

  public func values(of signed: SignedNetwork) -> [StatisticValue] {
    let triangles = Triangles(signed.network, weighted: false)
    var isConflict: [Bool] = []
    isConflict.reserveCapacity(triangles.columns.count)
    for rank in triangles.nodes.indices {
      for tie in Int(triangles.offsets[rank])..<Int(triangles.offsets[rank + 1]) {
        let place = signed.network.place(
          from: triangles.nodes[rank], to: triangles.nodes[Int(triangles.columns[tie])])
        isConflict.append(place.map { signed.isConflict[$0] } ?? false)
      }
    }
    var counts = [0, 0, 0, 0]
    triangles.forEach { triangle in
      var conflicts = 0
      for tie in [triangle.lowMiddle, triangle.lowHigh, triangle.middleHigh]
      where isConflict[tie] {
        conflicts += 1
      }
      counts[conflicts] += 1
    }
    let all = Double(counts.reduce(0, +))
    let balanced = Double(counts[0] + counts[2])
    return [
      value("triads-no-conflict", "Triads +++ (balanced)", counts[0]),
      value("triads-one-conflict", "Triads ++− (unbalanced)", counts[1]),
      value("triads-two-conflicts", "Triads +−− (balanced)", counts[2]),
      value("triads-three-conflicts", "Triads −−− (unbalanced)", counts[3]),
      .ratio("triad-balance", "Share of balanced triads", balanced, all),
    ]
  }

  private func value(_ id: String, _ title: String, _ count: Int) -> StatisticValue {
    StatisticValue(id: id, title: title, value: Double(count))
  }
}
