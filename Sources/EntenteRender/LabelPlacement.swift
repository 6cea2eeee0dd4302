/// Puts the labels of edges on or beside their own line, clear of nodes and of each other.
///
/// Graphviz's dot keeps room for a label but bends the line away from it, and its other layouts
/// put it beside the middle whatever is there. Here each label tries places along its line, best
/// the middle, and takes the one of least cost; a label that finds no free place stays.
struct LabelPlacement {
  struct Line {
    /// Points along the line, a few units apart.
    var path: [Point]
    var label: Box?
    var width: Double
    /// Around the path.
    fileprivate var bounds: Box

    init(path: [Point], label: Box?, width: Double = 1) {
      self.path = path
      self.label = label
      self.width = width
      bounds = Box(around: path)
    }
  }

  let nodes: [Box]
  private(set) var lines: [Line]
  /// Whether a label may lie on its line; it may where a halo parts the two.
  let isOnLine: Bool

  init(nodes: [Box], lines: [Line], isOnLine: Bool) {
    self.nodes = nodes
    self.lines = lines
    self.isOnLine = isOnLine
  }

  /// Two rounds, since the first one's later labels make way for its earlier ones.
  mutating func settle() {
    for _ in 0..<2 {
      for index in lines.indices where lines[index].label != nil { settle(index) }
    }
  }

  /// Labels that lie on another label, pair by pair, or on a node.
  var overlaps: Int {
    var count = Arrangement.overlappingPairs(lines.compactMap(\.label), gap: 0)
    for line in lines {
      guard let label = line.label else { continue }
      for node in nodes where node.overlaps(label, gap: 0) { count += 1 }
    }
    return count
  }

  /// Labels that stand away from their own line.
  var detached: Int {
    lines.count { line in
      guard let label = line.label, !line.path.isEmpty else { return false }
      return !line.path.contains { label.contains($0, gap: 6 + line.width / 2) }
    }
  }

  private mutating func settle(_ index: Int) {
    guard let box = lines[index].label, lines[index].path.count > 2 else { return }
    // What stays where it was is farther from its line than anything tried below.
    var best = box.centre
    let all = Surroundings(nodes: nodes, lines: Array(lines.indices))
    var least = cost(of: box, at: index, below: .infinity, all) + 3
    least += distance(from: best, to: index) / 4
    attempt(isOnLine ? [0, 1, -1] : [1, -1], index, &best, &least, surroundings(of: index, box))
    // Farther from the line only where nothing near it is free.
    if least >= Self.covered { attempt([2, -2, 3, -3], index, &best, &least, all) }
    lines[index].label?.centre = best
  }

  /// What may be in the way of a label.
  private struct Surroundings {
    var nodes: [Box]
    /// Indices of lines that may cross it, or whose labels may lie on it.
    var lines: [Int]
  }

  /// What a label on or right beside its line can meet.
  private func surroundings(of index: Int, _ label: Box) -> Surroundings {
    var reach = lines[index].bounds
    reach.width += 3 * (label.width + label.height) + 20
    reach.height += 3 * (label.width + label.height) + 20
    return Surroundings(
      nodes: nodes.filter { $0.overlaps(reach, gap: 0) },
      lines: lines.indices.filter { other in
        lines[other].bounds.overlaps(reach, gap: 0)
          || lines[other].label.map { $0.overlaps(reach, gap: 0) } ?? false
      })
  }

  /// Tries places along the line, so many times half the label's extent to its side.
  private func attempt(
    _ sides: [Double], _ index: Int, _ best: inout Point, _ least: inout Double,
    _ surroundings: Surroundings
  ) {
    guard var box = lines[index].label else { return }
    let path = lines[index].path
    let steps = 16
    for step in 2...(steps - 2) {
      let share = Double(step) / Double(steps)
      let at = min(Int(share * Double(path.count - 1)), path.count - 2)
      let way = path[at + 1] - path[at]
      let length = max(way.length, 1e-6)
      let normal = Point(x: -way.y / length, y: way.x / length)
      let half = abs(normal.x) * box.width / 2 + abs(normal.y) * box.height / 2
      let reach = half + 1.5 + lines[index].width / 2
      for side in sides {
        box.centre = path[at] + side * reach * normal
        let own = 3 * abs(share - 0.5) + 0.7 * side * side
        let total = own + cost(of: box, at: index, below: least - own, surroundings)
        if total < least {
          least = total
          best = box.centre
        }
      }
    }
  }

  private static let covered = 100.0

  /// 100 a node or label covered, 2 another line crossed, or 3 its own where that is not wanted;
  /// whatever is at least the limit once that is reached.
  private func cost(
    of box: Box, at index: Int, below limit: Double, _ surroundings: Surroundings
  ) -> Double {
    var cost = 0.0
    for node in surroundings.nodes where node.overlaps(box, gap: 2) { cost += Self.covered }
    if cost >= limit { return cost }
    for other in surroundings.lines where other != index {
      if let label = lines[other].label, label.overlaps(box, gap: 1) { cost += Self.covered }
    }
    for other in surroundings.lines where other != index || !isOnLine {
      if cost >= limit { return cost }
      let line = lines[other]
      if line.bounds.overlaps(box, gap: 1), line.path.contains(where: { box.contains($0, gap: 0) })
      {
        cost += other == index ? 3 : 2
      }
    }
    return cost
  }

  private func distance(from point: Point, to index: Int) -> Double {
    lines[index].path.lazy.map { ($0 - point).length }.min() ?? 0
  }
}
