/// The sixteen event types of PLOVER (Halterman et al. 2023).
public enum EventType: String, Sendable, Hashable, CaseIterable {
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case concede = "CONCEDE"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case retreat = "RETREAT"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"
}

/// Whether the text says that the event happened.
public enum Factuality: String, Sendable, Hashable, CaseIterable {
  /// The text itself says so.
  case asserted
  /// The text says that it did not happen.
  case negated
  /// Announced, promised or ordered for later.
  case planned
  /// Possible, conditional, offered or considered.
  case hypothetical
  /// Only somebody's words claim it.
  case quoted
}
