import Foundation
import Testing

@testable import EntenteRender

@Suite struct RendererTests {
  private let renderer = Renderer.shared

  private func node(_ id: String) -> Diagram.Node {
    Diagram.Node(id: id, label: id, kind: .state)
  }

  private func kind(_ work: () throws -> Rendering) -> (RenderError.Kind, String, Int?)? {
    do {
      _ = try work()
      return nil
    } catch let error as RenderError {
      return (error.kind, error.message, error.line)
    } catch {
      return nil
    }
  }

  @Test func drawsOneAndTwoNodes() throws {
    for engine in LayoutEngine.allCases {
      for count in 1...2 {
        let diagram = Diagram(nodes: ["a", "b"].prefix(count).map(node))
        let root = try parseXML(renderer.render(diagram, as: .svg, engine: engine).bytes)
        #expect(root.all("g", class: "node").count == count, "\(engine)")
        #expect(root.child("title")?.text == "Network")
      }
    }
  }

  @Test func drawsLoopsAndParallelTies() throws {
    let edges = [("a", "a"), ("a", "a"), ("a", "b"), ("a", "b"), ("b", "a")].enumerated().map {
      Diagram.Edge(id: "\($0)", source: $1.0, target: $1.1, label: "tie \($0)", tone: .conflict)
    }
    let diagram = Diagram(nodes: [node("a"), node("b")], edges: edges)
    for engine in [LayoutEngine.dot, .neato, .fdp, .sfdp, .circo, .twopi] {
      let root = try parseXML(renderer.render(diagram, as: .svg, engine: engine).bytes)
      let drawn = root.all("g", class: "edge")
      #expect(Set(drawn.map { $0.attributes["data-id"] ?? "" }) == ["0", "1", "2", "3", "4"])
      #expect(
        Set(drawn.flatMap { $0.all("text").map(\.text) })
          == ["tie 0", "tie 1", "tie 2", "tie 3", "tie 4"])
      // No two lines lie on each other.
      #expect(Set(drawn.compactMap { $0.child("path")?.attributes["d"] }).count == 5, "\(engine)")
    }
  }

  @Test func writesEveryFormat() throws {
    let diagram = Samples.diagram(.arabic)
    let png = try renderer.render(diagram, as: .png).bytes
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(png.count > 50_000)
    #expect(try renderer.render(diagram, as: .pdf).bytes.starts(with: Array("%PDF-".utf8)))
    // Width, bytes 16 to 19 of a PNG: twice the dots, twice the width, but for rounding.
    func width(_ png: [UInt8]) -> Int { png[16..<20].reduce(0) { $0 << 8 | Int($1) } }
    let fine = try renderer.render(diagram, as: .png, dpi: 192).bytes
    #expect(abs(width(fine) - 2 * width(png)) <= 2)
    let packed = try renderer.render(diagram, as: .svgz).bytes
    #expect(packed.starts(with: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0]))
    #expect(packed.count < 20_000)
    let dot = try renderer.render(diagram, as: .dot, metadata: [("period", "2025-07")])
    #expect(
      String(decoding: dot.bytes, as: UTF8.self)
        == DOTWriter(diagram, metadata: [("period", "2025-07")]).text)
    let laidOut = try renderer.render(dot: "digraph { a -> b }", as: .dot)
    #expect(String(decoding: laidOut.bytes, as: UTF8.self).contains("pos=\"27,90\""))
  }

  @Test func refusesWordForWord() throws {
    let loop = Diagram.Edge(id: "e\n1", source: "a", target: "gone", label: "")
    let cases: [(RenderError.Kind, String, () throws -> Rendering)] = [
      (
        .unknownEngine,
        "unknown layout engine 'force'; choose one of dot, neato, fdp, sfdp, circo, twopi, osage, "
          + "patchwork",
        {
          try renderer.render(
            Samples.diagram(.english), as: .svg, engine: LayoutEngine(named: "force"))
        }
      ),
      (
        .unknownFormat, "unknown picture format 'gif'; choose one of svg, svgz, dot, png, pdf",
        { try renderer.render(Diagram(), as: PictureFormat(named: "gif")) }
      ),
      (
        .emptyDiagram,
        "there is nothing to draw: the diagram has no nodes; widen the filters or the period",
        { try renderer.render(Diagram(title: "x"), as: .svg) }
      ),
      (
        .emptyDiagram,
        "there is nothing to draw: the diagram has no nodes; widen the filters or the period",
        { try renderer.render(dot: "digraph {}", as: .svg) }
      ),
      (
        .duplicateNode, "two nodes of the diagram have the id 'a'",
        { try renderer.render(Diagram(nodes: [node("a"), node("a")]), as: .dot) }
      ),
      (
        .unknownNode, "edge 'e\n1' names node 'gone', which the diagram does not have",
        { try renderer.render(Diagram(nodes: [node("a")], edges: [loop]), as: .svg) }
      ),
      (
        .missingPlugin,
        "Graphviz has no plugin for layout 'nonesuch'; install the Debian package libgvc6, or run "
          + "'libgvc6-config-update -c' as root if it is installed",
        { try renderer.draw("digraph { a }", format: "svg", engine: "nonesuch") }
      ),
      (
        .missingPlugin,
        "Graphviz has no plugin for format 'nonesuch'; install the Debian package libgvc6, or run "
          + "'libgvc6-config-update -c' as root if it is installed",
        { try renderer.draw("digraph { a }", format: "nonesuch", engine: "dot") }
      ),
      (
        .unreadableDOT,
        "Graphviz cannot read the DOT text at line 2: syntax error in line 2 near '}'",
        { try renderer.render(dot: "digraph { a ->\n }", as: .svg) }
      ),
      (
        .unreadableDOT, "Graphviz cannot read the DOT text: it holds no graph",
        { try renderer.render(dot: "", as: .svg) }
      ),
    ]
    for (expected, message, work) in cases {
      let found = try #require(kind(work), "\(message)")
      #expect(found.0 == expected)
      #expect(found.1 == message)
    }
    // A faulty text must not make the next one fail, nor shift its lines; nor may what follows a graph.
    _ = try renderer.render(dot: "digraph { a }\n\n} digraph { b }\n", as: .svg)
    #expect(kind { try renderer.render(dot: "digraph {\n\n a -> }", as: .svg) }?.2 == 3)
    #expect(kind { try renderer.render(dot: "digraph {\n\n a -> }", as: .svg) }?.2 == 3)
    #expect(kind { try renderer.render(dot: "digraph { a -> b }", as: .svg) } == nil)
  }

  @Test func catchesWhatGraphvizSays() throws {
    let rendering = try renderer.render(
      dot: "digraph { a [color=\"nosuchcolour\", shape=\"nosuchshape\"] }", as: .svg)
    #expect(
      rendering.warnings == [
        "using box for unknown shape nosuchshape", "nosuchcolour is not a known color.",
      ])
    #expect(try renderer.render(dot: "digraph { a }", as: .svg).warnings == [])
  }

  @Test func sameBytesAgainAndFromManyThreads() async throws {
    let diagrams = [Samples.diagram(.english), Samples.diagram(.arabic, nodes: 12)]
    for engine in [LayoutEngine.neato, .dot, .sfdp] {
      let first = try diagrams.map { try renderer.render($0, as: .svg, engine: engine).bytes }
      try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
        for number in 0..<8 {
          group.addTask {
            let index = number % 2
            return (
              index, try Renderer.shared.render(diagrams[index], as: .svg, engine: engine).bytes
            )
          }
        }
        for try await (index, bytes) in group { #expect(bytes == first[index], "\(engine)") }
      }
    }
  }

  @Test func preparesWithoutATrace() throws {
    renderer.prepare()
    let root = try parseXML(
      renderer.render(Samples.network(nodes: 25, edges: 50), as: .svg).bytes)
    #expect(root.all("g", class: "node").count == 25)
    #expect(root.all("g", class: "edge").count == 50)
  }

  // In a process of its own, since other tests grow the memory of this one.
  @Test func memoryStaysLevelOverAThousandPicturesByDot() async {
    await #expect(processExitsWith: .success) { try growsLittle(.dot) }
  }

  @Test func memoryStaysLevelOverAThousandPicturesByNeato() async {
    await #expect(processExitsWith: .success) { try growsLittle(.neato) }
  }
}

/// Renders a thousand pictures and expects no more than 10 MiB of growth.
private func growsLittle(_ engine: LayoutEngine) throws {
  let renderer = Renderer.shared
  let diagram = Samples.network(nodes: 25, edges: 50)
  let dot = DOTWriter(diagram, engine: engine, includesHeading: false).text
  // Caches of fonts and of the allocator fill up first.
  for _ in 0..<50 { _ = try renderer.render(diagram, as: .svg, engine: engine) }
  let before = try residentMemory()
  // What leaks is Graphviz; our own part, slow without optimisation, has its turn at every fifth.
  for number in 0..<1000 {
    if number % 5 == 0 {
      _ = try renderer.render(diagram, as: .svg, engine: engine)
    } else {
      _ = try renderer.draw(dot, format: "svg", engine: engine.rawValue)
    }
  }
  let grown = try residentMemory() - before
  print("\(engine): grew by \(grown) bytes")
  try #require(grown <= 10 << 20, "\(grown) bytes")
}

/// Resident memory in bytes, by the kernel's count of pages.
private func residentMemory() throws -> Int {
  let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  return try #require(pages) * Int(sysconf(Int32(_SC_PAGESIZE)))
}
