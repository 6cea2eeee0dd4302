import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// Actors with their measures. The order of the columns is a promise.
struct CentralityRows {
  let network: EventNetwork
  let focus: [Int]
  let choice: MeasureChoice
  let kind: NodeChoice
  /// Nil where nobody asked how firm scores are.
  let bootstrap: Bootstrap?
  let language: TextLanguage

  func report(top: Int?) throws -> Report {
    let table = try network.tieTable()
    var scored: [Scored] = []
    let units = try bootstrap.map { _ in try ConfidenceOptions.units(of: network, table) }
    for measure in choice.measures {
      if let bootstrap, let units {
        let found = try bootstrap.confidence(
          of: measure, table: table, units: units, kinds: kind.kinds)
        scored.append(Scored(measure: measure, scores: found.scores, confidence: found))
      } else {
        let scores = try measure.scores(of: table, kinds: kind.kinds)
        scored.append(Scored(measure: measure, scores: scores, confidence: nil))
      }
    }
    guard let order = scored.first(where: { $0.id == choice.sort }) else {
      return Report(tables: [])
    }
    let isShown = network.nodes.indices.map { node in
      order.scores[NodeIndex(node)] != nil && kind.shows(isTopic: network.nodes[node].isTopic)
    }
    let ranking = Ranking(
      NodeScores(measure: choice.sort, values: order.scores.values, members: isShown))
    var actors = Table(name: "actors", title: "Actors", columns: columns(scored))
    let tied = focusTies()
    let firmness = Firmness(order, ranking, threads: bootstrap?.threads)
    for (place, node) in ranking.order.prefix(top ?? Int.max).enumerated() {
      let entry = network.nodes[Int(node)]
      var row: [Cell] = [
        .optional(ranking[node]), .text(entry.name(language)), .text(entry.id), entry.kindCell,
        .optional(entry.country),
      ]
      for one in scored { row.append(.optional(one.scores[node])) }
      for other in focus { row += focusCells(Int(node), other, tied) }
      if bootstrap != nil {
        row += firmness.cells(at: place)
        for one in scored {
          let interval = one.confidence?.interval(of: node)
          row += [.optional(interval?.lowerBound), .optional(interval?.upperBound)]
        }
      }
      actors.rows.append(row)
    }
    return Report(
      summary: placementFacts(network) + facts(units), tables: [actors], notes: notes)
  }

  /// A measure with what it came to.
  private struct Scored {
    let measure: any Measure
    let scores: NodeScores
    let confidence: ScoreConfidence?

    var id: String { measure.description.id }
  }

  /// How firm the order of the rows is.
  private struct Firmness {
    let confidence: ScoreConfidence?
    let order: [NodeIndex]
    let intervals: [ClosedRange<Int>?]

    init(_ scored: Scored, _ ranking: Ranking, threads: Int?) {
      confidence = scored.confidence
      order = ranking.order
      intervals = confidence?.rankIntervals(among: order.sorted(), threads: threads) ?? []
    }

    func cells(at place: Int) -> [Cell] {
      let interval = intervals[Int(order[place])]
      let next =
        place + 1 < order.count
        ? confidence?.probability(of: order[place], above: order[place + 1]) : nil
      return [
        .optional(interval?.lowerBound), .optional(interval?.upperBound), .optional(next),
      ]
    }
  }

  private func columns(_ scored: [Scored]) -> [Column] {
    var columns = [
      Column("rank", "Rank", .integer), Column("actor", "Actor", .text), Column("id", "Id", .text),
      Column("kind", "Kind", .text), Column("country", "Country", .text),
    ]
    for one in scored {
      columns.append(
        Column(
          MeasureChoice.column(of: one.id), one.measure.description.title,
          .number(decimals: MeasureChoice.decimals(of: one.id))))
    }
    for node in focus {
      let name = network.nodes[node].name(language)
      // The same for a script whatever language its readers like.
      let slug = network.nodes[node].name(.english).lowercased().map {
        $0 == " " ? "_" : String($0)
      }.joined()
      columns.append(Column("tie_to_\(slug)", "Tie to \(name)", .number(decimals: 2)))
      if network.isFromTable { continue }
      columns.append(Column("sentences_with_\(slug)", "Sentences with \(name)", .integer))
    }
    guard bootstrap != nil else { return columns }
    columns += [
      Column("rank_low", "Rank from", .integer), Column("rank_high", "Rank to", .integer),
      Column("above_next", "Above the next", .number(decimals: 2)),
    ]
    for one in scored {
      let (name, title) = (MeasureChoice.column(of: one.id), one.measure.description.title)
      let decimals = MeasureChoice.decimals(of: one.id)
      columns += [
        Column(name + "_low", title + " from", .number(decimals: decimals)),
        Column(name + "_high", title + " to", .number(decimals: decimals)),
      ]
    }
    return columns
  }

  private func facts(_ units: SamplingUnits?) -> [Report.Fact] {
    guard let bootstrap, let units else { return [] }
    return [
      .init(
        "units", network.isFromTable ? "Days drawn from" : "Articles drawn from",
        .integer(units.count)),
      .init("replicates", "Times drawn", .integer(bootstrap.replicates)),
      .init("seed", "Seed", .text("\(bootstrap.seed)"), kind: .text),
      .init("level", "Share of the draws inside an interval", .number(bootstrap.level)),
    ]
  }

  private var notes: [String] {
    var notes = [
      network.isFromTable
        ? "Weights are those of the table, summed a pair."
        : "Weights are confidence times factuality, one occurrence a dyad, type and day.",
      kind == .actors
        ? "Measures and ranks are over actors; entente centrality --describe MEASURE defines each."
        : "Measures are over actors and topics; entente centrality --describe MEASURE defines each.",
    ]
    if bootstrap != nil {
      notes.append(
        "“Above the next” is the share of draws in which the actor ranks above that of the next row."
      )
    }
    return notes
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
    init(_ a: Int, _ b: Int) { (first, second) = a < b ? (a, b) : (b, a) }
  }

  private func focusCells(_ node: Int, _ other: Int, _ tied: [Pair: Double]) -> [Cell] {
    let tie: Cell = other == node ? .empty : .number(tied[Pair(node, other)] ?? 0)
    if network.isFromTable { return [tie] }
    let (id, otherID) = (network.nodes[node].id, network.nodes[other].id)
    return [tie, other == node ? .empty : .integer(network.sentencesNaming(id, otherID))]
  }

  /// Weight of all ties between each actor and each focus, both directions.
  private func focusTies() -> [Pair: Double] {
    var sums: [Pair: Double] = [:]
    guard !focus.isEmpty else { return sums }
    for tie in network.ties() {
      guard let source = network.index(of: tie.key.source),
        let target = network.index(of: tie.key.target),
        focus.contains(source) || focus.contains(target)
      else { continue }
      sums[Pair(source, target), default: 0] += tie.weight
    }
    return sums
  }
}
