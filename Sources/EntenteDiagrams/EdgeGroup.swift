import EntenteGraph
import EntenteRender
import EntenteTies

/// All ties of one pair, direction and tone: what becomes one edge of a diagram.
struct EdgeGroup {
  let source: Int
  let target: Int
  let isSymmetric: Bool
  let tone: Diagram.Tone
  var ties: [Tie]
  private(set) var weight: Double
  /// Ties between actors come before ties to topics of the same weight.
  private(set) var rank: Double

  /// The groups of a network, in order of their ids, then those of directed ties before mutual ones,
  /// then by tone.
  static func groups(of network: EventNetwork) -> [EdgeGroup] {
    var groups: [EdgeGroup] = []
    // Ties come in order of their keys, so those of one pair follow each other.
    var first = 0
    for tie in network.ties() {
      guard let source = network.index(of: tie.key.source),
        let target = network.index(of: tie.key.target)
      else { continue }
      if let last = groups.last, last.source != source || last.target != target {
        sortPair(&groups, from: first)
        first = groups.count
      }
      let tone = tone(of: tie)
      let known = groups[first...].firstIndex {
        $0.isSymmetric == tie.key.isSymmetric && $0.tone == tone
      }
      if let known {
        groups[known].add(tie)
      } else {
        groups.append(EdgeGroup(source, target, tone, tie))
      }
    }
    sortPair(&groups, from: first)
    return groups
  }

  private init(_ source: Int, _ target: Int, _ tone: Diagram.Tone, _ tie: Tie) {
    self.source = source
    self.target = target
    self.tone = tone
    isSymmetric = tie.key.isSymmetric
    ties = []
    weight = 0
    rank = 0
    add(tie)
  }

  private mutating func add(_ tie: Tie) {
    ties.append(tie)
    weight += tie.weight
    rank += tie.weight * (tie.key.layer == .about ? 0.45 : 1)
  }

  private static func sortPair(_ groups: inout [EdgeGroup], from first: Int) {
    guard groups.count - first > 1 else { return }
    groups[first...].sort {
      ($0.isSymmetric ? 1 : 0, $0.tone.rawValue) < ($1.isSymmetric ? 1 : 0, $1.tone.rawValue)
    }
  }

  private static func tone(of tie: Tie) -> Diagram.Tone {
    if tie.key.layer == .about { return .about }
    // Statements that are now and then pessimistic are no conflict.
    if tie.intensity > 0.5 { return .cooperation }
    return tie.intensity < -0.5 ? .conflict : .neutral
  }
}
