import EntenteGraph
import EntenteText

extension DayInterval {
  /// The same days for the graph core.
  public var window: TimeWindow { TimeWindow(checked: from.daysSinceEpoch, to.daysSinceEpoch) }
}
