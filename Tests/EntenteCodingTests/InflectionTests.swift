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

  // Whole paradigms of the third persons and the first plural, written out by hand after Wright,
  // "A Grammar of the Arabic Language" (1896), in folded letters and without vowels: nothing more and
  // nothing less may come out. Sound forms I, II and VIII, defective I and VIII, hollow I.
  static let paradigms: [(String, String, Bool, [String])] = [
    (
      "قتل", "يقتل", false,
      [
        "قتل", "قتلت", "قتلتا", "قتلوا", "قتلا", "قتلنا", "يقتل", "تقتل", "نقتل", "يقتلون",
        "يقتلوا",
        "يقتلان", "تقتلان", "يقتلن",
      ]
    ),
    (
      "حذر", "يحذر", false,
      [
        "حذر", "حذرت", "حذرتا", "حذروا", "حذرا", "حذرنا", "يحذر", "تحذر", "نحذر", "يحذرون",
        "يحذروا",
        "يحذران", "تحذران", "يحذرن",
      ]
    ),
    (
      "انتقد", "ينتقد", false,
      [
        "انتقد", "انتقدت", "انتقدتا", "انتقدوا", "انتقدا", "انتقدنا", "ينتقد", "تنتقد", "ننتقد",
        "ينتقدون", "ينتقدوا", "ينتقدان", "تنتقدان", "ينتقدن",
      ]
    ),
    (
      "دعا", "يدعو", true,
      [
        "دعا", "دعت", "دعتا", "دعوا", "دعونا", "يدعو", "تدعو", "ندعو", "يدعون", "يدعوا", "يدعوان",
        "تدعوان", "يدع", "تدع",
      ]
    ),
    (
      "التقى", "يلتقي", true,
      [
        "التقي", "التقت", "التقتا", "التقوا", "التقيا", "التقينا", "يلتقي", "تلتقي", "نلتقي",
        "يلتقون",
        "يلتقوا", "يلتقيان", "تلتقيان", "يلتقين", "يلتق", "تلتق",
      ]
    ),
    (
      "زار", "يزور", false,
      [
        "زار", "زارت", "زارتا", "زاروا", "زارا", "زرنا", "يزور", "تزور", "نزور", "يزورون", "يزوروا",
        "يزوران", "تزوران", "يزرن", "يزر", "تزر",
      ]
    ),
  ]

  @Test(arguments: paradigms)
  func paradigmIsWhole(_ row: (String, String, Bool, [String])) {
    #expect(arabicForms(row.0, row.1, isDefective: row.2) == Set(row.3))
  }

  // Perfect, imperfect, whether it is of form II; accusative, feminine and plural participle.
  static let arabicParticiples: [(String, String, Bool, [String])] = [
    ("حذر", "يحذر", true, ["محذرا", "محذره", "محذرين"]),
    ("أكد", "يؤكد", true, ["موكدا", "موكده", "موكدين"]),
    ("اتهم", "يتهم", false, ["متهما", "متهمه", "متهمين"]),
    ("أدان", "يدين", false, ["مدينا", "مدينه", "مدينين"]),
    ("هاجم", "يهاجم", false, ["مهاجما", "مهاجمه", "مهاجمين"]),
    ("استنكر", "يستنكر", false, ["مستنكرا", "مستنكره", "مستنكرين"]),
    ("رفض", "يرفض", false, ["رافضا", "رافضه", "رافضين"]),
    ("قال", "يقول", false, ["قايلا", "قايله", "قايلين"]),
    ("دعا", "يدعو", false, ["داعيا", "داعيه", "داعين"]),
    ("نفى", "ينفي", false, ["نافيا", "نافيه", "نافين"]),
  ]

  @Test(arguments: arabicParticiples)
  func participles(_ row: (String, String, Bool, [String])) {
    func fold(_ word: String) -> [UInt8] { Tokeniser().tokenise(Array(word.utf8)).folded }
    var forms: [String] = []
    Inflection.forEachArabicParticiple(
      perfect: fold(row.0), imperfect: fold(row.1), isSecondForm: row.2
    ) { bytes, _ in forms.append(String(decoding: bytes, as: UTF8.self)) }
    #expect(forms == row.3)
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
