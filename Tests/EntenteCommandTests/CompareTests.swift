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
    #expect(gone["evidence_before"] == .text("Turkey condemned Syria."))
    #expect(gone["evidence_after"] == .null)
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
        "table", "change", "first", "second", "before", "after", "count_before", "count_after",
        "rate_ratio", "ratio_low", "ratio_high", "p", "q", "share_difference", "share_low",
        "share_high", "intensity_before", "intensity_after", "evidence_before", "evidence_after",
        "source", "relation", "target", "layer", "difference", "actor", "id", "rank_before",
        "rank_after", "figure", "members_before", "members_after", "stayed", "joined", "left",
        "similarity", "around_before", "around_after",
      ])
    #expect(rows.count(where: { $0[0] == "ties" }) == 4)
    let markdown = try run("markdown").text
    #expect(markdown.contains("| Change | Source | Relation | Target |"))
    #expect(markdown.contains("| Actor | Id | Before | After |"))
    #expect(try run("table").text.contains("Occurrences before: 5"))
    let lines = try run("jsonl").lines.map { try JSON(parsing: $0.utf8) }
    #expect(lines.count(where: { $0["table"] == .text("ties") }) == 4)
  }

  @Test func periodsCountedFromTheNewestEvent() throws {
    // The newest event is of 5 July.
    let report = try compare("previous-10-days", "last-10-days")
    #expect(report["summary"]?["before"] == .text("[2025-06-16, 2025-06-26)"))
    #expect(report["summary"]?["after"] == .text("[2025-06-26, 2025-07-06)"))
    let run = try Program.run(["compare", "last-0-days", "2025-07", "news.jsonl"], in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.contains("“last-0-days” names no number of days; write last-30-days"))
  }

  @Test func fewArticlesAreNotTested() throws {
    let report = try compare("2025-06-01..2025-06-02", "2025-07")
    #expect(report["summary"]?["unit"] == .text("article"))
    #expect(report["summary"]?["test"] == .text("none"))
    let words = try #require(report["summary"]?["findings"]?.items.first?.string)
    #expect(words.hasPrefix("Too little data for a test: "))
    #expect(try tie(report, "Pentagon", "Ukraine")["p"] == .null)
    let arabic = try compare("2025-06-01..2025-06-02", "2025-07", "--language", "ar")
    #expect(
      arabic["summary"]?["findings"]?.items.first?.string?.hasPrefix("البيانات قليلة جدا") ?? false)
  }
}

/// An event table in which one pair is doubled and one turns; the others are alike.
@Suite struct CompareTableTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    var rows = ["date,source,relation,target"]
    func day(_ number: Int) -> String {
      number < 31
        ? "2024-01-\(number < 9 ? "0" : "")\(number + 1)"
        : "2024-02-\(number - 31 < 9 ? "0" : "")\(number - 30)"
    }
    for number in 0..<60 {
      for (source, target) in [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("e", "a")] {
        let count = 1 + (number * 7 + target.utf8.reduce(0) { $0 + Int($1) }) % 3
        for _ in 0..<count {
          rows.append("\(day(number)),\(source),Consult,\(target)")
          if source == "b", number >= 31 {
            rows.append("\(day(number)),\(source),Consult,\(target)")
          }
        }
      }
      if number % 3 == 0 {
        rows.append("\(day(number)),x,\(number < 31 ? "Consult" : "Threaten"),y")
      }
    }
    try folder.write("table.csv", rows.joined(separator: "\n") + "\n")
  }

  private func run(_ before: String, _ after: String, _ more: String...) throws -> Run {
    try Program.run(
      ["compare", before, after, "table.csv", "--format", "json"] + more, in: folder.path)
  }

  private func pair(_ report: JSON, _ first: String, _ second: String) throws -> JSON {
    let rows = try #require(report["tables"]?["pairs"]).items
    return try #require(
      rows.first { $0["first"] == .text(first) && $0["second"] == .text(second) })
  }

  @Test func theDoubledPairIsFoundAndSoIsWhatTurned() throws {
    let run = try run("2024-01", "2024-02")
    #expect(run.status == 0)
    let report = try JSON(parsing: run.output)
    #expect(report["summary"]?["unit"] == .text("day"))
    // 2024 is a leap year.
    #expect(report["summary"]?["units_before"] == .number(31))
    #expect(report["summary"]?["units_after"] == .number(29))
    let doubled = try pair(report, "b", "c")
    #expect(try #require(doubled["q"]?.number) < 0.05)
    #expect(try #require(doubled["ratio_low"]?.number) > 1.3)
    #expect(doubled["evidence_before"] == .text("2024-01-01..2024-01-31"))
    #expect(try #require(pair(report, "a", "b")["q"]?.number) > 0.05)
    #expect(try pair(report, "x", "y")["change"] == .text("turned"))
    let words = try #require(report["summary"]?["findings"]).items.compactMap(\.string)
    #expect(words[0].contains("1 of 6 pairs tested changed"))
    #expect(words[1].hasPrefix("Events between b and c rose from "))
  }

  @Test func exchangingThePeriodsGivesTheSameChances() throws {
    let there = try JSON(parsing: run("2024-01", "2024-02").output)
    let back = try JSON(parsing: run("2024-02", "2024-01").output)
    for (first, second) in [("a", "b"), ("b", "c"), ("x", "y")] {
      let (one, other) = (try pair(there, first, second), try pair(back, first, second))
      #expect(one["p"] == other["p"] && one["q"] == other["q"])
      let (left, right) = (one["share_difference"]?.number, other["share_difference"]?.number)
      #expect(try abs(#require(left) + #require(right)) <= 1e-12)
    }
    let notes = try #require(back["notes"]).items.compactMap(\.string)
    #expect(notes.contains { $0.hasPrefix("The first period lies after the second") })
  }

  @Test func theExitStatusTellsOfChange() throws {
    #expect(try run("2024-01", "2024-02", "--exit-code").status == 1)
    #expect(try run("2024-01-01..2024-01-15", "2024-01-16..2024-01-30", "--exit-code").status == 0)
  }

  @Test func periodsThatCannotBeTested() throws {
    let outside = try run("2023-05", "2024-02")
    let report = try JSON(parsing: outside.output)
    #expect(outside.status == 0)
    #expect(report["summary"]?["units_before"] == .number(0))
    #expect(report["summary"]?["test"] == .text("none"))
    #expect(
      report["notes"]?.items.contains {
        $0.string?.contains("which covers [2024-01-01, 2024-03-01)") ?? false
      } ?? false)
    let overlap = try JSON(parsing: run("2024-01", "2024-01-20..2024-02-10").output)
    #expect(overlap["summary"]?["test"] == .text("none"))
    #expect(
      overlap["summary"]?["findings"]?.items.first
        == .text("The periods overlap, so that no change can be tested."))
    let nothing = try run("2023-05", "2023-06")
    #expect(nothing.status == 1)
    let articles = try run("2024-01", "2024-02", "--unit", "article")
    #expect(articles.status == 64)
    #expect(
      articles.errors.contains("event tables have no articles; give --unit day or --unit week"))
  }

  @Test func weeksQuickTestAndTop() throws {
    let weeks = try JSON(parsing: run("2024-01", "2024-02", "--unit", "week").output)
    #expect(weeks["summary"]?["units_before"] == .number(4))
    let quick = try JSON(parsing: run("2024-01", "2024-02", "--quick", "--top", "2").output)
    #expect(quick["summary"]?["test"] == .text("binomial (quick)"))
    #expect(quick["tables"]?["pairs"]?.items.count == 2)
    #expect(quick["summary"]?["permutations"] == .number(0))
    #expect(try run("2024-01", "2024-02").output == run("2024-01", "2024-02").output)
    let threads = try run("2024-01", "2024-02", "--threads", "1")
    #expect(try threads.output == run("2024-01", "2024-02").output)
    #expect(try run("2024-01", "2024-02", "--measures", "fame").status == 64)
  }

  @Test func thePictureTellsWhatBecameOfPairs() throws {
    let run = try Program.run(
      ["compare", "2024-01", "2024-02", "table.csv", "-o", "change.svg"], in: folder.path)
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
    let svg = String(decoding: try folder.bytes("change.svg"), as: UTF8.self)
    #expect(svg.contains("What changed from [2024-01-01, 2024-02-01) to [2024-02-01, 2024-03-01)"))
    #expect(svg.contains("1 more than chance would have it"))
    // One pair is surely stronger, one turned, which may be chance.
    #expect(svg.contains("class=\"edge stronger symmetric\""))
    #expect(svg.contains("class=\"edge turned symmetric uncertain\""))
    #expect(svg.contains("▲ Stronger") && svg.contains("⇄ Turned"))
    let again = try Program.run(
      ["compare", "2024-01", "2024-02", "table.csv", "-o", "again.dot", "--language", "ar"],
      in: folder.path)
    #expect(again.status == 0)
    let dot = String(decoding: try folder.bytes("again.dot"), as: UTF8.self)
    #expect(dot.contains("▲") && dot.contains(" ← "))
    let nothing = try Program.run(
      ["compare", "2023-01", "2023-02", "table.csv", "-o", "none.svg"], in: folder.path)
    #expect(nothing.status == 1)
    #expect(nothing.errors.contains("no pair changed; nothing is drawn"))
  }

  @Test func twoFilesStandForTheirDays() throws {
    let rows = String(decoding: try folder.bytes("table.csv"), as: UTF8.self).split(separator: "\n")
    for (name, month) in [("january.csv", "2024-01"), ("february.csv", "2024-02")] {
      let part = rows.filter { $0.hasPrefix("date") || $0.hasPrefix(month) }
      try folder.write(name, part.joined(separator: "\n") + "\n")
    }
    let files = try Program.run(
      ["compare", "january.csv", "february.csv", "--format", "json"], in: folder.path)
    let whole = try JSON(parsing: run("2024-01", "2024-02").output)
    let report = try JSON(parsing: files.output)
    #expect(report["tables"]?["pairs"] == whole["tables"]?["pairs"])
    #expect(report["summary"]?["before"] == .text("[2024-01-01, 2024-02-01)"))
    let same = try Program.run(["compare", "table.csv", "january.csv"], in: folder.path)
    #expect(same.status == 64)
    #expect(same.errors.contains("which overlap; give two periods, and then both files"))
  }
}
