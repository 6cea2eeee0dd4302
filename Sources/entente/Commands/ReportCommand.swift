import ArgumentParser
import Dispatch
import EntenteRender
import EntenteTables

/// All that can be shown of these articles, on one page for readers.
struct ReportCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a page with the network, its sentences, a timeline and rankings.",
    discussion: """
      One HTML file that needs no network: the diagram, which can be moved and enlarged, the strongest
      ties with the sentences that tell them, how much happened when, what changed from the first half
      of the period to the second, and who is central. Tables can be sorted and all of it searched. It
      prints, and reads without scripts.

        entente report news/ -o report.html
        entente report news/ --language ar --focus "أوكرانيا,إيران" -o report.html
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags
  @OptionGroup var diagram: DiagramFlags

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Page to write; - for standard output.", valueName: "file"))
  var output: String

  mutating func perform() throws -> Outcome {
    if let engine = diagram.engine { _ = try LayoutEngine(named: engine) }
    let warmUp = DispatchWorkItem { Renderer.shared.prepare() }
    DispatchQueue.global().async(execute: warmUp)
    input.paths += diagram.furtherPaths
    let (corpus, events) = try input.network(network)
    let maker = PictureMaker(flags: diagram, corpus: corpus, network: events)
    let result = try maker.diagram()
    guard !result.diagram.edges.isEmpty else {
      Log.warning("no ties are left by these options; there is nothing to report")
      return Outcome(skipped: corpus.skipped, found: false)
    }
    let page = ReportPage(maker: maker, measures: ReportPage.measures(events))
    let bytes = try page.bytes(
      result, sections: [.picture, .evidence, .timeline, .changes, .actors])
    try OutputFile.write(bytes, to: output == "-" ? nil : output)
    return Outcome(skipped: corpus.skipped)
  }
}
