import EntenteAnalysis
import EntenteDiagrams
import EntenteGraph
import EntentePages
import EntenteRender
import EntenteTables
import EntenteText
import EntenteTies

/// A page about a network.
struct ReportPage {
  enum Part {
    case picture
    case evidence
    case timeline
    case changes
    case actors
  }

  let maker: PictureMaker
  /// Ids of the measures of actors.
  let measures: [String]

  private var network: EventNetwork { maker.network }
  private var language: TextLanguage { maker.flags.language }
  private var isArabic: Bool { language == .arabic }

  /// Betweenness takes minutes on the largest networks, and is left to `centrality` there.
  static func measures(_ network: EventNetwork) -> [String] {
    ["strength", "in-strength", "out-strength", "pagerank"]
      + (network.nodes.count <= 3_000 ? ["betweenness"] : [])
  }

  func bytes(_ result: DiagramBuilder.Result, sections parts: [Part]) throws -> [UInt8] {
    var sections: [Page.Section] = []
    for part in parts {
      switch part {
      case .picture: sections.append(try picture(result))
      case .evidence: sections.append(.evidence(title: text("Ties", "الروابط"), evidence(result)))
      case .timeline:
        let timeline = try TimelineBars(network).timeline()
        guard timeline.bars.count > 1 else { continue }
        sections.append(.timeline(title: text("Timeline", "الخط الزمني"), timeline))
      case .changes:
        if let table = try changes() { sections.append(.table(table)) }
      case .actors: sections.append(.table(try actors()))
      }
    }
    return Page(
      language: isArabic ? .arabic : .english, title: result.diagram.title,
      subtitle: result.diagram.subtitle, sections: sections,
      colophon: "entente \(Version.current): \(PictureMaker.command)"
    ).bytes()
  }

  private func text(_ english: String, _ arabic: String) -> String { isArabic ? arabic : english }

  /// Its ties lead to their sentences on the page.
  private func picture(_ result: DiagramBuilder.Result) throws -> Page.Section {
    var linked = result
    linked.diagram.title = ""
    linked.diagram.subtitle = ""
    for index in linked.diagram.edges.indices {
      linked.diagram.edges[index].link = "#" + Self.id(of: index)
    }
    return .picture(
      title: text("Network", "الشبكة"), svg: try maker.render(linked, as: .svg))
  }

  private static func id(of edge: Int) -> String { "tie-\(edge + 1)" }

  /// The edges drawn, heaviest first.
  private func evidence(_ result: DiagramBuilder.Result) -> [Evidence] {
    let edges = result.diagram.edges
    let order = edges.indices.sorted {
      edges[$0].weight != edges[$1].weight ? edges[$0].weight > edges[$1].weight : $0 < $1
    }
    let names = Dictionary(
      result.diagram.nodes.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    return order.map { index in
      let edge = edges[index]
      let arrow = !edge.isDirected ? "↔" : isArabic ? "←" : "→"
      let relation = edge.label.isEmpty ? text("tie to a topic", "صلة بموضوع") : edge.label
      let uncertain = edge.isUncertain ? text(" (uncertain)", " (غير مؤكد)") : ""
      var facts = text("Weight ", "الوزن ") + edge.weight.rounded(decimals: 2)
      if let days = edge.tooltip.first { facts += " · \u{200E}" + days }
      return Evidence(
        id: Self.id(of: index),
        title:
          "\(names[edge.source] ?? edge.source) \(arrow) \(names[edge.target] ?? edge.target): "
          + relation + uncertain,
        facts: facts, sentences: result.tellings[index].map(sentence))
    }
  }

  private func sentence(_ telling: Telling) -> Evidence.Sentence {
    let words = telling.evidence.sentence.oneLine
    var source: [String] = []
    if maker.corpus.articles.indices.contains(telling.article) {
      let article = maker.corpus.articles[telling.article]
      if let day = article.published { source.append("\(day)") }
      if let outlet = article.source { source.append(outlet) }
      source.append(article.title ?? article.path ?? article.id)
    }
    let isRightToLeft = words.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
    return Evidence.Sentence(
      text: words, language: isRightToLeft ? "ar" : "en",
      source: source.joined(separator: " · "), link: maker.link(telling))
  }

  /// From the first half of the period to the second; nil where it has no two days.
  private func changes() throws -> Table? {
    guard let period = network.period else { return nil }
    let days = period.to.daysSinceEpoch - period.from.daysSinceEpoch
    let middle = period.from.adding(days: Int(days) / 2)
    guard days > 1, let before = DayInterval(from: period.from, to: middle),
      let after = DayInterval(from: middle, to: period.to)
    else { return nil }
    var table = tieChanges(from: before, to: after)
    guard !table.rows.isEmpty else { return nil }
    let last = middle.adding(days: -1)
    table.title = text(
      "What changed from \(before.from == last ? "\(last)" : "\(before.from) – \(last)") to \(middle) on",
      "ما تغيّر بعد \u{200E}\(middle)\u{200E} قياسا بما قبله")
    return table
  }

  /// The ties that changed most.
  private func tieChanges(from before: DayInterval, to after: DayInterval) -> Table {
    let (old, new) = (network.ties(in: before), network.ties(in: after))
    let comparison = TieComparison(
      before: old.map { ($0.key, $0.weight) }, after: new.map { ($0.key, $0.weight) })
    let oldByKey = Dictionary(uniqueKeysWithValues: old.map { ($0.key, $0) })
    let newByKey = Dictionary(uniqueKeysWithValues: new.map { ($0.key, $0) })
    var table = Table(
      name: "changes", title: "",
      columns: [
        Column("change", "Change"), Column("source", "Source"), Column("relation", "Relation"),
        Column("target", "Target"), Column("before", "Before", .number(decimals: 2)),
        Column("after", "After", .number(decimals: 2)),
        Column("difference", "Difference", .number(decimals: 2)), Column("evidence", "Evidence"),
      ])
    func name(_ id: String) -> Cell {
      .text(network.index(of: id).map { network.nodes[$0].name(language) } ?? id)
    }
    for change in comparison.changes.lazy.filter({ $0.fate != .unchanged }).prefix(40) {
      guard let tie = newByKey[change.key] ?? oldByKey[change.key] else { continue }
      let sentence = tie.occurrences.first
        .flatMap { network.occurrences[$0].tellings.first?.evidence.sentence.oneLine }
      table.rows.append([
        .text(change.fate.rawValue), name(change.key.source), .text(tie.relation(language)),
        name(change.key.target), .number(change.before), .number(change.after),
        .number(change.difference), .optional(sentence),
      ])
    }
    return table
  }

  private func actors() throws -> Table {
    let records = try network.tieTable()
    let graph = records.network(kinds: .actors)
    var columns = [
      Column("rank", "Rank", .integer), Column("actor", "Actor", .text),
      Column("kind", "Kind", .text), Column("country", "Country", .text),
    ]
    var scores: [NodeScores] = []
    for id in measures {
      let measure = try MeasureRegistry.measure(id: id)
      scores.append(try measure.scores(in: graph))
      let decimals = id == "pagerank" ? 4 : id == "betweenness" ? 1 : 2
      columns.append(
        Column(
          id.map { $0 == "-" ? "_" : String($0) }.joined(), measure.description.title,
          .number(decimals: decimals)))
    }
    var table = Table(
      name: "actors", title: text("Who is central", "من في المركز"), columns: columns)
    guard let first = scores.first else { return table }
    let ranking = Ranking(first)
    for node in ranking.order.prefix(100) {
      let entry = network.nodes[Int(node)]
      table.rows.append(
        [
          ranking[node].map { .integer($0) } ?? .empty, .text(entry.name(language)),
          .text(entry.actorKind?.rawValue ?? "actor"), .optional(entry.country),
        ] + scores.map { $0[node].map { .number($0) } ?? .empty })
    }
    return table
  }
}
