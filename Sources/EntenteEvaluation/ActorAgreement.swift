import EntenteCoding
import EntenteText

/// One side of an event, made ready for comparing.
struct ComparableSide: Sendable {
  /// Names, and `country hun` for the state of an actor; widened by names that everybody takes for
  /// the same.
  let names: Set<String>
  /// The same before widening, sorted: what tells two pairs of actors apart.
  let key: [String]
  /// Content words of each name or mention.
  let readings: [[String]]

  /// Actors of a coded event.
  init(_ actors: [ActorReference]) {
    var names: Set<String> = []
    for actor in actors {
      if let country = actor.country { names.insert("country " + ComparableText(country).text) }
      let name = actor.english.isEmpty ? actor.id : actor.english
      for reading in name.split(separator: "|", omittingEmptySubsequences: false) {
        names.insert(ComparableText(String(reading)).text)
      }
    }
    key = names.sorted()
    self.names = Self.widened(names)
    readings = actors.filter { !$0.mention.isEmpty }
      .map { ComparableText($0.mention).contentWords }
  }

  /// Names of gold. `barred` readings count for nothing.
  init(_ gold: [String], barred: Set<String> = []) {
    var names: Set<String> = []
    var readings: [[String]] = []
    for name in gold {
      let kept = Self.readings(of: name).filter { !barred.contains($0) }
      if kept.isEmpty { names.insert("") }
      for reading in kept {
        names.insert(ComparableText(reading).text)
        if !reading.hasPrefix("country:") {
          readings.append(ComparableText(reading).contentWords)
        }
      }
    }
    key = names.sorted()
    self.names = Self.widened(names)
    self.readings = readings
  }

  /// The readings of a gold name that accept any actor of a state.
  static func countries(_ gold: [String]) -> Set<String> {
    Set(gold.flatMap { readings(of: $0) }.filter { $0.hasPrefix("country:") })
  }

  private static func readings(of name: String) -> [String] {
    name.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  /// A name or state in common, or words of the text.
  func agrees(with coded: ComparableSide) -> Bool {
    !names.isDisjoint(with: coded.names) || isMentioned(in: coded)
  }

  /// The content words of a reading are among a mention's, which has at most four more, or the
  /// mention's among the reading's.
  private func isMentioned(in coded: ComparableSide) -> Bool {
    for said in coded.readings {
      for read in readings {
        if Self.isWithin(said, read) { return true }
        // Half a sentence is no mention.
        if said.count <= read.count + 4, Self.isWithin(read, said) { return true }
      }
    }
    return false
  }

  private static func isWithin(_ words: [String], _ others: [String]) -> Bool {
    !words.isEmpty
      && words.allSatisfy { word in others.contains { ComparableText.isSameWord(word, $0) } }
  }

  // MARK: Names that everybody takes for the same

  private static let groups: [Set<String>] = [
    ["usa", "united states", "united states of america", "us", "u s"],
    [
      "pentagon", "us department of defense", "united states department of defense",
      "department of defense", "the pentagon",
    ],
    ["nato", "north atlantic treaty organization", "nato allies"],
    ["volodymyr zelensky", "volodymyr zelenskyy", "zelensky", "zelenskyy"],
    ["united kingdom", "uk", "britain", "great britain"],
    ["united nations", "un"],
    ["european union", "eu"],
  ]

  private static func widened(_ names: Set<String>) -> Set<String> {
    var wide = names
    for group in groups where !group.isDisjoint(with: names) { wide.formUnion(group) }
    return wide
  }
}
