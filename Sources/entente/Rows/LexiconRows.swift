import EntenteCoding
import EntenteTables

/// What was found in the lexicons, as rows. The order of the columns is a promise.
enum LexiconRows {
  static func report(_ findings: [LexiconFinding]) -> Report {
    Report(
      summary: [.init("findings", "Findings", .integer(findings.count))],
      tables: [
        Table(
          name: "findings", title: "Findings",
          columns: [
            Column("file", "File"), Column("line", "Line", .integer),
            Column("column", "Column", .integer), Column("subject", "Subject"),
            Column("message", "Message"),
          ],
          rows: findings.map { finding in
            [
              .text(finding.place.file), number(finding.place.line),
              number(finding.place.column), .text(finding.subject.rawValue),
              .text(finding.message),
            ]
          })
      ])
  }

  static func report(_ catalogue: LexiconCatalogue) -> Report {
    var tables: [Table] = []
    if !catalogue.names.isEmpty { tables.append(names(catalogue.names)) }
    if !catalogue.offices.isEmpty { tables.append(offices(catalogue.offices)) }
    if !catalogue.words.isEmpty || tables.isEmpty { tables.append(words(catalogue.words)) }
    return Report(tables: tables)
  }

  private static func names(_ names: [LexiconCatalogue.Name]) -> Table {
    Table(
      name: "names", title: "Names",
      columns: [
        Column("form", "Form"), Column("sort", "Sort"), Column("id", "Id"),
        Column("english", "English"), Column("arabic", "Arabic"), Column("kind", "Kind"),
        Column("country", "Country"), Column("condition", "Condition"), Column("place", "Place"),
      ],
      rows: names.map { name in
        [
          .text(name.form), .text(name.sort), .optional(name.id), text(name.english),
          text(name.arabic), text(name.kind), .optional(name.country), text(name.condition),
          .text(name.place.description),
        ]
      })
  }

  private static func offices(_ offices: [LexiconCatalogue.Office]) -> Table {
    Table(
      name: "offices", title: "Offices",
      columns: [
        Column("person", "Person"), Column("name", "Name"), Column("office", "Office"),
        Column("body", "Of"), Column("from", "From", .day), Column("to", "Until", .day),
        Column("place", "Place"),
      ],
      rows: offices.map { office in
        [
          .text(office.person), .text(office.name), .text(office.office), .text(office.body),
          text(office.from), text(office.to), .text(office.place.description),
        ]
      })
  }

  private static func words(_ words: [LexiconCatalogue.Word]) -> Table {
    Table(
      name: "words", title: "Words",
      columns: [
        Column("lemma", "Word"), Column("sort", "Sort"), Column("relation", "Relation"),
        Column("type", "Type"), Column("mode", "Mode"), Column("operator", "Operator"),
        Column("targets", "Target or office"), Column("sources", "Source"),
        Column("forms", "Forms"), Column("place", "Place"),
      ],
      rows: words.map { word in
        [
          .text(word.lemma), .text(word.sort), text(word.relation), text(word.type),
          text(word.mode), text(word.op), text(word.targets), text(word.sources),
          .structured(
            .array(word.forms.map { .string($0) }), shown: word.forms.joined(separator: ", ")),
          .optional(word.place?.description),
        ]
      })
  }

  private static func text(_ text: String) -> Cell { text.isEmpty ? .empty : .text(text) }

  private static func number(_ number: Int) -> Cell { number > 0 ? .integer(number) : .empty }
}
