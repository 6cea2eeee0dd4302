/// Makes any text fit for a picture: cleaned, wrapped at words, and shortened.
enum LabelText {
  /// The text without what XML forbids or a line cannot show: control characters, noncharacters,
  /// and embeddings or isolates, whose end a wrapped line would lose. Marks that only hint at
  /// direction, joiners and line feeds stay; tabs and other line ends become spaces and line feeds.
  static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in text.unicodeScalars {
      let wasReturn = previousWasReturn
      previousWasReturn = scalar.value == 0x0D
      switch scalar.value {
      case 0x0A: if !wasReturn { result.append("\n") }
      case 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      case let value where value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value): break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text as lines of about equal length, at most `width` characters each and at most `limit`
  /// of them, the last one ending in "…" if something is left out. Words longer than a line are
  /// cut; empty lines go; a count such as "×3" stays with the word before it.
  static func wrap(_ text: String, width: Int, limit: Int) -> [String] {
    let lines = wrapGreedily(text, width: width, limit: limit)
    guard lines.count > 1, !text.utf8.contains(0x0A) else { return lines }
    // The narrowest width that needs no further line is the most even one.
    let total = lines.reduce(0) { $0 + $1.count }
    guard total <= width * limit - limit else { return lines }
    for narrower in (total / lines.count)..<max(width, total / lines.count) {
      let even = wrapGreedily(text, width: narrower, limit: limit + 1)
      let longest = lines.lazy.map(\.count).max() ?? 0
      if even.count == lines.count, even.allSatisfy({ $0.count <= longest }) { return even }
    }
    return lines
  }

  private static func wrapGreedily(_ text: String, width: Int, limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineCount = 0
    // Characters past this many cannot be shown, whatever the wrapping.
    let needed = width * (limit + 1)
    let isWhole = text.utf8.count <= needed || text.prefix(needed).endIndex == text.endIndex
    let shown = isWhole ? text[...] : text.prefix(needed)

    func finish() {
      if lineCount > 0 { lines.append(line) }
      line = ""
      lineCount = 0
    }
    for paragraph in clean(String(shown)).split(separator: "\n") {
      for word in words(of: paragraph) {
        var rest = word
        while !rest.isEmpty {
          let count = rest.count
          let gap = lineCount == 0 ? 0 : 1
          if lineCount + gap + count <= width {
            if gap == 1 { line += " " }
            line += rest
            lineCount += gap + count
            rest = rest[rest.endIndex...]
          } else if lineCount > 0 {
            finish()
          } else {
            line = String(rest.prefix(width))
            lineCount = width
            rest = rest.dropFirst(width)
          }
        }
      }
      finish()
    }
    if lines.count > limit || !isWhole {
      lines = Array(lines.prefix(limit))
      if let last = lines.last {
        lines[lines.count - 1] = last.count < width ? last + "…" : last.dropLast() + "…"
      }
    }
    return lines
  }

  /// Split at spaces, but not before a count.
  private static func words(of line: Substring) -> [Substring] {
    var words: [Substring] = []
    for word in line.split(separator: " ") {
      if word.hasPrefix("×"), let last = words.last {
        words[words.count - 1] = line[last.startIndex..<word.endIndex]
      } else {
        words.append(word)
      }
    }
    return words
  }

  /// One line of the text, shortened to `limit` characters.
  static func line(_ text: String, limit: Int) -> String {
    wrap(text, width: limit, limit: 1).first ?? ""
  }

  /// Whether the first strong letter reads from right to left.
  static func isRightToLeft(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x200F, 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF: return true
      case let value where value < 0x80:
        if scalar.properties.isAlphabetic { return false }
      default:
        if scalar.properties.isAlphabetic { return false }
      }
    }
    return false
  }

  /// About how wide the text is drawn, in points; a little more rather than less, since the
  /// viewer's font is not known. Fractions of the letter size, by Noto Sans.
  static func estimatedWidth(_ text: String, fontSize: Double, isBold: Bool = false) -> Double {
    var width = 0.0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x69, 0x6A, 0x6C, 0x7C: width += 0.28
      case 0x66, 0x72, 0x74, 0x28, 0x29, 0x2D: width += 0.4
      case 0x4D, 0x57, 0x6D, 0x77, 0x25, 0x40: width += 0.93
      case 0x41...0x5A: width += 0.68
      case 0x21...0x7E: width += 0.58
      case 0x064B...0x065F, 0x200B...0x200F: break
      case 0x0600...0x06FF: width += 0.5
      case 0x2E80...0xFFEF, 0x1F000...0x1FFFF: width += 1.1
      default: width += 0.62
      }
    }
    return width * fontSize * (isBold ? 1.08 : 1)
  }
}
