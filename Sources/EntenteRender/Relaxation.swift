/// Moves nodes a little so that the labels of ties find room: ends of a tie come apart where its label
/// does not fit between them and together where a loose end stands far out, and whatever lies on
/// something else is pushed off it.
///
/// The labels of one pair count as one box at the middle of the pair, which pushes through the two
/// nodes that it hangs between.
struct Relaxation {
  /// What is tied, once a pair.
  struct Pair {
    var first: Int
    var second: Int
    /// Of all its labels, one below the other.
    var label: Point
  }

  private struct Item {
    var box: Box
    /// A node, or the two nodes of a pair.
    var first: Int
    var second: Int

    var isNode: Bool { first == second }

    func touches(_ other: Item) -> Bool {
      first == other.first || first == other.second || second == other.first
        || second == other.second
    }
  }

  private var boxes: [Box]
  private let pairs: [Pair]
  private let degrees: [Double]
  private var moves: [Point]

  /// Room around a node, and around a label.
  private static let nodeGap = 16.0
  private static let labelGap = 4.0
  private let rounds: Int

  init(boxes: [Box], pairs: [Pair]) {
    self.boxes = boxes
    self.pairs = pairs
    rounds = pairs.count > 100 ? 40 : 80
    var degrees = [Double](repeating: 0, count: boxes.count)
    for pair in pairs {
      degrees[pair.first] += 1
      degrees[pair.second] += 1
    }
    self.degrees = degrees
    moves = [Point](repeating: Point(x: 0, y: 0), count: boxes.count)
  }

  /// The new middles.
  mutating func run() -> [Point] {
    for round in 0..<rounds {
      moves = [Point](repeating: Point(x: 0, y: 0), count: boxes.count)
      // Ties have no say at the end, so that what they pulled together is apart again.
      if round < rounds - 12 {
        for pair in pairs { stretch(pair) }
        clearWays()
      }
      separate()
      for index in boxes.indices { boxes[index].centre = boxes[index].centre + moves[index] }
    }
    return boxes.map(\.centre)
  }

  private mutating func stretch(_ pair: Pair) {
    let (a, b) = (boxes[pair.first], boxes[pair.second])
    let way = b.centre - a.centre
    let length = way.length
    guard length > 1e-6 else { return }
    let ahead = 1 / length * way
    let wanted = Self.reach(a, ahead) + Self.reach(b, ahead) + Self.extent(pair.label, ahead) + 30
    // Loose ends are drawn in and very long ties shortened; other nodes stand where they do for the
    // sake of many.
    let isLoose = min(degrees[pair.first], degrees[pair.second]) <= 1
    let longest = wanted * (isLoose ? 1.3 : 2.2) + 20
    let excess = length < wanted ? length - wanted : max(length - longest, 0)
    let share = excess < 0 ? 0.4 : 0.08
    let total = degrees[pair.first] + degrees[pair.second]
    moves[pair.first] = moves[pair.first] + share * excess * degrees[pair.second] / total * ahead
    moves[pair.second] = moves[pair.second] - share * excess * degrees[pair.first] / total * ahead
  }

  /// Pushes nodes off the straight ways of ties that run through them, and the ends of those the other
  /// way: the end with the fewer ties farther.
  private mutating func clearWays() {
    for pair in pairs {
      let (a, b) = (boxes[pair.first].centre, boxes[pair.second].centre)
      let way = b - a
      let length = way.length
      guard length > 1e-6 else { continue }
      let ahead = 1 / length * way
      let normal = Point(x: -ahead.y, y: ahead.x)
      let bounds = Box(around: [a, b])
      let total = degrees[pair.first] + degrees[pair.second]
      for index in boxes.indices where index != pair.first && index != pair.second {
        guard boxes[index].overlaps(bounds, gap: Self.labelGap) else { continue }
        let offset = boxes[index].centre - a
        let along = offset.x * ahead.x + offset.y * ahead.y
        guard along > 0, along < length else { continue }
        let aside = offset.x * normal.x + offset.y * normal.y
        let half = Self.extent(Point(x: boxes[index].width, y: boxes[index].height), normal) / 2
        let depth = half + Self.labelGap - abs(aside)
        guard depth > 0 else { continue }
        let push = (aside < 0 ? -0.12 : 0.12) * depth * normal
        moves[index] = moves[index] + push
        // Whichever end is nearer turns more.
        let share = along / length
        moves[pair.first] =
          moves[pair.first] - 2 * (1 - share) * degrees[pair.second] / total * push
        moves[pair.second] = moves[pair.second] - 2 * share * degrees[pair.first] / total * push
      }
    }
  }

  private mutating func separate() {
    var items = boxes.indices.map { Item(box: boxes[$0], first: $0, second: $0) }
    for pair in pairs where pair.label.x > 0 {
      let middle = 0.5 * (boxes[pair.first].centre + boxes[pair.second].centre)
      items.append(
        Item(
          box: Box(centre: middle, width: pair.label.x, height: pair.label.y), first: pair.first,
          second: pair.second))
    }
    items.sort { $0.box.left < $1.box.left }
    for (index, item) in items.enumerated() {
      for other in items[(index + 1)...] {
        if other.box.left > item.box.right + Self.nodeGap { break }
        let gap = item.isNode && other.isNode ? Self.nodeGap : Self.labelGap
        guard item.box.overlaps(other.box, gap: gap), !item.touches(other) else { continue }
        push(item, other, gap)
      }
    }
  }

  /// Off each other by the shorter way, each by half.
  private mutating func push(_ item: Item, _ other: Item, _ gap: Double) {
    let apart = other.box.centre - item.box.centre
    let across = (item.box.width + other.box.width) / 2 + gap - abs(apart.x)
    let up = (item.box.height + other.box.height) / 2 + gap - abs(apart.y)
    let strength = item.isNode && other.isNode ? 0.5 : 0.3
    let move =
      across < up
      ? Point(x: (apart.x < 0 ? -1 : 1) * across * strength, y: 0)
      : Point(x: 0, y: (apart.y < 0 ? -1 : 1) * up * strength)
    moves[item.first] = moves[item.first] - move
    if !item.isNode { moves[item.second] = moves[item.second] - move }
    moves[other.first] = moves[other.first] + move
    if !other.isNode { moves[other.second] = moves[other.second] + move }
  }

  /// From the middle of the box to its rim, about.
  private static func reach(_ box: Box, _ ahead: Point) -> Double {
    min(
      box.width / 2 / max(abs(ahead.x), 1e-6), box.height / 2 / max(abs(ahead.y), 1e-6))
  }

  private static func extent(_ size: Point, _ ahead: Point) -> Double {
    abs(ahead.x) * size.x + abs(ahead.y) * size.y
  }
}
