import EntenteAnalysis
import EntenteGraph
import EntenteText
import EntenteTies

/// The events of a network that have a day, in order, each once.
struct DatedEvents {
  struct One {
    let source: NodeIndex
    let target: NodeIndex
    let day: Int32
    /// Done by both sides.
    let isMutual: Bool
  }

  let events: [One]
  /// From the first event to the last; nil where none has a day.
  let period: DayInterval?

  init(_ network: EventNetwork, _ table: TieTable) {
    period = network.period
    if network.isFromTable {
      events = table.positions(in: .always).map { position in
        One(
          source: table.sources[position], target: table.targets[position],
          day: table.days[position], isMutual: false)
      }
    } else {
      events = network.occurrences.compactMap { occurrence in
        guard let day = occurrence.day?.daysSinceEpoch,
          let source = network.index(of: occurrence.key.source),
          let target = network.index(of: occurrence.key.target)
        else { return nil }
        return One(
          source: NodeIndex(source), target: NodeIndex(target), day: day,
          isMutual: occurrence.key.isSymmetric)
      }
    }
  }
}

/// What a line of a timeline is about.
enum TimelineSubject: Hashable {
  case node(NodeIndex)
  case pair(TieKey)

  func holds(_ event: DatedEvents.One) -> Bool {
    switch self {
    case .node(let node): event.source == node || event.target == node
    case .pair(let pair): TieKey(unordered: event.source, event.target) == pair
    }
  }

  func name(_ names: ComparisonNames) -> String {
    switch self {
    case .node(let node): names.name(node)
    case .pair(let pair): names.name(pair.source) + " – " + names.name(pair.target)
    }
  }

  func kind(_ network: EventNetwork) -> String {
    switch self {
    case .node(let node): network.nodes[Int(node)].isTopic ? "topic" : "actor"
    case .pair: "pair"
    }
  }
}

extension DatedEvents {
  /// Nodes and pairs with the most events, of equal ones those with the smaller indices.
  func busiest(_ limit: Int) -> [TimelineSubject] {
    var nodes: [NodeIndex: Int] = [:]
    var pairs: [TieKey: Int] = [:]
    for event in events {
      nodes[event.source, default: 0] += 1
      guard event.source != event.target else { continue }
      nodes[event.target, default: 0] += 1
      pairs[TieKey(unordered: event.source, event.target), default: 0] += 1
    }
    let topPairs = pairs.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
    let topNodes = nodes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
    return topPairs.map { .pair($0.key) } + topNodes.map { .node($0.key) }
  }
}
