/// What the letters of an unknown Arabic word tell.
struct UnknownArabicWord {
  var isJoined = false
  var isDefinite = false
  /// Second byte of the preposition letter written onto it; 0 for none.
  var preposition: UInt8 = 0
  var looksLikeVerb = false
  /// Lam before a masdar of the forms VII to X: لاستعراض.
  var isPurpose = false
  /// Begins like an imperfect of any person.
  var beginsImperfect = false

  init(_ folded: ArraySlice<UInt8>) {
    let start = folded.startIndex
    let count = folded.count / 2
    func letter(_ index: Int) -> (UInt8, UInt8) {
      index < count ? (folded[start + index * 2], folded[start + index * 2 + 1]) : (0, 0)
    }
    func isArticle(_ index: Int) -> Bool {
      letter(index) == (0xD8, 0xA7) && letter(index + 1) == (0xD9, 0x84) && count - index > 3
    }
    var offset = 0
    if isArticle(0) {
      isDefinite = true
      return
    }
    if count > 3, letter(0) == (0xD9, 0x88) || letter(0) == (0xD9, 0x81), isArticle(1) {
      isJoined = true
      isDefinite = true
      return
    }
    if letter(0) == (0xD8, 0xA8) || letter(0) == (0xD9, 0x83), isArticle(1) {
      preposition = letter(0).1
      isDefinite = true
      return
    }
    if letter(0) == (0xD9, 0x84), letter(1) == (0xD9, 0x84), count > 3 {
      preposition = 0x84
      isDefinite = true
      return
    }
    isPurpose =
      count > 5 && letter(0) == (0xD9, 0x84) && letter(1) == (0xD8, 0xA7)
      && letter(count - 2) == (0xD8, 0xA7)
    if count > 4, letter(0) == (0xD9, 0x88) { isJoined = true; offset = 1 }
    if count - offset >= 4, letter(offset) == (0xD9, 0x8A) || letter(offset) == (0xD8, 0xAA) {
      beginsImperfect = true
    }
    // The imperfect of the third person begins with yeh: يغير, يتوسط. A few nouns do, most short.
    if letter(offset) == (0xD9, 0x8A), count - offset >= 4, letter(count - 1) != (0xD9, 0x87) {
      looksLikeVerb = true
    }
  }
}
