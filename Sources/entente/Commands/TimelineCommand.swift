import ArgumentParser
import EntenteTables
import EntenteText
import EntenteTies

/// When did it happen, in bursts or steadily, and since when more than before?
struct TimelineCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Follow pairs, actors, topics and the whole network over time.",
    discussion: """
      Windows by day, week, month and so on: how large the network is in each, which ties formed, were
      kept, dissolved or revived, and for the busiest pairs and actors their series, bursts, changes
      of rate, first and last day, longest silence, trend, burstiness, and how soon events are
      answered. Bursts and changes come with p: how often days in random order make one as strong.

      With --of, one actor, topic or pair window by window, with the band that chance explains.
      --export writes the events for programs that model them. docs/time.md has the definitions.

        entente timeline news/ --step week
        entente timeline events.csv.gz --of "Russia,Ukraine" --step month
        entente timeline news/ --export relational-events -o events.csv
      """)

  /// What `--export` writes.
  enum Export: String, ExpressibleByArgument, CaseIterable {
    case relationalEvents = "relational-events"
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags
  @OptionGroup var series: SeriesOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "One actor or topic, or two names with a comma between them for a pair.", valueName: "names"))
  var of: String?

  @Option(
    help: ArgumentHelp("Show the busiest so many pairs and so many actors.", valueName: "number"))
  var top = 10

  @Option(
    help: ArgumentHelp(
      "An event within so many days is a repetition, or an answer.", valueName: "days"))
  var responseDays = 30

  @Option(
    help:
      "Write dated events instead: relational-events (CSV: time,sender,receiver,type,weight,article)."
  )
  var export: Export?

  mutating func validate() throws {
    if top < 0 { throw ValidationError("--top must not be negative") }
    guard (0...100_000).contains(responseDays) else {
      throw ValidationError("--response-days must lie between 0 and 100000")
    }
  }

  mutating func perform() throws -> Outcome {
    let (corpus, events) = try input.network(network)
    let table = try events.tieTable()
    if export != nil {
      let bytes = RelationalEvents.bytes(events, table, articles: corpus.articles.map(\.id))
      try OutputFile.write(bytes, to: output.output)
      return Outcome(skipped: corpus.skipped, found: events.period != nil)
    }
    let rows = try TimelineRows(
      network: events, table: table, language: output.language, series: series,
      responseDays: responseDays)
    guard let report = try rows.report(of: subject(in: events), top: top) else {
      Log.warning("no event has a day; there is nothing to follow")
      return Outcome(skipped: corpus.skipped, found: false)
    }
    try output.write(report)
    return Outcome(skipped: corpus.skipped)
  }

  private func subject(in network: EventNetwork) throws -> TimelineSubject? {
    guard let of else { return nil }
    let names = of.split(whereSeparator: { $0 == "," || $0 == "،" }).map(\.trimmingSpaces)
    // A name that holds a comma is not two names.
    if let node = network.node(named: of) { return .node(.init(node)) }
    guard (1...2).contains(names.count) else {
      throw UsageError(description: "--of takes one name, or two with a comma between them")
    }
    let nodes = try names.map { name in
      guard let node = network.node(named: name) else {
        throw UsageError.unknownActor(name, isTable: network.isFromTable)
      }
      return node
    }
    if nodes.count == 1 || nodes[0] == nodes[1] { return .node(.init(nodes[0])) }
    return .pair(.init(unordered: .init(nodes[0]), .init(nodes[1])))
  }
}
