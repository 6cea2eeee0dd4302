import ArgumentParser
import EntenteCoding
import EntenteGraph
import EntenteTies
import EntenteText

extension DatePolicy: ExpressibleByArgument {}
extension CoarseDates: ExpressibleByArgument {}

/// Which events make the network.
struct NetworkFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out events below this confidence (0 to 1).", valueName: "confidence"))
  var minConfidence: Double = NetworkOptions().minimumConfidence

  @Option(
    help:
      "Place events by their own date (event), the article's (reported), or the first that is known (either)."
  )
  var dates: DatePolicy = .either

  @Option(
    help:
      "Place events of which only the month is known on its first day (first), on some day of it, years too (spread), or in no window (exclude)."
  )
  var coarseDates: CoarseDates = .first

  @Flag(help: "Include actors that the text only describes, such as “gunmen”.")
  var unnamed = false

  @Flag(help: "Leave topics out of the network.")
  var noTopics = false

  @Option(
    help: ArgumentHelp(
      "Layers to take, separated by commas: event types (CONSULT,AID), about, or relations of a table.",
      valueName: "types"))
  var types: String?

  @Option(
    help: ArgumentHelp(
      "First day to take: a day, or a month or year, which counts from its first day.",
      valueName: "day"),
    transform: { try NetworkFlags.interval($0).from })
  var from: Day?

  @Option(
    help: ArgumentHelp(
      "Last day to take: a day, or a month or year, which counts to its last day.", valueName: "day"
    ),
    transform: { try NetworkFlags.interval($0).to })
  var to: Day?

  mutating func validate() throws {
    if let from, let to, from >= to { throw ValidationError("--from lies after --to") }
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence must lie between 0 and 1")
    }
  }

  /// - Parameter layers: names of the layers that there are.
  func options(layers: [String]) throws -> NetworkOptions {
    NetworkOptions(
      minimumConfidence: minConfidence, dates: dates, coarseDates: coarseDates,
      includesUnnamed: unnamed,
      includesTopics: !noTopics, layers: try chosen(of: layers), window: try window())
  }

  private func chosen(of layers: [String]) throws -> Set<String>? {
    guard let types else { return nil }
    return Set(
      try types.split(separator: ",").map { type in
        let wanted = type.trimmingSpaces
        guard let layer = layers.first(where: { $0.lowercased() == wanted.lowercased() }) else {
          throw UsageError(
            description: "there is no layer “\(wanted)”; these are there: "
              + layers.sorted().joined(separator: ", "))
        }
        return layer
      })
  }

  private func window() throws -> TimeWindow? {
    guard from != nil || to != nil else { return nil }
    return try TimeWindow(from: from?.daysSinceEpoch, to: to?.daysSinceEpoch)
  }

  private static func interval(_ text: String) throws -> DayInterval {
    do {
      return try DayInterval(parsing: text)
    } catch {
      throw ValidationError("\(error)")
    }
  }
}

/// Actors or topics to measure everybody's tie to.
struct FocusOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Names separated by commas: show each actor's tie to them.", valueName: "names"))
  var focus: String?

  /// Indices of the nodes that were named, in the order given, each once.
  func nodes(in network: EventNetwork) throws -> [Int] {
    guard let focus else { return [] }
    var nodes: [Int] = []
    for name in focus.split(whereSeparator: { $0 == "," || $0 == "،" }) {
      let name = name.trimmingSpaces
      guard let index = network.node(named: name) else {
        throw UsageError.unknownActor(name, isTable: network.isFromTable)
      }
      // Two names of one actor ask for one column.
      if !nodes.contains(index) { nodes.append(index) }
    }
    return nodes
  }
}

extension Substring {
  var trimmingSpaces: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
