import ArgumentParser
import EntenteTables
import EntenteTies

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
      """)

  @Argument(help: ArgumentHelp("Period before.", valueName: "A"))
  var before: String

  @Argument(help: ArgumentHelp("Period after.", valueName: "B"))
  var after: String

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags
  @OptionGroup var tests: TestOptions
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Show this many rows of each table.", valueName: "number"))
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
    let periods = try (PeriodArgument(parsing: before), PeriodArgument(parsing: after))
    let (corpus, events) = try input.network(network)
    let compared = try ComparedPeriods(
      events, corpus, before: periods.0.resolved(in: events.period),
      after: periods.1.resolved(in: events.period), options: tests, threads: input.threads)
    let rows = ComparisonRows(
      compared: compared, corpus: corpus, language: output.language, limit: all ? Int.max : top)
    let (report, hasChanged) = try rows.report(tests, threads: input.threads)
    try output.write(report)
    if exitCode { return Outcome(skipped: hasChanged ? 0 : corpus.skipped, found: !hasChanged) }
    return Outcome(
      skipped: corpus.skipped,
      found: compared.network.occurrenceCount(in: compared.before)
        + compared.network.occurrenceCount(in: compared.after) > 0)
  }
}
