import EntenteText
import Testing

@testable import EntenteArticles

@Suite struct ConlluTests {
  private func read(_ text: String) throws -> LoadResult {
    let folder = try Folder()
    try folder.write("a.conllu", Array(text.utf8))
    return try ArticleLoader.load(paths: [], parsed: [folder.path + "/a.conllu"])
  }

  /// A line of ten columns from the four that matter.
  static func line(
    _ id: String, _ form: String, _ pos: String, _ head: String, _ relation: String,
    _ misc: String = "_"
  ) -> String { [id, form, "_", pos, "_", "_", head, relation, "_", misc].joined(separator: "\t") }

  private func words(_ article: Article) -> [[String]] {
    article.sentences.map { sentence in
      sentence.words.map { String(decoding: article.text[$0.range], as: UTF8.self) }
    }
  }

  @Test func documentsParagraphsAndFields() throws {
    let text = """
      # newdoc id = one
      # date = 2025-07-03
      # title = A title
      # newpar
      # sent_id = 1
      # text = Iran met Iraq.
      \(Self.line("1", "Iran", "PROPN", "2", "nsubj"))
      \(Self.line("2", "met", "VERB", "0", "root"))
      \(Self.line("3", "Iraq", "PROPN", "2", "obj", "SpaceAfter=No"))
      \(Self.line("4", ".", "PUNCT", "2", "punct"))

      # text = They talked.
      \(Self.line("1", "They", "PRON", "2", "nsubj"))
      \(Self.line("2", "talked", "VERB", "0", "root", "SpaceAfter=No"))
      \(Self.line("3", ".", "PUNCT", "2", "punct"))

      # newpar
      # text = Nobody left.
      \(Self.line("1", "Nobody", "PRON", "2", "nsubj"))
      \(Self.line("2", "left", "VERB", "0", "root", "SpaceAfter=No"))
      \(Self.line("3", ".", "PUNCT", "2", "punct"))

      # newdoc id = two
      # text = Peru.
      \(Self.line("1", "Peru", "PROPN", "0", "root", "SpaceAfter=No"))
      \(Self.line("2", ".", "PUNCT", "1", "punct"))
      """
    let found = try read(text)
    #expect(found.failures.isEmpty)
    #expect(found.articles.map(\.id) == ["one", "two"])
    let first = try #require(found.articles.first)
    #expect(first.published == Day(parsing: "2025-07-03"))
    #expect(first.title == "A title")
    #expect(
      String(decoding: first.text, as: UTF8.self)
        == "Iran met Iraq. They talked.\n\nNobody left.")
    #expect(
      words(first) == [
        ["Iran", "met", "Iraq", "."], ["They", "talked", "."], ["Nobody", "left", "."],
      ])
    #expect(first.sentences[0].words.map(\.head) == [1, -1, 1, 1])
    #expect(first.sentences[0].words.map(\.relation) == ["nsubj", "root", "obj", "punct"])
    #expect(found.articles[1].published == nil)
  }

  @Test func multiWordTokensAndEmptyNodes() throws {
    // Cut where the words spell the token out; "du" is not "de" and "le".
    let text = """
      # text = وقالت du
      \(Self.line("1-2", "وقالت", "_", "_", "_"))
      \(Self.line("1", "و", "CCONJ", "2", "cc"))
      \(Self.line("2", "قالت", "VERB", "0", "root"))
      \(Self.line("2.1", "ghost", "VERB", "_", "_"))
      \(Self.line("3-4", "du", "_", "_", "_"))
      \(Self.line("3", "de", "ADP", "4", "case"))
      \(Self.line("4", "le", "DET", "2", "det"))
      """
    let found = try read(text)
    #expect(found.failures.isEmpty)
    #expect(words(try #require(found.articles.first)) == [["و", "قالت", "du", "du"]])
  }

  @Test func withoutTextTheWordsAreSpelledOut() throws {
    let text =
      Self.line("1", "Iran", "PROPN", "2", "nsubj") + "\r\n"
      + Self.line("2", "left", "VERB", "0", "root", "SpaceAfter=No") + "\r\n"
      + Self.line("3", ".", "PUNCT", "2", "punct", "SpaceAfter=No|Other=x")
    let found = try read(text)
    let article = try #require(found.articles.first)
    #expect(String(decoding: article.text, as: UTF8.self) == "Iran left.")
    #expect(words(article) == [["Iran", "left", "."]])
    #expect(article.line == 1)
  }

  @Test func aDocumentNamedAgainGoesOn() throws {
    let one = "# newdoc id = a\n# text = Peru.\n" + Self.line("1", "Peru.", "X", "0", "root")
    let found = try read(one + "\n\n" + one + "\n")
    #expect(found.articles.map(\.id) == ["a"])
    #expect(String(decoding: found.articles[0].text, as: UTF8.self) == "Peru.\n\nPeru.")
  }

  // A second line for the sentence "a b", what is said of line 3.
  static let faults: [(String, String)] = [
    (
      "2 b", "has 1 field where CoNLL-U has ten; separate the fields by one tab"
    ),
    (
      line("2", "b", "X", "1", "dep") + "\tx",
      "has 11 fields where CoNLL-U has ten; separate the fields by one tab"
    ),
    (
      line("3", "b", "X", "1", "dep"),
      "has the number “3” where 2 is due; number the words from 1 on"
    ),
    (
      line("x", "b", "X", "1", "dep"),
      "has the number “x” where 2 is due; number the words from 1 on"
    ),
    (
      line("2-1", "b", "X", "1", "dep"),
      "has the number “2-1” where 2 is due; number the words from 1 on"
    ),
    (
      line("1.x", "b", "X", "1", "dep"),
      "has the number “1.x” where 2 is due; number the words from 1 on"
    ),
    (
      line("2", "b", "X", "_", "dep"),
      "has the head “_”, which is no other word; name a word of the sentence, or 0"
    ),
    (
      line("2", "b", "X", "2", "dep"),
      "has the head “2”, which is no other word; name a word of the sentence, or 0"
    ),
    (
      line("2", "b", "X", "7", "dep"),
      "has the head “7”, which is no other word; name a word of the sentence, or 0"
    ),
    (
      line("2", "b", "X", "-1", "dep"),
      "has the head “-1”, which is no other word; name a word of the sentence, or 0"
    ),
    (line("2", "", "X", "1", "dep"), "has an empty FORM; fill it in"),
    (line("2", "b", "X", "1", ""), "has an empty DEPREL; fill it in"),
    (
      line("2", "c", "X", "1", "dep"),
      "has the form “c”, which is not next in # text; let # text be the sentence as written"
    ),
  ]

  @Test(arguments: faults)
  func aBrokenLineIsNamedAndItsSentenceKept(_ row: (String, String)) throws {
    let text =
      "# text = a b\n" + Self.line("1", "a", "X", "0", "root") + "\n" + row.0
      + "\n\n# text = c\n" + Self.line("1", "c", "X", "0", "root") + "\n"
    let found = try read(text)
    let failure = try #require(found.failures.first)
    #expect(found.failures.count == 1)
    #expect(failure.place.line == 3)
    #expect(failure.kind == .conllu)
    #expect(
      "\(failure.problem); \(failure.remedy)"
        == row.1 + "; the sentence is read without its tree")
    let article = try #require(found.articles.first)
    #expect(String(decoding: article.text, as: UTF8.self) == "a b c")
    #expect(words(article) == [[], ["c"]])
  }

  @Test func wordsInACircleAreRefused() throws {
    let found = try read(
      Self.line("1", "a", "X", "2", "dep") + "\n" + Self.line("2", "b", "X", "1", "dep"))
    #expect(found.failures.map(\.problem) == ["depends on itself by way of other words"])
  }

  @Test func aTokenThatEndsBeyondTheWordsIsRefused() throws {
    let found = try read(
      Self.line("1-3", "ab", "_", "_", "_") + "\n" + Self.line("1", "a", "X", "0", "root"))
    #expect(found.failures.map(\.problem) == ["has the number “1-3” where 1 is due"])
  }

  @Test func aDateThatIsNoDayIsNamed() throws {
    let found = try read("# date = 2025-02-30\n" + Self.line("1", "a", "X", "0", "root"))
    #expect(found.failures.map(\.problem) == ["has a date that is no day (\"2025-02-30\")"])
    #expect(found.failures.map(\.place.line) == [1])
    #expect(found.articles.count == 1)
  }

  @Test func bytesThatAreNoTextAreNamed() throws {
    let folder = try Folder()
    try folder.write(
      "a.conllu",
      Array("# text = a\n".utf8) + [0xFF, 0x0A] + Array(Self.line("1", "a", "X", "0", "root").utf8))
    let found = try ArticleLoader.load(paths: [], parsed: [folder.path + "/a.conllu"])
    #expect(found.failures.map(\.kind) == [.invalidUTF8])
    #expect(found.failures.map(\.place.line) == [2])
  }

  @Test(arguments: ["", "\n\n", "# newdoc\n", "# text =\n"])
  func aFileWithoutWordsIsEmpty(_ text: String) throws {
    #expect(try read(text).failures.map(\.kind) == [.empty])
  }
}
