import EntenteGraph

/// Communities of a network, and how good they are.
public struct Communities: Sendable, Hashable {
  /// The communities. Each is connected in the undirected projection.
  public let partition: Partition
  /// From the finest to the coarsest, which is ``partition``; each group of one lies within a group of
  /// the next. At least one.
  public let levels: [Partition]
  /// The value of the quality function that was asked for.
  public let quality: Double
  /// How often the whole method was repeated, the last time without gain.
  public let iterations: Int
}
