/// Bends straight ties around the nodes that they would run through.
///
/// Graphviz can do so itself (`splines=true`), by a visibility graph of all nodes: 30 ms for 20
/// nodes and five times that for 40, more than all the rest. Few ties are in need of it, and a
/// single bow is enough for nearly all of them.
struct EdgeBends {
  let nodes: [Outline]
  /// The points that bows were drawn towards, so that parallel ties do not take the same one.
  private var taken: [Point] = []

  init(nodes: [Outline]) {
    self.nodes = nodes
  }

  /// The bow between two nodes that runs through no other, or through as few as any.
  ///
  /// - Parameters:
  ///   - path: the tie as it is.
  ///   - arrow: the length of the arrow's head at the target, 0 without one.
  /// - Returns: nil if the tie is well as it is; the curve ends where the head begins, and the head
  ///   reaches to `tip`.
  mutating func bend(
    from source: Int, to target: Int, path: [Point], arrow: Double
  ) -> (curve: Curve, tip: Point)? {
    guard source != target else { return nil }
    var least = hits(path, source, target)
    guard least > 0 else { return nil }
    var best: (curve: Curve, tip: Point, control: Point)?
    let (a, b) = (nodes[source].box.centre, nodes[target].box.centre)
    let way = b - a
    let normal = Point(x: -way.y, y: way.x)
    // The bow rises to half of its control point.
    for height in [0.15, 0.25, 0.4, 0.55, 0.75, 1] {
      for side in [1.0, -1.0] {
        let control = a + 0.5 * way + side * height * normal
        if taken.contains(where: { ($0 - control).length < 30 }) { continue }
        let start = nodes[source].rim(towards: control)
        let tip = nodes[target].rim(towards: control)
        let back = control - tip
        let end = tip + (arrow / max(back.length, 1e-6)) * back
        let curve = Curve(from: start, towards: control, to: end)
        let hits = hits(curve.points, source, target)
        if hits < least {
          least = hits
          best = (curve, tip, control)
        }
      }
      if least == 0 { break }
    }
    guard let best else { return nil }
    taken.append(best.control)
    return (best.curve, best.tip)
  }

  /// Keeps bows off a curve that is there already.
  mutating func avoid(_ curve: Curve) {
    // The one point that it is drawn towards; see ``Curve/init(from:towards:to:)``.
    taken.append(curve.start + 1.5 * (curve.control1 - curve.start))
  }

  /// Whether the way touches another node.
  func isBlocked(_ path: [Point], _ source: Int, _ target: Int) -> Bool {
    hits(path, source, target) > 0
  }

  /// How many other nodes the way touches, or comes close to.
  private func hits(_ path: [Point], _ source: Int, _ target: Int) -> Int {
    let bounds = Box(around: path)
    var count = 0
    for (index, node) in nodes.enumerated() where index != source && index != target {
      if node.box.overlaps(bounds, gap: 5), path.contains(where: { node.contains($0, gap: 5) }) {
        count += 1
      }
    }
    return count
  }
}
