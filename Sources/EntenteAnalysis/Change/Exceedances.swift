/// How often permutations differed at least as much as what was observed.
struct Exceedances: Sendable {
  var replicates = 0
  var totalWeight = 0
  var largestTie = 0
  var distance = 0
  var figures: [Int]
  /// Permutations that a measure took part in.
  var measureReplicates: [Int]
  var largestScore: [Int]
  var scores: [[Int32]]

  init(_ observed: NetworkTests.Differences, measures: Int) {
    figures = [Int](repeating: 0, count: observed.figures.count)
    measureReplicates = [Int](repeating: 0, count: measures)
    largestScore = measureReplicates
    scores = observed.scores.map { [Int32](repeating: 0, count: $0.count) }
  }

  mutating func add(
    _ permuted: NetworkTests.Differences, against observed: NetworkTests.Differences,
    skip: Set<Int>
  ) {
    // Equal but for rounding is as large.
    func reaches(_ value: Double, _ limit: Double) -> Bool { value >= limit * (1 - 1e-9) }
    replicates += 1
    if reaches(permuted.totalWeight, observed.totalWeight) { totalWeight += 1 }
    if reaches(permuted.largestTie, observed.largestTie) { largestTie += 1 }
    if reaches(permuted.distance ?? 1, observed.distance ?? 0) { distance += 1 }
    for (index, value) in permuted.figures.enumerated() {
      // What is not defined might be anything.
      if reaches(value ?? .infinity, (observed.figures[index] ?? 0) - 1e-12) {
        figures[index] += 1
      }
    }
    for index in scores.indices where !skip.contains(index) {
      measureReplicates[index] += 1
      let slack = max(permuted.slack[index], observed.slack[index])
      var largest = (permuted: 0.0, observed: 0.0)
      for node in scores[index].indices {
        let (value, limit) = (permuted.scores[index][node], observed.scores[index][node])
        if value >= limit - slack { scores[index][node] += 1 }
        largest.permuted = max(largest.permuted, value)
        largest.observed = max(largest.observed, limit)
      }
      if largest.permuted >= largest.observed - slack { largestScore[index] += 1 }
    }
  }

  mutating func add(_ other: Exceedances) {
    replicates += other.replicates
    totalWeight += other.totalWeight
    largestTie += other.largestTie
    distance += other.distance
    for index in figures.indices { figures[index] += other.figures[index] }
    for index in scores.indices {
      measureReplicates[index] += other.measureReplicates[index]
      largestScore[index] += other.largestScore[index]
      for node in scores[index].indices { scores[index][node] += other.scores[index][node] }
    }
  }

  /// Measures of which every p is clear.
  func clearMeasures(_ enough: Int, exactNodes: Set<Int>) -> Set<Int> {
    Set(
      scores.indices.filter { index in
        largestScore[index] >= enough
          && (exactNodes.contains(index) || scores[index].allSatisfy { $0 >= enough })
      })
  }

  func isClear(_ enough: Int, exactNodes: Set<Int>) -> Bool {
    min(totalWeight, largestTie, distance) >= enough && figures.allSatisfy { $0 >= enough }
      && clearMeasures(enough, exactNodes: exactNodes).count == scores.count
  }

  static func p(_ count: Int, of replicates: Int) -> Double {
    Double(count + 1) / Double(replicates + 1)
  }
}
