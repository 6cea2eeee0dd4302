/// A layout whose ties are straight lines, drawn together or apart until its labels have room.
///
/// Graphviz's spring layouts know nothing of the labels of ties: in the middle of a network they lie
/// on one another, while the rim stands far out. Here all nodes move towards the middle, more so from
/// above and below since names are wide and low; ties of one pair are fanned out, others bow around
/// the nodes in their way, and labels seek free places. The tightest arrangement in which they all
/// find one is taken, else the one with the fewest overlaps.
struct Arrangement {
  struct Tie {
    var source: Int
    var target: Int
    /// Width and height of the label.
    var label: Point?
    /// Of the line.
    var width: Double
    /// Length of the arrow's head at the target, 0 without one.
    var arrow: Double
    /// What Graphviz drew where it is more than one curve, as for a loop; it moves with the source.
    var fixed: [Point] = []
    /// Where Graphviz put the label of such a tie.
    var labelPlace = Point(x: 0, y: 0)
  }

  struct Route {
    /// Nil for a tie that is as Graphviz drew it, but for the shift of its source.
    var curve: Curve?
    var tip: Point
    var label: Box?
    var path: [Point]
  }

  struct Result {
    /// New middles.
    var nodes: [Point]
    var routes: [Route]
    /// How badly it reads: 100 for a label or node on another, less for lesser faults.
    var cost: Double
  }

  let nodes: [Outline]
  let ties: [Tie]
  let isOnLine: Bool

  /// How far nodes move: factors across and up, the tightest first.
  private static let scales: [(x: Double, y: Double)] = [
    (0.8, 0.6), (0.9, 0.75), (1, 0.85), (1.1, 1), (1.25, 1.1), (1.4, 1.3), (1.7, 1.5), (2.1, 1.9),
  ]

  /// - Parameter isScaled: false leaves the nodes where they are.
  func settled(isScaled: Bool = true) -> Result {
    guard isScaled else { return routed(nodes) }
    var best: Result?
    for (index, scale) in Self.scales.enumerated() {
      // Where ties are very many, the tight ones leave no room, and each attempt takes long.
      if ties.count > Self.many, index != 5, index != 7 { continue }
      // A wider page has to be worth it.
      let cost = Self.stepCost * Double(index)
      if cost >= best?.cost ?? .infinity { break }
      var result = routed(gathered(relaxed(scaled(scale.x, scale.y))))
      result.cost += cost
      if result.cost < best?.cost ?? .infinity { best = result }
    }
    return best ?? routed(nodes)
  }

  private static let stepCost = 5.0
  private static let many = 120

  private func scaled(_ x: Double, _ y: Double) -> [Outline] {
    nodes.map { node in
      var node = node
      node.box.centre = Point(x: node.box.centre.x * x, y: node.box.centre.y * y)
      return node
    }
  }

  private func relaxed(_ moved: [Outline]) -> [Outline] {
    var sizes: [Pair: Point] = [:]
    for tie in ties where tie.fixed.isEmpty {
      let pair = Pair(tie.source, tie.target)
      let label = tie.label ?? Point(x: 0, y: 0)
      let size = sizes[pair] ?? Point(x: 0, y: 0)
      sizes[pair] = Point(x: max(size.x, label.x), y: size.y + label.y)
    }
    let pairs = sizes.sorted { ($0.key.low, $0.key.high) < ($1.key.low, $1.key.high) }.map {
      Relaxation.Pair(first: $0.key.low, second: $0.key.high, label: $0.value)
    }
    var relaxation = Relaxation(boxes: moved.map(\.box), pairs: pairs)
    return zip(moved, relaxation.run()).map { node, centre in
      var node = node
      node.box.centre = centre
      return node
    }
  }

  /// The components side by side in rows, the largest first, on a page about as wide as a screen.
  private func gathered(_ moved: [Outline]) -> [Outline] {
    let groups = components()
    guard groups.count > 1 else { return moved }
    let gap = 34.0
    let parts = groups.map { group in
      (nodes: group, box: Box(around: group.flatMap { moved[$0].box.corners }))
    }.sorted {
      let (a, b) = ($0.box.width * $0.box.height, $1.box.width * $1.box.height)
      return a != b ? a > b : $0.nodes[0] < $1.nodes[0]
    }
    let area = parts.reduce(0) { $0 + ($1.box.width + gap) * ($1.box.height + gap) }
    let room = max((1.5 * area).squareRoot(), parts.map(\.box.width).max() ?? 0)
    var result = moved
    var (x, top, height) = (0.0, 0.0, 0.0)
    for part in parts {
      if x > 0, x + part.box.width > room {
        (x, top, height) = (0, top - height - gap, 0)
      }
      // The first of a row is its highest, or nearly so; the others stand at half its height.
      height = max(height, part.box.height)
      let place = Point(x: x + part.box.width / 2, y: top - height / 2)
      let shift = place - part.box.centre
      for node in part.nodes { result[node].box.centre = moved[node].box.centre + shift }
      x += part.box.width + gap
    }
    return result
  }

  /// The nodes that ties connect, in order.
  private func components() -> [[Int]] {
    var parent = Array(nodes.indices)
    func root(_ node: Int) -> Int {
      var node = node
      while parent[node] != node { node = parent[node] }
      return node
    }
    for tie in ties {
      let (a, b) = (root(tie.source), root(tie.target))
      parent[max(a, b)] = min(a, b)
    }
    var members: [Int: [Int]] = [:]
    for node in nodes.indices { members[root(node), default: []].append(node) }
    return members.values.sorted { $0[0] < $1[0] }
  }

  private func routed(_ moved: [Outline]) -> Result {
    var bends = EdgeBends(nodes: moved)
    let offsets = fanOffsets()
    var routes: [Route] = []
    routes.reserveCapacity(ties.count)
    for (index, tie) in ties.enumerated() {
      var route = straight(tie, offsets[index], moved)
      if route.curve != nil,
        let bent = bends.bend(from: tie.source, to: tie.target, path: route.path, arrow: tie.arrow)
      {
        route.curve = bent.curve
        route.tip = bent.tip
        route.path = bent.curve.points
      } else if let curve = route.curve, offsets[index] != 0 {
        bends.avoid(curve)
      }
      if let size = tie.label {
        let place =
          route.curve == nil
          ? tie.labelPlace + (moved[tie.source].box.centre - nodes[tie.source].box.centre)
          : route.path[route.path.count / 2]
        route.label = Box(centre: place, width: size.x, height: size.y)
      }
      routes.append(route)
    }
    var placement = LabelPlacement(
      nodes: moved.map(\.box),
      lines: zip(routes, ties).map { route, tie in
        .init(path: route.path, label: route.label, width: tie.width)
      }, isOnLine: isOnLine)
    placement.settle()
    for index in routes.indices { routes[index].label = placement.lines[index].label }
    let crowded = Self.overlappingPairs(moved.map(\.box), gap: 3)
    let through = zip(routes, ties).count { bends.isBlocked($0.path, $1.source, $1.target) }
    // A long way round is hard to follow.
    let detours = routes.count { route in
      guard let curve = route.curve else { return false }
      return curve.length > 1.4 * (curve.end - curve.start).length
    }
    let cost =
      100 * Double(crowded + placement.overlaps) + 4 * Double(through + detours) + 2
      * Double(placement.detached)
    return Result(nodes: moved.map(\.box.centre), routes: routes, cost: cost)
  }

  /// A straight tie, or a bow that sets it apart from others of its pair.
  private func straight(_ tie: Tie, _ offset: Double, _ moved: [Outline]) -> Route {
    let (source, target) = (moved[tie.source], moved[tie.target])
    guard tie.fixed.isEmpty else {
      let shift = source.box.centre - nodes[tie.source].box.centre
      let path = tie.fixed.map { $0 + shift }
      return Route(curve: nil, tip: path.last ?? source.box.centre, path: path)
    }
    // The side is told by the lower index, so that both directions of a pair fan out alike.
    let isForward = tie.source < tie.target
    let way = (isForward ? 1 : -1) * (target.box.centre - source.box.centre)
    let length = max(way.length, 1e-6)
    let normal = Point(x: -way.y / length, y: way.x / length)
    let size = tie.label ?? Point(x: 0, y: 12)
    let extent = abs(normal.x) * size.x + abs(normal.y) * size.y
    // A bow rises to half of its control point.
    let rise = 2 * offset * min(max(extent + 4, 16), 36)
    let control = 0.5 * (source.box.centre + target.box.centre) + rise * normal
    let start = source.rim(towards: control)
    let tip = target.rim(towards: control)
    let back = control - tip
    let end = tip + (min(tie.arrow, back.length / 2) / max(back.length, 1e-6)) * back
    let curve = Curve(from: start, towards: offset == 0 ? 0.5 * (start + end) : control, to: end)
    return Route(curve: curve, tip: tip, path: curve.points)
  }

  /// The place of each tie among those of its pair: 0 in the middle, whole or half steps aside.
  private func fanOffsets() -> [Double] {
    var members: [Pair: [Int]] = [:]
    for (index, tie) in ties.enumerated() where tie.fixed.isEmpty {
      members[Pair(tie.source, tie.target), default: []].append(index)
    }
    var offsets = [Double](repeating: 0, count: ties.count)
    for group in members.values where group.count > 1 {
      for (place, index) in group.enumerated() {
        offsets[index] = Double(place) - Double(group.count - 1) / 2
      }
    }
    return offsets
  }

  private struct Pair: Hashable {
    let low: Int
    let high: Int

    init(_ a: Int, _ b: Int) {
      low = min(a, b)
      high = max(a, b)
    }
  }

  /// How many pairs of the boxes come closer than the gap.
  static func overlappingPairs(_ boxes: [Box], gap: Double) -> Int {
    // From left to right; a box meets only those that begin before it ends.
    let sorted = boxes.sorted { $0.centre.x - $0.width / 2 < $1.centre.x - $1.width / 2 }
    var count = 0
    for (index, box) in sorted.enumerated() {
      for other in sorted[(index + 1)...] {
        if other.centre.x - other.width / 2 > box.centre.x + box.width / 2 + gap { break }
        if box.overlaps(other, gap: gap) { count += 1 }
      }
    }
    return count
  }
}
