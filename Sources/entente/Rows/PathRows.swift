import EntenteAnalysis
import EntenteGraph
import EntenteTables
import EntenteText
import EntenteTies

/// Paths, and each of their steps with what it stands on. The order of the columns is a promise.
struct PathRows {
  let network: EventNetwork
  let signs: SignSet
  let criterion: PathFinder.Criterion
  let directed: Bool
  /// Of the network that was searched.
  let largestWeight: Double
  let paths: [NetworkPath]
  let language: TextLanguage

  func report() -> Report {
    Report(
      summary: [
        .init("by", "Best by", .text(criterion.rawValue), kind: .text),
        .init("directed", "Along ties alone", .boolean(directed), kind: .boolean),
      ],
      tables: [table(), steps()],
      notes: [
        "The relation of a step is that of the pair's heaviest tie; its weight is that of all types"
          + (directed ? "." : ", both ways."),
        "entente paths --describe \(criterion.description.id) defines the value.",
      ])
  }

  private func table() -> Table {
    var table = Table(
      name: "paths", title: "Paths",
      columns: [
        Column("path", "Path", .integer), Column("steps", "Steps", .integer),
        Column("value", "Value", .number(decimals: 4)),
        Column("distance", "Distance", .number(decimals: 4)),
        Column("width", "Width", .number(decimals: 2)), Column("actors", "Actors", .text),
      ])
    for (number, path) in paths.enumerated() {
      let names = path.nodes.map { name(Int($0)) }
      table.rows.append([
        .integer(number + 1), .integer(path.stepCount), .number(value(of: path)),
        .number(path.distance), path.width.map { .number($0) } ?? .empty,
        .structured(.array(names.map { .string($0) }), shown: names.joined(separator: " – ")),
      ])
    }
    return table
  }

  private func steps() -> Table {
    var table = Table(
      name: "steps", title: "Steps",
      columns: [
        Column("path", "Path", .integer), Column("step", "Step", .integer),
        Column("from", "From", .text), Column("to", "To", .text),
        Column("weight", "Weight", .number(decimals: 2)), Column("source", "Source", .text),
        Column("relation", "Relation", .text), Column("target", "Target", .text),
        Column("types", "Types", .text), Column("count", "Occurrences", .integer),
        Column("first", "First", .day), Column("last", "Last", .day),
        Column("from_id", "From id", .text), Column("to_id", "To id", .text),
        Column("evidence", "Evidence", .text),
      ])
    let pairs = PairTies(network, language: language, signs: signs)
    for (number, path) in paths.enumerated() {
      for (step, weight) in path.weights.enumerated() {
        let (from, to) = (path.nodes[step], path.nodes[step + 1])
        let story = pairs.story(from, to, bothWays: !directed)
        table.rows.append([
          .integer(number + 1), .integer(step + 1), .text(name(Int(from))), .text(name(Int(to))),
          .number(weight), .text(name(story.source)), .optional(story.relation),
          .text(name(story.target)), story.typesCell, .integer(story.count), story.firstCell,
          story.lastCell, .text(network.nodes[Int(from)].id), .text(network.nodes[Int(to)].id),
          .optional(story.sentence),
        ])
      }
    }
    return table
  }

  private func value(of path: NetworkPath) -> Double {
    switch criterion {
    case .steps: Double(path.stepCount)
    case .distance: path.distance
    case .width: path.width ?? 0
    case .product: path.weights.reduce(1) { $0 * $1 / largestWeight }
    }
  }

  private func name(_ node: Int) -> String { network.nodes[node].name(language) }
}
