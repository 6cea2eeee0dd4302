import EntenteCoding
import EntenteRender
import EntenteText
import EntenteTies

/// Makes a diagram of an event network: ties of one pair, direction and tone become one edge, and the
/// heaviest edges are drawn.
public struct DiagramBuilder: Sendable {
  private let network: EventNetwork
  private let language: TextLanguage
  private let limit: Int

  /// - Parameters:
  ///   - language: of the labels.
  ///   - limit: edges drawn at most, the heaviest ones.
  public init(network: EventNetwork, language: TextLanguage = .english, limit: Int = 60) {
    self.network = network
    self.language = language
    self.limit = limit
  }

  /// What was drawn of what there was.
  public struct Result: Sendable {
    public var diagram: Diagram
    public let shownTies: Int
    public let allTies: Int
  }

  private struct EdgeKey: Hashable, Comparable {
    let source: String
    let target: String
    let isSymmetric: Bool
    let tone: String

    static func < (left: EdgeKey, right: EdgeKey) -> Bool {
      (left.source, left.target, left.isSymmetric ? 1 : 0, left.tone)
        < (right.source, right.target, right.isSymmetric ? 1 : 0, right.tone)
    }
  }

  /// - Parameter subtitle: is given how many edges are shown, and of how many.
  public func build(title: String, subtitle: (Int, Int) -> String) -> Result {
    let ties = network.ties()
    var groups: [EdgeKey: [Tie]] = [:]
    for tie in ties {
      let key = EdgeKey(
        source: tie.key.source, target: tie.key.target, isSymmetric: tie.key.isSymmetric,
        tone: tone(tie).rawValue)
      groups[key, default: []].append(tie)
    }
    let ranked = groups.sorted { left, right in
      let (a, b) = (rank(left.value), rank(right.value))
      return a != b ? a > b : left.key < right.key
    }
    let shown = ranked.prefix(limit).sorted { $0.key < $1.key }
    var strength: [String: Double] = [:]
    for (key, ties) in shown {
      let weight = ties.reduce(0) { $0 + $1.weight }
      strength[key.source, default: 0] += weight
      strength[key.target, default: 0] += weight
    }
    let most = strength.values.max() ?? 1
    let nodes = network.nodes.filter { strength[$0.id] != nil }.map { node in
      Diagram.Node(
        id: node.id, label: node.name(language), kind: kind(node),
        size: ((strength[node.id] ?? 0) / most).squareRoot(), tooltip: tooltip(node),
        isProvisional: node.isProvisional,
        facts: [.init("strength", rounded(strength[node.id] ?? 0))])
    }
    let edges = shown.enumerated().map { edge($0, $1.key, $1.value) }
    var diagram = Diagram(nodes: nodes, edges: edges)
    diagram.title = title
    diagram.subtitle = subtitle(shown.count, groups.count)
    diagram.language = language == .arabic ? .arabic : .english
    return Result(diagram: diagram, shownTies: shown.count, allTies: groups.count)
  }

  /// Ties between actors come before ties to topics of the same weight.
  private func rank(_ ties: [Tie]) -> Double {
    ties.reduce(0) { $0 + $1.weight * ($1.key.layer == .about ? 0.45 : 1) }
  }

  private func tone(_ tie: Tie) -> Diagram.Tone {
    if tie.key.layer == .about { return .about }
    if tie.intensity > 0 { return .cooperation }
    return tie.intensity < 0 ? .conflict : .neutral
  }

  private func edge(_ number: Int, _ key: EdgeKey, _ ties: [Tie]) -> Diagram.Edge {
    let heaviest = ties.sorted { ($0.weight, $1.key) > ($1.weight, $0.key) }
    let count = ties.reduce(0) { $0 + $1.count }
    var label = ""
    if key.tone != Diagram.Tone.about.rawValue {
      label = heaviest.first?.relation(language) ?? ""
      if count > 1 { label += " ×\(count)" }
    }
    let first = ties.compactMap(\.first).min()
    let last = ties.compactMap(\.last).max()
    var tooltip: [String] = []
    if let first, let last {
      tooltip.append(first == last ? "\(first)" : "\(first) – \(last)")
    }
    for tie in heaviest.prefix(3) {
      if let telling = tie.occurrences.first.flatMap({ network.occurrences[$0].tellings.first }) {
        tooltip.append(Self.oneLine(telling.evidence.sentence))
      }
    }
    return Diagram.Edge(
      id: "tie-\(number + 1)", source: key.source, target: key.target, label: label,
      weight: ties.reduce(0) { $0 + $1.weight }, tone: Diagram.Tone(rawValue: key.tone) ?? .neutral,
      isDirected: !key.isSymmetric, tooltip: tooltip,
      isUncertain: !ties.contains(where: \.isAsserted),
      facts: [
        .init("types", heaviest.map(\.key.layer.name).joined(separator: " ")),
        .init("count", "\(count)"),
      ] + (first.map { [.init("first", "\($0)")] } ?? [])
        + (last.map { [.init("last", "\($0)")] } ?? []))
  }

  private func tooltip(_ node: TieNode) -> [String] {
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

  private func kind(_ node: TieNode) -> Diagram.Kind {
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
