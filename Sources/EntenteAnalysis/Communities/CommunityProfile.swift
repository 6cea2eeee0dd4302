import EntenteGraph

/// What one community consists of.
public struct CommunityProfile: Sendable, Hashable {
  /// From the one with most weight inside the community to the least, equal ones ascending.
  public let members: [NodeIndex]
  /// The weight of each member's ties inside the community.
  public let memberWeights: [Double]
  /// The weight of all ties inside, each pair once, both directions together.
  public let internalWeight: Double
  /// The weight of ties between members and others.
  public let externalWeight: Double
  /// What the community adds to ``Communities/quality``.
  public let quality: Double

  /// The share of its members' ties that stays inside: 2·internal/(2·internal + external), nil without
  /// ties.
  public var internalShare: Double? {
    let all = 2 * internalWeight + externalWeight
    return all == 0 ? nil : 2 * internalWeight / all
  }
}

extension QualityFunction {
  /// What the groups of a partition of the undirected projection consist of, in their order; the
  /// qualities add up to ``value(of:in:resolution:weighted:)`` of the partition. Weights count.
  ///
  /// - Cost: O(ties + nodes · log nodes).
  public func profiles(
    of partition: Partition, in network: Network, resolution: Double = 1
  ) -> [CommunityProfile] {
    let network = network.undirected()
    let twice = network.outWeights.reduce(0, +)
    return partition.groupMembers().enumerated().map { number, members in
      var inside: [(node: NodeIndex, weight: Double)] = []
      var external = 0.0
      for node in members {
        var own = 0.0
        for (other, weight) in zip(network.targets(of: node), network.targetWeights(of: node)) {
          if partition[other] == number { own += weight } else { external += weight }
        }
        inside.append((node, own))
      }
      inside.sort { ($0.weight, $1.node) > ($1.weight, $0.node) }
      let twiceInside = inside.reduce(0) { $0 + $1.weight }
      var quality = 0.0
      switch self {
      case .modularity where twice > 0:
        let share = (twiceInside + external) / twice
        quality = twiceInside / twice - resolution * share * share
      case .modularity: break
      case .constantPotts:
        quality = twiceInside / 2 - resolution * Double(members.count * (members.count - 1)) / 2
      }
      return CommunityProfile(
        members: inside.map(\.node), memberWeights: inside.map(\.weight),
        internalWeight: twiceInside / 2, externalWeight: external, quality: quality)
    }
  }
}
