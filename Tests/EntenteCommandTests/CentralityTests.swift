import Testing

@Suite struct CentralityTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("news.jsonl", Samples.twoMonths)
  }

  private func rows(_ arguments: String...) throws -> [JSON] {
    let run = try Program.run(
      ["centrality", "news.jsonl", "--format", "json"] + arguments, in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return try #require(try JSON(parsing: run.output)["tables"]?["actors"]).items
  }

  /// The confidence of the one kind of sentence with that relation.
  private func confidence(_ relation: String) throws -> Double {
    let run = try Program.run(
      ["events", "news.jsonl", "--format", "jsonl"], in: folder.path)
    let events = try run.lines.map { try JSON(parsing: $0.utf8) }
    let values = events.filter { $0["relation"] == .text(relation) }
      .compactMap { $0["confidence"]?.number }
    #expect(Set(values).count == 1)
    return try #require(values.first)
  }

  @Test func columnsAreAPromise() throws {
    let run = try Program.run(
      ["centrality", "news.jsonl", "--format", "csv", "--focus", "Ukraine, Israel"],
      in: folder.path)
    let rows = parseCSV(run.text)
    #expect(
      rows.first == [
        "rank", "actor", "id", "kind", "country", "strength", "in_strength", "out_strength",
        "betweenness", "pagerank", "tie_to_ukraine", "sentences_with_ukraine", "tie_to_israel",
        "sentences_with_israel",
      ])
    #expect(rows.allSatisfy { $0.count == rows[0].count })
  }

  @Test func strengthIsTheSumOfWeights() throws {
    let rows = try rows()
    let call = try confidence("called")
    let accusation = try confidence("accused")
    let pause = try confidence("paused shipments to")
    func row(_ id: String) throws -> JSON {
      let row = rows.first { $0["id"] == .text(id) }
      return try #require(row)
    }
    func expect(
      _ id: String, _ name: String, _ value: Double,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let found = try #require(try row(id)[name]?.number, sourceLocation: sourceLocation)
      #expect(abs(found - value) < 1e-9, sourceLocation: sourceLocation)
    }
    // Three calls on three days; of a mutual tie half goes each way.
    for id in ["person/donald-trump", "person/vladimir-putin"] {
      try expect(id, "strength", 3 * call)
      try expect(id, "in_strength", 1.5 * call)
      try expect(id, "out_strength", 1.5 * call)
    }
    try expect("person/abbas-araghchi", "out_strength", 3 * accusation)
    try expect("person/abbas-araghchi", "in_strength", 0)
    try expect("ISR", "in_strength", 3 * accusation)
    try expect("USA.GOV.DEFENSE", "out_strength", pause)
    try expect("UKR", "strength", pause)
    // Nobody stands between two others here.
    #expect(rows.allSatisfy { $0["betweenness"] == .number(0) })
    let sum = rows.compactMap { $0["pagerank"]?.number }.reduce(0, +)
    #expect(abs(sum - 1) < 1e-9)
    #expect(try row("UKR")["kind"] == .text("state"))
    #expect(try row("person/donald-trump")["country"] == .text("USA"))
  }

  @Test func eachActorsTieToTheFocus() throws {
    let rows = try rows("--focus", "Ukraine,أوكرانيا,Putin")
    let pause = try confidence("paused shipments to")
    let call = try confidence("called")
    func cell(_ id: String, _ name: String) throws -> JSON {
      let row = rows.first { $0["id"] == .text(id) }
      return try #require(row?[name])
    }
    #expect(try cell("USA.GOV.DEFENSE", "tie_to_ukraine") == .number(pause))
    #expect(try cell("USA.GOV.DEFENSE", "sentences_with_ukraine") == .number(1))
    // Its own cells are empty, those of strangers zero.
    #expect(try cell("UKR", "tie_to_ukraine") == .null)
    #expect(try cell("UKR", "sentences_with_ukraine") == .null)
    #expect(try cell("person/donald-trump", "tie_to_ukraine") == .number(0))
    let calls = try #require(try cell("person/donald-trump", "tie_to_vladimir_putin").number)
    #expect(abs(calls - 3 * call) < 1e-9)
    #expect(try cell("person/donald-trump", "sentences_with_vladimir_putin") == .number(3))
    // The Arabic name is the same actor: one column.
    #expect(rows[0].names.filter { $0.hasPrefix("tie_to_") }.count == 2)
  }

  @Test func namesOfColumnsDontDependOnTheLanguage() throws {
    let rows = try rows("--focus", "Ukraine", "--language", "ar")
    #expect(rows[0].names.contains("tie_to_ukraine"))
    #expect(rows.contains { $0["actor"] == .text("دونالد ترامب") })
  }

  @Test func sortAndTop() throws {
    let all = try rows("--sort", "pagerank")
    let values = all.compactMap { $0["pagerank"]?.number }
    // Scores that differ by rounding alone share a rank.
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 >= $1 * (1 - 1e-9) })
    let top = try rows("--sort", "pagerank", "--top", "3")
    #expect(top == Array(all[..<3]))
    // A measure that isn't shown otherwise gets a column.
    let close = try rows("--sort", "harmonic-closeness")
    let closeness = close.compactMap { $0["harmonic_closeness"]?.number }
    #expect(closeness.count == close.count)
    #expect(zip(closeness, closeness.dropFirst()).allSatisfy { $0 >= $1 * (1 - 1e-9) })
  }

  @Test(arguments: [
    ("strength", "Strength (strength)\n"), ("betweenness", "Betweenness (betweenness)\n"),
    ("pagerank", "PageRank (pagerank)\n"),
  ]) func describe(_ id: String, _ title: String) throws {
    let run = try Program.run(["centrality", "--describe", id])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text.hasPrefix(title))
    #expect(run.text.contains("\nSource: "))
  }
}
