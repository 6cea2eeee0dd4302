import EntenteText

extension LexiconCheck {
  /// Columns, flags, states and names of one file.
  mutating func checkRows(_ file: LexiconFile, _ schema: LexiconSchema) {
    for name in file.columns where !schema.columns.contains(name) {
      report(.unknown, file, 0, "unknown column “\(name)”; \(schema.name) has none of that name")
    }
    func column(_ name: String) -> Int? { file.columns.firstIndex(of: name) }
    let flags = schema.flags.isEmpty ? nil : column("flags")
    let forms = schema.forms.compactMap(column)
    let country = column("country")
    let gender = schema.name == "actors/people" ? column("gender") : nil
    let names = schema.keys == ["id"] ? ["names_en", "names_ar"].compactMap(column) : []
    var rows: [LexiconFile.Row] = []
    // The loader has read these rows: none is at fault.
    try? file.forEachRow { (row) throws(LexiconError) in rows.append(row) }
    for row in rows {
      if let flags { checkFlags(file, schema, row, row.fields[flags], forms) }
      if let country, !row.fields[country].isEmpty,
        builder.stateByCountry[file.hash(row.fields[country])] == nil
      {
        report(
          .unknown, file, row.fields[country].lowerBound,
          "unknown state “\(file.string(row.fields[country]))”; states.tsv has no such id")
      }
      if let gender, !row.fields[gender].isEmpty,
        !["m", "f"].contains(file.string(row.fields[gender]))
      {
        report(
          .unknown, file, row.fields[gender].lowerBound,
          "unknown gender “\(file.string(row.fields[gender]))”; write m or f")
      }
      if !names.isEmpty, names.allSatisfy({ row.fields[$0].isEmpty }) {
        report(.name, file, row.start, "“\(file.string(row.fields[0]))” has no name to be shown by")
      }
    }
  }

  private mutating func checkFlags(
    _ file: LexiconFile, _ schema: LexiconSchema, _ row: LexiconFile.Row, _ field: Range<Int>,
    _ forms: [Int]
  ) {
    guard !field.isEmpty else { return }
    var start = field.lowerBound
    for index in field.lowerBound...field.upperBound
    where index == field.upperBound || file.bytes[index] == 0x2C || file.bytes[index] == 0x7C {
      if index > start {
        let flag = file.string(start..<index)
        if let known = schema.flags.first(where: {
          $0 == flag || $0.hasSuffix(":") && flag.hasPrefix($0)
        }) {
          if known.hasSuffix(":"), known != "not:", known != "adjective:" {
            let form = String(flag.dropFirst(known.count))
            let isForm = forms.contains { column in
              file.values(row.fields[column]).contains { $0 == form || $0 == "~" + form }
            }
            if !isForm {
              report(
                .unknown, file, start, "“\(form)” is flagged, but is no form of this entry")
            }
          }
        } else {
          report(
            .unknown, file, start,
            "unknown flag “\(flag)”; known are \(schema.flags.joined(separator: ", "))")
        }
      }
      start = index + 1
    }
  }
}
