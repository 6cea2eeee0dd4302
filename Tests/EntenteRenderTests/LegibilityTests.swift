import Foundation
import Testing

@testable import EntenteRender

/// What the pictures in `graphs/` and those of many layouts owe to a reader.
@Suite struct LegibilityTests {
  private static let folder =
    URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path + "/graphs/"

  static let pictures = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".svg") }.sorted()

  private func expectLegible(_ picture: PictureLegibility) {
    #expect(picture.nodeOverlaps.isEmpty)
    #expect(picture.tightNodes.isEmpty)
    #expect(picture.labelOverlapShare <= 0.02, "\(picture.labelOverlaps)")
    #expect(picture.outside.isEmpty)
    #expect(picture.smallestLetters >= 8)
  }

  @Test(arguments: pictures) func picturesOfTheGallery(_ name: String) throws {
    let bytes = try #require(FileManager.default.contents(atPath: Self.folder + name))
    let picture = PictureLegibility(svg: Array(bytes))
    #expect(picture.nodeCount > 1)
    #expect(picture.tieCount > 0)
    expectLegible(picture)
  }

  @Test(arguments: Diagram.Language.allCases, [LayoutEngine.neato, .fdp, .sfdp])
  func springLayouts(language: Diagram.Language, engine: LayoutEngine) throws {
    let picture = PictureLegibility(
      svg: try Renderer.shared.render(Samples.diagram(language), as: .svg, engine: engine).bytes)
    #expect(picture.nodeCount == 20)
    #expect(picture.labelCount == 32)
    expectLegible(picture)
  }

  @Test(arguments: [2, 3, 5, 8]) func manyTiesOfOnePair(_ count: Int) throws {
    let nodes = ["a", "b"].map {
      Diagram.Node(id: $0, label: "A name of \($0)", kind: .person)
    }
    let edges = (0..<count).map {
      Diagram.Edge(
        id: "e\($0)", source: $0 % 2 == 0 ? "a" : "b", target: $0 % 2 == 0 ? "b" : "a",
        label: "did something to ×\($0)", tone: Diagram.Tone.allCases[$0 % 3])
    }
    let picture = PictureLegibility(
      svg: try Renderer.shared.render(Diagram(nodes: nodes, edges: edges), as: .svg).bytes)
    #expect(picture.labelCount == count)
    expectLegible(picture)
    #expect(picture.crossings == 0)
  }

  /// Made by hand: two squares of 10 that share a corner of 2 by 2; a label on the second; a text
  /// that ends beyond the page; two lines that cross once.
  @Test func findsWhatIsWrong() {
    func tie(_ id: String, _ ends: (String, String), _ path: String, _ text: String) -> String {
      "<g class=\"edge\" data-id=\"\(id)\" data-source=\"\(ends.0)\" data-target=\"\(ends.1)\">"
        + "<path d=\"\(path)\"/>\(text)</g>"
    }
    let label =
      "<text text-anchor=\"middle\" x=\"24\" y=\"26\" font-size=\"9\">ab</text>"
    let svg = """
      <svg viewBox="0 0 100 100"><g class="graph" transform="translate(10 10)">
      <g class="node" data-id="a"><polygon points="0,0 10,0 10,10 0,10 0,0"/></g>
      <g class="node" data-id="b"><polygon points="8,8 18,8 18,18 8,18"/></g>
      <g class="node" data-id="c"><ellipse cx="24" cy="24" rx="5" ry="5"/></g>
      \(tie("x", ("a", "b"), "M40,40C50,50 60,60 70,70", label))
      \(tie("y", ("c", "d"), "M40,70C50,60 60,50 70,40", ""))
      \(tie("z", ("a", "c"), "M10,60C11,60 12,60 13,60", ""))
      </g><text text-anchor="start" x="90" y="50" font-size="12">beyond</text></svg>
      """
    let picture = PictureLegibility(svg: Array(svg.utf8))
    #expect(picture.nodeCount == 3)
    #expect(picture.tieCount == 3)
    #expect(picture.nodeOverlaps == [.init(first: "a", second: "b")])
    #expect(picture.labelOverlaps == [.init(first: "x", second: "c")])
    #expect(picture.labelOverlapShare == 1)
    #expect(picture.outside == ["beyond"])
    #expect(picture.crossings == 1)
    #expect(picture.smallestLetters == 9)
    #expect(PictureLegibility(svg: []).nodeCount == 0)
  }
}
