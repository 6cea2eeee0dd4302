import EntenteText

/// What Arabic writes onto a word: conjunction, preposition, article, future marker, pronoun.
struct Clitics: OptionSet, Sendable {
  let rawValue: UInt16
  static let and = Clitics(rawValue: 1)
  static let lam = Clitics(rawValue: 2)
  static let beh = Clitics(rawValue: 4)
  static let kaf = Clitics(rawValue: 8)
  static let future = Clitics(rawValue: 16)
  static let article = Clitics(rawValue: 32)
  static let pronoun = Clitics(rawValue: 64)
  static let pronounFeminine = Clitics(rawValue: 128)
  static let pronounPlural = Clitics(rawValue: 256)

  static let prepositions: Clitics = [.lam, .beh, .kaf]
}

/// One way to read a token: a known word and what is written onto it.
struct WordCandidate: Sendable {
  var symbol: UInt32
  var clitics: Clitics
}

/// Finds the known words that a token may be.
struct WordAnalyser {
  let words: Vocabulary

  /// Appends the candidates of a token, the most literal one first. Nothing is appended where no
  /// lexicon knows the word under any cut.
  @inline(__always)
  func append(
    _ token: Token, _ folded: UnsafeBufferPointer<UInt8>, to candidates: inout [WordCandidate]
  ) {
    let symbol = words.symbol(token.hash)
    if symbol != 0 { candidates.append(WordCandidate(symbol: symbol, clitics: [])) }
    guard token.kind == .arabic else { return }
    let start = Int(token.foldStart)
    arabic(
      UnsafeBufferPointer(rebasing: folded[start..<start + Int(token.foldLength)]), token,
      to: &candidates)
  }

  private func arabic(
    _ word: UnsafeBufferPointer<UInt8>, _ token: Token, to candidates: inout [WordCandidate]
  ) {
    // Each letter takes two bytes; the second one tells the few that matter apart, as the first is
    // 0xD8 or 0xD9 and no two share a second byte and a role here.
    @inline(__always) func letter(_ index: Int) -> UInt16 {
      index * 2 + 1 < word.count ? UInt16(word[index * 2]) << 8 | UInt16(word[index * 2 + 1]) : 0
    }
    let alef: UInt16 = 0xD8A7
    let lam: UInt16 = 0xD984
    let count = word.count / 2
    let endsInMarbuta = token.flags.contains(.tehMarbuta)

    // Cuts at the front: [و|ف] [ب|ل|ك|س] [ال], each optional.
    for conjunction in 0...1 {
      var clitics: Clitics = []
      var offset = 0
      if conjunction == 1 {
        guard count > 2, letter(0) == 0xD988 || letter(0) == 0xD981 else { break }
        clitics.insert(.and)
        offset = 1
      }
      stems(word, offset, count, clitics, endsInMarbuta, to: &candidates)
      if count - offset > 3, letter(offset) == alef, letter(offset + 1) == lam,
        offset > 0 || !token.flags.contains(.hamzaStart)
      {
        stems(word, offset + 2, count, clitics.union(.article), endsInMarbuta, to: &candidates)
      }
      guard count - offset > 2 else { continue }
      let next = letter(offset)
      var marked = clitics
      switch next {
      case 0xD8A8: marked.insert(.beh)
      case 0xD984: marked.insert(.lam)
      case 0xD983: marked.insert(.kaf)
      case 0xD8B3: marked.insert(.future)
      default: continue
      }
      stems(word, offset + 1, count, marked, endsInMarbuta, to: &candidates)
      if marked.contains(.lam), letter(offset + 1) == lam, count - offset > 3 {
        // لل: the article loses its alef after lam.
        stems(word, offset + 2, count, marked.union(.article), endsInMarbuta, to: &candidates)
      } else if !marked.contains(.future), count - offset > 4, letter(offset + 1) == alef,
        letter(offset + 2) == lam
      {
        stems(word, offset + 3, count, marked.union(.article), endsInMarbuta, to: &candidates)
      }
    }
  }

  /// Looks up what is left between `start` and the end, with and without a pronoun suffix.
  @inline(__always)
  private func stems(
    _ word: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int, _ clitics: Clitics,
    _ endsInMarbuta: Bool, to candidates: inout [WordCandidate]
  ) {
    if !clitics.isEmpty {
      let symbol = words.symbol(hash(word, start * 2, count * 2))
      if symbol != 0 { candidates.append(WordCandidate(symbol: symbol, clitics: clitics)) }
    }
    // A doubled verb has two letters: شنه, ردها.
    guard !clitics.contains(.article), count - start > 2, !endsInMarbuta else { return }
    let last = UInt16(word[count * 2 - 2]) << 8 | UInt16(word[count * 2 - 1])
    let before = UInt16(word[count * 2 - 4]) << 8 | UInt16(word[count * 2 - 3])
    let heh: UInt16 = 0xD987
    var cut = 0
    var suffix: Clitics = .pronoun
    if last == heh {
      cut = 1
    } else if before == heh, last == 0xD8A7 {
      cut = 2
      suffix.insert(.pronounFeminine)
    } else if before == heh, last == 0xD985 {
      cut = 2
      suffix.insert(.pronounPlural)
    } else if before == 0xD985, last == 0xD8A7, count > 4,
      UInt16(word[count * 2 - 6]) << 8 | UInt16(word[count * 2 - 5]) == heh
    {
      cut = 3
      suffix.insert(.pronounPlural)
    } else if before == 0xD986, last == 0xD8A7 {
      cut = 2
    }
    if last == 0xD8A7, cut == 0, count - start > 3 {
      // The alef of an indefinite accusative: هجوما.
      let symbol = words.symbol(hash(word, start * 2, count * 2 - 2))
      if symbol != 0 { candidates.append(WordCandidate(symbol: symbol, clitics: clitics)) }
    }
    guard cut > 0, count - start - cut >= 2 else { return }
    let end = (count - cut) * 2
    let plain = hash(word, start * 2, end)
    let symbol = words.symbol(plain)
    if symbol != 0 {
      candidates.append(WordCandidate(symbol: symbol, clitics: clitics.union(suffix)))
    }
    if word[end - 2] == 0xD8, word[end - 1] == 0xAA {
      // A ta marbuta opens before a suffix: زيارته, إدانتها (also a verb).
      let noun = words.symbol(
        FoldHash.step(FoldHash.step(hash(word, start * 2, end - 2), 0xD9), 0x87))
      if noun != 0 {
        candidates.append(WordCandidate(symbol: noun, clitics: clitics.union(suffix)))
      }
    }
  }

  @inline(__always)
  private func hash(_ word: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = FoldHash.seed
    var index = start
    while index < end {
      hash = FoldHash.step(hash, word[index])
      index += 1
    }
    return hash
  }
}
