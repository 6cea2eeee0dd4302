import EntenteRender
import Foundation

/// What 1,000 pictures of 25 nodes and 50 ties leave behind in one process, by the layout that such
/// a diagram gets and by `dot`, which leaks a little itself.
func renderMemory() throws -> [Row] {
  let diagram = sampleDiagram()
  var rows: [Row] = []
  for engine in [LayoutEngine.suggested(for: diagram), .dot] {
    let first = try Renderer.shared.render(diagram, as: .svg, engine: engine).bytes
    try WrongAnswer.unless(first.count > 10_000, "an SVG of \(first.count) bytes")
    // Fonts, plugins and the allocator's pools come with the first pictures.
    for _ in 0..<20 { _ = try Renderer.shared.render(diagram, as: .svg, engine: engine) }
    let before = try residentMegabytes()
    var times: [Double] = []
    for _ in 0..<1_000 {
      let (time, picture) = try timed {
        try Renderer.shared.render(diagram, as: .svg, engine: engine)
      }
      try WrongAnswer.unless(picture.bytes == first, "two pictures of one diagram differ")
      times.append(time)
    }
    let growth = try residentMegabytes() - before
    rows += [
      Row(name: "\(engine.rawValue): SVG of 25 nodes, 50 ties", unit: "ms", values: times),
      Row(name: "\(engine.rawValue): growth over 1,000", unit: "MB", values: [growth], bar: 10),
    ]
  }
  return rows
}

private func sampleDiagram() -> Diagram {
  let kinds = Diagram.Kind.allCases
  let tones = Diagram.Tone.allCases
  let names = ["الولايات المتحدة", "Ukraine", "فلاديمير بوتين", "Donald Trump", "NATO"]
  let nodes = (0..<25).map { index in
    Diagram.Node(
      id: "n\(index)", label: "\(names[index % names.count]) \(index)",
      kind: kinds[index % kinds.count], size: Double(index) / 25)
  }
  var generator = SeededGenerator(seed: 3)
  let edges = (0..<50).map { index in
    let source = Int.random(in: 0..<25, using: &generator)
    let target = (source + Int.random(in: 1..<25, using: &generator)) % 25
    return Diagram.Edge(
      id: "e\(index)", source: "n\(source)", target: "n\(target)",
      label: index % 2 == 0 ? "paused shipments to" : "اتصل بـ", weight: Double(index % 5 + 1),
      tone: tones[index % tones.count], isDirected: index % 3 != 0)
  }
  return Diagram(title: "Who did what to whom", nodes: nodes, edges: edges)
}

private func residentMegabytes() throws -> Double {
  let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    .split(separator: " ").dropFirst().first.flatMap { Double($0) }
  guard let pages else { throw WrongAnswer(description: "/proc/self/statm cannot be read") }
  return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1e6
}
