import EntenteText

/// The articles of some paths, and what could not be taken.
public struct LoadResult: Sendable {
  /// In the order of the paths, a folder's sorted by path, a file's as they stand in it.
  public var articles: [Article] = []
  /// Each article that was skipped, in the same order after what was never opened.
  public var failures: [ArticleError] = []

  /// Nothing yet.
  public init() {}
}

/// Reads articles from files, folders and standard input.
///
/// - `.txt`, `.md` and files with another suffix or none: one article of plain UTF-8 text, with
///   optional front matter (`---`, `key: value` lines, `---`; date, title, source, language, url
///   and id are known).
/// - `.jsonl`, `.ndjson`: an article a line, as a JSON object.
/// - `.json`: one such object, or an array of them.
/// - `-`: standard input, text, or JSON when its first byte that is not blank is `{`. So is a
///   file without a suffix that tells.
/// - CoNLL-U, where it is asked for: an article a `# newdoc` (`ConlluReader`).
/// - A folder: every such file below it that has one of these suffixes, hidden ones and
///   `README.*` left out. A file reached twice is read once.
public enum ArticleLoader {
  /// Reads everything into memory.
  ///
  /// - Parameters:
  ///   - paths: files, folders or `-`.
  ///   - parsed: files in CoNLL-U; their articles come last.
  ///   - defaultDate: the day of publication of articles that give none themselves.
  /// - Throws: when a given path is missing or can't be read, or a folder has no articles. An
  ///   article that is itself at fault is among the failures instead, also when it is alone.
  public static func load(
    paths: [String], parsed: [String] = [], defaultDate: Day? = nil
  ) throws(ArticleError) -> LoadResult {
    var result = LoadResult()
    try forEach(paths: paths, parsed: parsed, defaultDate: defaultDate) { read in
      switch read {
      case .success(let article): result.articles.append(article)
      case .failure(let failure): result.failures.append(failure)
      }
    }
    return result
  }

  /// Hands over one article after the other, holding one JSON line in memory at a time.
  ///
  /// Parameters and errors are those of ``load(paths:parsed:defaultDate:)``. All paths are looked up
  /// before the first article is read.
  public static func forEach(
    paths: [String], parsed: [String] = [], defaultDate: Day? = nil,
    _ body: (Result<Article, ArticleError>) -> Void
  ) throws(ArticleError) {
    var walk = ArticleWalk()
    var refused: [ArticleError] = []
    for path in paths {
      do {
        try walk.add(path)
      } catch  where error.kind == .unsupportedFormat {
        refused.append(error)
      }
    }
    for path in parsed { try walk.add(path, as: .conllu) }
    for failure in refused + walk.failures { body(.failure(failure)) }
    for file in walk.files {
      do {
        try read(file, defaultDate, body)
      } catch {
        let isPath =
          error.kind == .noSuchPath || error.kind == .notReadable || error.kind == .readFailure
        if file.named && isPath { throw error }
        body(.failure(error))
      }
    }
  }

  private static func read(
    _ file: ArticleWalk.File, _ defaultDate: Day?, _ body: (Result<Article, ArticleError>) -> Void
  ) throws(ArticleError) {
    var source = try ByteSource(path: file.path)
    var format = file.format
    if format == .unknown {
      format = try source.head().last == UInt8(ascii: "{") ? .jsonLines : .text
    }
    switch format {
    case .text, .unknown:
      let text = try source.rest()
      body(.success(try TextReader.article(text, path: file.path, defaultDate: defaultDate)))
    case .json:
      try document(source.rest(), file, defaultDate, body)
    case .conllu:
      try ConlluReader.read(&source, path: file.path, defaultDate: defaultDate, body)
    case .jsonLines:
      try lines(&source, file, defaultDate, body)
    }
  }

  private static func document(
    _ bytes: [UInt8], _ file: ArticleWalk.File, _ defaultDate: Day?,
    _ body: (Result<Article, ArticleError>) -> Void
  ) throws(ArticleError) {
    let json = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let fault = UTF8Validation.firstFault(in: bytes) {
      let position = TextPosition(ofByte: fault.offset, in: bytes)
      throw .invalidUTF8(
        ArticleError.Place(path: file.path, line: position.line, byte: fault.offset),
        encoding: LikelyEncoding.of(bytes[...]))
    }
    guard json.contains(where: { !isBlank($0) }) else {
      throw .empty(ArticleError.Place(path: file.path))
    }
    let articles = try JSONReader.articles(
      document: json, path: file.path, defaultDate: defaultDate)
    if articles.isEmpty { throw .empty(ArticleError.Place(path: file.path)) }
    for article in articles { body(article) }
  }

  private static func lines(
    _ source: inout ByteSource, _ file: ArticleWalk.File, _ defaultDate: Day?,
    _ body: (Result<Article, ArticleError>) -> Void
  ) throws(ArticleError) {
    var any = false
    while let line = try source.line() {
      var bytes = line.bytes[...]
      if line.number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
      guard let first = bytes.first(where: { !isBlank($0) }) else { continue }
      // An object spread over lines, as pretty printers write it, is one document.
      if !any, first == UInt8(ascii: "{"), bytes.count(where: { !isBlank($0) }) == 1 {
        return try document(Array(bytes) + [0x0A] + source.rest(), file, defaultDate, body)
      }
      any = true
      body(
        Result { () throws(ArticleError) in
          try article(line, bytes, file, defaultDate)
        })
    }
    if !any { throw .empty(ArticleError.Place(path: file.path)) }
  }

  private static func article(
    _ line: ByteSource.Line, _ bytes: ArraySlice<UInt8>, _ file: ArticleWalk.File,
    _ defaultDate: Day?
  ) throws(ArticleError) -> Article {
    var place = ArticleError.Place(path: file.path, line: line.number)
    if let fault = UTF8Validation.firstFault(in: line.bytes) {
      place.byte = line.offset + fault.offset
      throw .invalidUTF8(place, encoding: LikelyEncoding.of(bytes))
    }
    return try JSONReader.article(line: bytes, at: place, defaultDate: defaultDate)
  }
}
