import EntenteArticles
import EntenteCoding
import EntenteTables
import EntenteText

/// Events as rows. The order of the columns is a promise.
enum EventRows {
  static func report(_ corpus: Corpus, language: TextLanguage) -> Report {
    var table = Table(
      name: "events", title: "Events",
      columns: [
        Column("date", "Date", .day), Column("reported", "Reported", .day),
        Column("type", "Type", .text), Column("source", "Source", .text),
        Column("relation", "Relation", .text), Column("target", "Target", .text),
        Column("symmetric", "Mutual", .boolean), Column("factuality", "Factuality", .text),
        Column("confidence", "Confidence", .number(decimals: 2)),
        Column("about", "About", .text), Column("attributed_to", "According to", .text),
        Column("mode", "Mode", .text), Column("intensity", "Intensity", .number(decimals: 1)),
        Column("date_reason", "Date by", .text), Column("evidence", "Evidence", .text),
      ])
    var sentences = 0
    var boilerplate = 0
    for (article, coded) in zip(corpus.articles, corpus.coded) {
      sentences += coded.sentenceCount
      boilerplate += coded.boilerplateCount
      for event in coded.events { table.rows.append(row(event, article, language)) }
    }
    return Report(
      summary: [
        .init("articles", "Articles", .integer(corpus.articles.count)),
        .init("sentences", "Sentences read", .integer(sentences)),
        .init(
          "boilerplate", "Paragraphs left out (advertising, captions, repeats)",
          .integer(boilerplate)),
        .init("events", "Events", .integer(table.rows.count)),
        .init("skipped", "Articles that could not be read", .integer(corpus.skipped)),
      ], tables: [table])
  }

  private static func row(_ event: Event, _ article: Article, _ language: TextLanguage) -> [Cell] {
    [
      .optional(event.date?.description), .optional(event.reported?.description),
      .text(event.type.rawValue), actors(event.source, language),
      .text(event.relation(language)), actors(event.target, language),
      .boolean(event.isSymmetric), .text(event.factuality.rawValue),
      .number(event.confidence), topics(event.about, language),
      event.attributedTo.map { .structured(json($0), shown: $0.name(language)) } ?? .empty,
      .optional(event.mode.isEmpty ? nil : event.mode), .number(event.intensity),
      .optional(event.dateReason.isEmpty ? nil : event.dateReason), evidence(event, article),
    ]
  }

  private static func actors(_ actors: [ActorReference], _ language: TextLanguage) -> Cell {
    .structured(
      .array(actors.map(json)), shown: actors.map { $0.name(language) }.joined(separator: "; "))
  }

  private static func json(_ actor: ActorReference) -> JSONValue {
    .object([
      .init("id", .string(actor.id)), .init("name", .string(actor.english)),
      .init("name_ar", actor.arabic.isEmpty ? .null : .string(actor.arabic)),
      .init("kind", .string(actor.kind.rawValue)),
      .init("country", actor.country.map { .string($0) } ?? .null),
      .init("mention", .string(actor.mention)), .init("start", .integer(actor.range.lowerBound)),
      .init("end", .integer(actor.range.upperBound)),
      .init("provisional", .bool(actor.isProvisional)),
    ])
  }

  private static func topics(_ topics: [TopicReference], _ language: TextLanguage) -> Cell {
    .structured(
      .array(
        topics.map {
          .object([.init("id", .string($0.id)), .init("name", .string($0.english))])
        }),
      shown: topics.map { $0.name(language) }.joined(separator: "; "))
  }

  private static func evidence(_ event: Event, _ article: Article) -> Cell {
    func json(_ evidence: Evidence) -> [JSONValue.Member] {
      [
        .init("article", .string(evidence.article)),
        .init("path", article.path.map { .string($0) } ?? .null),
        .init("sentence", .string(evidence.sentence)),
        .init("start", .integer(evidence.range.lowerBound)),
        .init("end", .integer(evidence.range.upperBound)),
        .init("trigger_start", .integer(evidence.trigger.lowerBound)),
        .init("trigger_end", .integer(evidence.trigger.upperBound)),
        .init("rule", .string(evidence.rule)),
      ]
    }
    var members = json(event.evidence[0])
    if event.evidence.count > 1 {
      members.append(
        .init("again", .array(event.evidence.dropFirst().map { .object(json($0)) })))
    }
    let place =
      (article.path.map { $0.split(separator: "/").last.map(String.init) ?? $0 }) ?? article.id
    return .structured(
      .object(members), shown: "\(place): \(event.evidence[0].sentence.oneLine)")
  }
}

extension Cell {
  /// Text, or an empty cell.
  static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
  /// A whole number, or an empty cell.
  static func optional(_ number: Int?) -> Cell { number.map { .integer($0) } ?? .empty }
  /// A number, or an empty cell.
  static func optional(_ number: Double?) -> Cell { number.map { .number($0) } ?? .empty }
}

extension String {
  /// White space runs as single spaces.
  var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
