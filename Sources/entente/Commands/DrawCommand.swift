import ArgumentParser
import Dispatch
import EntenteCoding
import EntenteDiagrams
import EntenteRender
import EntenteTables
import EntenteText
import EntenteTies

/// What does the network of these articles look like?
struct DrawCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw the network of actors and topics in articles.",
    discussion: """
      Reads the articles, codes their events and draws who did what to whom: SVG, PNG, PDF or DOT by
      the ending of the file. Hovering over a tie in the SVG shows its dates and its sentence.

        entente draw article.txt --date 2025-07-03 -o out.svg
        entente draw news/ --language ar -o news.png
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Picture to write; its ending (.svg, .png, .pdf, .dot, .gv) says the format. - for SVG on standard output.",
      valueName: "file"))
  var output: String

  @Option(help: "Language of labels, title and legend: en or ar.")
  var language: TextLanguage = .english

  @Option(help: "Graphviz layout: dot, neato, fdp, sfdp, circo, twopi, osage or patchwork.")
  var engine: String?

  @Option(help: "Title of the picture.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "Draw this many ties, the heaviest ones; the picture says so.", valueName: "number"))
  var top = 60

  @Flag(help: "Draw every tie.")
  var all = false

  @Flag(help: "Draw no legend.")
  var noLegend = false

  mutating func validate() throws {
    if top < 1 { throw ValidationError("--top must be at least 1") }
  }

  mutating func perform() throws -> Outcome {
    let engine = try engine.map { try LayoutEngine(named: $0) }
    let format = try pictureFormat()
    // Graphviz loads fonts and plugins while the articles are read.
    let warmUp = DispatchWorkItem { Renderer.shared.prepare() }
    if format != .dot { DispatchQueue.global().async(execute: warmUp) }
    let (corpus, events) = try input.network(network)
    guard events.occurrenceCount() > 0 else {
      Log.warning("no events between two actors were found; nothing is drawn")
      return Outcome(skipped: corpus.skipped, found: false)
    }
    let words = PictureWords(language: language)
    let builder = DiagramBuilder(network: events, language: language, limit: all ? Int.max : top)
    var result = builder.build(title: title ?? words.title(corpus)) { shown, total in
      words.subtitle(corpus, events, shown: shown, total: total)
    }
    result.diagram.legend.isShown = !noLegend
    let rendering = try Renderer.shared.render(
      result.diagram, as: format, engine: engine, metadata: metadata(corpus, events, result))
    for warning in rendering.warnings { Log.warning("Graphviz: \(warning)") }
    try OutputFile.write(rendering.bytes, to: output == "-" ? nil : output)
    return Outcome(skipped: corpus.skipped)
  }

  private func pictureFormat() throws -> PictureFormat {
    guard output != "-" else { return .svg }
    let name = output.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      throw UsageError(
        description: "“\(output)” has no ending that says the format; use .svg, .png, .pdf or .dot")
    }
    return try PictureFormat(named: String(name[name.index(after: dot)...]))
  }

  /// What made the picture, so that it can be made again.
  private func metadata(_ corpus: Corpus, _ events: EventNetwork, _ result: DiagramBuilder.Result)
    -> [(String, String)]
  {
    var pairs = [("program", "entente \(Version.current)")]
    if events.isFromTable {
      pairs.append(("rows", "\(events.occurrenceCount())"))
    } else {
      pairs.append(("articles", "\(corpus.articles.count)"))
      pairs.append(("occurrences", "\(events.occurrenceCount())"))
    }
    pairs.append(("ties", "\(result.shownTies) of \(result.allTies)"))
    if let period = events.period { pairs.append(("period", "\(period)")) }
    return pairs
  }
}
