import ArgumentParser
import EntenteAnalysis
import EntenteTables
import EntenteText
import EntenteTies

extension Backbone.Method: ExpressibleByArgument {}

/// Which few ties carry the network?
struct BackboneCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "backbone",
    abstract: "List the few ties that carry the network.",
    discussion: """
      disparity keeps the ties that are too large a share of what one of their ends does, or of what
      is done to it, to be chance (p below --alpha). spanning-tree keeps the heaviest ties that
      leave connected what is connected. union keeps both. The summary says what share of the weight
      is kept. Weights are taken whatever their sign; --sign conflict looks at conflict alone.

        entente backbone news/
        entente backbone events.csv --method union --alpha 0.01 --format csv
        entente backbone --describe disparity
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags
  @OptionGroup var choice: NetworkChoice
  @OptionGroup var output: OutputOptions
  @OptionGroup var describe: DescribeOption

  @Option(help: "Which ties to keep: disparity, spanning-tree or union.")
  var method: Backbone.Method = .disparity

  @Option(help: ArgumentHelp("Ties with p below it are kept by disparity.", valueName: "p"))
  var alpha = 0.05

  @Flag(help: "Take both directions of a pair as one tie.")
  var undirected = false

  @Option(help: ArgumentHelp("Show the first so many ties, the heaviest.", valueName: "number"))
  var top: Int?

  mutating func validate() throws {
    if let top, top < 1 { throw ValidationError("--top must be at least 1") }
  }

  mutating func perform() throws -> Outcome {
    if try describe.answer(to: output) { return Outcome() }
    let (corpus, events) = try input.network(network)
    let graph = choice.network(of: try events.tieTable())
    let backbone = try Backbone(
      of: undirected ? graph.undirected() : graph, method: method, alpha: alpha)
    let rows = BackboneRows(
      network: events, signs: choice.sign.signs, backbone: backbone, language: output.language)
    try output.write(rows.report(top: top))
    return Outcome(skipped: corpus.skipped, found: !backbone.ties.isEmpty)
  }
}
