import EntenteText
import Testing

@testable import EntenteCoding
@testable import EntenteEvaluation

/// Small sets, counted by hand.
@Suite struct EvaluationTests {
  static let sentence = "Iran met Iraq."

  private func typed(_ evaluation: Evaluation) -> [Int] {
    let typed = evaluation.all.typed
    return [typed.gold, typed.coded, typed.matched]
  }

  private func actors(_ evaluation: Evaluation) -> [Int] {
    let actors = evaluation.all.actors
    return [actors.gold, actors.coded, actors.matched]
  }

  private func met(
    _ extra: String = "", source: String = "[\"Iran\"]", target: String = "[\"Iraq\"]"
  ) -> String {
    "{\"sentence\": \"Iran met Iraq.\", \"type\": \"CONSULT\", \"source\": \(source), "
      + "\"target\": \(target)\(extra.isEmpty ? "" : ", " + extra)}"
  }

  @Test func rightTypeWrongTypeAndNothing() {
    let right = Evaluation(
      gold: Sample.gold(met()), events: [Sample.event("Iran", .consult, "Iraq", in: Self.sentence)])
    #expect(typed(right) == [1, 1, 1])
    let wrong = Evaluation(
      gold: Sample.gold(met()), events: [Sample.event("Iran", .aid, "Iraq", in: Self.sentence)])
    #expect(typed(wrong) == [1, 1, 0])
    #expect(actors(wrong) == [1, 1, 1])
    let none = Evaluation(gold: Sample.gold(met()), events: [])
    #expect(typed(none) == [1, 0, 0])
    #expect(none.missed.map(\.line) == [1])
    let empty = Evaluation(gold: GoldSet(), events: [])
    #expect(typed(empty) == [0, 0, 0])
    #expect(empty.all.typed.f1 == 0)
    #expect(empty.byType.isEmpty && empty.byLanguage.isEmpty)
  }

  @Test func alternativesAreRightToo() {
    let gold = Sample.gold(met("\"alt_types\": [\"COOPERATE\"]"))
    let found = Evaluation(
      gold: gold, events: [Sample.event("Iran", .cooperate, "Iraq", in: Self.sentence)])
    #expect(typed(found) == [1, 1, 1])
    // By type it counts under gold's own.
    #expect(found.byType.map(\.type) == [.consult])
  }

  @Test func eitherWayRoundOnlyWhereGoldSaysSo() {
    let turned = [Sample.event("Iraq", .consult, "Iran", in: Self.sentence)]
    #expect(typed(Evaluation(gold: Sample.gold(met()), events: turned)) == [1, 1, 0])
    #expect(
      typed(Evaluation(gold: Sample.gold(met("\"symmetric\": true")), events: turned)) == [1, 1, 1])
  }

  // Source and target of gold, source and target of the coded event, whether they agree.
  static let sides: [(String, String, String, String, Bool)] = [
    ("[\"Persia|Iran\"]", "[\"Iraq\"]", "Iran", "Iraq", true),
    ("[\"country:IRN\"]", "[\"Iraq\"]", "Ali Khamenei/IRN", "Iraq", true),
    ("[\"country:IRN\"]", "[\"Iraq\"]", "Ali Khamenei/USA", "Iraq", false),
    // One of several is enough.
    ("[\"Peru\", \"Iran\"]", "[\"Iraq\"]", "Iran+Chile", "Iraq", true),
    // Words of the text, with small ones more or less.
    (
      "[\"the rebels of the north\"]", "[\"Iraq\"]", "new.1//northern rebels of north", "Iraq", true
    ),
    ("[\"gunmen\"]", "[\"Iraq\"]", "unnamed.1//a group of masked gunmen", "Iraq", true),
    (
      "[\"gunmen\"]", "[\"Iraq\"]", "unnamed.1//masked gunmen one two three four five", "Iraq",
      false
    ),
    // Names that everybody takes for the same.
    ("[\"USA\"]", "[\"Iraq\"]", "United States", "Iraq", true),
    // A state on both sides tells nothing.
    ("[\"country:IRQ|Iran\"]", "[\"country:IRQ|Iraq\"]", "X/IRQ", "Y/IRQ", false),
    ("[\"country:IRQ|Iran\"]", "[\"country:IRQ|Iraq\"]", "Iran/IRQ", "Iraq/IRQ", true),
  ]

  @Test(arguments: sides)
  func actorsAgreeByNameStateOrWords(_ row: (String, String, String, String, Bool)) {
    let evaluation = Evaluation(
      gold: Sample.gold(met(source: row.0, target: row.1)),
      events: [Sample.event(row.2, .consult, row.3, in: Self.sentence)])
    #expect(evaluation.all.typed.matched == (row.4 ? 1 : 0))
  }

  @Test func aRepeatIsNeitherRightNorWrong() {
    let events = [
      Sample.event("Iran", .consult, "Iraq", in: Self.sentence),
      Sample.event("Iran", .consult, "Iraq", in: "Later, Iran met Iraq."),
      // The same pair and type elsewhere in the article.
      Sample.event("Iraq", .consult, "Iran", in: "Nothing of the kind"),
    ]
    #expect(typed(Evaluation(gold: Sample.gold(met()), events: events)) == [1, 1, 1])
  }

  @Test func optionalGoldIsLeftOut() {
    let gold = Sample.gold(met("\"optional\": true"))
    let found = [Sample.event("Iran", .consult, "Iraq", in: Self.sentence)]
    #expect(typed(Evaluation(gold: gold, events: found)) == [0, 0, 0])
    #expect(Evaluation(gold: gold, events: []).missed.isEmpty)
    // What must be found is matched first.
    let both = Sample.gold(met("\"optional\": true"), met())
    #expect(typed(Evaluation(gold: both, events: found)) == [1, 1, 1])
  }

  @Test func incompleteGoldLetsOthersPass() {
    let gold = Sample.gold(met("\"complete\": false"))
    let events = [
      Sample.event("Peru", .aid, "Chile", in: "x y", confidence: 0.4),
      Sample.event("Peru", .aid, "Bolivia", in: "x y", confidence: 0.6),
      // The gold's own actors, of another type: judged.
      Sample.event("Iraq", .assault, "Iran", in: "x y"),
    ]
    let evaluation = Evaluation(gold: gold, events: events)
    // One passes for one gold event, the surer one.
    #expect(evaluation.surplus.map(\.confidence) == [0.4, 0.5])
  }

  @Test func anArticleKnownNotToHoldATypeJudgesThatTypeAlone() {
    let gold = Sample.gold("{\"article\": \"a\", \"not_type\": \"ASSAULT\"}")
    let events = [
      Sample.event("Peru", .assault, "Chile", in: "x"),
      Sample.event("Peru", .aid, "Chile", in: "x"),
      Sample.event("Peru", .assault, "Chile", in: "x", article: "other"),
    ]
    let evaluation = Evaluation(gold: gold, events: events)
    #expect(evaluation.surplus.map(\.type) == [.assault, .assault])
  }

  // Date of gold, date that was found: right, wanted, resolved, invented.
  static let dates: [(String?, String?, [Int])] = [
    (nil, nil, [1, 0, 0, 0]), (nil, "2025-07-03", [0, 0, 0, 1]),
    ("2025-07-03", nil, [0, 1, 0, 0]), ("2025-07-03", "2025-07-03", [1, 1, 1, 0]),
    ("2025-07-03", "2025-07", [1, 1, 1, 0]), ("2025", "2025-07", [1, 1, 1, 0]),
    ("2025-07-03", "2025-07-04", [0, 1, 0, 0]),
  ]

  @Test(arguments: dates)
  func datesAreComparedAsFarAsBothSay(_ row: (String?, String?, [Int])) {
    let extra = row.0.map { "\"date\": \"\($0)\"" } ?? ""
    let evaluation = Evaluation(
      gold: Sample.gold(met(extra)),
      events: [Sample.event("Iran", .consult, "Iraq", in: Self.sentence, date: row.1)])
    let all = evaluation.all
    #expect([all.datesRight, all.datesWanted, all.datesResolved, all.datesInvented] == row.2)
    #expect(all.dates == 1)
  }

  @Test func openDatesAndUnsaidFactualityAreNotScored() {
    let open = Evaluation(
      gold: Sample.gold(met("\"date_open\": true")),
      events: [Sample.event("Iran", .consult, "Iraq", in: Self.sentence, date: "2025")])
    #expect(open.all.dates == 0)
    #expect(open.all.factuality == 0)
    let said = Evaluation(
      gold: Sample.gold(met("\"factuality\": \"planned\"")),
      events: [Sample.event("Iran", .consult, "Iraq", in: Self.sentence)])
    #expect([said.all.factuality, said.all.factualityRight] == [1, 0])
  }

  @Test func coreEventsHaveARecallOfTheirOwn() {
    let gold = Sample.gold(
      met(), met("\"core\": false", source: "[\"Peru\"]", target: "[\"Chile\"]"))
    let evaluation = Evaluation(
      gold: gold, events: [Sample.event("Peru", .consult, "Chile", in: Self.sentence)])
    #expect([evaluation.all.core, evaluation.all.coreFound] == [1, 0])
    #expect(evaluation.all.typed.recall == 0.5)
    #expect(evaluation.all.coreRecall == 0)
  }

  @Test func figuresAreTheUsualOnes() {
    // 2 of 3 coded are right, of 4 wanted: 2/3, 2/4, 4/7.
    var retrieval = Retrieval()
    (retrieval.matched, retrieval.gold, retrieval.coded) = (2, 4, 3)
    #expect(retrieval.precision == 2.0 / 3)
    #expect(retrieval.recall == 0.5)
    #expect(abs(retrieval.f1 - 4.0 / 7) < 1e-15)
  }

  @Test func languagesByTheSentence() {
    let gold = Sample.gold(
      met(),
      "{\"sentence\": \"التقت إيران العراق\", \"type\": \"CONSULT\", \"source\": [\"Iran\"], \"target\": [\"Iraq\"]}"
    )
    let evaluation = Evaluation(
      gold: gold, events: [Sample.event("Iran", .consult, "Iraq", in: "التقت إيران العراق")])
    #expect(evaluation.byLanguage.map(\.language) == [.english, .arabic])
    #expect(evaluation.byLanguage.map(\.figures.typed.matched) == [0, 1])
  }
}
