import EntenteGraph

/// The ties of a network, each with what every sampling unit adds to its weight, and the weights that
/// come of drawing units again.
struct ReplicateWeights: Sendable {
  /// All ties that a replicate can have.
  let network: Network
  private let unitCount: Int
  private let seed: UInt64
  /// The parts of tie t are at `offsets[t]..<offsets[t + 1]`. Unit `unitCount` is always there, once.
  private let offsets: [UInt32]
  private let units: [UInt32]
  private let weights: [Double]

  /// - Parameter network: that of the chosen records of the table.
  init(
    _ network: Network, of table: TieTable, positions: [Range<Int>], units: SamplingUnits,
    seed: UInt64, isChosen: (Int) -> Bool
  ) {
    self.network = network
    self.seed = seed
    unitCount = units.count
    var ties: [UInt32] = []
    var parts: [(unit: UInt32, weight: Double)] = []
    var offsets = [UInt32](repeating: 0, count: network.tieCount + 1)
    for position in positions.joined() where isChosen(position) {
      guard let tie = network.place(from: table.sources[position], to: table.targets[position])
      else { continue }
      let holders = Int(units.offsets[position])..<Int(units.offsets[position + 1])
      // What several units tell is theirs in equal parts, so that its mean weight is its weight.
      let weight = table.weights[position] / Double(max(1, holders.count))
      if holders.isEmpty {
        ties.append(UInt32(tie))
        parts.append((UInt32(units.count), weight))
      }
      for holder in holders {
        ties.append(UInt32(tie))
        parts.append((units.units[holder], weight))
      }
      offsets[tie + 1] += UInt32(max(1, holders.count))
    }
    for tie in 0..<network.tieCount { offsets[tie + 1] += offsets[tie] }
    var next = offsets
    var sortedUnits = [UInt32](repeating: 0, count: parts.count)
    var sortedWeights = [Double](repeating: 0, count: parts.count)
    for (tie, part) in zip(ties, parts) {
      let place = Int(next[Int(tie)])
      sortedUnits[place] = part.unit
      sortedWeights[place] = part.weight
      next[Int(tie)] += 1
    }
    self.offsets = offsets
    self.units = sortedUnits
    weights = sortedWeights
  }

  /// How often each unit is drawn in each of eight replicates.
  private func draws(of first: Int) -> [SIMD8<Double>] {
    var draws = [SIMD8<Double>](repeating: .zero, count: unitCount + 1)
    draws[unitCount] = .one
    guard unitCount > 0 else { return draws }
    for lane in 0..<8 {
      var numbers = SeededNumbers(seed: seed, stream: UInt64(first + lane))
      for _ in 0..<unitCount { draws[numbers.below(unitCount)][lane] += 1 }
    }
    return draws
  }

  /// The weights of all ties in replicates `first..<first + 8`, one lane each; 0 where none of the
  /// units that hold a tie was drawn.
  func lanes(from first: Int) -> [SIMD8<Double>] {
    let draws = draws(of: first)
    let count = network.tieCount
    return [SIMD8<Double>](unsafeUninitializedCapacity: count) { sums, initialised in
      offsets.withUnsafeBufferPointer { offsets in
        units.withUnsafeBufferPointer { units in
          weights.withUnsafeBufferPointer { weights in
            draws.withUnsafeBufferPointer { draws in
              for tie in 0..<count {
                var sum = SIMD8<Double>.zero
                for part in Int(offsets[tie])..<Int(offsets[tie + 1]) {
                  sum += draws[Int(units[part])] * weights[part]
                }
                sums.initializeElement(at: tie, to: sum)
              }
            }
          }
        }
      }
      initialised = count
    }
  }

  /// The network of one lane.
  func network(_ lanes: [SIMD8<Double>], lane: Int) -> Network {
    lanes.map { $0[lane] }.withUnsafeBufferPointer { network.reweighted($0) }
  }
}
