import EntenteGraph

/// The best paths between two actors, best first.
///
/// - Definition: of all paths that meet nobody twice, the first k in order of ``criterion``; equally
///   good ones in order of steps, fewer first, then of node indices from the start on.
/// - Direction: along ties from source to target if ``directed``; else ties lead both ways and a pair
///   weighs w(a→b) + w(b→a).
/// - Weight: strength.
/// - Self-loops: not used. Parallel ties: already merged.
/// - No path: none. From an actor to itself: one path without steps.
/// - Equal sums: distances that are equal as fractions (1/3 + 1/6 and 1/2) count as equal if weights are
///   whole or decimals with up to six places, others if they lie within 1e-12; so do products.
/// - Where peers differ: NetworkX breaks ties by the order of insertion, igraph by its own.
/// - Cost: one search of O(ties · log nodes) for the first path, and at most as many more as the
///   paths found have steps.
/// - Source: Dijkstra, "A note on two problems in connexion with graphs", Numerische Mathematik 1
///   (1959); Yen, "Finding the k shortest loopless paths in a network", Management Science 17 (1971),
///   with the partition of Lawler, Management Science 18 (1972); widest paths, Pollack, "The maximum
///   capacity through a network", Operations Research 8 (1960).
///
/// ```swift
/// let paths = try PathFinder(by: .width).paths(from: a, to: b, count: 3, in: network)
/// ```
public struct PathFinder: Sendable, Hashable {
  /// What makes a path good.
  public enum Criterion: String, Sendable, Hashable, CaseIterable {
    /// Few steps, whatever they weigh.
    case steps
    /// A small sum of 1/weight: few steps, over strong ties. What betweenness and closeness go by.
    case distance
    /// A heavy weakest tie: the path that holds when all weak ties are cut ("bottleneck").
    case width
    /// A large product of weight/largest weight of the network: each tie passes on a share, and what
    /// is left at the end counts.
    case product
  }

  public var criterion: Criterion
  /// Whether paths follow the direction of ties. Default false.
  public var directed: Bool

  public init(by criterion: Criterion = .distance, directed: Bool = false) {
    self.criterion = criterion
    self.directed = directed
  }

  /// - Parameter count: k, 1 or more; fewer paths are given if there are no more.
  /// - Throws: ``AnalysisError`` of kind `nodeNotInNetwork` or `countOutOfRange`.
  public func paths(
    from source: NodeIndex, to target: NodeIndex, count: Int = 1, in network: Network
  ) throws(AnalysisError) -> [NetworkPath] {
    guard count >= 1 else { throw .pathCount(count) }
    for node in [source, target] where !network.contains(node) { throw .notInNetwork(node) }
    if source == target { return [NetworkPath(nodes: [source], weights: [])] }
    let network = directed ? network : network.undirected()
    var search = TargetSearch(network, criterion: criterion, target: target)
    var found: [NetworkPath] = []
    // The best of every part into which the paths not found yet fall.
    var candidates: [Candidate] = []
    if let nodes = search.best(after: [], from: source, avoiding: []) {
      candidates.append(Candidate(nodes: nodes, value: search.value(of: nodes), branch: 0))
    }
    while found.count < count {
      guard let best = candidates.indices.min(by: { candidates[$0] < candidates[$1] }) else {
        break
      }
      let taken = candidates.remove(at: best)
      found.append(search.path(taken.nodes))
      guard found.count < count else { break }
      // What is left of the part it came from: paths that leave it at each of its later nodes.
      for place in taken.branch..<(taken.nodes.count - 1) {
        let root = Array(taken.nodes[..<place])
        let node = taken.nodes[place]
        let used = found.filter { $0.nodes.starts(with: root + [node]) }.map { $0.nodes[place + 1] }
        guard let rest = search.best(after: root, from: node, avoiding: Set(used)) else { continue }
        let nodes = root + rest
        candidates.append(Candidate(nodes: nodes, value: search.value(of: nodes), branch: place))
      }
    }
    return found
  }

  private struct Candidate: Comparable {
    let nodes: [NodeIndex]
    let value: PathValue
    /// Where it left the path of which it is a part.
    let branch: Int

    static func < (left: Candidate, right: Candidate) -> Bool {
      if left.value < right.value { return true }
      if right.value < left.value { return false }
      return left.nodes.lexicographicallyPrecedes(right.nodes)
    }
  }
}
