import Testing

@Suite struct ConlluTests {
  /// Ukraine stands in front, Russia does it.
  static let parsed = """
    # newdoc id = a1
    # date = 2025-07-03
    # text = Ukraine was attacked by Russia.
    1\tUkraine\t_\tPROPN\t_\t_\t3\tnsubj:pass\t_\t_
    2\twas\t_\tAUX\t_\t_\t3\taux:pass\t_\t_
    3\tattacked\t_\tVERB\t_\t_\t0\troot\t_\t_
    4\tby\t_\tADP\t_\t_\t5\tcase\t_\t_
    5\tRussia\t_\tPROPN\t_\t_\t3\tobl:agent\t_\tSpaceAfter=No
    6\t.\t_\tPUNCT\t_\t_\t3\tpunct\t_\t_

    """

  @Test func eventsOfAParsedFile() throws {
    let folder = try Folder()
    try folder.write("a.conllu", Self.parsed)
    let run = try Program.run(
      ["events", "--conllu", "a.conllu", "--format", "jsonl"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    for part in [
      "\"article\":\"a1\"", "\"reported\":\"2025-07-03\"", "\"type\":\"ASSAULT\"",
      "\"rule\":\"tree-verb", "\"trigger_start\":12", "\"trigger_end\":20", "\"path\":\"a.conllu\"",
    ] { #expect(run.text.contains(part), "\(part)") }
    #expect(run.text.contains("\"source\":[{\"id\":\"RUS\""))
  }

  @Test func besideOtherArticlesAndInNetworks() throws {
    let folder = try Folder()
    try folder.write("a.conllu", Self.parsed)
    try folder.write("b.txt", "France praised Jordan.")
    let run = try Program.run(
      ["centrality", "b.txt", "--conllu", "a.conllu", "--format", "tsv"], in: folder.path)
    #expect(run.status == 0)
    for name in ["France", "Jordan", "Russia", "Ukraine"] { #expect(run.text.contains(name)) }
  }

  @Test func aBrokenLineIsToldAndTheRestRead() throws {
    let folder = try Folder()
    try folder.write("a.conllu", Self.parsed + "\n# text = x\n1\tx\n")
    let run = try Program.run(
      ["events", "--conllu", "a.conllu", "--format", "tsv"], in: folder.path)
    #expect(run.status == 3)
    #expect(run.lines.count == 2)
    #expect(
      run.errors.contains(
        "entente: warning: a.conllu: line 12 has 2 fields where CoNLL-U has ten; separate the fields "
          + "by one tab; the sentence is read without its tree\n"))
  }

  @Test func withoutTheOptionTheFileIsRefused() throws {
    let folder = try Folder()
    try folder.write("a.conllu", Self.parsed)
    let run = try Program.run(["events", "a.conllu"], in: folder.path)
    #expect(run.status == 65)
    #expect(
      run.errors
        == "entente: error: a.conllu: .conllu files are not read as articles; name CoNLL-U files with "
        + "--conllu\n")
  }
}
