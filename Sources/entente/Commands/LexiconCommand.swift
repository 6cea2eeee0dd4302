import ArgumentParser

/// What does the coder know of names and words, and is it in order?
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Look into the lexicons, or check them and your additions.",
    discussion: """
      The lexicons are the names, offices, topics, verbs and nouns that articles are read by. A file of
      your own adds, changes and removes entries: docs/lexicons.md has its format.

        entente lexicon show Pentagon
        entente lexicon check my-names.tsv
      """,
    subcommands: [LexiconShowCommand.self, LexiconCheckCommand.self])
}
