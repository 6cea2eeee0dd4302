import CGraphviz
import Synchronization

/// What came out of drawing.
public struct Rendering: Sendable, Hashable {
  /// The file's bytes.
  public let bytes: [UInt8]
  /// What Graphviz had to say although it went on, a line each, such as a font it did not find.
  public let warnings: [String]

  public init(bytes: [UInt8], warnings: [String]) {
    self.bytes = bytes
    self.warnings = warnings
  }
}

/// DOT text to lay out and draw.
public struct LayoutJob: Sendable, Hashable {
  public let dot: String
  public let format: PictureFormat
  public let engine: LayoutEngine

  public init(dot: String, format: PictureFormat, engine: LayoutEngine) {
    self.dot = dot
    self.format = format
    self.engine = engine
  }

  /// The same text under another layout.
  public func with(_ other: LayoutEngine) -> LayoutJob {
    let name = "layout=\"\(engine.rawValue)\""
    // Graphviz follows the first attribute of the text rather than the engine that it is called with.
    guard let range = dot.firstRange(of: name) else {
      return LayoutJob(dot: dot, format: format, engine: other)
    }
    let text = dot[..<range.lowerBound] + "layout=\"\(other.rawValue)\"" + dot[range.upperBound...]
    return LayoutJob(dot: String(text), format: format, engine: other)
  }
}

/// Draws through the Graphviz library, inside this process.
///
/// Graphviz keeps its state in globals and is not made for threads, so there is one renderer a
/// process and it draws one picture at a time; calls from any thread wait their turn. It keeps one
/// Graphviz context for good, since a new one for each picture leaks.
public final class Renderer: Sendable {
  public static let shared = Renderer()

  private let session = Mutex(GraphvizSession())

  private init() {}

  /// Draws a diagram. As `dot` it is written out without a layout, as Graphviz would be given it.
  ///
  /// - Parameters:
  ///   - engine: where nil, ``LayoutEngine/suggested(for:)``.
  ///   - dpi: dots an inch of PNG; 96 where nil. Other formats have no dots.
  ///   - metadata: what made the picture, such as program, command and period; kept in the SVG's
  ///     `<metadata>` and in the comments of DOT.
  /// - Throws: ``RenderError``: no nodes, two nodes of one id, an edge to a node that is not there,
  ///   a plugin of Graphviz missing, or a layout that failed.
  public func render(
    _ diagram: Diagram, as format: PictureFormat, engine: LayoutEngine? = nil, dpi: Int? = nil,
    metadata: [(String, String)] = []
  ) throws(RenderError) -> Rendering {
    try render(diagram, as: format, engine: engine, dpi: dpi, metadata: metadata) {
      (job) throws(RenderError) in try self.draw(job)
    }
  }

  /// Draws a diagram, leaving the work of Graphviz to somebody else, such as another process that may
  /// be given up: who is handed a job calls ``draw(_:)`` there.
  /// - Throws: ``RenderError``, as above, and what `draw` throws.
  public func render(
    _ diagram: Diagram, as format: PictureFormat, engine: LayoutEngine? = nil, dpi: Int? = nil,
    metadata: [(String, String)] = [],
    by draw: (LayoutJob) throws(RenderError) -> Rendering
  ) throws(RenderError) -> Rendering {
    try check(diagram)
    let writer = DOTWriter(
      diagram, engine: engine, includesHeading: !format.isSVG, dpi: format == .png ? dpi : nil,
      metadata: metadata)
    if format == .dot { return Rendering(bytes: Array(writer.text.utf8), warnings: []) }
    let raw = try draw(LayoutJob(dot: writer.text, format: format, engine: writer.engine))
    guard format.isSVG else { return raw }
    let finished = SVGFinisher(diagram, metadata: metadata).finish(raw.bytes)
    return Rendering(
      bytes: format == .svgz ? try Gzip.compressed(finished) : finished, warnings: raw.warnings)
  }

  /// What Graphviz makes of a job, with ties and labels in better places: the part of drawing that may
  /// take long, or fail.
  /// - Throws: ``RenderError``.
  public func draw(_ job: LayoutJob) throws(RenderError) -> Rendering {
    try draw(
      job.dot, format: job.format.graphvizName, engine: job.engine.rawValue,
      labels: job.format.isSVG ? .onLine : .besideLine)
  }

  /// Draws any DOT text, with nothing added: an SVG is Graphviz's own, and `dot` is the text with
  /// the positions of the layout. A `layout` attribute in the text wins over the engine given.
  /// - Throws: ``RenderError``.
  public func render(
    dot text: String, as format: PictureFormat, engine: LayoutEngine = .dot
  ) throws(RenderError) -> Rendering {
    try draw(text, format: format.graphvizName, engine: engine.rawValue)
  }

  /// Loads the plugins, and the fonts in every size and both scripts, which the first picture would
  /// wait 30 ms for. A program that has other work to do first calls this on a second thread.
  public func prepare() {
    let sample = "a ×2\nأ"
    let nodes = (0...3).map { step in
      Diagram.Node(id: "\(step)", label: sample, kind: .person, size: Double(step) / 3)
    }
    let edge = Diagram.Edge(id: "e", source: "0", target: "1", label: sample)
    // A fault will show at the first picture, where someone can be told.
    _ = try? render(Diagram(nodes: nodes, edges: [edge]), as: .svg, engine: .neato)
  }

  /// By Graphviz's own names, also of plugins that are not there.
  func draw(
    _ text: String, format: String, engine: String, labels: LabelPlaces = .graphviz
  ) throws(RenderError) -> Rendering {
    let result = session.withLock { session in
      Result { () throws(RenderError) in
        try session.draw(text, format: format, engine: engine, labels: labels)
      }
    }
    return try result.get()
  }

  private func check(_ diagram: Diagram) throws(RenderError) {
    guard !diagram.nodes.isEmpty else { throw .emptyDiagram }
    var ids = Set<String>(minimumCapacity: diagram.nodes.count)
    for node in diagram.nodes where !ids.insert(node.id).inserted {
      throw .duplicateNode(node.id)
    }
    for edge in diagram.edges {
      for end in [edge.source, edge.target] where !ids.contains(end) {
        throw .unknownNode(end, edge: edge.id)
      }
    }
  }
}
