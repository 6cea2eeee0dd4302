import EntenteGraph

/// How many triples of actors are tied in each of the sixteen ways there are.
///
/// - Formula: a triad's name counts its mutual, one-sided and missing dyads (M, A, N), with a letter
///   where there are several: D(own), U(p), C(yclic), T(ransitive). 030T is a→b→c with a→c, 030C
///   a→b→c→a; 021D b←a→c, 021U b→a←c, 021C b→a→c; 111D a↔b←c, 111U a↔b→c; 120D a↔b with c→a and
///   c→b, 120U a↔b with a→c and b→c, 120C a↔b with a→c and c→b. Together n(n − 1)(n − 2)/6.
/// - Direction: along the ties. A symmetric network has 003, 102, 201 and 300 alone.
/// - Weight: not used. Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: no difference; actors without ties are in triads too.
/// - Range: whole numbers; exact below 2^53.
/// - Where peers differ: NetworkX and igraph agree, igraph has no value for 003 of small networks.
/// - Cost: O(ties^1.5), one thread: only triads of three dyads are met one by one.
/// - Source: Holland and Leinhardt, "Local structure in social networks", Sociological Methodology 7
///   (1976); Batagelj and Mrvar, "A subquadratic triad census algorithm for large sparse networks
///   with small maximum degree", Social Networks 23 (2001).
///
/// Example: with a→b and b→c there is one triad, 021C.
public struct TriadCensus: NetworkStatistic, Hashable {
  public init() {}

  /// The names, in the usual order.
  static let names = [
    "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D",
    "120U", "120C", "210", "300",
  ]

  public var description: MeasureDescription {
    MeasureDescription(
      id: "triad-census", title: "Triad census",
      meaning: "So many triples of actors are tied in this way.",
      formula: "triples by their mutual, one-sided and missing dyads, \(Self.names.count) kinds",
      conventions: ["directed", "weights not used", "self-loops ignored"],
      source: "Holland and Leinhardt 1976; Batagelj and Mrvar 2001")
  }

  public func values(of network: Network) throws(AnalysisError) -> [StatisticValue] {
    let triangles = Triangles(network)
    var counts = Self.pairsOfDyads(triangles)
    triangles.ways.withUnsafeBufferPointer { ways in
      triangles.forEach {
        let (a, b, c) = (ways[$0.lowMiddle], ways[$0.lowHigh], ways[$0.middleHigh])
        // From each corner two of the three dyads were taken for a triad of their own.
        counts[Self.open(a, b)] -= 1
        counts[Self.open(a.reversed, c)] -= 1
        counts[Self.open(b.reversed, c.reversed)] -= 1
        counts[Self.closed(a, b, c)] += 1
      }
    }
    // A dyad with any third actor, less the triads that hold more than one dyad.
    let members = Double(network.memberCount)
    let (mutual, asymmetric) = network.dyads()
    var found = counts.map(Double.init)
    found[1] = asymmetric * max(members - 2, 0)
    found[2] = mutual * max(members - 2, 0)
    for kind in 3..<16 {
      found[1] -= Double(Self.asymmetricDyads[kind]) * found[kind]
      found[2] -= Double(Self.mutualDyads[kind]) * found[kind]
    }
    found[0] =
      members * max(members - 1, 0) * max(members - 2, 0) / 6 - found[1...].reduce(0, +)
    return found.indices.map {
      StatisticValue(
        id: "triads-" + Self.names[$0].lowercased(), title: "Triads " + Self.names[$0],
        value: found[$0])
    }
  }

  private static let mutualDyads = [0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 2, 1, 1, 1, 2, 3]
  private static let asymmetricDyads = [0, 1, 0, 2, 2, 2, 1, 1, 3, 3, 0, 2, 2, 2, 1, 0]

  /// Every two dyads of an actor, as if the other two actors had no tie.
  private static func pairsOfDyads(_ triangles: Triangles) -> [Int] {
    var counts = [Int](repeating: 0, count: 16)
    // By rank: mutual dyads, ties out alone, ties in alone.
    var dyads = [SIMD4<Int>](repeating: .zero, count: triangles.nodes.count)
    for rank in triangles.nodes.indices {
      for tie in Int(triangles.offsets[rank])..<Int(triangles.offsets[rank + 1]) {
        let other = Int(triangles.columns[tie])
        switch triangles.ways[tie] {
        case .mutual:
          dyads[rank].x += 1
          dyads[other].x += 1
        case .up:
          dyads[rank].y += 1
          dyads[other].z += 1
        default:
          dyads[rank].z += 1
          dyads[other].y += 1
        }
      }
    }
    for here in dyads {
      counts[3] += here.y * (here.y - 1) / 2
      counts[4] += here.z * (here.z - 1) / 2
      counts[5] += here.y * here.z
      counts[6] += here.x * here.z
      counts[7] += here.x * here.y
      counts[10] += here.x * (here.x - 1) / 2
    }
    return counts
  }

  /// The triad of two dyads, each seen from the actor that they share.
  @inline(__always)
  private static func open(_ first: Triangles.Ways, _ second: Triangles.Ways) -> Int {
    if first == .mutual { return second == .mutual ? 10 : second == .up ? 7 : 6 }
    if second == .mutual { return first == .up ? 7 : 6 }
    if first != second { return 5 }
    return first == .up ? 3 : 4
  }

  /// The triad of three dyads, given as in ``Triangles/Triangle``.
  @inline(__always)
  private static func closed(
    _ lowMiddle: Triangles.Ways, _ lowHigh: Triangles.Ways, _ middleHigh: Triangles.Ways
  ) -> Int {
    let mutual =
      (lowMiddle == .mutual ? 1 : 0) + (lowHigh == .mutual ? 1 : 0)
      + (middleHigh == .mutual ? 1 : 0)
    if mutual >= 2 { return mutual == 2 ? 14 : 15 }
    if mutual == 0 {
      // Cyclic if low → middle → high → low or the reverse.
      return lowMiddle == middleHigh && lowHigh != lowMiddle ? 9 : 8
    }
    // The two one-sided dyads, seen from the actor that they share.
    let (first, second) =
      lowMiddle == .mutual
      ? (lowHigh.reversed, middleHigh.reversed)
      : lowHigh == .mutual ? (lowMiddle.reversed, middleHigh) : (lowMiddle, lowHigh)
    if first != second { return 13 }
    return first == .up ? 11 : 12
  }
}
