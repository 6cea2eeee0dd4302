/// Folds the words of short phrases, for lexicons that are read at every start.
///
/// Gives the hashes that `Tokeniser` gives, many times faster, for phrases of plain letters and
/// spaces; anything else (digits, dots, hyphens, accents) it declines, and the caller tokenises.
public struct PhraseFolder: Sendable {
  /// One word of a phrase.
  public struct Word: Sendable {
    /// Hash of the folded word, as in `Token.hash`.
    public var hash: UInt64
    /// Hash of what follows a plain alef lam at the front; meaningful where `hasArticle`.
    public var hashAfterArticle: UInt64
    /// A plain alef lam stands before at least two letters of an Arabic word.
    public var hasArticle: Bool
    public var isArabic: Bool
    public var isCapitalised: Bool
  }

  /// For U+0600…U+06FF: 0 declines, 1 drops the mark, else the folded letter's offset from U+0600.
  private let arabic: [UInt8]

  public init() {
    arabic = (0..<256).map { offset in
      let scalar = 0x0600 + UInt32(offset)
      switch Scalars.classify(scalar) {
      case .arabic: return UInt8(truncatingIfNeeded: Scalars.foldArabic(scalar) - 0x0600)
      case .mark: return 1
      default: return 0
      }
    }
  }

  /// Appends the words of `range` to `words`. Returns false, with `words` empty, where it declines.
  public func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into words: inout [Word]
  ) -> Bool {
    words.removeAll(keepingCapacity: true)
    return arabic.withUnsafeBufferPointer { table in
      var index = range.lowerBound
      let end = range.upperBound
      while index < end {
        let byte = bytes[index]
        if byte == 0x20 {
          index += 1
          continue
        }
        var word = Word(
          hash: FoldHash.seed, hashAfterArticle: FoldHash.seed, hasArticle: false, isArabic: false,
          isCapitalised: false)
        if byte & 0xDF >= 0x41, byte & 0xDF <= 0x5A {
          word.isCapitalised = byte < 0x61
          while index < end, bytes[index] & 0xDF >= 0x41, bytes[index] & 0xDF <= 0x5A {
            word.hash = FoldHash.step(word.hash, bytes[index] | 0x20)
            index += 1
          }
        } else if byte >= 0xD8, byte <= 0xDB {
          word.isArabic = true
          var letters = 0
          var startsWithArticle = true
          while index + 1 < end, bytes[index] >= 0xD8, bytes[index] <= 0xDB {
            guard bytes[index + 1] & 0xC0 == 0x80 else { break }
            let offset = Int(bytes[index] - 0xD8) << 6 | Int(bytes[index + 1] & 0x3F)
            let folded = table[offset]
            if folded == 0 { break }
            index += 2
            if folded == 1 { continue }
            let high = 0xD8 | folded >> 6
            let low = 0x80 | folded & 0x3F
            word.hash = FoldHash.step(FoldHash.step(word.hash, high), low)
            if letters == 0 {
              // A hamza on the alef makes it part of the word.
              startsWithArticle = folded == 0x27 && !(0x22...0x25).contains(offset)
            } else if letters == 1 {
              startsWithArticle = startsWithArticle && folded == 0x44
            } else {
              word.hashAfterArticle = FoldHash.step(
                FoldHash.step(word.hashAfterArticle, high), low)
            }
            letters += 1
          }
          word.hasArticle = startsWithArticle && letters >= 4
        }
        guard word.hash != FoldHash.seed, index == end || bytes[index] == 0x20 else {
          words.removeAll(keepingCapacity: true)
          return false
        }
        words.append(word)
      }
      return true
    }
  }
}
