import Foundation

/// `entente-benchmarks [--only NAME] [--data FOLDER] [PROGRAM]`: runs the benchmarks and prints a table. Each one
/// checks its answer outside the timing; a wrong answer ends the program with 1. "change" runs only where
/// a folder with `icews18.csv.gz` is given (columns date,source,relation,target).
@main
enum Main {
  /// The folder of the package that is measured.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static func main() {
    var program = root + "/.build/release/entente"
    var only: String?
    var data: String?
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "--only": only = arguments.popFirst()
      case "--data": data = arguments.popFirst()
      default: program = argument
      }
    }
    let benchmarks: [(name: String, run: () throws -> [Row])] = [
      // Memory that the others have freed would hide the growth that "render" measures.
      ("start", { try coldStart(program) }), ("render", renderMemory), ("lexicon", lexiconLoad),
      ("coder", coderThroughput), ("centrality", centralities),
      ("change", { try data.map(changes) ?? [] }),
      ("measures", measures), ("growth", growth),
    ]
    if let only, !benchmarks.contains(where: { $0.name == only }) {
      fail("--only takes one of \(benchmarks.map(\.name).joined(separator: ", "))", 64)
    }
    if isDebugBuild { print("Checks are compiled in: these figures mean nothing. Use -c release.") }
    Row.heading()
    for benchmark in benchmarks where only == nil || only == benchmark.name {
      do {
        for row in try benchmark.run() { row.print() }
      } catch {
        fail("\(error)", 1)
      }
    }
  }

  private static func fail(_ message: String, _ status: Int32) -> Never {
    FileHandle.standardError.write(Data("entente-benchmarks: \(message)\n".utf8))
    exit(status)
  }

  private static var isDebugBuild: Bool {
    var isDebug = false
    assert(
      {
        isDebug = true; return true
      }())
    return isDebug
  }
}

/// An answer that is not what it must be.
struct WrongAnswer: Error, CustomStringConvertible {
  let description: String

  static func unless(_ isRight: Bool, _ what: @autoclosure () -> String) throws {
    if !isRight { throw WrongAnswer(description: "wrong answer: \(what())") }
  }
}
