/// How well a finished SVG reads: what lies on what, what leaves the page, how often ties cross.
///
/// It is measured from the shapes and texts of the file itself, so that it judges pictures whatever
/// drew them, if only nodes and ties are groups of the classes `node` and `edge` as in
/// ``Renderer``'s SVG. Boxes stand for nodes. Nothing in an SVG says how wide a text is; letters count
/// with the widths of Noto Sans.
public struct PictureLegibility: Sendable, Hashable {
  /// Two things that lie on one another, by their `data-id`.
  public struct Overlap: Sendable, Hashable {
    public let first: String
    public let second: String
  }

  public let nodeCount: Int
  public let tieCount: Int
  /// Ties with a label.
  public let labelCount: Int
  /// Nodes on nodes.
  public let nodeOverlaps: [Overlap]
  /// Nodes whose label is wider or higher than they are.
  public let tightNodes: [String]
  /// Labels of ties on nodes, or on each other.
  public let labelOverlaps: [Overlap]
  /// Nodes, and labels of any kind, that reach beyond the page.
  public let outside: [String]
  /// Where the lines of two ties cross, or meet elsewhere than at their ends.
  public let crossings: Int
  /// The least size of any letters, in points; 0 where there are none.
  public let smallestLetters: Double

  /// Labels that lie on something, as a share of all labels of ties: 0…1.
  public var labelOverlapShare: Double {
    labelCount == 0 ? 0 : Double(Set(labelOverlaps.map(\.first)).count) / Double(labelCount)
  }

  /// 0 without ties.
  public var crossingsPerTie: Double {
    tieCount == 0 ? 0 : Double(crossings) / Double(tieCount)
  }

  /// - Parameter svg: the bytes of an SVG as ``Renderer`` writes it.
  public init(svg: [UInt8]) {
    var reader = PictureReader(svg)
    reader.read()
    let nodes = reader.parts.filter(\.isNode)
    let ties = reader.parts.filter { !$0.isNode }
    nodeCount = nodes.count
    tieCount = ties.count
    let labels = ties.compactMap { tie in tie.label.map { (id: tie.id, box: $0) } }
    labelCount = labels.count
    // Rims that only touch are apart.
    nodeOverlaps = Self.pairs(nodes.compactMap { node in node.shape.map { (node.id, $0) } })
    tightNodes = nodes.filter { node in
      guard let shape = node.shape, let label = node.label else { return false }
      return label.width > shape.width || label.height > shape.height
    }.map(\.id)
    var overlaps = Self.pairs(labels)
    for label in labels {
      for node in nodes {
        if let shape = node.shape, shape.overlaps(label.box, gap: 0) {
          overlaps.append(Overlap(first: label.id, second: node.id))
        }
      }
    }
    labelOverlaps = overlaps
    let page = reader.page
    outside =
      reader.parts.filter { part in
        [part.shape, part.label].contains { $0.map { !page.covers($0, gap: 1) } ?? false }
      }.map(\.id) + reader.texts.filter { !page.covers($0.box, gap: 1) }.map(\.text)
    crossings = Self.crossings(ties.map(\.line), ties.map(\.ends))
    smallestLetters = reader.smallestLetters
  }

  private static func pairs(_ boxes: [(id: String, box: Box)]) -> [Overlap] {
    let sorted = boxes.sorted { $0.box.left < $1.box.left }
    var overlaps: [Overlap] = []
    for (index, one) in sorted.enumerated() {
      for other in sorted[(index + 1)...] {
        if other.box.left > one.box.right { break }
        if one.box.overlaps(other.box, gap: 0) {
          overlaps.append(Overlap(first: one.id, second: other.id))
        }
      }
    }
    return overlaps
  }

  /// Ties that share a node meet there, and that is no crossing.
  private static func crossings(_ lines: [[Point]], _ ends: [Set<String>]) -> Int {
    let bounds = lines.map { Box(around: $0) }
    let order = lines.indices.filter { lines[$0].count > 1 }.sorted {
      bounds[$0].left < bounds[$1].left
    }
    var count = 0
    for (place, index) in order.enumerated() {
      for other in order[(place + 1)...] {
        if bounds[other].left > bounds[index].right { break }
        guard bounds[index].overlaps(bounds[other], gap: 0) else { continue }
        let share = ends[index].intersection(ends[other]).count
        if share > 1 { continue }
        count += crossings(lines[index], lines[other])
      }
    }
    return count
  }

  private static func crossings(_ one: [Point], _ other: [Point]) -> Int {
    var count = 0
    for i in 1..<one.count {
      let first = Box(around: [one[i - 1], one[i]])
      for j in 1..<other.count {
        guard first.overlaps(Box(around: [other[j - 1], other[j]]), gap: 1e-9) else { continue }
        let (a, b, c, d) = (one[i - 1], one[i], other[j - 1], other[j])
        // A corner on the other line belongs to one side alone, or it would count twice or never.
        if isLeft(a, b, c) != isLeft(a, b, d), isLeft(c, d, a) != isLeft(c, d, b) { count += 1 }
      }
    }
    return count
  }

  private static func isLeft(_ a: Point, _ b: Point, _ c: Point) -> Bool {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) >= 0
  }
}
