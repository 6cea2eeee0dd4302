import Testing

/// A run that must end with one line on standard error and nothing written.
struct ErrorCase: Sendable, CustomTestStringConvertible {
  let arguments: String
  let status: Int32
  let line: String

  init(_ arguments: String, _ status: Int32, _ line: String) {
    self.arguments = arguments
    self.status = status
    self.line = line
  }

  var testDescription: String { arguments }
}

/// Every fault that a user can cause: its wording, its status, and that nothing is left half done.
@Suite struct ErrorTests {
  /// Measures of actors, in the order of help.
  private static let measures =
    "degree, in-degree, out-degree, strength, in-strength, out-strength, cooperation-degree, "
    + "cooperation-in-degree, cooperation-out-degree, cooperation-strength, "
    + "cooperation-in-strength, cooperation-out-strength, conflict-degree, conflict-in-degree, "
    + "conflict-out-degree, conflict-strength, conflict-in-strength, conflict-out-strength, "
    + "betweenness, sampled-betweenness, harmonic-closeness, closeness, pagerank, eigenvector, katz, hub, authority, "
    + "core-number, clustering, weighted-clustering, constraint, effective-size, articulation"

  /// Measures of ties, then of networks.
  private static let others =
    "bridge, edge-betweenness, disparity, spanning-tree, density, components, reciprocity, "
    + "dyad-census, triad-census, transitivity, paths, assortativity, degree-centralization, "
    + "betweenness-centralization, closeness-centralization, triad-balance, frustration, "
    + "modularity, cpm, label-propagation, "
    + "path-steps, path-distance, path-width, path-product, coordinator, consultant, gatekeeper, "
    + "representative, liaison"

  static let cases: [ErrorCase] = [
    // What is read.
    ErrorCase(
      "events missing.txt", 66, "missing.txt: no such file or folder; check the spelling"),
    ErrorCase(
      "events en.txt missing.txt", 66,
      "missing.txt: no such file or folder; check the spelling"),
    ErrorCase(
      "events nothing", 66,
      "nothing: no articles in this folder; files are found by their suffix: "
        + ".txt .text .md .markdown .jsonl .ndjson .json"),
    ErrorCase(
      "events empty.txt", 65, "empty.txt: has no text; put the article's text in it or leave it out"
    ),
    ErrorCase(
      "events latin.txt", 65,
      "latin.txt: byte 12 (line 2) is not valid UTF-8; "
        + "convert the file with: iconv -f WINDOWS-1252 -t UTF-8"),
    ErrorCase(
      "draw latin.txt -o old.svg", 65,
      "latin.txt: byte 12 (line 2) is not valid UTF-8; "
        + "convert the file with: iconv -f WINDOWS-1252 -t UTF-8"),
    ErrorCase(
      "events matter.txt", 65,
      "matter.txt: line 3 is front matter without a colon; write it as: key: value"),
    ErrorCase(
      "centrality february.txt", 65,
      "february.txt: line 2 has a date that is no day (\"2025-02-30\"); "
        + "write an existing day as: 2025-07-03"),
    ErrorCase(
      "events open.txt", 65,
      "open.txt: line 1 opens front matter that never ends; "
        + "close it with a line of three hyphens: ---"),
    ErrorCase(
      "events broken.jsonl", 65,
      "broken.jsonl: line 1 is not valid JSON; "
        + "write one article as an object: {\"date\": \"2025-07-03\", \"text\": \"…\"}"),

    // What is asked for.
    ErrorCase(
      "events", 64, "name at least one file or folder, or - for standard input"),
    ErrorCase(
      "centrality", 64, "name at least one file or folder, or - for standard input"),
    ErrorCase(
      "draw -o new.svg", 64, "name at least one file or folder, or - for standard input"),
    ErrorCase(
      "compare 2025-06 2025-07", 64, "name at least one file or folder, or - for standard input"),
    ErrorCase(
      "draw en.txt", 64, "missing expected argument '--output <file>'; see: entente draw --help"),
    ErrorCase(
      "events en.txt --format xml", 64,
      "the value 'xml' is invalid for '--format <format>'. Please provide one of the following: "
        + "table, tsv, json, jsonl, csv, markdown; see: entente events --help"),
    ErrorCase(
      "events en.txt --formt json", 64,
      "unknown option '--formt'. Did you mean '--format'? See: entente events --help"),
    ErrorCase("evnts", 64, "unexpected argument 'evnts'; see: entente --help"),
    ErrorCase(
      "draw en.txt -o old.svg --engine warp", 64,
      "unknown layout engine 'warp'; "
        + "choose one of dot, neato, fdp, sfdp, circo, twopi, osage, patchwork"),
    ErrorCase(
      "draw en.txt -o new.bmp", 64,
      "unknown picture format 'bmp'; choose one of svg, svgz, dot, png, pdf"),
    ErrorCase(
      "draw en.txt -o new", 64,
      "“new” has no ending that says the format; use .svg, .png, .pdf, .dot or .html"),
    ErrorCase(
      "events en.txt --date 2025-02-30", 64,
      "the value '2025-02-30' is invalid for '--date <day>': "
        + "write an existing day, such as 2025-07-03; see: entente events --help"),
    ErrorCase(
      "compare 2025-07-02..2025-07-01 2025-07 en.txt", 64,
      "\"2025-07-02..2025-07-01\" ends before it begins; write the earlier day first"),
    ErrorCase(
      "compare 2025-06 2025-13 en.txt", 64,
      "\"2025-13\" names month 13; months go from 01 to 12"),
    ErrorCase(
      "compare 2025-02-30 2025-07 en.txt", 64,
      "\"2025-02-30\" names a day that does not exist; 2025-02 has 28 days"),
    ErrorCase(
      "compare june july en.txt", 64,
      "\"june\" is not a day, month, year or interval; "
        + "write 2025, 2025-06, 2025-06-15 or 2025-07-01..2025-07-15"),
    ErrorCase(
      "centrality en.txt --focus Ukraine,Narnia", 64,
      "no actor or topic of these articles is called “Narnia”; entente events lists their names"),
    ErrorCase(
      "centrality en.txt --sort fame", 64,
      "there is no measure fame; choose of \(measures)"),
    ErrorCase(
      "centrality --describe fame", 64,
      "there is no measure fame; choose of \(measures), \(others)"),
    ErrorCase(
      "centrality en.txt --top=-1", 64,
      "--top must be at least 1; see: entente centrality --help"),
    ErrorCase(
      "events en.txt --threads 0", 64,
      "--threads must be at least 1; see: entente events --help"),
    ErrorCase(
      "draw en.txt -o new.svg --min-confidence 2", 64,
      "--min-confidence must lie between 0 and 1; see: entente draw --help"),

    // What is written.
    ErrorCase(
      "events en.txt --format json -o none/new.json", 73,
      "none/new.json: cannot be created, its folder does not exist; make it with: mkdir -p none"),
    ErrorCase(
      "draw en.txt -o none/new.svg", 73,
      "none/new.svg: cannot be created, its folder does not exist; make it with: mkdir -p none"),
    ErrorCase(
      "draw en.txt -o en.txt/new.svg", 73,
      "en.txt/new.svg: cannot be created, a part of its path is a file; choose another path with -o"
    ),
    ErrorCase(
      "events en.txt --format json -o nothing", 73,
      "nothing: cannot be created, it is a folder; name a file in it with -o"),
    ErrorCase(
      "events en.txt --format json -o /dev/full", 74,
      "/dev/full: writing failed, the disk is full; free some space and run it again"),
  ]

  static func folder() throws -> Folder {
    let folder = try Folder()
    try folder.write("en.txt", Samples.english)
    try folder.write("empty.txt", "")
    try folder.write("latin.txt", Samples.latin)
    try folder.write("matter.txt", "---\ndate: 2025-07-04\nno colon here\n---\nSome text.\n")
    try folder.write("february.txt", "---\ndate: 2025-02-30\n---\nSome text.\n")
    try folder.write("open.txt", "---\ndate: 2025-07-04\n\n")
    try folder.write("broken.jsonl", "{\"text\": \n")
    try folder.write("old.svg", "the picture of yesterday")
    try folder.makeFolder("nothing")
    return folder
  }

  @Test(arguments: cases) func oneLineAndNothingWritten(_ fault: ErrorCase) throws {
    let folder = try Self.folder()
    let before = try folder.contents()
    let run = try Program.run(
      fault.arguments.split(separator: " ").map(String.init), in: folder.path)
    #expect(run.errors == "entente: error: \(fault.line)\n")
    #expect(run.status == fault.status)
    #expect(run.output.isEmpty)
    #expect(try folder.contents() == before)
  }

  @Test func standardInputIsNamed() throws {
    let run = try Program.run(["events", "-"], input: Samples.latin)
    #expect(run.status == 65)
    #expect(
      run.errors
        == "entente: error: standard input: byte 12 (line 2) is not valid UTF-8; "
        + "convert the file with: iconv -f WINDOWS-1252 -t UTF-8\n")
  }

  @Test func everyArticleOfABatchIsNamed() throws {
    let folder = try Self.folder()
    let run = try Program.run(["events", "empty.txt", "latin.txt"], in: folder.path)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    let lines = run.errorLines
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("entente: error: empty.txt: has no text") == true)
    #expect(lines.dropFirst().first?.hasPrefix("entente: error: latin.txt: byte 12") == true)
    #expect(lines.last == "entente: error: none of the 2 articles could be read")
  }
}
