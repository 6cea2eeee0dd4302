import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// What lies behind a tie of the graph core: the ties of all layers between two nodes.
struct PairTies {
  private let network: EventNetwork
  private let language: TextLanguage
  private let ties: [Pair: [Tie]]

  private struct Pair: Hashable {
    let source: Int
    let target: Int
  }

  init(_ network: EventNetwork, language: TextLanguage, signs: SignSet = .all) {
    self.network = network
    self.language = language
    var ties: [Pair: [Tie]] = [:]
    for tie in network.ties() where signs.containsSign(of: Float(tie.intensity)) {
      guard let source = network.index(of: tie.key.source),
        let target = network.index(of: tie.key.target)
      else { continue }
      ties[Pair(source: source, target: target), default: []].append(tie)
      // A mutual tie stands in both directions.
      if tie.key.isSymmetric {
        ties[Pair(source: target, target: source), default: []].append(tie)
      }
    }
    self.ties = ties
  }

  /// - Parameter bothWays: ties from target to source too.
  func story(_ source: NodeIndex, _ target: NodeIndex, bothWays: Bool) -> Story {
    var found = ties[Pair(source: Int(source), target: Int(target))] ?? []
    if bothWays {
      let back = ties[Pair(source: Int(target), target: Int(source))] ?? []
      found += back.filter { !$0.key.isSymmetric }
    }
    found.sort { ($0.weight, $1.key) > ($1.weight, $0.key) }
    let heaviest = found.first
    let isTurned =
      heaviest.map { !$0.key.isSymmetric && network.index(of: $0.key.source) == Int(target) }
      ?? false
    return Story(
      source: isTurned ? Int(target) : Int(source), target: isTurned ? Int(source) : Int(target),
      relation: heaviest?.relation(language), types: found.map(\.key.layer.name).uniqued(),
      count: found.reduce(0) { $0 + $1.count }, first: found.compactMap(\.first).min(),
      last: found.compactMap(\.last).max(),
      sentence: heaviest?.occurrences.first
        .flatMap { network.occurrences[$0].tellings.first?.evidence.sentence.oneLine })
  }

  /// The ties of a pair in a few words.
  struct Story {
    /// Of the heaviest tie.
    let source: Int
    let target: Int
    let relation: String?
    /// Layers, the heaviest first.
    let types: [String]
    /// Occurrences of all of them.
    let count: Int
    let first: Day?
    let last: Day?
    /// What says so; none where the network was read from a table.
    let sentence: String?

    var typesCell: Cell {
      .structured(.array(types.map { .string($0) }), shown: types.joined(separator: ", "))
    }
    var firstCell: Cell { .optional(first?.description) }
    var lastCell: Cell { .optional(last?.description) }
  }
}

extension [String] {
  /// Each once, in the order of first appearance.
  fileprivate func uniqued() -> [String] {
    var seen = Set<String>()
    return filter { seen.insert($0).inserted }
  }
}
