/// A layout of Graphviz, by its own name.
public enum LayoutEngine: String, Sendable, Hashable, CaseIterable {
  /// Layers from above to below.
  case dot
  /// Straight ties of about equal length; reads best for the few dozen actors of a day's news.
  case neato
  case fdp
  case sfdp
  case circo
  case twopi
  case osage
  case patchwork

  /// The engine of that name.
  /// - Throws: ``RenderError`` of kind `unknownEngine`.
  public init(named name: String) throws(RenderError) {
    guard let engine = LayoutEngine(rawValue: name) else { throw .unknownEngine(name) }
    self = engine
  }
}

extension LayoutEngine {
  /// The layout that reads best for a diagram of this size: neato up to a hundred nodes, and beyond
  /// them sfdp, which stays fast. Layers (dot) come out far wider than high, with long detours.
  public static func suggested(for diagram: Diagram) -> LayoutEngine {
    diagram.nodes.count <= 100 ? .neato : .sfdp
  }
}

extension LayoutEngine {
  /// Whether ties are straight lines between nodes that stand freely, so that both can be moved.
  var drawsStraightTies: Bool {
    switch self {
    case .neato, .fdp, .sfdp, .circo, .twopi: true
    case .dot, .osage, .patchwork: false
    }
  }
}

/// A file format that a diagram can be written in.
public enum PictureFormat: String, Sendable, Hashable, CaseIterable {
  case svg
  /// SVG, compressed by gzip as browsers expect it.
  case svgz
  case dot
  case png
  case pdf

  /// The format of that name; `gv` is another name for `dot`. Letter case does not matter.
  /// - Throws: ``RenderError`` of kind `unknownFormat`.
  public init(named name: String) throws(RenderError) {
    let lowered = name.lowercased()
    guard let format = PictureFormat(rawValue: lowered == "gv" ? "dot" : lowered) else {
      throw .unknownFormat(name)
    }
    self = format
  }

  /// Whether it is finished by us rather than by Graphviz.
  var isSVG: Bool { self == .svg || self == .svgz }

  /// What Graphviz is asked for. The cairo road draws letters right in every script; plain `-Tpdf`
  /// is the same, but a machine with the gd plugin preferred would draw PNG without shaping.
  var graphvizName: String {
    switch self {
    case .svg, .svgz: "svg"
    case .dot: "dot"
    case .png: "png:cairo"
    case .pdf: "pdf:cairo"
    }
  }
}
