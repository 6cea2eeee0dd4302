import Testing

@testable import EntenteRender

@Suite struct OddLabelTests {
  static let labels = [
    "", " ", "\"quoted\" 'single'", "<b>bold</b> <!-- x --> ]]>", "a\nb\r\nc\n\n",
    "AT&T &lt; &amp;lt; &#65;",
    "back\\slash \\N \\G \\n\\", "🇺🇦 👩‍👩‍👧 𝒳", "\u{200F}محمد\u{200F} (G7) 50%", "\u{202E}reversed",
    "مُحَمَّد",
    "a\u{0}b\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{9F}",
    "\u{FFFE}\u{FFFF}" + String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self), "%s %n %d",
    "-- ]; } digraph {",
    "Nul\\0", "é e\u{301}", "漢字テスト", String(repeating: "long ", count: 2_000),
    String(repeating: "x", count: 10_000), String(repeating: "&<\"", count: 3_334),
  ]

  @Test(arguments: labels)
  func comeOutAsValidXML(label: String) throws {
    for language in Diagram.Language.allCases {
      let nodes = [
        Diagram.Node(
          id: label, label: label, kind: .person, tooltip: [label], facts: [.init(label, label)]),
        Diagram.Node(id: "b", label: label, kind: .topic),
      ]
      let edge = Diagram.Edge(
        id: label, source: label, target: "b", label: label, tooltip: [label], isUncertain: true)
      let diagram = Diagram(
        title: label, subtitle: label, language: language, nodes: nodes, edges: [edge],
        legend: Diagram.Legend(notes: [label]))
      let rendering = try Renderer.shared.render(
        diagram, as: .svg, metadata: [(label, label)])
      let root = try parseXML(rendering.bytes)
      #expect(rendering.warnings == [])
      let shown = root.all("g", class: "node").map { $0.all("text").map(\.text) }
      #expect(shown == nodes.map { DOTWriter.lines(of: $0) })
      let tie = try #require(root.all("g", class: "edge").first)
      #expect(tie.attributes["data-source"] == LabelText.clean(label))
      if !label.isEmpty {
        #expect(root.child("title")?.text == LabelText.clean(label))
      }
      // The heading as an HTML-like label must be readable to Graphviz as well.
      let png = try Renderer.shared.render(diagram, as: .png)
      #expect(png.warnings == [])
    }
  }

  @Test func entitiesAreNotTakenForLetters() throws {
    let node = Diagram.Node(id: "x", label: "AT&T &lt;b&gt;", kind: .company)
    let root = try parseXML(Renderer.shared.render(Diagram(nodes: [node]), as: .svg).bytes)
    #expect(root.all("g", class: "node").first?.all("text").first?.text == "AT&T &lt;b&gt;")
  }
}
