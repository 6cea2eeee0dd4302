/// Groups tokens into sentences and paragraphs.
///
/// A sentence ends at a full stop, exclamation or question mark (Arabic ones too) with its closing
/// quotes and brackets, unless the stop follows an abbreviation or an initial and the next word goes
/// on in lower case; and always at the end of a paragraph, so headlines need no full stop. A single
/// line break ends a paragraph unless the text is wrapped at a fixed width.
enum SentenceSplitter {
  static func split(_ text: inout TokenisedText, wrapped: Bool) {
    let tokens = text.tokens
    var paragraph: Int32 = -1
    var first = 0
    var index = 0
    func isBreak(_ index: Int) -> Bool {
      let flags = tokens[index].flags
      return flags.contains(.paragraphStart)
        || (flags.contains(.newlineBefore) && (!wrapped || endsSentence(before: index)))
    }
    func endsSentence(before index: Int) -> Bool {
      index > 0 && Self.isTerminal(tokens[index - 1], text.folded)
        && Self.endsHere(tokens, text.folded, at: index - 1)
    }
    while index < tokens.count {
      if index == first, isBreak(index) || paragraph < 0 { paragraph += 1 }
      var end = index + 1
      if Self.isTerminal(tokens[index], text.folded),
        Self.endsHere(tokens, text.folded, at: index)
      {
        while end < tokens.count, Self.isCloser(tokens[end], text.folded), !isBreak(end) {
          end += 1
        }
        close(&text, first, end, paragraph)
        first = end
      } else if end < tokens.count, isBreak(end) {
        close(&text, first, end, paragraph)
        first = end
      }
      index = end
    }
    if first < tokens.count { close(&text, first, tokens.count, paragraph) }
    text.paragraphCount = Int(paragraph + 1)
    setLanguages(&text)
  }

  private static func close(
    _ text: inout TokenisedText, _ first: Int, _ end: Int, _ paragraph: Int32
  ) {
    guard first < end else { return }
    text.sentences.append(
      Sentence(
        firstToken: Int32(truncatingIfNeeded: first), endToken: Int32(truncatingIfNeeded: end),
        start: text.tokens[first].start, end: text.tokens[end - 1].end, paragraph: paragraph,
        language: .english))
  }

  private static func isTerminal(_ token: Token, _ folded: [UInt8]) -> Bool {
    guard token.kind == .punctuation else { return false }
    let mark = folded[Int(token.foldStart)]
    return mark == 0x2E || mark == 0x21 || mark == 0x3F
  }

  private static func isCloser(_ token: Token, _ folded: [UInt8]) -> Bool {
    guard token.kind == .punctuation, !token.flags.contains(.spaceBefore) else { return false }
    let mark = folded[Int(token.foldStart)]
    return mark == 0x22 || mark == 0x27 || mark == 0x29 || mark == 0x5D || mark == 0x2E
      || mark == 0x21 || mark == 0x3F
  }

  private static func endsHere(_ tokens: [Token], _ folded: [UInt8], at index: Int) -> Bool {
    guard folded[Int(tokens[index].foldStart)] == 0x2E else { return true }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if index > 0 {
      let before = tokens[index - 1]
      let length = Int(before.foldLength)
      if before.kind == .latin, !tokens[index].flags.contains(.spaceBefore),
        next.flags.contains(.spaceBefore)
      {
        let word = folded[Int(before.foldStart)..<Int(before.foldStart) + length]
        if abbreviations.contains(FoldHash.of(word)), before.flags.contains(.capitalised) {
          return false
        }
        if next.kind == .latin, !next.flags.contains(.capitalised),
          !next.flags.contains(.newlineBefore)
        {
          return false
        }
      }
      // "د. سمير", "أ. ف. ب.": titles and initials; after a number it is an era ("1445 هـ.").
      if before.kind == .arabic, length == 2, next.kind == .arabic,
        !tokens[index].flags.contains(.spaceBefore),
        index < 2 || tokens[index - 2].kind != .number
      {
        return false
      }
      // "example.com", "3.Next": only a capital after a lower-case word begins a sentence unspaced.
      if !next.flags.contains(.spaceBefore), next.kind != .punctuation {
        return next.kind == .arabic || (next.flags.contains(.capitalised) && length > 1)
      }
    }
    return true
  }

  private static let abbreviations: Set<UInt64> = Set(
    [
      "mr", "mrs", "ms", "dr", "prof", "gen", "maj", "col", "lt", "sgt", "capt", "cmdr", "adm",
      "brig", "sen", "rep", "gov", "pres", "rev", "hon", "st", "jr", "sr", "jan", "feb", "mar",
      "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "vs", "inc", "corp",
      "co", "ltd", "mt", "ft", "messrs", "amb", "supt", "insp",
    ].map { FoldHash.of($0.utf8) })

  private static func setLanguages(_ text: inout TokenisedText) {
    var index = 0
    var previous = TextLanguage.english
    while index < text.sentences.count {
      var end = index
      var arabic = 0
      var latin = 0
      while end < text.sentences.count,
        text.sentences[end].paragraph == text.sentences[index].paragraph
      {
        for token in Int(text.sentences[end].firstToken)..<Int(text.sentences[end].endToken) {
          switch text.tokens[token].kind {
          case .arabic: arabic += Int(text.tokens[token].foldLength) / 2
          case .latin: latin += Int(text.tokens[token].foldLength)
          default: break
          }
        }
        end += 1
      }
      // A Latin name inside Arabic prose does not make the paragraph English.
      let language: TextLanguage =
        arabic == 0 && latin == 0 ? previous : arabic * 2 >= latin ? .arabic : .english
      for sentence in index..<end { text.sentences[sentence].language = language }
      previous = language
      index = end
    }
  }
}
