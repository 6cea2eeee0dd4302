import ArgumentParser
import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

extension PathFinder.Criterion: ExpressibleByArgument {}

/// How is A connected with B?
struct PathsCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths",
    abstract: "Show the best paths between two actors, step by step.",
    discussion: """
      Each step is shown with its heaviest tie, its days and a sentence. --by says what a good path
      is: distance (few steps over strong ties, the sum of 1/weight), steps (few steps), width (a
      heavy weakest tie) or product (of weight/largest weight). Nobody is met twice on a path. Ties
      lead both ways unless --directed.

        entente paths "Donald Trump" Iran news/
        entente paths Turkey Armenia events.csv --by width --count 5
        entente paths --describe path-width
      """)

  @Argument(help: ArgumentHelp("Name or id of an actor.", valueName: "A"))
  var first: String?

  @Argument(help: ArgumentHelp("Name or id of another actor.", valueName: "B"))
  var second: String?

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags
  @OptionGroup var choice: NetworkChoice
  @OptionGroup var output: OutputOptions
  @OptionGroup var describe: DescribeOption

  @Option(help: "What a good path is: steps, distance, width or product.")
  var by: PathFinder.Criterion = .distance

  @Option(help: ArgumentHelp("Show so many paths, the best first.", valueName: "number"))
  var count = 3

  @Flag(help: "Follow ties from source to target alone.")
  var directed = false

  mutating func validate() throws {
    if count < 1 { throw ValidationError("--count must be at least 1") }
  }

  mutating func perform() throws -> Outcome {
    if try describe.answer(to: output) { return Outcome() }
    guard let first, let second else {
      throw UsageError(description: "name two actors, and then articles or event tables")
    }
    let (corpus, events) = try input.network(network)
    let graph = choice.network(of: try events.tieTable())
    let ends = try [first, second].map { try end($0, in: events, graph) }
    guard ends[0] != ends[1] else {
      throw UsageError(description: "“\(first)” and “\(second)” are the same actor; name two")
    }
    let paths = try PathFinder(by: by, directed: directed)
      .paths(from: ends[0], to: ends[1], count: count, in: graph)
    let rows = PathRows(
      network: events, signs: choice.sign.signs, criterion: by, directed: directed,
      largestWeight: (directed ? graph : graph.undirected()).largestWeight, paths: paths,
      language: output.language)
    try output.write(rows.report())
    if paths.isEmpty { Log.note("no path leads from “\(first)” to “\(second)”") }
    return Outcome(skipped: corpus.skipped, found: !paths.isEmpty)
  }

  private func end(
    _ name: String, in events: EventNetwork, _ graph: Network
  ) throws -> NodeIndex {
    guard let index = events.node(named: name) else {
      throw UsageError.unknownActor(name, isTable: events.isFromTable)
    }
    if events.nodes[index].isTopic, choice.kind == .actors {
      throw UsageError(description: "“\(name)” is a topic; take --kind all")
    }
    guard graph.contains(NodeIndex(index)) else {
      throw UsageError(description: "“\(name)” has no ties here; choose another or a wider period")
    }
    return NodeIndex(index)
  }
}
