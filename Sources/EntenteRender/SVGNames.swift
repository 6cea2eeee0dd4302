/// The ids and classes of an SVG, on which style sheets and scripts may rely.
///
/// A node has the classes `node`, `actor` or `topic`, its kind, `provisional` where that holds, `focus` and `group-N` likewise;
/// an edge has `edge`, its tone, `directed` or `symmetric`, and `uncertain`. Ids are `node-ID` and
/// `edge-ID`, with every character other than letters, digits, `-` and `.` written as `_HEX_`.
enum SVGNames {
  static func id(node: String) -> String { "node-" + escaped(node) }

  static func id(edge: String) -> String { "edge-" + escaped(edge) }

  static func classes(of node: Diagram.Node) -> String {
    var classes = node.kind == .topic ? "topic" : "actor \(node.kind.rawValue)"
    if node.isProvisional { classes += " provisional" }
    if node.isFocus { classes += " focus" }
    if let group = node.group { classes += " \(Self.group(group))" }
    return classes
  }

  /// The class of a group's nodes; those beyond the last that has a colour of its own share one.
  static func group(_ group: Int) -> String {
    "group-\(min(max(group, 0), Palette.groupCount) + 1)"
  }

  static func classes(of edge: Diagram.Edge) -> String {
    var classes = edge.tone.rawValue + (edge.isDirected ? " directed" : " symmetric")
    if edge.isUncertain { classes += " uncertain" }
    return classes
  }

  /// Different names give different ids, and every id is an XML name of any script.
  static func escaped(_ name: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: out.append(scalar)
      // Letters beyond ASCII that XML takes in names.
      case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x3FF,
        0x400...0x481, 0x620...0x64A, 0x66E...0x6D3, 0x4E00...0x9FFF:
        out.append(scalar)
      default:
        out.append("_")
        out.append(contentsOf: String(scalar.value, radix: 16, uppercase: true).unicodeScalars)
        out.append("_")
      }
    }
    return String(out)
  }

  /// The name of a fact as an attribute; nil if nothing of it can stand.
  static func data(_ name: String) -> String? {
    let kept = name.utf8.filter { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
    return kept.isEmpty ? nil : "data-" + String(decoding: kept, as: UTF8.self)
  }
}
