import CGraphviz

extension GraphvizSession {
  /// Above this many edges all stays as Graphviz made it: both searches compare all with all.
  private static let mostEdges = 250

  /// Between layout and rendering: bends ties around nodes, then moves their labels to better
  /// places.
  ///
  /// - Parameters:
  ///   - bends: where ties are straight lines and may run through nodes.
  ///   - onLine: whether a label may lie on its line.
  static func polish(_ graph: UnsafeMutablePointer<Agraph_t>, bends: Bool, onLine: Bool) {
    guard agnedges(graph) <= mostEdges else { return }
    var outlines: [Outline] = []
    var indices: [UnsafeMutablePointer<Agnode_t>: Int] = [:]
    var node = agfstnode(graph)
    while let here = node {
      indices[here] = outlines.count
      outlines.append(outline(of: here))
      node = agnxtnode(graph, here)
    }
    var bender = EdgeBends(nodes: outlines)
    var lines: [LabelPlacement.Line] = []
    var labels: [UnsafeMutablePointer<textlabel_t>?] = []
    node = agfstnode(graph)
    while let here = node {
      var edge = agfstout(graph, here)
      while let tie = edge {
        var way = path(of: entente_splines(tie))
        // The other end of an out-edge is the node that the pointer bears.
        if bends, let source = indices[here], let target = tie.pointee.node.flatMap({ indices[$0] })
        {
          way = bend(tie, path: way, from: source, to: target, &bender)
        }
        // A label that Graphviz found no place for is not drawn, so it is in no one's way.
        let label = entente_label(tie).flatMap { $0.pointee.set != 0 ? $0 : nil }
        labels.append(label)
        lines.append(
          LabelPlacement.Line(path: way, label: label.map { Box($0) }, width: width(of: tie)))
        edge = agnxtout(graph, tie)
      }
      node = agnxtnode(graph, here)
    }
    var placement = LabelPlacement(
      nodes: outlines.map(\.box), lines: lines, isOnLine: onLine)
    placement.settle()

    var bounds = entente_bounds(graph)
    func cover(_ point: Point) {
      bounds.LL.x = min(bounds.LL.x, point.x)
      bounds.LL.y = min(bounds.LL.y, point.y)
      bounds.UR.x = max(bounds.UR.x, point.x)
      bounds.UR.y = max(bounds.UR.y, point.y)
    }
    for (label, line) in zip(labels, placement.lines) {
      line.path.forEach(cover)
      guard let label, let box = line.label else { continue }
      label.pointee.pos = pointf(box.centre)
      let half = Point(x: box.width / 2, y: box.height / 2)
      cover(box.centre - half)
      cover(box.centre + half)
    }
    entente_set_bounds(graph, bounds)
  }

  /// The way of the tie, after it was bent where need be.
  private static func bend(
    _ tie: UnsafeMutablePointer<Agedge_t>, path: [Point], from source: Int, to target: Int,
    _ bender: inout EdgeBends
  ) -> [Point] {
    guard let splines = entente_splines(tie), splines.pointee.size == 1,
      let piece = splines.pointee.list, piece.pointee.size == 4, let points = piece.pointee.list,
      // An arrow at the tail would have to be turned as well; no diagram of ours has one.
      piece.pointee.sflag == 0
    else { return path }
    let hasHead = piece.pointee.eflag != 0
    let arrow = hasHead ? (Point(piece.pointee.ep) - Point(points[3])).length : 0
    guard let bent = bender.bend(from: source, to: target, path: path, arrow: arrow) else {
      return path
    }
    points[0] = pointf(bent.curve.start)
    points[1] = pointf(bent.curve.control1)
    points[2] = pointf(bent.curve.control2)
    points[3] = pointf(bent.curve.end)
    if hasHead { piece.pointee.ep = pointf(bent.tip) }
    return bent.curve.points
  }

  private static func width(of tie: UnsafeMutablePointer<Agedge_t>) -> Double {
    // Graphviz only reads the name, though it asks for one that may change.
    "penwidth".withCString { name in
      agget(tie, UnsafeMutablePointer(mutating: name)).flatMap { Double(String(cString: $0)) } ?? 1
    }
  }

  private static func outline(of node: UnsafeMutablePointer<Agnode_t>) -> Outline {
    let bounds = entente_node_box(node)
    var count: Int32 = 0
    let corners = entente_outline(node, &count)
    return Outline(
      box: Box(around: [Point(bounds.LL), Point(bounds.UR)]),
      corners: UnsafeBufferPointer(start: corners, count: Int(count)).map { Point($0) })
  }

  private static func path(of splines: UnsafeMutablePointer<splines>?) -> [Point] {
    guard let splines else { return [] }
    var path: [Point] = []
    for piece in UnsafeBufferPointer(start: splines.pointee.list, count: Int(splines.pointee.size))
    {
      let points = UnsafeBufferPointer(start: piece.list, count: Int(piece.size))
      var at = 0
      while at + 3 < points.count {
        path +=
          Curve(
            start: Point(points[at]), control1: Point(points[at + 1]),
            control2: Point(points[at + 2]), end: Point(points[at + 3])
          ).points
        at += 3
      }
    }
    return path
  }
}

extension Point {
  fileprivate init(_ point: pointf) {
    self.init(x: point.x, y: point.y)
  }
}

extension pointf {
  fileprivate init(_ point: Point) {
    self.init(x: point.x, y: point.y)
  }
}

extension Box {
  fileprivate init(_ label: UnsafeMutablePointer<textlabel_t>) {
    let label = label.pointee
    self.init(centre: Point(label.pos), width: label.dimen.x, height: label.dimen.y)
  }
}
