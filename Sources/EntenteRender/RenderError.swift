/// Why a picture could not be drawn, and what to do about it.
public struct RenderError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, Sendable, Hashable {
    case unknownEngine
    case unknownFormat
    case missingPlugin
    case unreadableDOT
    case emptyDiagram
    case unknownNode
    case duplicateNode
    case layoutFailed
    case renderFailed
    case layoutGivenUp
  }

  public let kind: Kind
  /// One line, fit for the end user.
  public let message: String
  /// The line of the DOT text at fault, from 1, where Graphviz told it.
  public let line: Int?

  public var description: String { message }
}

extension RenderError {
  static func unknownEngine(_ name: String) -> RenderError {
    let known = LayoutEngine.allCases.map(\.rawValue).joined(separator: ", ")
    return RenderError(
      kind: .unknownEngine,
      message: "unknown layout engine '\(LabelText.clean(name))'; choose one of \(known)", line: nil
    )
  }

  static func unknownFormat(_ name: String) -> RenderError {
    let known = PictureFormat.allCases.map(\.rawValue).joined(separator: ", ")
    return RenderError(
      kind: .unknownFormat,
      message: "unknown picture format '\(LabelText.clean(name))'; choose one of \(known)",
      line: nil)
  }

  /// All layouts and formats that we use are in Debian's libgvc6; Graphviz looks them up in a list
  /// that the package's set-up writes, so a package unpacked without its set-up lacks them as well.
  static func missingPlugin(layout name: String) -> RenderError {
    missingPlugin("layout '\(name)'")
  }

  static func missingPlugin(format name: String) -> RenderError {
    missingPlugin("format '\(name)'")
  }

  private static func missingPlugin(_ what: String) -> RenderError {
    RenderError(
      kind: .missingPlugin,
      message: """
        Graphviz has no plugin for \(what); install the Debian package libgvc6, \
        or run 'libgvc6-config-update -c' as root if it is installed
        """, line: nil)
  }

  static func unreadableDOT(_ messages: [String]) -> RenderError {
    let line = messages.lazy.compactMap(lineNumber).first
    let place = line.map { " at line \($0)" } ?? ""
    let reason = messages.first.map { ": \($0)" } ?? ": it holds no graph"
    return RenderError(
      kind: .unreadableDOT, message: "Graphviz cannot read the DOT text\(place)\(reason)",
      line: line)
  }

  static let emptyDiagram = RenderError(
    kind: .emptyDiagram,
    message: "there is nothing to draw: the diagram has no nodes; widen the filters or the period",
    line: nil)

  static func unknownNode(_ node: String, edge: String) -> RenderError {
    RenderError(
      kind: .unknownNode,
      message: "edge '\(LabelText.clean(edge))' names node '\(LabelText.clean(node))', "
        + "which the diagram does not have", line: nil)
  }

  static func duplicateNode(_ node: String) -> RenderError {
    RenderError(
      kind: .duplicateNode,
      message: "two nodes of the diagram have the id '\(LabelText.clean(node))'", line: nil)
  }

  static func layoutFailed(_ engine: String, _ messages: [String]) -> RenderError {
    RenderError(
      kind: .layoutFailed,
      message: "layout '\(engine)' failed\(reason(messages)); try another, such as sfdp", line: nil)
  }

  /// - Parameter reason: goes on after the name of the layout.
  public static func layoutGivenUp(_ engine: LayoutEngine, _ reason: String) -> RenderError {
    RenderError(
      kind: .layoutGivenUp,
      message: "layout \(engine.rawValue) \(reason); draw fewer ties (--top) or allow more time "
        + "(--timeout)", line: nil)
  }

  /// What another process said of its failure.
  public static func failedElsewhere(_ message: String) -> RenderError {
    RenderError(kind: .renderFailed, message: message, line: nil)
  }

  static func renderFailed(_ format: String, _ messages: [String]) -> RenderError {
    RenderError(
      kind: .renderFailed, message: "Graphviz could not write \(format)\(reason(messages))",
      line: nil)
  }

  private static func reason(_ messages: [String]) -> String {
    messages.isEmpty ? "" : ": " + messages.joined(separator: "; ")
  }

  /// The number after "line" in "syntax error in line 3 near '}'".
  private static func lineNumber(in message: String) -> Int? {
    let words = message.split(separator: " ")
    guard let at = words.firstIndex(of: "line"), at + 1 < words.endIndex else { return nil }
    return Int(words[at + 1])
  }
}
