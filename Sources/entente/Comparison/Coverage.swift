import EntenteAnalysis
import EntenteTables
import EntenteText
import EntenteTies

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much was read in each period, and from whom: what changes in the news may be a change of who
/// reports.
struct Coverage {
  private struct Source {
    let name: String
    let before: Int
    let after: Int
    /// ln of after over before, per day, or per article where articles are what is moved.
    let logRatio: Double
  }

  private let isFromTable: Bool
  private let articles: (before: Int, after: Int)
  private let sources: [Source]
  /// The same for all events together.
  private let eventRatio: Double?

  init(_ compared: ComparedPeriods, _ corpus: Corpus) {
    isFromTable = compared.network.isFromTable
    let old = corpus.articles(publishedIn: compared.before)
    let new = corpus.articles(publishedIn: compared.after)
    articles = (old.count, new.count)
    let perArticle = compared.unit == .article || compared.unit == .story
    func logRatio(_ before: Int, _ after: Int) -> Double {
      let exposure =
        perArticle
        ? (Double(max(1, old.count)), Double(max(1, new.count)))
        : (Double(compared.before.count), Double(compared.after.count))
      return log((Double(after) + 0.5) / exposure.1) - log((Double(before) + 0.5) / exposure.0)
    }
    var counts: [String: (before: Int, after: Int)] = [:]
    for article in old {
      counts[corpus.articles[article].source ?? "", default: (0, 0)].before += 1
    }
    for article in new { counts[corpus.articles[article].source ?? "", default: (0, 0)].after += 1 }
    sources = counts.sorted { $0.key < $1.key }.map { name, count in
      Source(
        name: name, before: count.before, after: count.after,
        logRatio: logRatio(count.before, count.after))
    }
    let units = (Double(compared.periods.unitsBefore), Double(compared.periods.unitsAfter))
    let events = (
      compared.network.occurrenceCount(in: compared.before),
      compared.network.occurrenceCount(in: compared.after)
    )
    eventRatio =
      units.0 > 0 && units.1 > 0 && events.0 > 0 && events.1 > 0
      ? log(Double(events.1) / units.1) - log(Double(events.0) / units.0) : nil
  }

  func facts(_ pairs: ComparedPairs) -> [Report.Fact] {
    guard !isFromTable else { return [] }
    func perThousand(_ count: Int, _ articles: Int) -> Cell {
      articles == 0 ? .empty : .number(Double(count) * 1000 / Double(articles))
    }
    return [
      .init("articles_before", "Articles before", .integer(articles.before)),
      .init("articles_after", "Articles after", .integer(articles.after)),
      .init(
        "pairs_per_1000_before", "Tied pairs per 1,000 articles before",
        perThousand(pairs.count.before, articles.before), kind: .number(decimals: 0)),
      .init(
        "pairs_per_1000_after", "Tied pairs per 1,000 articles after",
        perThousand(pairs.count.after, articles.after), kind: .number(decimals: 0)),
    ]
  }

  /// Articles by source; nil for event tables, and where no article names its source.
  func table(limit: Int) -> Table? {
    guard sources.contains(where: { !$0.name.isEmpty }) else { return nil }
    var table = Table(
      name: "sources", title: "Articles by source",
      columns: [
        Column("name", "Source", .text), Column("articles_before", "Articles before", .integer),
        Column("articles_after", "Articles after", .integer),
        Column("coverage_ratio", "Coverage ratio", .number(decimals: 2)),
      ])
    for source in sources.sorted(by: { abs($0.logRatio) > abs($1.logRatio) }).prefix(limit) {
      table.rows.append([
        source.name.isEmpty ? .empty : .text(source.name), .integer(source.before),
        .integer(source.after), .number(exp(source.logRatio)),
      ])
    }
    return table
  }

  /// What of the changes found may be a change of coverage.
  func warnings(_ pairs: ComparedPairs) -> [String] {
    let found = pairs.rows.filter { $0.test.q ?? 1 < ComparisonRows.level }
      .map { abs($0.test.logRateRatio) }
    guard !found.isEmpty else { return [] }
    var warnings: [String] = []
    for source in sources where source.before + source.after >= 5 {
      let smaller = found.count { $0 < abs(source.logRatio) }
      guard smaller > 0 else { continue }
      let name = source.name.isEmpty ? "sources without a name" : source.name
      warnings.append(
        "Coverage by \(name) changed from \(source.before) to \(source.after) articles, more than "
          + "\(smaller) of the \(found.count) pairs that changed did.")
    }
    if let eventRatio {
      let smaller = found.count { $0 < abs(eventRatio) }
      if smaller > 0 {
        warnings.append(
          "All events together changed by a factor of \(exp(eventRatio).rounded(decimals: 2)) per "
            + "unit, more than \(smaller) of the \(found.count) pairs that changed did.")
      }
    }
    return warnings
  }
}
