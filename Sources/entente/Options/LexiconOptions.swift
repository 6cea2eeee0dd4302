import ArgumentParser
import EntenteArticles
import EntenteCoding

/// Additions to the lexicons.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "Add, change and remove entries of the lexicons; may be given several times. docs/lexicons.md "
        + "has the format.", valueName: "file"))
  var files: [String] = []

  /// Names and bytes of the files, in order.
  func overlays() throws -> [(name: String, bytes: [UInt8])] {
    try files.map { ($0, try FileBytes.read($0)) }
  }
}
