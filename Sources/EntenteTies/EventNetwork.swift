import EntenteCoding
import EntenteGraph
import EntenteText

/// The weighted network of actors and topics that coded articles make.
///
/// An event ties each of its sources to each of its targets. Tellings of one dyad and type on one day,
/// in whatever articles, are one occurrence, weighed by its confidence times a factor for factuality
/// (`NetworkOptions.factor`); negated events make no tie. What actors do and say about topics ties
/// them in the layer `about`.
///
/// The rows of an event table make one too; see ``init(table:options:lexicon:)``.
public struct EventNetwork: Sendable {
  public let options: NetworkOptions
  /// Every actor that an article names and every topic with a tie, in order of their ids; the names of
  /// an event table in its order. An actor without ties is no member of the networks made from
  /// `tieTable()`, but can be looked up by name.
  public let nodes: [TieNode]
  /// Occurrences in order of day (those without first), then key; none where the network was read from
  /// an event table.
  public let occurrences: [Occurrence]
  /// How many events there were, and how many came to their day in which way.
  public let placements: [DayPlacement: Int]
  /// Events left out: negated, below the confidence asked for, or with unnamed actors alone.
  public let leftOut: Int
  /// Articles read, those without events too; 0 where the network was read from an event table.
  public let articleCount: Int
  private let indexOfID: [String: Int]
  /// Sentences that name two actors together, by ids, the smaller first.
  private let together: [PairKey: Int]
  /// The rows where the network was read from an event table.
  private let table: TieTable?

  private struct PairKey: Hashable, Sendable {
    let first: String
    let second: String
  }

  public init(_ articles: [CodedArticle], options: NetworkOptions = NetworkOptions()) {
    var collector = OccurrenceCollector(options: options)
    for (index, article) in articles.enumerated() { collector.add(article, at: index) }
    self.options = options
    articleCount = articles.count
    let sorted = collector.nodes.values.sorted { $0.id < $1.id }
    nodes = sorted
    table = nil
    occurrences = collector.occurrences.filter(options.takes).sorted {
      let left = $0.day?.daysSinceEpoch ?? Int32.min
      let right = $1.day?.daysSinceEpoch ?? Int32.min
      return left != right ? left < right : $0.key < $1.key
    }
    placements = collector.placements
    leftOut = collector.leftOut
    indexOfID = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.id, $0) })
    var together: [PairKey: Int] = [:]
    for article in articles {
      for pair in article.coMentions {
        together[PairKey(first: pair.first, second: pair.second), default: 0] += pair.count
      }
    }
    self.together = together
  }

  init(
    nodes: [TieNode], table: TieTable, options: NetworkOptions, placements: [DayPlacement: Int]
  ) {
    self.options = options
    self.nodes = nodes
    self.table = table
    self.placements = placements
    occurrences = []
    articleCount = 0
    leftOut = 0
    indexOfID = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1.id, $0) })
    together = [:]
  }

  /// Whether it was read from an event table, which has rows and days but no sentences.
  public var isFromTable: Bool { table != nil }

  /// How many occurrences, or rows of an event table, there are; in an interval, those with a day in it.
  public func occurrenceCount(in interval: DayInterval? = nil) -> Int {
    if let table {
      return interval.map { table.positions(in: $0.window).count } ?? table.count
    }
    guard let interval else { return occurrences.count }
    return occurrences.count { occurrence in
      occurrence.day.map { interval.contains($0) } ?? false
    }
  }

  /// From the first day of an occurrence to the last; nil where none has a day.
  public var period: DayInterval? {
    if let table {
      return table.dateRange.flatMap { range in
        DayInterval(
          from: Day(daysSinceEpoch: Int(range.lowerBound)),
          to: Day(daysSinceEpoch: Int(range.upperBound) + 1))
      }
    }
    guard let first = occurrences.first(where: { $0.day != nil })?.day,
      let last = occurrences.last?.day
    else { return nil }
    return DayInterval(from: first, to: last.adding(days: 1))
  }

  /// Index of a node by id.
  public func index(of id: String) -> Int? { indexOfID[id] }

  /// The node that a reader means by a name or id; nil where there is none. Full names come before
  /// parts of names, heavier nodes before lighter ones.
  public func node(named name: String) -> Int? {
    if let index = indexOfID[name] { return index }
    let wanted = FoldedName(name)
    var best: (rank: Int, index: Int)?
    for (index, node) in nodes.enumerated() {
      guard let rank = wanted.rank(of: node), rank < best?.rank ?? Int.max else { continue }
      best = (rank, index)
    }
    return best?.index
  }

  /// Sentences that name both actors.
  public func sentencesNaming(_ first: String, _ second: String) -> Int {
    together[PairKey(first: min(first, second), second: max(first, second))] ?? 0
  }

  /// Ties of the occurrences in an interval, or of all; sorted by key.
  public func ties(in interval: DayInterval? = nil) -> [Tie] {
    if let table { return ties(of: table, in: interval) }
    var groups: [EventTieKey: [Int]] = [:]
    for (index, occurrence) in occurrences.enumerated() {
      if let interval {
        guard let day = occurrence.day, interval.contains(day) else { continue }
      }
      groups[occurrence.key, default: []].append(index)
    }
    return groups.map { tie($0, $1) }.sorted { $0.key < $1.key }
  }

  private func tie(_ key: EventTieKey, _ members: [Int]) -> Tie {
    var weight = 0.0
    var intensity = 0.0
    var phrases: [(english: String, arabic: String, count: Int)] = []
    for index in members {
      let occurrence = occurrences[index]
      weight += occurrence.weight
      intensity += occurrence.intensity
      if let known = phrases.firstIndex(where: { $0.english == occurrence.relationEnglish }) {
        phrases[known].count += 1
      } else {
        phrases.append((occurrence.relationEnglish, occurrence.relationArabic, 1))
      }
    }
    let top = phrases.max { ($0.count, $1.english) < ($1.count, $0.english) }
    let days = members.compactMap { occurrences[$0].day }
    return Tie(
      key: key, weight: weight, count: members.count, first: days.min(), last: days.max(),
      intensity: intensity / Double(members.count), relationEnglish: top?.english ?? "",
      relationArabic: top?.arabic ?? "",
      isAsserted: members.contains { occurrences[$0].isAsserted }, occurrences: members)
  }

  /// The same occurrences for the graph core: node indices are those of `nodes`, layers the names of
  /// `TieLayer`. A symmetric occurrence stands in both directions with half its weight each, so that it
  /// counts once in sums.
  public func tieTable() throws(GraphError) -> TieTable {
    if let table { return table }
    var builder = try NetworkBuilder(layers: TieLayer.ofArticles.map(\.name))
    var index: [NodeIndex] = []
    index.reserveCapacity(nodes.count)
    for node in nodes {
      index.append(try builder.node(id: node.id, kind: node.isTopic ? .topic : .actor))
    }
    builder.reserve(ties: occurrences.count * 2)
    for occurrence in occurrences {
      guard let source = indexOfID[occurrence.key.source],
        let target = indexOfID[occurrence.key.target]
      else { continue }
      let layer = UInt8(occurrence.key.layer.rank)
      let day = occurrence.day?.daysSinceEpoch ?? TieTable.undated
      let sign = Float(occurrence.intensity)
      if occurrence.key.isSymmetric {
        try builder.tie(
          index[source], index[target], layer: layer, day: day, weight: occurrence.weight / 2,
          sign: sign)
        try builder.tie(
          index[target], index[source], layer: layer, day: day, weight: occurrence.weight / 2,
          sign: sign)
      } else {
        try builder.tie(
          index[source], index[target], layer: layer, day: day, weight: occurrence.weight,
          sign: sign
        )
      }
    }
    return builder.build()
  }
}
