import EntenteGraph

/// How far the network is from two camps: how few ties must go, or change sign, for actors to fall into
/// two groups with cooperation inside and conflict between them alone.
///
/// - Formula: the least number, over all divisions into two camps, of ties of cooperation between the
///   camps and of conflict inside them ("frustrated" ties); its share of all signed ties.
/// - Direction: not used; the sign of a pair is that of ``SignedNetwork``. Weight: not used beyond it.
/// - Exact where no block (biconnected component, see ``Blocks``) has more than ``exactLimit`` actors:
///   blocks meet in single actors, so that each can be divided by itself, by trying all divisions.
///   Larger blocks are divided by rule, and the number is then one that is surely enough: from each of
///   ``starts`` random actors, camps are spread along a breadth-first tree by the signs of its ties, then
///   single actors change camp, always the first in a queue who gains, until none does; the best
///   start counts. `frustration-exact` is 1 where the number is surely the least (0 too is).
/// - Self-loops: ignored. Disconnected: sum over components. No signed ties: 0, and no share.
/// - Range: 0 to half the ties.
/// - Where peers differ: few have it; exact solvers (Aref and others) take integer programs.
/// - Determinism: the seed gives the starts.
/// - Cost: O(starts · ties) and, for each block of k ≤ ``exactLimit`` actors, O(2^k · k); one thread.
/// - Source: Harary, "On the measurement of structural balance", Behavioral Science 4 (1959); Aref and
///   Wilson, "Balance and frustration in signed networks", Journal of Complex Networks 7 (2019).
///
/// Example: a triad with one tie of conflict has 1; the square with one has 1; with two, 0.
public struct Frustration: SignedStatistic, Hashable {
  /// Blocks up to so many actors are solved exactly, 0 to 24. Default 16.
  public var exactLimit: Int
  /// How often larger blocks are tried, 1 or more. Default 20.
  public var starts: Int
  public var seed: UInt64

  public init(exactLimit: Int = 16, starts: Int = 20, seed: UInt64 = 1) {
    self.exactLimit = exactLimit
    self.starts = starts
    self.seed = seed
  }

  public var description: MeasureDescription {
    MeasureDescription(
      id: "frustration", title: "Frustration",
      meaning: "The network can't be divided into two camps that keep peace inside alone.",
      formula: "min over two camps of (cooperation between them + conflict inside them), in ties",
      conventions: [
        "undirected; the sign of a pair is that of its cooperation less its conflict",
        "weights not used", "exact for blocks of up to \(exactLimit) actors",
        "larger blocks: the best of \(starts) seeded starts, an upper bound",
      ],
      source: "Harary 1959; Aref and Wilson 2019")
  }

  public func values(of signed: SignedNetwork) -> [StatisticValue] {
    let blocks = Blocks(of: signed.network)
    var numbers = SeededNumbers(seed: seed)
    var places = [Int](repeating: -1, count: signed.network.nodeCount)
    var frustrated = 0
    var isExact = true
    for number in 0..<blocks.count where blocks.nodes(of: number).count > 2 {
      let block = SignedBlock(blocks.nodes(of: number).sorted(), of: signed, &places)
      if block.count <= min(exactLimit, 24) {
        frustrated += block.leastFrustration()
      } else {
        let found = (0..<max(1, starts)).reduce(Int.max) { best, _ in
          best == 0 ? 0 : min(best, block.frustration(from: numbers.below(block.count)))
        }
        frustrated += found
        if found > 0 { isExact = false }
      }
    }
    let ties = Double(signed.network.tieCount / 2)
    return [
      StatisticValue(id: "signed-ties", title: "Pairs with a sign", value: ties),
      StatisticValue(
        id: "conflict-ties", title: "Pairs in conflict",
        value: Double(signed.isConflict.count { $0 } / 2)),
      StatisticValue(id: "frustration", title: "Frustrated pairs", value: Double(frustrated)),
      .ratio("frustration-share", "Share of frustrated pairs", Double(frustrated), ties),
      StatisticValue(
        id: "frustration-exact", title: "Frustration is exact", value: isExact ? 1 : 0),
    ]
  }
}

/// A block with its signs, nodes numbered anew.
private struct SignedBlock {
  let offsets: [Int]
  let columns: [Int]
  /// −1 for conflict.
  let signs: [Int]
  var count: Int { offsets.count - 1 }

  /// - Parameter places: one a node of the network, all −1; left so.
  init(_ nodes: [NodeIndex], of signed: SignedNetwork, _ places: inout [Int]) {
    for (place, node) in nodes.enumerated() { places[Int(node)] = place }
    var offsets = [0]
    var columns: [Int] = []
    var signs: [Int] = []
    let network = signed.network
    for node in nodes {
      // A tie between two nodes of a block is the block's.
      for tie in Int(network.outOffsets[Int(node)])..<Int(network.outOffsets[Int(node) + 1]) {
        let place = places[Int(network.outTargets[tie])]
        if place < 0 { continue }
        columns.append(place)
        signs.append(signed.isConflict[tie] ? -1 : 1)
      }
      offsets.append(columns.count)
    }
    for node in nodes { places[Int(node)] = -1 }
    self.offsets = offsets
    self.columns = columns
    self.signs = signs
  }

  /// All divisions, each from the one before by one actor's change of camp (Gray code). The last actor
  /// stays, for camps have no names.
  func leastFrustration() -> Int {
    var camps = [Int](repeating: 1, count: count)
    var frustrated = signs.count { $0 < 0 } / 2
    var least = frustrated
    for step in 1..<(1 << (count - 1)) {
      let node = step.trailingZeroBitCount
      frustrated -= gain(node, camps)
      camps[node] = -camps[node]
      least = min(least, frustrated)
    }
    return least
  }

  /// By how many ties fewer are frustrated if an actor changes camp.
  private func gain(_ node: Int, _ camps: [Int]) -> Int {
    var sum = 0
    for tie in offsets[node]..<offsets[node + 1] { sum -= signs[tie] * camps[columns[tie]] }
    return sum * camps[node]
  }

  /// Camps spread from an actor, then changes until nobody gains.
  func frustration(from start: Int) -> Int {
    var camps = [Int](repeating: 0, count: count)
    camps[start] = 1
    var queue = [start]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for tie in offsets[node]..<offsets[node + 1] where camps[columns[tie]] == 0 {
        camps[columns[tie]] = camps[node] * signs[tie]
        queue.append(columns[tie])
      }
    }
    var isQueued = [Bool](repeating: true, count: count)
    head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      isQueued[node] = false
      guard gain(node, camps) > 0 else { continue }
      camps[node] = -camps[node]
      for tie in offsets[node]..<offsets[node + 1] where !isQueued[columns[tie]] {
        isQueued[columns[tie]] = true
        queue.append(columns[tie])
      }
    }
    var twice = 0
    for node in 0..<count {
      for tie in offsets[node]..<offsets[node + 1]
      where camps[node] * camps[columns[tie]] != signs[tie] {
        twice += 1
      }
    }
    return twice / 2
  }
}
