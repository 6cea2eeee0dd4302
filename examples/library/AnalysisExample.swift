import EntenteAnalysis
import EntenteGraph

/// What can be asked of a network.
public struct AnalysisExample {
  public let table: TieTable

  public init(_ table: TieTable) { self.table = table }

  /// Actors by a measure, with their ranks.
  public func ranking() throws -> [String] {
    let network = table.network()
    // Any measure by its name; `MeasureRegistry.ids` lists them.
    let scores = try MeasureRegistry.measure(id: "strength").scores(in: network)
    let ranking = Ranking(scores)
    return ranking.order.map { node in
      "\(ranking[node] ?? 0) \(table.nodeIDs[Int(node)]) \(scores[node] ?? 0)"
    }
  }

  /// Groups that have more to do with each other than with the rest.
  public func communities() throws -> [[String]] {
    let found = try Leiden(resolution: 1, seed: 7).communities(in: table.network())
    return found.partition.groupMembers().map { $0.map { table.nodeIDs[Int($0)] } }
  }

  /// The heaviest ties that hold the network together, and the share of the weight that they hold.
  public func backbone() throws -> (ties: [String], share: Double) {
    let backbone = try Backbone(of: table.network(), method: .spanningTree)
    let ties = backbone.ties.map {
      table.nodeIDs[Int($0.source)] + " → " + table.nodeIDs[Int($0.target)]
    }
    return (ties, backbone.weightShare ?? 0)
  }

  /// How one node is connected with another: the path whose weakest tie is strongest.
  public func path(from first: String, to last: String) throws -> [String] {
    guard let source = table.nodeIDs.firstIndex(of: first),
      let target = table.nodeIDs.firstIndex(of: last)
    else { return [] }
    let paths = try PathFinder(by: .width)
      .paths(from: NodeIndex(source), to: NodeIndex(target), in: table.network())
    return paths.first?.nodes.map { table.nodeIDs[Int($0)] } ?? []
  }

  /// In what share of the draws of days one node ranks above another.
  public func probability(of first: String, above second: String) throws -> Double? {
    guard let one = table.nodeIDs.firstIndex(of: first),
      let other = table.nodeIDs.firstIndex(of: second)
    else { return nil }
    return try Bootstrap(replicates: 200, seed: 1)
      .confidence(of: Strength(), table: table, units: .days(of: table))
      .probability(of: NodeIndex(one), above: NodeIndex(other))
  }
}

/// A measure of your own: how many actors are at most two steps away, ties taken both ways.
public struct TwoStepReach: Measure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      id: "two-step-reach", title: "Two-step reach",
      meaning: "The actor or its neighbours have to do with many.",
      formula: "number of actors at distance 1 or 2",
      conventions: ["undirected projection", "weights not used", "self-loops ignored"],
      source: "Hanneman and Riddle 2005")
  }

  public func scores(in network: Network) throws(AnalysisError) -> NodeScores {
    let undirected = network.undirected()
    let values = (0..<NodeIndex(network.nodeCount)).map { node in
      var reached = Set(undirected.targets(of: node))
      for neighbour in undirected.targets(of: node) {
        reached.formUnion(undirected.targets(of: neighbour))
      }
      reached.remove(node)
      return Double(reached.count)
    }
    return NodeScores(of: self, values: values, in: network)
  }
}
