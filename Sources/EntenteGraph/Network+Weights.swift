extension Network {
  /// The sum of the weights of all ties; of a symmetric network, both directions of each pair.
  public var totalWeight: Double { outWeights.reduce(0, +) }

  /// The weight of the heaviest tie, 0 if there are none.
  public var largestWeight: Double { outWeights.max() ?? 0 }
}
