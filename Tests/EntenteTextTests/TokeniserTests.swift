import EntenteText
import Testing

@Suite struct TokeniserTests {
  // Source, folded tokens.
  static let english: [(String, [String])] = [
    ("", []), (" \n\t ", []), ("Talks", ["talks"]),
    ("The TALKS began.", ["the", "talks", "began", "."]),
    ("Recep Tayyip Erdoğan", ["recep", "tayyip", "erdogan"]),
    ("Citroën, São Tomé", ["citroen", ",", "sao", "tome"]),
    ("Straße Ærø København Łódź", ["strasse", "aero", "kobenhavn", "lodz"]),
    ("Nguyễn Ðức", ["nguyen", "duc"]),
    ("Iran's answer", ["iran", "'s", "answer"]), ("Iran’s answer", ["iran", "'s", "answer"]),
    ("the ministers' plan", ["the", "ministers", "'s", "plan"]),
    ("the allies’ plan", ["the", "allies", "'s", "plan"]),
    ("didn't", ["did", "n't"]), ("DIDN’T go", ["did", "n't", "go"]), ("n't", ["n't"]),
    ("can't, won't", ["can", "n't", ",", "will", "n't"]), ("we'll", ["we", "'ll"]),
    ("Michelle O'Neill spoke", ["michelle", "o", "neill", "spoke"]),
    ("O’Neill", ["o", "neill"]),
    ("a U.S.-led force", ["a", "us", "led", "force"]), ("the U.S. Army", ["the", "us", "army"]),
    ("the US Army", ["the", "us", "army"]), ("J.D. Vance", ["jd", "vance"]),
    ("Donald J. Trump", ["donald", "j", "trump"]), ("the U.A.E. envoy", ["the", "uae", "envoy"]),
    ("a cease-fire", ["a", "cease", "fire"]), ("a cease fire", ["a", "cease", "fire"]),
    ("“No,” she said", ["\"", "no", ",", "\"", "she", "said"]),
    ("‘No’ – or — never", ["'", "no", "'", "-", "or", "-", "never"]),
    ("1,234.5 dollars", ["1234.5", "dollars"]), ("at 10:30", ["at", "10:30"]),
    ("up 3.5% now", ["up", "3.5", "%", "now"]), ("5pm", ["5", "pm"]), ("R2P", ["r2p"]),
    ("F-16s", ["f", "16", "s"]), ("wait... what?!", ["wait", ".", "what", "?", "!"]),
    ("see example.com now", ["see", "example", ".", "com", "now"]),
    ("Rus\u{AD}sia", ["russia"]), ("cafe\u{301}", ["cafe"]),
  ]

  @Test(arguments: english)
  func foldsEnglish(_ row: (String, [String])) {
    #expect(Cut(row.0).folded == row.1)
  }

  static let arabic: [(String, [String])] = [
    ("أحمد", ["احمد"]), ("إيران", ["ايران"]), ("آسيا", ["اسيا"]), ("ٱلله", ["الله"]),
    ("مسؤول", ["مسوول"]), ("رئيس", ["رييس"]), ("موسى", ["موسي"]), ("الحكومة", ["الحكومه"]),
    ("هَاجَمَتِ القُوَّاتُ", ["هاجمت", "القوات"]), ("شـــكرا", ["شكرا"]),
    ("کیسینجر", ["كيسينجر"]), ("ﺭﻭﺳﻴﺎ", ["روسيا"]), ("ﻻ", ["لا"]), ("ﺍﻷﻣﻢ", ["الامم"]),
    ("ﷲ", ["الله"]), ("١٤ يونيو ٢٠٢٥", ["14", "يونيو", "2025"]), ("۱۴", ["14"]),
    ("٣٫٥٪", ["3.5", "%"]), ("١٬٢٠٠", ["1200"]),
    ("لماذا؟ نعم؛ قال،", ["لماذا", "?", "نعم", ";", "قال", ","]),
    ("«نعم»", ["\"", "نعم", "\""]), ("أ-ب", ["ا", "ب"]),
    ("قال\u{200F} إن\u{200E}", ["قال", "ان"]), ("می\u{200C}خواهم", ["ميخواهم"]),
  ]

  @Test(arguments: arabic)
  func foldsArabic(_ row: (String, [String])) {
    #expect(Cut(row.0).folded == row.1)
  }

  @Test func equalWordsHashAlikeAndOthersDoNot() {
    func hash(_ word: String) -> UInt64? { Cut(word).text.tokens.first?.hash }
    #expect(hash("U.S.") == hash("US"))
    #expect(hash("ﺭﻭﺳﻴﺎ") == hash("رُوسيا"))
    #expect(hash("Erdoğan") == hash("ERDOGAN"))
    #expect(hash("Iran") != hash("Iraq"))
    #expect(hash("إيران") == FoldHash.of("ايران".utf8))
  }

  // Source, the words that the tokens were cut from.
  static let pieces: [(String, [String])] = [
    ("Iran’s  U.S.-led “talks”.", ["Iran", "’s", "U.S.", "led", "“", "talks", "”", "."]),
    ("O’Neill's", ["O", "Neill", "'s"]), ("can’t", ["ca", "n’t"]),
    ("it isn't", ["it", "is", "n't"]),
    ("هَاجَمَتِ ﺍﻷﻣﻢ١٤", ["هَاجَمَت", "ﺍﻷﻣﻢ", "١٤"]),
    ("漢字 and Ω", ["漢字", "and", "Ω"]),
  ]

  @Test(arguments: pieces)
  func rangesCutTheSource(_ row: (String, [String])) {
    #expect(Cut(row.0).pieces == row.1)
  }

  @Test func rangeIsOfTheWholeText() throws {
    let bytes = Array("---\nid\n---\nIran spoke.".utf8)
    let text = Tokeniser().tokenise(bytes, range: 11..<bytes.count)
    let first = try #require(text.tokens.first)
    #expect(String(decoding: bytes[Int(first.start)..<Int(first.end)], as: UTF8.self) == "Iran")
    #expect(text.tokens.count == 3)
    #expect(Tokeniser().tokenise(bytes, range: 5..<5).tokens.isEmpty)
    #expect(Tokeniser().tokenise(bytes, range: 500..<900).tokens.isEmpty)
  }

  @Test func keepsWhatFoldingLoses() {
    let cut = Cut("The NATO cease-fire, U.S. and 3.5\nline")
    #expect(cut.folded == ["the", "nato", "cease", "fire", ",", "us", "and", "3.5", "line"])
    #expect(cut.flags(0) == [.capitalised, .paragraphStart, .newlineBefore])
    #expect(cut.flags(1) == [.capitalised, .allCapitals, .spaceBefore])
    #expect(cut.flags(2) == .spaceBefore)
    #expect(cut.flags(3) == .joined)
    #expect(cut.flags(4) == [])
    #expect(cut.flags(5) == [.capitalised, .allCapitals, .spaceBefore, .dotted])
    #expect(cut.flags(7) == [.spaceBefore, .dotted])
    #expect(cut.flags(8) == [.spaceBefore, .newlineBefore])
  }

  @Test func hamzaTellsTheArticleFromTheWord() {
    #expect(Cut("ألمانيا").flags(0).contains(.hamzaStart))
    #expect(!Cut("الماني").flags(0).contains(.hamzaStart))
  }

  @Test func kinds() {
    let kinds = Cut("Iran إيران 漢字 15 !").text.tokens.map(\.kind)
    #expect(kinds == [.latin, .arabic, .otherWord, .number, .punctuation])
  }

  @Test func reusesItsStorage() {
    var text = TokenisedText()
    Tokeniser().tokenise(Array("One. Two.".utf8), into: &text)
    Tokeniser().tokenise(Array("Three".utf8), into: &text)
    #expect(text.tokens.count == 1 && text.sentences.count == 1 && text.paragraphCount == 1)
    #expect(text.foldedString(0) == "three")
    Tokeniser().tokenise([], into: &text)
    #expect(text.tokens.isEmpty && text.sentences.isEmpty && text.paragraphCount == 0)
  }
}
