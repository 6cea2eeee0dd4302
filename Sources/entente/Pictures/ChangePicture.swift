import EntenteAnalysis
import EntenteDiagrams
import EntenteRender
import EntenteTables
import EntenteText
import EntenteTies

/// The pairs that changed between two periods, as one picture.
struct ChangePicture {
  let compared: ComparedPeriods
  let corpus: Corpus
  let language: TextLanguage
  /// Pairs drawn at most, the surest.
  let limit: Int

  /// The picture, nil where nothing differs; and whether a pair changed more than chance would have it.
  func bytes(as format: PictureFormat) throws -> ([UInt8]?, hasChanged: Bool) {
    let pairs = try ComparedPairs(compared)
    let sure = pairs.rows.count { $0.test.q ?? 1 < ComparisonRows.level }
    let shown = Array(pairs.rows.prefix(limit))
    guard !shown.isEmpty else { return (nil, false) }
    let names = ComparisonNames(network: compared.network, language: language)
    let evidence = PairEvidence(shown.map(\.pair), names, compared)
    var diagram = ChangeDiagramBuilder(network: compared.network, language: language).build(
      shown.map { changed($0, evidence) })
    diagram.title = title
    diagram.subtitle = subtitle(shown: shown.count, all: pairs.rows.count, sure: sure)
    diagram.legend.notes = [note]
    let metadata = [
      ("program", "entente \(Version.current)"), ("command", PictureMaker.command),
      ("before", "\(compared.before)"), ("after", "\(compared.after)"),
      ("unit", compared.unit.rawValue), ("pairs", "\(shown.count) of \(pairs.rows.count)"),
    ]
    let rendering = try Renderer.shared.render(diagram, as: format, metadata: metadata)
    for warning in rendering.warnings { Log.warning("Graphviz: \(warning)") }
    return (rendering.bytes, sure > 0)
  }

  private func changed(_ row: ComparedPairs.Row, _ evidence: PairEvidence) -> ChangedPair {
    var tooltip: [String] = []
    if let q = row.test.q {
      tooltip.append("×\(row.test.rateRatio.rounded(decimals: 1)), q = \(q.chanceText)")
    }
    for (interval, side) in [(compared.before, PairEvidence.Side.before), (compared.after, .after)]
    {
      if let text = evidence.text(row.pair, side) { tooltip.append("\(interval): \(text)") }
    }
    return ChangedPair(
      first: Int(row.pair.source), second: Int(row.pair.target), change: tone(row.fate),
      before: row.test.before, after: row.test.after, eventsBefore: row.test.eventsBefore,
      eventsAfter: row.test.eventsAfter, isSure: row.test.q ?? 1 < ComparisonRows.level,
      tooltip: tooltip)
  }

  private func tone(_ fate: TieFate) -> Diagram.Tone {
    switch fate {
    case .new: .new
    case .gone: .gone
    case .stronger: .stronger
    case .weaker: .weaker
    case .turned: .turned
    case .unchanged: .neutral
    }
  }

  private var title: String {
    language == .arabic
      ? "ما تغير من \(compared.before.isolated) إلى \(compared.after.isolated)"
      : "What changed from \(compared.before) to \(compared.after)"
  }

  private func subtitle(shown: Int, all: Int, sure: Int) -> String {
    let (shown, all) = (PictureWords.grouped(shown), PictureWords.grouped(all))
    return language == .arabic
      ? "\(shown) من \(all) زوجا · أكثر من المصادفة (q < 0.05): \(sure)"
      : "\(shown) of \(all) pairs that differ · \(sure) more than chance would have it (q < 0.05)"
  }

  private var note: String {
    language == .arabic
      ? "الأرقام: عدد الأحداث قبل وبعد. علامة الاستفهام: قد يكون مصادفة أو لم يُختبر. عرض الخط: الوزن في "
        + "الفترة التي كان فيها أثقل."
      : "Numbers: events before and after. With a question mark: may be chance, or not tested. Width: "
        + "the weight in the period in which the pair was heavier."
  }
}

extension DayInterval {
  /// Between left-to-right marks, which keep its brackets in order among Arabic letters.
  var isolated: String { "\u{200E}\(self)\u{200E}" }
}
