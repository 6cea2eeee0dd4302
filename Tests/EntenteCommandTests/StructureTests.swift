import Testing

/// `communities`, `backbone`, `paths` and `stats`, on a table small enough to do by hand.
@Suite struct StructureTests {
  private let folder: Folder

  /// Two triangles, {A, B, C} and {D, E, F}, joined by C→D; A and B fight. A also tells the topic.
  init() throws {
    folder = try Folder()
    try folder.write(
      "events.csv",
      """
      date,source,relation,target,weight
      2025-07-01,A,CONSULT,B,4
      2025-07-02,A,Threaten,B,2
      2025-07-03,B,CONSULT,C,3
      2025-07-03,C,CONSULT,A,3
      2025-07-04,C,AID,D,1
      2025-07-05,D,CONSULT,E,5
      2025-07-06,E,CONSULT,F,5
      2025-07-07,D,CONSULT,F,5
      2025-07-08,A,Make statement,topic/grain,1

      """)
    try folder.write("news.jsonl", Samples.twoMonths)
  }

  private func json(_ arguments: String...) throws -> JSON {
    let run = try Program.run(arguments + ["--format", "json"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return try JSON(parsing: run.output)
  }

  private func rows(_ report: JSON, _ table: String) throws -> [JSON] {
    try #require(report["tables"]?[table]).items
  }

  // MARK: communities

  /// W = 28, inside 12 and 15, strengths 25 and 31: Q = 12/28 + 15/28 − (25² + 31²)/56².
  @Test func communitiesOfTwoTriangles() throws {
    let report = try json("communities", "events.csv")
    let found = try rows(report, "communities")
    #expect(found.count == 2)
    let quality = 27.0 / 28 - 1586.0 / 3136
    let total = try #require(report["summary"]?["quality"]?.number)
    #expect(abs(total - quality) < 1e-11)
    let sum = found.compactMap { $0["quality"]?.number }.reduce(0, +)
    #expect(abs(sum - quality) < 1e-11)
    let names = found.map { $0["members"]?.items.compactMap { $0["name"]?.string } }
    #expect(names == [["A", "B", "C"], ["D", "E", "F"]])
    #expect(found.map { $0["internal_weight"]?.number } == [12, 15])
    #expect(found.map { $0["external_weight"]?.number } == [1, 1])
    #expect(found.map { $0["size"]?.number } == [3, 3])
  }

  @Test func membersHaveARowEach() throws {
    let run = try Program.run(
      ["communities", "events.csv", "--members", "--format", "csv"], in: folder.path)
    let rows = parseCSV(run.text)
    #expect(rows[0] == ["community", "actor", "id", "kind", "country", "internal_weight"])
    #expect(rows.dropFirst().map { $0[0] } == ["1", "1", "1", "2", "2", "2"])
    #expect(rows.dropFirst().map { $0[5] } == ["9.0", "9.0", "6.0", "10.0", "10.0", "10.0"])
    #expect(run.errorLines.contains("entente: Communities: 2"))
  }

  @Test func communitiesOfASignResolutionAndMethod() throws {
    // Only A and B are in conflict.
    let conflict = try json("communities", "events.csv", "--sign", "conflict")
    #expect(try rows(conflict, "communities").map { $0["size"]?.number } == [2])
    let fine = try json("communities", "events.csv", "--quality", "cpm", "--resolution", "100")
    #expect(try rows(fine, "communities").count == 6)
    let labels = try json(
      "communities", "events.csv", "--method", "label-propagation", "--seed", "3")
    #expect(labels["summary"]?["method"] == .text("label-propagation"))
    let short = try Program.run(
      ["communities", "events.csv", "--names", "2", "--format", "tsv", "--top", "1"],
      in: folder.path)
    #expect(short.lines[1].hasSuffix("A, B +1"))
    #expect(short.lines.count == 2)
  }

  // MARK: backbone

  /// C→D is the only tie whose loss takes the network apart, and the lightest.
  @Test func backboneOfTwoTriangles() throws {
    let tree = try json("backbone", "events.csv", "--method", "spanning-tree")
    let ties = try rows(tree, "ties")
    let pairs = ties.compactMap { tie in
      tie["source"]?.string.map { $0 + (tie["target"]?.string ?? "") }
    }
    #expect(pairs == ["AB", "DE", "DF", "EF", "BC", "CA", "CD"])
    #expect(ties[0]["weight"] == .number(6) && ties[0]["count"] == .number(2))
    #expect(ties[0]["types"]?.items.count == 2)
    #expect(ties[0]["first"] == .text("2025-07-01") && ties[0]["last"] == .text("2025-07-02"))
    #expect(tree["summary"]?["weight_share"] == .number(1))
    // p of A→B: A does nothing else and nobody else does anything to B.
    #expect(ties[0]["p"] == .number(1))
    // C→D: C does 3 and 1: 1 − 1/4; D suffers nothing else.
    #expect(ties[6]["p"] == .number(0.75))
    let none = try Program.run(["backbone", "events.csv"], in: folder.path)
    #expect(none.status == 1)
    #expect(none.lines.count == 1)
    let some = try json("backbone", "events.csv", "--alpha", "0.3", "--undirected")
    #expect(try rows(some, "ties").allSatisfy { ($0["p"]?.number ?? 1) < 0.3 })
    let topics = try json(
      "backbone", "events.csv", "--kind", "all", "--method", "union", "--top", "100")
    #expect(try rows(topics, "ties").contains { $0["target_id"] == .text("topic/grain") })
  }

  // MARK: paths

  @Test func pathsBetweenTwoActors() throws {
    let report = try json("paths", "A", "F", "events.csv", "--count", "2")
    let paths = try rows(report, "paths")
    #expect(
      paths.map { $0["actors"]?.items.compactMap(\.string) } == [
        ["A", "C", "D", "F"], ["A", "B", "C", "D", "F"],
      ])
    let distance = try #require(paths[0]["distance"]?.number)
    #expect(abs(distance - (1.0 / 3 + 1 + 0.2)) < 1e-11)
    #expect(paths[0]["value"] == paths[0]["distance"] && paths[0]["width"] == .number(1))
    let steps = try rows(report, "steps")
    #expect(steps.count == 7)
    // The tie leads from C to A; the path the other way.
    #expect(steps[0]["from"] == .text("A") && steps[0]["to"] == .text("C"))
    #expect(steps[0]["source"] == .text("C") && steps[0]["target"] == .text("A"))
    #expect(steps[1]["types"]?.items == [.text("AID")])
    let along = try json("paths", "A", "F", "events.csv", "--directed", "--by", "product")
    #expect(
      try rows(along, "paths").first?["actors"]?.items.compactMap(\.string)
        == ["A", "B", "C", "D", "F"])
    // 6/6 · 3/6 · 1/6 · 5/6.
    let value = try #require(try rows(along, "paths").first?["value"]?.number)
    #expect(abs(value - 15.0 / 216) < 1e-11)
    let back = try Program.run(["paths", "F", "A", "events.csv", "--directed"], in: folder.path)
    #expect(back.status == 1)
    #expect(back.errors.contains("no path leads from “F” to “A”"))
  }

  @Test func stepsOfArticlesShowTheirSentence() throws {
    let report = try json("paths", "Trump", "Putin", "news.jsonl")
    let step = try #require(try rows(report, "steps").first)
    #expect(step["relation"] == .text("called") && step["count"] == .number(3))
    #expect(step["evidence"]?.string?.contains("called Russian President") == true)
  }

  // MARK: stats

  @Test func statsCountAndDescribe() throws {
    let report = try json("stats", "events.csv", "--kind", "all")
    let values = try rows(report, "statistics")
    func value(_ id: String) -> JSON? { values.first { $0["id"] == .text(id) }?["value"] }
    #expect(value("actors") == .number(6) && value("topics") == .number(1))
    #expect(value("occurrences") == .number(9) && value("ties") == .number(8))
    #expect(value("weight") == .number(29))
    #expect(value("first-day") == .text("2025-07-01") && value("last-day") == .text("2025-07-08"))
    #expect(value("components") == .number(1) && value("largest-component") == .number(7))
    // A and B are friends by 4 to 2; every pair cooperates.
    #expect(value("signed-ties") == .number(7) && value("frustration") == .number(0))
    #expect(value("triad-balance") == .number(1))
    let fights = try json("stats", "events.csv", "--sign", "conflict")
    #expect(try rows(fights, "statistics").allSatisfy { $0["defined_by"] != .text("frustration") })
    // 8 of 42 places, in three formats.
    #expect(value("density") == .number(0.190476190476))
    let csv = try Program.run(
      ["stats", "events.csv", "--kind", "all", "--format", "csv"], in: folder.path)
    #expect(csv.text.contains("\"Density, directed\",0.190476190476,density,density"))
    let shown = try Program.run(
      ["stats", "events.csv", "--kind", "all", "--format", "table"], in: folder.path)
    #expect(shown.lines.contains { $0.contains("Density, directed") && $0.contains(" 0.1905 ") })
    #expect(shown.lines.contains { $0.contains("Components ") && $0.contains(" 1 ") })
  }

  @Test(arguments: [
    ("communities", "modularity"), ("communities", "cpm"), ("communities", "label-propagation"),
    ("backbone", "disparity"), ("backbone", "spanning-tree"), ("paths", "path-width"),
    ("stats", "components"), ("stats", "pagerank"),
  ]) func describe(_ command: String, _ id: String) throws {
    let run = try Program.run([command, "--describe", id])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.lines.first?.hasSuffix("(\(id))") == true)
    #expect(run.text.contains("\nSource: "))
  }

  // Arguments, words of the message, status.
  static let misuses: [([String], String, Int32)] = [
    (["paths"], "name two actors, and then articles or event tables", 64),
    (["paths", "A", "B"], "name at least one file", 64),
    (["paths", "A", "Z", "events.csv"], "this table is called “Z”", 64),
    (["paths", "A", "A", "events.csv"], "are the same actor", 64),
    (["paths", "A", "topic/grain", "events.csv"], "is a topic; take --kind all", 64),
    (["paths", "A", "D", "events.csv", "--types", "Threaten"], "“D” has no ties here", 64),
    (["paths", "A", "B", "events.csv", "--count", "0"], "--count must be at least 1", 64),
    (["backbone", "events.csv", "--alpha", "0"], "significance level 0.0", 64),
    (["backbone", "events.csv", "--top", "0"], "--top must be at least 1", 64),
    (["communities", "events.csv", "--resolution=-1"], "the resolution -1.0", 64),
    (["communities", "events.csv", "--kind", "topics"], "topics have no ties to each other", 64),
    (
      ["communities", "events.csv", "--method", "label-propagation", "--resolution", "2"],
      "go with --method leiden", 64
    ),
    (["stats", "--describe", "fame"], "there is no measure fame", 64),
  ]

  @Test(arguments: misuses)
  func saysWhatIsWrong(_ row: ([String], String, Int32)) throws {
    let run = try Program.run(row.0, in: folder.path)
    #expect(run.status == row.2)
    #expect(run.errorLines.count == 1 && run.errors.contains(row.1), "\(run.errors)")
  }
}
