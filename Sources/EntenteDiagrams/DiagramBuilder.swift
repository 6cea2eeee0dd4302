import EntenteAnalysis
import EntenteCoding
import EntenteGraph
import EntenteRender
import EntenteText
import EntenteTies

/// Makes a diagram of an event network: ties of one pair, direction and tone become one edge, and of
/// these the heaviest are drawn, or the significant ones where there are very many.
public struct DiagramBuilder: Sendable {
  private let network: EventNetwork
  private let options: DiagramOptions
  private var language: TextLanguage { options.language }

  public init(network: EventNetwork, options: DiagramOptions = DiagramOptions()) {
    self.network = network
    self.options = options
  }

  /// What was drawn of what there was.
  public struct Result: Sendable {
    /// Without title and subtitle.
    public var diagram: Diagram
    public let shownTies: Int
    /// Edges of the view asked for, before any were left out for being too many.
    public let allTies: Int
    /// Those among them that are significant, where the heaviest were taken from these.
    public let significantTies: Int?
    /// The level of significance.
    public let alpha: Double
    /// What tells the edges of the diagram, in their order, those of their heaviest
    /// occurrences first. Empty lists where the network was read from an event table.
    public let tellings: [[Telling]]
  }

  /// - Parameter link: where a click on a tie leads, by what tells it.
  /// - Throws: `AnalysisError`: an unknown measure, or a node without ties to look at.
  public func build(link: (Telling) -> String? = { _ in nil }) throws -> Result {
    let groups = EdgeGroup.groups(of: network)
    let choice = try EdgeChoice(network: network, options: options).choose(from: groups)
    let shown = choice.shown.map { groups[$0] }
    let indices = Set(shown.flatMap { [$0.source, $0.target] }).sorted {
      network.nodes[$0].id < network.nodes[$1].id
    }
    let nodes = try self.nodes(indices)
    let edges = shown.map { edge($0, link) }
    var diagram = Diagram(nodes: nodes, edges: edges)
    diagram.language = language == .arabic ? .arabic : .english
    if options.colouring == .community { try group(&diagram, indices) }
    return Result(
      diagram: diagram, shownTies: shown.count, allTies: choice.all,
      significantTies: choice.significant, alpha: options.alpha,
      tellings: shown.map { Array(tellings($0).prefix(Self.mostTellings)) })
  }

  /// How many sentences are told of a tie.
  private static let mostTellings = 6

  /// One of each sentence, those of the heaviest occurrences first.
  private func tellings(_ group: EdgeGroup) -> [Telling] {
    var told = Set<String>()
    return group.ties.flatMap(\.occurrences).sorted {
      let (a, b) = (network.occurrences[$0].weight, network.occurrences[$1].weight)
      return a != b ? a > b : $0 < $1
    }.flatMap { network.occurrences[$0].tellings }
      .filter { told.insert($0.evidence.sentence).inserted }
  }

  private func nodes(_ indices: [Int]) throws -> [Diagram.Node] {
    let scores = try MeasureRegistry.measure(id: options.measure).scores(of: network.tieTable())
    let values = indices.map { max(scores[NodeIndex($0)] ?? 0, 0) }
    let most = max(values.max() ?? 0, 1e-12)
    let places = places()
    return zip(indices, values).map { index, value in
      let node = network.nodes[index]
      var drawn = Diagram.Node(
        id: node.id, label: node.name(language), kind: kind(node),
        size: (value / most).squareRoot(), tooltip: tooltip(node),
        isProvisional: node.isProvisional, facts: [.init(options.measure, rounded(value))])
      drawn.isFocus = isFocus(index)
      drawn.place = places[index]
      return drawn
    }
  }

  private func isFocus(_ node: Int) -> Bool {
    switch options.view {
    case .whole: false
    case .ego(let ego, _): node == ego
    case .focus(let nodes): nodes.contains(node)
    case .between(let first, let last): node == first || node == last
    }
  }

  /// Focus nodes set apart: both ends of a path at the sides, others around a circle.
  private func places() -> [Int: Diagram.Place] {
    switch options.view {
    case .whole, .ego: return [:]
    case .between(let first, let last):
      let (left, right) = (Diagram.Place(x: 0, y: 0), Diagram.Place(x: 700, y: 0))
      return language == .arabic ? [first: right, last: left] : [first: left, last: right]
    case .focus(let nodes):
      guard nodes.count > 1 else { return [:] }
      // Corners of a polygon by repeated turning, so that no library's cosine decides.
      let radius = 130.0 + 70 * Double(nodes.count)
      return Dictionary(
        uniqueKeysWithValues: zip(nodes, Corners.onCircle(nodes.count)).map {
          ($0, Diagram.Place(x: radius * $1.x, y: 0.7 * radius * $1.y))
        })
    }
  }

  /// Colours nodes by community, the largest one in the picture first; each is named after its most
  /// important node.
  private func group(_ diagram: inout Diagram, _ indices: [Int]) throws {
    let whole = try network.tieTable().network().undirected()
    let partition = try Leiden().communities(in: whole).partition
    var members: [Int: [Int]] = [:]
    for (place, index) in indices.enumerated() {
      if let community = partition[NodeIndex(index)] {
        members[community, default: []].append(place)
      }
    }
    let ordered = members.values.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0[0] < $1[0]
    }
    for (number, places) in ordered.enumerated() {
      for place in places { diagram.nodes[place].group = number }
      let head = places.max { diagram.nodes[$0].size < diagram.nodes[$1].size }
      diagram.groups.append(head.map { diagram.nodes[$0].label } ?? "")
    }
  }

  private func edge(_ group: EdgeGroup, _ link: (Telling) -> String?) -> Diagram.Edge {
    let heaviest = group.ties.sorted { ($0.weight, $1.key) > ($1.weight, $0.key) }
    let count = group.ties.reduce(0) { $0 + $1.count }
    var label = ""
    if group.tone != .about {
      label = heaviest.first?.relation(language) ?? ""
      if count > 1 { label += " ×\(count)" }
    }
    let first = group.ties.compactMap(\.first).min()
    let last = group.ties.compactMap(\.last).max()
    var tooltip: [String] = []
    if let first, let last {
      tooltip.append(first == last ? "\(first)" : "\(first) – \(last)")
    }
    let tellings = heaviest.prefix(3).compactMap { tie in
      tie.occurrences.first.flatMap { network.occurrences[$0].tellings.first }
    }
    tooltip += tellings.map { Self.oneLine($0.evidence.sentence) }
    let ends = "\(network.nodes[group.source].id)--\(network.nodes[group.target].id)"
    var edge = Diagram.Edge(
      id: "\(ends)-\(group.tone.rawValue)" + (group.isSymmetric ? "-mutual" : ""),
      source: network.nodes[group.source].id,
      target: network.nodes[group.target].id, label: label, weight: group.weight,
      tone: group.tone, isDirected: !group.isSymmetric, tooltip: tooltip,
      isUncertain: !group.ties.contains(where: \.isAsserted),
      facts: [
        .init("types", heaviest.map(\.key.layer.name).joined(separator: " ")),
        .init("count", "\(count)"),
      ] + (first.map { [.init("first", "\($0)")] } ?? [])
        + (last.map { [.init("last", "\($0)")] } ?? []))
    edge.link = tellings.lazy.compactMap(link).first
    return edge
  }

  func tooltip(_ node: TieNode) -> [String] {
    var lines: [String] = []
    let other = language == .arabic ? node.english : node.arabic
    if !other.isEmpty, other != node.name(language) { lines.append(other) }
    if let country = node.country, country != node.id { lines.append(country) }
    return lines
  }

  private func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  func kind(_ node: TieNode) -> Diagram.Kind {
    if node.isTopic { return .topic }
    return switch node.actorKind {
    case .person: .person
    case .state: .state
    case .place: .place
    case .company: .company
    case .group, .party, .media, .court: .group
    case .governmentBody: .governmentBody
    case .armedForce: .armedForce
    case .armedGroup: .armedGroup
    case .alliance, .internationalOrganisation: .internationalOrganisation
    // An event table's name that the lexicon does not know.
    case nil: .group
    }
  }

  /// White space runs as single spaces.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
