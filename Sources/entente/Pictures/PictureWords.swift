import EntenteAnalysis
import EntenteDiagrams
import EntenteText
import EntenteTies

/// Title and subtitle of a picture, in its language.
struct PictureWords {
  let language: TextLanguage

  func title(_ corpus: Corpus, _ network: EventNetwork, _ view: DiagramOptions.View) -> String {
    func name(_ node: Int) -> String { network.nodes[node].name(language) }
    switch view {
    case .whole:
      if corpus.articles.count == 1, let title = corpus.articles[0].title { return title }
      return language == .arabic ? "من فعل ماذا بمن" : "Who did what to whom"
    case .ego(let node, _):
      return language == .arabic ? "محيط \(name(node))" : "Around \(name(node))"
    case .focus(let nodes):
      let names = nodes.map(name).joined(separator: language == .arabic ? "، " : ", ")
      return language == .arabic ? "الصلات بـ: \(names)" : "Ties to \(names)"
    case .between(let first, let last):
      return language == .arabic
        ? "بين \(name(first)) و\(name(last))" : "Between \(name(first)) and \(name(last))"
    }
  }

  func subtitle(
    _ corpus: Corpus, _ network: EventNetwork, _ result: DiagramBuilder.Result
  ) -> String {
    var parts = [size(corpus, network)]
    let days = days(corpus, network)
    if let first = days.min(), let last = days.max() {
      let period = first == last ? "\(first)" : "\(first) – \(last)"
      // A left-to-right mark keeps the parts of a date in order after Arabic letters.
      parts.append(language == .arabic ? "\u{200E}" + period : period)
    }
    parts.append(ties(result))
    return parts.joined(separator: " · ")
  }

  /// What the sizes of names and lines say.
  func scales(_ measure: String) -> String {
    let title =
      MeasureRegistry.all.first { $0.description.id == measure }?.description.title ?? measure
    switch language {
    case .english:
      // "strength", but "PageRank".
      let isName = title.dropFirst().contains(where: \.isUppercase)
      return
        "Size of a node: \(isName ? title : title.lowercased()). Width of a line: weight of the tie, "
        + "the sum of its events."
    case .arabic:
      let name = measure == "strength" ? "مجموع أوزان روابطه" : title
      return "حجم الطرف: \(name). عرض الخط: وزن الرابط، أي مجموع أحداثه."
    }
  }

  private func size(_ corpus: Corpus, _ network: EventNetwork) -> String {
    let count = network.isFromTable ? network.occurrenceCount() : corpus.articles.count
    let number = Self.grouped(count)
    switch (language, network.isFromTable) {
    case (.english, true): return count == 1 ? "1 event" : "\(number) events"
    case (.english, false): return count == 1 ? "1 article" : "\(number) articles"
    case (.arabic, true): return "عدد الأحداث \(number)"
    case (.arabic, false): return count == 1 ? "مقال واحد" : "عدد المقالات \(number)"
    }
  }

  private func days(_ corpus: Corpus, _ network: EventNetwork) -> [Day] {
    if network.isFromTable, let span = network.period {
      return [span.from, span.to.adding(days: -1)]
    }
    return corpus.articles.compactMap(\.published)
  }

  private func ties(_ result: DiagramBuilder.Result) -> String {
    let (shown, all) = (Self.grouped(result.shownTies), Self.grouped(result.allTies))
    if result.shownTies == result.allTies {
      return language == .arabic ? "عدد الروابط \(all)" : "\(all) \(all == "1" ? "tie" : "ties")"
    }
    guard let count = result.significantTies else {
      return language == .arabic
        ? "أقوى \(shown) من \(all) رابطا" : "\(shown) of \(all) ties shown, the heaviest"
    }
    let significant = Self.grouped(count)
    let alpha = "α = \(result.alpha)"
    if count == result.shownTies {
      return language == .arabic
        ? "\(shown) من \(all) رابطا: ما له دلالة عند \u{200E}\(alpha)"
        : "\(shown) of \(all) ties shown: those significant at \(alpha)"
    }
    return language == .arabic
      ? "أقوى \(shown) من \(all) رابطا، من بين \(significant) لها دلالة عند \u{200E}\(alpha)"
      : "\(shown) of \(all) ties shown: the heaviest of \(significant) significant at \(alpha)"
  }

  /// 193,363.
  static func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }
}
