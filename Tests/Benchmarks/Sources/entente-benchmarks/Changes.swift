import EntenteAnalysis
import EntenteFormats
import EntenteGraph
import Foundation

/// Tests of change on a table of real events, `icews18.csv.gz` in the folder given by `--data`:
/// what they find where nothing changed, what they miss where something did, and how long they take.
func changes(_ folder: String) throws -> [Row] {
  let path = folder + "/icews18.csv.gz"
  var reader = EventTableReader()
  try reader.read(path: path)
  let table = reader.finish().ties
  let march = try TimeWindow(from: 17_591, to: 17_622)
  let april = try TimeWindow(from: 17_622, to: 17_652)
  return try monthAgainstMonth(table, march, april) + series(path) + quickWeeks(table)
    + halves(table, march) + planted(table, march)
}

// MARK: Where nothing changed

/// The days of a month in two random halves, over and over: whatever is found is false.
private func halves(_ table: TieTable, _ month: TimeWindow) throws -> [Row] {
  let levels = [0.01, 0.05, 0.1]
  var exact = [Double](repeating: 0, count: levels.count)
  var quick = exact
  var tried = 0.0
  var runs = (exact: 0, quick: 0)
  var chances: (total: [Double], distance: [Double], tie: [Double]) = ([], [], [])
  for seed in 0..<UInt64(200) {
    let periods = try split(table, month, seed: seed)
    let sample = try periods.pairs(isDirected: false).sample
    for isQuick in [false, true] {
      let tests = try TieTests(isQuick: isQuick, replicates: 0).tests(of: sample)
        .filter { $0.q != nil }
      for (place, level) in levels.enumerated() {
        let count = Double(tests.count { $0.p ?? 1 <= level })
        if isQuick { quick[place] += count } else { exact[place] += count }
      }
      let found = tests.contains { $0.q ?? 1 < 0.05 }
      if isQuick {
        runs.quick += found ? 1 : 0
      } else {
        tried += Double(tests.count)
        runs.exact += found ? 1 : 0
      }
    }
    let network = try NetworkTests(measures: [], replicates: 199, enough: .max, seed: seed)
      .result(of: periods)
    chances.total.append(network.totalWeight.p ?? 1)
    chances.distance.append(network.distance.p ?? 1)
    chances.tie.append(network.largestTie?.p ?? 1)
  }
  var rows: [Row] = []
  for (place, level) in levels.enumerated() {
    rows.append(
      Row(
        name: "halves of a month: ties with p ≤ \(level)", unit: "%",
        values: [exact[place] / tried * 100], bar: level * 110))
    rows.append(
      Row(
        name: "  the same by the quick test", unit: "%", values: [quick[place] / tried * 100]))
  }
  rows.append(
    Row(
      name: "halves: runs with a q < 0.05", unit: "%", values: [Double(runs.exact) / 2], bar: 7))
  rows.append(
    Row(name: "  the same by the quick test", unit: "%", values: [Double(runs.quick) / 2]))
  for (name, values) in [
    ("total weight", chances.total), ("distance", chances.distance), ("largest tie", chances.tie),
  ] {
    // The greatest distance from even that has a probability of 1 %.
    rows.append(
      Row(
        name: "halves: p of \(name), distance from even", unit: "",
        values: [distanceFromEven(values)], bar: 1.63 / Double(values.count).squareRoot()))
  }
  return rows
}

/// The days of a window in random order, the first half against the second.
private func split(_ table: TieTable, _ month: TimeWindow, seed: UInt64) throws -> TwoPeriods {
  var generator = SeededGenerator(seed: seed)
  let days = (month.from ?? 0)..<(month.to ?? 0)
  let order = Array(days).shuffled(using: &generator)
  let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, Int32($0)) })
  let records = table.positions(in: month)
  var builder = NetworkBuilder()
  builder.reserve(ties: records.count)
  for id in table.nodeIDs { _ = try builder.node(id: id) }
  for record in records {
    try builder.tie(
      table.sources[record], table.targets[record], day: place[table.days[record]] ?? 0)
  }
  let half = Int32(days.count / 2)
  return try TwoPeriods(
    builder.build(), before: TimeWindow(from: 0, to: half),
    after: TimeWindow(from: half, to: Int32(days.count)))
}

/// Kolmogorov and Smirnov's distance of chances from evenly spread ones.
private func distanceFromEven(_ values: [Double]) -> Double {
  let count = Double(values.count)
  return values.sorted().enumerated().map { place, p in
    max(abs(p - Double(place) / count), abs(Double(place + 1) / count - p))
  }.max() ?? 0
}

// MARK: Where something changed

/// One pair at a time is multiplied in one of two random halves: how often that is found.
private func planted(_ table: TieTable, _ month: TimeWindow) throws -> [Row] {
  let classes = [20..<50, 50..<100, 100..<200, 200..<100_000]
  let factors = [1, 2, 3, 4]
  var found = classes.map { _ in factors.map { _ in (found: 0, all: 0) } }
  for seed in 0..<UInt64(10) {
    let periods = try split(table, month, seed: seed)
    let pairs = try periods.pairs(isDirected: false)
    let tests = try TieTests(replicates: 0).tests(of: pairs.sample)
    let tested = tests.filter { $0.q != nil }
    let place = Dictionary(uniqueKeysWithValues: tested.enumerated().map { ($1.tie, $0) })
    var chances = tested.map { $0.p ?? 1 }
    for (number, factor) in factors.enumerated() {
      let sample = try multiplied(periods, pairs, by: factor)
      for test in tested {
        let events = test.eventsBefore + test.eventsAfter
        guard let kind = classes.firstIndex(where: { $0.contains(events) }),
          let at = place[test.tie]
        else { continue }
        let kept = chances[at]
        chances[at] = sample.permutation(of: test.tie).p
        found[kind][number].all += 1
        if FalseDiscoveryRate.adjusted(chances)[at] < 0.05 { found[kind][number].found += 1 }
        chances[at] = kept
      }
    }
  }
  return classes.enumerated().flatMap { kind, events in
    factors.enumerated().map { number, factor in
      let count = found[kind][number]
      return Row(
        name: "pairs of \(events.lowerBound) events or more, × \(factor) in a half: found",
        unit: "%", values: [count.all == 0 ? 0 : 100 * Double(count.found) / Double(count.all)])
    }
  }
}

/// Every pair's weight of the second period multiplied; each is then looked at alone.
private func multiplied(
  _ periods: TwoPeriods, _ pairs: TwoPeriods.Pairs, by factor: Int
) throws -> PeriodSample {
  let index = Dictionary(uniqueKeysWithValues: pairs.keys.enumerated().map { ($1, $0) })
  let table = periods.table
  let limit = periods.after.from ?? 0
  return try periods.sample(tieCount: pairs.keys.count) { position in
    let (a, b) = (table.sources[position], table.targets[position])
    guard let tie = index[TieKey(source: min(a, b), target: max(a, b))] else { return nil }
    return (tie, table.days[position] >= limit ? Double(factor) : 1)
  }
}

// MARK: How long it takes

private func monthAgainstMonth(
  _ table: TieTable, _ before: TimeWindow, _ after: TimeWindow
) throws -> [Row] {
  let (time, found) = try worked {
    let periods = try TwoPeriods(table, before: before, after: after)
    let pairs = try periods.pairs(isDirected: false)
    let tests = try TieTests().tests(of: pairs.sample)
    let networks = try NetworkTests(measures: [Strength(), PageRank(tolerance: 1e-10)])
      .result(of: periods)
    return (pairs: pairs, tests: tests, networks: networks)
  }
  let surest = found.tests.min { ($0.q ?? 2, $0.tie) < ($1.q ?? 2, $1.tie) }
  let names = surest.map { test in
    let key = found.pairs.keys[test.tie]
    return Set([key.source, key.target].map { table.nodeIDs[Int($0)] })
  }
  try WrongAnswer.unless(names == ["France", "Syria"], "the surest change is \(names ?? [])")
  try WrongAnswer.unless(surest?.before == 3 && surest?.after == 56, "France and Syria")
  try WrongAnswer.unless(found.networks.replicates == 1000, "replicates")
  return [
    Row(
      name: "March against April, 1,000 permutations, all cores", unit: "s", values: [time], bar: 20
    )
  ]
}

private func quickWeeks(_ table: TieTable) throws -> [Row] {
  let days = table.dateRange ?? 0...0
  let (time, count) = try worked {
    var count = 0
    for begin in stride(from: days.lowerBound, to: days.upperBound - 13, by: 7) {
      let periods = try TwoPeriods(
        table, before: TimeWindow(from: begin, to: begin + 7),
        after: TimeWindow(from: begin + 7, to: begin + 14))
      let sample = try periods.pairs(isDirected: false).sample
      count += try TieTests(isQuick: true, replicates: 0).tests(of: sample).count
    }
    return count
  }
  try WrongAnswer.unless(count > 100_000, "only \(count) quick tests")
  return [
    Row(name: "quick tests of all weeks, all ties", unit: "s", values: [time], bar: 1)
  ]
}

/// Load, snapshots, PageRank of each, differences from one to the next.
private func series(_ path: String) throws -> [Row] {
  func run(_ windows: (TieTable) throws -> [TimeWindow]) throws -> (ties: Int, top: [String]) {
    var reader = EventTableReader()
    try reader.read(path: path)
    let table = reader.finish().ties
    var networks = WindowNetworks(table)
    var before: WindowNetworks.Slice?
    var ties = 0
    var top: [String] = []
    for window in try windows(table) {
      let slice = networks.slice(in: window)
      let scores = try PageRank(tolerance: 1e-10).scores(in: slice.network)
      if let best = scores.values.indices.max(by: { scores.values[$0] < scores.values[$1] }) {
        top.append(table.nodeIDs[Int(slice.nodes[best])])
      }
      if let before {
        let difference = SnapshotDifference(before: before, after: slice)
        ties += difference.new + difference.changed + difference.unchanged
      }
      before = slice
    }
    return (ties, top)
  }
  var months: [Double] = []
  var days: [Double] = []
  // 1 January 2018 and the firsts of the months after it, in days since 1970.
  let firsts: [Int32] = [
    17_532, 17_563, 17_591, 17_622, 17_652, 17_683, 17_713, 17_744, 17_775, 17_805, 17_836,
  ]
  for _ in 0..<5 {
    let (time, found) = try worked {
      try run { _ in
        try zip(firsts, firsts.dropFirst()).map { try TimeWindow(from: $0, to: $1) }
      }
    }
    months.append(time * 1e3)
    try WrongAnswer.unless(found.top.count == 10 && found.ties > 200_000, "months: \(found)")
    let (dayTime, daily) = try worked {
      try run { table in
        try (table.dateRange ?? 0...0).map { try TimeWindow(from: $0, to: $0 + 1) }
      }
    }
    days.append(dayTime * 1e3)
    try WrongAnswer.unless(daily.top.count == 304, "\(daily.top.count) days")
  }
  return [
    Row(name: "load, 10 months, PageRank, differences", unit: "ms", values: months, bar: 120),
    Row(name: "load, 304 days, PageRank, differences", unit: "ms", values: days, bar: 600),
  ]
}
