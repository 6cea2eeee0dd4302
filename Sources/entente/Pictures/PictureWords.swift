import EntenteText
import EntenteTies

/// Title and subtitle of a picture, in its language.
struct PictureWords {
  let language: TextLanguage

  func title(_ corpus: Corpus) -> String {
    if corpus.articles.count == 1, let title = corpus.articles[0].title { return title }
    return language == .arabic ? "من فعل ماذا بمن" : "Who did what to whom"
  }

  func subtitle(_ corpus: Corpus, _ network: EventNetwork, shown: Int, total: Int) -> String {
    let count = corpus.articles.count
    var days = corpus.articles.compactMap(\.published)
    if network.isFromTable, let span = network.period {
      days = [span.from, span.to.adding(days: -1)]
    }
    var period = ""
    if let first = days.min(), let last = days.max() {
      period = first == last ? "\(first)" : "\(first) – \(last)"
    }
    let rows = network.occurrenceCount()
    var parts: [String] = []
    switch language {
    case .english:
      if network.isFromTable {
        parts.append(rows == 1 ? "1 event" : "\(rows) events")
      } else {
        parts.append(count == 1 ? "1 article" : "\(count) articles")
      }
      if !period.isEmpty { parts.append(period) }
      parts.append(
        shown == total ? "\(total) ties" : "\(shown) of \(total) ties shown, the heaviest")
    case .arabic:
      // A left-to-right mark keeps the parts of a date in order after Arabic letters.
      if !period.isEmpty { period = "\u{200E}" + period }
      if network.isFromTable {
        parts.append("عدد الأحداث \(rows)")
      } else {
        parts.append(count == 1 ? "مقال واحد" : "عدد المقالات \(count)")
      }
      if !period.isEmpty { parts.append(period) }
      parts.append(
        shown == total ? "عدد الروابط \(total)" : "أقوى \(shown) من \(total) رابطا")
    }
    return parts.joined(separator: " · ")
  }
}
