import Foundation

/// `entente-benchmarks [PROGRAM]`: runs every benchmark and prints a table. Each one checks its
/// answer outside the timing; a wrong answer ends the program with 1.
@main
enum Main {
  /// The folder of the package that is measured.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static func main() {
    let program =
      CommandLine.arguments.dropFirst().first ?? root + "/.build/release/entente"
    if isDebugBuild { print("Checks are compiled in: these figures mean nothing. Use -c release.") }
    do {
      Row.heading()
      for benchmark in [
        { try coldStart(program) }, lexiconLoad, coderThroughput, centralities, renderMemory,
      ] as [() throws -> [Row]] {
        for row in try benchmark() { row.print() }
      }
    } catch {
      FileHandle.standardError.write(Data("entente-benchmarks: \(error)\n".utf8))
      exit(1)
    }
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
