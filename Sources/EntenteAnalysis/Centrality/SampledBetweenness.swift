import EntenteGraph

/// An estimate of ``Betweenness`` for networks too large for the exact one, with a margin of error.
///
/// - Formula: B(v) ≈ (n/k)·Σ_s δ_s(v)/2 over k sources s drawn without replacement, δ_s(v) being the
///   share of shortest paths from s that lead through v, summed over their ends; so in each block
///   (biconnected component) by itself. Pairs that v separates are counted, and are exact.
/// - Error: with ``confidence``, the exact value of *every* actor lies within its margin, which
///   ``estimate(in:)`` gives: the least of the bounds of Hoeffding, of Serfling and of Bardenet
///   and Maillard, divided among all actors. The margin of an actor is largest if it lies on many paths of some
///   sources and few of others, and falls as 1/√k. Blocks of no more than k actors are exact.
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
///   Chaos 17 (2007); the bounds: Hoeffding 1963, Serfling 1974, Bardenet and Maillard 2015.
///
/// Example: on a network of up to 1,000 actors the values are those of ``Betweenness``, on a tree
/// always.
public struct SampledBetweenness: Measure, Hashable {
  /// How many sources are drawn, at least 2. Default 1,000.
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
        "k = \(pivots) sources drawn without replacement, seed \(seed); blocks of no more actors exact",
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
    /// One a node index: the estimated standard deviation of the estimate, over all samples that
    /// could have been drawn. Says more of a single actor than the margins, which are wide because
    /// they hold for all actors; but nothing for certain: an actor on few paths of many sources that
    /// were not drawn looks surer than it is.
    public let standardErrors: [Double]
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    try estimate(in: network).scores
  }

  /// - Throws: ``AnalysisError`` of kind `sampleOutOfRange`, `threadsOutOfRange` or `tooManyPaths`.
  public func estimate(in network: Network) throws(AnalysisError) -> Estimate {
    if let threads, threads < 1 { throw .threads(threads) }
    guard pivots >= 2 else { throw .pivots(pivots) }
    guard confidence > 0, confidence < 1 else { throw .confidence(confidence) }
    let undirected = network.undirected()
    let core = BlockCore(undirected, weighted: weighted)
    var values = core.tree.separatedPairs()
    var margins = [Double](repeating: 0, count: network.nodeCount)
    var errors = margins
    let sampled = core.blocks.filter { $0.count > pivots }
    let drawn = draw(from: core)
    let (sums, squares) = Dependencies.moments(
      core.graph, mass: core.mass, sources: drawn.indices.filter { drawn[$0] > 0 },
      sourceMass: drawn, symmetric: true, squares: !sampled.isEmpty, threads: threads)
    let estimates = sampled.reduce(0) { $0 + $1.count }
    for block in core.blocks {
      let size = core.tree.size(of: Int(core.nodes[block.lowerBound]))
      let isExact = block.count <= pivots
      // Each pair is met from both its ends.
      let scale = (isExact ? 1 : size / Double(pivots)) / 2
      // Of the squared standard error of a block's share; the part of a node's other blocks adds up.
      let correction = (1 - Double(pivots) / size) / Double(pivots - 1)
      let bound = SampleBound(
        count: isExact ? 1 : pivots, total: Int(size),
        failure: (1 - confidence) / Double(max(estimates, 1)))
      for place in block {
        let node = Int(core.nodes[place])
        values[node] += sums[place] * scale
        if isExact { continue }
        let range = size - core.mass[place] - 1
        margins[node] +=
          bound.bound(sum: sums[place], squares: squares[place], range: range) * size / 2
        let mean = sums[place] / Double(pivots)
        let variance = max(squares[place] / Double(pivots) - mean * mean, 0)
        errors[node] += variance * correction * size * size / 4
      }
    }
    guard values.allSatisfy(\.isFinite) else { throw .tooManyPaths() }
    let scores = NodeScores(
      measure: description.id, values: values, members: network.members)
    return Estimate(
      scores: scores, margins: margins, standardErrors: errors.map { $0.squareRoot() })
  }

  /// How many of the drawn sources each place of the core stands for, block by block: in a block
  /// each node of its component is seen as the node of the block that it hangs on. All of a block
  /// that has no more places than are asked for.
  private func draw(from core: BlockCore) -> [Double] {
    var drawn = core.mass
    for (index, block) in core.blocks.enumerated() where block.count > pivots {
      var numbers = SeededNumbers(seed: seed, stream: UInt64(index))
      let size = Int(core.tree.size(of: Int(core.nodes[block.lowerBound])))
      var place = block.lowerBound
      var end = Int(core.mass[place])
      for each in block { drawn[each] = 0 }
      for number in numbers.permutation(size).prefix(pivots).sorted() {
        while Int(number) >= end {
          place += 1
          end += Int(core.mass[place])
        }
        drawn[place] += 1
      }
    }
    return drawn
  }
}
