import EntenteGraph

/// The definitions, written down slowly: no queue, no heap, no accumulation.
enum Textbook {
  /// The least common multiple of 1…24: every weight up to 24 has a whole length in this unit.
  static let unit = 5_354_228_880

  static let far = Int.max / 4

  /// Lengths of single ties, and all-pairs distances by Floyd and Warshall, in whole numbers.
  private static func distances(
    _ network: Network, weighted: Bool
  ) -> (length: [[Int]], distance: [[Int]]) {
    let count = network.nodeCount
    var length = [[Int]](repeating: [Int](repeating: far, count: count), count: count)
    for node in 0..<count {
      for (target, weight) in zip(
        network.targets(of: NodeIndex(node)), network.targetWeights(of: NodeIndex(node)))
      where Int(target) != node {
        let whole = Int(weight)
        assert(Double(whole) == weight && unit % whole == 0, "weight \(weight) has no whole length")
        length[node][Int(target)] = weighted ? unit / whole : 1
      }
    }
    var distance = length
    for node in 0..<count { distance[node][node] = 0 }
    for middle in 0..<count {
      for from in 0..<count where distance[from][middle] < far {
        for to in 0..<count {
          distance[from][to] = min(
            distance[from][to], distance[from][middle] + distance[middle][to])
        }
      }
    }
    return (length, distance)
  }

  static func harmonic(_ network: Network, weighted: Bool, incoming: Bool) -> [Double] {
    let (_, distance) = distances(network, weighted: weighted)
    return distance.indices.map { node in
      distance.indices.filter { $0 != node }
        .map { incoming ? distance[$0][node] : distance[node][$0] }
        .filter { $0 < far }.reduce(0) { $0 + Double(weighted ? unit : 1) / Double($1) }
    }
  }

  static func closeness(_ network: Network, weighted: Bool, incoming: Bool) -> [Double] {
    let (_, distance) = distances(network, weighted: weighted)
    return distance.indices.map { node in
      let found = distance.indices.filter { $0 != node }
        .map { incoming ? distance[$0][node] : distance[node][$0] }.filter { $0 < far }
      guard !found.isEmpty else { return 0 }
      let reached = Double(found.count)
      let mean = Double(found.reduce(0, +)) / Double(weighted ? unit : 1) / reached
      return reached / Double(distance.count - 1) / mean
    }
  }

  /// A matrix without negative entries, its diagonal raised so that no other eigenvalue has the same
  /// size, squared 26 times, times a vector of ones; the highest entry is then made 1.
  static func principal(_ matrix: [[Double]]) -> [Double] {
    let count = matrix.count
    var power = matrix
    let raise = matrix.map { $0.reduce(0, +) }.max() ?? 0
    guard raise > 0 else { return [Double](repeating: 0, count: count) }
    for node in 0..<count { power[node][node] += raise }
    for _ in 0..<26 {
      let most = power.flatMap { $0 }.max() ?? 1
      power = power.map { $0.map { $0 / most } }
      let last = power
      for row in 0..<count {
        for column in 0..<count {
          power[row][column] = (0..<count).reduce(0) { $0 + last[row][$1] * last[$1][column] }
        }
      }
    }
    let sums = power.map { $0.reduce(0, +) }
    let most = sums.max() ?? 1
    return sums.map { $0 / most }
  }

  /// w(row → column), with or without self-loops.
  static func matrix(_ network: Network, weighted: Bool, loops: Bool) -> [[Double]] {
    (0..<NodeIndex(network.nodeCount)).map { source in
      (0..<NodeIndex(network.nodeCount)).map { target in
        guard loops || source != target,
          let weight = network.weight(from: source, to: target)
        else { return 0 }
        return weighted ? weight : 1
      }
    }
  }

  static func transposed(_ matrix: [[Double]]) -> [[Double]] {
    matrix.indices.map { row in matrix.indices.map { matrix[$0][row] } }
  }

  static func product(_ left: [[Double]], _ right: [[Double]]) -> [[Double]] {
    left.indices.map { row in
      left.indices.map { column in
        left.indices.reduce(0) { $0 + left[row][$1] * right[$1][column] }
      }
    }
  }

  private static func neighbours(_ node: Int, _ matrix: [[Double]]) -> [Int] {
    matrix.indices.filter { matrix[node][$0] > 0 }
  }

  /// Barrat's definition; with weights of 1 that of Watts and Strogatz.
  static func clustering(_ node: Int, _ matrix: [[Double]]) -> Double {
    let around = neighbours(node, matrix)
    guard around.count > 1 else { return 0 }
    var sum = 0.0
    for a in around {
      for b in around where matrix[a][b] > 0 { sum += (matrix[node][a] + matrix[node][b]) / 2 }
    }
    return sum / (matrix[node].reduce(0, +) * Double(around.count - 1))
  }

  static func constraint(_ node: Int, _ matrix: [[Double]]) -> Double {
    func share(_ a: Int, _ b: Int) -> Double { matrix[a][b] / matrix[a].reduce(0, +) }
    let around = neighbours(node, matrix)
    return around.reduce(0) { total, j in
      let sum = around.filter { $0 != j }
        .reduce(share(node, j)) { $0 + share(node, $1) * share($1, j) }
      return total + sum * sum
    }
  }

  static func effectiveSize(_ node: Int, _ matrix: [[Double]]) -> Double {
    let around = neighbours(node, matrix)
    let strength = matrix[node].reduce(0, +)
    var size = 0.0
    for j in around {
      let most = matrix[j].max() ?? 1
      size += 1
      for q in around where q != j { size -= matrix[node][q] / strength * (matrix[j][q] / most) }
    }
    return size
  }

  /// How many shortest paths lead from each node to each.
  private static func pathCounts(_ length: [[Int]], _ distance: [[Int]]) -> [[Double]] {
    let count = length.count
    var paths = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for from in 0..<count {
      paths[from][from] = 1
      for to in (0..<count).sorted(by: { distance[from][$0] < distance[from][$1] })
      where to != from && distance[from][to] < far {
        for before in 0..<count
        where length[before][to] < far
          && distance[from][before] + length[before][to] == distance[from][to]
        {
          paths[from][to] += paths[from][before]
        }
      }
    }
    return paths
  }

  /// Of the tie between two nodes, from the first to the second.
  static func edgeBetweenness(
    _ network: Network, weighted: Bool
  ) -> (_ source: Int, _ target: Int) -> Double {
    let count = network.nodeCount
    let (length, distance) = distances(network, weighted: weighted)
    let paths = pathCounts(length, distance)
    return { source, target in
      var sum = 0.0
      for from in 0..<count where distance[from][source] < far {
        for to in 0..<count where to != from && distance[target][to] < far {
          let way = distance[from][source] + length[source][target] + distance[target][to]
          if way == distance[from][to] {
            sum += paths[from][source] * paths[target][to] / paths[from][to]
          }
        }
      }
      return sum
    }
  }

  static func betweenness(_ network: Network, weighted: Bool, halved: Bool) -> [Double] {
    let count = network.nodeCount
    let (length, distance) = distances(network, weighted: weighted)
    let paths = pathCounts(length, distance)
    return (0..<count).map { node in
      var sum = 0.0
      for from in 0..<count where from != node {
        for to in 0..<count
        where to != node && to != from && distance[from][to] < far
          && distance[from][node] + distance[node][to] == distance[from][to]
        {
          sum += paths[from][node] * paths[node][to] / paths[from][to]
        }
      }
      return halved ? sum / 2 : sum
    }
  }
}
