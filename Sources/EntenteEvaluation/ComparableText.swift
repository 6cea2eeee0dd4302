import EntenteText

/// Text as names and sentences are compared: compatibility forms resolved, case and Arabic vowel
/// signs gone, alef forms, alef maqsura and ta marbuta made one letter, and everything that is
/// neither letter, digit nor underscore a space.
struct ComparableText: Hashable, Sendable {
  /// The words with single spaces between them.
  let text: String
  let words: [String]

  init(_ original: String) {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    var scalars = String.UnicodeScalarView()
    for scalar in original.unicodeScalars { Self.append(scalar, to: &scalars) }
    for character in String(scalars) {
      guard let first = character.unicodeScalars.first, Self.isWord(first) else {
        end()
        continue
      }
      word.append(character)
    }
    end()
    self.words = words
    text = words.joined(separator: " ")
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to scalars: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x064B...0x0652, 0x0670, 0x0640, 0x200E, 0x200F: break
    case 0x200C, 0x200D: scalars.append(" ")
    case 0x0623, 0x0625, 0x0622: scalars.append("\u{0627}")
    case 0x0649: scalars.append("\u{064A}")
    case 0x0629: scalars.append("\u{0647}")
    case 0x00DF: scalars.append(contentsOf: "ss".unicodeScalars)
    case 0x03C2: scalars.append("\u{03C3}")
    case 0xFF01...0xFF5E:
      if let plain = Unicode.Scalar(scalar.value - 0xFEE0) { append(plain, to: &scalars) }
    case 0xFB50...0xFDFF:
      append(FoldingTables.presentationFormsA[Int(scalar.value - 0xFB50)], scalar, to: &scalars)
    case 0xFE70...0xFEFE:
      append(FoldingTables.presentationFormsB[Int(scalar.value - 0xFE70)], scalar, to: &scalars)
    default: scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }

  /// The letters of a presentation form, lowest byte first, each as its offset from U+05FF.
  private static func append(
    _ letters: UInt32, _ scalar: Unicode.Scalar, to scalars: inout String.UnicodeScalarView
  ) {
    if letters == 0 { scalars.append(scalar) }
    var rest = letters
    while rest != 0 {
      if let letter = Unicode.Scalar(0x05FF + (rest & 0xFF)) { append(letter, to: &scalars) }
      rest >>= 8
    }
  }

  // MARK: Places

  /// Two texts name one place: one holds the other, or they share four words and six tenths of the
  /// shorter one's.
  func isSamePlace(as other: ComparableText) -> Bool {
    if words.isEmpty || other.words.isEmpty { return false }
    if text.contains(other.text) || other.text.contains(text) { return true }
    let (mine, theirs) = (Set(words), Set(other.words))
    let shared = mine.intersection(theirs).count
    return shared >= 4 && Double(shared) >= 0.6 * Double(min(mine.count, theirs.count))
  }

  // MARK: Words

  /// Words that a name may have or lack.
  private static let small: Set<String> = [
    "the", "a", "an", "of", "in", "and", "for", "to", "by", "from", "with", "at", "on", "its",
    "his",
    "her", "their", "و", "في", "من",
  ]

  var contentWords: [String] { words.filter { !Self.small.contains($0) } }

  /// Equal, or equal without what Arabic writes onto a noun.
  static func isSameWord(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let (bareLeft, bareRight) = (withoutPrefixes(left), withoutPrefixes(right))
    return bareLeft == bareRight || bareLeft == right || left == bareRight
  }

  /// A word without و or ف, then ب, ك or ل, then the article, as much of it as leaves three letters.
  static func withoutPrefixes(_ word: String) -> String {
    let letters = Array(word.unicodeScalars)
    guard let first = letters.first, (0x0600...0x06FF).contains(first.value) else { return word }
    let isConjunction = first == "و" || first == "ف"
    for start in isConjunction ? [1, 0] : [0] {
      let isParticle =
        start < letters.count
        && (letters[start] == "ب" || letters[start] == "ك" || letters[start] == "ل")
      for end in isParticle ? [start + 1, start] : [start] {
        if letters.count >= end + 5, letters[end] == "ا", letters[end + 1] == "ل" {
          return String(letters, from: end + 2)
        }
        // The article after ل loses its alef.
        if letters.count >= end + 4, end > 0, letters[end - 1] == "ل", letters[end] == "ل" {
          return String(letters, from: end + 1)
        }
        if letters.count >= end + 3 { return String(letters, from: end) }
      }
    }
    return word
  }
}

extension String {
  fileprivate init(_ scalars: [Unicode.Scalar], from start: Int) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars[start...])
    self = String(view)
  }
}
