import Testing

@testable import EntenteRender

@Suite struct DOTWriterTests {
  private func text(_ diagram: Diagram, engine: LayoutEngine = .dot) -> String {
    DOTWriter(diagram, engine: engine, includesHeading: false).text
  }

  @Test func writesNodesAndEdgesInOrder() {
    let lines = text(Samples.diagram(.english)).split(separator: "\n")
    let edges = lines.filter { $0.contains("\" -> \"") }
    #expect(lines.count == 20 + 32 + 5)
    #expect(edges.count == 32)
    #expect(lines[4].hasPrefix("  \"person/donald-trump\" ["))
    #expect(
      edges.first?.hasPrefix(
        "  \"person/donald-trump\" -> \"person/vladimir-putin\" [id=\"edge-t1\", "
          + "class=\"neutral directed\", label=\"called\", style=\"solid\"") == true)
  }

  @Test func namesTheFontsEverywhere() {
    let font = "fontname=\"Noto Sans,Noto Sans Arabic,sans-serif\""
    for kind in ["graph", "node", "edge"] {
      let line = text(Samples.diagram(.arabic)).split(separator: "\n").first {
        $0.hasPrefix("  \(kind) [")
      }
      #expect(line?.contains(font) == true)
    }
  }

  @Test func coloursHaveSixDigitsOrEight() {
    let dot = DOTWriter(Samples.diagram(.english)).text
    for piece in dot.split(separator: "#").dropFirst() {
      let digits = piece.prefix { $0.isHexDigit }.count
      #expect(digits == 6 || digits == 8, "#\(piece.prefix(10))")
    }
  }

  @Test func quotesEveryNameAndText() {
    let node = Diagram.Node(
      id: "a\"]; b\\", label: "say \"hi\" \\N &lt; <b>\n٣\u{0}", kind: .person)
    let dot = text(Diagram(nodes: [node]))
    #expect(dot.contains("  \"a\\\"]; b\\\\\" [id="))
    #expect(dot.contains("label=\"say \\\"hi\\\" \\\\N &amp;lt;\\n<b>\\n٣\""))
    #expect(!dot.contains("\u{0}"))
  }

  @Test func tellsActorsFromTopicsByShapeAndColour() {
    let looks = Diagram.Kind.allCases.map { Palette.look(of: $0) }
    let topic = Palette.look(of: .topic)
    #expect(looks.filter { $0.shape == topic.shape }.count == 1)
    #expect(Set(looks.map(\.light.fill)).count == looks.count)
    #expect(Set(looks.map { "\($0.shape) \($0.style ?? "") \($0.rims)" }).count == looks.count)
  }

  @Test func tellsConflictFromCooperationByColourAndDash() {
    let (conflict, cooperation) = (Palette.look(of: .conflict), Palette.look(of: .cooperation))
    #expect(conflict.style == "dashed")
    #expect(cooperation.style == "solid")
    #expect(conflict.light != cooperation.light)
  }

  /// WCAG 2.2, relative luminance and contrast ratio.
  @Test func lettersContrastWithTheirGround() {
    func luminance(_ colour: String) -> Double {
      let value = Int(colour.dropFirst(), radix: 16) ?? 0
      func part(_ shift: Int) -> Double {
        let c = Double(value >> shift & 255) / 255
        return c <= 0.04045 ? c / 12.92 : power((c + 0.055) / 1.055)
      }
      return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    }
    // x^2.4 = x² × (x²)^⅕, the root by Newton's steps.
    func power(_ x: Double) -> Double {
      var root = 1.0
      for _ in 0..<60 {
        root -= (root * root * root * root * root - x * x) / (5 * root * root * root * root)
      }
      return x * x * root
    }
    func contrast(_ a: String, _ b: String) -> Double {
      let (x, y) = (luminance(a), luminance(b))
      return (max(x, y) + 0.05) / (min(x, y) + 0.05)
    }
    #expect(abs(contrast("#000000", "#ffffff") - 21) < 0.01)
    for kind in Diagram.Kind.allCases {
      let look = Palette.look(of: kind)
      #expect(contrast(look.light.text, look.light.fill) >= 4.5)
      #expect(contrast(look.dark.text, look.dark.fill) >= 4.5)
    }
    for tone in Diagram.Tone.allCases {
      #expect(contrast(Palette.look(of: tone).light, Palette.page) >= 4.5)
      #expect(contrast(Palette.look(of: tone).dark, Palette.darkPage) >= 4.5)
    }
    for group in 0...Palette.groupCount {
      for isDark in [false, true] {
        let colours = Palette.colours(ofGroup: group, isDark: isDark)
        #expect(contrast(colours.text, colours.fill) >= 4.5)
        #expect(contrast(colours.line, Palette.ground(isDark: isDark).page) >= 3)
      }
    }
    #expect(contrast(Palette.faintInk, Palette.page) >= 4.5)
    #expect(contrast(Palette.darkFaintInk, Palette.darkPage) >= 4.5)
  }

  @Test func symmetricUncertainAndProvisional() {
    let lines = text(Samples.diagram(.english)).split(separator: "\n")
    let met = lines.first { $0.contains("label=\"met\"") }
    #expect(met?.contains("dir=\"none\"") == true)
    let fired = lines.first { $0.contains("label=\"fired at ?\"") }
    #expect(fired?.contains("arrowhead=\"onormal\"") == true)
    #expect(fired?.contains("color=\"#b3390b99\"") == true)
    let company = lines.first { $0.hasPrefix("  \"LMT\" [") }
    #expect(company?.contains("style=\"filled,dashed\"") == true)
    let arabic = text(Samples.diagram(.arabic))
    #expect(arabic.contains("label=\"أطلق النار على ؟\""))
  }

  @Test func headingIsForOtherReaders() {
    let diagram = Samples.diagram(.english)
    #expect(DOTWriter(diagram).text.contains("Who did what to whom: Ukraine, Iran and NATO"))
    #expect(!text(diagram).contains("Who did what"))
    #expect(
      DOTWriter(diagram, metadata: [("command", "draw\n-x")]).text
        .hasPrefix("// command: draw -x\ndigraph \"entente\" {\n"))
  }

  @Test func idsAreDistinctXMLNames() {
    #expect(SVGNames.id(node: "person/vladimir-putin") == "node-person_2F_vladimir-putin")
    #expect(SVGNames.id(node: "a b") != SVGNames.id(node: "a_20_b"))
    #expect(SVGNames.id(edge: "ترامب") == "edge-ترامب")
    #expect(SVGNames.data("First Date!") == "data-irstate")
    #expect(SVGNames.data("<>") == nil)
  }
}
