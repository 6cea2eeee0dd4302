import Testing

/// Gold events against what the program finds. The expected figures are counted by hand.
@Suite struct EvaluateTests {
  private static let articles = """
    {"id": "en", "date": "2025-07-03", "text": "Russia attacked Ukraine. Emmanuel Macron met Friedrich Merz."}
    {"id": "ar", "date": "2025-07-03", "text": "هاجمت روسيا أوكرانيا."}

    """

  /// One found in English, one with another type, one in Arabic; and one that nobody could find.
  private static let gold = """
    {"article": "en", "sentence": "Russia attacked Ukraine.", "type": "ASSAULT", "source": ["Russia"], "target": ["country:UKR"], "date": null, "factuality": "asserted"}
    {"article": "en", "sentence": "Emmanuel Macron met Friedrich Merz.", "type": "AID", "source": ["Friedrich Merz"], "target": ["Emmanuel Macron"], "symmetric": true}
    {"article": "en", "sentence": "Emmanuel Macron met Friedrich Merz.", "type": "AID", "source": ["Peru"], "target": ["Chile"], "core": false}
    {"article": "ar", "sentence": "هاجمت روسيا أوكرانيا.", "type": "COERCE", "alt_types": ["ASSAULT"], "source": ["روسيا"], "target": ["أوكرانيا"]}

    """

  private func place(gold: String = Self.gold) throws -> Folder {
    let folder = try Folder()
    try folder.write("articles.jsonl", Array(Self.articles.utf8))
    try folder.write("gold.jsonl", Array(gold.utf8))
    return folder
  }

  @Test func countsByLanguageAndType() throws {
    let folder = try place()
    let run = try Program.run(
      ["evaluate", "gold.jsonl", "articles.jsonl", "--format", "tsv"], in: folder.path)
    #expect(run.status == 0)
    let rows = run.lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    func figures(_ group: String, _ value: String) throws -> [Substring] {
      try Array(#require(rows.first { $0[0] == group && $0[1] == value }).dropFirst(2).prefix(4))
    }
    // Four of gold, three coded, two of them of the right type.
    #expect(try figures("all", "") == ["4", "3", "2", "0.666666666667"])
    #expect(try figures("language", "en") == ["3", "2", "1", "0.5"])
    #expect(try figures("language", "ar") == ["1", "1", "1", "1.0"])
  }

  @Test func listsWhatIsMissedAndTooMuch() throws {
    let folder = try place()
    let run = try Program.run(
      ["evaluate", "gold.jsonl", "articles.jsonl", "--show", "--format", "markdown"],
      in: folder.path)
    #expect(run.text.contains("Peru"))
    #expect(run.text.contains("CONSULT"))
  }

  @Test func saysWhichLineOfGoldIsWrong() throws {
    let broken = Self.gold + "{\"article\": \"en\", \"sentence\": \"x\", \"type\": \"HUG\"}\n"
    let folder = try place(gold: broken)
    let run = try Program.run(["evaluate", "gold.jsonl", "articles.jsonl"], in: folder.path)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("entente: error: gold.jsonl:5: "))
  }
}
