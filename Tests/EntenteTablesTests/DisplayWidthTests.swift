import EntenteTables
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Putin", 5), ("ترامب", 5), ("مُحَمَّد", 4), ("العـــربية", 10),
    ("\u{202B}NATO\u{202C}", 4), ("\u{2068}سلام\u{2069}\u{200F}", 4), ("普京", 4), ("プーチン", 8),
    ("ﾌﾟ", 1), ("김정은", 6), ("\u{1100}\u{1161}", 2), ("é", 1), ("e\u{301}", 1), ("😀", 2),
    ("👩‍👩‍👧", 2), ("🇺🇦", 2), ("❤️", 2), ("❤", 1), ("Ａ", 2), ("…", 1), ("—", 1), ("۱۲٣", 3),
    ("\u{FEFB}", 1), ("می‌خواهم", 7),
  ])
  func counts(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
