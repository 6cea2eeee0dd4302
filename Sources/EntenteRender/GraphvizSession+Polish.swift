import CGraphviz

extension GraphvizSession {
  /// Above this many edges all stays as Graphviz made it: the searches compare all with all.
  private static let mostEdges = 250

  /// Between layout and rendering: gives the labels of ties room and better places.
  ///
  /// - Parameters:
  ///   - isStraight: where ties are straight lines, so that nodes can be moved and ties drawn anew.
  ///   - onLine: whether a label may lie on its line.
  static func polish(_ graph: UnsafeMutablePointer<Agraph_t>, isStraight: Bool, onLine: Bool) {
    guard agnedges(graph) <= mostEdges else { return }
    var outlines: [Outline] = []
    var nodes: [UnsafeMutablePointer<Agnode_t>] = []
    var indices: [UnsafeMutablePointer<Agnode_t>: Int] = [:]
    var node = agfstnode(graph)
    while let here = node {
      indices[here] = outlines.count
      nodes.append(here)
      outlines.append(outline(of: here))
      node = agnxtnode(graph, here)
    }
    var ties: [Arrangement.Tie] = []
    var edges: [UnsafeMutablePointer<Agedge_t>] = []
    for (source, here) in nodes.enumerated() {
      var edge = agfstout(graph, here)
      while let tie = edge {
        // The other end of an out-edge is the node that the pointer bears.
        if let target = tie.pointee.node.flatMap({ indices[$0] }) {
          edges.append(tie)
          ties.append(self.tie(tie, from: source, to: target, isStraight: isStraight))
        }
        edge = agnxtout(graph, tie)
      }
    }
    let arrangement = Arrangement(nodes: outlines, ties: ties, isOnLine: onLine)
    write(arrangement.settled(isScaled: isStraight), of: arrangement, nodes, edges, graph)
  }

  private static func tie(
    _ tie: UnsafeMutablePointer<Agedge_t>, from source: Int, to target: Int, isStraight: Bool
  ) -> Arrangement.Tie {
    // A label that Graphviz found no place for is not drawn, so it is in no one's way.
    let label = entente_label(tie).flatMap { $0.pointee.set != 0 ? $0.pointee : nil }
    var result = Arrangement.Tie(
      source: source, target: target, label: label.map { Point(x: $0.dimen.x, y: $0.dimen.y) },
      width: width(of: tie), arrow: 0)
    if let label { result.labelPlace = Point(label.pos) }
    let splines = entente_splines(tie)
    guard isStraight, source != target, let splines, splines.pointee.size == 1,
      let piece = splines.pointee.list, piece.pointee.size == 4, let points = piece.pointee.list,
      // An arrow at the tail would have to be turned as well; no diagram of ours has one.
      piece.pointee.sflag == 0
    else {
      result.fixed = path(of: splines)
      return result
    }
    if piece.pointee.eflag != 0 {
      result.arrow = (Point(piece.pointee.ep) - Point(points[3])).length
    }
    return result
  }

  /// Puts nodes, ties and labels where they are to be, and fits the page around them.
  private static func write(
    _ result: Arrangement.Result, of arrangement: Arrangement,
    _ nodes: [UnsafeMutablePointer<Agnode_t>], _ edges: [UnsafeMutablePointer<Agedge_t>],
    _ graph: UnsafeMutablePointer<Agraph_t>
  ) {
    var corners: [Point] = []
    func cover(_ box: Box) {
      let half = Point(x: box.width / 2, y: box.height / 2)
      corners += [box.centre - half, box.centre + half]
    }
    let shifts = zip(result.nodes, arrangement.nodes).map { $0 - $1.box.centre }
    for (index, node) in nodes.enumerated() {
      entente_move_node(node, shifts[index].x, shifts[index].y)
      var box = arrangement.nodes[index].box
      box.centre = result.nodes[index]
      cover(box)
    }
    for (index, edge) in edges.enumerated() {
      let route = result.routes[index]
      if let piece = entente_splines(edge)?.pointee.list, let points = piece.pointee.list,
        let curve = route.curve
      {
        points[0] = pointf(curve.start)
        points[1] = pointf(curve.control1)
        points[2] = pointf(curve.control2)
        points[3] = pointf(curve.end)
        if piece.pointee.eflag != 0 { piece.pointee.ep = pointf(route.tip) }
      } else {
        let shift = shifts[arrangement.ties[index].source]
        entente_move_splines(edge, shift.x, shift.y)
      }
      corners += route.path
      guard let label = entente_label(edge), let box = route.label else { continue }
      label.pointee.pos = pointf(box.centre)
      cover(box)
    }
    var bounds = Box(around: corners)
    if let heading = entente_heading(graph) {
      let size = heading.pointee.dimen
      let top = bounds.centre.y + bounds.height / 2
      heading.pointee.pos = pointf(x: bounds.centre.x, y: top + size.y / 2)
      cover(Box(centre: Point(heading.pointee.pos), width: size.x, height: size.y))
      bounds = Box(around: corners)
    }
    let half = Point(x: bounds.width / 2, y: bounds.height / 2)
    entente_set_bounds(
      graph, boxf(LL: pointf(bounds.centre - half), UR: pointf(bounds.centre + half)))
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
