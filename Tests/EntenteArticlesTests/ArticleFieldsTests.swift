import Testing

@testable import EntenteArticles

@Suite struct ArticleFieldsTests {
  @Test(arguments: [
    ("ar", "ar"), ("AR", "ar"), ("en-GB", "en"), ("en_US", "en"), ("Arabic", "ar"), ("arb", "ar"),
    ("english", "en"), ("eng", "en"), ("fr", "fr"), ("french", nil), ("a", nil), ("", nil),
    ("-en", nil), ("عر", nil), ("e1", nil),
  ])
  func languages(_ text: String, _ code: String?) {
    #expect(ArticleFields.language(text) == code)
  }

  @Test(arguments: [
    ("2025-07-03", "2025-07-03"), ("2025-07-03T10:00:00Z", "2025-07-03"),
    ("2025-07-03 10:00", "2025-07-03"), ("2025-07-031", nil), ("2025-07", nil),
    ("3 July 2025", nil), ("2025-02-29T00:00:00Z", nil), ("", nil), ("٢٠٢٥-٠٧-٠٣", nil),
  ])
  func days(_ text: String, _ day: String?) {
    #expect(ArticleFields.day(text)?.description == day)
  }

  // Whatever the bytes, reading gives an article or an error, and places lie in the bytes.
  @Test func oddBytesNeverStopTheReaders() throws {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces =
      [
        "---", "---\n", "\n", "\r\n", " ", ":", "date: 2025-07-03\n", "id:\n", "- x\n", "#", "\"",
        "'",
        "{", "}", "[", "]", "{\"text\":\"x\"}", "\\u", "\\uD800", "سلام", "\0", "\u{FEFF}", ",",
        "1e999",
      ].map { Array($0.utf8) } + [[0xFF], [0xD8], [0xED, 0xA0, 0x80]]
    for round in 0..<5000 {
      let bytes = (0..<next(9)).flatMap { _ in pieces[next(pieces.count)] }
      do throws(ArticleError) {
        let article = try TextReader.article(bytes, path: nil, defaultDate: nil)
        #expect(article.text == bytes && article.bodyStart <= bytes.count, "round \(round)")
      } catch {
        #expect(error.place.byte ?? 0 <= bytes.count, "round \(round)")
      }
      let place = ArticleError.Place(path: nil, line: 1)
      do throws(ArticleError) {
        let article = try JSONReader.article(line: bytes[...], at: place, defaultDate: nil)
        #expect(!article.text.isEmpty, "round \(round)")
      } catch {
        #expect(error.kind == .json || error.kind == .empty, "round \(round)")
      }
    }
  }
}
