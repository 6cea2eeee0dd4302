import EntenteGraph

/// Who is on good and who on bad terms: an undirected network whose ties have a sign.
///
/// **Sign of a pair**: that of the weight of its records of cooperation less that of its records of
/// conflict, both directions together; neutral records don't count. A pair whose two sums are equal
/// (to 1e-12 of the larger) has no sign and is no tie. Members are the nodes with a record of either sign,
/// other than to themselves.
public struct SignedNetwork: Sendable, Hashable {
  /// The pairs with a sign, symmetric; a tie weighs what one sum is larger than the other.
  public let network: Network
  /// For each tie in the order of the network's `outTargets`: whether conflict outweighs cooperation.
  let isConflict: [Bool]

  /// The sub-network of one sign, with the same members.
  public func network(of sign: SignSet) -> Network {
    var place = -1
    return network.keepingTies { _, _ in
      place += 1
      return sign.contains(isConflict[place] ? .conflict : .cooperation)
    }
  }

  /// The signed network of the chosen records.
  public init(
    of table: TieTable, in window: TimeWindow? = nil, layers: LayerSet = .all,
    kinds: NodeKinds = .all
  ) {
    func network(_ signs: SignSet) -> Network {
      table.network(in: window, layers: layers, kinds: kinds, signs: signs).undirected()
    }
    self.init(cooperation: network(.cooperation), conflict: network(.conflict))
  }

  /// - Parameters: symmetric networks on the same nodes.
  init(cooperation: Network, conflict: Network) {
    var signed: [(source: NodeIndex, target: NodeIndex, weight: Double, isConflict: Bool)] = []
    var isMember = [Bool](repeating: false, count: cooperation.nodeCount)
    for node in 0..<NodeIndex(cooperation.nodeCount) {
      var sums: [NodeIndex: (good: Double, bad: Double)] = [:]
      for (other, weight) in zip(cooperation.targets(of: node), cooperation.targetWeights(of: node))
      {
        sums[other, default: (0, 0)].good = weight
      }
      for (other, weight) in zip(conflict.targets(of: node), conflict.targetWeights(of: node)) {
        sums[other, default: (0, 0)].bad = weight
      }
      if !sums.isEmpty { isMember[Int(node)] = true }
      for (other, sum) in sums.sorted(by: { $0.key < $1.key }) {
        let difference = abs(sum.good - sum.bad)
        guard difference > 1e-12 * max(sum.good, sum.bad) else { continue }
        signed.append((node, other, difference, sum.bad > sum.good))
      }
    }
    isConflict = signed.map(\.isConflict)
    network = Network(
      symmetricRows: signed.map { ($0.source, $0.target, $0.weight) }, members: isMember)
  }
}
