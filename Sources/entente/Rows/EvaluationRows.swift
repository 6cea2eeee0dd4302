import EntenteCoding
import EntenteEvaluation
import EntenteTables
import EntenteText

/// An evaluation as rows. The order of the columns is a promise.
enum EvaluationRows {
  static func report(
    _ evaluation: Evaluation, articles: Int, lists: Bool, _ language: TextLanguage
  ) -> Report {
    var figures = Table(
      name: "figures", title: "Agreement with the gold",
      columns: [
        Column("group", "Group"), Column("value", "Value"), Column("gold", "Gold", .integer),
        Column("coded", "Coded", .integer), Column("found", "Found", .integer),
        Column("precision", "Precision", .number(decimals: 3)),
        Column("recall", "Recall", .number(decimals: 3)),
        Column("f1", "F1", .number(decimals: 3)),
        Column("core_recall", "Core recall", .number(decimals: 3)),
        Column("actors_precision", "Actors precision", .number(decimals: 3)),
        Column("actors_recall", "Actors recall", .number(decimals: 3)),
        Column("actors_f1", "Actors F1", .number(decimals: 3)),
        Column("date_accuracy", "Dates right", .number(decimals: 3)),
        Column("dates_wanted", "Dates in gold", .integer),
        Column("dates_resolved", "Of these right", .integer),
        Column("dates_invented", "Dates invented", .integer),
        Column("factuality_accuracy", "Factuality right", .number(decimals: 3)),
      ])
    figures.rows.append(row("all", nil, evaluation.all))
    for (language, each) in evaluation.byLanguage {
      figures.rows.append(row("language", language.code, each))
    }
    for (type, each) in evaluation.byType {
      figures.rows.append(row("type", type.rawValue, each))
    }
    return Report(
      summary: [
        .init("articles", "Articles", .integer(articles)),
        .init("missed", "Gold events missed", .integer(evaluation.missed.count)),
        .init("surplus", "Events too many", .integer(evaluation.surplus.count)),
      ],
      tables: lists
        ? [figures, missed(evaluation.missed), surplus(evaluation.surplus, language)] : [figures],
      notes: [
        "Gold, coded and found are counts of events of the right type and actors; "
          + "events that gold leaves open count as neither right nor wrong."
      ])
  }

  private static func row(_ group: String, _ value: String?, _ figures: EvaluationFigures) -> [Cell]
  {
    func ratio(_ value: Double, of count: Int) -> Cell { count > 0 ? .number(value) : .empty }
    let (typed, actors) = (figures.typed, figures.actors)
    return [
      .text(group), .optional(value), .integer(typed.gold), .integer(typed.coded),
      .integer(typed.matched), ratio(typed.precision, of: typed.coded),
      ratio(typed.recall, of: typed.gold), ratio(typed.f1, of: typed.gold + typed.coded),
      ratio(figures.coreRecall, of: figures.core), ratio(actors.precision, of: actors.coded),
      ratio(actors.recall, of: actors.gold), ratio(actors.f1, of: actors.gold + actors.coded),
      ratio(figures.dateAccuracy, of: figures.dates), .integer(figures.datesWanted),
      .integer(figures.datesResolved), .integer(figures.datesInvented),
      ratio(figures.factualityAccuracy, of: figures.factuality),
    ]
  }

  private static func missed(_ events: [GoldEvent]) -> Table {
    func names(_ names: [String]) -> Cell {
      .structured(.array(names.map { .string($0) }), shown: names.joined(separator: "; "))
    }
    return Table(
      name: "missed", title: "Gold events missed",
      columns: [
        Column("id", "Id"), Column("line", "Line", .integer), Column("type", "Type"),
        Column("source", "Source"), Column("target", "Target"), Column("article", "Article"),
        Column("sentence", "Sentence"),
      ],
      rows: events.map {
        [
          .text($0.id), .integer($0.line), .text($0.type.rawValue), names($0.source),
          names($0.target), .optional($0.article), .text($0.sentence.oneLine),
        ]
      })
  }

  private static func surplus(_ events: [Event], _ language: TextLanguage) -> Table {
    func names(_ actors: [ActorReference]) -> Cell {
      let names = actors.map { $0.name(language) }
      return .structured(
        .array(names.map { .string($0) }), shown: names.joined(separator: "; "))
    }
    return Table(
      name: "surplus", title: "Events too many",
      columns: [
        Column("type", "Type"), Column("source", "Source"), Column("relation", "Relation"),
        Column("target", "Target"), Column("confidence", "Confidence", .number(decimals: 2)),
        Column("rule", "Rule"), Column("article", "Article"), Column("sentence", "Sentence"),
      ],
      rows: events.map { event in
        [
          .text(event.type.rawValue), names(event.source), .text(event.relation(language)),
          names(event.target), .number(event.confidence),
          .optional(event.evidence.first?.rule), .optional(event.evidence.first?.article),
          .optional(event.evidence.first?.sentence.oneLine),
        ]
      })
  }
}
