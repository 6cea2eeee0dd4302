import EntenteAnalysis
import EntenteTables
import EntenteText
import EntenteTies

/// Two periods side by side. The order of the columns is a promise.
struct ComparisonRows {
  let compared: ComparedPeriods
  let corpus: Corpus
  let language: TextLanguage
  /// Rows of a table.
  let limit: Int

  /// The level below which a change counts as found.
  static let level = 0.05

  func report(_ options: TestOptions, threads: Int) throws -> (report: Report, hasChanged: Bool) {
    let names = ComparisonNames(network: compared.network, language: language)
    let pairs = try ComparedPairs(compared)
    let ties = try ComparedTies(compared)
    let networks = try ComparedNetworks(compared, options, threads: threads)
    let communities = try ComparedCommunities(compared, seed: options.seed)
    let words = ComparisonWords(language: language, names: names)
    let coverage = Coverage(compared, corpus)
    let findings = words.findings(compared, pairs, networks.result, options)

    var tables = [pairs.table(names, compared, limit: limit), ties.table(names, limit: limit)]
    tables += networks.actorTables(names, limit: limit)
    tables.append(networks.networkTable(names, modularity: communities.modularity))
    tables.append(communities.table(names, limit: limit))
    if let table = coverage.table(limit: limit) { tables.append(table) }
    let found = (
      pairs: pairs.rows.count { $0.test.q ?? 1 < Self.level },
      ties: ties.rows.count { $0.test.q ?? 1 < Self.level },
      actors: networks.result.measures.map { $0.actors.count { $0.q ?? 1 < Self.level } }
        .reduce(0, +)
    )
    var summary: [Report.Fact] = [
      .init(
        "findings", words.heading,
        .structured(.array(findings.map { .string($0) }), shown: findings.joined(separator: " ")),
        kind: .text),
      .init("before", "Before", .text("\(compared.before)"), kind: .text),
      .init("after", "After", .text("\(compared.after)"), kind: .text),
      .init(
        "occurrences_before", "Occurrences before",
        .integer(compared.network.occurrenceCount(in: compared.before))),
      .init(
        "occurrences_after", "Occurrences after",
        .integer(compared.network.occurrenceCount(in: compared.after))),
      .init("unit", "Unit of the test", .text(compared.unit.rawValue), kind: .text),
      .init("units_before", "Units before", .integer(compared.periods.unitsBefore)),
      .init("units_after", "Units after", .integer(compared.periods.unitsAfter)),
      .init(
        "test", "Test of ties",
        .text(
          !compared.tests.hasEnough(compared.periods.unitsBefore, compared.periods.unitsAfter)
            ? "none" : options.quick ? "binomial (quick)" : "exact permutation"), kind: .text),
      .init(
        "permutations", "Permutations of the networks", .integer(networks.result.replicates)),
      .init("seed", "Seed", .text("\(options.seed)"), kind: .text),
      .init("changed_pairs", "Pairs changed (q < 0.05)", .integer(found.pairs)),
      .init("changed_ties", "Ties changed (q < 0.05)", .integer(found.ties)),
      .init("changed_actors", "Actors changed (q < 0.05)", .integer(found.actors)),
      .init(
        "pairs_all", "Pairs that differ, of which shown",
        .text(
          "\(pairs.rows.count), \(min(limit, pairs.rows.count))"), kind: .text),
      .init(
        "ties_all", "Ties that differ, of which shown",
        .text(
          "\(ties.rows.count), \(min(limit, ties.rows.count))"), kind: .text),
    ]
    summary += coverage.facts(pairs)
    summary += placementFacts(compared.network)
    return (
      Report(summary: summary, tables: tables, notes: notes(pairs, coverage, options)),
      found.pairs + found.ties + found.actors > 0
    )
  }

  private func notes(
    _ pairs: ComparedPairs, _ coverage: Coverage, _ options: TestOptions
  ) -> [String] {
    var notes = [
      "Periods are written half-open: the second day is no longer in them.",
      "p: how often as large a difference would come about if it were chance which "
        + "\(compared.unit.plural) fell into which period. q: the share of false findings among "
        + "changes of that q or less.",
    ]
    if options.quick {
      notes.append(
        "The quick test takes events as independent. They come in clusters, so it finds changes in "
          + "noise; leave out --quick before you rely on one.")
    }
    let (before, after) = (compared.before, compared.after)
    if compared.periods.overlap {
      notes.append(
        "The periods overlap: what happened in both is counted in both, and nothing is tested.")
    } else if after.from < before.from {
      notes.append("The first period lies after the second; differences are second less first.")
    }
    if compared.periods.isCut, let data = compared.network.period {
      notes.append(
        "Days outside the data, which covers \(data), are not counted as days without events.")
    }
    notes += coverage.warnings(pairs)
    return notes
  }
}

extension SamplingUnit {
  var plural: String {
    switch self {
    case .article: "articles"
    case .day: "days"
    case .week: "blocks of seven days"
    case .story: "stories"
    }
  }
}
