#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Networks of many windows of one table, each in time that depends on its own records alone.
///
/// ``TieTable/network(in:includeUndated:layers:kinds:signs:scope:)`` keeps the table's node indices,
/// so that each of its networks costs at least O(nodes of the table). Here a network has only its
/// members, numbered anew in the table's order; what a node is in the table stands in
/// ``Slice/nodes``. Results don't depend on which windows were asked for before.
///
/// ```swift
/// var windows = WindowNetworks(table)
/// for day in days {
///   let slice = windows.slice(in: try TimeWindow(from: day, to: day + 1))
///   …
/// }
/// ```
public struct WindowNetworks: Sendable {
  /// A network and the nodes of the table that are its members.
  public struct Slice: Sendable, Hashable {
    /// Node v of it is node `nodes[v]` of the table; all nodes are members.
    public let network: Network
    /// Ascending.
    public let nodes: [NodeIndex]
  }

  private let table: TieTable
  /// The number of a table's node in the slice being made; meaningless for nodes not in it.
  private var numbers: [NodeIndex]
  private var seen: [Bool]

  /// Cost: O(nodes), once.
  public init(_ table: TieTable) {
    self.table = table
    numbers = [NodeIndex](repeating: 0, count: table.nodeCount)
    seen = [Bool](repeating: false, count: table.nodeCount)
  }

  /// The network of the chosen dated records.
  ///
  /// Cost: two binary searches, then O(r + k log k) for r records in the window between k nodes.
  public mutating func slice(
    in window: TimeWindow, layers: LayerSet = .all, kinds: NodeKinds = .all, signs: SignSet = .all
  ) -> Slice {
    let choice = TieChoice(layers: layers, kinds: kinds, signs: signs)
    return slice(of: ChosenTies(table, [table.positions(in: window)], choice))
  }

  /// The network of all chosen records before a day, each with what time has left of its weight: half
  /// after every `halfLife` days, counted from the last day before `end`.
  ///
  /// Records older than 30 half-lives, which have less than a billionth left, are taken as gone.
  ///
  /// - Parameters:
  ///   - end: the first day that is no longer taken.
  ///   - halfLife: days, above 0; what is not finite or not above 0 takes nothing away.
  ///
  /// Cost: as for a window of 30 half-lives.
  public mutating func decayed(
    before end: Int32, halfLife: Double, layers: LayerSet = .all, kinds: NodeKinds = .all,
    signs: SignSet = .all
  ) -> Slice {
    let isDecay = halfLife > 0 && halfLife.isFinite
    let oldest = isDecay ? Double(end) - 1 - 30 * halfLife : -.infinity
    let from = oldest > Double(TieTable.undated + 1) ? Int32(oldest.rounded(.up)) : nil
    let choice = TieChoice(layers: layers, kinds: kinds, signs: signs)
    let window = TimeWindow(checked: from ?? TieTable.undated + 1, max(end, from ?? end))
    let positions = table.positions(in: window)
    return slice(
      of: ChosenTies(table, [positions], choice) { day in
        isDecay ? exp2(-(Double(end) - 1 - Double(day)) / halfLife) : 1
      })
  }

  private mutating func slice(of ties: ChosenTies) -> Slice {
    var chosen = ties
    var nodes: [NodeIndex] = []
    for node in chosen.sources where !seen[Int(node)] {
      seen[Int(node)] = true
      nodes.append(node)
    }
    for node in chosen.targets where !seen[Int(node)] {
      seen[Int(node)] = true
      nodes.append(node)
    }
    nodes.sort()
    for (number, node) in nodes.enumerated() {
      numbers[Int(node)] = NodeIndex(number)
      seen[Int(node)] = false
    }
    chosen.renumber { numbers[Int($0)] }
    let rows = chosen.rows(nodeCount: nodes.count)
    let network = Network(
      members: [Bool](repeating: true, count: nodes.count), outOffsets: rows.offsets,
      outTargets: rows.columns, outWeights: rows.weights, symmetric: false)
    return Slice(network: network, nodes: nodes)
  }
}
