import EntenteCoding
import EntenteText
import Testing

/// Pages as they come off the web: what is no part of the article is counted and not coded, and what is
/// written carelessly is read all the same.
@Suite struct MessyPageTests {
  private func read(_ text: String) throws -> CodedArticle {
    var coder = Coder(try TestLexicon.standard())
    return coder.code(
      CodingInput(id: "a", text: Array(text.utf8), published: Day(parsing: "2025-07-03")))
  }

  private func events(_ article: CodedArticle) -> [String] {
    article.events.map { event in
      "\(event.source.map(\.english).joined(separator: "+")) \(event.type.rawValue) "
        + event.target.map(\.english).joined(separator: "+")
    }
  }

  @Test func aPageFullOfFurniture() throws {
    let page = """
      Advertisement

      Share this article

      What happened on Tuesday

      Sign up for our morning newsletter and never miss what Russia did to Ukraine

      France condemned Iran on Tuesday.

      AD_1

      Read more: Russia attacked Ukraine again

      Open image in gallery

      Germany praised Jordan.

      © 2025 Example Media. All rights reserved. Israel attacked Syria.
      """
    let article = try read(page)
    #expect(article.boilerplateCount == 7)
    #expect(events(article) == ["France ACCUSE Iran", "Germany SUPPORT Jordan"])
  }

  @Test func anArabicPageFullOfFurniture() throws {
    let page = """
      إعلان

      شارك المقال

      أدانت فرنسا إيران يوم الثلاثاء.

      اشترك في نشرتنا لتعرف كيف هاجمت روسيا أوكرانيا

      اقرأ أيضا: إسرائيل تهاجم سوريا

      أشادت ألمانيا بالأردن.

      جميع الحقوق محفوظة لصحيفة المثال
      """
    let article = try read(page)
    #expect(article.boilerplateCount == 5)
    #expect(events(article) == ["France ACCUSE Iran", "Germany SUPPORT Jordan"])
  }

  @Test func aLedePrintedTwiceCountsOnce() throws {
    let lede = "France condemned Iran over the arrest of a teacher."
    let article = try read("\(lede)\n\n\(lede)\n\nNothing else was said.")
    #expect(article.boilerplateCount == 1)
    #expect(article.events.count == 1)
    #expect(article.events.first?.evidence.count == 1)
  }

  @Test func aDatelineIsNoActor() throws {
    let article = try read(
      "BAGHDAD, July 2 (Agency) — France condemned Iran.\n\n"
        + "WASHINGTON — Germany praised Jordan.")
    #expect(events(article) == ["France ACCUSE Iran", "Germany SUPPORT Jordan"])
    let arabic = try read("بغداد (وكالات) - أدانت فرنسا إيران.")
    #expect(events(arabic) == ["France ACCUSE Iran"])
  }

  // Two sentences run together in one way or other; France condemns Iran, Germany praises Jordan.
  static let glued: [String] = [
    "France condemned Iran.Germany praised Jordan.",
    "France condemned Iran\nGermany praised Jordan",
    "France condemned Iran .Germany praised Jordan .",
    "France   condemned\u{A0}Iran.\t Germany praised\u{200B} Jordan.",
    "«France condemned Iran.» Germany praised Jordan!!",
    "France condemned Iran...Germany praised Jordan",
    "أدانت فرنسا إيران.أشادت ألمانيا بالأردن.",
    "أدانت فرنسا إيران\nأشادت ألمانيا بالأردن",
    "أدانت  فرنسا إيران .أشادت ألمانيا بالأردن .",
    "أدانت فرنســا إيــران. أشادت ألمانيا بالأردن!",
  ]

  @Test(arguments: glued)
  func missingSpacesAndStops(_ text: String) throws {
    let article = try read(text)
    #expect(events(article) == ["France ACCUSE Iran", "Germany SUPPORT Jordan"])
    #expect(article.sentenceCount == 2)
  }

  @Test func aCaptionOnALineOfItsOwnIsNotGluedOn() throws {
    let article = try read(
      "French flag in Paris (File photo)\nFrance condemned Iran.\nA man walks past a mural in Tehran\n"
        + "Germany praised Jordan.")
    #expect(events(article) == ["France ACCUSE Iran", "Germany SUPPORT Jordan"])
  }

  @Test func everyParagraphMayBeFurniture() throws {
    let article = try read("Advertisement\n\n***\n\n…\n\nAll rights reserved")
    #expect(article.boilerplateCount == 4)
    #expect(article.sentenceCount == 0)
    #expect(article.events.isEmpty && article.actors.isEmpty)
  }

  @Test func aLongParagraphThatHoldsAPhraseIsRead() throws {
    let words = String(repeating: "and so the day went on ", count: 8)
    let article = try read("France condemned Iran for the newsletter \(words).")
    #expect(article.boilerplateCount == 0)
    #expect(events(article) == ["France ACCUSE Iran"])
  }
}
