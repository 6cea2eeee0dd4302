import Foundation
import FoundationXML

/// An XML element read by a real parser.
final class XMLElementNode {
  let name: String
  let attributes: [String: String]
  var children: [XMLElementNode] = []
  var text = ""

  init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  var classes: Set<String> {
    Set((attributes["class"] ?? "").split(separator: " ").map(String.init))
  }

  /// All elements below this one, in order.
  var descendants: [XMLElementNode] {
    children.flatMap { [$0] + $0.descendants }
  }

  func all(_ name: String, class wanted: String? = nil) -> [XMLElementNode] {
    descendants.filter { $0.name == name && (wanted.map($0.classes.contains) ?? true) }
  }

  func child(_ name: String) -> XMLElementNode? {
    children.first { $0.name == name }
  }
}

struct XMLFault: Error, CustomStringConvertible {
  let description: String
}

/// Parses the bytes; throws what the parser finds wrong with them.
func parseXML(_ bytes: [UInt8]) throws -> XMLElementNode {
  final class Reader: NSObject, XMLParserDelegate {
    var stack: [XMLElementNode] = []
    var root: XMLElementNode?

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let element = XMLElementNode(name, attributes)
      stack.last?.children.append(element)
      if root == nil { root = element }
      stack.append(element)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      stack.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      stack.last?.text += text
    }
  }
  let reader = Reader()
  let parser = XMLParser(data: Data(bytes))
  parser.delegate = reader
  guard parser.parse(), let root = reader.root else {
    let reason = parser.parserError.map { "\($0)" } ?? "unknown"
    throw XMLFault(description: "line \(parser.lineNumber): \(reason)")
  }
  return root
}
