extension TokenisedText {
  /// Divides the tokens into sentences as somebody else has: by byte ranges, in order.
  ///
  /// Each sentence keeps the paragraph and language of its first token. Tokens outside all ranges are
  /// in no sentence; a token across a border belongs to the sentence in which it begins.
  public mutating func divide(at ranges: [Range<Int>]) {
    let old = sentences
    var divided: [Sentence] = []
    var token = 0
    var owner = 0
    for range in ranges {
      while token < tokens.count, Int(tokens[token].start) < range.lowerBound { token += 1 }
      let first = token
      while token < tokens.count, Int(tokens[token].start) < range.upperBound { token += 1 }
      guard first < token else { continue }
      while owner + 1 < old.count, Int(old[owner].endToken) <= first { owner += 1 }
      guard owner < old.count else { continue }
      divided.append(
        Sentence(
          firstToken: Int32(truncatingIfNeeded: first), endToken: Int32(truncatingIfNeeded: token),
          start: tokens[first].start, end: tokens[token - 1].end,
          paragraph: old[owner].paragraph, language: old[owner].language))
    }
    sentences = divided
  }
}
