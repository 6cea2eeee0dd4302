import EntenteText
import Testing

@Suite struct SentenceTests {
  // Each list of sentences is joined by spaces to make the text.
  static let spaced: [[String]] = [
    ["Iran spoke.", "Iraq listened."], ["Who spoke?", "Iran did!", "Good."],
    ["Mr. Blair met Gen. Smith.", "They talked."], ["Resolution No. 242 passed.", "It held."],
    ["Dr. Rice and Sen. Lugar left.", "The rest stayed."],
    ["George W. Bush met Donald J. Trump.", "Both smiled."],
    ["The U.S. president left.", "He was late."], ["It rose 3.5 percent.", "Then it fell."],
    ["They met at 10.30 a.m. in Rome.", "Talks went on."],
    ["“We will not go.”", "He then left."], ["\"Never!\"", "She left."],
    ["(They had met before.)", "It was cold."], ["He waited... and left.", "Nobody came."],
    ["Acme Inc. of Ohio paid.", "It was much."], ["On Jan. 5 they met.", "On Feb. 6 they split."],
    ["قال الرئيس إنه سيسافر.", "وأضاف أنه سيعود."], ["هل سافر الرئيس؟", "نعم!", "عاد أمس."],
    ["جاء الوزير؛ ثم غادر.", "ولم يعد."], ["ارتفع النفط 3.5 بالمئة.", "ثم انخفض."],
    ["قال: «لن نذهب.»", "ثم غادر."], ["التقى د. سمير الوفد.", "ثم غادر."],
    ["كان ذلك عام 1970 م.", "ثم عاد."],
  ]

  @Test(arguments: spaced)
  func splits(_ sentences: [String]) {
    #expect(Cut(sentences.joined(separator: " ")).sentences == sentences)
  }

  // Text, sentences.
  static let others: [(String, [String])] = [
    ("", []), ("  ", []), ("Iran", ["Iran"]), (".", ["."]),
    ("It is over, he said.The crowd left.", ["It is over, he said.", "The crowd left."]),
    ("قال إنه سيعود.وأضاف", ["قال إنه سيعود.", "وأضاف"]),
    ("See example.com for more.", ["See example.com for more."]),
    (
      "Leaders meet in Rome\nIran and Iraq talked.",
      ["Leaders meet in Rome", "Iran and Iraq talked."]
    ),
    ("Leaders meet\n\nThey talked", ["Leaders meet", "They talked"]),
    ("قمة في روما\nالتقى الزعيمان.", ["قمة في روما", "التقى الزعيمان."]),
    ("One line\r\nanother line", ["One line", "another line"]),
    ("One line\u{2028}another line", ["One line", "another line"]),
    ("Really?! Yes.", ["Really?!", "Yes."]),
  ]

  @Test(arguments: others)
  func splitsOthers(_ row: (String, [String])) {
    #expect(Cut(row.0).sentences == row.1)
  }

  @Test func wrappedLinesGoOn() {
    let cut = Cut(
      """
      The foreign ministers of the two neighbours met on the shore of
      the lake for the first time since the border was closed in the
      spring, and said that they would meet again before the summer is
      over. A statement was promised for the evening, when the talks of
      the experts end.

      The next paragraph begins here.
      """)
    #expect(cut.sentences.count == 3)
    #expect(cut.paragraphs == [0, 0, 1])
    #expect(cut.sentences.last == "The next paragraph begins here.")
  }

  @Test func linesOfTheirOwnAreParagraphs() {
    let cut = Cut("Headline without a stop\nFirst. Second.\n\nThird.")
    #expect(cut.sentences == ["Headline without a stop", "First.", "Second.", "Third."])
    #expect(cut.paragraphs == [0, 1, 1, 2])
    #expect(cut.text.paragraphCount == 3)
  }

  @Test func languageIsOfTheParagraph() {
    let cut = Cut(
      """
      قال متحدث باسم شركة Lockheed Martin إن الشحنات توقفت. ولم يوضح السبب.
      A word such as سلام leaves this English.
      123.
      Boeing وقعت العقد
      """)
    #expect(cut.languages == [.arabic, .arabic, .english, .english, .arabic])
    #expect(TextLanguage.arabic.code == "ar" && TextLanguage.english.code == "en")
  }

  @Test func letterlessTextIsEnglish() {
    #expect(Cut("42!").languages == [.english])
  }
}
