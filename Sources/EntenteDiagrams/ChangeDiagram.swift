import EntenteRender
import EntenteText
import EntenteTies

/// A pair that changed between two periods, for a picture.
public struct ChangedPair: Sendable, Hashable {
  /// Indices of nodes of the network.
  public let first: Int
  public let second: Int
  /// What became of it: ``Diagram/Tone/new``, `stronger`, `weaker`, `gone` or `turned`.
  public let change: Diagram.Tone
  public let before: Double
  public let after: Double
  public let eventsBefore: Int
  public let eventsAfter: Int
  /// Whether it changed more than chance would have it.
  public let isSure: Bool
  /// Lines shown on hovering.
  public let tooltip: [String]

  public init(
    first: Int, second: Int, change: Diagram.Tone, before: Double, after: Double,
    eventsBefore: Int, eventsAfter: Int, isSure: Bool, tooltip: [String]
  ) {
    self.first = first
    self.second = second
    self.change = change
    self.before = before
    self.after = after
    self.eventsBefore = eventsBefore
    self.eventsAfter = eventsAfter
    self.isSure = isSure
    self.tooltip = tooltip
  }
}

/// Makes one diagram of two periods: every actor has one place, whatever became of its ties.
///
/// What became of a tie is told by colour, dash, a sign in its label (`+`, `▲`, `▼`, `−`, `⇄`) and its
/// events before and after; its width is the weight of the period in which it was heavier. What may be
/// chance is drawn as uncertain, paler and with a question mark.
public struct ChangeDiagramBuilder: Sendable {
  private let network: EventNetwork
  private let language: TextLanguage

  public init(network: EventNetwork, language: TextLanguage = .english) {
    self.network = network
    self.language = language
  }

  /// Without title and subtitle; pairs and nodes in order of their ids.
  public func build(_ pairs: [ChangedPair]) -> Diagram {
    var weights: [Int: Double] = [:]
    for pair in pairs {
      let weight = max(pair.before, pair.after)
      weights[pair.first, default: 0] += weight
      weights[pair.second, default: 0] += weight
    }
    let most = weights.values.max() ?? 1
    var options = DiagramOptions()
    options.language = language
    let looks = DiagramBuilder(network: network, options: options)
    let nodes = weights.sorted { network.nodes[$0.key].id < network.nodes[$1.key].id }
      .map { index, weight in
        let node = network.nodes[index]
        return Diagram.Node(
          id: node.id, label: node.name(language), kind: looks.kind(node),
          size: (weight / most).squareRoot(), tooltip: looks.tooltip(node),
          isProvisional: node.isProvisional)
      }
    let edges = pairs.map { pair -> Diagram.Edge in
      let ends = [pair.first, pair.second].map { network.nodes[$0].id }
      return Diagram.Edge(
        id: ends.joined(separator: "--"), source: ends[0], target: ends[1], label: label(pair),
        weight: max(pair.before, pair.after), tone: pair.change, isDirected: false,
        tooltip: pair.tooltip, isUncertain: !pair.isSure,
        facts: [
          .init("count-before", "\(pair.eventsBefore)"),
          .init("count-after", "\(pair.eventsAfter)"),
        ])
    }.sorted { $0.id < $1.id }
    var diagram = Diagram(nodes: nodes, edges: edges)
    diagram.language = language == .arabic ? .arabic : .english
    return diagram
  }

  private func label(_ pair: ChangedPair) -> String {
    let text =
      switch pair.change {
      case .new: "+ \(pair.eventsAfter)"
      case .gone: "− \(pair.eventsBefore)"
      default: sign(pair.change) + change(pair.eventsBefore, pair.eventsAfter)
      }
    // Numbers and signs have no direction of their own.
    return language == .arabic ? "\u{200F}" + text : text
  }

  /// The arrow points from before to after in the direction of reading.
  private func change(_ before: Int, _ after: Int) -> String {
    language == .arabic ? "\(before) ← \(after)" : "\(before) → \(after)"
  }

  private func sign(_ change: Diagram.Tone) -> String {
    switch change {
    case .stronger: "▲ "
    case .weaker: "▼ "
    case .turned: "⇄ "
    default: ""
    }
  }
}
