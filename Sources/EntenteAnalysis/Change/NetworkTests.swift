import EntenteGraph

/// Tests of two periods' networks as wholes, and of every actor's scores.
///
/// - Question: would figures of the two networks differ as much if it were chance which units fell
///   into which period?
/// - Method: whole units are shared out anew at random, as many to each period as it has; both
///   networks are built from them and measured. p = (b + 1)/(B + 1), b the number of B permutations
///   with a difference at least as large as that observed, whatever its sign. No p is 0, and with B
///   = 1,000 none is below 0.001.
/// - Networks compared are of rates: weights divided by the number of units in their period, so that
///   a longer period isn't a stronger one. Scores are reported for the weights as they are.
///   Measures of counts of ties, such as degree, still grow with the length of a period; between
///   periods of different length their tests have less power one way than the other.
/// - An actor's ``Strength`` is a sum over units; its p is exact, by ``TiePermutation``.
/// - q: Benjamini–Hochberg over the actors with at least ``minimumEvents`` records.
/// - The largest change of a tie or a score is tested as such, so that it needs no correction for
///   having looked for it.
/// - Early end: a measure is no longer calculated once all its p have ``enough`` exceedances, and the
///   whole ends once all have (as Besag and Clifford's sequential test); p then is
///   (b + 1)/(B' + 1) for the B' permutations made.
/// - Exchanging the periods gives the same p. The seed gives the permutations; the number of threads
///   changes nothing.
/// - Cost: two networks and all measures on both, a permutation. Memory: that of the networks, a
///   thread, and 4 bytes an actor and measure.
/// - Source: van Borkulo et al., "Comparing network structures on three aspects", Psychological
///   Methods (2022), whose units are respondents; Phipson and Smyth, "Permutation p-values should never
///   be zero", SAGMB 9 (2010); Besag and Clifford, "Sequential Monte Carlo p-values", Biometrika 78
///   (1991).
public struct NetworkTests: Sendable {
  /// Measures whose scores are compared.
  public var measures: [any Measure]
  /// Statistics that are compared.
  public var statistics: [any NetworkStatistic]
  /// Whether the statistics are tested; else they are only reported.
  public var testsStatistics: Bool
  /// Permutations; 0 for no tests. Default 1,000.
  public var replicates: Int
  /// Exceedances after which a p is clear. Default 50.
  public var enough: Int
  public var minimumEvents: Int
  public var minimumUnits: Int
  public var seed: UInt64
  public var threads: Int?

  public init(
    measures: [any Measure], statistics: [any NetworkStatistic] = [],
    testsStatistics: Bool = true, replicates: Int = 1000, enough: Int = 50,
    minimumEvents: Int = 5, minimumUnits: Int = 4, seed: UInt64 = 1, threads: Int? = nil
  ) {
    self.measures = measures
    self.statistics = statistics
    self.testsStatistics = testsStatistics
    self.replicates = replicates
    self.enough = enough
    self.minimumEvents = minimumEvents
    self.minimumUnits = minimumUnits
    self.seed = seed
    self.threads = threads
  }

  /// - Throws: what a measure or statistic throws.
  public func result(
    of periods: TwoPeriods, _ choice: TwoPeriods.Choice = TwoPeriods.Choice()
  ) throws(AnalysisError) -> NetworkTestResult {
    let networks = try PermutedNetworks(periods, choice, signs: measures.map(\.signs))
    let sample = networks.whole.sample
    let isTested =
      replicates > 0 && !periods.overlap
      && min(sample.unitsBefore, sample.unitsAfter) >= max(1, minimumUnits)
    let rates = (
      before: 1 / Double(max(1, sample.unitsBefore)), after: 1 / Double(max(1, sample.unitsAfter))
    )
    let raw = networks.split(isAfter: networks.observed, scales: (1, 1))
    let observed = try differences(
      networks.split(isAfter: networks.observed, scales: rates), skip: [])
    var counts = Exceedances(observed, measures: measures.count)
    if isTested { try permute(networks, rates, observed, &counts) }
    return try report(periods, choice, networks, raw, observed, isTested ? counts : nil)
  }

  /// Differences of the two networks of one split.
  struct Differences: Sendable {
    var totalWeight = 0.0
    var largestTie = 0.0
    var largestTieIndex: Int?
    var distance: Double?
    /// Nil where a value is not defined.
    var figures: [Double?] = []
    /// One list a measure, one entry a node; empty where the measure was skipped.
    var scores: [[Double]] = []
    /// Differences nearer than this are equal.
    var slack: [Double] = []
  }

  private func differences(
    _ split: PermutedNetworks.Split, skip: Set<Int>
  ) throws(AnalysisError) -> Differences {
    var found = Differences()
    var (before, after) = (0.0, 0.0)
    for pair in split.weightsBefore.indices {
      before += split.weightsBefore[pair]
      after += split.weightsAfter[pair]
      let change = abs(split.weightsAfter[pair] - split.weightsBefore[pair])
      if change > found.largestTie { (found.largestTie, found.largestTieIndex) = (change, pair) }
    }
    found.totalWeight = abs(after - before)
    if before > 0, after > 0 {
      var sum = 0.0
      for pair in split.weightsBefore.indices {
        sum += abs(split.weightsAfter[pair] / after - split.weightsBefore[pair] / before)
      }
      found.distance = sum / 2
    }
    guard let whole = split.networks else { return found }
    if testsStatistics {
      for statistic in statistics {
        let old = try statistic.values(of: whole.before)
        let new = try statistic.values(of: whole.after)
        found.figures += zip(old, new).map { old, new in
          guard let old = old.value, let new = new.value else { return nil }
          return abs(new - old)
        }
      }
    }
    for (index, measure) in measures.enumerated() {
      guard !skip.contains(index) else {
        found.scores.append([])
        found.slack.append(0)
        continue
      }
      let networks = split.signed.first { $0.signs == measure.signs }
      let old = try measure.scores(in: networks?.before ?? whole.before).values
      let new = try measure.scores(in: networks?.after ?? whole.after).values
      found.scores.append(zip(old, new).map { abs($1 - $0) })
      found.slack.append(1e-9 * max(old.max() ?? 0, new.max() ?? 0))
    }
    return found
  }

  // MARK: Permutations

  private func permute(
    _ networks: PermutedNetworks, _ rates: (before: Double, after: Double),
    _ observed: Differences, _ counts: inout Exceedances
  ) throws(AnalysisError) {
    let perBlock = 25
    let perRound = 4 * perBlock
    var done = 0
    while done < replicates {
      let begin = done
      let end = min(replicates, begin + perRound)
      let skip = counts.clearMeasures(enough, exactNodes: exactMeasures)
      let blocks = (end - begin + perBlock - 1) / perBlock
      let found = Workers.map(blocks: blocks, threads: threads) {
        block -> Result<Exceedances, AnalysisError> in
        var counts = Exceedances(observed, measures: measures.count)
        do throws(AnalysisError) {
          for replicate in (begin + block * perBlock)..<min(end, begin + (block + 1) * perBlock) {
            var numbers = SeededNumbers(seed: seed, stream: UInt64(replicate))
            let split = networks.split(
              isAfter: networks.drawn(&numbers), scales: rates,
              makesNetworks: skip.count < measures.count
                || (testsStatistics && !statistics.isEmpty))
            counts.add(try differences(split, skip: skip), against: observed, skip: skip)
          }
        } catch {
          return .failure(error)
        }
        return .success(counts)
      }
      for result in found { counts.add(try result.get()) }
      done = end
      if counts.isClear(enough, exactNodes: exactMeasures) { break }
    }
  }

  /// Measures that are sums over units.
  private var exactMeasures: Set<Int> {
    Set(measures.indices.filter { measures[$0] is Strength })
  }
}
