import ArgumentParser

/// The command line. A subcommand is a file in `Commands`; `run` there only wires library calls.
struct Entente: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Reads news and shows who did what to whom, as a network that can be measured.",
    discussion: """
      Arabic and English articles in; events with their sentences, rankings, comparisons and
      diagrams out.

        entente draw news/ -o network.svg
        entente report news/ -o report.html
        entente events news/ --format jsonl
        entente centrality news/ --focus Ukraine,Iran,NATO
        entente compare 2025-06 2025-07 news/
        entente communities news/ --sign cooperation
        entente backbone news/ --method union
        entente paths Trump Iran news/
        entente stats news/
        entente timeline news/ --step week
        entente evaluate gold.jsonl news.jsonl
        entente lexicon show Pentagon

      Data goes to standard output, everything else to standard error.
      Exit status: 0 done, 1 nothing found, 3 done but some articles were left out, 64 usage,
      65 bad input, 66 no such input, 69 something is missing here (a Graphviz plugin, a font),
      70 a fault in entente itself, 73 the output cannot be created, 74 reading or writing failed,
      130 interrupted.
      """,
    version: Version.current,
    subcommands: [
      DrawCommand.self, EventsCommand.self, CentralityCommand.self, CompareCommand.self,
      CommunitiesCommand.self, BackboneCommand.self, PathsCommand.self, StatsCommand.self,
      TimelineCommand.self, EvaluateCommand.self, LexiconCommand.self, ReportCommand.self,
      LayoutCommand.self,
    ])
}

enum Version {
  static let current = "0.1.0"
}
