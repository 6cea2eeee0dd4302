import Testing

/// A batch with faults in it, and readers that stop reading.
@Suite struct BatchTests {
  private let warning =
    "entente: warning: news/latin.txt: byte 12 (line 2) is not valid UTF-8; "
    + "convert the file with: iconv -f WINDOWS-1252 -t UTF-8\n"

  private func news() throws -> Folder {
    let folder = try Folder()
    try folder.write("news/ar.txt", Samples.arabic)
    try folder.write("news/en.txt", Samples.english)
    try folder.write("news/latin.txt", Samples.latin)
    return folder
  }

  @Test func theRestIsCoded() throws {
    let folder = try news()
    let run = try Program.run(["events", "news", "--format", "json"], in: folder.path)
    #expect(run.status == 3)
    #expect(run.errors == warning)
    let report = try JSON(parsing: run.output)
    #expect(report["summary"]?["articles"] == .number(2))
    #expect(report["summary"]?["skipped"] == .number(1))
    let paths = report["tables"]?["events"]?.items.compactMap { $0["evidence"]?["path"]?.string }
    #expect(Set(paths ?? []) == ["news/ar.txt", "news/en.txt"])
  }

  @Test func theRestIsDrawn() throws {
    let folder = try news()
    let before = try folder.contents()
    let run = try Program.run(["draw", "news", "-o", "out.svg"], in: folder.path)
    #expect(run.status == 3)
    #expect(run.errors == warning)
    var after = try folder.contents()
    let bytes = after.removeValue(forKey: "out.svg")
    let picture = try Picture(try #require(bytes))
    #expect(picture.nodes["person/donald-trump"] != nil)
    #expect(after == before)
  }

  @Test func nothingFoundIsOne() throws {
    let folder = try Folder()
    try folder.write("calm.txt", "The sun rose over the quiet hills.\n")
    let events = try Program.run(["events", "calm.txt", "--format", "csv"], in: folder.path)
    #expect(events.status == 1)
    #expect(events.lines.count == 1)
    let picture = try Program.run(["draw", "calm.txt", "-o", "calm.svg"], in: folder.path)
    #expect(picture.status == 1)
    #expect(
      picture.errors
        == "entente: warning: no events between two actors were found; nothing is drawn\n")
    #expect(try folder.contents().keys.sorted() == ["calm.txt"])
  }

  @Test(arguments: [
    ["events", "news/en.txt", "--format", "json"], ["draw", "news/en.txt", "-o", "-"],
    ["centrality", "news/en.txt", "--format", "markdown"],
  ]) func aClosedPipeEndsQuietly(_ arguments: [String]) throws {
    let folder = try news()
    let run = try Program.runWithoutReader(arguments, in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test func headReadsOneLine() throws {
    let folder = try Folder()
    let line = "{\"date\":\"2025-07-04\",\"text\":\"Turkey condemned Syria.\"}\n"
    try folder.write("many.jsonl", String(repeating: line, count: 400))
    let run = try Program.shell(
      """
      { "$1" events many.jsonl --format json; echo "status $?" >&2; } | head -n 1
      """, in: folder.path)
    #expect(run.text == "{\n")
    #expect(run.errors == "status 0\n")
  }
}
