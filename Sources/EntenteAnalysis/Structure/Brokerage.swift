import EntenteGraph

/// Between which groups an actor stands: how often it passes something on from one actor to another
/// who have no tie of their own, by the groups of the three.
///
/// - Formula: the number of ordered pairs (a, c), a ≠ c, with a→v and v→c but not a→c, by ``Role``.
/// - Groups: any partition, say by country, by kind or by community; actors in no group are left out,
///   with their ties.
/// - Direction: along the ties. In a symmetric network each pair counts both ways, and gatekeeper and
///   representative are equal.
/// - Weight: not used. Self-loops: ignored. Parallel ties: already merged.
/// - Disconnected: no difference. No ties: 0. No members: nothing.
/// - Scale: raw counts; an actor in a large group has more occasions to be coordinator.
/// - Range: whole numbers, together at most the in-degree times the out-degree.
/// - Where peers differ: `brokerage` of sna for R counts alike; NetworkX and igraph have no such
///   measure.
/// - Cost: O(ties^1.5 + nodes), one thread.
/// - Source: Gould and Fernandez, "Structures of mediation: a formal approach to brokerage in
///   transaction networks", Sociological Methodology 19 (1989).
///
/// ```swift
/// let countries = Partition(labels: table.nodeIDs.map { $0.split(separator: ".").first })
/// let liaisons = try Brokerage(groups: countries).scores(of: .liaison, in: table.network())
/// ```
public struct Brokerage: Sendable, Hashable {
  /// What the actor is to the two whom it connects.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// All three are of one group.
    case coordinator
    /// The two are of one group, the actor of another ("itinerant broker").
    case consultant
    /// It lets in what comes from another group: actor and receiver are of one group.
    case gatekeeper
    /// It speaks for its group to another: sender and actor are of one group.
    case representative
    /// All three are of different groups.
    case liaison
  }

  public var groups: Partition

  public init(groups: Partition) {
    self.groups = groups
  }

  /// The scores of all members in one role.
  ///
  /// - Throws: ``AnalysisError`` of kind `differentNodes` if the groups are those of another table.
  public func scores(of role: Role, in network: Network) throws(AnalysisError) -> NodeScores {
    let counts = try counts(in: network)
    return NodeScores(
      measure: role.description.id, values: counts.map { Double($0[role]) },
      members: network.members)
  }

  /// How often an actor is what.
  public struct Counts: Sendable, Hashable {
    private var values = SIMD8<Int>.zero

    public subscript(role: Role) -> Int { values[Self.place(of: role)] }

    fileprivate mutating func add(_ count: Int, to role: Role) {
      values[Self.place(of: role)] += count
    }

    private static func place(of role: Role) -> Int {
      switch role {
      case .coordinator: 0
      case .consultant: 1
      case .gatekeeper: 2
      case .representative: 3
      case .liaison: 4
      }
    }
  }

  /// All roles at once, one a node index.
  ///
  /// - Throws: ``AnalysisError`` of kind `differentNodes` if the groups are those of another table.
  public func counts(in network: Network) throws(AnalysisError) -> [Counts] {
    guard groups.nodeCount == network.nodeCount else {
      throw .differentNodes(groups.nodeCount, network.nodeCount)
    }
    let number = (0..<NodeIndex(network.nodeCount)).map { groups[$0] ?? -1 }
    var counts = openPairs(network, number)
    let triangles = Triangles(network, weighted: false)
    triangles.forEach { triangle in
      let (a, b, c) = (triangle.low, triangle.middle, triangle.high)
      let ab = triangles.ways[triangle.lowMiddle]
      let ac = triangles.ways[triangle.lowHigh]
      let bc = triangles.ways[triangle.middleHigh]
      for (middle, one, other, toOne, toOther, across) in [
        (a, b, c, ab, ac, bc), (b, a, c, ab.reversed, bc, ac),
        (c, a, b, ac.reversed, bc.reversed, ab),
      ] {
        let node = Int(triangles.nodes[middle])
        let (first, second) = (
          number[Int(triangles.nodes[one])], number[Int(triangles.nodes[other])]
        )
        guard number[node] >= 0, first >= 0, second >= 0 else { continue }
        if toOne.contains(.down) && toOther.contains(.up) && across.contains(.up) {
          counts[node].add(-1, to: Self.role(first, number[node], second))
        }
        if toOther.contains(.down) && toOne.contains(.up) && across.contains(.down) {
          counts[node].add(-1, to: Self.role(second, number[node], first))
        }
      }
    }
    return counts
  }

  /// Every way in with every way out, whether or not the two ends are tied.
  private func openPairs(_ network: Network, _ number: [Int]) -> [Counts] {
    var into = [Int](repeating: 0, count: groups.count)
    return (0..<network.nodeCount).map { node in
      var counts = Counts()
      let group = number[node]
      guard group >= 0 else { return counts }
      let sources = network.sources(of: NodeIndex(node))
        .filter { Int($0) != node && number[Int($0)] >= 0 }
      for source in sources { into[number[Int(source)]] += 1 }
      let own = into[group]
      let foreign = sources.count - own
      var back = sources[...]
      for target in network.targets(of: NodeIndex(node)) {
        let other = number[Int(target)]
        guard Int(target) != node, other >= 0 else { continue }
        if other == group {
          counts.add(own, to: .coordinator)
          counts.add(foreign, to: .gatekeeper)
        } else {
          counts.add(own, to: .representative)
          counts.add(into[other], to: .consultant)
          counts.add(foreign - into[other], to: .liaison)
        }
        // Nobody is between an actor and itself.
        while let source = back.first, source < target { back = back.dropFirst() }
        if back.first == target {
          counts.add(-1, to: other == group ? .coordinator : .consultant)
        }
      }
      for source in sources { into[number[Int(source)]] = 0 }
      return counts
    }
  }

  private static func role(_ source: Int, _ middle: Int, _ target: Int) -> Role {
    if source == middle { return target == middle ? .coordinator : .representative }
    if target == middle { return .gatekeeper }
    return source == target ? .consultant : .liaison
  }
}

extension Brokerage.Role {
  /// What the role is, for help and reports.
  public var description: MeasureDescription {
    let (title, meaning, groups) =
      switch self {
      case .coordinator:
        ("Coordinator", "The actor passes on within its own group.", "A→A→A")
      case .consultant:
        ("Consultant", "The actor passes on within a group that isn't its own.", "A→B→A")
      case .gatekeeper:
        ("Gatekeeper", "The actor lets in what comes from other groups.", "A→B→B")
      case .representative:
        ("Representative", "The actor carries out what comes from its own group.", "A→A→B")
      case .liaison:
        ("Liaison", "The actor connects two groups, neither of them its own.", "A→B→C")
      }
    return MeasureDescription(
      id: rawValue, title: title, meaning: meaning,
      formula: "pairs with a→v, v→c, no a→c; groups of a, v and c: \(groups)",
      conventions: [
        "directed", "weights not used", "self-loops ignored", "actors in no group left out",
        "raw counts",
      ],
      source: "Gould and Fernandez 1989")
  }
}
