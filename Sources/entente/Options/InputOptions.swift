import ArgumentParser
import EntenteArticles
import EntenteCoding
import EntenteFormats
import EntenteText
import EntenteTies

/// Which articles or event tables, and by what day and lexicon they are read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Articles: files (.txt, .md, .jsonl, .json), folders, or - for standard input. Commands that make a network take event tables too (.csv, .tsv, .csv.gz, .tsv.gz: date,source,relation,target,weight).",
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

  @Option(
    name: .customLong("conllu"),
    help: ArgumentHelp(
      "Articles that a parser of Universal Dependencies has read, in CoNLL-U; may be given several times.",
      valueName: "file"))
  var parsed: [String] = []

  @OptionGroup var additions: LexiconOptions

  @Option(help: "Threads; the output does not depend on it.")
  var threads: Int = Terminal.processors

  mutating func validate() throws {
    if threads < 1 { throw ValidationError("--threads must be at least 1") }
  }

  /// Reads the articles or event tables and makes their network; each article and each row that cannot
  /// be read is reported and counted.
  func network(_ flags: NetworkFlags) throws -> (corpus: Corpus, network: EventNetwork) {
    let tables = paths.filter { EventTableFormat(path: $0) != nil }
    if tables.isEmpty {
      let corpus = try code()
      let options = try flags.options(layers: TieLayer.ofArticles.map(\.name))
      return (corpus, EventNetwork(corpus.coded, options: options))
    }
    if let article = parsed.first ?? paths.first(where: { EventTableFormat(path: $0) == nil }) {
      throw UsageError(
        description: "\(tables[0]) is an event table and \(article) is not; "
          + "give either articles or event tables")
    }
    var reader = EventTableReader()
    for path in tables { try reader.read(path: path) }
    let table = reader.finish()
    for row in table.badRows { Log.warning(row.description) }
    let unsaid = table.badRowCount - table.badRows.count
    if unsaid > 0 { Log.warning("\(unsaid) more rows were left out") }
    let network = EventNetwork(
      table: table.ties, options: try flags.options(layers: table.ties.layerNames),
      lexicon: try lexicon())
    let corpus = Corpus(tables: tables.count, rows: table.ties.count, skipped: table.badRowCount)
    return (corpus, network)
  }

  private func lexicon() throws -> Lexicon {
    try Lexicon.standard(overlays: try additions.overlays())
  }

  /// Reads and codes the articles; each one that cannot be read is reported and counted.
  func code(explains: Bool = false) throws -> Corpus {
    guard !paths.isEmpty || !parsed.isEmpty else {
      throw UsageError(description: "name at least one file or folder, or - for standard input")
    }
    if let table = paths.first(where: { EventTableFormat(path: $0) != nil }) {
      throw UsageError(
        description: "\(table) is an event table, which has no text to read; "
          + "commands that make a network take it")
    }
    let loaded = try ArticleLoader.load(paths: paths, parsed: parsed, defaultDate: date)
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
      CodingInput(
        id: $0.id, text: $0.text, bodyStart: $0.bodyStart, published: $0.published,
        sentences: $0.sentences)
    }
    let coded = Coder.code(
      inputs, with: try lexicon(), threads: threads, explains: explains)
    return Corpus(articles: loaded.articles, coded: coded, skipped: loaded.failures.count)
  }
}

extension InputOptions {
  /// From the first day that a file or folder covers to the last: of a table that of its rows, of
  /// articles that of their publication.
  func days(of path: String) throws -> DayInterval {
    let days: (first: Day, last: Day)?
    if EventTableFormat(path: path) != nil {
      var reader = EventTableReader(reportLimit: 0)
      try reader.read(path: path)
      days = reader.finish().ties.dateRange.map {
        (Day(daysSinceEpoch: Int($0.lowerBound)), Day(daysSinceEpoch: Int($0.upperBound)))
      }
    } else {
      let published = try ArticleLoader.load(paths: [path], defaultDate: date).articles
        .compactMap(\.published).sorted()
      days = published.first.flatMap { first in published.last.map { (first, $0) } }
    }
    guard let days, let interval = DayInterval(from: days.first, to: days.last.adding(days: 1))
    else {
      throw UsageError(
        description: "nothing in \(path) has a day; give two periods, and then the files")
    }
    return interval
  }
}

/// What was read: articles and what was found in them, or event tables.
struct Corpus {
  var articles: [Article] = []
  var coded: [CodedArticle] = []
  /// Event tables, and rows in them that could be read.
  var tables = 0
  var rows = 0
  /// Articles or rows that could not be read.
  var skipped: Int

  var events: [Event] { coded.flatMap(\.events) }
}
