import EntenteArticles
import EntenteText
import FoundationEssentials
import Testing

@Suite struct ArticlePathTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private func relative(_ result: LoadResult) -> [String] {
    result.articles.map { String(($0.path ?? "-").dropFirst(folder.path.count + 1)) }
  }

  @Test func walksSortedByPathAndSkipsTheRest() throws {
    for name in [
      "b.txt", "a/z.md", "a/y/x.MARKDOWN", "a-b.txt", "é.txt", "Z.text", ".hidden.txt",
      ".git/config.txt", "README.md", "noSuffix", "page.html", "data.csv", "a/c.txt~",
    ] { try folder.write(name, name) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/loop", withDestinationPath: folder.path)
    let result = try ArticleLoader.load(paths: [folder.path])
    #expect(
      relative(result) == ["Z.text", "a-b.txt", "a/y/x.MARKDOWN", "a/z.md", "b.txt", "é.txt"])
    #expect(result.failures.isEmpty)
  }

  @Test func readsAFileReachedTwiceOnce() throws {
    let path = try folder.write("b.txt", "b")
    try folder.write("a.txt", "a")
    let result = try ArticleLoader.load(paths: [path, folder.path, folder.path + "/./a.txt"])
    #expect(relative(result) == ["b.txt", "a.txt"])
  }

  @Test func aNamedFileNeedsNoSuffix() throws {
    let text = try folder.write("README.md", "read me")
    let plain = try folder.write("noSuffix", "\n words")
    let lines = try folder.write("more.2025", " {\"text\": \"x\"}\n{\"text\": \"y\"}")
    let result = try ArticleLoader.load(paths: [text, plain, lines])
    #expect(relative(result) == ["README.md", "noSuffix", "more.2025", "more.2025"])
    #expect(result.articles.map(\.line) == [nil, nil, 1, 2])
  }

  @Test func otherFormatsAreRefusedOneByOne() throws {
    let page = try folder.write("a.HTML", "<p>x</p>")
    let text = try folder.write("b.txt", "b")
    let result = try ArticleLoader.load(paths: [page, text])
    #expect(relative(result) == ["b.txt"])
    #expect(
      result.failures.map(\.description) == [
        "\(page): .html files are not read as articles; "
          + "save the article as plain text (.txt) or as JSON lines (.jsonl)"
      ])
  }

  @Test func aMissingPathIsThrown() throws {
    let good = try folder.write("a.txt", "a")
    for path in [folder.path + "/none.txt", good + "/below", ""] {
      let error = #expect(throws: ArticleError.self) {
        try ArticleLoader.load(paths: [good, path])
      }
      #expect(error?.kind == .noSuchPath)
      #expect(error?.description == "\(path): no such file or folder; check the spelling")
    }
  }

  @Test func aFolderWithoutArticlesIsThrown() throws {
    try folder.write("page.html", "x")
    let error = #expect(throws: ArticleError.self) {
      try ArticleLoader.load(paths: [folder.path])
    }
    #expect(error?.kind == .noArticles)
    #expect(
      error?.description
        == "\(folder.path): no articles in this folder; files are found by their suffix: "
        + ".txt .text .md .markdown .jsonl .ndjson .json")
  }

  @Test func noPathsGiveNothing() throws {
    let result = try ArticleLoader.load(paths: [])
    #expect(result.articles.isEmpty && result.failures.isEmpty)
  }
}
