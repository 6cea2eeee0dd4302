/// What a token is made of.
public enum TokenKind: UInt8, Sendable {
  case latin, arabic, otherWord, number, punctuation
}

/// Surface facts that folding loses.
public struct TokenFlags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// White space stands before the token.
  public static let spaceBefore = TokenFlags(rawValue: 1)
  /// The first letter is a capital.
  public static let capitalised = TokenFlags(rawValue: 2)
  /// Every letter is a capital, and there are two at least; dots between them are dropped.
  public static let allCapitals = TokenFlags(rawValue: 4)
  /// A hyphen, and no space, joins it to the token before it.
  public static let joined = TokenFlags(rawValue: 8)
  /// First token of a paragraph.
  public static let paragraphStart = TokenFlags(rawValue: 16)
  /// An initialism written with dots, or a number with a decimal point.
  public static let dotted = TokenFlags(rawValue: 32)
  /// The Arabic word begins with a hamza-carrying alef, so its alef lam is no article.
  public static let hamzaStart = TokenFlags(rawValue: 64)
  /// The Arabic word begins with a hamza under its alef, or ends in a dotted yeh: as written it is
  /// not the particle that folds alike (إمام and أمام, علي and على).
  public static let hamzaBelow = TokenFlags(rawValue: 256)
  /// The Arabic word ends in a ta marbuta.
  public static let tehMarbuta = TokenFlags(rawValue: 512)
  /// A line break stands before the token.
  public static let newlineBefore = TokenFlags(rawValue: 128)
}

/// One token: where it stands in the source and its folded form in the arena of its text.
public struct Token: Sendable {
  /// Bytes of the source, half-open.
  public var start: UInt32
  public var end: UInt32
  /// FNV-1a hash of the folded bytes.
  public var hash: UInt64
  /// Place of the folded bytes in `TokenisedText.folded`.
  public var foldStart: UInt32
  public var foldLength: UInt16
  public var kind: TokenKind
  public var flags: TokenFlags
}

/// Language of a paragraph or sentence, by its letters.
public enum TextLanguage: UInt8, Sendable, Hashable {
  case english, arabic

  /// ISO 639-1.
  public var code: String { self == .arabic ? "ar" : "en" }
}

/// A sentence: tokens and source bytes, both half-open.
public struct Sentence: Sendable {
  public var firstToken: Int32
  public var endToken: Int32
  public var start: UInt32
  public var end: UInt32
  public var paragraph: Int32
  public var language: TextLanguage
}

/// A text cut into sentences and tokens. Offsets are bytes of the text that was given.
public struct TokenisedText: Sendable {
  public internal(set) var tokens: [Token] = []
  /// Folded bytes of all tokens, one after the other.
  public internal(set) var folded: [UInt8] = []
  public internal(set) var sentences: [Sentence] = []
  public internal(set) var paragraphCount = 0

  public init() {}

  /// Folded form of a token, for messages and tests.
  public func foldedString(_ index: Int) -> String {
    let token = tokens[index]
    let start = Int(token.foldStart)
    return String(decoding: folded[start..<start + Int(token.foldLength)], as: UTF8.self)
  }
}

/// FNV-1a, 64 bits: the hash that lexicons and tokens share.
public enum FoldHash {
  public static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable @inline(__always)
  public static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  @inlinable
  public static func of<Bytes: Sequence>(_ bytes: Bytes) -> UInt64 where Bytes.Element == UInt8 {
    var hash = seed
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }
}
