import Testing

@testable import EntenteArticles

@Suite struct ArticleErrorTests {
  static let place = ArticleError.Place(path: "news/a.txt", line: 12, byte: 1042)

  static let wording: [(ArticleError, ArticleError.Kind, String)] = [
    (
      .invalidUTF8(place, encoding: "WINDOWS-1256"), .invalidUTF8,
      "news/a.txt: byte 1042 (line 12) is not valid UTF-8; "
        + "convert the file with: iconv -f WINDOWS-1256 -t UTF-8"
    ),
    (
      .noSuchPath("news"), .noSuchPath, "news: no such file or folder; check the spelling"
    ),
    (
      .notReadable("a.txt", reason: "Permission denied"), .notReadable,
      "a.txt: cannot be opened (Permission denied); check who may read it with: ls -l"
    ),
    (
      .readFailure(nil, reason: "Input/output error"), .readFailure,
      "standard input: reading failed (Input/output error); "
        + "check the disk or the network drive that it is on"
    ),
    (
      .noArticles(in: "news"), .noArticles,
      "news: no articles in this folder; files are found by their suffix: "
        + ".txt .text .md .markdown .jsonl .ndjson .json"
    ),
    (
      .unsupported("a.pdf", suffix: "pdf"), .unsupportedFormat,
      "a.pdf: .pdf files are not read as articles; "
        + "save the article as plain text (.txt) or as JSON lines (.jsonl)"
    ),
    (
      .empty(ArticleError.Place(path: nil)), .empty,
      "standard input: has no text; put the article's text in it or leave it out"
    ),
    (
      .unterminated(ArticleError.Place(path: "a.txt", line: 1)), .frontMatter,
      "a.txt: line 1 opens front matter that never ends; "
        + "close it with a line of three hyphens: ---"
    ),
    (
      .noText(ArticleError.Place(path: "a.json", item: 2)), .json,
      "a.json: article 2 has no \"text\"; put the article's words in the field \"text\""
    ),
    (
      .conlluFields(ArticleError.Place(path: "a.conllu", line: 3), count: 1), .conllu,
      "a.conllu: line 3 has 1 field where CoNLL-U has ten; separate the fields by one tab; "
        + "the sentence is read without its tree"
    ),
  ]

  @Test(arguments: wording)
  func says(_ row: (ArticleError, ArticleError.Kind, String)) {
    #expect(row.0.kind == row.1)
    #expect(row.0.description == row.2)
  }

  @Test func everyKindIsWorded() {
    #expect(Set(Self.wording.map(\.1)) == Set(ArticleError.Kind.allCases))
  }

  // The suffixes in the message are those that are read.
  @Test func theSuffixesAreListedInFull() {
    let listed = ArticleFormat.suffixList.split(separator: " ").map { $0.dropFirst() }
    #expect(listed.map(String.init).sorted() == ArticleFormat.suffixes.keys.sorted())
  }
}
