import ArgumentParser
import EntenteCoding
import EntenteTables

/// Who did what to whom, and which sentence says so?
struct EventsCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "List the events of articles, each with its sentence.",
    discussion: """
      Each event has a type (PLOVER), a relation, its actors, the date that the text gives, its
      factuality (asserted, negated, planned, hypothetical, quoted), a confidence and its evidence.

        entente events examples/
        entente events article.txt --date 2025-07-03 --format jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Print on standard error how each sentence was read.")
  var explain = false

  mutating func perform() throws -> Outcome {
    let corpus = try input.code(explains: explain)
    if explain {
      for explanation in corpus.coded.flatMap(\.explanations) {
        StandardError.write(explanation.sentence.oneLine + "\n")
        for line in explanation.lines { StandardError.write(line + "\n") }
      }
    }
    let report = EventRows.report(corpus, language: output.language)
    try output.write(report)
    return Outcome(skipped: corpus.skipped, found: !corpus.events.isEmpty)
  }
}
