import EntenteGraph

/// What the distances between an actor and all others that it reaches, or that reach it, come to.
struct DistanceSums: Sendable {
  /// How many others there are.
  var others = 0.0
  /// Σ d.
  var sum = 0.0
  /// Σ 1/d.
  var reciprocals = 0.0
  /// The largest d; 0 if there are no others.
  var farthest = 0.0

  /// One a node index.
  ///
  /// - Parameters:
  ///   - direction: `incoming` takes distances from the others to the actor, `outgoing` from the
  ///     actor to the others, `both` those in the undirected projection.
  ///   - weighted: whether distance is 1/weight; if not, every tie has length 1.
  ///
  /// Cost: O(n·m·log n) weighted, one search an actor; unweighted O(n·m/64) where distances are
  /// short, O(n·m) on long chains. Blocks of searches and the order of sums don't depend on threads.
  static func sums(
    of network: Network, direction: Direction, weighted: Bool, threads: Int?
  ) -> [DistanceSums] {
    weighted
      ? nearestFirst(network, direction, threads) : byLevel(network, direction, threads)
  }

  private mutating func add(_ distance: Double, times count: Double) {
    others += count
    sum += count * distance
    reciprocals += count / distance
    farthest = max(farthest, distance)
  }

  private mutating func add(_ part: DistanceSums) {
    others += part.others
    sum += part.sum
    reciprocals += part.reciprocals
    farthest = max(farthest, part.farthest)
  }

  /// A search for each actor, along the ties that its distances are taken over.
  private static func nearestFirst(
    _ network: Network, _ direction: Direction, _ threads: Int?
  ) -> [DistanceSums] {
    let graph = PathGraph(
      direction == .both ? network.undirected() : network, weighted: true,
      reversed: direction == .incoming)
    let count = network.nodeCount
    let blocks = Workers.blockCount(for: count)
    let parts = Workers.map(blocks: count == 0 ? 0 : blocks, threads: threads) { block in
      PathSearch.with(graph) { search in
        Workers.range(of: block, in: blocks, count: count).map { node in
          search.run(from: NodeIndex(node))
          var sums = DistanceSums()
          for place in 1..<max(search.reached, 1) {
            sums.add(search.distance[Int(search.order[place])], times: 1)
          }
          return sums
        }
      }
    }
    return parts.flatMap { $0 }
  }

  /// Searches from many at once, each node adding up who reaches it: so against the ties if
  /// distances are taken along them.
  private static func byLevel(
    _ network: Network, _ direction: Direction, _ threads: Int?
  ) -> [DistanceSums] {
    let graph = PathGraph(
      direction == .both ? network.undirected() : network, weighted: false,
      reversed: direction == .outgoing)
    let count = network.nodeCount
    let batches = (count + LaneReach.width - 1) / LaneReach.width
    let blocks = Workers.blockCount(for: count)
    let parts = Workers.map(blocks: count == 0 ? 0 : blocks, threads: threads) { block in
      let range = Workers.range(of: block, in: blocks, count: batches)
      let sources =
        (range.lowerBound * LaneReach.width)..<min(range.upperBound * LaneReach.width, count)
      var total = [DistanceSums](repeating: DistanceSums(), count: count)
      total.withUnsafeMutableBufferPointer { total in
        LaneReach.run(graph, sources: sources) { node, count, distance in
          total[node].add(distance, times: Double(count))
        }
      }
      return total
    }
    var total = [DistanceSums](repeating: DistanceSums(), count: count)
    for part in parts {
      for node in 0..<count { total[node].add(part[node]) }
    }
    return total
  }
}
