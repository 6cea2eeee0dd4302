import EntenteText
import Testing

@testable import EntenteCoding

/// A passage and the events that a careful reader takes from it.
///
/// An event is written `TYPE source > target`, or `TYPE one <> other` where both do it. Every pair of
/// a source and a target is a line of its own.
/// - Type, source and target may list what is equally right: `COOPERATE|CONCEDE IRN > IRQ`.
/// - `RUS*` is the state or anything of it in the lexicon's ids (`RUS.MIL`); `c:RUS` is any actor of
///   that state; `p:macron` a person whose id ends so.
/// - `@2025-06-14` asks for that date, `@none` for no date; without it any will do.
/// - `#negated` and the like ask for a factuality, `#any` takes each; without it it is asserted.
/// - A line that begins with `?` may be coded or not.
struct Passage: Sendable, CustomTestStringConvertible {
  let phenomenon: String
  let text: String
  /// Publication day; empty for none.
  let published: String
  let events: [String]

  init(
    _ phenomenon: String, _ text: String, _ events: [String] = [],
    published: String = "2025-07-03"
  ) {
    self.phenomenon = phenomenon
    self.text = text
    self.published = published
    self.events = events
  }

  var testDescription: String { "\(phenomenon): \(text)" }
}

/// One pair of an event as the program coded it.
struct CodedPair {
  let event: Event
  let source: ActorReference
  let target: ActorReference

  var description: String {
    let arrow = event.isSymmetric ? "<>" : ">"
    let date = event.date?.description ?? "none"
    return "\(event.type.rawValue) \(source.id) \(arrow) \(target.id) @\(date) "
      + "#\(event.factuality.rawValue)"
  }

  static func all(_ article: CodedArticle) -> [CodedPair] {
    article.events.flatMap { event in
      event.source.flatMap { source in
        event.target.map { CodedPair(event: event, source: source, target: $0) }
      }
    }
  }
}

/// A line of a passage's events, read.
struct ExpectedPair {
  let line: String
  let isOptional: Bool
  private let types: [String]
  private let source: [String]
  private let target: [String]
  private let isMutual: Bool
  private var date: String?
  private var factuality = "asserted"

  init?(_ line: String) {
    self.line = line
    var words = line.split(separator: " ").map(String.init)
    isOptional = words.first == "?"
    if isOptional { words.removeFirst() }
    guard words.count >= 4, words[2] == ">" || words[2] == "<>" else { return nil }
    types = words[0].split(separator: "|").map(String.init)
    guard types.allSatisfy({ EventType(rawValue: $0) != nil }) else { return nil }
    source = words[1].split(separator: "|").map(String.init)
    target = words[3].split(separator: "|").map(String.init)
    isMutual = words[2] == "<>"
    for word in words.dropFirst(4) {
      if word.hasPrefix("@") {
        date = String(word.dropFirst())
      } else if word.hasPrefix("#") {
        factuality = String(word.dropFirst())
      } else {
        return nil
      }
    }
  }

  private static func fits(_ names: [String], _ actor: ActorReference) -> Bool {
    names.contains { name in
      if name.hasPrefix("c:") { return actor.country == String(name.dropFirst(2)) }
      if name.hasPrefix("p:") { return actor.id.hasSuffix(String(name.dropFirst(2))) }
      if name.hasSuffix("*") {
        let state = String(name.dropLast())
        return actor.id == state || actor.id.hasPrefix(state + ".")
      }
      return actor.id == name
    }
  }

  func fits(_ pair: CodedPair) -> Bool {
    guard types.contains(pair.event.type.rawValue) else { return false }
    if let date, (pair.event.date?.description ?? "none") != date { return false }
    if factuality != "any", pair.event.factuality.rawValue != factuality { return false }
    if Self.fits(source, pair.source), Self.fits(target, pair.target) { return true }
    return isMutual && Self.fits(source, pair.target) && Self.fits(target, pair.source)
  }
}

/// What is wrong with a passage's coding; empty where nothing is.
func faults(of passage: Passage, _ lexicon: Lexicon) -> [String] {
  var coder = Coder(lexicon)
  let article = coder.code(
    CodingInput(
      id: "passage", text: Array(passage.text.utf8), published: Day(parsing: passage.published)))
  var left = CodedPair.all(article)
  let coded = left.map(\.description)
  var faults: [String] = []
  var expected: [ExpectedPair] = []
  for line in passage.events {
    guard let pair = ExpectedPair(line) else {
      faults.append("the line “\(line)” of the test cannot be read")
      continue
    }
    expected.append(pair)
  }
  for pair in expected.filter({ !$0.isOptional }) + expected.filter(\.isOptional) {
    if let index = left.firstIndex(where: pair.fits) {
      left.remove(at: index)
    } else if !pair.isOptional {
      faults.append("missing: \(pair.line)")
    }
  }
  faults += left.map { "unasked: \($0.description)" }
  if !faults.isEmpty {
    faults.append("coded: " + (coded.isEmpty ? "nothing" : coded.joined(separator: "; ")))
  }
  return faults
}
