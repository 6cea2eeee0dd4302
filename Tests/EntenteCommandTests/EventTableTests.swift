import Testing

/// Event tables as input of the commands that make networks.
@Suite struct EventTableTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(
      "events.csv",
      """
      date,source,relation,target,weight
      2025-06-30,Iran,Threaten,Israel,1
      2025-07-01,Vladimir Putin,CONSULT,Donald Trump,2
      2025-07-02,Police (India),Arrest,topic/grain,1
      2025-07-02,Iran,Threaten,Israel,3

      """)
  }

  @Test func ranksTheActorsOfATable() throws {
    let run = try Program.run(
      ["centrality", "events.csv", "--format", "csv", "--focus", "Israel"], in: folder.path)
    #expect(run.status == 0)
    let rows = parseCSV(run.text)
    #expect(rows[0].last == "tie_to_israel")
    #expect(rows.dropFirst().prefix(2).map { $0[1] } == ["Iran", "Israel"])
    #expect(rows[1][3] == "state" && rows[1][4] == "IRN" && rows[1][5] == "4.0")
    #expect(rows.contains { $0[1] == "Vladimir Putin" && $0[3] == "person" && $0[4] == "RUS" })
  }

  @Test func takesDaysAndLayers() throws {
    func names(_ arguments: String...) throws -> [String] {
      let run = try Program.run(
        ["centrality", "events.csv", "--format", "csv"] + arguments, in: folder.path)
      return parseCSV(run.text).dropFirst().map { $0[1] }
    }
    #expect(try names("--from", "2025-07", "--types", "threaten") == ["Iran", "Israel"])
    #expect(try names("--to", "2025-06") == ["Iran", "Israel"])
    #expect(
      try names("--types", "consult", "--from", "2025-07-01", "--to", "2025-07-01")
        == ["Vladimir Putin", "Donald Trump"])
  }

  @Test func comparesAndDrawsATable() throws {
    let compared = try Program.run(
      ["compare", "2025-06", "2025-07", "events.csv", "--format", "json"], in: folder.path)
    #expect(compared.status == 0)
    let ties = try #require(try JSON(parsing: compared.output)["tables"]?["ties"]).items
    #expect(ties.contains { $0["change"] == .text("stronger") && $0["source"] == .text("Iran") })
    let drawn = try Program.run(["draw", "events.csv", "-o", "-"], in: folder.path)
    #expect(drawn.status == 0)
    #expect(drawn.text.contains("Threaten ×2") && drawn.text.contains("4 events"))
    let arabic = try Program.run(
      ["draw", "events.csv", "--language", "ar", "-o", "-"], in: folder.path)
    #expect(arabic.text.contains("إيران"))
  }

  @Test func badRowsAreReportedByLineAndTheRestGoesOn() throws {
    try folder.write(
      "bad.tsv", "source\ttarget\tdate\nA\tB\t2025-02-30\nA\tB\nA\tB\t2025-02-28\n")
    let run = try Program.run(["centrality", "bad.tsv", "--format", "csv"], in: folder.path)
    #expect(run.status == 3)
    #expect(parseCSV(run.text).count == 3)
    #expect(run.errors.contains("bad.tsv:2: ") && run.errors.contains("bad.tsv:3: "))
  }

  // Arguments, words of the message, status.
  static let misuses: [([String], String, Int32)] = [
    (["centrality", "events.csv", "note.txt"], "give either articles or event tables", 64),
    (["events", "events.csv"], "has no text to read", 64),
    (["centrality", "absent.csv"], "no such file", 66),
    (["centrality", "events.csv", "--types", "AIDE"], "there is no layer “AIDE”", 64),
    (["centrality", "events.csv", "--from", "2025-13"], "month 13", 64),
    (["centrality", "events.csv", "--from", "2025-07", "--to", "2025-06"], "lies after --to", 64),
    (["centrality", "events.csv", "--focus", "India"], "this table is called “India”", 64),
  ]

  @Test(arguments: misuses)
  func saysWhatIsWrong(_ row: ([String], String, Int32)) throws {
    let run = try Program.run(row.0, in: folder.path)
    #expect(run.status == row.2)
    #expect(run.errorLines.count == 1 && run.errors.contains(row.1))
  }
}
