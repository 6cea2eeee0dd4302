extension EventNetwork {
  /// The articles that tell each record of ``tieTable()``, in its order, ascending; none for a network
  /// read from an event table.
  public func articlesOfRecords() -> [[Int]] {
    var articles: [[Int]] = []
    for occurrence in occurrences {
      let holders = Set(occurrence.tellings.map(\.article)).sorted()
      articles.append(holders)
      // It stands in both directions.
      if occurrence.key.isSymmetric { articles.append(holders) }
    }
    return articles
  }
}
