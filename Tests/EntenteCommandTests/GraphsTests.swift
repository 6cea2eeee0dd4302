import Foundation
import Testing

/// `graphs/` holds what the commands in its README draw today.
@Suite struct GraphsTests {
  struct Drawing: Sendable, CustomTestStringConvertible {
    /// Of the file, without its ending.
    let name: String
    /// The arguments after `entente`, as a shell reads them, up to `-o`.
    let arguments: String

    var testDescription: String { name }
  }

  static let drawings: [Drawing] = {
    let text = try? String(contentsOfFile: Program.root + "/graphs/README.md", encoding: .utf8)
    return (text ?? "").split(separator: "\n").compactMap { line in
      guard let match = line.wholeMatch(of: /entente (draw .+) -o graphs\/(.+)\.svg/) else {
        return nil
      }
      return Drawing(name: String(match.2), arguments: String(match.1))
    }
  }()

  private static let remedy: Comment = "run: make graphs"

  private func stored(_ name: String) throws -> [UInt8] {
    let file = Program.root + "/graphs/" + name
    return Array(
      try #require(
        FileManager.default.contents(atPath: file), "no graphs/\(name); run: make graphs")
    )
  }

  @Test func thereAreEnoughExamples() {
    let names = Self.drawings.map(\.name)
    #expect(names.count(where: { $0.hasSuffix(".ar") }) >= 5)
    #expect(names.count(where: { $0.hasSuffix(".en") }) >= 5)
  }

  @Test(arguments: drawings) func areUpToDate(_ drawing: Drawing) throws {
    let folder = try Folder()
    for ending in ["dot", "svg"] {
      let run = try Program.shell(
        "\"$1\" \(drawing.arguments) -o '\(folder.path)/fresh.\(ending)'")
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
    }
    let isSameText = try folder.bytes("fresh.dot") == stored("\(drawing.name).dot")
    // Thousands of bytes in the failure would help nobody.
    #expect(isSameText, Self.remedy)
    let fresh = try Picture(try folder.bytes("fresh.svg"))
    let kept = try Picture(try stored("\(drawing.name).svg"))
    #expect(change(kept.nodes.values, fresh.nodes.values).isEmpty, Self.remedy)
    #expect(change(kept.edges, fresh.edges).isEmpty, Self.remedy)
    #expect(fresh.title == kept.title, Self.remedy)
    #expect(!kept.nodes.isEmpty && !kept.edges.isEmpty)
  }

  @Test(arguments: ["en", "ar"]) func holdTheActorsThatTheExamplesAreAbout(_ language: String)
    throws
  {
    let picture = try Picture(try stored("all.\(language).svg"))
    for id in [
      "person/donald-trump", "person/vladimir-putin", "person/volodymyr-zelensky", "USA", "RUS",
      "UKR", "IRN", "ISR",
    ] {
      #expect(picture.nodes[id] != nil, "\(id) is missing")
    }
    let words = language == "ar" ? "دونالد ترامب" : "Donald Trump"
    #expect(picture.nodes["person/donald-trump"]?.label == words)
    #expect(!picture.edges("person/donald-trump", "person/vladimir-putin").isEmpty)
  }

  @Test func everyExampleIsDrawnAndEveryPictureShown() throws {
    let text = try String(contentsOfFile: Program.root + "/graphs/README.md", encoding: .utf8)
    for drawing in Self.drawings { #expect(text.contains("<img src=\"\(drawing.name).svg\"")) }
    let examples = try FileManager.default.contentsOfDirectory(atPath: Program.root + "/examples")
    for example in examples where example.hasSuffix(".txt") {
      #expect(Self.drawings.contains { $0.name == String(example.dropLast(4)) }, "\(example)")
    }
  }

  @Test func nothingElseLiesThere() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Program.root + "/graphs")
    let wanted = Self.drawings.flatMap { ["\($0.name).dot", "\($0.name).svg"] } + ["README.md"]
    #expect(files.filter { !$0.hasPrefix(".") }.sorted() == wanted.sorted(), Self.remedy)
  }

  /// The titles that only one of both has: `-` kept, `+` fresh.
  private func change(
    _ kept: some Sequence<Picture.Element>, _ fresh: some Sequence<Picture.Element>
  ) -> [String] {
    let kept = Set(kept.map(\.title))
    let fresh = Set(fresh.map(\.title))
    return kept.subtracting(fresh).sorted().map { "- " + $0 }
      + fresh.subtracting(kept).sorted().map { "+ " + $0 }
  }
}
