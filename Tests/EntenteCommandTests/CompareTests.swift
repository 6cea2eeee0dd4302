import Testing

/// June against July 2025 in articles so small that the weights can be summed by hand.
@Suite struct CompareTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("news.jsonl", Samples.twoMonths)
  }

  private func compare(_ before: String, _ after: String, _ more: String...) throws -> JSON {
    let run = try Program.run(
      ["compare", before, after, "news.jsonl", "--format", "json"] + more, in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return try JSON(parsing: run.output)
  }

  /// What one telling of a relation weighs: its confidence, all being asserted.
  private func weights() throws -> [String: Double] {
    let run = try Program.run(["events", "news.jsonl", "--format", "jsonl"], in: folder.path)
    var weights: [String: Double] = [:]
    for line in run.lines {
      let event = try JSON(parsing: line.utf8)
      #expect(event["factuality"] == .text("asserted"))
      weights[try #require(event["relation"]?.string)] = event["confidence"]?.number
    }
    return weights
  }

  private func tie(_ report: JSON, _ source: String, _ target: String) throws -> JSON {
    let found = try #require(report["tables"]?["ties"]).items.filter {
      $0["source"] == .text(source) && $0["target"] == .text(target)
    }
    #expect(found.count == 1)
    return try #require(found.first)
  }

  private func expect(
    _ row: JSON, _ before: Double, _ after: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (b, a) = (try #require(row["before"]?.number), try #require(row["after"]?.number))
    let difference = try #require(row["difference"]?.number)
    #expect(abs(b - before) < 1e-9, sourceLocation: sourceLocation)
    #expect(abs(a - after) < 1e-9, sourceLocation: sourceLocation)
    #expect(abs(difference - (after - before)) < 1e-9, sourceLocation: sourceLocation)
  }

  @Test func newGoneStrongerWeaker() throws {
    let report = try compare("2025-06", "2025-07")
    let weights = try weights()
    let (call, accusation) = (try #require(weights["called"]), try #require(weights["accused"]))
    let pause = try #require(weights["paused shipments to"])
    let blame = try #require(weights["condemned"])

    let stronger = try tie(report, "Donald Trump", "Vladimir Putin")
    #expect(stronger["change"] == .text("stronger"))
    #expect(stronger["layer"] == .text("CONSULT"))
    #expect(stronger["relation"] == .text("called"))
    #expect(stronger["count_before"] == .number(1) && stronger["count_after"] == .number(2))
    try expect(stronger, call, 2 * call)
    let weaker = try tie(report, "Abbas Araghchi", "Israel")
    #expect(weaker["change"] == .text("weaker"))
    #expect(weaker["count_before"] == .number(2) && weaker["count_after"] == .number(1))
    try expect(weaker, 2 * accusation, accusation)
    let new = try tie(report, "Pentagon", "Ukraine")
    #expect(new["change"] == .text("new"))
    #expect(new["layer"] == .text("SANCTION"))
    try expect(new, 0, pause)
    let gone = try tie(report, "Turkey", "Syria")
    #expect(gone["change"] == .text("gone"))
    #expect(gone["evidence"] == .text("Turkey condemned Syria."))
    try expect(gone, blame, 0)
    // The meeting is the same in both months.
    #expect(report["tables"]?["ties"]?.items.count == 4)
    let sizes = report["tables"]?["ties"]?.items.compactMap { $0["difference"]?.number.map(abs) }
    #expect(sizes == sizes?.sorted(by: >))
  }

  @Test func strengthAndRankOfActors() throws {
    let report = try compare("2025-06", "2025-07")
    let weights = try weights()
    let (call, accusation) = (try #require(weights["called"]), try #require(weights["accused"]))
    let pause = try #require(weights["paused shipments to"])
    let actors = try #require(report["tables"]?["actors"]).items
    func actor(_ id: String) -> JSON { actors.first { $0["id"] == .text(id) } ?? .null }
    try expect(actor("person/vladimir-putin"), call, 2 * call)
    try expect(actor("ISR"), 2 * accusation, accusation)
    try expect(actor("UKR"), 0, pause)
    // No rank where there was no tie.
    #expect(actor("UKR")["rank_before"] == .null)
    #expect(actor("SYR")["rank_after"] == .null)
    // Two accusations outweigh one call in June, two calls one accusation in July.
    #expect(actor("ISR")["rank_before"] == .number(1))
    #expect(actor("person/donald-trump")["rank_after"] == .number(1))
  }

  @Test func theSummaryCountsPlacements() throws {
    try folder.write(
      "more.jsonl",
      """
      {"date":"2025-07-10","text":"Donald Trump called Vladimir Putin on 2 June 2025."}
      {"date":"2025-07-10","text":"Turkey condemned Syria in June 2025."}
      {"text":"Abbas Araghchi accused Israel."}

      """)
    let report = try compare("2025-06", "2025-07", "more.jsonl")
    let summary = try #require(report["summary"])
    #expect(summary["before"] == .text("[2025-06-01, 2025-07-01)"))
    #expect(summary["after"] == .text("[2025-07-01, 2025-08-01)"))
    #expect(summary["placed_by_date"] == .number(1))
    #expect(summary["placed_by_month"] == .number(1))
    #expect(summary["placed_by_report"] == .number(10))
    #expect(summary["not_placed"] == .number(1))
    #expect(summary["occurrences_before"] == .number(7))
    #expect(summary["occurrences_after"] == .number(5))
    // By the articles' days alone both of the first two belong to July.
    let reported = try compare("2025-06", "2025-07", "more.jsonl", "--dates", "reported")
    #expect(reported["summary"]?["occurrences_before"] == .number(5))
    #expect(reported["summary"]?["occurrences_after"] == .number(7))
    let own = try compare("2025-06", "2025-07", "more.jsonl", "--dates", "event")
    #expect(own["summary"]?["occurrences_before"] == .number(2))
    #expect(own["summary"]?["not_placed"] == .number(11))
  }

  @Test func intervalsEndWithTheirLastDay() throws {
    let report = try compare("2025-06-01..2025-06-10", "2025-07-03")
    #expect(report["summary"]?["occurrences_before"] == .number(2))
    #expect(report["summary"]?["occurrences_after"] == .number(2))
    // Nothing changed, so no tie is listed, which is an answer and not a fault.
    #expect(report["tables"]?["ties"]?.items == [])
    let overlap = try compare("2025-06", "2025-06-11..2025-07-04")
    let notes = try #require(overlap["notes"]).items.compactMap(\.string)
    #expect(notes.contains { $0.hasPrefix("The periods overlap") })
  }

  @Test func everyFormatHasItsColumns() throws {
    func run(_ format: String) throws -> Run {
      try Program.run(
        ["compare", "2025-06", "2025-07", "news.jsonl", "--format", format], in: folder.path)
    }
    let rows = parseCSV(try run("csv").text)
    #expect(
      rows.first == [
        "table", "change", "source", "relation", "target", "layer", "before", "after",
        "difference", "count_before", "count_after", "evidence", "actor", "id", "rank_before",
        "rank_after",
      ])
    #expect(rows.count(where: { $0[0] == "ties" }) == 4)
    let markdown = try run("markdown").text
    #expect(markdown.contains("| Change | Source | Relation | Target |"))
    #expect(markdown.contains("| Actor | Id | Before | After |"))
    #expect(try run("table").text.contains("Occurrences before: 5"))
    let lines = try run("jsonl").lines.map { try JSON(parsing: $0.utf8) }
    #expect(lines.count(where: { $0["table"] == .text("ties") }) == 4)
  }
}
