import EntenteArticles
import EntenteText
import Testing

@Suite struct JSONArticleTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private func messages(_ result: LoadResult) -> [String] {
    result.failures.map { String($0.description.dropFirst(folder.path.count + 1)) }
  }

  static let full = """
    {"id": "n1", "date": "2025-07-03", "title": "\\u0642", "text": "قال \\"نعم\\"\\n", \
    "language": "AR", "url": "https://example.org/1", "source": "S", "views": 12, \
    "a": {"b": [1]}, "paid": false, "desk": "Foreign", "none": null}
    """

  @Test func takesEveryField() throws {
    let path = try folder.write("a.jsonl", Self.full)
    let result = try ArticleLoader.load(paths: [path], defaultDate: .min)
    let article = try #require(result.articles.first)
    #expect(result.failures.isEmpty)
    #expect(article.id == "n1")
    #expect(article.published?.description == "2025-07-03")
    #expect(article.title == "ق")
    #expect(article.text == Array("قال \"نعم\"\n".utf8))
    #expect(article.bodyStart == 0)
    #expect(article.language == "ar")
    #expect(article.url == "https://example.org/1")
    #expect(article.source == "S")
    #expect(article.line == 1)
    #expect(
      article.extras.map { $0.name + "=" + $0.value } == ["desk=Foreign", "paid=false", "views=12"])
  }

  @Test func reportsBadLinesByNumberAndGoesOn() throws {
    var bytes = Array("\u{FEFF}{\"text\": \"one\"}\r\n\n{\"text\": \n[1]\n".utf8)
    bytes += Array("{\"text\": \"two\", \"date\": \"2025-06-31\"}\n{\"title\": \"x\"}\n".utf8)
    bytes += Array("{\"text\": 5}\n{\"text\": \"x\", \"title\": [\"y\"]}\n{\"text\": \" \"}\n".utf8)
    let bad = bytes.count + 10
    bytes += Array("{\"text\": \"".utf8) + [0xE9] + Array("\"}\n{\"text\":\"last\",\"id\":7}".utf8)
    let path = try folder.write("a.ndjson", bytes)
    let result = try ArticleLoader.load(paths: [path])
    #expect(result.articles.map(\.line) == [1, 11])
    #expect(result.articles.map { String(decoding: $0.body, as: UTF8.self) } == ["one", "last"])
    #expect(result.articles.last?.id == "7")
    let shape = "write one article as an object: {\"date\": \"2025-07-03\", \"text\": \"…\"}"
    #expect(
      messages(result) == [
        "a.ndjson: line 3 is not valid JSON; \(shape)",
        "a.ndjson: line 4 is not a JSON object; \(shape)",
        "a.ndjson: line 5 has a date that is no day (\"2025-06-31\"); "
          + "write an existing day as: 2025-07-03",
        "a.ndjson: line 6 has no \"text\"; put the article's words in the field \"text\"",
        "a.ndjson: line 7 has a \"text\" that is not a string; put its value in double quotes",
        "a.ndjson: line 8 has a \"title\" that is not a string; put its value in double quotes",
        "a.ndjson: line 9 has no text; put the article's text in it or leave it out",
        "a.ndjson: byte \(bad) (line 10) is not valid UTF-8; "
          + "convert the file with: iconv -f WINDOWS-1252 -t UTF-8",
      ])
  }

  @Test func takesDocuments() throws {
    try folder.write("a.json", "{\n \"text\": \"one\"\n}\n")
    try folder.write("b.json", "\u{FEFF} [{\"text\": \"two\"}, 3, {\"text\": \"three\"}]")
    try folder.write("c.json", "[]")
    try folder.write("d.json", "[{\"text\": \"x\"}")
    try folder.write("e.jsonl", "\n")
    try folder.write("f.jsonl", "{\n \"text\": \"pretty\"\n}")
    let result = try ArticleLoader.load(paths: [folder.path])
    #expect(
      result.articles.map { String(decoding: $0.text, as: UTF8.self) } == [
        "one", "two", "three", "pretty",
      ])
    let shape = "write one article as an object: {\"date\": \"2025-07-03\", \"text\": \"…\"}"
    #expect(
      messages(result) == [
        "b.json: article 2 is not a JSON object; \(shape)",
        "c.json: has no text; put the article's text in it or leave it out",
        "d.json: is not valid JSON; \(shape)",
        "e.jsonl: has no text; put the article's text in it or leave it out",
      ])
  }

  @Test func linesLongerThanTheBufferStayWhole() throws {
    let long = String(repeating: "كلمة ", count: 100_000)
    let lines = (0..<5).map { "{\"id\": \"\($0)\", \"text\": \"\(long)\($0)\"}" }
    let path = try folder.write("a.jsonl", lines.joined(separator: "\n"))
    let result = try ArticleLoader.load(paths: [path])
    #expect(result.failures.isEmpty)
    #expect(result.articles.map(\.id) == ["0", "1", "2", "3", "4"])
    #expect(result.articles.map(\.text) == (0..<5).map { Array("\(long)\($0)".utf8) })
  }
}
