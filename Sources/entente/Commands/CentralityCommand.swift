import ArgumentParser
import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// Who is central, how firmly, and how is each tied to Ukraine, Iran or NATO?
struct CentralityCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "centrality",
    abstract: "Rank the actors of articles by their place in the network.",
    discussion: """
      Strength (in, out, both), betweenness (ties as distances of 1/weight, over actors alone) and
      PageRank of every actor, or the measures that --measures names. With --focus, each actor's ties
      to the actors or topics named: the weight of their events and the number of sentences that name
      both. --confidence draws the articles (of an event table: the days) again, 200 times, and shows
      how far scores and ranks move; it takes as many times as long.

        entente centrality examples/
        entente centrality examples/ --focus Ukraine,Iran,NATO --format csv
        entente centrality events.csv --measures pagerank,core-number --top 20 --confidence
        entente centrality --measures list
        entente centrality --describe betweenness
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags
  @OptionGroup var focus: FocusOption
  @OptionGroup var confidence: ConfidenceOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var describe: DescribeOption

  @Option(
    help: ArgumentHelp(
      "Measures to show, by their names with commas between; all for every one, list to list them.",
      valueName: "names"))
  var measures: String?

  @Option(help: ArgumentHelp("Show the first so many actors.", valueName: "number"))
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "Order by this measure: \(MeasureRegistry.ids.joined(separator: ", ")). Without it by strength, or the first that --measures names.",
      valueName: "measure"
    ))
  var sort: String?

  @Option(
    help:
      "Whom to rank: actors in the network of actors alone, topics or all in the network of both.")
  var kind: NodeChoice = .actors

  mutating func validate() throws {
    if let top, top < 1 { throw ValidationError("--top must be at least 1") }
  }

  mutating func perform() throws -> Outcome {
    if try describe.answer(to: output) { return Outcome() }
    if measures == "list" {
      try output.write(MeasureListRows.report())
      return Outcome()
    }
    let choice = try MeasureChoice(measures, sort: sort)
    let (corpus, events) = try input.network(network)
    let rows = CentralityRows(
      network: events, focus: try focus.nodes(in: events), choice: choice, kind: kind,
      bootstrap: confidence.bootstrap(threads: input.threads), language: output.language)
    let report = try rows.report(top: top)
    try output.write(report)
    return Outcome(skipped: corpus.skipped, found: !(report.tables.first?.rows.isEmpty ?? true))
  }
}
