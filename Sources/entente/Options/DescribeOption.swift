import ArgumentParser
import EntenteAnalysis
import EntenteTables

/// A definition instead of a report.
struct DescribeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Print the definition of a measure, statistic or method and stop.", valueName: "id"))
  var describe: String?

  /// Writes the definition if one was asked for; false if not.
  func answer(to output: OutputOptions) throws -> Bool {
    guard let describe else { return false }
    let text = MeasureText.describe(try MeasureDescriptions.description(id: describe))
    try OutputFile.write(Array(text.utf8), to: output.output)
    return true
  }
}
