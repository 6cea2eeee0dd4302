/// A place on the page in points.
struct Point: Equatable {
  var x: Double
  var y: Double

  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  static func * (factor: Double, a: Point) -> Point { Point(x: factor * a.x, y: factor * a.y) }

  var length: Double { (x * x + y * y).squareRoot() }
}

/// An upright rectangle.
struct Box: Equatable {
  var centre: Point
  var width: Double
  var height: Double

  var left: Double { centre.x - width / 2 }
  var right: Double { centre.x + width / 2 }

  /// The lower left and the upper right one.
  var corners: [Point] {
    let half = Point(x: width / 2, y: height / 2)
    return [centre - half, centre + half]
  }

  func overlaps(_ other: Box, gap: Double) -> Bool {
    abs(centre.x - other.centre.x) < (width + other.width) / 2 + gap
      && abs(centre.y - other.centre.y) < (height + other.height) / 2 + gap
  }

  func contains(_ point: Point, gap: Double) -> Bool {
    abs(centre.x - point.x) < width / 2 + gap && abs(centre.y - point.y) < height / 2 + gap
  }

  /// Whether the other box lies within this one, but for the gap.
  func covers(_ other: Box, gap: Double) -> Bool {
    other.corners.allSatisfy { contains($0, gap: gap) }
  }

  /// The smallest box around the points.
  init(around points: [Point]) {
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (low, high) = (ys.min() ?? 0, ys.max() ?? 0)
    self.init(
      centre: Point(x: (left + right) / 2, y: (low + high) / 2), width: right - left,
      height: high - low)
  }

  init(centre: Point, width: Double, height: Double) {
    self.centre = centre
    self.width = width
    self.height = height
  }
}

/// The rim of a node: an ellipse, or a convex polygon about the middle of its box.
struct Outline {
  var box: Box
  /// Empty for an ellipse.
  var corners: [Point]

  /// Whether the point lies inside, or within about the gap of it; a polygon counts as its box.
  func contains(_ point: Point, gap: Double) -> Bool {
    guard box.contains(point, gap: gap) else { return false }
    guard corners.isEmpty else { return true }
    let way = point - box.centre
    let (x, y) = (way.x / (box.width / 2 + gap), way.y / (box.height / 2 + gap))
    return x * x + y * y < 1
  }

  /// Where the way from the middle to a point outside crosses the rim.
  func rim(towards goal: Point) -> Point {
    let way = goal - box.centre
    guard way.length > 1e-6 else { return box.centre }
    if corners.isEmpty {
      let (x, y) = (way.x / max(box.width / 2, 1e-6), way.y / max(box.height / 2, 1e-6))
      return box.centre + 1 / Point(x: x, y: y).length * way
    }
    var farthest = 0.0
    for (index, corner) in corners.enumerated() {
      // Solve share × way = corner + s × side for 0 ≤ s ≤ 1.
      let side = corners[(index + 1) % corners.count] - corner
      let cross = way.x * side.y - way.y * side.x
      guard abs(cross) > 1e-9 else { continue }
      let share = (corner.x * side.y - corner.y * side.x) / cross
      let s = (corner.x * way.y - corner.y * way.x) / cross
      if share > farthest, s >= -1e-9, s <= 1 + 1e-9 { farthest = share }
    }
    return box.centre + farthest * way
  }
}

/// A Bézier curve of the third degree.
struct Curve: Equatable {
  var start: Point
  var control1: Point
  var control2: Point
  var end: Point

  /// The curve of the second degree that is drawn towards one point.
  init(from start: Point, towards control: Point, to end: Point) {
    self.start = start
    control1 = start + 2 / 3 * (control - start)
    control2 = end + 2 / 3 * (control - end)
    self.end = end
  }

  init(start: Point, control1: Point, control2: Point, end: Point) {
    self.start = start
    self.control1 = control1
    self.control2 = control2
    self.end = end
  }

  /// About how long it is.
  var length: Double {
    let points = points(12)
    return zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
  }

  /// Points about four units apart, both ends among them.
  var points: [Point] {
    let hull = (control1 - start).length + (control2 - control1).length + (end - control2).length
    return points(min(max(Int(hull / 4), 2), 400))
  }

  /// The ends of so many pieces.
  func points(_ count: Int) -> [Point] {
    (0...count).map { step in
      let t = Double(step) / Double(count)
      let u = 1 - t
      return u * u * u * start + 3 * u * u * t * control1 + 3 * u * t * t * control2
        + t * t * t * end
    }
  }
}
