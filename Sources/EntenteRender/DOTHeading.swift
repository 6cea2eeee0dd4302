/// Title, subtitle and legend as the HTML-like label that Graphviz draws in PNG and PDF, where
/// nothing can be added afterwards. One run of text to a cell: several runs in a line come out in
/// the wrong order in Arabic.
struct DOTHeading {
  let diagram: Diagram
  private let isDark: Bool
  private let ground: Palette.Ground

  init(_ diagram: Diagram, isDark: Bool = false) {
    self.diagram = diagram
    self.isDark = isDark
    ground = Palette.ground(isDark: isDark)
  }

  /// Nil where there is nothing to say.
  var label: String? {
    var rows = ""
    for line in LabelText.wrap(diagram.title, width: 70, limit: 3) {
      rows += row(cell(line, size: 18))
    }
    for line in LabelText.wrap(diagram.subtitle, width: 100, limit: 3) {
      rows += row(cell(line, size: 12, colour: ground.faintInk))
    }
    if diagram.legend.isShown {
      for keys in LegendKey.all(of: diagram).chunked(by: 5) {
        // Reading starts at the right in Arabic.
        let ordered = diagram.language == .arabic ? keys.reversed() : keys
        let cells = ordered.map { entry(for: $0) }.joined()
        rows += row("<TD><TABLE BORDER=\"0\" CELLBORDER=\"0\"><TR>\(cells)</TR></TABLE></TD>")
      }
    }
    for note in diagram.legend.notes {
      for line in LabelText.wrap(note, width: 110, limit: 3) {
        rows += row(cell(line, size: 10, colour: ground.faintInk))
      }
    }
    guard !rows.isEmpty else { return nil }
    return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\">\(rows)</TABLE>"
  }

  private func row(_ cells: String) -> String { "<TR>\(cells)</TR>" }

  private func cell(_ text: String, size: Int, colour: String? = nil) -> String {
    "<TD><FONT POINT-SIZE=\"\(size)\" COLOR=\"\(colour ?? ground.ink)\">\(XMLText.escaped(text))</FONT></TD>"
  }

  private func entry(for key: LegendKey) -> String {
    let text = cell(key.name(in: Words(language: diagram.language)), size: 10)
    let sign = sign(of: key)
    return diagram.language == .arabic ? text + sign : sign + text
  }

  private func sign(of key: LegendKey) -> String {
    switch key {
    case .kind(let kind):
      // By group, colour says nothing of the kind.
      let colours = Palette.look(of: kind).colours(isDark: isDark)
      return diagram.groups.isEmpty
        ? swatch(fill: colours.fill, line: colours.line, dashed: false, kind: kind)
        : swatch(fill: ground.page, line: ground.faintInk, dashed: false, kind: kind)
    case .group(let group, _):
      let colours = Palette.colours(ofGroup: group, isDark: isDark)
      return swatch(fill: colours.fill, line: colours.line, dashed: false, kind: .state)
    case .provisional:
      return swatch(fill: ground.page, line: ground.faintInk, dashed: true, kind: .state)
    case .tone(let tone):
      let look = Palette.look(of: tone)
      let stroke =
        switch look.style {
        case "dashed": "– – –"
        case "dotted": "· · · ·"
        default: "———"
        }
      return glyphs(stroke, look.colour(isDark: isDark))
    case .uncertain: return glyphs("—▷ ?", ground.faintInk)
    case .width: return glyphs("─ ━", ground.faintInk)
    }
  }

  private func glyphs(_ text: String, _ colour: String) -> String {
    "<TD><FONT POINT-SIZE=\"10\" COLOR=\"\(colour)\">\(text)</FONT></TD>"
  }

  /// A cell can be square or rounded and no more; the outlines of nodes are told by colour here.
  private func swatch(fill: String, line: String, dashed: Bool, kind: Diagram.Kind) -> String {
    let isRound = kind == .person || kind == .group || kind == .governmentBody
    let style = [isRound ? "ROUNDED" : nil, dashed ? "DASHED" : nil].compactMap { $0 }
    let styled = style.isEmpty ? "" : " STYLE=\"\(style.joined(separator: ","))\""
    return "<TD><TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" COLOR=\"\(line)\" "
      + "BGCOLOR=\"\(fill)\"\(styled)><TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"20\" HEIGHT=\"9\"></TD>"
      + "</TR></TABLE></TD>"
  }
}

extension Array {
  /// Runs of at most `size` elements.
  fileprivate func chunked(by size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
