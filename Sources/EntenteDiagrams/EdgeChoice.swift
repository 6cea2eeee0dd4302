import EntenteAnalysis
import EntenteGraph
import EntenteTies

/// Chooses the edges that are drawn.
struct EdgeChoice {
  let network: EventNetwork
  let options: DiagramOptions

  /// What was chosen, as indices of the groups in their order, and by what rule.
  struct Result {
    var shown: [Int]
    /// Edges of the view, before any were left out for being too many.
    var all: Int
    /// Those among them that are significant, where that was asked.
    var significant: Int?
  }

  /// - Throws: `AnalysisError`, of two nodes one of which has no ties.
  func choose(from groups: [EdgeGroup]) throws -> Result {
    let heavy = groups.indices.filter { groups[$0].weight >= options.minimumWeight }
    var (candidates, nearness) = try view(heavy, groups)
    let all = candidates.count
    var significant: Int?
    if let least = options.backboneFrom, all >= least, all > options.limit {
      let backbone = try backbone(candidates, groups)
      // Where all ties are alike none stands out, and the heaviest must do.
      if !backbone.isEmpty {
        candidates = backbone
        significant = backbone.count
      }
    }
    let ranked = candidates.sorted { left, right in
      let (near, far) = (nearness[left] ?? 0, nearness[right] ?? 0)
      if near != far { return near < far }
      let (a, b) = (groups[left].rank, groups[right].rank)
      return a != b ? a > b : left < right
    }
    return Result(
      shown: ranked.prefix(options.limit).sorted(), all: all, significant: significant)
  }

  /// The edges of the view; those with a lower number in the second result go before all others.
  private func view(_ edges: [Int], _ groups: [EdgeGroup]) throws -> ([Int], [Int: Int]) {
    switch options.view {
    case .whole: return (edges, [:])
    case .focus(let nodes):
      let chosen = Set(nodes)
      return (
        edges.filter { chosen.contains(groups[$0].source) || chosen.contains(groups[$0].target) },
        [:]
      )
    case .ego(let node, let hops):
      let steps = steps(from: node, atMost: hops, edges, groups)
      var nearness: [Int: Int] = [:]
      for edge in edges {
        if let a = steps[groups[edge].source], let b = steps[groups[edge].target] {
          nearness[edge] = min(a, b)
        }
      }
      return (edges.filter { nearness[$0] != nil }, nearness)
    case .between(let first, let last):
      let whole = try network.tieTable().network()
      let paths = try PathFinder(by: .distance).paths(
        from: NodeIndex(first), to: NodeIndex(last), count: Self.pathCount, in: whole)
      var pairs = Set<[NodeIndex]>()
      for path in paths {
        for (a, b) in zip(path.nodes, path.nodes.dropFirst()) {
          pairs.insert([min(a, b), max(a, b)])
        }
      }
      return (
        edges.filter {
          let (a, b) = (NodeIndex(groups[$0].source), NodeIndex(groups[$0].target))
          return pairs.contains([min(a, b), max(a, b)])
        }, [:]
      )
    }
  }

  static let pathCount = 8

  private func steps(
    from start: Int, atMost hops: Int, _ edges: [Int], _ groups: [EdgeGroup]
  ) -> [Int: Int] {
    var neighbours: [Int: [Int]] = [:]
    for edge in edges {
      neighbours[groups[edge].source, default: []].append(groups[edge].target)
      neighbours[groups[edge].target, default: []].append(groups[edge].source)
    }
    var steps = [start: 0]
    var front = [start]
    for step in 1...max(hops, 1) {
      var next: [Int] = []
      for node in front {
        for other in neighbours[node] ?? [] where steps[other] == nil {
          steps[other] = step
          next.append(other)
        }
      }
      front = next
    }
    return steps
  }

  private func backbone(_ edges: [Int], _ groups: [EdgeGroup]) throws -> [Int] {
    let whole = try network.tieTable().network()
    let p = try Disparity().scores(in: whole)
    return edges.filter { edge in
      let (a, b) = (NodeIndex(groups[edge].source), NodeIndex(groups[edge].target))
      let least = min(p[a, b] ?? 1, groups[edge].isSymmetric ? p[b, a] ?? 1 : 1)
      return least < options.alpha
    }
  }
}
