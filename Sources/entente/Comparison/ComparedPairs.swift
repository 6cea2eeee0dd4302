import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// Pairs of actors and topics in two periods, whoever acts and whatever is done.
struct ComparedPairs {
  struct Row {
    let pair: TieKey
    let fate: TieFate
    let test: TieTest
    let intensityBefore: Double
    let intensityAfter: Double
  }

  /// Those that changed, the surest first.
  let rows: [Row]
  /// All pairs that have a tie in either period.
  let count: (before: Int, after: Int)

  init(_ compared: ComparedPeriods) throws {
    let pairs = try compared.periods.pairs(isDirected: false)
    let tests = try compared.tests.tests(of: Self.sample(pairs, compared))
    var rows: [Row] = []
    for test in tests {
      let (before, after) = (pairs.intensitiesBefore[test.tie], pairs.intensitiesAfter[test.tie])
      let fate = TieFate(
        before: test.before, after: test.after, intensityBefore: before, intensityAfter: after)
      guard fate != .unchanged else { continue }
      rows.append(
        Row(
          pair: pairs.keys[test.tie], fate: fate, test: test, intensityBefore: before,
          intensityAfter: after))
    }
    self.rows = rows.sorted { surer($0.test, $0.test.tie, $1.test, $1.test.tie) }
    count = (tests.count { $0.before > 0 }, tests.count { $0.after > 0 })
  }

  /// The sample of the pairs with an event counted once, though one that is mutual has two records.
  private static func sample(
    _ pairs: TwoPeriods.Pairs, _ compared: ComparedPeriods
  ) throws -> PeriodSample {
    guard let weights = compared.network.recordWeights else { return pairs.sample }
    let table = compared.periods.table
    let index = Dictionary(uniqueKeysWithValues: pairs.keys.enumerated().map { ($1, $0) })
    return try compared.periods.sample(tieCount: pairs.keys.count) { position in
      guard let weight = weights[position],
        let tie = index[TieKey(unordered: table.sources[position], table.targets[position])]
      else { return nil }
      return (tie, weight)
    }
  }

  func table(_ names: ComparisonNames, _ compared: ComparedPeriods, limit: Int) -> Table {
    var table = Table(
      name: "pairs", title: "Pairs",
      columns: [
        Column("change", "Change", .text), Column("first", "Between", .text),
        Column("second", "And", .text), Column("before", "Before", .number(decimals: 2)),
        Column("after", "After", .number(decimals: 2)),
        Column("count_before", "Events before", .integer),
        Column("count_after", "Events after", .integer),
        Column("rate_ratio", "Rate ratio", .number(decimals: 2)),
        Column("ratio_low", "From", .number(decimals: 2)),
        Column("ratio_high", "To", .number(decimals: 2)), .p, .q,
        Column("share_difference", "Share ±", .number(decimals: 4)),
        Column("share_low", "Share from", .number(decimals: 4)),
        Column("share_high", "Share to", .number(decimals: 4)),
        Column("intensity_before", "Intensity before", .number(decimals: 1)),
        Column("intensity_after", "Intensity after", .number(decimals: 1)),
        Column("evidence_before", "Evidence before", .text),
        Column("evidence_after", "Evidence after", .text),
      ])
    let shown = Array(rows.prefix(limit))
    let evidence = PairEvidence(shown.map(\.pair), names, compared)
    for row in shown {
      let test = row.test
      table.rows.append([
        .text(row.fate.rawValue), .text(names.name(row.pair.source)),
        .text(names.name(row.pair.target)), .number(test.before), .number(test.after),
        .integer(test.eventsBefore), .integer(test.eventsAfter),
        .number(test.rateRatio), .optional(test.rateRatioInterval?.lowerBound),
        .optional(test.rateRatioInterval?.upperBound), .chance(test.p),
        .chance(test.q), .number(test.shareDifference), .optional(test.shareInterval?.lowerBound),
        .optional(test.shareInterval?.upperBound),
        test.before > 0 ? .number(row.intensityBefore) : .empty,
        test.after > 0 ? .number(row.intensityAfter) : .empty,
        .optional(evidence.text(row.pair, .before)), .optional(evidence.text(row.pair, .after)),
      ])
    }
    return table
  }
}

/// What tells of pairs in each period: the heaviest occurrence's sentence, or the days of a table's
/// rows.
struct PairEvidence {
  enum Side { case before, after }

  private struct Found {
    var weight = 0.0
    var text: String?
  }

  private var found: [Side: [TieKey: Found]] = [:]

  init(_ pairs: [TieKey], _ names: ComparisonNames, _ compared: ComparedPeriods) {
    let wanted = Set(pairs)
    for (side, interval) in [(Side.before, compared.before), (.after, compared.after)] {
      var entries: [TieKey: Found] = [:]
      if names.network.isFromTable {
        let table = compared.periods.table
        var days: [TieKey: (first: Int32, last: Int32)] = [:]
        for position in table.positions(in: interval.window) {
          let key = TieKey(unordered: table.sources[position], table.targets[position])
          guard wanted.contains(key) else { continue }
          days[key] = (days[key]?.first ?? table.days[position], table.days[position])
        }
        for (key, days) in days {
          entries[key] = Found(
            text: ComparisonNames.days(
              Day(daysSinceEpoch: Int(days.first)), Day(daysSinceEpoch: Int(days.last))))
        }
      } else {
        for occurrence in names.network.occurrences {
          guard let day = occurrence.day, interval.contains(day),
            let source = names.network.index(of: occurrence.key.source),
            let target = names.network.index(of: occurrence.key.target)
          else { continue }
          let key = TieKey(unordered: NodeIndex(source), NodeIndex(target))
          guard wanted.contains(key) else { continue }
          var entry = entries[key] ?? Found()
          if occurrence.weight > entry.weight {
            entry.weight = occurrence.weight
            entry.text = occurrence.tellings.first?.evidence.sentence.oneLine
          }
          entries[key] = entry
        }
      }
      found[side] = entries
    }
  }

  func text(_ pair: TieKey, _ side: Side) -> String? { found[side]?[pair]?.text }
}

extension TieKey {
  init(unordered first: NodeIndex, _ second: NodeIndex) {
    self.init(source: min(first, second), target: max(first, second))
  }
}
