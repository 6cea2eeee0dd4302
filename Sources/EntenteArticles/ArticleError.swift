import EntenteText

/// Why an article, or a path that should hold some, could not be read.
public struct ArticleError: Error, Hashable, Sendable {
  /// What went wrong; the command line maps it to an exit status.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// No file or folder of that name.
    case noSuchPath
    /// It is there, but may not be opened.
    case notReadable
    /// Opening succeeded, reading failed.
    case readFailure
    /// A folder without any article below it.
    case noArticles
    /// A file in a format that is not read.
    case unsupportedFormat
    /// No words in it.
    case empty
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// Front matter that can't be understood.
    case frontMatter
    /// A JSON article that can't be understood.
    case json
    /// A line of CoNLL-U that can't be understood.
    case conllu
  }

  /// Where it went wrong.
  public struct Place: Hashable, Sendable {
    /// The file or folder; nil for standard input.
    public var path: String?
    /// The line in the file, from 1.
    public var line: Int?
    /// The byte in the file, from 0.
    public var byte: Int?
    /// Which article of a JSON array, from 1.
    public var item: Int?

    /// A place in that file.
    public init(path: String?, line: Int? = nil, byte: Int? = nil, item: Int? = nil) {
      self.path = path
      self.line = line
      self.byte = byte
      self.item = item
    }
  }

  /// What went wrong.
  public let kind: Kind
  /// Where.
  public let place: Place
  /// What is wrong, without the place.
  public let problem: String
  /// What to do about it.
  public let remedy: String
}

extension ArticleError: CustomStringConvertible {
  /// One line: place, problem, remedy.
  public var description: String { "\(place) \(problem); \(remedy)" }
}

extension ArticleError.Place: CustomStringConvertible {
  /// `news/a.txt: byte 1042 (line 12)`, as much of it as is known; just the name, with a colon,
  /// where nothing else is.
  public var description: String {
    let name = path ?? "standard input"
    switch (byte, line, item) {
    case (let byte?, let line?, _): return "\(name): byte \(byte) (line \(line))"
    case (let byte?, nil, _): return "\(name): byte \(byte)"
    case (nil, let line?, _): return "\(name): line \(line)"
    case (nil, nil, let item?): return "\(name): article \(item)"
    case (nil, nil, nil): return "\(name):"
    }
  }
}

extension ArticleError {
  static func noSuchPath(_ path: String) -> Self {
    Self(
      kind: .noSuchPath, place: Place(path: path), problem: "no such file or folder",
      remedy: "check the spelling")
  }

  static func notReadable(_ path: String?, reason: String) -> Self {
    Self(
      kind: .notReadable, place: Place(path: path), problem: "cannot be opened (\(reason))",
      remedy: "check who may read it with: ls -l")
  }

  static func readFailure(_ path: String?, reason: String) -> Self {
    Self(
      kind: .readFailure, place: Place(path: path), problem: "reading failed (\(reason))",
      remedy: "check the disk or the network drive that it is on")
  }

  static func noArticles(in path: String) -> Self {
    Self(
      kind: .noArticles, place: Place(path: path), problem: "no articles in this folder",
      remedy: "files are found by their suffix: \(ArticleFormat.suffixList)")
  }

  static func unsupported(_ path: String, suffix: String) -> Self {
    Self(
      kind: .unsupportedFormat, place: Place(path: path),
      problem: ".\(suffix) files are not read as articles",
      remedy: suffix.hasPrefix("conll")
        ? "name CoNLL-U files with --conllu"
        : "save the article as plain text (.txt) or as JSON lines (.jsonl)")
  }

  static func empty(_ place: Place, afterFrontMatter: Bool = false) -> Self {
    Self(
      kind: .empty, place: place,
      problem: afterFrontMatter ? "has no text after the front matter" : "has no text",
      remedy: "put the article's text in it or leave it out")
  }

  static func invalidUTF8(_ place: Place, encoding: String) -> Self {
    Self(
      kind: .invalidUTF8, place: place, problem: "is not valid UTF-8",
      remedy: "convert the file with: iconv -f \(encoding) -t UTF-8")
  }

  static func unterminated(_ place: Place) -> Self {
    Self(
      kind: .frontMatter, place: place, problem: "opens front matter that never ends",
      remedy: "close it with a line of three hyphens: ---")
  }

  static func noColon(_ place: Place) -> Self {
    Self(
      kind: .frontMatter, place: place, problem: "is front matter without a colon",
      remedy: "write it as: key: value")
  }

  static func badDate(_ place: Place, _ text: String, kind: Kind) -> Self {
    Self(
      kind: kind, place: place, problem: "has a date that is no day (\"\(text)\")",
      remedy: "write an existing day as: 2025-07-03")
  }

  static func badJSON(_ place: Place) -> Self {
    Self(
      kind: .json, place: place, problem: "is not valid JSON",
      remedy: "write one article as an object: {\"date\": \"2025-07-03\", \"text\": \"…\"}")
  }

  static func notAnObject(_ place: Place) -> Self {
    Self(
      kind: .json, place: place, problem: "is not a JSON object",
      remedy: "write one article as an object: {\"date\": \"2025-07-03\", \"text\": \"…\"}")
  }

  static func wrongType(_ place: Place, field: String) -> Self {
    Self(
      kind: .json, place: place, problem: "has a \"\(field)\" that is not a string",
      remedy: "put its value in double quotes")
  }

  static func noText(_ place: Place) -> Self {
    Self(
      kind: .json, place: place, problem: "has no \"text\"",
      remedy: "put the article's words in the field \"text\"")
  }
}

extension ArticleError {
  static func conlluFields(_ place: Place, count: Int) -> Self {
    Self(
      kind: .conllu, place: place,
      problem: "has \(count) field\(count == 1 ? "" : "s") where CoNLL-U has ten",
      remedy: "separate the fields by one tab; the sentence is read without its tree")
  }

  static func conlluNumber(_ place: Place, _ id: String, due: Int) -> Self {
    Self(
      kind: .conllu, place: place, problem: "has the number “\(id)” where \(due) is due",
      remedy: "number the words from 1 on; the sentence is read without its tree")
  }

  static func conlluHead(_ place: Place, _ head: String) -> Self {
    Self(
      kind: .conllu, place: place, problem: "has the head “\(head)”, which is no other word",
      remedy: "name a word of the sentence, or 0; the sentence is read without its tree")
  }

  static func conlluCircle(_ place: Place) -> Self {
    Self(
      kind: .conllu, place: place, problem: "depends on itself by way of other words",
      remedy: "let the heads lead to 0; the sentence is read without its tree")
  }

  static func conlluEmpty(_ place: Place, column: String) -> Self {
    Self(
      kind: .conllu, place: place, problem: "has an empty \(column)",
      remedy: "fill it in; the sentence is read without its tree")
  }

  static func conlluForm(_ place: Place, _ form: String) -> Self {
    Self(
      kind: .conllu, place: place, problem: "has the form “\(form)”, which is not next in # text",
      remedy: "let # text be the sentence as written; the sentence is read without its tree")
  }
}
