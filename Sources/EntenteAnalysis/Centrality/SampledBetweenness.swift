import EntenteGraph

/// An estimate of ``Betweenness`` for networks too large for the exact one, with a margin of error.
///
/// - Formula: B(v) ≈ (n/k)·Σ_s δ_s(v)/2 over k sources s drawn without replacement, δ_s(v) being the
///   share of shortest paths from s that lead through v, summed over their ends.
/// - Error: with ``confidence``, the exact value of *every* actor lies within its margin, which
///   ``estimate(in:)`` gives: the lesser of the bounds of Serfling and of Bardenet and Maillard,
///   divided among all actors. The margin of an actor is largest if it lies on many paths of some
///   sources and few of others, and falls as 1/√k. What hanging trees contribute is exact.
/// - Direction: on the undirected projection. Weight: strength, and equal paths, as in
///   ``Betweenness``.
/// - Self-loops: ignored. Parallel ties: already merged. Disconnected: as in ``Betweenness``.
/// - Scale: the raw sum of pairs. With as many sources as there are actors, exact.
/// - Range: that of ``Betweenness``; an estimate can lie above it.
/// - Where peers differ: NetworkX (k = …), graph-tool and NetworKit sample sources without saying
///   how far off they may be; NetworKit's ApproxBetweenness samples pairs, with an error relative to
///   all pairs, the same for all actors.
/// - Cost: k/n of that of ``Betweenness``. Deterministic: seed and network decide.
/// - Source: Brandes and Pich, "Centrality estimation in large networks", Int. J. Bifurcation and
///   Chaos 17 (2007); the bounds: Serfling 1974, Bardenet and Maillard 2015.
///
/// Example: on a network of up to 1,000 actors the values are those of ``Betweenness``.
public struct SampledBetweenness: Measure, Hashable {
  /// How many sources are drawn, at least 1. Default 1,000.
  public var pivots: Int
  /// With which probability all margins hold, above 0 and below 1. Default 0.95.
  public var confidence: Double
  /// Whether distance is 1/weight (default) or 1.
  public var weighted: Bool
  /// Which sources are drawn.
  public var seed: UInt64
  /// How many threads may work at a time; nil for all cores.
  public var threads: Int?

  public init(
    pivots: Int = 1_000, confidence: Double = 0.95, weighted: Bool = true, seed: UInt64 = 1,
    threads: Int? = nil
  ) {
    self.pivots = pivots
    self.confidence = confidence
    self.weighted = weighted
    self.seed = seed
    self.threads = threads
  }

  public var description: MeasureDescription {
    MeasureDescription(
      id: "sampled-betweenness", title: "Betweenness, sampled",
      meaning: "The actor is a go-between, by an estimate: sampled shortest paths lead through it.",
      formula: "(n/k) Σ_s δ_s(v)/2 over k sources s",
      conventions: [
        "undirected projection, each pair once",
        weighted ? "weight is strength, distance = 1/weight" : "every tie has length 1",
        "k = \(pivots) sources drawn without replacement, seed \(seed); exact if n is no more",
        "margins hold for all actors together with probability \(confidence)",
        "self-loops ignored, pairs without a path add nothing", "raw, not normalised",
      ],
      source: "Brandes and Pich 2007; Bardenet and Maillard 2015")
  }

  /// Scores with their margins of error.
  public struct Estimate: Sendable, Hashable {
    public let scores: NodeScores
    /// One a node index: how far the exact score can be from the estimate, up or down, with the
    /// confidence that was asked for, for all nodes at once. 0 where the score is exact.
    public let margins: [Double]
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    try estimate(in: network).scores
  }

  /// - Throws: ``AnalysisError`` of kind `sampleOutOfRange`, `threadsOutOfRange` or `tooManyPaths`.
  public func estimate(in network: Network) throws(AnalysisError) -> Estimate {
    if let threads, threads < 1 { throw .threads(threads) }
    guard pivots >= 1 else { throw .pivots(pivots) }
    guard confidence > 0, confidence < 1 else { throw .confidence(confidence) }
    let undirected = network.undirected()
    let core = FoldedCore(undirected, weighted: weighted)
    var values = core.credit
    var margins = [Double](repeating: 0, count: network.nodeCount)
    // Whoever is folded into a node has the paths of that node.
    let total = core.mass.reduce(0) { $0 + Int($1) }
    let drawn = draw(from: core, total: total)
    let count = min(pivots, total)
    let (sums, squares) = Dependencies.moments(
      core.graph, mass: core.mass, sources: drawn.indices.filter { drawn[$0] > 0 },
      sourceMass: drawn, symmetric: true, squares: count < total, threads: threads)
    let scale = Double(total) / Double(max(count, 1)) / 2
    for (place, node) in core.nodes.enumerated() { values[Int(node)] += sums[place] * scale }
    if count < total {
      let sizes = componentSizes(core)
      let bound = SampleBound(
        count: count, total: total, failure: (1 - confidence) / Double(core.nodes.count))
      for (place, node) in core.nodes.enumerated() {
        let range = max(sizes[place] - core.mass[place] - 1, 0)
        margins[Int(node)] =
          bound.bound(sum: sums[place], squares: squares[place], range: range) * Double(total) / 2
      }
    }
    guard values.allSatisfy(\.isFinite) else { throw .tooManyPaths() }
    let scores = NodeScores(
      measure: description.id, values: values, members: network.members)
    return Estimate(scores: scores, margins: margins)
  }

  /// How many of the drawn sources each node of the core stands for; all if no fewer are asked for.
  private func draw(from core: FoldedCore, total: Int) -> [Double] {
    guard pivots < total else { return core.mass }
    var numbers = SeededNumbers(seed: seed)
    let chosen = numbers.permutation(total).prefix(pivots).sorted()
    var drawn = [Double](repeating: 0, count: core.mass.count)
    var place = 0
    var end = Int(core.mass.first ?? 0)
    for number in chosen {
      while Int(number) >= end {
        place += 1
        end += Int(core.mass[place])
      }
      drawn[place] += 1
    }
    return drawn
  }

  /// The number of nodes in the component of each core node.
  private func componentSizes(_ core: FoldedCore) -> [Double] {
    let labels = Components.labels(offsets: core.graph.offsets, columns: core.graph.columns)
    var sizes = [Double](repeating: 0, count: labels.count)
    for (place, label) in labels.enumerated() { sizes[Int(label)] += core.mass[place] }
    return labels.map { sizes[Int($0)] }
  }
}
