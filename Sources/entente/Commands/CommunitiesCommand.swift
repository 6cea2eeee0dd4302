import ArgumentParser
import EntenteAnalysis
import EntenteTables
import EntenteText
import EntenteTies

extension QualityFunction: ExpressibleByArgument {}

/// Who belongs together?
struct CommunitiesCommand: EntenteCommand {
  enum Method: String, CaseIterable, ExpressibleByArgument {
    case leiden
    case labelPropagation = "label-propagation"
  }

  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Find groups of actors who have more to do with each other than with the rest.",
    discussion: """
      The Leiden method, for modularity or the constant Potts model (cpm); higher --resolution gives
      more and smaller groups. Having to do with each other is not being friends: enemies who fight
      stand together. --sign cooperation looks at cooperation alone. The same seed gives the same
      groups; try others to see how firm a group is.

        entente communities news/
        entente communities events.csv --sign cooperation --resolution 1.5
        entente communities events.csv --members --format csv -o members.csv
        entente communities --describe modularity
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags
  @OptionGroup var choice: NetworkChoice
  @OptionGroup var output: OutputOptions
  @OptionGroup var describe: DescribeOption

  @Option(help: "How to find communities: leiden or label-propagation.")
  var method: Method = .leiden

  @Option(help: "What leiden makes as high as possible: modularity or cpm.")
  var quality: QualityFunction = .modularity

  @Option(
    help: ArgumentHelp(
      "Higher gives more and smaller communities. With cpm, the weight a pair must have.",
      valueName: "number"))
  var resolution = 1.0

  @Option(help: ArgumentHelp("Start of the random order.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp("Show the first so many communities, the largest.", valueName: "number"))
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "Name so many members of each community in tables; JSON has them all.", valueName: "number"))
  var names = 8

  @Flag(help: "A row for each member instead of each community.")
  var members = false

  mutating func validate() throws {
    if let top, top < 1 { throw ValidationError("--top must be at least 1") }
    if names < 1 { throw ValidationError("--names must be at least 1") }
    if method == .labelPropagation, quality != .modularity || resolution != 1 {
      throw ValidationError("--quality and --resolution go with --method leiden")
    }
  }

  mutating func perform() throws -> Outcome {
    if try describe.answer(to: output) { return Outcome() }
    let (corpus, events) = try input.network(network)
    let graph = choice.network(of: try events.tieTable())
    let found =
      switch method {
      case .leiden:
        try Leiden(quality: quality, resolution: resolution, seed: seed).communities(in: graph)
      case .labelPropagation: LabelPropagation(seed: seed).communities(in: graph)
      }
    let rows = CommunityRows(
      network: events, communities: found,
      profiles: quality.profiles(of: found.partition, in: graph, resolution: resolution),
      language: output.language)
    var report = members ? rows.members(top: top) : rows.communities(top: top, names: names)
    report.summary =
      [
        .init("method", "Method", .text(method.rawValue), kind: .text),
        .init("quality_function", "Quality function", .text(quality.rawValue), kind: .text),
        .init("resolution", "Resolution", .number(resolution)),
        .init("seed", "Seed", .text("\(seed)"), kind: .text),
      ] + report.summary
    try output.write(report)
    return Outcome(skipped: corpus.skipped, found: found.partition.count > 0)
  }
}
