/// Cuts UTF-8 text into folded tokens.
///
/// Folding makes forms that readers take for the same word equal: Latin letters lose case and
/// accents; Arabic letters lose diacritics, tatweel and presentation forms, and hamza carriers, alef
/// maqsura and ta marbuta become the plain letter; Arabic-Indic digits become ASCII. Dotted
/// initialisms lose their dots ("U.S." and "US" fold alike), hyphenated words are cut at the hyphen,
/// and the English possessive is a token of its own. No string is made on the way.
public struct Tokeniser: Sendable {
  public init() {}

  /// Tokens and sentences of `range` of `bytes`.
  public func tokenise(_ bytes: [UInt8], range: Range<Int>? = nil) -> TokenisedText {
    var text = TokenisedText()
    tokenise(bytes, range: range, into: &text)
    return text
  }

  /// Tokens of `range` of a buffer, for phrases: no sentences are made.
  public func tokeniseWords(
    _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, into text: inout TokenisedText
  ) {
    text.tokens.removeAll(keepingCapacity: true)
    text.folded.removeAll(keepingCapacity: true)
    text.sentences.removeAll(keepingCapacity: true)
    let range = range.clamped(to: 0..<bytes.count)
    var pass = TokenPass(bytes: bytes, position: range.lowerBound, end: range.upperBound)
    pass.run(&text)
  }

  /// The same, reusing the storage of `text`.
  public func tokenise(_ bytes: [UInt8], range: Range<Int>? = nil, into text: inout TokenisedText) {
    text.tokens.removeAll(keepingCapacity: true)
    text.folded.removeAll(keepingCapacity: true)
    text.sentences.removeAll(keepingCapacity: true)
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    text.folded.reserveCapacity(range.count)
    bytes.withUnsafeBufferPointer { buffer in
      var pass = TokenPass(bytes: buffer, position: range.lowerBound, end: range.upperBound)
      pass.run(&text)
      SentenceSplitter.split(&text, wrapped: pass.looksWrapped)
    }
  }
}

/// One run over the bytes.
private struct TokenPass {
  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int
  let end: Int
  var pending: TokenFlags = [.paragraphStart, .newlineBefore]
  private var newlines = 0
  private var lineStart = 0
  private var longLines = 0
  private var overlongLines = 0

  init(bytes: UnsafeBufferPointer<UInt8>, position: Int, end: Int) {
    // Ends at `end`, so that a scalar cut by the range is not completed from beyond it.
    self.bytes = UnsafeBufferPointer(rebasing: bytes[..<end])
    self.position = position
    self.end = end
    self.lineStart = position
  }

  /// Most lines are cut at one width, so a single line break ends no paragraph.
  var looksWrapped: Bool { longLines >= 4 && overlongLines == 0 }

  mutating func run(_ text: inout TokenisedText) {
    while position < end {
      let (scalar, length) = Scalars.decode(bytes, at: position)
      switch Scalars.classify(scalar) {
      case .space:
        pending.insert(.spaceBefore)
        position += length
      case .newline:
        noteLine()
        newlines += 1
        pending.formUnion([.spaceBefore, .newlineBefore])
        position += length
        if scalar == 0x0D, position < end, bytes[position] == 0x0A { position += 1 }
        lineStart = position
        if newlines > 1 { pending.insert(.paragraphStart) }
        continue
      case .mark: position += length
      case .latin: latinWord(&text)
      case .arabic: arabicWord(&text)
      case .otherLetter: otherWord(&text)
      case .digit: number(&text)
      case .punctuation: punctuation(&text, scalar, length)
      }
      if !pending.contains(.newlineBefore) { newlines = 0 }
    }
    noteLine()
  }

  private mutating func noteLine() {
    let length = position - lineStart
    if length > 160 { overlongLines += 1 } else if length > 55 { longLines += 1 }
  }

  private mutating func emit(
    _ text: inout TokenisedText, start: Int, end: Int, hash: UInt64, foldStart: Int,
    kind: TokenKind, extra: TokenFlags
  ) {
    let length = text.folded.count - foldStart
    text.tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), hash: hash,
        foldStart: UInt32(truncatingIfNeeded: foldStart),
        foldLength: UInt16(truncatingIfNeeded: min(length, 65535)), kind: kind,
        flags: pending.union(extra)))
    pending = []
    newlines = 0
  }

  @inline(__always)
  private func peek(_ index: Int) -> (scalar: UInt32, length: Int, kind: ScalarClass)? {
    guard index < end else { return nil }
    let (scalar, length) = Scalars.decode(bytes, at: index)
    return (scalar, length, Scalars.classify(scalar))
  }

  private mutating func latinWord(_ text: inout TokenisedText) {
    let start = position
    let foldStart = text.folded.count
    var hash = FoldHash.seed
    var letters = 0
    var capitals = 0
    var extra: TokenFlags = []
    var stop = position
    @inline(__always) func put(_ folded: FoldedLatin) {
      text.folded.append(folded.first)
      hash = FoldHash.step(hash, folded.first)
      guard folded.second != 0 else { return }
      text.folded.append(folded.second)
      hash = FoldHash.step(hash, folded.second)
    }
    while let next = peek(position) {
      if next.kind == .latin {
        let folded = Scalars.foldLatin(next.scalar)
        if folded.isCapital {
          capitals += 1
          if letters == 0 { extra.insert(.capitalised) }
        }
        letters += 1
        put(folded)
        position += next.length
        stop = position
      } else if next.kind == .mark {
        position += next.length
      } else if next.scalar == 0x2E, isInitialismDot(letters: letters, dotted: extra, start: start)
      {
        extra.insert(.dotted)
        position += 1
        stop = position
      } else if next.kind == .digit, letters > 0, let after = peek(position + next.length),
        after.kind == .latin
      {
        // "R2P": a digit inside a word stays there.
        let digit = UInt8(truncatingIfNeeded: 0x30 + digitValue(next.scalar))
        text.folded.append(digit)
        hash = FoldHash.step(hash, digit)
        position += next.length
      } else {
        break
      }
    }
    if capitals == letters, letters > 1 { extra.insert(.allCapitals) }
    if stop == position, let end = negationEnd(text.folded.last) {
      contraction(&text, start: start, end: end, foldStart: foldStart, extra: extra)
      return
    }
    emit(
      &text, start: start, end: stop, hash: hash, foldStart: foldStart, kind: .latin, extra: extra)
    suffixAfterWord(&text)
  }

  /// End of "n't" where the word just read ends in its n.
  private func negationEnd(_ last: UInt8?) -> Int? {
    guard last == 0x6E, position > 0, bytes[position - 1] | 0x20 == 0x6E,
      let mark = peek(position), isApostrophe(mark.scalar),
      let letter = peek(position + mark.length), letter.scalar | 0x20 == 0x74
    else { return nil }
    let end = position + mark.length + 1
    return peek(end)?.kind == .latin ? nil : end
  }

  /// "didn't" is "did" and "n't"; "can't" and "won't" get their whole verb back.
  private mutating func contraction(
    _ text: inout TokenisedText, start: Int, end: Int, foldStart: Int, extra: TokenFlags
  ) {
    let word = text.folded[foldStart...]
    if word.elementsEqual("won".utf8) {
      text.folded.replaceSubrange(foldStart..., with: "will".utf8)
    } else if !word.elementsEqual("can".utf8) {
      text.folded.removeLast()
    }
    if text.folded.count > foldStart {
      emit(
        &text, start: start, end: position - 1, hash: FoldHash.of(text.folded[foldStart...]),
        foldStart: foldStart, kind: .latin, extra: extra)
    }
    let negation = text.folded.count
    text.folded.append(contentsOf: "n't".utf8)
    emit(
      &text, start: position - 1, end: end, hash: FoldHash.of("n't".utf8), foldStart: negation,
      kind: .latin, extra: [])
    position = end
  }

  private func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x02BC || scalar == 0x60
  }

  /// Apostrophes ("'s", "n't") and hyphens after a word.
  private mutating func suffixAfterWord(_ text: inout TokenisedText) {
    guard let mark = peek(position) else { return }
    if isApostrophe(mark.scalar) {
      guard let next = peek(position + mark.length), next.kind == .latin else {
        // "Reuters' report": possessive of a plural.
        if let last = text.folded.last, last == 0x73, peek(position + mark.length)?.kind == .space {
          let foldStart = text.folded.count
          text.folded.append(contentsOf: [0x27, 0x73])
          emit(
            &text, start: position, end: position + mark.length,
            hash: FoldHash.of([0x27, 0x73]), foldStart: foldStart, kind: .latin, extra: [])
          position += mark.length
        }
        return
      }
      let start = position
      var index = position + mark.length
      let foldStart = text.folded.count
      text.folded.append(0x27)
      var hash = FoldHash.step(FoldHash.seed, 0x27)
      var letters = 0
      while let letter = peek(index), letter.kind == .latin {
        let folded = Scalars.foldLatin(letter.scalar)
        text.folded.append(folded.first)
        hash = FoldHash.step(hash, folded.first)
        letters += 1
        index += letter.length
      }
      if letters <= 2 {
        position = index
        emit(
          &text, start: start, end: index, hash: hash, foldStart: foldStart, kind: .latin, extra: []
        )
      } else {
        // "O'Neill", "l'Europe": the parts are joined like hyphenated ones.
        text.folded.removeLast(text.folded.count - foldStart)
        position += mark.length
        pending.insert(.joined)
      }
    } else if isHyphen(mark.scalar), let next = peek(position + mark.length),
      next.kind == .latin || next.kind == .digit || next.kind == .arabic
    {
      position += mark.length
      pending.insert(.joined)
    }
  }

  private func isHyphen(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
  }

  /// A dot that belongs to an initialism: "U.S.", "J.D.", or the initial in "Donald J. Trump".
  private func isInitialismDot(letters: Int, dotted: TokenFlags, start: Int) -> Bool {
    if dotted.contains(.dotted) {
      // The previous part since the last dot must be one letter.
      return position >= 2 && bytes[position - 2] == 0x2E
    }
    guard letters == 1, dotted.contains(.capitalised) || peek(position + 1)?.kind == .latin else {
      return false
    }
    guard let next = peek(position + 1) else { return false }
    if next.kind == .latin, let after = peek(position + 1 + next.length) {
      return after.scalar == 0x2E
    }
    return dotted.contains(.capitalised) && next.kind == .space
  }

  private mutating func arabicWord(_ text: inout TokenisedText) {
    let start = position
    let foldStart = text.folded.count
    var hash = FoldHash.seed
    var stop = position
    var extra: TokenFlags = []
    var last: UInt32 = 0
    @inline(__always) func put(_ scalar: UInt32) {
      let high = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      let low = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      text.folded.append(high)
      text.folded.append(low)
      hash = FoldHash.step(FoldHash.step(hash, high), low)
    }
    while let next = peek(position) {
      if next.kind == .arabic {
        if position == start, (0x0622...0x0625).contains(next.scalar), next.scalar != 0x0624 {
          extra.insert(.hamzaStart)
          if next.scalar == 0x0625 { extra.insert(.hamzaBelow) }
        }
        last = next.scalar
        if next.scalar >= 0xFB50 {
          let packed =
            next.scalar < 0xFE00
            ? FoldingTables.presentationFormsA[Int(next.scalar - 0xFB50)]
            : FoldingTables.presentationFormsB[Int(next.scalar - 0xFE70)]
          var rest = packed
          while rest != 0 {
            put(Scalars.foldArabic(0x05FF + rest & 0xFF))
            rest >>= 8
          }
        } else {
          put(Scalars.foldArabic(next.scalar))
        }
        position += next.length
        stop = position
      } else if next.kind == .mark {
        position += next.length
      } else {
        break
      }
    }
    if last == 0x064A { extra.insert(.hamzaBelow) }
    if last == 0x0629 { extra.insert(.tehMarbuta) }
    emit(
      &text, start: start, end: stop, hash: hash, foldStart: foldStart, kind: .arabic, extra: extra)
    if let mark = peek(position), isHyphen(mark.scalar), let next = peek(position + mark.length),
      next.kind == .arabic || next.kind == .latin || next.kind == .digit
    {
      position += mark.length
      pending.insert(.joined)
    }
  }

  private mutating func otherWord(_ text: inout TokenisedText) {
    let start = position
    let foldStart = text.folded.count
    var hash = FoldHash.seed
    while let next = peek(position), next.kind == .otherLetter || next.kind == .mark {
      for index in position..<position + next.length {
        text.folded.append(bytes[index])
        hash = FoldHash.step(hash, bytes[index])
      }
      position += next.length
    }
    emit(
      &text, start: start, end: position, hash: hash, foldStart: foldStart, kind: .otherWord,
      extra: [])
  }

  private func digitValue(_ scalar: UInt32) -> UInt32 {
    scalar < 0x80 ? scalar - 0x30 : scalar < 0x06F0 ? scalar - 0x0660 : scalar - 0x06F0
  }

  private mutating func number(_ text: inout TokenisedText) {
    let start = position
    let foldStart = text.folded.count
    var hash = FoldHash.seed
    var extra: TokenFlags = []
    @inline(__always) func put(_ byte: UInt8) {
      text.folded.append(byte)
      hash = FoldHash.step(hash, byte)
    }
    while let next = peek(position) {
      if next.kind == .digit {
        put(UInt8(truncatingIfNeeded: 0x30 + digitValue(next.scalar)))
        position += next.length
      } else if next.scalar == 0x2C || next.scalar == 0x066C || next.scalar == 0x2E
        || next.scalar == 0x066B || next.scalar == 0x3A,
        let after = peek(position + next.length), after.kind == .digit
      {
        if next.scalar == 0x2E || next.scalar == 0x066B || next.scalar == 0x3A {
          put(next.scalar == 0x3A ? 0x3A : 0x2E)
          extra.insert(.dotted)
        }
        position += next.length
      } else {
        break
      }
    }
    emit(
      &text, start: start, end: position, hash: hash, foldStart: foldStart, kind: .number,
      extra: extra)
    if let mark = peek(position), isHyphen(mark.scalar), let next = peek(position + mark.length),
      next.kind == .latin || next.kind == .digit
    {
      position += mark.length
      pending.insert(.joined)
    } else if let next = peek(position), next.kind == .latin {
      pending.insert(.joined)
    }
  }

  private mutating func punctuation(_ text: inout TokenisedText, _ scalar: UInt32, _ length: Int) {
    let folded: UInt8
    switch scalar {
    case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2033: folded = 0x22
    case 0x2018, 0x2019, 0x201A, 0x2039, 0x203A, 0x60, 0xB4: folded = 0x27
    case 0x060C, 0xFF0C: folded = 0x2C
    case 0x061B: folded = 0x3B
    case 0x061F: folded = 0x3F
    case 0x2013, 0x2014, 0x2015, 0x2212: folded = 0x2D
    case 0x2026: folded = 0x2E
    case 0x06D4, 0x3002: folded = 0x2E
    case 0x066A: folded = 0x25
    default: folded = scalar < 0x80 ? UInt8(truncatingIfNeeded: scalar) : 0x7E
    }
    let start = position
    position += length
    // "..." and "--" are one mark.
    while position < end, length == 1, folded == 0x2E || folded == 0x2D, bytes[position] == folded {
      position += 1
    }
    let foldStart = text.folded.count
    text.folded.append(folded)
    emit(
      &text, start: start, end: position, hash: FoldHash.step(FoldHash.seed, folded),
      foldStart: foldStart, kind: .punctuation, extra: [])
  }
}
