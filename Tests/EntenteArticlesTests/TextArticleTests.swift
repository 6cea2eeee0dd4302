import EntenteArticles
import EntenteText
import Testing

@Suite struct TextArticleTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private func body(_ article: Article) -> String {
    String(decoding: article.body, as: UTF8.self)
  }

  @Test func takesPlainText() throws {
    let path = try folder.write("a.txt", "قال الرئيس إن المحادثات بدأت.\n")
    let day = try #require(Day(parsing: "2025-07-03"))
    let result = try ArticleLoader.load(paths: [path], defaultDate: day)
    let article = try #require(result.articles.first)
    #expect(result.articles.count == 1 && result.failures.isEmpty)
    #expect(article.path == path)
    #expect(article.line == nil && article.title == nil && article.language == nil)
    #expect(article.published == day)
    #expect(article.bodyStart == 0)
    #expect(body(article) == "قال الرئيس إن المحادثات بدأت.\n")
  }

  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func takesFrontMatter(_ feed: String, _ mark: String) throws {
    let lines = [
      "---", "Date: 2025-07-14T09:30:00+02:00", "title: \"Call: the second one\"",
      "source: 'Example News'", "language: ar-EG", "url: https://example.org/a?b=1", "",
      "# a remark", "tags:", "  - war", "- peace", "--- ", "Body: first line", "---", "end",
    ]
    let path = try folder.write("a.md", mark + lines.joined(separator: feed))
    let result = try ArticleLoader.load(paths: [path], defaultDate: Day(parsing: "2020-01-01"))
    let article = try #require(result.articles.first)
    #expect(article.published?.description == "2025-07-14")
    #expect(article.title == "Call: the second one")
    #expect(article.source == "Example News")
    #expect(article.language == "ar")
    #expect(article.url == "https://example.org/a?b=1")
    #expect(article.extras == [Article.Extra(name: "tags", value: "- war - peace")])
    #expect(article.warnings.isEmpty)
    #expect(body(article) == ["Body: first line", "---", "end"].joined(separator: feed))
    #expect(article.text.starts(with: mark.utf8))
  }

  @Test func warnsOfAnUnknownLanguage() throws {
    let path = try folder.write("a.txt", "---\nlanguage: klingon\n---\nx")
    let article = try #require(try ArticleLoader.load(paths: [path]).articles.first)
    #expect(article.language == nil)
    #expect(article.warnings == ["language \"klingon\" is not an ISO 639-1 code; ignored"])
  }

  // FNV-1a, 64 bits, of "hello" and of "https://example.org/1": computed with Python 3.
  @Test func makesStableIDs() throws {
    let texts = [
      ("a.txt", "hello"), ("b.txt", "\r\n hello\r\n"), ("c.txt", "---\ntitle: t\n---\nhello\n"),
      ("d.txt", "---\nurl: https://example.org/1\n---\nhello"),
      ("e.txt", "---\nid: given\nurl: https://example.org/1\n---\nhello"),
    ]
    for (name, text) in texts { try folder.write(name, text) }
    let ids = try ArticleLoader.load(paths: [folder.path]).articles.map(\.id)
    #expect(
      ids == [
        "a430d84680aabd0b", "a430d84680aabd0b", "a430d84680aabd0b", "4130b41a1cecd774", "given",
      ])
  }

  @Test func keepsGoingAfterBadArticles() throws {
    try folder.write("1.txt", "")
    try folder.write("2.txt", [0x6F, 0x6B, 0x0A, 0xC8, 0xE1, 0xC7, 0xCF])
    try folder.write("3.txt", "---\ntitle: x\n")
    try folder.write("4.txt", "good")
    try folder.write("5.txt", "---\ndate: 2025-02-30\n---\nx")
    try folder.write("6.txt", "---\ntitle x\n---\nx")
    try folder.write("7.txt", "---\ntitle: x\n---\n \n")
    let result = try ArticleLoader.load(paths: [folder.path])
    #expect(result.articles.map(\.path) == [folder.path + "/4.txt"])
    #expect(
      result.failures.map { String($0.description.dropFirst(folder.path.count + 1)) } == [
        "1.txt: has no text; put the article's text in it or leave it out",
        "2.txt: byte 3 (line 2) is not valid UTF-8; "
          + "convert the file with: iconv -f WINDOWS-1256 -t UTF-8",
        "3.txt: line 1 opens front matter that never ends; "
          + "close it with a line of three hyphens: ---",
        "5.txt: line 2 has a date that is no day (\"2025-02-30\"); "
          + "write an existing day as: 2025-07-03",
        "6.txt: line 2 is front matter without a colon; write it as: key: value",
        "7.txt: has no text after the front matter; put the article's text in it or leave it out",
      ])
  }

  @Test func aBadArticleAloneIsAFailureToo() throws {
    let path = try folder.write("a.txt", " \n")
    let result = try ArticleLoader.load(paths: [path])
    #expect(result.articles.isEmpty)
    #expect(result.failures.map(\.kind) == [.empty])
  }

  @Test func guessesTheEncoding() throws {
    let utf16 = try folder.write("a.txt", [0xFF, 0xFE, 0x61, 0x00])
    let latin = try folder.write("b.txt", Array("The caf".utf8) + [0xE9] + Array(" is".utf8))
    let remedies = try ArticleLoader.load(paths: [utf16, latin]).failures.map(\.remedy)
    #expect(
      remedies == [
        "convert the file with: iconv -f UTF-16 -t UTF-8",
        "convert the file with: iconv -f WINDOWS-1252 -t UTF-8",
      ])
  }
}
