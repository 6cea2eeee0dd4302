import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// Ties of one layer in two periods, with what the test says of each.
struct ComparedTies {
  struct Row {
    let key: EventTieKey
    let before: Tie?
    let after: Tie?
    let fate: TieFate
    let test: TieTest
  }

  /// Those that changed, the surest first.
  let rows: [Row]

  init(_ compared: ComparedPeriods) throws {
    let network = compared.network
    let old = network.ties(in: compared.before)
    let new = network.ties(in: compared.after)
    let changes = TieComparison(
      before: old.map { ($0.key, $0.weight) }, after: new.map { ($0.key, $0.weight) }
    ).changes
    let index = Dictionary(uniqueKeysWithValues: changes.enumerated().map { ($1.key, $0) })
    let ties = network.recordTies(index, compared.periods.table)
    let tests = try compared.tests.tests(
      of: compared.periods.sample(tieCount: changes.count) { ties[$0] })
    let oldByKey = Dictionary(uniqueKeysWithValues: old.map { ($0.key, $0) })
    let newByKey = Dictionary(uniqueKeysWithValues: new.map { ($0.key, $0) })
    rows = changes.indices.filter { changes[$0].fate != .unchanged }
      .sorted { surer(tests[$0], $0, tests[$1], $1) }
      .map { place in
        let key = changes[place].key
        return Row(
          key: key, before: oldByKey[key], after: newByKey[key], fate: changes[place].fate,
          test: tests[place])
      }
  }

  func table(_ names: ComparisonNames, limit: Int) -> Table {
    var table = Table(
      name: "ties", title: "Ties by type",
      columns: [
        Column("change", "Change", .text), Column("source", "Source", .text),
        Column("relation", "Relation", .text), Column("target", "Target", .text),
        Column("layer", "Layer", .text), Column("before", "Before", .number(decimals: 2)),
        Column("after", "After", .number(decimals: 2)),
        Column("difference", "Difference", .number(decimals: 2)),
        Column("count_before", "Events before", .integer),
        Column("count_after", "Events after", .integer),
        Column("rate_ratio", "Rate ratio", .number(decimals: 2)), .p, .q,
        Column("evidence_before", "Evidence before", .text),
        Column("evidence_after", "Evidence after", .text),
      ])
    for row in rows.prefix(limit) {
      guard let tie = row.after ?? row.before else { continue }
      table.rows.append([
        .text(row.fate.rawValue), .text(names.name(row.key.source)),
        .text(tie.relation(names.language)), .text(names.name(row.key.target)),
        .text(row.key.layer.name), .number(row.before?.weight ?? 0),
        .number(row.after?.weight ?? 0),
        .number((row.after?.weight ?? 0) - (row.before?.weight ?? 0)),
        .integer(row.before?.count ?? 0), .integer(row.after?.count ?? 0),
        .number(row.test.rateRatio), .chance(row.test.p), .chance(row.test.q),
        .optional(row.before.flatMap(names.evidence)),
        .optional(row.after.flatMap(names.evidence)),
      ])
    }
    return table
  }
}

/// Surer changes first: by q, then by the size of the change, then by place.
func surer(_ left: TieTest, _ leftPlace: Int, _ right: TieTest, _ rightPlace: Int) -> Bool {
  let q = (left.q ?? 1, right.q ?? 1)
  if q.0 != q.1 { return q.0 < q.1 }
  let size = (abs(left.after - left.before), abs(right.after - right.before))
  return size.0 != size.1 ? size.0 > size.1 : leftPlace < rightPlace
}

/// Names and sentences for rows.
struct ComparisonNames {
  let network: EventNetwork
  let language: TextLanguage

  func name(_ id: String) -> String {
    network.index(of: id).map { network.nodes[$0].name(language) } ?? id
  }

  func name(_ node: NodeIndex) -> String { network.nodes[Int(node)].name(language) }

  /// The sentence that tells a tie, or the days on which an event table has it.
  func evidence(_ tie: Tie) -> String? {
    if let occurrence = tie.occurrences.first {
      return network.occurrences[occurrence].tellings.first?.evidence.sentence.oneLine
    }
    guard let first = tie.first, let last = tie.last else { return nil }
    return Self.days(first, last)
  }

  static func days(_ first: Day, _ last: Day) -> String {
    first == last ? "\(first)" : "\(first)..\(last)"
  }
}

extension EventNetwork {
  /// What each record of `tieTable()` adds, so that each occurrence counts once: of one that stands in
  /// both directions the first record has all of its weight, the second is nil. Nil for event tables,
  /// whose rows count as they are.
  var recordWeights: [Double?]? {
    guard !isFromTable else { return nil }
    return occurrences.flatMap { $0.key.isSymmetric ? [$0.weight, nil] : [$0.weight] }
  }

  /// The tie of each record of `tieTable()` among the given ones, and what it weighs.
  fileprivate func recordTies(
    _ index: [EventTieKey: Int], _ table: TieTable
  ) -> [(tie: Int, weight: Double)?] {
    guard isFromTable else {
      return occurrences.flatMap { occurrence -> [(tie: Int, weight: Double)?] in
        let tie = index[occurrence.key].map { ($0, occurrence.weight) }
        return occurrence.key.isSymmetric ? [tie, nil] : [tie]
      }
    }
    let layers = table.layerNames.map(TieLayer.init(name:))
    struct Row: Hashable {
      let source: NodeIndex
      let target: NodeIndex
      let layer: UInt8
    }
    var numbers: [Row: Int] = [:]
    var layerNumber: [TieLayer: UInt8] = [:]
    for (number, layer) in layers.enumerated() where layerNumber[layer] == nil {
      layerNumber[layer] = UInt8(number)
    }
    for (key, tie) in index {
      guard let source = self.index(of: key.source), let target = self.index(of: key.target),
        let layer = layerNumber[key.layer]
      else { continue }
      numbers[Row(source: NodeIndex(source), target: NodeIndex(target), layer: layer)] = tie
    }
    return (0..<table.count).map { position in
      let row = Row(
        source: table.sources[position], target: table.targets[position],
        layer: table.layers[position])
      return numbers[row].map { ($0, table.weights[position]) }
    }
  }
}
