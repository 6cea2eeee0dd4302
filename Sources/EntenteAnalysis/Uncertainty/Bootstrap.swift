import EntenteGraph

/// How firm scores and ranks are: what they would have been, had other articles been read.
///
/// - Method: units (articles, or days) are drawn with replacement, as many as there are, again and
///   again; each drawing is a replicate of the network, and the spread of its scores is that of
///   ``ScoreConfidence``. A tie weighs as much as the units that hold it were drawn; one that none
///   of the drawn units holds is not there. What several articles tell is theirs in equal parts, so
///   that the mean weight of a tie over replicates is its weight.
/// - Members: those of the whole network in every replicate, so that each actor has a score in all.
/// - What it tells: how much scores hang on which units happened to be met. Not what no unit tells,
///   nor faults that all units share.
/// - Dependence: records of a unit come and go together. Units are taken as independent; where days
///   follow from the days before, intervals are too narrow.
/// - Determinism: the seed and the number of a replicate give its draws, on any number of threads.
/// - PageRank of the replicates is solved to 1e-8, eight at a time; other measures are those of the
///   replicate's network.
/// - Cost: replicates × that of the measure (PageRank: less than half of it); memory one number a
///   member and replicate.
/// - Source: Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7 (1979);
///   for centralities, Epskamp, Borsboom and Fried, "Estimating psychological networks and their
///   accuracy", Behavior Research Methods 50 (2018).
public struct Bootstrap: Sendable, Hashable {
  /// How many times units are drawn, 2 to 1,000,000. Default 200.
  public var replicates: Int
  /// Of the draws.
  public var seed: UInt64
  /// The share of replicates that lies within an interval, above 0 and below 1. Default 0.95.
  public var level: Double
  /// At most so many threads, nil for as many as there are cores.
  public var threads: Int?

  public init(
    replicates: Int = 200, seed: UInt64 = 1, level: Double = 0.95, threads: Int? = nil
  ) {
    self.replicates = replicates
    self.seed = seed
    self.level = level
    self.threads = threads
  }

  /// The scores of a measure on the network of the chosen records, and on its replicates.
  ///
  /// - Parameter units: of all records of the table.
  /// - Throws: ``AnalysisError`` of kind `replicatesOutOfRange`, `levelOutOfRange`,
  ///   `threadsOutOfRange`, `sampleOutOfRange` where units and records don't fit, and what the measure
  ///   throws.
  public func confidence(
    of measure: any Measure, table: TieTable, units: SamplingUnits, in window: TimeWindow? = nil,
    layers: LayerSet = .all, kinds: NodeKinds = .all
  ) throws(AnalysisError) -> ScoreConfidence {
    guard (2...1_000_000).contains(replicates) else { throw .replicates(replicates) }
    guard level > 0, level < 1 else { throw .level(level) }
    if let threads, threads < 1 { throw .threads(threads) }
    guard units.offsets.count == table.count + 1 else {
      throw .units(
        "they are of \(units.offsets.count - 1) records, and the table has \(table.count)")
    }
    let whole = table.network(in: window, layers: layers, kinds: kinds)
    let signs = measure.signs
    let network =
      signs == .all
      ? whole
      : table.network(in: window, layers: layers, kinds: kinds, signs: signs)
        .withMembers(of: whole)
    let undated = window == nil ? table.undatedPositions : 0..<0
    let weights = ReplicateWeights(
      network, of: table, positions: [undated, table.positions(in: window ?? .always)],
      units: units, seed: seed
    ) { position in
      layers.contains(table.layers[position])
        && kinds.contains(table.nodeKinds[Int(table.sources[position])])
        && kinds.contains(table.nodeKinds[Int(table.targets[position])])
        && signs.containsSign(of: table.signs[position])
    }
    let scores = try measure.scores(in: network)
    let members = (0..<NodeIndex(network.nodeCount)).filter { network.contains($0) }
    let blocks = (replicates + 7) / 8
    let lanes: [Result<[SIMD8<Double>], AnalysisError>]
    if let pageRank = measure as? PageRank, !members.isEmpty {
      let solver = PageRankReplicates(pageRank, in: network, scores: scores)
      lanes = Workers.map(blocks: blocks, threads: threads) { block in
        let values = solver.scores(weights.lanes(from: 8 * block))
        return .success(members.map { values[Int($0)] })
      }
    } else {
      lanes = Workers.map(blocks: blocks, threads: threads) { block in
        Self.lanes(of: measure, weights, from: 8 * block, replicates: replicates, members)
      }
    }
    var values = [Double](repeating: 0, count: members.count * replicates)
    for (block, lanes) in lanes.enumerated() {
      let lanes = try lanes.get()
      for lane in 0..<min(8, replicates - 8 * block) {
        for place in members.indices {
          values[place * replicates + 8 * block + lane] = lanes[place][lane]
        }
      }
    }
    return ScoreConfidence(
      scores: scores, level: level, replicates: replicates, members: members, values: values)
  }

  /// Scores of the members in up to eight replicates.
  private static func lanes(
    of measure: any Measure, _ weights: ReplicateWeights, from first: Int, replicates: Int,
    _ members: [NodeIndex]
  ) -> Result<[SIMD8<Double>], AnalysisError> {
    let drawn = weights.lanes(from: first)
    var result = [SIMD8<Double>](repeating: .zero, count: members.count)
    for lane in 0..<min(8, replicates - first) {
      do throws(AnalysisError) {
        let scores = try measure.scores(in: weights.network(drawn, lane: lane))
        for (place, member) in members.enumerated() {
          result[place][lane] = scores.values[Int(member)]
        }
      } catch {
        return .failure(error)
      }
    }
    return .success(result)
  }
}

extension AnalysisError {
  static func replicates(_ count: Int) -> AnalysisError {
    AnalysisError(
      .replicatesOutOfRange,
      "\(count) replicates can't be drawn; give 2 to 1000000, 200 is usual")
  }

  static func level(_ value: Double) -> AnalysisError {
    AnalysisError(
      .levelOutOfRange, "the level \(value) is not between 0 and 1 (excluded); 0.95 is usual")
  }

  static func units(_ text: String) -> AnalysisError {
    AnalysisError(.sampleOutOfRange, "the sampling units are wrong: " + text)
  }
}
