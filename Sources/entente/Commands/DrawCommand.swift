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
        entente draw news/ --ego "Vladimir Putin" --hops 2 --colour community -o putin.svg
        entente draw events.csv.gz --focus Ukraine,Iran,NATO --theme dark -o focus.pdf
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var network: NetworkFlags

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Picture to write; its ending (.svg, .svgz, .png, .pdf, .dot, .gv, .html) says the format. - for SVG on standard output.",
      valueName: "file"))
  var output: String

  @OptionGroup var diagram: DiagramFlags

  @Option(help: ArgumentHelp("Dots an inch of a PNG (96 without it).", valueName: "number"))
  var dpi: Int?

  mutating func validate() throws {
    if let dpi, !(36...1_200).contains(dpi) {
      throw ValidationError("--dpi must lie between 36 and 1200")
    }
  }

  mutating func perform() throws -> Outcome {
    if let engine = diagram.engine { _ = try LayoutEngine(named: engine) }
    let isPage = output.lowercased().hasSuffix(".html")
    let format = isPage ? .svg : try pictureFormat()
    // Graphviz loads fonts and plugins while the articles are read.
    let warmUp = DispatchWorkItem { Renderer.shared.prepare() }
    if format != .dot { DispatchQueue.global().async(execute: warmUp) }
    input.paths += diagram.furtherPaths
    let (corpus, events) = try input.network(network)
    guard events.occurrenceCount() > 0 else {
      Log.warning("no events between two actors were found; nothing is drawn")
      return Outcome(skipped: corpus.skipped, found: false)
    }
    let maker = PictureMaker(flags: diagram, corpus: corpus, network: events)
    let result = try maker.diagram()
    guard !result.diagram.edges.isEmpty else {
      Log.warning("no ties are left by these options; nothing is drawn")
      return Outcome(skipped: corpus.skipped, found: false)
    }
    for name in try maker.unseen(result) {
      Log.warning("\(name) has no tie here and is not in the picture")
    }
    let bytes =
      isPage
      ? try ReportPage(maker: maker, measures: []).bytes(result, sections: [.picture, .evidence])
      : try maker.render(result, as: format, dpi: dpi)
    try OutputFile.write(bytes, to: output == "-" ? nil : output)
    return Outcome(skipped: corpus.skipped)
  }

  private func pictureFormat() throws -> PictureFormat {
    guard output != "-" else { return .svg }
    let name = output.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      throw UsageError(
        description:
          "“\(output)” has no ending that says the format; use .svg, .png, .pdf, .dot or .html")
    }
    return try PictureFormat(named: String(name[name.index(after: dot)...]))
  }
}
