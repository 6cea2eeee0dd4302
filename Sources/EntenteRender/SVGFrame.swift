/// The page around the network: headline above, legend below. The page grows for them, so that
/// the layout of the network stays what Graphviz made it.
struct SVGFrame {
  private static let margin = 14.0
  private static let titleSize = 18.0
  private static let subtitleSize = 12.0
  private static let keySize = 11.0
  private static let noteSize = 10.0
  private static let keyRow = 20.0
  private static let noteRow = 15.0

  /// A key of the legend with its place, counted from the side where reading starts.
  private struct PlacedKey {
    let key: LegendKey
    let text: String
    let x: Double
    let row: Int
  }

  private let isRightToLeft: Bool
  private let isGrouped: Bool
  private let titleLines: [String]
  private let subtitleLines: [String]
  private let keys: [PlacedKey]
  private let notes: [String]
  private let legendTop: Double
  private let width: Double
  private let height: Double

  /// Where the network's own origin goes, as `X Y`.
  let shift: String
  var widthText: String { Numbers.short(width) }
  var heightText: String { Numbers.short(height) }

  /// - Parameters:
  ///   - width: of the network in points.
  init(_ diagram: Diagram, width graphWidth: Double, height graphHeight: Double) {
    let words = Words(language: diagram.language)
    let room = max(graphWidth, 420)
    isRightToLeft = diagram.language == .arabic
    isGrouped = !diagram.groups.isEmpty
    titleLines = Self.wrap(diagram.title, room, Self.titleSize, isBold: true)
    subtitleLines = Self.wrap(diagram.subtitle, room, Self.subtitleSize)
    notes = diagram.legend.notes.flatMap { Self.wrap($0, room, Self.noteSize) }

    var placed: [PlacedKey] = []
    var x = 0.0
    var row = 0
    var widest = 0.0
    for key in diagram.legend.isShown ? LegendKey.all(of: diagram) : [] {
      let text = key.name(in: words)
      let needed = 34 + LabelText.estimatedWidth(text, fontSize: Self.keySize)
      if x > 0, x + needed > room {
        x = 0
        row += 1
      }
      placed.append(PlacedKey(key: key, text: text, x: x, row: row))
      widest = max(widest, x + needed)
      x += needed + 16
    }
    keys = placed

    let headings =
      titleLines.map { LabelText.estimatedWidth($0, fontSize: Self.titleSize, isBold: true) }
      + subtitleLines.map { LabelText.estimatedWidth($0, fontSize: Self.subtitleSize) }
      + notes.map { LabelText.estimatedWidth($0, fontSize: Self.noteSize) }
    let inner = max(graphWidth, widest, headings.max() ?? 0)
    width = inner + 2 * Self.margin

    var top = Self.margin
    top += 24 * Double(titleLines.count) + 17 * Double(subtitleLines.count)
    if !titleLines.isEmpty || !subtitleLines.isEmpty { top += 8 }
    legendTop = top + graphHeight + 10
    var bottom = top + graphHeight
    if !placed.isEmpty || !notes.isEmpty {
      bottom = legendTop + 8
      if !placed.isEmpty { bottom += Self.keyRow * Double(row + 1) }
      bottom += Self.noteRow * Double(notes.count)
    }
    height = bottom + Self.margin
    let left = Self.margin + (inner - graphWidth) / 2
    shift = "\(Numbers.short(left)) \(Numbers.short(top))"
  }

  /// Lines that fit into the room by their estimated width.
  private static func wrap(
    _ text: String, _ room: Double, _ size: Double, isBold: Bool = false
  ) -> [String] {
    let shown = LabelText.line(text, limit: 400)
    guard !shown.isEmpty else { return [] }
    let mean =
      LabelText.estimatedWidth(shown, fontSize: size, isBold: isBold) / Double(shown.count)
    return LabelText.wrap(text, width: max(20, Int(room / max(mean, 1))), limit: 3)
  }
}

// MARK: - Writing

extension SVGFrame {
  func writeTitle(to out: inout SVGOutput) {
    guard !titleLines.isEmpty || !subtitleLines.isEmpty else { return }
    out.add("<g class=\"heading\" aria-hidden=\"true\" direction=\"ltr\">\n")
    var y = Self.margin
    for line in titleLines {
      y += 24
      writeText(line, 0, y - 5, Self.titleSize, "font-weight=\"bold\"", to: &out)
    }
    for line in subtitleLines {
      y += 17
      writeText(line, 0, y - 4, Self.subtitleSize, "class=\"faint\"", to: &out)
    }
    out.add("</g>\n")
  }

  func writeLegend(to out: inout SVGOutput) {
    guard !keys.isEmpty || !notes.isEmpty else { return }
    out.add("<g class=\"legend\" direction=\"ltr\">\n")
    let left = Numbers.short(Self.margin)
    let right = Numbers.short(width - Self.margin)
    let ruleY = Numbers.short(legendTop)
    out.add("<path class=\"line\" d=\"M\(left),\(ruleY)H\(right)\" stroke=\"#c8c8c8\"/>\n")
    var y = legendTop + 8
    for placed in keys {
      let middle = y + Self.keyRow * (Double(placed.row) + 0.5)
      out.add("<g class=\"key \(LegendSwatch.classes(of: placed.key, isGrouped: isGrouped))\">")
      let start = isRightToLeft ? width - Self.margin - placed.x - 26 : Self.margin + placed.x
      out.add(
        LegendSwatch.markup(
          placed.key, x: start, y: middle, mirrored: isRightToLeft, isGrouped: isGrouped))
      out.add("</g>")
      writeText(placed.text, placed.x + 32, middle + 4, Self.keySize, "", to: &out)
    }
    if let last = keys.last { y += Self.keyRow * Double(last.row + 1) }
    for note in notes {
      y += Self.noteRow
      writeText(note, 0, y - 3, Self.noteSize, "class=\"faint\"", to: &out)
    }
    out.add("</g>\n")
  }

  /// A line of text at `x` from the side where reading starts. Anchors are physical ones under
  /// `direction="ltr"`: viewers disagree about what start and end mean in the other direction.
  private func writeText(
    _ text: String, _ x: Double, _ y: Double, _ size: Double, _ more: String,
    to out: inout SVGOutput
  ) {
    let place = isRightToLeft ? width - Self.margin - x : Self.margin + x
    let fill = more.contains("faint") ? Palette.faintInk : Palette.ink
    out.add("<text x=\"\(Numbers.short(place))\" y=\"\(Numbers.short(y))\"")
    out.add(" text-anchor=\"\(isRightToLeft ? "end" : "start")\"")
    out.add(" font-size=\"\(Numbers.short(size))\" fill=\"\(fill)\"")
    out.add(more.isEmpty ? ">" : " \(more)>")
    out.addText(text)
    out.add("</text>\n")
  }
}
