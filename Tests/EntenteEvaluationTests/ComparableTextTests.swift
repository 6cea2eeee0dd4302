import Testing

@testable import EntenteEvaluation

@Suite struct ComparableTextTests {
  // Two spellings of the same.
  static let same: [(String, String)] = [
    ("The U.S.", "the u s"), ("Straße", "STRASSE"), ("Ｉｒａｎ", "iran"),
    ("الأُمَم المتّحدة", "الامم المتحده"), ("إيـــران", "ايران"), ("موسكى", "موسكي"),
    ("ﻻ", "لا"), ("“Iran”", "Iran"), (" a \n\t b ", "a b"), ("snake_case", "SNAKE_CASE"),
  ]

  @Test(arguments: same)
  func spellingsThatAreTheSame(_ pair: (String, String)) {
    #expect(ComparableText(pair.0) == ComparableText(pair.1))
  }

  @Test(arguments: ["", " ", "…", "«»"])
  func textWithoutWordsIsNoPlace(_ text: String) {
    #expect(ComparableText(text).words == [])
    #expect(!ComparableText(text).isSamePlace(as: ComparableText(text)))
  }

  // Two texts, and whether they name one place.
  static let places: [(String, String, Bool)] = [
    ("Iran met Iraq.", "On Monday, Iran met Iraq.", true),
    // Four words of five shared.
    ("Iran met Iraq in Baghdad", "Iran met Iraq in Geneva", true),
    // Three words shared are too few.
    ("Iran met Iraq yesterday", "Iran met Iraq today", false),
    // Four of seven are less than six tenths.
    ("a b c d e f g", "a b c d t u v", false),
    ("Iran", "Peru", false),
  ]

  @Test(arguments: places)
  func placesByTheirWords(_ row: (String, String, Bool)) {
    #expect(ComparableText(row.0).isSamePlace(as: ComparableText(row.1)) == row.2)
    #expect(ComparableText(row.1).isSamePlace(as: ComparableText(row.0)) == row.2)
  }

  // Two words, and whether they are one.
  static let words: [(String, String, Bool)] = [
    ("iran", "iran", true), ("iran", "iraq", false), ("والرئيس", "رئيس", true),
    ("للرئيس", "الرئيس", true), ("بالمجلس", "مجلس", true), ("وفد", "فد", false),
    ("ال", "ال", true), ("", "", true),
  ]

  @Test(arguments: words)
  func wordsByTheirStem(_ row: (String, String, Bool)) {
    #expect(ComparableText.isSameWord(row.0, row.1) == row.2)
  }
}
