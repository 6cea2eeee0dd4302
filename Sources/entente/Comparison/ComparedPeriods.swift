import EntenteAnalysis
import EntenteArticles
import EntenteGraph
import EntenteText
import EntenteTies

/// Two periods of an event network, cut into what is moved between them to test for change.
struct ComparedPeriods {
  let network: EventNetwork
  let before: DayInterval
  let after: DayInterval
  let unit: SamplingUnit
  let periods: TwoPeriods
  let tests: TieTests

  init(
    _ network: EventNetwork, _ corpus: Corpus, before: DayInterval, after: DayInterval,
    options: TestOptions, threads: Int
  ) throws {
    self.network = network
    self.before = before
    self.after = after
    unit = options.unit ?? (network.isFromTable ? .day : .article)
    let table = try network.tieTable()
    switch unit {
    case .day, .week:
      periods = try TwoPeriods(
        table, before: before.window, after: after.window, daysPerUnit: unit == .day ? 1 : 7)
    case .article, .story:
      guard !network.isFromTable else {
        throw UsageError(
          description: "event tables have no articles; give --unit day or --unit week")
      }
      let unitOf =
        unit == .article ? Array(corpus.articles.indices) : Stories.groups(of: corpus.articles)
      periods = try TwoPeriods(
        table, before: before.window, after: after.window,
        units: network.firstArticles.map { unitOf[$0] },
        published: (
          before: corpus.articles(publishedIn: before).map { unitOf[$0] },
          after: corpus.articles(publishedIn: after).map { unitOf[$0] }
        ))
    }
    tests = TieTests(
      isQuick: options.quick, minimumEvents: options.minEvents,
      minimumUnits: periods.overlap ? Int.max : 4, replicates: options.replicates,
      seed: options.seed, threads: threads)
  }
}

extension EventNetwork {
  /// The article that tells each record of `tieTable()` first, by index.
  var firstArticles: [Int] {
    var articles: [Int] = []
    articles.reserveCapacity(2 * occurrences.count)
    for occurrence in occurrences {
      let article = occurrence.tellings[0].article
      articles.append(article)
      if occurrence.key.isSymmetric { articles.append(article) }
    }
    return articles
  }
}

extension Corpus {
  func articles(publishedIn interval: DayInterval) -> [Int] {
    articles.indices.filter { articles[$0].published.map { interval.contains($0) } ?? false }
  }
}
