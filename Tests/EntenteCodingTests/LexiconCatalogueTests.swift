import Testing

@testable import EntenteCoding

@Suite struct LexiconCatalogueTests {
  @Test func aNameGivesItsActorWithAllItsForms() throws {
    let found = try LexiconCatalogue("pentagon")
    #expect(Set(found.names.map(\.id)) == ["USA.GOV.DEFENSE"])
    #expect(found.names.map(\.form).contains("البنتاغون"))
    #expect(found.names.first?.kind == "government-body")
    #expect(found.names.first?.country == "USA")
    #expect(found.names.first?.condition == "with a capital")
    #expect(found.names.first?.place.file == "actors/organisations.tsv")
  }

  @Test func aPersonHasOfficesWithDates() throws {
    let found = try LexiconCatalogue("person/theresa-may")
    #expect(
      found.offices.map { "\($0.body) \($0.office) \($0.from) \($0.to)" } == [
        "GBR interior-minister 2010-05-12 2016-07-13",
        "GBR head-of-government 2016-07-13 2019-07-24",
      ])
    #expect(found.names.contains { $0.form == "May" && $0.sort == "short" })
  }

  @Test func aVerbHasTypeFormsAndFrame() throws {
    let found = try LexiconCatalogue("bombed")
    let verb = try #require(found.words.first { $0.sort == "verb" && $0.lemma == "bomb" })
    #expect(verb.relation == "bomb")
    #expect(verb.type == "ASSAULT")
    #expect(verb.mode == "aerial")
    #expect(verb.targets.split(separator: ",").first == "object")
    #expect(verb.forms == ["bomb", "bombs", "bombed", "bombing"])
    #expect(verb.place?.file == "events/verbs.en.tsv")
  }

  @Test func arabicIsFoundWithAndWithoutItsArticle() throws {
    for text in ["وزير الخارجية", "وزير خارجية"] {
      let found = try LexiconCatalogue(text)
      #expect(found.words.contains { $0.sort == "role" && $0.targets.contains("foreign-minister") })
    }
    let noun = try LexiconCatalogue("القصف")
    #expect(noun.words.contains { $0.sort == "noun" && $0.type == "ASSAULT" })
  }

  @Test func wordsOfTheFrameHaveTheirClasses() throws {
    let found = try LexiconCatalogue("may")
    #expect(found.words.map(\.sort) == ["modal-hypothetical", "month"])
  }

  @Test func aRelationGivesItsWords() throws {
    let found = try LexiconCatalogue("call")
    #expect(found.words.contains { $0.lemma == "مكالمة" && $0.relation == "call" })
  }

  @Test(arguments: ["", " ", "…", "zzzyx", "\u{0}", "person/nobody"])
  func whatNobodyKnowsIsEmpty(_ text: String) throws {
    #expect(try LexiconCatalogue(text).isEmpty)
  }

  @Test func additionsAreFoundToo() throws {
    let overlay = "[topics/topics]\nid\tkind\tnames_en\ntopic/flurb\tissue\tflurb\n"
    let found = try LexiconCatalogue("Flurbs", overlays: [("mine", Array(overlay.utf8))])
    #expect(found.names.map(\.place.description) == ["mine:3:19"])
  }
}
