import EntenteGraph

/// Whether actors have to do with their like: the correlation of a number over the two ends of ties.
///
/// - Formula: r = (⟨xy⟩ − ⟨x⟩⟨y⟩)/(σ(x)·σ(y)) over ties, x and y being the numbers of their ends.
/// - Direction: degree and strength on the undirected projection, each tie counting from both ends;
///   the third value is over directed ties, out-degree of the source and in-degree of the target.
/// - Weight: strength in the second value; ties count alike in all.
/// - Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: no difference. No ties, or all numbers equal: no value.
/// - Range: −1 to 1.
/// - Where peers differ: NetworkX and igraph agree.
/// - Cost: O(ties), one thread.
/// - Source: Newman, "Mixing patterns in networks", Physical Review E 67 (2003).
///
/// Example: a star has −1: those with few neighbours have to do with the one that has many.
public struct Assortativity: NetworkStatistic, Hashable {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "assortativity", title: "Assortativity",
      meaning: "Actors with much to do have to do with each other, and so have those with little.",
      formula: "correlation over ties of the numbers of their two ends",
      conventions: [
        "degree and strength: undirected projection",
        "directed: out-degree of the source, in-degree of the target",
        "self-loops ignored", "all numbers equal: no value",
      ],
      source: "Newman 2003")
  }

  public func values(of network: Network) throws(AnalysisError) -> [StatisticValue] {
    let undirected = network.undirected()
    let degree = try Degree().scores(in: network).values
    let strength = try Strength().scores(in: undirected).values
    let out = try Degree(direction: .outgoing).scores(in: network).values
    let into = try Degree(direction: .incoming).scores(in: network).values
    return [
      StatisticValue(
        id: "degree-assortativity", title: "Assortativity by degree",
        value: Self.correlation(undirected, degree, degree)),
      StatisticValue(
        id: "strength-assortativity", title: "Assortativity by strength",
        value: Self.correlation(undirected, strength, strength)),
      StatisticValue(
        id: "directed-assortativity", title: "Assortativity, out-degree to in-degree",
        value: Self.correlation(network, out, into)),
    ]
  }

  /// How much more of the ties lies within groups than chance would have it, in terms of the most
  /// that it could be: (Σ e(g,g) − Σ a(g)²)/(1 − Σ a(g)²), with e(g,h) the share of ties between two
  /// groups and a(g) = Σ_h e(g,h). On the undirected projection; nil without ties or if all lie in
  /// one group. Nodes in no group are left out, with their ties. NetworkX's
  /// `attribute_assortativity_coefficient` agrees.
  ///
  /// - Parameter weighted: whether ties count by weight; default false.
  public static func coefficient(
    of network: Network, groups: Partition, weighted: Bool = false
  ) -> Double? {
    let undirected = network.undirected()
    var within = 0.0
    var ends = [Double](repeating: 0, count: groups.count)
    for source in 0..<NodeIndex(undirected.nodeCount) {
      guard let from = groups[source] else { continue }
      for (target, weight) in zip(
        undirected.targets(of: source), undirected.targetWeights(of: source))
      {
        guard let to = groups[target] else { continue }
        ends[from] += weighted ? weight : 1
        if from == to { within += weighted ? weight : 1 }
      }
    }
    let total = ends.reduce(0, +)
    guard total > 0 else { return nil }
    let chance = ends.reduce(0) { $0 + ($1 / total) * ($1 / total) }
    return ends.contains(total) ? nil : (within / total - chance) / (1 - chance)
  }

  /// Over all ties but self-loops: of the source's number and the target's.
  private static func correlation(
    _ network: Network, _ sourceNumbers: [Double], _ targetNumbers: [Double]
  ) -> Double? {
    // The largest as the unit, so that squares can't overflow.
    let unit = max(sourceNumbers.max() ?? 0, targetNumbers.max() ?? 0)
    guard unit > 0 else { return nil }
    func forEachTie(_ body: (Double, Double) -> Void) {
      for source in 0..<network.nodeCount {
        for tie in Int(network.outOffsets[source])..<Int(network.outOffsets[source + 1]) {
          let target = Int(network.outTargets[tie])
          if target != source {
            body(sourceNumbers[source] / unit, targetNumbers[target] / unit)
          }
        }
      }
    }
    var (count, sourceSum, targetSum) = (0.0, 0.0, 0.0)
    forEachTie { source, target in
      count += 1
      sourceSum += source
      targetSum += target
    }
    guard count > 0 else { return nil }
    let (sourceMean, targetMean) = (sourceSum / count, targetSum / count)
    var (both, sourceSquares, targetSquares) = (0.0, 0.0, 0.0)
    forEachTie { source, target in
      both += (source - sourceMean) * (target - targetMean)
      sourceSquares += (source - sourceMean) * (source - sourceMean)
      targetSquares += (target - targetMean) * (target - targetMean)
    }
    // Rounding of the mean leaves about 1e-32 a tie where all numbers are equal.
    let least = 1e-28 * count
    guard sourceSquares > least, targetSquares > least else { return nil }
    return both / (sourceSquares.squareRoot() * targetSquares.squareRoot())
  }
}
