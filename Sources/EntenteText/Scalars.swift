/// What a Unicode scalar is to the tokeniser.
enum ScalarClass: UInt8 {
  case latin, arabic, otherLetter, digit, mark, space, newline, punctuation
}

/// Decoding and folding of single scalars. Malformed bytes decode as U+FFFD of length 1, so that
/// every pass ends on any input; readers refuse such text before it gets here.
enum Scalars {
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    scalar: UInt32, length: Int
  ) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let count = bytes.count
    func follower(_ offset: Int) -> UInt32? {
      guard index + offset < count else { return nil }
      let byte = bytes[index + offset]
      return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
    }
    if first >= 0xC2 && first < 0xE0, let a = follower(1) {
      return (UInt32(first & 0x1F) << 6 | a, 2)
    }
    if first >= 0xE0 && first < 0xF0, let a = follower(1), let b = follower(2) {
      return (UInt32(first & 0x0F) << 12 | a << 6 | b, 3)
    }
    if first >= 0xF0 && first < 0xF5, let a = follower(1), let b = follower(2), let c = follower(3)
    {
      return (UInt32(first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
    }
    return (0xFFFD, 1)
  }

  @inline(__always)
  static func classify(_ scalar: UInt32) -> ScalarClass {
    if scalar < 0x80 {
      switch scalar {
      case 0x61...0x7A, 0x41...0x5A: return .latin
      case 0x30...0x39: return .digit
      case 0x0A, 0x0D: return .newline
      case 0x20, 0x09, 0x0B, 0x0C: return .space
      default: return scalar < 0x20 || scalar == 0x7F ? .space : .punctuation
      }
    }
    switch scalar {
    case 0x0620...0x063F, 0x0641...0x064A, 0x066E...0x066F, 0x0671...0x06D3, 0x06D5,
      0x06EE...0x06EF, 0x06FA...0x06FF, 0xFB50...0xFBFF, 0xFD3F...0xFDFB, 0xFE70...0xFEFC,
      0xFC00...0xFD3D:
      return .arabic
    case 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7...0x06E8,
      0x06EA...0x06ED, 0x0610...0x061A, 0x0300...0x036F, 0x200C...0x200F, 0x202A...0x202E,
      0x2060...0x2069, 0xFEFF, 0x00AD, 0xFE00...0xFE0F, 0x061C:
      return .mark
    case 0x0660...0x0669, 0x06F0...0x06F9: return .digit
    case 0x00C0...0x024F: return scalar == 0xD7 || scalar == 0xF7 ? .punctuation : .latin
    case 0x1E00...0x1EFF: return .latin
    case 0x00A0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000: return .space
    case 0x0085, 0x2028, 0x2029: return .newline
    case 0x0250...0x02AF, 0x0370...0x052F, 0x0531...0x0587, 0x05D0...0x05EA, 0x0900...0x1CFF,
      0x2C00...0x2DFF, 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0x10000...0x1EFFF,
      0x20000...0x3FFFF:
      return .otherLetter
    default: return .punctuation
    }
  }

  /// Folded form of an Arabic letter: hamza carriers, final forms and Persian shapes become the
  /// plain letter. Zero drops it.
  @inline(__always)
  static func foldArabic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0622, 0x0623, 0x0625, 0x0671, 0x0672, 0x0673: return 0x0627
    case 0x0624: return 0x0648
    case 0x0626, 0x0649, 0x06CC, 0x06D2: return 0x064A
    case 0x0629, 0x06BE, 0x06C0, 0x06C1, 0x06C2, 0x06C3, 0x06D5: return 0x0647
    case 0x06A9, 0x06AA: return 0x0643
    default: return scalar
    }
  }

  /// Lower-case base letter, or two, of a scalar that `classify` calls Latin.
  @inline(__always)
  static func foldLatin(_ scalar: UInt32) -> FoldedLatin {
    if scalar < 0x80 {
      let isCapital = scalar < 0x61
      return FoldedLatin(
        first: UInt8(truncatingIfNeeded: isCapital ? scalar + 32 : scalar), second: 0,
        isCapital: isCapital)
    }
    let table = scalar < 0x250 ? FoldingTables.latin : FoldingTables.latinAdditional
    let base = table.utf8Start[Int(scalar < 0x250 ? scalar - 0xC0 : scalar - 0x1E00)]
    // Latin-1 capitals end at U+00DE; further on they are the even ones, nearly always.
    let isCapital = scalar < 0x100 ? scalar < 0xDF : scalar & 1 == 0
    switch base {
    case 0x41: return FoldedLatin(first: 0x61, second: 0x65, isCapital: isCapital)
    case 0x4F: return FoldedLatin(first: 0x6F, second: 0x65, isCapital: isCapital)
    case 0x53: return FoldedLatin(first: 0x73, second: 0x73, isCapital: isCapital)
    case 0x49: return FoldedLatin(first: 0x69, second: 0x6A, isCapital: isCapital)
    case 0x2E: return FoldedLatin(first: 0x78, second: 0, isCapital: isCapital)
    default: return FoldedLatin(first: base, second: 0, isCapital: isCapital)
    }
  }
}

/// What a Latin letter folds to: one base letter or two; the second is zero where there is one.
struct FoldedLatin {
  var first: UInt8
  var second: UInt8
  var isCapital: Bool
}
