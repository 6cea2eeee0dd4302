import EntenteDiagrams
import EntenteRender
import EntenteText
import EntenteTies

/// From a network to a diagram with its words, and from that to bytes.
struct PictureMaker {
  let flags: DiagramFlags
  let corpus: Corpus
  let network: EventNetwork

  func diagram() throws -> DiagramBuilder.Result {
    let options = try flags.options(network)
    var result = try DiagramBuilder(network: network, options: options).build(link: link)
    let words = PictureWords(language: flags.language)
    result.diagram.title = flags.title ?? words.title(corpus, network, options.view)
    result.diagram.subtitle = words.subtitle(corpus, network, result)
    result.diagram.legend.isShown = !flags.noLegend
    if !flags.noLegend { result.diagram.legend.notes = [words.scales(flags.size)] }
    result.diagram.theme = flags.theme
    return result
  }

  /// Names of `--focus` that have no tie.
  func unseen(_ result: DiagramBuilder.Result) throws -> [String] {
    guard case .focus(let nodes) = try flags.options(network).view else { return [] }
    let drawn = Set(result.diagram.nodes.map(\.id))
    return nodes.map { network.nodes[$0] }.filter { !drawn.contains($0.id) }.map {
      $0.name(flags.language)
    }
  }

  /// - Parameter dpi: of PNG.
  func render(
    _ result: DiagramBuilder.Result, as format: PictureFormat, dpi: Int? = nil
  ) throws -> [UInt8] {
    let engine = try flags.engine.map { try LayoutEngine(named: $0) }
    let layout = TimedLayout(seconds: flags.timeout)
    let rendering = try Renderer.shared.render(
      result.diagram, as: format, engine: engine, dpi: dpi, metadata: metadata(result),
      by: layout.draw)
    for warning in rendering.warnings { Log.warning("Graphviz: \(warning)") }
    return rendering.bytes
  }

  /// The article's own address, or where `--link-base` says that its file is to be found.
  func link(_ telling: Telling) -> String? {
    guard corpus.articles.indices.contains(telling.article) else { return nil }
    let article = corpus.articles[telling.article]
    if let url = article.url { return url }
    guard let base = flags.linkBase else { return nil }
    let place = article.path ?? article.id
    return base + (base.hasSuffix("/") || base.isEmpty ? "" : "/") + Self.percentEncoded(place)
  }

  /// Fit for the path of an address: letters, digits and `-._~/` stay.
  private static func percentEncoded(_ text: String) -> String {
    var out = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return out
  }

  /// What made the picture, so that it can be made again.
  private func metadata(_ result: DiagramBuilder.Result) -> [(String, String)] {
    var pairs = [("program", "entente \(Version.current)"), ("command", Self.command)]
    if network.isFromTable {
      pairs.append(("rows", "\(network.occurrenceCount())"))
    } else {
      pairs.append(("articles", "\(corpus.articles.count)"))
      pairs.append(("occurrences", "\(network.occurrenceCount())"))
    }
    pairs.append(("ties", "\(result.shownTies) of \(result.allTies)"))
    if let period = network.period { pairs.append(("period", "\(period)")) }
    return pairs
  }

  /// The command line without what changes nothing in the picture: where it goes, and threads.
  static var command: String {
    var words = ["entente"]
    var skipsNext = false
    for argument in CommandLine.arguments.dropFirst() {
      if skipsNext {
        skipsNext = false
      } else if ["-o", "--output", "--threads"].contains(argument) {
        skipsNext = true
      } else if !argument.hasPrefix("--output="), !argument.hasPrefix("--threads=") {
        let isPlain = argument.utf8.allSatisfy {
          $0 > 0x2A && $0 != 0x3B && $0 != 0x3C && $0 != 0x3E && $0 != 0x3F && $0 != 0x60
            && $0 != 0x7C
        }
        words.append(
          isPlain && !argument.isEmpty
            ? argument
            : "'"
              + argument.split(separator: "'", omittingEmptySubsequences: false)
              .joined(separator: "'\\''") + "'")
      }
    }
    return words.joined(separator: " ")
  }
}
