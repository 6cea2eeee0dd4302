#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import EntenteGraph

/// Actors tied by the topics that they share, or topics by the actors who share them: the projection of
/// an actor–topic network onto one of its two sides.
///
/// - Ties: two nodes of the side projected onto are a pair if a node of the other side is tied to both,
///   in whichever direction. ``Pair/shared`` is how many such there are.
/// - Weights: who has to do with many topics shares some with everybody. ``Weight`` says how that is
///   taken out; N is the number of nodes with a tie on the other side, d_a and d_b how many of them each of the
///   two is tied to, k how many they share.
/// - Direction, weights and parallel ties of the network: not used; a tie is there or not. Ties
///   between nodes of one side: left out.
/// - Range: see ``Weight``. No shared nodes: no pair.
/// - Where peers differ: NetworkX weighs by k, k/N or Newman's 1/(d − 1); none of these says whether k is
///   more than chance.
/// - Cost: Σ d² over the other side, one thread.
/// - Source: Tumminello, Miccichè, Lillo, Piilo and Mantegna, "Statistically validated networks in bipartite
///   complex systems", PLoS ONE 6 (2011); Church and Hanks, "Word association norms, mutual
///   information, and lexicography", Computational Linguistics 16 (1990).
///
/// ```swift
/// let projection = Projection(of: table, onto: .actor)
/// let network = projection.network(weighing: .surprise)
/// ```
public struct Projection: Sendable, Hashable {
  /// How heavy a tie between two nodes that share others is.
  public enum Weight: String, Sendable, Hashable, CaseIterable {
    /// k itself, 1 to N.
    case shared
    /// −ln p: how surprising it would be to share at least k by chance; above 0.
    case surprise
    /// ln(k·N/(d_a·d_b)), the pointwise mutual information: how many times as often as by chance the two
    /// are tied to the same. Pairs at or below 0, who share no more than chance gives, have no tie.
    case mutualInformation = "pmi"
  }

  /// Two nodes that share at least one.
  public struct Pair: Sendable, Hashable {
    public let first: NodeIndex
    public let second: NodeIndex
    /// k.
    public let shared: Int
    /// The probability to share at least k, if d_b of the N were drawn without replacement and d_a of
    /// them counted (the hypergeometric tail).
    public let p: Double
    /// ln(k·N/(d_a·d_b)).
    public let mutualInformation: Double
    /// −ln p, also where p is too small to be told from 0.
    public let surprise: Double
  }

  /// Ascending by first node, then second; the first is the lesser.
  public let pairs: [Pair]
  /// N.
  public let otherCount: Int
  private let members: [Bool]

  /// The projection of the ties that the chosen records make between actors and topics.
  ///
  /// - Parameter kind: the side that is kept.
  public init(
    of table: TieTable, onto kind: NodeKind, in window: TimeWindow? = nil,
    layers: LayerSet = .all
  ) {
    let network = table.network(in: window, layers: layers).undirected()
    let kinds = table.nodeKinds
    let count = network.nodeCount
    // Neighbours on the other side.
    let others = (0..<count).map { node in
      network.targets(of: NodeIndex(node)).filter { kinds[Int($0)] != kinds[node] }
    }
    members = (0..<count).map { kinds[$0] == kind && !others[$0].isEmpty }
    let otherCount = (0..<count).count { kinds[$0] != kind && !others[$0].isEmpty }
    var pairs: [Pair] = []
    var shared = [Int](repeating: 0, count: count)
    for node in 0..<count where members[node] {
      var met: [NodeIndex] = []
      for other in others[node] {
        for second in others[Int(other)] where Int(second) > node {
          if shared[Int(second)] == 0 { met.append(second) }
          shared[Int(second)] += 1
        }
      }
      for second in met.sorted() {
        pairs.append(
          Self.pair(
            NodeIndex(node), second, shared: shared[Int(second)],
            others[node].count, others[Int(second)].count, of: otherCount))
        shared[Int(second)] = 0
      }
    }
    self.pairs = pairs
    self.otherCount = otherCount
  }

  private static func pair(
    _ first: NodeIndex, _ second: NodeIndex, shared: Int, _ one: Int, _ other: Int, of all: Int
  ) -> Pair {
    let logarithm = logTail(shared, one, other, of: all)
    return Pair(
      first: first, second: second, shared: shared, p: exp(logarithm),
      mutualInformation: log(Double(shared) * Double(all) / (Double(one) * Double(other))),
      surprise: max(0, -logarithm))
  }

  /// ln P(X ≥ k), X hypergeometric: draw `other` of `all`, of which `one` count.
  private static func logTail(_ least: Int, _ one: Int, _ other: Int, of all: Int) -> Double {
    func logChoose(_ whole: Int, _ part: Int) -> Double {
      logFactorial(Double(whole)) - logFactorial(Double(part))
        - logFactorial(Double(whole - part))
    }
    // Below it X can't be.
    let least = max(least, one + other - all)
    let first =
      logChoose(one, least) + logChoose(all - one, other - least) - logChoose(all, other)
    // The other terms as multiples of the first, each from the one before.
    var sum = 1.0
    var term = 1.0
    for x in least..<min(one, other) {
      term *= Double(one - x) * Double(other - x)
      term /= Double(x + 1) * Double(all - one - other + x + 1)
      sum += term
    }
    return min(0, first + log(sum))
  }

  /// The pairs as a symmetric network on the table's node indices; members are the nodes of the side
  /// kept with a tie to the other, with or without a pair.
  public func network(weighing weight: Weight) -> Network {
    var rows: [(source: NodeIndex, target: NodeIndex, weight: Double)] = []
    for pair in pairs {
      let value =
        switch weight {
        case .shared: Double(pair.shared)
        case .surprise: pair.surprise
        case .mutualInformation: pair.mutualInformation
        }
      // Less than rounding is nothing.
      guard value > 1e-12 else { continue }
      rows.append((pair.first, pair.second, value))
      rows.append((pair.second, pair.first, value))
    }
    rows.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    return Network(symmetricRows: rows, members: members)
  }
}
