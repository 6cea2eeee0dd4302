import Testing

/// Each format of the same report, read back by the rules of that format.
@Suite struct FormatTests {
  private static let columns = [
    "date", "reported", "type", "source", "relation", "target", "symmetric", "factuality",
    "confidence", "about", "attributed_to", "mode", "intensity", "date_reason", "evidence",
  ]
  private static let titles = [
    "Date", "Reported", "Type", "Source", "Relation", "Target", "Mutual", "Factuality",
    "Confidence", "About", "According to", "Mode", "Intensity", "Date by", "Evidence",
  ]
  /// Source, relation and target, the same in every format.
  private static let dyads = [
    ["Donald Trump", "called", "Vladimir Putin"], ["Pentagon", "paused shipments to", "Ukraine"],
    ["Abbas Araghchi", "accused", "Israel"],
  ]

  private func events(_ format: String) throws -> Run {
    let folder = try Folder()
    try folder.write("en.txt", Samples.english)
    let run = try Program.run(["events", "en.txt", "--format", format], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.last == UInt8(ascii: "\n"))
    return run
  }

  @Test func csv() throws {
    let run = try events("csv")
    let rows = parseCSV(run.text)
    #expect(rows.first == Self.columns)
    #expect(rows.dropFirst().map { Array($0[3...5]) } == Self.dyads)
    #expect(rows.allSatisfy { $0.count == Self.columns.count })
    // A comma inside a cell.
    #expect(rows[2][13] == "day, month and year")
    #expect(run.errorLines.contains("entente: Events: 3"))
  }

  @Test(arguments: ["tsv", nil]) func tsv(_ format: String?) throws {
    let folder = try Folder()
    try folder.write("en.txt", Samples.english)
    let run = try Program.run(
      ["events", "en.txt"] + (format.map { ["--format", $0] } ?? []), in: folder.path)
    let rows = run.lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.first == Self.columns)
    #expect(rows.dropFirst().map { Array($0[3...5]) } == Self.dyads)
    #expect(rows.allSatisfy { $0.count == Self.columns.count })
  }

  @Test func jsonLines() throws {
    let run = try events("jsonl")
    let rows = try run.lines.map { try JSON(parsing: $0.utf8) }
    #expect(rows.allSatisfy { $0.names == Set(Self.columns) })
    #expect(rows.map(dyad) == Self.dyads)
  }

  @Test func json() throws {
    let run = try events("json")
    #expect(run.errors.isEmpty)
    let report = try JSON(parsing: run.output)
    #expect(report["summary"]?["events"] == .number(3))
    #expect(report["summary"]?["sentences"] == .number(3))
    let rows = try #require(report["tables"]?["events"]).items
    #expect(rows.allSatisfy { $0.names == Set(Self.columns) })
    #expect(rows.map(dyad) == Self.dyads)
  }

  @Test func markdown() throws {
    let run = try events("markdown")
    #expect(run.errors.isEmpty)
    let rows = run.lines.filter { $0.hasPrefix("|") }.map { line in
      line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
        String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
    #expect(rows.first == Self.titles)
    #expect(rows.count == 5)
    #expect(rows[1].allSatisfy { $0 == ":---" || $0 == "---:" })
    #expect(rows.dropFirst(2).map { Array($0[3...5]) } == Self.dyads)
    #expect(run.lines.contains("- Events: 3"))
  }

  @Test func table() throws {
    let run = try events("table")
    #expect(run.errors.isEmpty)
    let head = try #require(run.lines.firstIndex { $0.hasPrefix("Date ") })
    let words = run.lines[head].split(separator: "  ").map {
      String($0.drop { $0 == " " })
    }.filter { !$0.isEmpty }
    #expect(words == Self.titles)
    // Columns stand below each other.
    let bounds = try ["Source", "Relation", "Target", "Mutual"].map {
      try #require(run.lines[head].firstRange(of: $0)).lowerBound.utf16Offset(
        in: run.lines[head])
    }
    let rows = run.lines[(head + 2)...].prefix(3)
    let cells = rows.map { row in
      let row = Array(row)
      return zip(bounds, bounds.dropFirst()).map { from, to in
        var cell = row[from..<to]
        while cell.last == " " { cell.removeLast() }
        return String(cell)
      }
    }
    #expect(cells == Self.dyads)
    #expect(run.lines.contains("Events: 3"))
  }

  @Test func aFileHoldsWhatStandardOutputWould() throws {
    let folder = try Folder()
    try folder.write("en.txt", Samples.english)
    try folder.write("old.json", "[]")
    let shown = try Program.run(["events", "en.txt", "--format", "json"], in: folder.path)
    let saved = try Program.run(
      ["events", "en.txt", "--format", "json", "-o", "old.json"], in: folder.path)
    #expect(saved.status == 0)
    #expect(saved.output.isEmpty)
    #expect(try folder.bytes("old.json") == shown.output)
    #expect(try folder.contents().keys.sorted() == ["en.txt", "old.json"])
  }

  private func dyad(_ event: JSON) -> [String] {
    [
      event["source"]?.items.first?["name"]?.string ?? "", event["relation"]?.string ?? "",
      event["target"]?.items.first?["name"]?.string ?? "",
    ]
  }
}

/// Rows and cells by RFC 4180.
func parseCSV(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = ""
  var isQuoted = false
  var characters = Array(text.unicodeScalars)[...]
  while let character = characters.popFirst() {
    switch character {
    case "\"" where isQuoted && characters.first == "\"":
      characters.removeFirst()
      cell.unicodeScalars.append("\"")
    case "\"": isQuoted.toggle()
    case "," where !isQuoted:
      row.append(cell)
      cell = ""
    case "\r" where !isQuoted: continue
    case "\n" where !isQuoted:
      rows.append(row + [cell])
      row = []
      cell = ""
    default: cell.unicodeScalars.append(character)
    }
  }
  return rows
}
