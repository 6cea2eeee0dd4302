import ArgumentParser
import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// What is the network like as a whole?
struct StatsCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Print the numbers that describe the network as a whole.",
    discussion: """
      Counts, and every statistic of networks that there is: \
      \((StatisticRegistry.ids + StatisticRegistry.signed.map(\.description.id)).joined(separator: ", ")). --describe defines each by that name.

        entente stats news/
        entente stats events.csv --from 2014-01 --to 2014-03 --format json
        entente stats --describe density
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags
  @OptionGroup var choice: NetworkChoice
  @OptionGroup var output: OutputOptions
  @OptionGroup var describe: DescribeOption

  mutating func perform() throws -> Outcome {
    if try describe.answer(to: output) { return Outcome() }
    let (corpus, events) = try input.network(network)
    let table = try events.tieTable()
    let graph = choice.network(of: table)
    let signed = choice.sign == .all ? SignedNetwork(of: table, kinds: choice.kind.kinds) : nil
    try output.write(StatsRows(network: events, graph: graph, signed: signed).report())
    return Outcome(skipped: corpus.skipped, found: graph.memberCount > 0)
  }
}
