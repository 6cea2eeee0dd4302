/// How the bytes of a file hold articles, told by the file's suffix.
enum ArticleFormat: Hashable, Sendable {
  /// One article, plain text with or without front matter.
  case text
  /// One JSON object a line.
  case jsonLines
  /// One JSON object, or an array of them.
  case json
  /// Sentences with their trees; read where it is asked for, whatever the suffix.
  case conllu
  /// No suffix that tells: text, or JSON lines when the first byte that is not blank is `{`.
  case unknown

  /// Suffixes that mark an article when a folder is walked, in small letters.
  static let suffixes: [String: ArticleFormat] = [
    "txt": .text, "text": .text, "md": .text, "markdown": .text,
    "jsonl": .jsonLines, "ndjson": .jsonLines, "json": .json,
  ]

  /// The same, for messages.
  static let suffixList = ".txt .text .md .markdown .jsonl .ndjson .json"

  /// Suffixes of formats that would give nonsense if they were read as plain text.
  static let unread: Set<String> = [
    "conll", "conllu", "csv", "doc", "docx", "eml", "epub", "gz", "htm", "html", "odt", "pdf",
    "rss", "rtf", "tsv",
    "xhtml", "xlsx", "xml", "zip",
  ]

  /// The suffix of a path in small letters, without its dot; nil when it has none.
  static func suffix(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The format of a file that was named by the user.
  static func ofNamed(_ path: String) throws(ArticleError) -> ArticleFormat {
    guard let suffix = suffix(of: path) else { return .unknown }
    if unread.contains(suffix) { throw .unsupported(path, suffix: suffix) }
    return suffixes[suffix] ?? .unknown
  }

  /// The format of a file met in a folder; nil when it is to be passed over.
  static func ofFound(_ path: String) -> ArticleFormat? {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    guard let suffix = suffix(of: path), !name.hasPrefix("readme.") else { return nil }
    return suffixes[suffix]
  }
}
