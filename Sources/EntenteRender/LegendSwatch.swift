/// The small signs of an SVG's legend, 26 by 14 points, in the shapes that Graphviz draws large.
enum LegendSwatch {
  /// - Parameter isGrouped: whether colour tells groups rather than kinds.
  static func classes(of key: LegendKey, isGrouped: Bool) -> String {
    switch key {
    case .kind(let kind): isGrouped ? "shape" : kind.rawValue
    case .group(let group, _): SVGNames.group(group)
    case .tone(let tone): tone.rawValue
    case .provisional: "outline"
    case .uncertain, .width: "stroke"
    }
  }

  /// - Parameters:
  ///   - x: the left edge.
  ///   - y: the middle.
  ///   - mirrored: whether arrows point to the left.
  ///   - isGrouped: whether colour tells groups rather than kinds.
  static func markup(
    _ key: LegendKey, x: Double, y: Double, mirrored: Bool, isGrouped: Bool
  ) -> String {
    let place = "translate(\(Numbers.short(x)) \(Numbers.short(y)))"
    let flip = mirrored ? "\(place) translate(26 0) scale(-1 1)" : place
    switch key {
    case .kind(let kind):
      if isGrouped {
        return "<g class=\"line\" transform=\"\(place)\" fill=\"none\" "
          + "stroke=\"\(Palette.faintInk)\">\(shape(of: kind))</g>"
      }
      let look = Palette.look(of: kind)
      return "<g transform=\"\(place)\" fill=\"\(look.light.fill)\" stroke=\"\(look.light.line)\" "
        + "stroke-width=\"1.3\">\(shape(of: kind))</g>"
    case .group(let group, _):
      let colours = Palette.colours(ofGroup: group, isDark: false)
      return "<g transform=\"\(place)\" fill=\"\(colours.fill)\" stroke=\"\(colours.line)\" "
        + "stroke-width=\"1.3\"><circle cx=\"13\" cy=\"0\" r=\"6.5\"/></g>"
    case .provisional:
      return "<g transform=\"\(place)\" fill=\"none\" stroke=\"\(Palette.faintInk)\" "
        + "stroke-dasharray=\"4,2\"><path class=\"line\" d=\"M1,-6H25V6H1Z\"/></g>"
    case .tone(let tone):
      let colour = Palette.look(of: tone).light
      let dashes =
        SVGStyle.dashes(of: tone, width: 2).map { " stroke-dasharray=\"\($0)\"" } ?? ""
      return "<g transform=\"\(flip)\" stroke=\"\(colour)\" fill=\"none\">"
        + "<path stroke-width=\"2\"\(dashes) d=\"M0,0H19\"/>"
        + "<polygon fill=\"\(colour)\" points=\"19,-3 26,0 19,3\"/></g>"
    case .uncertain:
      return "<g transform=\"\(flip)\" stroke=\"\(Palette.faintInk)\" fill=\"none\">"
        + "<path class=\"line\" stroke-opacity=\"0.6\" d=\"M0,0H18\"/>"
        + "<path class=\"line\" d=\"M18,-3.5L26,0L18,3.5Z\"/></g>"
    case .width(let bounds):
      let thick = Numbers.short(WeightScale(bounds).widest)
      return "<g transform=\"\(flip)\" stroke=\"\(Palette.faintInk)\">"
        + "<path class=\"line\" stroke-width=\"\(WeightScale.thinnest)\" d=\"M0,0H12\"/>"
        + "<path class=\"line\" stroke-width=\"\(thick)\" d=\"M13,0H26\"/></g>"
    }
  }

  private static func shape(of kind: Diagram.Kind) -> String {
    switch kind {
    case .person: "<ellipse cx=\"13\" cy=\"0\" rx=\"12\" ry=\"6\"/>"
    case .group:
      "<ellipse cx=\"13\" cy=\"0\" rx=\"13\" ry=\"7\"/><ellipse cx=\"13\" cy=\"0\" rx=\"10.5\" ry=\"4.5\"/>"
    case .state: "<polygon points=\"1,-6 25,-6 25,6 1,6\"/>"
    case .governmentBody:
      "<path d=\"M5,-6H21Q25,-6 25,-2V2Q25,6 21,6H5Q1,6 1,2V-2Q1,-6 5,-6Z\"/>"
    case .armedForce: "<polygon points=\"0,0 6,-6 20,-6 26,0 20,6 6,6\"/>"
    case .armedGroup:
      "<polygon points=\"0,0 6,-7 20,-7 26,0 20,7 6,7\"/><polygon points=\"3.5,0 7,-4.5 19,-4.5 22.5,0 19,4.5 7,4.5\"/>"
    case .internationalOrganisation:
      "<polygon points=\"1,-2.5 6,-6 20,-6 25,-2.5 25,2.5 20,6 6,6 1,2.5\"/>"
    case .company:
      "<polygon points=\"3,-6 25,-6 25,6 3,6\"/><polygon points=\"1,-4 6,-4 6,-1.5 1,-1.5\"/><polygon points=\"1,1.5 6,1.5 6,4 1,4\"/>"
    case .place: "<polygon points=\"1,-4 14,-4 16,-7 23,-7 25,-4 25,6 1,6\"/>"
    case .topic:
      "<polygon points=\"1,-6 20,-6 25,-1.5 25,6 1,6\"/><path fill=\"none\" d=\"M20,-6V-1.5H25\"/>"
    }
  }
}
