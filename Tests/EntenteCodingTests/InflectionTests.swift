import EntenteText
import Testing

@testable import EntenteCoding

@Suite struct InflectionTests {
  // Lemma, past and participle where irregular, all forms.
  static let englishVerbs: [(String, [String], [String])] = [
    ("attack", [], ["attack", "attacks", "attacked", "attacking"]),
    ("agree", [], ["agree", "agrees", "agreed", "agreeing"]),
    ("accuse", [], ["accuse", "accuses", "accused", "accusing"]),
    ("die", [], ["die", "dies", "died", "dying"]),
    ("carry", [], ["carry", "carries", "carried", "carrying"]),
    ("deploy", [], ["deploy", "deploys", "deployed", "deploying"]),
    ("push", [], ["push", "pushes", "pushed", "pushing"]),
    ("veto", [], ["veto", "vetoes", "vetoed", "vetoing"]),
    ("stop", ["stopped"], ["stop", "stops", "stopped", "stopping"]),
    ("ban", ["banned"], ["ban", "bans", "banned", "banning"]),
    ("meet", ["met"], ["meet", "meets", "met", "meeting"]),
    ("hit", ["hit"], ["hit", "hits", "hit", "hitting"]),
    ("give", ["gave", "given"], ["give", "gives", "gave", "given", "giving"]),
    ("fight", ["fought"], ["fight", "fights", "fought", "fighting"]),
    (
      "withdraw", ["withdrew", "withdrawn"],
      [
        "withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing",
      ]
    ),
  ]

  @Test(arguments: englishVerbs)
  func formsOfEnglish(_ row: (String, [String], [String])) {
    let forms = Inflection.english(Array(row.0.utf8), irregular: row.1.map { Array($0.utf8) })
    #expect(forms.map { String(decoding: $0.bytes, as: UTF8.self) } == row.2)
  }

  /// Whether the lexicon reads a word, as written in news, as a verb.
  private func isVerb(_ word: String) throws -> Bool {
    let lexicon = try TestLexicon.standard()
    let symbol = try lexicon.words.symbol(
      #require(Tokeniser().tokenise(Array(word.utf8)).tokens.first).hash)
    return symbol != 0 && lexicon.tags[Int(symbol)].contains(.verb)
  }

  @Test(arguments: [
    "stop", "stopped", "stopping", "stops", "agreed", "carries", "met", "sought", "banned",
    "threatened", "urging", "fought", "withdrew", "withdrawn", "sent", "dying",
  ])
  func lexiconKnowsTheVerb(_ word: String) throws {
    #expect(try isVerb(word))
  }

  private func arabicForms(_ perfect: String, _ imperfect: String, isDefective: Bool = false)
    -> Set<String>
  {
    func fold(_ word: String) -> [UInt8] {
      let text = Tokeniser().tokenise(Array(word.utf8))
      return text.folded
    }
    return Set(
      Inflection.arabic(
        perfect: fold(perfect), imperfect: fold(imperfect), isDefective: isDefective
      ).map { String(decoding: $0.bytes, as: UTF8.self) })
  }

  // Perfect, imperfect, whether the end is weak; forms that must be there, folded by hand.
  static let arabicVerbs: [(String, String, Bool, [String])] = [
    (
      "قال", "يقول", false,
      [
        "قال", "قالت", "قالوا", "قالا", "يقول", "تقول", "نقول", "يقولون", "يقولوا", "يقل", "تقل",
      ]
    ),
    (
      "التقى", "يلتقي", true,
      [
        "التقي", "التقت", "التقوا", "التقيا", "يلتقي", "تلتقي", "يلتقون", "يلتق",
      ]
    ),
    ("اتهم", "يتهم", false, ["اتهم", "اتهمت", "اتهموا", "يتهم", "تتهم", "يتهمون", "يتهمان"]),
    ("دعا", "يدعو", true, ["دعا", "دعت", "دعوا", "يدعو", "تدعو", "يدعون", "يدع"]),
    ("زار", "يزور", false, ["زار", "زارت", "زاروا", "يزور", "تزور", "يزورون", "يزر"]),
  ]

  @Test(arguments: arabicVerbs)
  func formsOfArabic(_ row: (String, String, Bool, [String])) {
    let forms = arabicForms(row.0, row.1, isDefective: row.2)
    #expect(row.3.filter { !forms.contains($0) } == [])
  }

  @Test func otherVerbsAreNotMade() {
    let forms = arabicForms("قال", "يقول")
    #expect(!forms.contains("قبل") && !forms.contains("قل"))
    #expect(Inflection.english([], irregular: []).isEmpty)
    #expect(Inflection.arabic(perfect: [], imperfect: [], isDefective: false).isEmpty)
  }

  @Test func nisbaForms() {
    let forms = Inflection.nisba(Array("روسي".utf8)).map { String(decoding: $0, as: UTF8.self) }
    #expect(
      forms == [
        "روسي", "روسيه", "روسيين", "روسيون", "روسيان", "روسيات", "روسيتين", "روسيتان",
      ])
    #expect(Inflection.nisba(Array("دول".utf8)).count == 1)
  }

  /// The actor that a description stands for, as the source of an event.
  @Test(arguments: [
    "اتهم مسؤولو إيران العراق.", "اتهم المسؤولون الإيرانيون العراق.",
    "اتهمت الحكومة الإيرانية العراق.",
    "اتهم الإيرانيون العراق.",
  ])
  func descriptionsBelongToTheirState(_ text: String) throws {
    var coder = Coder(try TestLexicon.standard())
    let events = coder.code(CodingInput(id: "a", text: Array(text.utf8))).events
    try #require(events.count == 1)
    #expect(events[0].source.map(\.country) == ["IRN"])
    #expect(events[0].target.map(\.id) == ["IRQ"])
  }
}
