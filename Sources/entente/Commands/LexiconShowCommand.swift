import ArgumentParser
import EntenteCoding
import EntenteTables

/// What do the lexicons know of a name or word?
struct LexiconShowCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what the lexicons know of a name, a word or an id.",
    discussion: """
      Of a name: who or what it stands for, with all names of that actor or topic and the offices held.
      Of a verb or noun: the event that it makes, where its parties stand, and its forms. Each with file,
      line and column.

        entente lexicon show Pentagon
        entente lexicon show "foreign minister"
        entente lexicon show USA.GOV.DEFENSE
      """)

  @Argument(help: ArgumentHelp("A name, a word or an id.", valueName: "name"))
  var name: String

  @OptionGroup var additions: LexiconOptions
  @OptionGroup var output: OutputOptions

  mutating func perform() throws -> Outcome {
    let catalogue = try LexiconCatalogue(name, overlays: try additions.overlays())
    if catalogue.isEmpty { Log.warning("the lexicons know no “\(name)”") }
    try output.write(LexiconRows.report(catalogue))
    return Outcome(found: !catalogue.isEmpty)
  }
}
