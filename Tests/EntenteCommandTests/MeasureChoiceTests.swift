import Testing

/// `centrality` with chosen measures and kinds, and how firm it says its ranks are.
@Suite struct MeasureChoiceTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("news.jsonl", Samples.twoMonths)
    try folder.write(
      "events.csv",
      """
      date,source,relation,target,weight
      2025-07-01,A,CONSULT,B,4
      2025-07-02,A,Threaten,B,0.1
      2025-07-02,B,CONSULT,C,0.2
      2025-07-04,C,Make statement,topic/grain,1

      """)
  }

  private func rows(_ arguments: String...) throws -> [[String]] {
    let run = try Program.run(["centrality"] + arguments + ["--format", "csv"], in: folder.path)
    #expect(run.status == 0)
    return parseCSV(run.text)
  }

  @Test func measuresInTheOrderAsked() throws {
    let rows = try rows("events.csv", "--measures", "core-number, out-strength,core-number")
    #expect(rows[0].suffix(2) == ["core_number", "out_strength"])
    // In order of the first named.
    #expect(rows.dropFirst().map { $0[0] } == ["1", "1", "1"])
    let sorted = try self.rows("events.csv", "--measures", "core-number", "--sort", "out-strength")
    #expect(sorted[0].suffix(2) == ["core_number", "out_strength"])
    #expect(sorted.dropFirst().map { $0[1] } == ["A", "B", "C"])
    // 4 + 0.1 is 4.1, not 4.1000000000000005.
    #expect(sorted[1].last == "4.1")
  }

  @Test func allMeasuresAndTheirList() throws {
    let list = try rows("--measures", "list")
    #expect(list[0] == ["id", "title", "meaning"])
    let names = list.dropFirst().map { $0[0] }
    #expect(names.contains("betweenness") && names.count > 20)
    let all = try rows("events.csv", "--measures", "all")
    #expect(
      all[0].dropFirst(5) == names.map { $0.map { $0 == "-" ? "_" : String($0) }.joined() }[...])
  }

  @Test func kinds() throws {
    #expect(try rows("events.csv").dropFirst().map { $0[1] } == ["B", "A", "C"])
    let all = try rows("events.csv", "--kind", "all")
    #expect(all.dropFirst().map { $0[1] } == ["B", "A", "C", "topic/grain"])
    #expect(all[3][5] == "1.2")
    let topics = try rows("events.csv", "--kind", "topics")
    #expect(
      topics.dropFirst().map { Array($0[0...3]) } == [["1", "topic/grain", "topic/grain", "topic"]])
  }

  @Test func confidenceOfATable() throws {
    let rows = try rows(
      "events.csv", "--measures", "strength,pagerank", "--confidence", "--replicates", "50",
      "--seed", "3")
    #expect(
      rows[0].dropFirst(7) == [
        "rank_low", "rank_high", "above_next", "strength_low", "strength_high", "pagerank_low",
        "pagerank_high",
      ])
    for row in rows.dropFirst() {
      let numbers = row.map { Double($0) ?? -1 }
      #expect(numbers[7] <= numbers[0] && numbers[0] <= numbers[8])
      #expect(numbers[10] <= numbers[5] && numbers[5] <= numbers[11])
      #expect(numbers[12] <= numbers[6] && numbers[6] <= numbers[13])
    }
    #expect(rows.dropFirst().dropLast().allSatisfy { (0...1).contains(Double($0[9]) ?? -1) })
    #expect(rows.last?[9] == "")
    let again = try self.rows(
      "events.csv", "--measures", "strength,pagerank", "--confidence", "--replicates", "50",
      "--seed", "3", "--threads", "1")
    #expect(again == rows)
  }

  /// Araghchi accuses Israel in three of four articles; the Pentagon acts in one alone.
  @Test func confidenceOfArticles() throws {
    let run = try Program.run(
      [
        "centrality", "news.jsonl", "--measures", "out-strength", "--confidence", "--format",
        "json",
      ],
      in: folder.path)
    let report = try JSON(parsing: run.output)
    #expect(report["summary"]?["units"] == .number(4))
    #expect(report["summary"]?["replicates"] == .number(200))
    let actors = try #require(report["tables"]?["actors"]).items
    func row(_ id: String) throws -> JSON {
      let row = actors.first { $0["id"] == .text(id) }
      return try #require(row)
    }
    #expect(try row("USA.GOV.DEFENSE")["out_strength_low"] == .number(0))
    let accuser = try row("person/abbas-araghchi")
    let low = try #require(accuser["out_strength_low"]?.number)
    let score = try #require(accuser["out_strength"]?.number)
    let high = try #require(accuser["out_strength_high"]?.number)
    #expect(0 < low && low < score && score < high)
    // At most four thirds of it: each of four draws one of the three articles.
    #expect(high <= score * 4 / 3 + 1e-9)
  }

  // Arguments, words of the message, status.
  static let misuses: [([String], String, Int32)] = [
    (["events.csv", "--measures", "fame"], "there is no measure fame", 64),
    (["events.csv", "--measures", ","], "--measures names none", 64),
    (["events.csv", "--confidence", "--replicates", "1"], "--replicates must be at least 2", 64),
    (["events.csv", "--confidence", "--level", "1"], "--level must lie between 0 and 1", 64),
  ]

  @Test(arguments: misuses)
  func saysWhatIsWrong(_ row: ([String], String, Int32)) throws {
    let run = try Program.run(["centrality"] + row.0, in: folder.path)
    #expect(run.status == row.2)
    #expect(run.errorLines.count == 1 && run.errors.contains(row.1), "\(run.errors)")
  }
}
