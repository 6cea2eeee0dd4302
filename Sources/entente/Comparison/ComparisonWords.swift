import EntenteAnalysis
import EntenteTables
import EntenteText
import EntenteTies

/// What changed, in sentences.
struct ComparisonWords {
  let language: TextLanguage
  let names: ComparisonNames
  /// Pairs that get a sentence.
  static let limit = 5

  private var isArabic: Bool { language == .arabic }

  var heading: String { isArabic ? "الخلاصة" : "In short" }

  func findings(
    _ compared: ComparedPeriods, _ pairs: ComparedPairs, _ result: NetworkTestResult,
    _ options: TestOptions
  ) -> [String] {
    let units = (compared.periods.unitsBefore, compared.periods.unitsAfter)
    if compared.periods.overlap {
      return [
        isArabic
          ? "الفترتان متداخلتان، فلا يمكن اختبار التغير."
          : "The periods overlap, so that no change can be tested."
      ]
    }
    if !compared.tests.hasEnough(units.0, units.1) { return [tooLittle(compared, units)] }
    let found = pairs.rows.filter { $0.test.q ?? 1 < ComparisonRows.level }
    var sentences = [count(found.count, of: pairs.rows, compared)]
    sentences += found.prefix(Self.limit).map(sentence)
    if let p = result.distance.p, let distance = result.distance.weight {
      let share = (distance * 100).rounded(decimals: 0)
      sentences.append(
        isArabic
          ? "\(share)% من وزن الشبكة يقع على روابط أخرى (p = \(p.chanceText))."
          : "\(share) % of the weight between actors lies on other ties than before "
            + "(p = \(p.chanceText)).")
    }
    return sentences
  }

  private func tooLittle(_ compared: ComparedPeriods, _ units: (Int, Int)) -> String {
    let least = compared.tests.minimumUnits
    return isArabic
      ? "البيانات قليلة جدا لاختبار التغير: \(units.0) و\(units.1) من وحدات العينة، والحد الأدنى "
        + "\(least) في كل فترة."
      : "Too little data for a test: \(units.0) \(compared.unit.plural) before, \(units.1) after; "
        + "each period needs at least \(least)."
  }

  private func count(_ found: Int, of rows: [ComparedPairs.Row], _ compared: ComparedPeriods)
    -> String
  {
    let tested = rows.count { $0.test.q != nil }
    let (from, to) = ("\(compared.before)", "\(compared.after)")
    if isArabic {
      let (from, to) = (compared.before.isolated, compared.after.isolated)
      return found == 0
        ? "بين \(from) و\(to): لا تغير يتجاوز ما تفعله المصادفة (اختُبر \(tested) زوجا)."
        : "بين \(from) و\(to): تغير \(found) من \(tested) زوجا مختبرا (q < 0.05)."
    }
    let smallest = rows.compactMap(\.test.q).min()
    let least = smallest.map { "; the smallest q is \($0.chanceText)" } ?? ""
    return found == 0
      ? "From \(from) to \(to) no pair changed more than chance would have it "
        + "(\(tested) tested\(least))."
      : "From \(from) to \(to), \(found) of \(tested) pairs tested changed (q < 0.05)."
  }

  private func sentence(_ row: ComparedPairs.Row) -> String {
    let test = row.test
    let (first, second) = (names.name(row.pair.source), names.name(row.pair.target))
    let (before, after) = (test.eventsBefore, test.eventsAfter)
    let ratio = test.rateRatio.rounded(decimals: 1)
    let interval = test.rateRatioInterval.map {
      (low: $0.lowerBound.rounded(decimals: 1), high: $0.upperBound.rounded(decimals: 1))
    }
    let q = (test.q ?? 1).chanceText
    if isArabic {
      let verb = test.logRateRatio >= 0 ? "زادت" : "قلّت"
      let range = interval.map { "، فترة الثقة 95% من \($0.low) إلى \($0.high)" } ?? ""
      let turn =
        row.fate == .turned
        ? (row.intensityAfter < 0
          ? " وتحولت من التعاون إلى الصراع" : " وتحولت من الصراع إلى التعاون")
        : ""
      return "\(verb) الأحداث بين \(first) و\(second) من \(before) إلى \(after)\(turn) "
        + "(المعدل ×\(ratio)\(range)، q = \(q))."
    }
    let verb = test.logRateRatio >= 0 ? "rose" : "fell"
    let range = interval.map { ", 95 % interval \($0.low) to \($0.high)" } ?? ""
    let turn =
      row.fate == .turned
      ? " and turned "
        + (row.intensityAfter < 0 ? "from cooperation to conflict" : "from conflict to cooperation")
      : ""
    return "Events between \(first) and \(second) \(verb) from \(before) to \(after)\(turn) "
      + "(rate ×\(ratio)\(range), q = \(q))."
  }
}
