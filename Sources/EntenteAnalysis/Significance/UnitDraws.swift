/// How often each unit was drawn in each replicate of a bootstrap: both periods are drawn anew, each
/// from its own units, with replacement.
///
/// Drawing follows the sample's order of units, so that exchanging the periods exchanges the draws.
struct UnitDraws {
  let replicates: Int
  /// At unit · replicates + replicate.
  private let counts: [UInt8]

  init(of sample: PeriodSample, replicates: Int, seed: UInt64) {
    let replicates = max(0, replicates)
    self.replicates = replicates
    let before = sample.drawingOrder.filter { $0 < sample.unitsBefore }
    let after = sample.drawingOrder.filter { $0 >= sample.unitsBefore }
    let firstIsBefore = sample.drawingOrder.first.map { $0 < sample.unitsBefore } ?? true
    var counts = [UInt8](repeating: 0, count: sample.unitCount * replicates)
    func draw(_ units: [UInt32], stream: UInt64) {
      guard !units.isEmpty else { return }
      var numbers = SeededNumbers(seed: seed, stream: stream)
      for replicate in 0..<replicates {
        for _ in units {
          counts[Int(units[numbers.below(units.count)]) * replicates + replicate] &+= 1
        }
      }
    }
    draw(firstIsBefore ? before : after, stream: 1 << 40)
    draw(firstIsBefore ? after : before, stream: 2 << 40)
    self.counts = counts
  }

  /// Adds a unit's weight to the sums of all replicates.
  func add(_ weight: Double, of unit: Int, to sums: inout [Double]) {
    counts.withUnsafeBufferPointer { counts in
      sums.withUnsafeMutableBufferPointer { sums in
        let begin = unit * replicates
        for replicate in 0..<replicates {
          sums[replicate] += weight * Double(counts[begin + replicate])
        }
      }
    }
  }
}
