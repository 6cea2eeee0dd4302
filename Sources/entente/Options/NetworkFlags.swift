import ArgumentParser
import EntenteCoding
import EntenteTies
import EntenteText

extension DatePolicy: ExpressibleByArgument {}

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

  @Flag(help: "Include actors that the text only describes, such as “gunmen”.")
  var unnamed = false

  @Flag(help: "Leave topics out of the network.")
  var noTopics = false

  mutating func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence must lie between 0 and 1")
    }
  }

  var options: NetworkOptions {
    NetworkOptions(
      minimumConfidence: minConfidence, dates: dates, includesUnnamed: unnamed,
      includesTopics: !noTopics)
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
      guard let index = network.node(named: name) else { throw UsageError.unknownActor(name) }
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
