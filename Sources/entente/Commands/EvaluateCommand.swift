import ArgumentParser
import EntenteArticles
import EntenteEvaluation
import EntenteTables

/// How well do the events agree with those that a careful reader took from the same articles?
struct EvaluateCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compare the events of articles with gold events.",
    discussion: """
      Precision, recall and F1 over place and actors, and over place, actors and type; the share of
      core events found; dates and factuality of the events found. By language and by type.

      GOLD is a file of JSON lines, one event each: article (its id), sentence (words of the article
      that name the place), type and alt_types (PLOVER), source and target (lists of names; | between
      readings that are each right; country:FRA for any actor of that state), and as wanted symmetric,
      date, date_open, factuality, core, optional, complete. docs/coder.md has the rules.

        entente evaluate gold.jsonl articles.jsonl
        entente evaluate gold.jsonl articles.jsonl --show --format markdown
      """)

  @Argument(help: ArgumentHelp("Gold events, a JSON object a line.", valueName: "gold"))
  var gold: String

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "List the gold events that were missed and the events that are too much.")
  var show = false

  mutating func perform() throws -> Outcome {
    let (gold, errors) = GoldReader.read(try FileBytes.read(gold), file: gold)
    for error in errors.dropLast() { Log.error(error.description) }
    if let error = errors.last { throw error }
    guard !gold.events.isEmpty || !gold.barred.isEmpty else {
      throw UsageError(description: "\(self.gold) holds no gold events; write one a line as JSON")
    }
    let corpus = try input.code()
    let read = Set(corpus.articles.map(\.id))
    let absent = gold.articles.subtracting(read).sorted()
    if let first = absent.first {
      Log.warning(
        "\(absent.count) of the \(gold.articles.count) articles of the gold were not read "
          + "(“\(first)”…); their events count as missed. Articles are known by their id")
    }
    let evaluation = Evaluation(gold: gold, events: corpus.events)
    try output.write(
      EvaluationRows.report(
        evaluation, articles: corpus.articles.count, lists: show, output.language)
    )
    return Outcome(skipped: corpus.skipped, found: !corpus.events.isEmpty)
  }
}
