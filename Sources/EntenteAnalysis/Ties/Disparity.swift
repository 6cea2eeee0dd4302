#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import EntenteGraph

/// How easily chance gives a tie as large a share of what an actor has to do with others: the
/// p-value of the disparity filter. Small values are ties that matter to at least one of their ends.
///
/// - Formula: p(a→b) = min((1 − w/out(a))^(k_out(a) − 1), (1 − w/in(b))^(k_in(b) − 1)): the
///   probability that the largest share meant by chance is met, if a's strength were divided among
///   its k ties by k − 1 points thrown evenly on a line; the same for b. The end at which the tie is
///   more surprising decides.
/// - An end with a single tie: 1, for its share can't surprise; the other end decides. A tie that is
///   the only one of both ends has p = 1.
/// - Direction: a→b is judged among what a does and among what is done to b. In a symmetric network
///   a pair is judged among all ties of each end.
/// - Weight: strength, summed over signs. A network keeps no signs: to judge conflict among conflict,
///   make a network of one sign (`signs: .conflict`).
/// - Self-loops: ignored, no row, and not in strength or degree. Parallel ties: already merged.
/// - Disconnected: no difference. No ties: nothing.
/// - Range: 0 to 1.
/// - Where peers differ: some programs judge a directed tie by its source alone, and some give an end
///   with a single tie p = 0.
/// - Cost: O(ties + nodes), one thread.
/// - Source: Serrano, Boguñá and Vespignani, "Extracting the multiscale backbone of complex weighted
///   networks", PNAS 106 (2009).
///
/// Example: a has ties of weight 8, 1 and 1 to actors with no other ties: p = 0.2² = 0.04 for the
/// first, 0.9² = 0.81 for the others.
public struct Disparity: TieMeasure, Hashable {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "disparity", title: "Disparity p",
      meaning: "The tie is no larger a share of what its ends do than chance would give.",
      formula: "min((1 − w/out(a))^(k_out(a) − 1), (1 − w/in(b))^(k_in(b) − 1))",
      conventions: [
        "directed, either end may decide", "weight is strength, signs together",
        "self-loops ignored", "an end with a single tie does not decide",
        "a probability; small is significant",
      ],
      source: "Serrano, Boguñá and Vespignani 2009")
  }

  public func scores(in network: Network) throws(AnalysisError) -> TieScores {
    let out = Self.ends(network.outOffsets, network.outTargets, network.outWeights)
    let into =
      network.isSymmetric
      ? out : Self.ends(network.inOffsets, network.inSources, network.inWeights)
    return TieScores(measure: description.id, network: network) { source, target, tie in
      let weight = network.outWeights[tie]
      return min(out[source].p(weight), into[target].p(weight))
    }
  }

  /// What one end of a tie compares it with.
  private struct End {
    var strength = 0.0
    var degree = 0

    func p(_ weight: Double) -> Double {
      degree < 2 ? 1 : pow(max(0, 1 - weight / strength), Double(degree - 1))
    }
  }

  private static func ends(
    _ offsets: [UInt32], _ columns: [NodeIndex], _ weights: [Double]
  ) -> [End] {
    (0..<offsets.count - 1).map { node in
      var end = End()
      for tie in Int(offsets[node])..<Int(offsets[node + 1]) where Int(columns[tie]) != node {
        end.strength += weights[tie]
        end.degree += 1
      }
      return end
    }
  }
}
