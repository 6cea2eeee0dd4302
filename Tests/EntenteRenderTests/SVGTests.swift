import Testing

@testable import EntenteRender

@Suite struct SVGTests {
  private func svg(_ diagram: Diagram, engine: LayoutEngine? = nil) throws -> XMLElementNode {
    try parseXML(Renderer.shared.render(diagram, as: .svg, engine: engine).bytes)
  }

  @Test(arguments: Diagram.Language.allCases, LayoutEngine.allCases)
  func holdsEveryNodeAndEdge(language: Diagram.Language, engine: LayoutEngine) throws {
    let diagram = Samples.diagram(language)
    let root = try svg(diagram, engine: engine)
    let nodes = root.all("g", class: "node")
    #expect(nodes.count == 20)
    #expect(Set(nodes.map { $0.attributes["data-id"] }) == Set(diagram.nodes.map(\.id)))
    for (node, element) in pairs(diagram.nodes, nodes) {
      #expect(element.attributes["id"] == SVGNames.id(node: node.id))
      #expect(element.classes.contains(node.kind == .topic ? "topic" : "actor"))
      #expect(element.classes.contains(node.kind.rawValue))
      // osage and patchwork fill the page as they like, but label every node all the same.
      #expect(element.all("text").map(\.text) == DOTWriter.lines(of: node))
      #expect(element.child("title")?.text.hasPrefix(node.label + "\n") == true)
    }
    // patchwork draws nodes alone.
    guard engine != .patchwork else { return }
    let edges = root.all("g", class: "edge")
    #expect(edges.count == 32)
    let byID = Dictionary(uniqueKeysWithValues: edges.map { ($0.attributes["data-id"], $0) })
    for edge in diagram.edges {
      let element = try #require(byID[edge.id])
      #expect(element.attributes["data-source"] == edge.source)
      #expect(element.attributes["data-target"] == edge.target)
      #expect(element.attributes["data-weight"] == Numbers.short(edge.weight))
      #expect(element.attributes["data-first"] == "2025-07-03")
      #expect(element.classes.contains(edge.tone.rawValue))
      #expect(element.classes.contains(edge.isDirected ? "directed" : "symmetric"))
      #expect(element.classes.contains("uncertain") == edge.isUncertain)
      if engine != .osage {
        let shown = element.all("text").map(\.text).joined(separator: " ")
        #expect(shown == edge.label + (edge.isUncertain ? language == .arabic ? " ؟" : " ?" : ""))
      }
    }
  }

  private func pairs(
    _ nodes: [Diagram.Node], _ elements: [XMLElementNode]
  ) -> [(Diagram.Node, XMLElementNode)] {
    nodes.flatMap { node in
      elements.filter { $0.attributes["data-id"] == node.id }.map { (node, $0) }
    }
  }

  @Test func isADocument() throws {
    let diagram = Samples.diagram(.english)
    let bytes = try Renderer.shared.render(
      diagram, as: .svg, metadata: [("program", "entente 1"), ("command", "draw <x> & \"y\"")]
    ).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    for unwanted in ["<!DOCTYPE", "<!--", "transparent", "xlink", "<script", "<a "] {
      #expect(!text.contains(unwanted), "\(unwanted)")
    }
    let root = try parseXML(bytes)
    #expect(root.name == "svg")
    #expect(root.attributes["role"] == "graphics-document document")
    #expect(root.attributes["xml:lang"] == "en")
    #expect(root.attributes["direction"] == nil)
    #expect(root.all("g", class: "graph").first?.attributes["direction"] == "ltr")
    #expect(root.child("title")?.text == "Who did what to whom: Ukraine, Iran and NATO")
    #expect(
      root.child("desc")?.text
        == "17 actors, 3 topics, 32 ties. 1–5 July 2025 · 8 articles · sources: AP, Reuters")
    #expect(
      root.child("metadata")?.text == "\nprogram: entente 1\ncommand: draw <x> & \"y\"\n")
    let style = root.child("style")?.text ?? ""
    #expect(style.contains("text{unicode-bidi:plaintext}"))
    #expect(style.contains("@media (prefers-color-scheme:dark)"))
    let call = root.all("g", class: "edge").first { $0.attributes["data-id"] == "t1" }
    #expect(
      call?.child("title")?.text == "Donald Trump → Vladimir Putin: called\n2025-07-03\n"
        + "\"They spoke for an hour\", the Kremlin said.")
    let met = root.all("g", class: "edge").first { $0.attributes["data-id"] == "t17" }
    #expect(met?.child("title")?.text.hasPrefix("Mark Rutte ↔ Donald Trump: met\n") == true)
  }

  @Test func speaksArabic() throws {
    let root = try svg(Samples.diagram(.arabic))
    #expect(root.attributes["xml:lang"] == "ar")
    #expect(root.all("g", class: "graph").first?.attributes["direction"] == "rtl")
    #expect(root.child("desc")?.text.hasPrefix("الأطراف: 17، الموضوعات: 3، الصلات: 32") == true)
    let legend = try #require(root.all("g", class: "legend").first)
    let words = legend.all("text").map(\.text)
    #expect(words.prefix(3) == ["شخص", "دولة", "جهة حكومية"])
    #expect(words.contains("تعاون"))
    #expect(words.contains("الوزن 1–20"))
    #expect(words.last == "وزن الصلة هو عدد الأحداث المرجّح بالثقة.")
    let call = root.all("g", class: "edge").first { $0.attributes["data-id"] == "t1" }
    #expect(
      call?.child("title")?.text.hasPrefix("دونالد ترامب ← فلاديمير بوتين: اتصل بـ\n") == true)
  }

  @Test func legendTellsWhatOccurs() throws {
    var diagram = Samples.diagram(.english, nodes: 2)
    diagram.legend.notes = []
    let legend = try #require(try svg(diagram).all("g", class: "legend").first)
    #expect(legend.all("text").map(\.text) == ["Person", "Neutral"])
    diagram.legend.isShown = false
    #expect(try svg(diagram).all("g", class: "legend").isEmpty)
  }

  @Test func nothingLeavesThePage() throws {
    for language in Diagram.Language.allCases {
      let root = try svg(Samples.diagram(language))
      let box = (root.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
      let page = Box(
        centre: Point(x: box[2] / 2, y: box[3] / 2), width: box[2], height: box[3])
      for label in Picture(root).labels + Picture(root).nodes {
        let half = Point(x: label.width / 2, y: label.height / 2)
        #expect(page.contains(label.centre - half, gap: 1))
        #expect(page.contains(label.centre + half, gap: 1))
      }
    }
  }

  @Test(arguments: Diagram.Language.allCases, [LayoutEngine.neato, .dot])
  func labelsAndNodesStayApart(language: Diagram.Language, engine: LayoutEngine) throws {
    let picture = Picture(try svg(Samples.diagram(language), engine: engine))
    #expect(picture.nodes.count == 20)
    #expect(picture.labels.count == 32)
    for (index, node) in picture.nodes.enumerated() {
      for other in picture.nodes[(index + 1)...] { #expect(!node.overlaps(other, gap: 0)) }
      for label in picture.labels { #expect(!node.overlaps(label, gap: 0)) }
    }
    for (index, label) in picture.labels.enumerated() {
      for other in picture.labels[(index + 1)...] { #expect(!label.overlaps(other, gap: 0)) }
    }
  }

  @Test func sizesAreModest() throws {
    let diagram = Samples.diagram(.english)
    let finished = try Renderer.shared.render(diagram, as: .svg).bytes.count
    let dot = DOTWriter(diagram, includesHeading: false).text
    let raw = try Renderer.shared.render(dot: dot, as: .svg, engine: .neato).bytes.count
    #expect(Double(finished) < 1.3 * Double(raw), "\(finished) of \(raw)")
  }
}

/// Boxes of nodes and of the labels of edges on the page, by the shapes and texts of the SVG.
private struct Picture {
  var nodes: [Box] = []
  var labels: [Box] = []

  init(_ root: XMLElementNode) {
    // translate(14 63) scale(1 1) rotate(0) translate(4 1000)
    let transform = root.all("g", class: "graph").first?.attributes["transform"] ?? ""
    let numbers = transform.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
    guard numbers.count == 7 else { return }
    let shift = Point(x: numbers[0] + numbers[5], y: numbers[1] + numbers[6])
    for node in root.all("g", class: "node") {
      let points = node.descendants.flatMap(Self.points)
      if !points.isEmpty { nodes.append(Box(around: points.map { $0 + shift })) }
    }
    for edge in root.all("g", class: "edge") {
      let texts = edge.all("text").compactMap(Self.box)
      guard !texts.isEmpty else { continue }
      let corners = texts.flatMap { box in
        let half = Point(x: box.width / 2, y: box.height / 2)
        return [box.centre - half + shift, box.centre + half + shift]
      }
      labels.append(Box(around: corners))
    }
  }

  private static func number(_ element: XMLElementNode, _ name: String) -> Double {
    element.attributes[name].flatMap { Double($0) } ?? 0
  }

  private static func points(of element: XMLElementNode) -> [Point] {
    if element.name == "ellipse" {
      let middle = Point(x: number(element, "cx"), y: number(element, "cy"))
      let half = Point(x: number(element, "rx"), y: number(element, "ry"))
      return [middle - half, middle + half]
    }
    guard let list = element.attributes["points"] ?? element.attributes["d"] else { return [] }
    let numbers = list.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
    return stride(from: 0, to: numbers.count - 1, by: 2).map {
      Point(x: numbers[$0], y: numbers[$0 + 1])
    }
  }

  private static func box(of text: XMLElementNode) -> Box? {
    let size = number(text, "font-size")
    // The estimate is generous, by about a tenth.
    let width = 0.9 * LabelText.estimatedWidth(text.text, fontSize: size)
    let base = Point(x: number(text, "x"), y: number(text, "y"))
    return Box(centre: base - Point(x: 0, y: 0.3 * size), width: width, height: 0.8 * size)
  }
}
