/// How many of what should be found was found, and how much of what was found should be.
public struct Retrieval: Sendable, Hashable {
  /// Gold events with a coded one.
  public internal(set) var matched = 0
  /// Gold events.
  public internal(set) var gold = 0
  /// Coded events that count: the matched ones and those that are too much.
  public internal(set) var coded = 0

  /// `matched / coded`, 0 to 1; 0 where nothing was coded.
  public var precision: Double { coded > 0 ? Double(matched) / Double(coded) : 0 }
  /// `matched / gold`, 0 to 1; 0 without gold.
  public var recall: Double { gold > 0 ? Double(matched) / Double(gold) : 0 }
  /// Harmonic mean of precision and recall; 0 where both are.
  public var f1: Double {
    let (p, r) = (precision, recall)
    return p + r > 0 ? 2 * p * r / (p + r) : 0
  }
}

/// How well coded events agree with gold, over all of it or a part.
public struct EvaluationFigures: Sendable, Hashable {
  /// Same place and actors, whatever the type.
  public internal(set) var actors = Retrieval()
  /// Same place, actors and type.
  public internal(set) var typed = Retrieval()
  /// Of the typed matches that gold calls core: those found, and all.
  public internal(set) var coreFound = 0
  public internal(set) var core = 0
  /// Of the typed matches: dates that are right (both none, or one the beginning of the other), and
  /// all that are scored.
  public internal(set) var datesRight = 0
  public internal(set) var dates = 0
  /// Of those whose gold has a date: resolved right, and all.
  public internal(set) var datesResolved = 0
  public internal(set) var datesWanted = 0
  /// Dates given where gold has none.
  public internal(set) var datesInvented = 0
  /// Of the typed matches whose gold says it: factuality that is right, and all.
  public internal(set) var factualityRight = 0
  public internal(set) var factuality = 0

  /// Typed recall over core events, 0 to 1.
  public var coreRecall: Double { Double(coreFound) / Double(max(1, core)) }
  /// 0 to 1; 0 where nothing was matched.
  public var dateAccuracy: Double { Double(datesRight) / Double(max(1, dates)) }
  /// 0 to 1; 0 where nothing was matched.
  public var factualityAccuracy: Double { Double(factualityRight) / Double(max(1, factuality)) }
}
