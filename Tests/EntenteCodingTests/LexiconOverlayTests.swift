import EntenteText
import Testing

@testable import EntenteCoding

@Suite struct LexiconOverlayTests {
  private func events(_ text: String, _ overlays: String...) throws -> [String] {
    let lexicon = try Lexicon.standard(
      overlays: overlays.enumerated().map { ("\($0.offset).tsv", Array($0.element.utf8)) })
    var coder = Coder(lexicon)
    let article = coder.code(
      CodingInput(id: "a", text: Array(text.utf8), published: Day(parsing: "2025-07-03")))
    return article.events.map { event in
      "\(event.source.map(\.id).joined(separator: "+")) \(event.type.rawValue) "
        + event.target.map(\.id).joined(separator: "+")
    }
  }

  static let people = "[actors/people]\nid\tcountry\tgender\tnames_en\tshort_en\toffices\n"

  @Test func addsAPersonWithAnOffice() throws {
    let overlay =
      Self.people
      + "person/ada-example\tFRA\tf\tAda Example\tExample\tFRA:envoy:2025-01-01..\n"
    #expect(
      try events("Ada Example criticised Iran on Tuesday.", overlay)
        == ["person/ada-example ACCUSE IRN"])
    let known = try events("Ada Example criticised Iran on Tuesday.")
    #expect(known != ["person/ada-example ACCUSE IRN"])
  }

  @Test func addsNamesToAnEntryAndTakesThemAway() throws {
    let text = "The Five-Sided House criticised Iran."
    let add = "[actors/organisations.tsv]\nid\tnames_en\nUSA.GOV.DEFENSE\t+Five-Sided House\n"
    let take = "[actors/organisations]\nid\tnames_en\nUSA.GOV.DEFENSE\t-Five-Sided House\n"
    #expect(try events(text, add) == ["USA.GOV.DEFENSE ACCUSE IRN"])
    #expect(try events(text, add, take).contains("USA.GOV.DEFENSE ACCUSE IRN") == false)
    #expect(try events("The Pentagon criticised Iran.", add) == ["USA.GOV.DEFENSE ACCUSE IRN"])
  }

  @Test func replacesAField() throws {
    let overlay = "[actors/organisations]\nid\tnames_en\nUSA.GOV.DEFENSE\tFive-Sided House\n"
    let found = try events("The Pentagon criticised Iran.", overlay)
    #expect(!found.contains("USA.GOV.DEFENSE ACCUSE IRN"))
  }

  @Test func removesAnEntry() throws {
    let overlay = "[events/verbs.en]\nlemma\n-criticise\n"
    #expect(try events("The Pentagon criticised Iran.") == ["USA.GOV.DEFENSE ACCUSE IRN"])
    #expect(try events("The Pentagon criticised Iran.", overlay) == [])
  }

  @Test func addsAVerbWithItsFrame() throws {
    let overlay =
      "# mine\r\n[events/verbs.en]\r\nlemma\trelation\ttargets\r\nlambast-off\tcriticise\tobject\r\n"
      + "flurb\tcriticise\tobject\r\n"
    #expect(try events("The Pentagon flurbed Iran.", overlay) == ["USA.GOV.DEFENSE ACCUSE IRN"])
  }

  @Test func theUsersEntryGoesBeforeTheBuiltInOne() throws {
    let overlay =
      "[actors/organisations]\nid\tkind\tnames_en\nCOM.MINE\tcompany\tPentagon\n"
    #expect(try events("The Pentagon criticised Iran.", overlay) == ["COM.MINE ACCUSE IRN"])
  }

  @Test func anEmptyOverlayChangesNothing() throws {
    #expect(
      try events("The Pentagon criticised Iran.", "", "\u{FEFF}# nothing\n\n[topics/topics]\n")
        == ["USA.GOV.DEFENSE ACCUSE IRN"])
  }

  // Text of an overlay, what is said.
  static let faults: [(String, String)] = [
    (
      "id\tnames_en\n",
      "0.tsv:1:1: name the lexicon in brackets before its columns, such as [actors/people]"
    ),
    (
      "[actors/people\nid\n",
      "0.tsv:1:1: name the lexicon in brackets before its columns, such as [actors/people]"
    ),
    (
      "\n# a\n[actors/cats]\n",
      "0.tsv:3:2: unknown lexicon “actors/cats”; known are "
        + LexiconSchema.all.map(\.name).joined(separator: ", ")
    ),
    (
      "[topics/topics]\nid\tname\n",
      "0.tsv:2:4: unknown column “name”; known are id, kind, names_en, names_ar, flags"
    ),
    ("[topics/topics]\nid\tkind\tid\n", "0.tsv:2:9: the column “id” is named twice"),
    (
      "[topics/topics]\nkind\tnames_en\n",
      "0.tsv:2:1: the column “id” is missing, which says what entry of topics/topics is meant"
    ),
    (
      "[topics/topics]\nid\tkind\n\tissue\n",
      "0.tsv:3:1: “id” is empty, which says what entry is meant"
    ),
    (
      "[topics/topics]\nid\tkind\ntopic/x\tissue\tx\n",
      "0.tsv:3:15: 3 fields where the heading names 2; separate fields by one tab"
    ),
    (
      "[topics/topics]\nid\n-topic/no-such\n",
      "0.tsv:3:1: topics/topics has no entry “topic/no-such” to change or take away"
    ),
    (
      "[topics/topics]\nid\tnames_en\ntopic/no-such\t+x\n",
      "0.tsv:3:1: topics/topics has no entry “topic/no-such” to change or take away"
    ),
    (
      "[topics/topics]\nid\tnames_en\ntopic/ceasefire\t-no such name\n",
      "0.tsv:3:18: the entry has no “no such name” to take away"
    ),
    (
      "[topics/topics]\nid\tnames_en\n-topic/ceasefire\ttruce\n",
      "0.tsv:3:18: a line that takes an entry away names it and nothing else"
    ),
    // Faults that the loader finds in what was put together.
    (
      "[actors/organisations]\nid\tnames_en\tkind\nCOM.X\tالاسم|X\tclub\n",
      "0.tsv:3:15: unknown kind “club”"
    ),
    (
      people + "person/x\tUSA\tm\tX Y\tY\tUSA:envoy:2001..2003|USA:envoy:2009..2004\n",
      "0.tsv:3:43: “USA:envoy:2009..2004” is no period; "
        + "write FROM..TO with days, months or years (2022-05..)"
    ),
    (
      "[events/verbs.en]\nlemma\trelation\nmeet\thug\n", "0.tsv:3:6: unknown relation “hug”"
    ),
    (
      "[actors/states]\nid\tnames_en\nUSA.GOV.DEFENSE\tX\n",
      "actors/organisations.tsv:1378:1: the id “USA.GOV.DEFENSE” is taken already; ids are unique"
    ),
  ]

  @Test(arguments: faults)
  func faultsNameFileLineAndColumn(_ row: (String, String)) {
    #expect(message(row.0) == row.1)
  }

  private func message(_ overlay: String) -> String {
    do throws(LexiconError) {
      _ = try Lexicon.standard(overlays: [("0.tsv", Array(overlay.utf8))])
      return "no error"
    } catch {
      return error.description
    }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(
      throws: LexiconError(
        place: LexiconPlace(file: "x", line: 2, column: 1),
        message: "not valid UTF-8; save the file as UTF-8")
    ) {
      try Lexicon.standard(overlays: [("x", [0x23, 0x0A, 0xFF])])
    }
  }
}
