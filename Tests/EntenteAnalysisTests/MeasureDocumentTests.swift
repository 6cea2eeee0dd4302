import EntenteAnalysis
import Foundation
import Testing

/// docs/measures.md says what the sources say.
@Suite struct MeasureDocumentTests {
  private static let marker = "<!-- Below: written from the sources; see CONTRIBUTING.md. -->\n\n"

  /// With ENTENTE_RECORD=1 in the environment the document is written anew, and the test fails.
  @Test func theDocumentIsThatOfTheSources() throws {
    let place = MeasureDocument.root.appending(path: "docs/measures.md")
    let document = try String(contentsOf: place, encoding: .utf8)
    let parts = document.split(separator: Self.marker, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "docs/measures.md lacks its marker")
    let expected = try MeasureDocument().text
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] != nil {
      try Data((parts[0] + Self.marker + expected).utf8).write(to: place)
      Issue.record("docs/measures.md was written; run the tests without ENTENTE_RECORD")
      return
    }
    let found = parts[1].split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(found, wanted).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      line == nil && found.count == wanted.count,
      """
      docs/measures.md is stale\(line.map { ", from \"\($0.element.0)\" on" } ?? ""); run \
      ENTENTE_RECORD=1 swift test --filter MeasureDocumentTests
      """)
  }

  @Test func everyCommentSpeaksOfEverything() throws {
    for section in try MeasureDocument().sections.flatMap(\.sections) {
      let text = section.comment.joined(separator: "\n")
      for word in MeasureDocument.demanded {
        #expect(text.contains(word), "\(section.type) lacks \(word)")
      }
      #expect(text.contains("Example:") || text.contains("```swift"), "\(section.type)")
      // What the descriptions cite is in the comment, year by year.
      for description in section.descriptions {
        for year in description.source.matches(of: #/\b\d{4}\b/#) {
          #expect(text.contains(year.output), "\(section.type): \(year.output)")
        }
      }
    }
  }
}
