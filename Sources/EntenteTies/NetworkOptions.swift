import EntenteCoding
import EntenteGraph
import EntenteText

/// By which day an event counts.
public enum DatePolicy: String, Sendable, Hashable, CaseIterable {
  /// By what the text says of the event alone.
  case event
  /// By the publication day of the article alone.
  case reported
  /// By the event's own date, else by the publication day.
  case either
}

/// Where an event counts of which the text gives a month or a year alone.
public enum CoarseDates: String, Sendable, Hashable, CaseIterable {
  /// A month on its first day; a year on no day, for on any it would feign precision.
  case first
  /// On some day of the month or year, the same for the same source, target and type, and any day as
  /// likely as another.
  case spread
  /// On no day.
  case exclude
}

/// Which events make ties, and how much each weighs.
public struct NetworkOptions: Sendable, Hashable {
  /// Events below it are left out, 0…1.
  public var minimumConfidence: Double
  public var dates: DatePolicy
  public var coarseDates: CoarseDates
  /// Actors that the text only describes ("gunmen") become nodes too.
  public var includesUnnamed: Bool
  /// Topics become nodes, tied to the actors whose events and statements are about them.
  public var includesTopics: Bool
  /// Names of the layers to take, such as `CONSULT` or `about`; nil takes all.
  public var layers: Set<String>?
  /// Days to take; nil takes all, and what has no day too.
  public var window: TimeWindow?

  public init(
    minimumConfidence: Double = 0.25, dates: DatePolicy = .either,
    coarseDates: CoarseDates = .first, includesUnnamed: Bool = false, includesTopics: Bool = true,
    layers: Set<String>? = nil, window: TimeWindow? = nil
  ) {
    self.minimumConfidence = minimumConfidence
    self.dates = dates
    self.coarseDates = coarseDates
    self.includesUnnamed = includesUnnamed
    self.includesTopics = includesTopics
    self.layers = layers
    self.window = window
  }

  /// Whether an occurrence lies in the layers and days asked for.
  func takes(_ occurrence: Occurrence) -> Bool {
    if let layers, !layers.contains(occurrence.key.layer.name) { return false }
    guard let window else { return true }
    return occurrence.day.map { window.contains($0.daysSinceEpoch) } ?? false
  }

  /// What the factuality of an event leaves of its weight: 1 for what the text asserts, 0.75 for what
  /// is quoted or planned, 0.5 for what is only possible, 0 for what did not happen.
  public static func factor(_ factuality: Factuality) -> Double {
    switch factuality {
    case .asserted: 1
    case .quoted, .planned: 0.75
    case .hypothetical: 0.5
    case .negated: 0
    }
  }
}
