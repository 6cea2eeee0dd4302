/// The style sheet of an SVG: what its attributes cannot say.
enum SVGStyle {
  /// Attributes are those of a light page; the sheet makes the dark one. Only of kinds and tones that occur, to keep files small.
  ///
  /// `plaintext` orders each text by its own first strong letter; without it a viewer takes mixed
  /// Arabic and Latin for left-to-right. The halo keeps labels legible where a line runs below.
  static func sheet(for diagram: Diagram) -> String {
    let light =
      "text{unicode-bidi:plaintext}"
      + ".edge text{paint-order:stroke;stroke:\(Palette.page);stroke-width:4px;"
      + "stroke-linejoin:round}"
    guard diagram.theme != .light else { return light }
    var dark =
      ".page{fill:\(Palette.darkPage)}text{fill:\(Palette.darkInk)}"
      + ".faint{fill:\(Palette.darkFaintInk)}.line{stroke:\(Palette.darkFaintInk)}"
      + ".edge text{stroke:\(Palette.darkPage)}"
    let kinds = Set(diagram.nodes.lazy.map(\.kind))
    for kind in Diagram.Kind.allCases where kinds.contains(kind) {
      let look = Palette.look(of: kind).dark
      let name = kind.rawValue
      // The second rim of a shape is not filled, or it would hide the first one.
      dark += ".\(name) [fill]:not([fill=none]):not(text){fill:\(look.fill)}"
      dark += ".\(name) [stroke]:not(text){stroke:\(look.line)}"
    }
    let tones = Set(diagram.edges.lazy.map(\.tone))
    for tone in Diagram.Tone.allCases where tones.contains(tone) {
      let colour = Palette.look(of: tone).dark
      let name = tone.rawValue
      dark += ".\(name) path,.\(name) polygon,.\(name) polyline{stroke:\(colour)}"
      dark += ".\(name) polygon,.\(name) text{fill:\(colour)}"
    }
    for group in Set(diagram.nodes.compactMap(\.group)).sorted() {
      let colours = Palette.colours(ofGroup: group, isDark: true)
      let name = SVGNames.group(group)
      dark += ".\(name) [fill]:not([fill=none]):not(text){fill:\(colours.fill)}"
      dark += ".\(name) [stroke]:not(text){stroke:\(colours.line)}"
    }
    dark += ".uncertain polygon{fill:none}"
    return diagram.theme == .dark
      ? light + dark : light + "@media (prefers-color-scheme:dark){\(dark)}"
  }

  /// The dash pattern of a line of that width; nil for an unbroken one.
  static func dashes(of tone: Diagram.Tone, width: Double) -> String? {
    switch tone {
    case .conflict, .weaker, .turned:
      "\(Numbers.short(4 + 1.6 * width)),\(Numbers.short(2 + 1.2 * width))"
    case .about, .gone: "\(Numbers.short(width)),\(Numbers.short(1.6 + 1.3 * width))"
    case .cooperation, .neutral, .new, .stronger: nil
    }
  }
}
