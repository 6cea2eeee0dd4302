import EntenteGraph

extension Components {
  /// The connected components, ties taken both ways ("weakly connected").
  ///
  /// - Weight: not used. Self-loops: no difference. No ties: every member is a component of its own.
  ///   No members: no components.
  /// - Cost: O(ties + nodes).
  public static func connected(of network: Network) -> Partition {
    Partition(labels: labels(of: network), isMember: network.members)
  }

  /// The strongly connected components: the largest groups in which everybody can be reached from
  /// everybody else along ties, from source to target.
  ///
  /// - Weight: not used. Self-loops: no difference. In a symmetric network the same as
  ///   ``connected(of:)``. A node on no cycle is a component of its own.
  /// - Cost: O(ties + nodes), without recursion, so that long paths can't exhaust the stack.
  /// - Source: Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1
  ///   (1972).
  ///
  /// Example: with a→b, b→a and b→c there are two, {a, b} and {c}.
  public static func strong(of network: Network) -> Partition {
    Partition(
      labels: StrongComponents.labels(offsets: network.outOffsets, columns: network.outTargets),
      isMember: network.members)
  }
}
