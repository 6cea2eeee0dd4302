import ArgumentParser
import EntenteTables
import EntenteText

extension OutputFormat: ExpressibleByArgument {}

extension TextLanguage: ExpressibleByArgument {
  public init?(argument: String) {
    switch argument.lowercased() {
    case "en", "english": self = .english
    case "ar", "arabic": self = .arabic
    default: return nil
    }
  }

  public static var allValueStrings: [String] { ["en", "ar"] }
  public var defaultValueDescription: String { code }
}

/// Where a report goes and how it is written.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "table, markdown, csv, tsv, json or jsonl. Without it: a table on a terminal, else tsv."))
  var format: OutputFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write here instead of to standard output.", valueName: "file"))
  var output: String?

  @Option(help: "Language of names and labels: en or ar.")
  var language: TextLanguage = .english

  func write(_ report: Report) throws {
    let format =
      format ?? OutputFormat.preset(isTerminal: output == nil && Terminal.outputIsTerminal)
    try OutputFile.write(report.bytes(as: format), to: output)
    if format.holdsRowsOnly { for remark in report.remarks { Log.note(remark) } }
  }
}
