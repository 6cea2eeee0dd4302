import EntenteTables

/// The words that a page itself adds.
struct PageWords {
  let language: Page.Language
  private var isArabic: Bool { language == .arabic }
  var isRightToLeft: Bool { isArabic }

  var contents: String { isArabic ? "المحتويات" : "Contents" }
  var source: String { isArabic ? "المصدر" : "Source" }
  var cooperation: String { isArabic ? "تعاون" : "Cooperation" }
  var conflict: String { isArabic ? "نزاع" : "Conflict" }
  var neutral: String { isArabic ? "محايد" : "Neutral" }
  var search: String { isArabic ? "بحث" : "Search" }
  var enlarge: String { isArabic ? "تكبير" : "Zoom in" }
  var reduce: String { isArabic ? "تصغير" : "Zoom out" }
  var reset: String { isArabic ? "عرض الكل" : "Show all" }
  var network: String { isArabic ? "الشبكة، تحرَّك بالأسهم" : "Network, moved by arrow keys" }
  var close: String { isArabic ? "إغلاق" : "Close" }

  func timeline(_ first: String, _ last: String, _ count: Int) -> String {
    isArabic
      ? "وزن الأحداث عبر الزمن من \(first) إلى \(last)، \(count) فترة"
      : "Weight of events over time, \(first) to \(last), \(count) periods"
  }

  func bar(_ bar: Timeline.Bar) -> String {
    func number(_ value: Double) -> String { value.rounded(decimals: 1) }
    let comma = isArabic ? "، " : ", "
    return bar.label + ": "
      + [
        "\(cooperation) \(number(bar.cooperation))", "\(neutral) \(number(bar.neutral))",
        "\(conflict) \(number(bar.conflict))",
      ].joined(separator: comma)
  }

  /// The head of a column; those without an Arabic name keep their own.
  func title(of column: Column) -> String {
    guard isArabic else { return column.title }
    return Self.arabicTitles[column.name] ?? column.title
  }

  /// Kinds and changes in words.
  func shown(_ text: String, _ column: Column) -> String {
    let isWord = column.name == "kind" || column.name == "change"
    guard isWord else { return text }
    return isArabic
      ? Self.arabicWords[text] ?? text : text.split(separator: "-").joined(separator: " ")
  }

  private static let arabicTitles = [
    "rank": "المرتبة", "actor": "الطرف", "id": "المعرّف", "kind": "النوع", "country": "الدولة",
    "strength": "مجموع الأوزان", "in_strength": "الوارد", "out_strength": "الصادر",
    "betweenness": "التوسط", "pagerank": "PageRank", "change": "التغير", "source": "الفاعل",
    "relation": "العلاقة", "target": "المفعول به", "layer": "الصنف", "before": "قبل",
    "after": "بعد", "difference": "الفرق", "count_before": "العدد قبل",
    "count_after": "العدد بعد", "evidence": "الشاهد",
  ]

  private static let arabicWords = [
    "person": "شخص", "state": "دولة", "government-body": "جهة حكومية",
    "armed-force": "قوات مسلحة", "international-organisation": "منظمة دولية",
    "alliance": "تحالف", "armed-group": "جماعة مسلحة", "company": "شركة", "group": "مجموعة",
    "party": "حزب", "media": "إعلام", "court": "محكمة", "place": "مكان", "topic": "موضوع",
    "actor": "طرف", "new": "جديد", "gone": "انتهى", "stronger": "أقوى", "weaker": "أضعف",
  ]
}
