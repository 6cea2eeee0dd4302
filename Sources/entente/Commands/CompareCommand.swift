import ArgumentParser
import EntenteTables
import EntenteText
import EntenteTies

/// What changed between two periods?
struct CompareCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare the networks of two periods.",
    discussion: """
      A and B are days, months, years or intervals with both ends included: 2025-06,
      2025-07-01..2025-07-15. Shows the ties that are new, gone, stronger and weaker with their
      weights in both periods, and how the strength and rank of each actor changed. An event counts
      on its own date, else on the day of its article; the summary says how many came to their day in
      which way. Whether a change is more than chance is not tested.

        entente compare 2025-06 2025-07 examples/
        entente compare 2025-06-01..2025-06-15 2025-07 news.jsonl --format markdown
      """)

  @Argument(help: ArgumentHelp("Period before.", valueName: "A"))
  var before: String

  @Argument(help: ArgumentHelp("Period after.", valueName: "B"))
  var after: String

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags
  @OptionGroup var output: OutputOptions

  mutating func perform() throws -> Outcome {
    let first = try DayInterval(parsing: before)
    let second = try DayInterval(parsing: after)
    let (corpus, events) = try input.network(network)
    let rows = ComparisonRows(
      network: events, before: first, after: second, language: output.language)
    let report = try rows.report()
    try output.write(report)
    return Outcome(
      skipped: corpus.skipped, found: !report.tables.allSatisfy { $0.rows.isEmpty })
  }
}
