import EntenteGraph

/// The two networks of a sample for any way to share the units out between the periods.
struct PermutedNetworks: Sendable {
  /// Nodes of the table that take part, ascending; the networks number them anew.
  let nodes: [NodeIndex]
  /// All records, and those of each set of signs that a measure asks for.
  let whole: Part
  let signed: [(signs: SignSet, part: Part)]

  struct Part: Sendable {
    let keys: [TieKey]
    let sample: PeriodSample
    let pattern: NetworkPattern
  }

  init(
    _ periods: TwoPeriods, _ choice: TwoPeriods.Choice, signs: [SignSet]
  ) throws(AnalysisError) {
    let all = try periods.pairs(choice)
    let keys = all.keys
    var taking = [Bool](repeating: false, count: periods.table.nodeCount)
    for key in keys {
      taking[Int(key.source)] = true
      taking[Int(key.target)] = true
    }
    let nodes = (0..<NodeIndex(taking.count)).filter { taking[Int($0)] }
    var numbers = [NodeIndex](repeating: 0, count: taking.count)
    for (number, node) in nodes.enumerated() { numbers[Int(node)] = NodeIndex(number) }
    func part(_ keys: [TieKey], _ sample: PeriodSample) -> Part {
      Part(
        keys: keys, sample: sample,
        pattern: NetworkPattern(
          nodeCount: nodes.count, sources: keys.map { numbers[Int($0.source)] },
          targets: keys.map { numbers[Int($0.target)] }))
    }
    self.nodes = nodes
    whole = part(keys, all.sample)
    var parts: [(signs: SignSet, part: Part)] = []
    for signs in signs where signs != .all && !parts.contains(where: { $0.signs == signs }) {
      var signedChoice = choice
      signedChoice.signs.formIntersection(signs)
      let pairs = try periods.pairs(signedChoice)
      parts.append((signs, part(pairs.keys, pairs.sample)))
    }
    signed = parts
  }

  /// What one way to share the units out gives.
  struct Split {
    /// Nil where only weights were asked for.
    let networks: (before: Network, after: Network)?
    /// One a pair of the whole.
    let weightsBefore: [Double]
    let weightsAfter: [Double]
    let signed: [(signs: SignSet, before: Network, after: Network)]
  }

  /// - Parameters:
  ///   - isAfter: 1 for units of the period after, else 0; one a unit.
  ///   - scales: what weights are multiplied by.
  ///   - makesNetworks: whether networks are needed beside the weights.
  func split(
    isAfter: [Double], scales: (before: Double, after: Double), makesNetworks: Bool = true
  ) -> Split {
    let (before, after) = Self.weights(whole.sample, isAfter, scales)
    guard makesNetworks else {
      return Split(networks: nil, weightsBefore: before, weightsAfter: after, signed: [])
    }
    let networks = (
      before: whole.pattern.network(weights: before), after: whole.pattern.network(weights: after)
    )
    return Split(
      networks: networks, weightsBefore: before, weightsAfter: after,
      signed: signed.map { signs, part in
        let (before, after) = Self.weights(part.sample, isAfter, scales)
        return (
          signs, part.pattern.network(weights: before, members: networks.before.members),
          part.pattern.network(weights: after, members: networks.after.members)
        )
      })
  }

  /// The unit flags as they were observed.
  var observed: [Double] {
    (0..<whole.sample.unitCount).map { $0 < whole.sample.unitsBefore ? 0 : 1 }
  }

  /// Unit flags by chance: as many units in each period as there are. Those of the shorter period
  /// are drawn, in the sample's order of units, so that exchanging the periods changes nothing.
  func drawn(_ numbers: inout SeededNumbers) -> [Double] {
    let sample = whole.sample
    let isAfter = sample.unitsAfter <= sample.unitsBefore
    var flags = [Double](repeating: isAfter ? 0 : 1, count: sample.unitCount)
    let order = numbers.permutation(sample.unitCount)
    for place in order.prefix(min(sample.unitsBefore, sample.unitsAfter)) {
      flags[Int(sample.drawingOrder[Int(place)])] = isAfter ? 1 : 0
    }
    return flags
  }

  private static func weights(
    _ sample: PeriodSample, _ isAfter: [Double], _ scales: (before: Double, after: Double)
  ) -> (before: [Double], after: [Double]) {
    var after = [Double](repeating: 0, count: sample.tieCount)
    let before = [Double](unsafeUninitializedCapacity: sample.tieCount) { before, count in
      after.withUnsafeMutableBufferPointer { after in
        isAfter.withUnsafeBufferPointer { isAfter in
          sample.offsets.withUnsafeBufferPointer { offsets in
            sample.units.withUnsafeBufferPointer { units in
              sample.weights.withUnsafeBufferPointer { weights in
                for tie in 0..<sample.tieCount {
                  var sums = (before: 0.0, after: 0.0)
                  for place in offsets[tie]..<offsets[tie + 1] {
                    // Multiplied rather than subtracted, so that what is not there is 0 exactly.
                    let flag = isAfter[Int(units[place])]
                    sums.after += weights[place] * flag
                    sums.before += weights[place] * (1 - flag)
                  }
                  before.initializeElement(at: tie, to: sums.before * scales.before)
                  after[tie] = sums.after * scales.after
                }
              }
            }
          }
        }
      }
      count = sample.tieCount
    }
    return (before, after)
  }
}
