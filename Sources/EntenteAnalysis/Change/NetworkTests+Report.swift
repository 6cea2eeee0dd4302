import EntenteGraph

extension NetworkTests {
  /// - Parameter counts: nil where nothing was tested.
  func report(
    _ periods: TwoPeriods, _ choice: TwoPeriods.Choice, _ networks: PermutedNetworks,
    _ raw: PermutedNetworks.Split, _ observed: Differences, _ counts: Exceedances?
  ) throws(AnalysisError) -> NetworkTestResult {
    func p(_ count: (Exceedances) -> Int) -> Double? {
      counts.map { Exceedances.p(count($0), of: $0.replicates) }
    }
    let shared = zip(raw.weightsBefore, raw.weightsAfter).count { $0 > 0 && $1 > 0 }
    let ties = raw.weightsBefore.count
    var figures: [FigureTest] = []
    for statistic in statistics {
      guard let whole = raw.networks else { break }
      let old = try statistic.values(of: whole.before)
      let new = try statistic.values(of: whole.after)
      for (old, new) in zip(old, new) {
        let index = figures.count
        let isTested = testsStatistics && old.value != nil && new.value != nil
        figures.append(
          FigureTest(
            id: old.id, title: old.title, before: old.value, after: new.value,
            p: isTested ? p { $0.figures[index] } : nil))
      }
    }
    var tests: [MeasureTest] = []
    for index in measures.indices {
      tests.append(try measureTest(index, periods, choice, networks, raw, observed, counts))
    }
    return NetworkTestResult(
      replicates: counts?.replicates ?? 0, isTested: counts != nil,
      totalWeight: FigureTest(
        id: "total-weight", title: "Total weight", before: raw.weightsBefore.reduce(0, +),
        after: raw.weightsAfter.reduce(0, +), p: p { $0.totalWeight }),
      largestTie: observed.largestTieIndex.map { pair in
        NetworkTestResult.LargestTie(
          key: networks.whole.keys[pair], change: rateChange(of: pair, networks.whole.sample),
          p: p { $0.largestTie })
      },
      distance: SnapshotDistance(
        weight: observed.distance, p: observed.distance == nil ? nil : p { $0.distance },
        ties: ties == 0 ? nil : 1 - Double(shared) / Double(ties)),
      figures: figures, measures: tests)
  }

  private func rateChange(of tie: Int, _ sample: PeriodSample) -> Double {
    let weights = sample.weights(of: tie)
    return weights.after / Double(max(1, sample.unitsAfter))
      - weights.before / Double(max(1, sample.unitsBefore))
  }

  private func measureTest(
    _ index: Int, _ periods: TwoPeriods, _ choice: TwoPeriods.Choice,
    _ networks: PermutedNetworks, _ raw: PermutedNetworks.Split, _ observed: Differences,
    _ counts: Exceedances?
  ) throws(AnalysisError) -> MeasureTest {
    let measure = measures[index]
    let signed = raw.signed.first { $0.signs == measure.signs }
    let pair = signed.map { (before: $0.before, after: $0.after) } ?? raw.networks
    let changes =
      try pair.map { pair throws(AnalysisError) in
        try ScoreChange.changes(of: measure, before: pair.before, after: pair.after)
      } ?? []
    var chances: [Double]?
    if let counts {
      if let strength = measure as? Strength {
        chances = try exact(strength, periods, choice, networks)
      } else {
        chances = counts.scores[index].map {
          Exceedances.p(Int($0), of: counts.measureReplicates[index])
        }
      }
    }
    var events = [Int](repeating: 0, count: networks.nodes.count)
    for pair in networks.whole.keys.indices {
      let records = networks.whole.sample.recordCounts(of: pair)
      events[Int(networks.whole.pattern.sources[pair])] += records.before + records.after
      events[Int(networks.whole.pattern.targets[pair])] += records.before + records.after
    }
    let tried = changes.filter { chances != nil && events[Int($0.node)] >= minimumEvents }
    let rates = FalseDiscoveryRate.adjusted(tried.map { chances?[Int($0.node)] ?? 1 })
    let rateOf = Dictionary(uniqueKeysWithValues: zip(tried.map(\.node), rates))
    return MeasureTest(
      measure: measure.description.id, largestChange: observed.scores[index].max() ?? 0,
      p: counts.map { Exceedances.p($0.largestScore[index], of: $0.measureReplicates[index]) },
      actors: changes.map { change in
        ScoreTest(
          change: ScoreChange(
            node: networks.nodes[Int(change.node)], before: change.before, after: change.after,
            rankBefore: change.rankBefore, rankAfter: change.rankAfter),
          p: chances?[Int(change.node)], q: rateOf[change.node])
      })
  }

  /// One p a node.
  private func exact(
    _ strength: Strength, _ periods: TwoPeriods, _ choice: TwoPeriods.Choice,
    _ networks: PermutedNetworks
  ) throws(AnalysisError) -> [Double] {
    let part = networks.signed.first { $0.signs == strength.signs }?.part ?? networks.whole
    let sample = part.sample
    var records: [(tie: Int, unit: Int, weight: Double)] = []
    for pair in part.keys.indices {
      for place in sample.offsets[pair]..<sample.offsets[pair + 1] {
        let (unit, weight) = (Int(sample.units[place]), sample.weights[place])
        if strength.direction != .incoming {
          records.append((Int(part.pattern.sources[pair]), unit, weight))
        }
        if strength.direction != .outgoing {
          records.append((Int(part.pattern.targets[pair]), unit, weight))
        }
      }
    }
    let sums = try periods.sample(tieCount: networks.nodes.count, records)
    let blocks = max(1, min(64, sums.tieCount / 64))
    return Workers.map(blocks: blocks, threads: threads) { block in
      Workers.range(of: block, in: blocks, count: sums.tieCount).map { sums.permutation(of: $0).p }
    }.flatMap { $0 }
  }
}
