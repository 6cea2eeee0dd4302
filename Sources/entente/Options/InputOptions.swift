import ArgumentParser
import EntenteArticles
import EntenteCoding
import EntenteText

/// Which articles, and by what day and lexicon they are read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Articles: files (.txt, .md, .jsonl, .json), folders, or - for standard input.",
      valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Publication day of articles that do not give one (YYYY-MM-DD).", valueName: "day"),
    transform: { text in
      guard let day = Day(parsing: text) else {
        throw ValidationError("write an existing day, such as 2025-07-03")
      }
      return day
    })
  var date: Day?

  @Option(help: "Threads; the output does not depend on it.")
  var threads: Int = Terminal.processors

  mutating func validate() throws {
    if threads < 1 { throw ValidationError("--threads must be at least 1") }
  }

  /// Reads and codes the articles; each one that cannot be read is reported and counted.
  func code(explains: Bool = false) throws -> Corpus {
    guard !paths.isEmpty else {
      throw UsageError(description: "name at least one file or folder, or - for standard input")
    }
    let loaded = try ArticleLoader.load(paths: paths, defaultDate: date)
    if loaded.articles.isEmpty, loaded.failures.count == 1 { throw loaded.failures[0] }
    for failure in loaded.failures {
      if loaded.articles.isEmpty {
        Log.error(failure.description)
      } else {
        Log.warning(failure.description)
      }
    }
    guard !loaded.articles.isEmpty else { throw NothingToCode(count: loaded.failures.count) }
    for article in loaded.articles {
      for warning in article.warnings { Log.warning(warning) }
    }
    let inputs = loaded.articles.map {
      CodingInput(id: $0.id, text: $0.text, bodyStart: $0.bodyStart, published: $0.published)
    }
    let coded = Coder.code(
      inputs, with: try Lexicon.standard(), threads: threads, explains: explains)
    return Corpus(articles: loaded.articles, coded: coded, skipped: loaded.failures.count)
  }
}

/// Articles and what was found in them.
struct Corpus {
  var articles: [Article]
  var coded: [CodedArticle]
  var skipped: Int

  var events: [Event] { coded.flatMap(\.events) }
}
