import Testing

@testable import EntenteRender

@Suite struct GeometryTests {
  private func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Box {
    Box(centre: Point(x: x, y: y), width: width, height: height)
  }

  private func straight(_ a: Point, _ b: Point) -> [Point] {
    (0...40).map { a + Double($0) / 40 * (b - a) }
  }

  @Test func rimsOfEllipseAndPolygon() {
    let ellipse = Outline(box: box(10, 20, 40, 20), corners: [])
    #expect(ellipse.rim(towards: Point(x: 100, y: 20)) == Point(x: 30, y: 20))
    #expect(ellipse.rim(towards: Point(x: 10, y: -50)) == Point(x: 10, y: 10))
    #expect(ellipse.contains(Point(x: 28, y: 20), gap: 0))
    #expect(!ellipse.contains(Point(x: 28, y: 28), gap: 0))
    let corners = [
      Point(x: 20, y: 10), Point(x: -20, y: 10), Point(x: -20, y: -10), Point(x: 20, y: -10),
    ]
    let square = Outline(box: box(0, 0, 40, 20), corners: corners)
    #expect(square.rim(towards: Point(x: 40, y: 10)) == Point(x: 20, y: 5))
    #expect(square.rim(towards: Point(x: 0, y: -50)) == Point(x: 0, y: -10))
    #expect(square.rim(towards: Point(x: 0, y: 0)) == Point(x: 0, y: 0))
  }

  @Test func curveThroughItsEnds() {
    let curve = Curve(
      from: Point(x: 0, y: 0), towards: Point(x: 50, y: 100), to: Point(x: 100, y: 0))
    let points = curve.points
    #expect(points.first == Point(x: 0, y: 0))
    #expect(points.last == Point(x: 100, y: 0))
    // The middle of a curve of the second degree: half the control point, a quarter of each end.
    let top = points.map(\.y).max() ?? 0
    #expect(abs(top - 50) < 0.5)
  }

  @Test func bendsAroundANodeInTheWay() throws {
    let ends = [box(0, 0, 40, 20), box(400, 0, 40, 20)]
    let path = straight(Point(x: 20, y: 0), Point(x: 380, y: 0))
    var free = EdgeBends(nodes: ends.map { Outline(box: $0, corners: []) })
    let untouched = free.bend(from: 0, to: 1, path: path, arrow: 8)
    #expect(untouched == nil)

    let blocking = box(200, 0, 60, 30)
    var bends = EdgeBends(nodes: (ends + [blocking]).map { Outline(box: $0, corners: []) })
    let bent = bends.bend(from: 0, to: 1, path: path, arrow: 8)
    let first = try #require(bent)
    let inTheWay = Outline(box: blocking, corners: [])
    #expect(!first.curve.points.contains { inTheWay.contains($0, gap: 4) })
    #expect(abs((first.tip - first.curve.end).length - 8) < 1e-9)
    #expect(ends[1].contains(first.tip, gap: 0.1))
    // A second tie between the two takes another way.
    let bentAgain = bends.bend(from: 0, to: 1, path: path, arrow: 8)
    let second = try #require(bentAgain)
    #expect((first.curve.control1 - second.curve.control1).length > 20)
    let loop = bends.bend(from: 0, to: 0, path: path, arrow: 8)
    #expect(loop == nil)
  }

  @Test func labelsGoToTheMiddleOfTheirLine() {
    let path = straight(Point(x: 0, y: 0), Point(x: 200, y: 0))
    let line = LabelPlacement.Line(path: path, label: box(100, 40, 50, 12))
    var placement = LabelPlacement(nodes: [], lines: [line], isOnLine: true)
    placement.settle()
    #expect(placement.lines[0].label?.centre == Point(x: 100, y: 0))
    placement = LabelPlacement(nodes: [], lines: [line], isOnLine: false)
    placement.settle()
    // Beside it: half the height and the gap of two.
    #expect(abs(placement.lines[0].label?.centre.y ?? 0) == 8)
  }

  @Test func labelsAvoidNodesAndEachOther() {
    let nodes = [box(100, 0, 60, 30)]
    let lines = (0..<3).map { number in
      LabelPlacement.Line(
        path: straight(Point(x: 0, y: Double(number) * 3), Point(x: 200, y: Double(number) * 3)),
        label: box(100, 0, 50, 12))
    }
    var placement = LabelPlacement(nodes: nodes, lines: lines, isOnLine: true)
    placement.settle()
    let labels = placement.lines.compactMap(\.label)
    #expect(labels.count == 3)
    for (index, label) in labels.enumerated() {
      #expect(!label.overlaps(nodes[0], gap: 0))
      for other in labels[(index + 1)...] { #expect(!label.overlaps(other, gap: 0)) }
    }
  }

  @Test func nothingToPlace() {
    var placement = LabelPlacement(
      nodes: [], lines: [.init(path: [], label: box(1, 2, 3, 4)), .init(path: [], label: nil)],
      isOnLine: true)
    placement.settle()
    #expect(placement.lines[0].label == box(1, 2, 3, 4))
  }
}
