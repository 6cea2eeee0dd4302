/// Reads boxes and lines from an SVG of ours.
struct PictureReader {
  struct Part {
    var isNode: Bool
    var id: String
    /// The nodes of a tie.
    var ends: Set<String> = []
    var shape: Box?
    var label: Box?
    var line: [Point] = []
  }

  private(set) var parts: [Part] = []
  /// Texts that are neither on a node nor on a tie.
  private(set) var texts: [(text: String, box: Box)] = []
  private(set) var page = Box(centre: Point(x: 0, y: 0), width: 0, height: 0)
  private(set) var smallestLetters = 0.0

  private var scanner: SVGScanner
  private var shift = Point(x: 0, y: 0)
  private var points: [Point] = []
  private var labels: [Box] = []
  private var text: (place: Point, size: Double, anchor: String, isBold: Bool)?
  private var words = ""

  /// Widths are estimated with room to spare for other fonts than Noto Sans.
  private static let spare = 0.9

  init(_ svg: [UInt8]) {
    scanner = SVGScanner(svg)
  }

  mutating func read() {
    // Groups that are open, and whether each is a node or tie.
    var depth = 0
    var owner: Int?
    var graph: Int?
    while let token = scanner.next() {
      switch token {
      case .open(let name, let isEmpty):
        if scanner.bytes(name, are: "svg") {
          readPage()
        } else if scanner.bytes(name, are: "g") {
          if isEmpty { continue }
          depth += 1
          let classes = value("class").split(separator: " ")
          if classes.first == "graph" {
            graph = depth
            readShift()
          } else if let first = classes.first, first == "node" || first == "edge" {
            owner = depth
            parts.append(
              Part(
                isNode: first == "node", id: value("data-id"),
                ends: [value("data-source"), value("data-target")]))
          }
        } else if scanner.bytes(name, are: "text") {
          text = (
            Point(x: number("x"), y: number("y")), number("font-size"), value("text-anchor"),
            value("font-weight") == "bold"
          )
          words = ""
        } else if owner != nil {
          readShape(name)
        }
      case .text(let range): if text != nil { words += scanner.string(range) }
      case .close(let name):
        if scanner.bytes(name, are: "text") {
          finishText(isOwned: owner != nil, isInGraph: graph != nil)
        } else if scanner.bytes(name, are: "g") {
          if depth == owner {
            finishPart()
            owner = nil
          }
          if depth == graph { graph = nil }
          depth -= 1
        }
      case .aside: continue
      }
    }
  }

  private mutating func finishPart() {
    let at = parts.count - 1
    if parts[at].isNode, !points.isEmpty { parts[at].shape = Box(around: points) }
    if !labels.isEmpty { parts[at].label = Box(around: labels.flatMap(\.corners)) }
    points = []
    labels = []
  }

  private mutating func readPage() {
    let numbers = Self.numbers(value("viewBox"))
    guard numbers.count == 4 else { return }
    page = Box(
      centre: Point(x: numbers[0] + numbers[2] / 2, y: numbers[1] + numbers[3] / 2),
      width: numbers[2], height: numbers[3])
  }

  private mutating func readShift() {
    // The pairs of numbers of one or two translations; between two there are a scale and a turn.
    let numbers = Self.numbers(value("transform"))
    if numbers.count >= 2 { shift = Point(x: numbers[0], y: numbers[1]) }
    if numbers.count == 7 { shift = shift + Point(x: numbers[5], y: numbers[6]) }
  }

  private mutating func readShape(_ name: Range<Int>) {
    if scanner.bytes(name, are: "ellipse") {
      let middle = shift + Point(x: number("cx"), y: number("cy"))
      let half = Point(x: number("rx"), y: number("ry"))
      points += [middle - half, middle + half]
      return
    }
    let isPath = scanner.bytes(name, are: "path")
    let numbers = Self.numbers(value(isPath ? "d" : "points"))
    let corners = stride(from: 0, to: numbers.count - 1, by: 2).map {
      shift + Point(x: numbers[$0], y: numbers[$0 + 1])
    }
    guard let owner = parts.last else { return }
    if owner.isNode {
      points += corners
    } else if isPath, corners.count > 3 {
      // A Bézier curve: its start, and three points for each piece.
      var line = [corners[0]]
      for at in stride(from: 0, to: corners.count - 3, by: 3) {
        let curve = Curve(
          start: corners[at], control1: corners[at + 1], control2: corners[at + 2],
          end: corners[at + 3])
        line += curve.points(8).dropFirst()
      }
      parts[parts.count - 1].line = line
    }
  }

  private mutating func finishText(isOwned: Bool, isInGraph: Bool) {
    guard let text else { return }
    self.text = nil
    smallestLetters = smallestLetters == 0 ? text.size : min(smallestLetters, text.size)
    let width =
      Self.spare
      * LabelText.estimatedWidth(
        XMLText.unescaped(words), fontSize: text.size, isBold: text.isBold)
    var middle = text.place - Point(x: 0, y: 0.3 * text.size)
    if text.anchor == "start" { middle.x += width / 2 }
    if text.anchor == "end" { middle.x -= width / 2 }
    if isInGraph { middle = middle + shift }
    let box = Box(centre: middle, width: width, height: 0.8 * text.size)
    if isOwned { labels.append(box) } else { texts.append((words, box)) }
  }

  private func value(_ name: StaticString) -> String {
    scanner.value(name).map(scanner.string) ?? ""
  }

  private func number(_ name: StaticString) -> Double { Double(value(name)) ?? 0 }

  private static func numbers(_ text: String) -> [Double] {
    text.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
  }
}
