import EntenteText

/// Finds paragraphs that are no part of the article: advertisement marks, subscription and copyright
/// lines, share buttons, source lines, and a headline or lede printed twice.
enum Boilerplate {
  static func paragraphs(_ text: TokenisedText, _ lexicon: Lexicon) -> Set<Int32> {
    var skipped: Set<Int32> = []
    var seen: [UInt64: Int32] = [:]
    var index = 0
    while index < text.sentences.count {
      let paragraph = text.sentences[index].paragraph
      var end = index
      while end < text.sentences.count, text.sentences[end].paragraph == paragraph { end += 1 }
      let first = Int(text.sentences[index].firstToken)
      let last = Int(text.sentences[end - 1].endToken)
      var words = 0
      var hash = FoldHash.seed
      for token in first..<last where text.tokens[token].kind != .punctuation {
        words += 1
        hash = (hash &* 31) ^ text.tokens[token].hash
      }
      if words == 0 {
        skipped.insert(paragraph)
      } else if words >= 4, seen.updateValue(paragraph, forKey: hash) != nil {
        skipped.insert(paragraph)
      } else if holdsPhrase(text, first..<last, words: words, lexicon) {
        skipped.insert(paragraph)
      }
      index = end
    }
    return skipped
  }

  private static func holdsPhrase(
    _ text: TokenisedText, _ range: Range<Int>, words: Int, _ lexicon: Lexicon
  ) -> Bool {
    for phrase in lexicon.boilerplate where words <= phrase.maximumWords {
      guard let head = phrase.hashes.first else { continue }
      for start in range where text.tokens[start].hash == head {
        guard start + phrase.hashes.count <= range.upperBound else { continue }
        var matches = true
        for offset in 1..<max(1, phrase.hashes.count)
        where text.tokens[start + offset].hash != phrase.hashes[offset] {
          matches = false
          break
        }
        if matches { return true }
      }
    }
    return false
  }
}
