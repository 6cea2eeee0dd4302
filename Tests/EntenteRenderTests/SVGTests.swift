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

  @Test func describesAndLinks() throws {
    var diagram = Samples.diagram(.english)
    diagram.edges[0].link = "https://example.org/a b?x=1&y=\"2\""
    let root = try svg(diagram)
    let call = try #require(root.all("g", class: "edge").first { $0.attributes["data-id"] == "t1" })
    #expect(call.child("desc")?.text == "Neutral, Weight 3")
    let link = try #require(call.child("a"))
    #expect(link.attributes["href"] == "https://example.org/a b?x=1&y=\"2\"")
    #expect(link.all("path").count == 1)
    #expect(root.all("a").count == 1)
    let trump = root.all("g", class: "node").first {
      $0.attributes["data-id"] == "person/donald-trump"
    }
    #expect(trump?.child("desc")?.text == "5 ties")
  }

  @Test func uncertainTiesToTopicsSayWhatTheyAre() throws {
    var diagram = Samples.diagram(.english)
    diagram.edges[6].label = ""
    diagram.edges[6].isUncertain = true
    let root = try svg(diagram)
    let tie = root.all("g", class: "edge").first { $0.attributes["data-id"] == "t7" }
    #expect(
      tie?.child("title")?.text.hasPrefix(
        "Vladimir Putin → Ceasefire: Tie to a topic (Uncertain)\n") == true)
  }

  @Test func themes() throws {
    var diagram = Samples.diagram(.english)
    diagram.theme = .light
    var style = try svg(diagram).child("style")?.text ?? ""
    #expect(!style.contains(Palette.darkPage))
    diagram.theme = .dark
    style = try svg(diagram).child("style")?.text ?? ""
    #expect(style.contains(".page{fill:\(Palette.darkPage)}"))
    #expect(!style.contains("@media"))
    let dot = DOTWriter(diagram).text
    #expect(dot.contains("bgcolor=\"\(Palette.darkPage)\""))
    #expect(dot.contains("fontcolor=\"\(Palette.darkInk)\""))
  }

  @Test func groupsColourNodesAndLegend() throws {
    var diagram = Samples.diagram(.english)
    for index in diagram.nodes.indices { diagram.nodes[index].group = index % 10 }
    diagram.groups = (0..<10).map { "Group of \($0)" }
    let root = try svg(diagram)
    let nodes = root.all("g", class: "node")
    #expect(nodes.count { $0.classes.contains("group-1") } == 2)
    // Those beyond the eighth share a colour.
    #expect(nodes.count { $0.classes.contains("group-9") } == 4)
    let words = root.all("g", class: "legend").flatMap { $0.all("text").map(\.text) }
    #expect(words.contains("Group of 0") && words.contains("Group of 7"))
    #expect(!words.contains("Group of 8"))
    #expect(words.contains("Other groups"))
  }

  @Test func sizesAreModest() throws {
    let diagram = Samples.diagram(.english)
    let finished = try Renderer.shared.render(diagram, as: .svg).bytes.count
    let dot = DOTWriter(diagram, includesHeading: false).text
    let raw = try Renderer.shared.render(dot: dot, as: .svg, engine: .neato).bytes.count
    #expect(Double(finished) < 1.3 * Double(raw), "\(finished) of \(raw)")
  }
}
