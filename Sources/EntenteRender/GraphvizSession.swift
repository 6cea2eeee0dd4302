import CGraphviz

/// Who places the labels of edges, and where.
enum LabelPlaces {
  case graphviz
  case besideLine
  case onLine
}

/// The one Graphviz context of the process. Whoever calls it holds the renderer's lock.
struct GraphvizSession: ~Copyable {
  // Made at the first picture: it reads the list of plugins, which costs a millisecond.
  private var context: OpaquePointer?

  init() {}

  /// Layout and rendering of the first graph in the text, with everything freed again.
  mutating func draw(
    _ text: String, format: String, engine: String, labels: LabelPlaces
  ) throws(RenderError) -> Rendering {
    GraphvizMessages.start()
    entente_forget_rest()
    _ = GraphvizMessages.take()
    if context == nil { context = gvContext() }
    guard let graph = entente_read(text) else {
      throw .unreadableDOT(GraphvizMessages.take())
    }
    defer { agclose(graph) }
    guard agnnodes(graph) > 0 else { throw .emptyDiagram }
    entente_seed()
    guard gvLayout(context, graph, engine) == 0 else {
      let messages = GraphvizMessages.take()
      throw Self.isMissing(messages)
        ? .missingPlugin(layout: engine) : .layoutFailed(engine, messages)
    }
    defer { gvFreeLayout(context, graph) }
    if labels != .graphviz {
      Self.polish(
        graph, isStraight: LayoutEngine(rawValue: engine)?.drawsStraightTies ?? false,
        onLine: labels == .onLine)
    }
    var data: UnsafeMutablePointer<CChar>?
    var length: UInt32 = 0
    let status = gvRenderData(context, graph, format, &data, &length)
    defer { if let data { gvFreeRenderData(data) } }
    guard status == 0, let data, length > 0 else {
      let messages = GraphvizMessages.take()
      throw Self.isMissing(messages)
        ? .missingPlugin(format: format) : .renderFailed(format, messages)
    }
    let bytes = UnsafeRawBufferPointer(start: data, count: Int(length))
    return Rendering(bytes: Array(bytes), warnings: GraphvizMessages.take())
  }

  /// `Layout type: "x" not recognized.`, `Format: "x" not recognized.`, `renderer for x is
  /// unavailable`.
  private static func isMissing(_ messages: [String]) -> Bool {
    messages.contains { $0.contains("not recognized") || $0.contains("is unavailable") }
  }
}
