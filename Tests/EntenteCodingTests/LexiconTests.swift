import EntenteText
import Testing

@testable import EntenteCoding

@Suite struct LexiconTests {
  @Test func standardLoads() throws {
    let summary = Dictionary(
      uniqueKeysWithValues: try TestLexicon.standard().summary.map { ($0.name, $0.count) })
    #expect(try #require(summary["actors"]) > 4000)
    #expect(try #require(summary["topics"]) > 400)
    #expect(try #require(summary["roles"]) > 800)
    #expect(try #require(summary["triggers"]) > 700)
    #expect(try #require(summary["relations"]) > 60)
  }

  /// Id of who held an office, empty where the lexicon does not say.
  private func holder(_ office: String, _ body: String, _ day: String) throws -> String {
    let lexicon = try TestLexicon.standard()
    let entity = try #require(lexicon.entities.firstIndex { $0.id.string == body })
    let index = try #require(lexicon.offices.firstIndex(of: office))
    let date = try #require(Day(parsing: day))
    let found = lexicon.holder(
      of: UInt16(index), in: Int32(entity), on: date.daysSinceEpoch)
    return found < 0 ? "" : lexicon.entities[Int(found)].id.string
  }

  // From the public record.
  static let holders: [(String, String, String, String)] = [
    ("head-of-state", "USA", "2008-06-01", "person/george-w-bush"),
    ("head-of-state", "USA", "2009-01-19", "person/george-w-bush"),
    ("head-of-state", "USA", "2009-01-20", "person/barack-obama"),
    ("head-of-state", "USA", "2014-03-10", "person/barack-obama"),
    ("head-of-state", "USA", "2019-05-05", "person/donald-trump"),
    ("head-of-state", "USA", "2021-01-20", "person/joe-biden"),
    ("head-of-state", "USA", "2025-07-03", "person/donald-trump"),
    ("head-of-government", "GBR", "2005-01-01", "person/tony-blair"),
    ("head-of-government", "GBR", "2025-07-03", "person/keir-starmer"),
    ("head-of-state", "RUS", "2010-05-05", "person/dmitry-medvedev"),
    ("head-of-state", "RUS", "2015-05-05", "person/vladimir-putin"),
    ("foreign-minister", "RUS", "2014-03-10", "person/sergei-lavrov"),
    ("foreign-minister", "USA", "2006-01-01", "person/condoleezza-rice"),
    ("secretary-general", "INT.NATO", "2023-05-01", "person/jens-stoltenberg"),
    ("secretary-general", "INT.NATO", "2025-05-01", "person/mark-rutte"),
    ("secretary-general", "INT.UN", "2003-05-01", "person/kofi-annan"),
    ("secretary-general", "INT.UN", "2020-05-01", "person/antonio-guterres"),
    ("head-of-government", "DEU", "2010-01-01", "person/angela-merkel"),
    ("head-of-government", "DEU", "2025-07-03", "person/friedrich-merz"),
    ("head-of-state", "EGY", "2010-01-01", "person/hosni-mubarak"),
    ("head-of-government", "ISR", "2008-06-01", "person/ehud-olmert"),
  ]

  @Test(arguments: holders)
  func holdsOffice(_ row: (String, String, String, String)) throws {
    #expect(try holder(row.0, row.1, row.2) == row.3)
  }

  @Test func everyTermIsSane() throws {
    let lexicon = try TestLexicon.standard()
    #expect(lexicon.terms.count > 3000)
    let first = try #require(Day(year: 1900, month: 1, day: 1)).daysSinceEpoch
    for term in lexicon.terms {
      let person = lexicon.entities[Int(term.person)]
      #expect(person.kind == .person && person.id.string.hasPrefix("person/"))
      #expect(lexicon.entities[Int(term.jurisdiction)].kind != .person)
      #expect(!lexicon.offices[Int(term.office)].isEmpty)
      #expect(term.from < term.to, "\(person.id.string)")
      #expect(term.from == .min || term.from > first, "\(person.id.string)")
      #expect(term.to == .max || term.to > first, "\(person.id.string)")
    }
  }

  /// Two heads of one state or government on one day, but for the cases that are so.
  @Test func fewStatesHaveTwoHeads() throws {
    let lexicon = try TestLexicon.standard()
    var clashes: [String] = []
    for (before, after) in zip(lexicon.terms, lexicon.terms.dropFirst())
    where before.jurisdiction == after.jurisdiction && before.office == after.office
      && before.person != after.person && after.from < before.to
      && lexicon.entities[Int(before.jurisdiction)].kind == .state
      && lexicon.offices[Int(before.office)].hasPrefix("head-of")
    {
      let names = [before, after].map { lexicon.entities[Int($0.person)].id.string }
      clashes.append(
        lexicon.entities[Int(before.jurisdiction)].id.string + " " + names.joined(separator: " "))
    }
    // Terms known to the month alone overlap within it; more than a few would be a fault.
    #expect(clashes.count < 40, "\(clashes.joined(separator: "\n"))")
  }

  @Test func entitiesAreWhole() throws {
    let lexicon = try TestLexicon.standard()
    #expect(Set(lexicon.entities.map { $0.id.string }).count == lexicon.entities.count)
    #expect(Set(lexicon.topics.map { $0.id.string }).count == lexicon.topics.count)
    for entity in lexicon.entities {
      #expect(!entity.english.isEmpty, "\(entity.id.string)")
      if !entity.country.isEmpty { #expect(entity.country.bytes.count == 3) }
    }
    for relation in lexicon.relations {
      #expect(!relation.english.isEmpty && !relation.arabic.isEmpty, "\(relation.key.string)")
      #expect((-10...10).contains(relation.intensity))
    }
    #expect(Set(lexicon.relations.map(\.type)).count == EventType.allCases.count)
  }
}
