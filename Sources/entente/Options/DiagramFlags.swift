import ArgumentParser
import EntenteAnalysis
import EntenteDiagrams
import EntenteRender
import EntenteText
import EntenteTies

extension DiagramOptions.Colouring: ExpressibleByArgument {}
extension Diagram.Theme: ExpressibleByArgument {}

/// Which part of the network is drawn, and how it looks.
struct DiagramFlags: ParsableArguments {
  @Option(help: "Language of labels, title and legend: en or ar.")
  var language: TextLanguage = .english

  @Option(help: "Graphviz layout: dot, neato, fdp, sfdp, circo, twopi, osage or patchwork.")
  var engine: String?

  @Option(help: "Title of the picture.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "Draw this many ties, the heaviest ones; the picture says so.", valueName: "number"))
  var top = DiagramOptions().limit

  @Flag(help: "Draw every tie.")
  var all = false

  @Option(help: ArgumentHelp("Leave out ties that weigh less.", valueName: "weight"))
  var minWeight = 0.0

  @Option(
    help: ArgumentHelp("Draw the surroundings of one actor or topic.", valueName: "name"))
  var ego: String?

  @Option(help: ArgumentHelp("How many steps --ego reaches.", valueName: "number"))
  var hops = 1

  @Option(
    help: ArgumentHelp(
      "Draw the ties of these actors or topics, set apart; names separated by commas.",
      valueName: "names"))
  var focus: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Draw the strongest paths between two actors.", valueName: "two names"))
  var between: [String] = []

  @Option(help: "Colour nodes by kind or by community.")
  var colour: DiagramOptions.Colouring = .kind

  @Option(help: ArgumentHelp("Measure that gives nodes their size.", valueName: "measure"))
  var size = DiagramOptions().measure

  @Option(help: "Ground of the picture: light, dark, or auto, as the reader's screen is set (SVG).")
  var theme: Diagram.Theme = .auto

  @Flag(help: "Draw no legend.")
  var noLegend = false

  @Option(
    help: ArgumentHelp(
      "Link ties to their articles: this, then the path of the article's file.",
      valueName: "address"))
  var linkBase: String?

  @Option(
    help: ArgumentHelp(
      "Give up a layout after so many seconds and take a cheaper one.", valueName: "seconds"))
  var timeout = 30.0

  mutating func validate() throws {
    if top < 1 { throw ValidationError("--top must be at least 1") }
    if hops < 1 { throw ValidationError("--hops must be at least 1") }
    if minWeight < 0 { throw ValidationError("--min-weight must not be negative") }
    if timeout <= 0 { throw ValidationError("--timeout must be more than 0") }
    let views = [ego != nil, focus != nil, !between.isEmpty]
    if views.count(where: { $0 }) > 1 {
      throw ValidationError("--ego, --focus and --between exclude each other; give one of them")
    }
    if !between.isEmpty, ends == nil {
      throw ValidationError("--between takes two names")
    }
    if !MeasureRegistry.ids.contains(size) {
      throw ValidationError(
        "there is no measure '\(size)'; choose one of \(MeasureRegistry.ids.joined(separator: ", "))"
      )
    }
  }

  /// The two names of `--between`, as one value with a comma or as two.
  private var ends: [String]? {
    if let names = between.first?.split(whereSeparator: Self.isComma).map(\.trimmingSpaces),
      names.count > 1
    {
      return names.count == 2 ? names : nil
    }
    return between.count >= 2 ? Array(between.prefix(2)) : nil
  }

  /// Values of `--between` after its two names: it takes all that follows, paths as well.
  var furtherPaths: [String] {
    let count = between.first?.contains(where: Self.isComma) == true ? 1 : 2
    return Array(between.dropFirst(count))
  }

  private static func isComma(_ character: Character) -> Bool {
    character == "," || character == "،"
  }

  func options(_ network: EventNetwork) throws -> DiagramOptions {
    var options = DiagramOptions()
    options.language = language
    options.limit = all ? .max : top
    options.minimumWeight = minWeight
    options.colouring = colour
    options.measure = size
    func node(_ name: String) throws -> Int {
      guard let index = network.node(named: name) else {
        throw UsageError.unknownActor(name, isTable: network.isFromTable)
      }
      return index
    }
    if let ego {
      options.view = .ego(try node(ego), hops: hops)
    } else if let focus {
      var nodes: [Int] = []
      for name in focus.split(whereSeparator: Self.isComma) {
        let index = try node(name.trimmingSpaces)
        if !nodes.contains(index) { nodes.append(index) }
      }
      options.view = .focus(nodes)
    } else if let ends {
      options.view = .between(try node(ends[0]), try node(ends[1]))
    }
    return options
  }
}
