import EntenteGraph

/// The adjacency that path searches walk on, with lengths where ties are weighted.
///
/// Length = 1/weight. `columns` is never empty, so that it has an address: without ties it holds one
/// entry that no offset leads to. `lengths` is empty if every tie has length 1; `residues` is empty if equal
/// lengths are told by tolerance alone, see ``PathLengths``.
struct PathGraph: Sendable {
  var nodeCount: Int
  var offsets: [UInt32]
  var columns: [NodeIndex]
  var lengths: [Double]
  var residues: [UInt64]
  /// Where each node's predecessors may be kept: as many places as ties that enter it.
  var predecessorOffsets: [UInt32]

  /// - Parameter reversed: walk ties from target to source.
  init(_ network: Network, weighted: Bool, reversed: Bool = false) {
    nodeCount = network.nodeCount
    offsets = reversed ? network.inOffsets : network.outOffsets
    let columns = reversed ? network.inSources : network.outTargets
    self.columns = columns.isEmpty ? [0] : columns
    predecessorOffsets = reversed ? network.outOffsets : network.inOffsets
    let weights = reversed ? network.inWeights : network.outWeights
    (lengths, residues) = weighted ? PathLengths.lengths(ofWeights: weights) : ([], [])
  }

  /// A symmetric graph.
  init(offsets: [UInt32], columns: [NodeIndex], weights: [Double], weighted: Bool) {
    nodeCount = offsets.count - 1
    self.offsets = offsets
    self.columns = columns.isEmpty ? [0] : columns
    predecessorOffsets = offsets
    (lengths, residues) = weighted ? PathLengths.lengths(ofWeights: weights) : ([], [])
  }
}
