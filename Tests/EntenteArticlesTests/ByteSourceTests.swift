import Testing

@testable import EntenteArticles

@Suite struct ByteSourceTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test(arguments: [1, 2, 3, 5, 64])
  func linesAndOffsetsDoNotDependOnTheChunk(_ chunk: Int) throws {
    let path = try folder.write("a", "\u{FEFF}ab\r\n\n\nسلام\nlast")
    var source = try ByteSource(path: path, chunk: chunk)
    #expect(try source.head().elementsEqual("a".utf8))
    var lines: [[Int]] = []
    var texts: [String] = []
    while let line = try source.line() {
      lines.append([line.number, line.offset])
      texts.append(String(decoding: line.bytes, as: UTF8.self))
    }
    #expect(texts == ["\u{FEFF}ab\r", "", "", "سلام", "last"])
    #expect(lines == [[1, 0], [2, 7], [3, 8], [4, 9], [5, 18]])
    #expect(try source.line() == nil)
    #expect(try source.rest() == [])
  }

  @Test(arguments: [1, 7, 4096])
  func theRestFollowsTheLinesTaken(_ chunk: Int) throws {
    let path = try folder.write("a", "one\ntwo\nthree")
    var source = try ByteSource(path: path, chunk: chunk)
    _ = try source.line()
    #expect(try source.rest() == Array("two\nthree".utf8))
  }

  @Test(arguments: ["", " ", "\n\n  ", "\u{FEFF}"])
  func aHeadOfBlanksIsEmpty(_ text: String) throws {
    let path = try folder.write("a", text)
    var source = try ByteSource(path: path, chunk: 2)
    #expect(try source.head().isEmpty)
    #expect(try source.rest() == Array(text.utf8))
  }
}
