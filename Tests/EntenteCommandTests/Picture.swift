import Foundation
import FoundationXML

/// What an SVG of ours says, read by a real XML parser.
struct Picture {
  /// A node or a tie.
  struct Element: Hashable {
    var classes: Set<String>
    /// The attributes `data-…`, without that beginning.
    var data: [String: String]
    /// What is shown on hovering.
    var title = ""
    /// What is written on it.
    var label = ""
  }

  private(set) var title = ""
  /// Attributes of the root.
  private(set) var root: [String: String] = [:]
  /// By id.
  private(set) var nodes: [String: Element] = [:]
  private(set) var edges: [Element] = []
  /// All words in it.
  private(set) var texts: [String] = []

  /// Throws where the bytes are not well-formed XML.
  init(_ bytes: [UInt8]) throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse() else {
      throw Fault(
        description: "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "?")")
    }
    root = reader.root
    title = reader.title
    texts = reader.texts
    for element in reader.elements {
      if element.classes.contains("node") { nodes[element.data["id"] ?? ""] = element }
      if element.classes.contains("edge") { edges.append(element) }
    }
  }

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// The ties from one node to another, or of both where they are mutual.
  func edges(_ source: String, _ target: String) -> [Element] {
    edges.filter {
      let ends = ($0.data["source"], $0.data["target"])
      return ends == (source, target)
        || ($0.classes.contains("symmetric") && ends == (target, source))
    }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: [String: String] = [:]
    var title = ""
    var elements: [Element] = []
    var texts: [String] = []
    private var depth = 0
    /// Depth of the node or tie that is being read.
    private var owner: Int?
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if depth == 0 { root = attributes }
      depth += 1
      if name == "title" || name == "text" { text = "" }
      let classes = Set((attributes["class"] ?? "").split(separator: " ").map(String.init))
      guard name == "g", classes.contains("node") || classes.contains("edge") else { return }
      owner = depth
      var data: [String: String] = [:]
      for (name, value) in attributes where name.hasPrefix("data-") {
        data[String(name.dropFirst(5))] = value
      }
      elements.append(Element(classes: classes, data: data))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      let isOwned = owner != nil && !elements.isEmpty
      switch name {
      case "title" where isOwned: elements[elements.count - 1].title = text
      case "title" where title.isEmpty: title = text
      case "text":
        texts.append(text)
        if isOwned {
          let label = elements[elements.count - 1].label
          elements[elements.count - 1].label = label.isEmpty ? text : label + " " + text
        }
      default: break
      }
      if owner == depth { owner = nil }
      depth -= 1
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
      text += characters
    }
  }
}
