/// Turns Graphviz's SVG of a diagram into a document of its own: readable titles, ids, classes and
/// data on every node and edge, text in the right order in every script, dark mode, title and
/// legend around the network, and a note of what made it. Nothing in it is fetched from elsewhere.
///
/// Graphviz's file is gone through once; positions and shapes are kept, words come from the
/// diagram, since Graphviz gives node names for titles and mistakes "&amp;lt;" in labels.
struct SVGFinisher {
  let diagram: Diagram
  let metadata: [(String, String)]
  let words: Words
  private let writer: DOTWriter
  private let scale: WeightScale
  private let names: [String: String]
  /// Ties of each node.
  private let degrees: [String: Int]

  init(_ diagram: Diagram, metadata: [(String, String)] = []) {
    self.diagram = diagram
    self.metadata = metadata
    words = Words(language: diagram.language)
    writer = DOTWriter(diagram, includesHeading: false)
    scale = WeightScale(diagram.edges)
    names = Dictionary(
      diagram.nodes.map {
        ($0.id, LabelText.line($0.label.isEmpty ? $0.id : $0.label, limit: 200))
      },
      uniquingKeysWith: { first, _ in first })
    var degrees: [String: Int] = [:]
    for edge in diagram.edges {
      degrees[edge.source, default: 0] += 1
      if edge.target != edge.source { degrees[edge.target, default: 0] += 1 }
    }
    self.degrees = degrees
  }

  /// What the elements now read belong to.
  private enum Owner {
    case graph
    case node(Int)
    case edge(Int)
  }

  func finish(_ bytes: [UInt8]) -> [UInt8] {
    var nodes: [String: Int] = [:]
    for (index, node) in diagram.nodes.enumerated() { nodes[SVGNames.id(node: node.id)] = index }
    var edges: [String: Int] = [:]
    for (index, edge) in diagram.edges.enumerated() { edges[SVGNames.id(edge: edge.id)] = index }

    var scanner = SVGScanner(bytes)
    var out = SVGOutput(capacity: bytes.count + 4096)
    var frame = SVGFrame(diagram, width: 0, height: 0)
    var owner = Owner.graph
    var lines: [String] = []
    var line = 0
    var depth = 0
    // Depths at which `<g id="a_…">`, Graphviz's wrapping of what has a tooltip, was left out.
    var wrappings = 0
    // Everything up to the end of this element is left out.
    var skipping: SkippedElement?

    while let token = scanner.next() {
      if let skipped = skipping {
        if case .close(let name) = token, scanner.bytes(name, are: skipped.name) { skipping = nil }
        continue
      }
      switch token {
      case .aside, .text: continue

      case .open(let name, let isEmpty):
        if scanner.bytes(name, are: "svg") {
          let size = Self.size(of: scanner)
          frame = SVGFrame(diagram, width: size.width, height: size.height)
          writeHead(frame, to: &out)
        } else if scanner.bytes(name, are: "title") {
          skipping = .title
        } else if scanner.bytes(name, are: "a") {
          continue
        } else if scanner.bytes(name, are: "g") {
          guard let id = scanner.value("id") else { continue }
          if scanner.bytes[id].starts(with: "a_".utf8) {
            wrappings += 1
            continue
          }
          let key = Self.name(scanner.string(id))
          depth += 1
          line = 0
          if let index = nodes[key] {
            owner = .node(index)
            lines = DOTWriter.lines(of: diagram.nodes[index])
            open(diagram.nodes[index], id: key, to: &out)
          } else if let index = edges[key] {
            owner = .edge(index)
            lines = writer.lines(of: diagram.edges[index])
            open(diagram.edges[index], id: key, to: &out)
          } else {
            owner = .graph
            // Not on the root: Chromium then opens a wide picture scrolled aside and cut off.
            let direction = diagram.language == .arabic ? "rtl" : "ltr"
            out.add(
              "<g class=\"graph\" direction=\"\(direction)\" role=\"graphics-object\" "
                + "transform=\"translate(\(frame.shift)) ")
            if let transform = scanner.value("transform") { out.add(scanner, transform) }
            out.add("\">\n")
          }
        } else if scanner.bytes(name, are: "text") {
          skipping = .text
          if line < lines.count {
            writeText(lines[line], scanner, owner, to: &out)
            line += 1
          }
        } else {
          // Graphviz's own ground of the whole page.
          if case .graph = owner { continue }
          writeShape(name, isEmpty: isEmpty, scanner, owner, to: &out)
        }

      case .close(let name):
        if scanner.bytes(name, are: "g") {
          if wrappings > 0 {
            wrappings -= 1
          } else {
            depth -= 1
            if hasLink(owner) { out.add("</a>") }
            owner = .graph
            out.add("</g>\n")
          }
        } else if scanner.bytes(name, are: "svg") {
          frame.writeLegend(to: &out)
          out.add("</svg>\n")
        }
      }
    }
    return out.bytes
  }

  private func hasLink(_ owner: Owner) -> Bool {
    switch owner {
    case .graph: false
    case .node(let index): diagram.nodes[index].link != nil
    case .edge(let index): diagram.edges[index].link != nil
    }
  }

  /// Graphviz writes every hyphen as a character reference, lest two of them end a comment.
  private static func name(_ id: String) -> String {
    var parts = id[...]
    var name = ""
    while let ampersand = parts.firstIndex(of: "&") {
      name += parts[..<ampersand]
      parts = parts[ampersand...]
      guard parts.hasPrefix("&#45;") else { break }
      name += "-"
      parts = parts.dropFirst(5)
    }
    return name + parts
  }

  private enum SkippedElement {
    case title
    case text

    var name: StaticString {
      switch self {
      case .title: "title"
      case .text: "text"
      }
    }
  }

  /// Width and height of the view box, which Graphviz starts at 0 0.
  private static func size(of scanner: SVGScanner) -> (width: Double, height: Double) {
    let numbers = scanner.value("viewBox").map {
      scanner.string($0).split(separator: " ").compactMap { Double($0) }
    }
    guard let numbers, numbers.count == 4 else { return (0, 0) }
    return (numbers[2], numbers[3])
  }
}

// MARK: - Parts

extension SVGFinisher {
  private func writeHead(_ frame: SVGFrame, to out: inout SVGOutput) {
    out.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(frame.widthText)pt\" ")
    out.add("height=\"\(frame.heightText)pt\" viewBox=\"0 0 \(frame.widthText) ")
    out.add("\(frame.heightText)\" xml:lang=\"\(diagram.language.rawValue)\" ")
    out.add("role=\"graphics-document document\" aria-labelledby=\"title desc\" ")
    out.add("font-family=\"\(Palette.fontList)\">\n<title id=\"title\">")
    out.addText(diagram.title.isEmpty ? words.untitled : diagram.title)
    out.add("</title>\n<desc id=\"desc\">")
    let topics = diagram.nodes.count { $0.kind == .topic }
    let counts = words.counts(
      actors: diagram.nodes.count - topics, topics: topics, ties: diagram.edges.count)
    out.addText(diagram.subtitle.isEmpty ? counts : "\(counts). \(diagram.subtitle)")
    out.add("</desc>\n")
    if !metadata.isEmpty {
      out.add("<metadata>\n")
      for (name, value) in metadata {
        out.addText("\(name): \(value)")
        out.add("\n")
      }
      out.add("</metadata>\n")
    }
    out.add("<style>\(SVGStyle.sheet(for: diagram))</style>\n")
    out.add("<rect class=\"page\" width=\"\(frame.widthText)\" height=\"\(frame.heightText)\" ")
    out.add("fill=\"\(Palette.page)\"/>\n")
    frame.writeTitle(to: &out)
  }

  private func open(_ node: Diagram.Node, id: String, to out: inout SVGOutput) {
    out.add("<g id=\"\(id)\" class=\"node \(SVGNames.classes(of: node))\"")
    // With a link it is the link that is read out.
    if node.link == nil { out.add(" role=\"graphics-symbol\"") }
    out.addAttribute("data-id", node.id)
    out.addAttribute("data-kind", node.kind.rawValue)
    add(node.facts, to: &out)
    out.add(">\n<title>")
    let name = names[node.id] ?? node.id
    out.addText(([name, words.name(of: node.kind)] + node.tooltip).joined(separator: "\n"))
    out.add("</title>\n<desc>")
    out.addText(words.ties(degrees[node.id] ?? 0))
    out.add("</desc>\n")
    openLink(node.link, name, to: &out)
  }

  private func open(_ edge: Diagram.Edge, id: String, to out: inout SVGOutput) {
    out.add("<g id=\"\(id)\" class=\"edge \(SVGNames.classes(of: edge))\"")
    if edge.link == nil { out.add(" role=\"graphics-symbol\"") }
    out.addAttribute("data-id", edge.id)
    out.addAttribute("data-source", edge.source)
    out.addAttribute("data-target", edge.target)
    out.addAttribute("data-weight", Numbers.short(edge.weight))
    out.addAttribute("data-tone", edge.tone.rawValue)
    add(edge.facts, to: &out)
    out.add(">\n<title>")
    let label =
      edge.label.isEmpty
      ? words.name(of: edge.tone) : LabelText.wrap(edge.label, width: 200, limit: 1).joined()
    let sentence = words.sentence(
      names[edge.source] ?? edge.source, names[edge.target] ?? edge.target,
      edge.isUncertain ? "\(label) (\(words.uncertain))" : label, directed: edge.isDirected)
    out.addText(([sentence] + edge.tooltip).joined(separator: "\n"))
    out.add("</title>\n<desc>")
    out.addText(words.description(of: edge))
    out.add("</desc>\n")
    openLink(edge.link, sentence, to: &out)
  }

  private func openLink(_ link: String?, _ name: String, to out: inout SVGOutput) {
    guard let link else { return }
    out.add("<a")
    out.addAttribute("href", link)
    out.addAttribute("aria-label", name)
    out.add(">")
  }

  private func add(_ facts: [Diagram.Fact], to out: inout SVGOutput) {
    for fact in facts {
      if let name = SVGNames.data(fact.name) { out.addAttribute(name, fact.value) }
    }
  }

  private func writeText(
    _ line: String, _ scanner: SVGScanner, _ owner: Owner, to out: inout SVGOutput
  ) {
    out.add("<text text-anchor=\"middle\"")
    for attribute in scanner.attributes
    where !scanner.bytes(attribute.name, are: "text-anchor")
      && !scanner.bytes(attribute.name, are: "font-family")
    {
      out.add(scanner, attribute)
    }
    let isRightToLeft = LabelText.isRightToLeft(line)
    if isRightToLeft != (diagram.language == .arabic) {
      out.add(isRightToLeft ? " xml:lang=\"ar\"" : " xml:lang=\"en\"")
    }
    out.add(">")
    out.addText(line)
    out.add("</text>\n")
  }

  private func writeShape(
    _ name: Range<Int>, isEmpty: Bool, _ scanner: SVGScanner, _ owner: Owner,
    to out: inout SVGOutput
  ) {
    out.add("<")
    out.add(scanner, name)
    for attribute in scanner.attributes {
      if scanner.bytes(attribute.value, are: "transparent") {
        out.add(" ")
        out.add(scanner, attribute.name)
        out.add("=\"none\"")
      } else if scanner.bytes(attribute.name, are: "stroke-dasharray"),
        case .edge(let index) = owner
      {
        out.add(" stroke-dasharray=\"\(dashes(of: diagram.edges[index]))\"")
      } else {
        out.add(scanner, attribute)
      }
    }
    out.add(isEmpty ? "/>\n" : ">\n")
  }

  /// Dashes that grow with the line: Graphviz's are of one length, and run together in thick lines.
  private func dashes(of edge: Diagram.Edge) -> String {
    SVGStyle.dashes(of: edge.tone, width: scale.width(of: edge.weight)) ?? "none"
  }
}
