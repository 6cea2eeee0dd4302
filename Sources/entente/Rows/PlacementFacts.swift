import EntenteTables
import EntenteTies

/// How many events came to their day in which way, and how many not at all.
func placementFacts(_ network: EventNetwork) -> [Report.Fact] {
  func count(_ placement: DayPlacement) -> Cell { .integer(network.placements[placement] ?? 0) }
  if network.isFromTable {
    return [
      .init("placed_by_date", "Rows with a day", count(.day)),
      .init("not_placed", "Rows without a day", count(.none)),
    ]
  }
  let years: [Report.Fact] =
    network.options.coarseDates == .spread
    ? [.init("placed_by_year", "Events placed by a year in the text", count(.year))] : []
  return [
    .init("placed_by_date", "Events placed by a day in the text", count(.day)),
    .init("placed_by_month", "Events placed by a month in the text", count(.month)),
  ] + years + [
    .init("placed_by_report", "Events placed by the article's day", count(.reported)),
    .init("not_placed", "Events with no day", count(.none)),
    .init(
      "left_out", "Events left out (negated, below the confidence, unnamed)",
      .integer(network.leftOut)),
  ]
}
