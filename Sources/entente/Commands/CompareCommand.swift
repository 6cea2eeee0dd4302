import ArgumentParser
import EntenteRender
import EntenteTables
import EntenteTies

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What changed between two periods, and how sure is that?
struct CompareCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare the networks of two periods, and test what changed.",
    discussion: """
      A and B are days, months, years or intervals with both ends included (2025-06,
      2025-07-01..2025-07-15), or last-30-days and previous-30-days, counted from the newest event.
      Shows the pairs and ties that are new, gone, stronger, weaker or turned from cooperation to
      conflict, the scores and ranks of actors, and the networks as wholes, with the evidence of both
      periods.

      Tests move whole articles (of event tables whole days) between the periods, since events come
      in clusters: p says how often chance alone makes as large a difference, q what share of the
      changes found at that level is false. An event counts on its own date, else on the day of its
      article. docs/time.md has the definitions.

        entente compare 2025-06 2025-07 examples/
        entente compare previous-30-days last-30-days news.jsonl --unit story --exit-code
        entente compare 2018-03 2018-04 events.csv.gz --measures strength,betweenness
        entente compare 2025-06 2025-07 news/ -o change.svg
        entente compare june.csv july.csv

      Two files or folders in place of A and B stand for the days that each covers. With -o and the
      ending of a picture (.svg, .png, .pdf, .dot) the pairs that changed are drawn.
      """)

  @Argument(help: ArgumentHelp("Period before.", valueName: "A"))
  var before: String

  @Argument(help: ArgumentHelp("Period after.", valueName: "B"))
  var after: String

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags
  @OptionGroup var tests: TestOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "Show this many rows of each table, or pairs in a picture.", valueName: "number"))
  var top = 50

  @Flag(help: "Show all rows.")
  var all = false

  @Flag(
    help:
      "Exit with 1 if a pair, tie or actor changed (q < 0.05), with 0 if none did; for scripts and alerts."
  )
  var exitCode = false

  mutating func validate() throws {
    if top < 1 { throw ValidationError("--top must be at least 1") }
  }

  mutating func perform() throws -> Outcome {
    let periods = try periods()
    let (corpus, events) = try input.network(network)
    let compared = try ComparedPeriods(
      events, corpus, before: periods.0.resolved(in: events.period),
      after: periods.1.resolved(in: events.period), options: tests, threads: input.threads)
    if output.format == nil, let format = output.output.flatMap(Self.pictureFormat) {
      let picture = ChangePicture(
        compared: compared, corpus: corpus, language: output.language,
        limit: all ? Int.max : top)
      let (bytes, hasChanged) = try picture.bytes(as: format)
      guard let bytes else {
        Log.warning("no pair changed; nothing is drawn")
        return Outcome(skipped: corpus.skipped, found: exitCode)
      }
      try OutputFile.write(bytes, to: output.output)
      return outcome(corpus, compared, hasChanged)
    }
    let rows = ComparisonRows(
      compared: compared, corpus: corpus, language: output.language, limit: all ? Int.max : top)
    let (report, hasChanged) = try rows.report(tests, threads: input.threads)
    try output.write(report)
    return outcome(corpus, compared, hasChanged)
  }

  private func outcome(_ corpus: Corpus, _ compared: ComparedPeriods, _ hasChanged: Bool) -> Outcome
  {
    if exitCode { return Outcome(skipped: hasChanged ? 0 : corpus.skipped, found: !hasChanged) }
    return Outcome(
      skipped: corpus.skipped,
      found: compared.network.occurrenceCount(in: compared.before)
        + compared.network.occurrenceCount(in: compared.after) > 0)
  }

  /// The format that a file's ending asks for, nil where it is none of pictures.
  private static func pictureFormat(_ path: String) -> PictureFormat? {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    return try? PictureFormat(named: String(path[path.index(after: dot)...]))
  }

  /// What was typed as A and B; of two files or folders the days that each covers.
  private mutating func periods() throws -> (PeriodArgument, PeriodArgument) {
    guard input.paths.isEmpty, access(before, R_OK) == 0, access(after, R_OK) == 0 else {
      return try (PeriodArgument(parsing: before), PeriodArgument(parsing: after))
    }
    input.paths = [before, after]
    let days = try (input.days(of: before), input.days(of: after))
    if days.0.from < days.1.to, days.1.from < days.0.to {
      throw UsageError(
        description: "\(before) covers \(days.0) and \(after) \(days.1), which overlap; "
          + "give two periods, and then both files")
    }
    return (.interval(days.0), .interval(days.1))
  }
}
