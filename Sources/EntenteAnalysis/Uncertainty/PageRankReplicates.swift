import EntenteGraph

/// PageRank of eight replicates at a time, one vector lane each.
///
/// PageRank with dangling scores spread as the jump is solves (I − dA)x = j up to a factor, where
/// column u of A holds w(u→v)/out(u): what dangling actors hold only scales x (Langville and Meyer,
/// "Deeper inside PageRank", Internet Mathematics 1, 2004). Gauss–Seidel sweeps, which use new values at
/// once, start from the solution of the whole network. They overshoot by a fifth, which more than halves
/// their number (166,543 ties: 26 for 59); should that not settle, plain sweeps follow, which always do.
/// One last sweep uses the values before it alone, so that actors who stand alike have the same bits.
struct PageRankReplicates {
  private let network: Network
  private let damping: Double
  private let weighted: Bool
  private let jump: [Double]
  /// The place in `outTargets` of each tie in the order of `inSources`.
  private let places: [UInt32]
  private let start: [Double]

  /// Ends when Σ|x − x before| is at most this share of Σx.
  private static let tolerance = 1e-8
  /// How far a sweep goes towards new values, and how many sweeps do.
  private static let relaxation = (factor: 1.2, sweeps: 100)
  /// More than are needed from anywhere: each plain sweep leaves at most the damping of the error.
  private static let sweeps = 100_000

  init(_ measure: PageRank, in network: Network, scores: NodeScores) {
    self.network = network
    damping = measure.damping
    weighted = measure.weighted
    jump = measure.jumps(in: network)
    start = scores.values
    var next = network.inOffsets
    var places = [UInt32](repeating: 0, count: network.tieCount)
    for tie in 0..<network.tieCount {
      let target = Int(network.outTargets[tie])
      places[Int(next[target])] = UInt32(tie)
      next[target] += 1
    }
    self.places = places
  }

  /// The scores of eight replicates.
  func scores(_ weights: [SIMD8<Double>]) -> [SIMD8<Double>] {
    let count = network.nodeCount
    // w(u→v)/out(u) in the order in which sweeps read it, with the damping.
    var shares = [SIMD8<Double>](repeating: .zero, count: count)
    let shown = weighted ? weights : weights.map { $0.replacing(with: 1, where: $0 .> 0) }
    for node in 0..<count {
      var sum = SIMD8<Double>.zero
      for tie in Int(network.outOffsets[node])..<Int(network.outOffsets[node + 1]) {
        sum += shown[tie]
      }
      shares[node] = (SIMD8(repeating: damping) / sum).replacing(with: 0, where: sum .== 0)
    }
    let flows = zip(network.inSources, places).map { source, place in
      shown[Int(place)] * shares[Int(source)]
    }
    var values = start.map { SIMD8(repeating: $0) }
    for number in 0..<Self.sweeps {
      let factor = number < Self.relaxation.sweeps ? Self.relaxation.factor : 1
      let (change, sum) = sweep(flows, &values, factor: factor)
      if (change .<= sum * Self.tolerance) == SIMDMask(repeating: true) { break }
    }
    return even(flows, values)
  }

  /// One sweep in place; the change and the sum of the new values.
  private func sweep(
    _ flows: [SIMD8<Double>], _ values: inout [SIMD8<Double>], factor: Double
  ) -> (change: SIMD8<Double>, sum: SIMD8<Double>) {
    var change = SIMD8<Double>.zero
    var sum = SIMD8<Double>.zero
    let count = network.nodeCount
    values.withUnsafeMutableBufferPointer { values in
      flows.withUnsafeBufferPointer { flows in
        network.inOffsets.withUnsafeBufferPointer { offsets in
          network.inSources.withUnsafeBufferPointer { sources in
            jump.withUnsafeBufferPointer { jump in
              for node in 0..<count {
                var new = SIMD8(repeating: jump[node])
                for tie in Int(offsets[node])..<Int(offsets[node + 1]) {
                  new += flows[tie] * values[Int(sources[tie])]
                }
                let difference = factor * (new - values[node])
                change += pointwiseMax(difference, -difference)
                values[node] += difference
                sum += values[node]
              }
            }
          }
        }
      }
    }
    return (change, sum)
  }

  /// A sweep from the values given, scaled to add up to 1.
  private func even(_ flows: [SIMD8<Double>], _ values: [SIMD8<Double>]) -> [SIMD8<Double>] {
    var sum = SIMD8<Double>.zero
    var result = [SIMD8<Double>](repeating: .zero, count: network.nodeCount)
    for node in 0..<network.nodeCount {
      var new = SIMD8(repeating: jump[node])
      for tie in Int(network.inOffsets[node])..<Int(network.inOffsets[node + 1]) {
        new += flows[tie] * values[Int(network.inSources[tie])]
      }
      result[node] = new
      sum += new
    }
    for node in result.indices { result[node] /= sum }
    return result
  }
}
