import EntenteCoding
import EntenteText

/// How coded events agree with gold events.
///
/// A coded event matches a gold one when they stand in the same article and sentence (one text holds
/// the other, or they share six tenths of their words), the actors agree (a name, a state that gold
/// accepts, or the words of the text; either way round where gold is symmetric; of several actors on
/// one side one is enough) and, for the typed figures, the type is gold's or one of its alternatives.
/// The largest one-to-one matching is scored.
///
/// A coded event counts as neither right nor wrong when
/// - it matches an optional gold event, or repeats a matched one;
/// - its article's gold is not complete and it is about other actors: as many such events an article
///   as it has gold events, the most confident first;
/// - its article is only known not to hold some types, and its type is none of them.
///
/// By type, a matched event counts under gold's type, one that is too much under its own. By
/// language, under the script of its sentence.
public struct Evaluation: Sendable {
  /// Over everything.
  public let all: EvaluationFigures
  /// Languages that gold or coded events have, English first.
  public let byLanguage: [(language: TextLanguage, figures: EvaluationFigures)]
  /// Types that gold or coded events have, in PLOVER's order.
  public let byType: [(type: EventType, figures: EvaluationFigures)]
  /// Gold events without a typed match, in the order of the gold.
  public let missed: [GoldEvent]
  /// Coded events that count as wrong, in the order given.
  public let surplus: [Event]

  /// - Parameter events: in the order of their articles; each article by the id that gold calls it.
  public init(gold: GoldSet, events: [Event]) {
    let scorer = Scorer(gold, events)
    let actors = scorer.outcome(typed: false)
    let typed = scorer.outcome(typed: true)
    all = scorer.figures(actors, typed) { _ in
      true
    } coded: { _ in
      true
    }
    byLanguage = [TextLanguage.english, .arabic].compactMap { language in
      let figures = scorer.figures(actors, typed) {
        $0.language == language
      } coded: {
        $0.language == language
      }
      return figures.isBlank ? nil : (language, figures)
    }
    byType = EventType.allCases.compactMap { type in
      let figures = scorer.figures(actors, typed) {
        $0.event.type == type
      } coded: {
        $0.event.type == type
      }
      return figures.isBlank ? nil : (type, figures)
    }
    missed = scorer.gold.indices.filter {
      typed.matches[$0] == nil && !scorer.gold[$0].event.isOptional
    }
    .map { scorer.gold[$0].event }
    .sorted { $0.line < $1.line }
    surplus = typed.surplus.map { events[$0] }
  }
}

extension EvaluationFigures {
  /// Nothing was wanted and nothing was too much.
  fileprivate var isBlank: Bool { actors.gold + actors.coded + typed.gold + typed.coded == 0 }
}
