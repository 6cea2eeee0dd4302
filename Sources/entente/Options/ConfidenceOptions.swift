import ArgumentParser
import EntenteAnalysis
import EntenteGraph
import EntenteTies

/// Whether, and how, to say how firm scores and ranks are.
struct ConfidenceOptions: ParsableArguments {
  @Flag(
    help:
      "Add intervals of scores and ranks, and how surely each ranks above the next, by drawing articles (of a table: days) again."
  )
  var confidence = false

  @Option(help: ArgumentHelp("With --confidence: draw so many times.", valueName: "number"))
  var replicates = 200

  @Option(help: ArgumentHelp("With --confidence: start of the draws.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "With --confidence: share of the draws inside an interval.", valueName: "share"))
  var level = 0.95

  mutating func validate() throws {
    if replicates < 2 { throw ValidationError("--replicates must be at least 2") }
    guard level > 0, level < 1 else { throw ValidationError("--level must lie between 0 and 1") }
  }

  /// Nil if nobody asked.
  func bootstrap(threads: Int) -> Bootstrap? {
    confidence
      ? Bootstrap(replicates: replicates, seed: seed, level: level, threads: threads) : nil
  }

  /// What is drawn: articles, or days of an event table.
  static func units(of network: EventNetwork, _ table: TieTable) throws -> SamplingUnits {
    network.isFromTable
      ? .days(of: table)
      : try SamplingUnits(
        count: network.articleCount, unitsOfRecords: network.articlesOfRecords())
  }
}
