import EntenteText

/// A name as folded words, to find nodes by what people type.
struct FoldedName {
  private let words: [UInt64]

  init(_ name: String) {
    words = Tokeniser().tokenise(Array(name.utf8)).tokens
      .filter { $0.kind != .punctuation }.map(\.hash)
  }

  /// 0 for the same name in either language, 1 where the name's last words are these (a surname),
  /// 2 where they stand somewhere in it, nil where they don't. Actors come before topics.
  func rank(of node: TieNode) -> Int? {
    guard !words.isEmpty else { return nil }
    var best: Int?
    for text in [node.english, node.arabic] {
      // "Police (Ukraine)" is no Ukraine: only a whole name may reach into its brackets.
      let whole = FoldedName(text).words
      let other = whole == words ? whole : FoldedName(String(text.prefix { $0 != "(" })).words
      guard other.count >= words.count else { continue }
      let rank: Int
      if other == words {
        rank = 0
      } else if other.suffix(words.count).elementsEqual(words) {
        rank = 2
      } else if (0...other.count - words.count).contains(where: {
        other[$0..<$0 + words.count].elementsEqual(words)
      }) {
        rank = 4
      } else {
        continue
      }
      best = min(best ?? Int.max, rank + (node.isTopic ? 1 : 0))
    }
    return best
  }
}
