#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import EntenteGraph

/// Searches for one target, from the target back, under changing bans on nodes and first steps.
struct TargetSearch {
  private let network: Network
  private let target: NodeIndex
  private let isWidth: Bool
  /// The value at the target.
  private let start: PathValue
  /// One a tie, by the place of the tie in `outTargets` and in `inSources`; empty if all are 1.
  private let lengths: (out: [Double], into: [Double])
  private let residues: (out: [UInt64], into: [UInt64])

  // One a node, valid where `isReached`.
  private var values: [PathValue]
  private var isSettled: [Bool]
  private var touched: [NodeIndex] = []
  private var heap: [(value: PathValue, node: NodeIndex)] = []
  private var isBanned: [Bool]

  init(_ network: Network, criterion: PathFinder.Criterion, target: NodeIndex) {
    self.network = network
    self.target = target
    isWidth = criterion == .width
    // Logarithms of equal products differ by an amount, not by a share; from 1 on, shares do for both.
    start = PathValue(length: criterion == .product ? 1 : 0)
    (lengths, residues) = Self.lengths(network, criterion)
    values = [PathValue](repeating: .none, count: network.nodeCount)
    isSettled = [Bool](repeating: false, count: network.nodeCount)
    isBanned = isSettled
  }

  private static func lengths(
    _ network: Network, _ criterion: PathFinder.Criterion
  ) -> ((out: [Double], into: [Double]), (out: [UInt64], into: [UInt64])) {
    switch criterion {
    case .steps: return (([], []), ([], []))
    case .distance:
      let out = PathLengths.lengths(ofWeights: network.outWeights)
      let into = PathLengths.lengths(ofWeights: network.inWeights)
      return ((out.lengths, into.lengths), (out.residues, into.residues))
    case .width:
      return ((network.outWeights.map { 1 / $0 }, network.inWeights.map { 1 / $0 }), ([], []))
    case .product:
      let most = network.outWeights.max() ?? 1
      func logarithms(_ weights: [Double]) -> [Double] { weights.map { -log($0 / most) } }
      return ((logarithms(network.outWeights), logarithms(network.inWeights)), ([], []))
    }
  }

  /// The best way on from a node to the target, that node first; nil if there is none.
  ///
  /// - Parameters:
  ///   - root: the path so far, without `node`; none of it is met again.
  ///   - avoided: where the first step must not lead.
  mutating func best(
    after root: [NodeIndex], from node: NodeIndex, avoiding avoided: Set<NodeIndex>
  ) -> [NodeIndex]? {
    for before in root { isBanned[Int(before)] = true }
    defer { for before in root { isBanned[Int(before)] = false } }
    var longest = Double.infinity
    if isWidth {
      run(to: node, avoiding: avoided, longest: .infinity, counts: false)
      guard isSettled[Int(node)] else { return nil }
      // Ties as weak as the weakest that is needed anyway do no harm: of paths of one width, the one
      // with fewest steps.
      longest = max(values[Int(node)].length, value(of: root + [node]).length)
    }
    run(to: node, avoiding: avoided, longest: longest, counts: true)
    guard isSettled[Int(node)] else { return nil }
    var path = [node]
    while let last = path.last, last != target {
      guard
        let next = ties(of: last).first(where: { tie in
          let next = network.outTargets[tie]
          return isSettled[Int(next)]
            && !(last == node && avoided.contains(next))
            && (!isWidth || lengths.out[tie] <= longest)
            && stepped(values[Int(next)], out: tie, counts: true) == values[Int(last)]
        })
      else { return nil }
      path.append(network.outTargets[next])
    }
    return path
  }

  /// Settles nodes in order of their value until `node` is.
  ///
  /// - Parameter counts: whether, by width, steps are counted instead of widths.
  private mutating func run(
    to node: NodeIndex, avoiding avoided: Set<NodeIndex>, longest: Double, counts: Bool
  ) {
    for node in touched {
      values[Int(node)] = .none
      isSettled[Int(node)] = false
    }
    touched = [target]
    heap.removeAll(keepingCapacity: true)
    values[Int(target)] = start
    push(start, target)
    while let (value, here) = pop() {
      if isSettled[Int(here)] { continue }
      isSettled[Int(here)] = true
      if here == node { return }
      for tie in Int(network.inOffsets[Int(here)])..<Int(network.inOffsets[Int(here) + 1]) {
        let next = network.inSources[tie]
        if isSettled[Int(next)] || isBanned[Int(next)] { continue }
        if isWidth && lengths.into[tie] > longest { continue }
        if next == node && avoided.contains(here) { continue }
        let new = stepped(value, into: tie, counts: counts)
        guard new < values[Int(next)] else { continue }
        if values[Int(next)].length == .infinity { touched.append(next) }
        values[Int(next)] = new
        push(new, next)
      }
    }
  }

  private func stepped(_ value: PathValue, out tie: Int, counts: Bool) -> PathValue {
    stepped(
      value, length: lengths.out.isEmpty ? 1 : lengths.out[tie],
      residue: residues.out.isEmpty ? 0 : residues.out[tie], counts: counts)
  }

  private func stepped(_ value: PathValue, into tie: Int, counts: Bool) -> PathValue {
    stepped(
      value, length: lengths.into.isEmpty ? 1 : lengths.into[tie],
      residue: residues.into.isEmpty ? 0 : residues.into[tie], counts: counts)
  }

  private func stepped(
    _ value: PathValue, length: Double, residue: UInt64, counts: Bool
  ) -> PathValue {
    if isWidth {
      return counts
        ? PathValue(length: value.length + 1, steps: value.steps + 1)
        : PathValue(length: max(value.length, length))
    }
    return PathValue(
      length: value.length + length, residue: PathLengths.sum(value.residue, residue),
      steps: value.steps + 1)
  }

  /// The value of a path that exists.
  func value(of nodes: [NodeIndex]) -> PathValue {
    var value = start
    // From the end, as the searches add, so that the same path has the same bits.
    for (from, to) in zip(nodes, nodes.dropFirst()).reversed() {
      guard let tie = ties(of: from).first(where: { network.outTargets[$0] == to }) else {
        return .none
      }
      let steps = value.steps
      value = stepped(value, out: tie, counts: false)
      value.steps = steps + 1
    }
    return value
  }

  func path(_ nodes: [NodeIndex]) -> NetworkPath {
    NetworkPath(
      nodes: nodes,
      weights: zip(nodes, nodes.dropFirst()).compactMap { network.weight(from: $0, to: $1) })
  }

  private func ties(of node: NodeIndex) -> Range<Int> {
    Int(network.outOffsets[Int(node)])..<Int(network.outOffsets[Int(node) + 1])
  }

  // A binary heap; entries that were improved upon stay, and are passed over when they come up.

  private mutating func push(_ value: PathValue, _ node: NodeIndex) {
    heap.append((value, node))
    var place = heap.count - 1
    while place > 0, heap[place].value < heap[(place - 1) / 2].value {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func pop() -> (PathValue, NodeIndex)? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return top }
    heap[0] = last
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && heap[child].value < heap[least].value {
        least = child
      }
      if least == place { return top }
      heap.swapAt(place, least)
      place = least
    }
  }
}
