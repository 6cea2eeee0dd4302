import Testing

@testable import EntenteEvaluation

@Suite struct GoldReaderTests {
  static let event =
    "{\"sentence\": \"x\", \"type\": \"AID\", \"source\": \"A\", \"target\": [\"B\", \"C\"]"

  @Test func readsAnEventWithItsDefaults() throws {
    let (gold, errors) = GoldReader.read(
      Array("\u{FEFF}\n \(Self.event)}\r\n".utf8), file: "g")
    #expect(errors.isEmpty)
    let event = try #require(gold.events.first)
    #expect(event.id == "line 2")
    #expect(event.line == 2)
    #expect(event.source == ["A"])
    #expect(event.target == ["B", "C"])
    #expect(event.isCore && event.isComplete && !event.isOptional && !event.isSymmetric)
    #expect(event.date == nil && event.factuality == nil && event.article == nil)
  }

  // What follows the fields that are required, what is said.
  static let faults: [(String, String)] = [
    (", \"date\": \"2025-13\"}", "has a date that is none (“2025-13”)"),
    (", \"core\": \"yes\"}", "has a \"core\" that is neither true nor false"),
    (", \"factuality\": \"sure\"}", "has the unknown factuality “sure”"),
    (", \"alt_types\": [\"HUG\"]}", "has the unknown type “HUG”"),
    (", \"article\": 7}", "has a \"article\" that is not a string"),
    ("", "is not a JSON object"),
  ]

  @Test(arguments: faults)
  func faultsNameTheLine(_ row: (String, String)) {
    let (gold, errors) = GoldReader.read(Array("\n\(Self.event)\(row.0)".utf8), file: "g")
    #expect(gold.events.isEmpty)
    #expect(errors.count == 1)
    #expect(errors.first?.description.hasPrefix("g:2: \(row.1)") == true)
  }

  @Test func aTargetThatIsNoListIsNamed() {
    let line = (Self.event + "}").replacing("[\"B\", \"C\"]", with: "{}")
    let (_, errors) = GoldReader.read(Array(line.utf8), file: "g")
    #expect(errors.first?.message.hasPrefix("has a \"target\" that is not a list of") == true)
  }

  @Test(arguments: ["sentence", "type", "source", "target"])
  func requiredFieldsAreAskedFor(_ name: String) {
    let (_, errors) = GoldReader.read(
      Array((Self.event + "}").replacing("\"\(name)\"", with: "\"other\"").utf8), file: "g")
    #expect(errors.first?.message.hasPrefix("has no \"\(name)\"") == true)
  }

  @Test func articlesWithoutEventsAreKnown() {
    let lines =
      "{\"article\": \"a\", \"none\": true}\n{\"article\": \"b\", \"not_type\": \"ASSAULT\"}\n"
    let (gold, errors) = GoldReader.read(Array(lines.utf8), file: "g")
    #expect(errors.isEmpty && gold.events.isEmpty)
    #expect(gold.articles == ["a", "b"])
    #expect(gold.barred == ["b": [.assault]])
  }
}
