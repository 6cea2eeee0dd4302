import Testing

/// A pair that is quiet but for two weeks in spring, among others that are not.
@Suite struct TimelineTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    var rows = ["date,source,relation,target"]
    let months = [(1, 31), (2, 29), (3, 31), (4, 30)]
    var number = 0
    for (month, length) in months {
      for day in 1...length {
        let date = "2024-0\(month)-\(day < 10 ? "0" : "")\(day)"
        for place in 0..<6 + number % 3 { rows.append("\(date),a\(place),Consult,b\(place)") }
        if number % 9 == 0 { rows.append("\(date),x,Consult,y") }
        if month == 3, (11...24).contains(day) {
          for _ in 0..<3 { rows.append("\(date),x,Threaten,y") }
          rows.append("\(date),y,Threaten,x")
        }
        number += 1
      }
    }
    try folder.write("table.csv", rows.joined(separator: "\n") + "\n")
    try folder.write("news.jsonl", Samples.twoMonths)
  }

  private func run(_ arguments: String...) throws -> Run {
    try Program.run(["timeline"] + arguments, in: folder.path)
  }

  @Test func theNetworkByMonth() throws {
    let run = try run("table.csv", "--step", "month", "--format", "json")
    #expect(run.status == 0 && run.errors.isEmpty)
    let report = try JSON(parsing: run.output)
    let windows = try #require(report["tables"]?["windows"]).items
    #expect(windows.map { $0["window"]?.string } == ["2024-01", "2024-02", "2024-03", "2024-04"])
    #expect(windows[1]["from"] == .text("2024-02-01") && windows[1]["to"] == .text("2024-03-01"))
    // Eight pairs and x→y in January; y→x in March alone.
    #expect(windows[0]["formed"] == .number(9) && windows[0]["similarity"] == .null)
    #expect(windows[2]["formed"] == .number(1) && windows[2]["kept"] == .number(9))
    #expect(windows[3]["dissolved"] == .number(1) && windows[3]["similarity"] == .number(0.9))
    #expect(windows[3]["actors"] == .number(18))
    let decayed = try JSON(
      parsing: self.run("table.csv", "--step", "month", "--half-life", "3d", "--format", "json")
        .output)
    let last = try #require(decayed["tables"]?["windows"]?.items.last)
    #expect(last["ties"] == .number(10))
    #expect(try #require(last["weight"]?.number) < 60)
  }

  @Test func thePairsBurst() throws {
    let run = try run(
      "table.csv", "--of", "y, x", "--step", "week", "--half-life", "7d", "--format", "json")
    let report = try JSON(parsing: run.output)
    let subject = try #require(report["tables"]?["subjects"]?.items.first)
    #expect(subject["subject"] == .text("x – y") && subject["kind"] == .text("pair"))
    #expect(subject["events"] == .number(14 + 14 * 4))
    #expect(subject["first"] == .text("2024-01-01"))
    let burst = try #require(subject["bursts"]?.items.first)
    #expect(burst["from"] == .text("2024-03-11") && burst["to"] == .text("2024-03-25"))
    #expect(try #require(burst["p"]?.number) < 0.01)
    #expect(subject["changes"]?.items.count == 2)
    #expect(try #require(subject["reciprocity"]?.number) > 0.5)
    let words = try #require(report["summary"]?["findings"]?.items.first?.string)
    #expect(words.hasPrefix("x – y: a burst in [2024-03-11, 2024-03-25) with 5"))
    let series = try #require(report["tables"]?["series"]).items
    #expect(series.count == 18)
    let loud = try #require(series.first { $0["window"] == .text("2024-W11") })
    #expect(loud["burst"] == .bool(true) && loud["outside"] == .bool(true))
    let after = try #require(series.first { $0["window"] == .text("2024-W13") })
    #expect(try #require(after["decayed"]?.number) > #require(after["events"]?.number))
  }

  @Test func anActorReachesOthersAndHasPartners() throws {
    let report = try JSON(
      parsing: run("table.csv", "--of", "x", "--step", "quarter", "--format", "json").output)
    #expect(report["summary"]?["reached"] == .number(1))
    #expect(report["tables"]?["series"]?.items.first?["partners"] == .number(1))
    #expect(report["tables"]?["subjects"]?.items.first?["kind"] == .text("actor"))
  }

  @Test func relationalEvents() throws {
    let table = try run("table.csv", "--export", "relational-events")
    #expect(table.lines.first == "time,sender,receiver,type,weight,article")
    #expect(table.lines.contains("2024-03-11,y,x,THREATEN,1.0,"))
    let days = table.lines.dropFirst().map { $0.prefix(10) }
    #expect(days == days.sorted() && days.count == 916)
    let news = parseCSV(try run("news.jsonl", "--export", "relational-events").text)
    // Macron met Zelensky: once in each direction, half the weight.
    let meetings = news.filter { $0[1].contains("macron") || $0[2].contains("macron") }
    #expect(meetings.count == 4)
    #expect(Set(meetings.map { [$0[1], $0[2]] }).count == 2)
    #expect(news.dropFirst().allSatisfy { !$0[5].isEmpty })
  }

  @Test func rollingWindows() throws {
    let report = try JSON(
      parsing: run("table.csv", "--rolling", "30d", "--step", "10d", "--format", "json").output)
    let windows = try #require(report["tables"]?["windows"]).items
    #expect(windows.count == 10)
    #expect(windows[1]["from"] == .text("2024-01-11") && windows[1]["to"] == .text("2024-02-10"))
    let bad = try run("table.csv", "--rolling", "30d", "--step", "month")
    #expect(bad.status == 64)
    #expect(bad.errors.contains("--rolling moves by days; give --step as day, week or 10d"))
  }

  @Test func whatCannotBeFollowed() throws {
    try folder.write("undated.csv", "source,target\na,b\n")
    let undated = try run("undated.csv")
    #expect(undated.status == 1)
    #expect(undated.errors.contains("no event has a day; there is nothing to follow"))
    #expect(try run("table.csv", "--of", "nobody").status == 64)
    let step = try run("table.csv", "--step", "fortnight")
    #expect(step.status == 64)
    #expect(
      step.errors.contains("write day, week, month, quarter, year or a number of days, 10d"))
    #expect(try run("table.csv", "--of", "a,b,c").status == 64)
  }

  @Test func theSameBytesInATableForReading() throws {
    let run = try run("table.csv", "--step", "month", "--top", "2", "--format", "table")
    #expect(run.text.contains("Network of actors by window"))
    #expect(run.text.contains("█"))
    let again = try self.run("table.csv", "--step", "month", "--top", "2", "--format", "table")
    #expect(again.output == run.output)
    let arabic = try self.run("table.csv", "--of", "x,y", "--language", "ar", "--format", "table")
    #expect(arabic.text.contains("الخلاصة: x – y: ذروة"))
  }
}
