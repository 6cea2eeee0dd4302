import ArgumentParser
import EntenteArticles
import EntenteCoding
import EntenteTables

/// Are the lexicons, with additions, in order?
struct LexiconCheckCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the built-in lexicons, with your additions where you name them.",
    discussion: """
      Findings are faults of form, columns, flags, states, bodies and offices that nothing knows, forms
      that two entries claim without a rule that decides, dates that can't be, offices held by two at
      a time, and entries without a name; each with file, line and column. Exit status 65 where there
      is one, else 0.

        entente lexicon check my-names.tsv
      """)

  @Argument(help: ArgumentHelp("Files of additions.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var output: OutputOptions

  mutating func perform() throws -> Outcome {
    var overlays: [(name: String, bytes: [UInt8])] = []
    for file in files { overlays.append((file, try FileBytes.read(file))) }
    let findings = LexiconCheck.findings(overlays: overlays)
    try output.write(LexiconRows.report(findings))
    return Outcome(isFaulty: !findings.isEmpty)
  }
}
