import ArgumentParser
import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// Who is central, and how is each tied to Ukraine, Iran or NATO?
struct CentralityCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "centrality",
    abstract: "Rank the actors of articles by their place in the network.",
    discussion: """
      Strength (in, out, both), betweenness (ties as distances of 1/weight, over actors alone) and
      PageRank of every actor. With --focus, each actor's ties to the actors or topics named:
      the weight of their events and the number of sentences that name both.

        entente centrality examples/
        entente centrality examples/ --focus Ukraine,Iran,NATO --format csv
        entente centrality --describe betweenness
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags
  @OptionGroup var focus: FocusOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var describe: DescribeOption

  @Option(help: ArgumentHelp("Show the first so many actors.", valueName: "number"))
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "Order by this measure: \(MeasureRegistry.ids.joined(separator: ", ")).", valueName: "measure"
    ))
  var sort = "strength"

  mutating func validate() throws {
    if let top, top < 1 { throw ValidationError("--top must be at least 1") }
  }

  mutating func perform() throws -> Outcome {
    if try describe.answer(to: output) { return Outcome() }
    let sort = try MeasureRegistry.measure(id: sort)
    let (corpus, events) = try input.network(network)
    let rows = CentralityRows(
      network: events, focus: try focus.nodes(in: events), language: output.language)
    let report = try rows.report(sortedBy: sort.description.id, top: top)
    try output.write(report)
    return Outcome(skipped: corpus.skipped, found: !(report.tables.first?.rows.isEmpty ?? true))
  }
}
