/// Writes a diagram as DOT text: the same bytes for equal diagrams, on any machine.
///
/// Every name and text is quoted and escaped, so that no label can be taken for syntax. The weight
/// of an edge is an integer made for the layout; the true one stands beside it as `xweight`.
public struct DOTWriter: Sendable {
  /// Whether title, subtitle and legend go into the graph's own label. An SVG has them outside the
  /// network instead.
  public let includesHeading: Bool
  /// Written on top as comments, in this order.
  public let metadata: [(String, String)]
  /// Attributes are written for this layout; others read the text as well, but less to advantage.
  public let engine: LayoutEngine
  /// Dots an inch for formats that have them.
  public let dpi: Int?
  let diagram: Diagram
  /// Whether the colours are those for a dark page; an SVG has both and lets its style sheet choose.
  private let isDark: Bool
  /// About how far a node reaches from its middle, in points.
  private let radii: [String: Double]

  /// - Parameters:
  ///   - engine: the one that reads best for the diagram's size where nil.
  public init(
    _ diagram: Diagram, engine: LayoutEngine? = nil, includesHeading: Bool = true,
    dpi: Int? = nil, metadata: [(String, String)] = []
  ) {
    self.diagram = diagram
    self.engine = engine ?? .suggested(for: diagram)
    radii = Dictionary(
      diagram.nodes.map { ($0.id, Self.radius(of: $0)) }, uniquingKeysWith: { first, _ in first })
    self.includesHeading = includesHeading
    isDark = includesHeading && diagram.theme == .dark
    self.dpi = dpi
    self.metadata = metadata
  }

  /// The DOT text, ending in a line feed.
  public var text: String {
    var out = ""
    out.reserveCapacity(400 + 260 * (diagram.nodes.count + diagram.edges.count))
    for (name, value) in metadata {
      out += "// \(Self.comment(name)): \(Self.comment(value))\n"
    }
    out += "digraph \"entente\" {\n"
    writeDefaults(to: &out)
    for node in diagram.nodes { write(node, to: &out) }
    let scale = WeightScale(diagram.edges)
    for edge in diagram.edges { write(edge, scale, to: &out) }
    out += "}\n"
    return out
  }

  private func writeDefaults(to out: inout String) {
    let font = Self.quoted(Palette.fontList)
    let ground = Palette.ground(isDark: isDark)
    var graph = [
      "layout=\"\(engine.rawValue)\"", "charset=\"UTF-8\"",
      // From above to below suits both directions of reading, and is narrower than sideways.
      "rankdir=\"TB\"", "fontname=\(font)", "fontsize=\"12\"",
      "bgcolor=\"\(ground.page)\"", "outputorder=\"edgesfirst\"",
    ]
    graph +=
      engine == .dot
      ? ["nodesep=\"0.3\"", "ranksep=\"0.45\""]
      // No node on another, straight lines, parts without a tie between them side by side.
      : [
        "overlap=\"prism\"", "overlap_scaling=\"\(diagram.nodes.count > 25 ? -4 : -3)\"",
        "splines=\"line\"", "sep=\"+12\"", "esep=\"+6\"", "start=\"1\"",
        "pack=\"18\"",
      ]
    if let dpi { graph.append("dpi=\"\(dpi)\"") }
    // Some shapes reach a little beyond the box that the layout knows of.
    if includesHeading { graph.append("pad=\"0.2\"") }
    if includesHeading, let heading = DOTHeading(diagram, isDark: isDark).label {
      graph += ["label=<\(heading)>", "labelloc=\"t\"", "fontcolor=\"\(ground.ink)\""]
    }
    out += "  graph [\(graph.joined(separator: ", "))];\n"
    out += "  node [fontname=\(font), fontcolor=\"\(ground.ink)\", margin=\"0.16,0.07\"];\n"
    out += "  edge [fontname=\(font), fontsize=\"\(Self.edgeFontSize)\", arrowsize=\"0.7\"];\n"
  }

  private func write(_ node: Diagram.Node, to out: inout String) {
    let look = Palette.look(of: node.kind)
    let styles = ["filled", look.style, node.isProvisional ? "dashed" : nil].compactMap { $0 }
    out += "  \(Self.quoted(node.id)) ["
    out += "id=\(Self.quoted(SVGNames.id(node: node.id)))"
    out += ", class=\"\(SVGNames.classes(of: node))\""
    out += ", label=\(Self.label(Self.lines(of: node)))"
    out += ", shape=\"\(look.shape)\", style=\"\(styles.joined(separator: ","))\""
    if look.rims > 1 { out += ", peripheries=\"\(look.rims)\"" }
    let colours =
      node.group.map { Palette.colours(ofGroup: $0, isDark: isDark) }
      ?? look.colours(isDark: isDark)
    out += ", fillcolor=\"\(colours.fill)\", color=\"\(colours.line)\""
    out +=
      ", penwidth=\"\(node.isFocus ? "3" : "1.3")\", fontsize=\"\(Numbers.short(Self.fontSize(of: node)))\""
    if let place = node.place, engine == .neato {
      out += ", pos=\"\(Numbers.short(place.x)),\(Numbers.short(place.y))!\""
    }
    if includesHeading, let link = node.link { out += ", URL=\(Self.quoted(link))" }
    out += ", tooltip=\(Self.label([LabelText.clean(node.label)] + node.tooltip))];\n"
  }

  private func write(_ edge: Diagram.Edge, _ scale: WeightScale, to out: inout String) {
    let look = Palette.look(of: edge.tone)
    out += "  \(Self.quoted(edge.source)) -> \(Self.quoted(edge.target)) ["
    out += "id=\(Self.quoted(SVGNames.id(edge: edge.id)))"
    out += ", class=\"\(SVGNames.classes(of: edge))\""
    let lines = lines(of: edge)
    if !lines.isEmpty { out += ", label=\(Self.label(lines))" }
    let colour = look.colour(isDark: isDark)
    out += ", style=\"\(look.style)\", fontcolor=\"\(colour)\""
    out += ", color=\"\(colour)\(edge.isUncertain ? "99" : "")\""
    out += ", penwidth=\"\(Numbers.short(scale.width(of: edge.weight)))\""
    out += ", weight=\"\(scale.layoutWeight(of: edge.weight))\""
    if engine != .dot {
      out += ", len=\"\(Numbers.short(length(of: edge, lines)))\""
    }
    out += ", xweight=\"\(Numbers.short(edge.weight))\""
    if !edge.isDirected {
      out += ", dir=\"none\""
    } else if edge.isUncertain {
      out += ", arrowhead=\"onormal\""
    }
    if includesHeading, let link = edge.link { out += ", URL=\(Self.quoted(link))" }
    if !edge.tooltip.isEmpty {
      let tooltip = Self.label(edge.tooltip)
      out += ", tooltip=\(tooltip), labeltooltip=\(tooltip)"
    }
    out += "];\n"
  }
}

extension DOTWriter {
  private static func radius(of node: Diagram.Node) -> Double {
    let size = fontSize(of: node)
    let lines = lines(of: node)
    let width = lines.map { LabelText.estimatedWidth($0, fontSize: size) }.max() ?? 0
    // Between half the width and half the height, as ties leave in all directions.
    return (width + 30) / 3 + Double(lines.count) * size / 3
  }

  /// How long a tie should be in inches, so that its label has room between the nodes.
  private func length(of edge: Diagram.Edge, _ label: [String]) -> Double {
    let size = Double(Self.edgeFontSize) ?? 11
    let width = label.map { LabelText.estimatedWidth($0, fontSize: size) }.max() ?? 0
    let ends = (radii[edge.source] ?? 0) + (radii[edge.target] ?? 0)
    return (0.85 * ends + max(width * 0.75, 34) + 18) / 72
  }

  static let edgeFontSize = "11"

  /// Letters from 11 points for the least node to 20 for the greatest, in steps of three points:
  /// pango searches the fonts anew for each size, which took half of a picture's time.
  static func fontSize(of node: Diagram.Node) -> Double {
    let size = node.size.isFinite ? min(max(node.size, 0), 1) : 0
    return 11 + 3 * Double(Int(3 * size + 0.5))
  }

  /// The lines of a node's label; its id where it has none.
  static func lines(of node: Diagram.Node) -> [String] {
    for text in [node.label, node.id] {
      let lines = LabelText.wrap(text, width: 18, limit: 4)
      if !lines.isEmpty { return lines }
    }
    return ["?"]
  }

  /// The lines of an edge's label, with a question mark where it is uncertain.
  func lines(of edge: Diagram.Edge) -> [String] {
    var lines = LabelText.wrap(edge.label, width: 22, limit: 3)
    if edge.isUncertain {
      let mark = LabelText.isRightToLeft(edge.label) ? "؟" : "?"
      lines = lines.isEmpty ? [mark] : lines.dropLast() + [(lines.last ?? "") + " " + mark]
    }
    return lines
  }

  /// A quoted name. Inside quotes DOT gives meaning to the quote and to a backslash before a quote
  /// or a line end; backslashes are doubled and stay so, which keeps different names different.
  static func quoted(_ name: String) -> String {
    var out = "\""
    for scalar in LabelText.clean(name).unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// A quoted text of several lines. Graphviz reads `\N` and the like in it, and also `&lt;`.
  static func label(_ lines: [String]) -> String {
    var out = "\""
    for (number, line) in lines.enumerated() {
      if number > 0 { out += "\\n" }
      for scalar in LabelText.clean(line).unicodeScalars {
        switch scalar {
        case "\"": out += "\\\""
        case "\\": out += "\\\\"
        case "&": out += "&amp;"
        case "\n": out += "\\n"
        default: out.unicodeScalars.append(scalar)
        }
      }
    }
    return out + "\""
  }

  private static func comment(_ text: String) -> String {
    String(LabelText.clean(text).map { $0 == "\n" ? " " : $0 })
  }
}
