import ArgumentParser
import EntenteAnalysis

extension SamplingUnit: ExpressibleByArgument {}

/// How two periods are tested for change.
struct TestOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What could as well have fallen into the other period: article, story (near-copies together), day or week. Without it: article, or day for event tables.",
      valueName: "unit"))
  var unit: SamplingUnit?

  @Option(
    help: ArgumentHelp(
      "Measures of actors to compare, separated by commas; --describe of centrality says what they mean.",
      valueName: "measures"))
  var measures = "strength,pagerank"

  @Option(help: ArgumentHelp("Permutations, and draws of the bootstrap.", valueName: "number"))
  var replicates = 1000

  @Option(help: "Seed of what is drawn at random; the same seed gives the same report.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp("Ties and actors with fewer events are not tested.", valueName: "number"))
  var minEvents = 5

  @Flag(
    help:
      "Test ties by counts alone (binomial), as if each event came on its own: fast, and finds too much."
  )
  var quick = false

  mutating func validate() throws {
    guard (100...1_000_000).contains(replicates) else {
      throw ValidationError("--replicates must lie between 100 and 1000000")
    }
    if minEvents < 1 { throw ValidationError("--min-events must be at least 1") }
  }

  func chosenMeasures() throws -> [any Measure] {
    var chosen: [any Measure] = []
    for id in measures.split(separator: ",") {
      let measure = try MeasureRegistry.measure(id: id.trimmingSpaces)
      guard !chosen.contains(where: { $0.description.id == measure.description.id }) else {
        continue
      }
      // Permutations don't need the last digits.
      chosen.append(measure is PageRank ? PageRank(tolerance: 1e-10) : measure)
    }
    return chosen
  }
}
