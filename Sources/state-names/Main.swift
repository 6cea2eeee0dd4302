import Foundation

/// `state-names check|write [FILE]`: holds the names of states against those of the Unicode CLDR.
///
/// A tool for maintainers, run with `swift run`, as Foundation brings the CLDR only where it is linked
/// dynamically: a program with the Swift libraries in it gets no names, and no error. `check` prints
/// each name of the CLDR that an entry lacks and ends with 1 where there is one; `write` adds them.
@main
enum Main {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    guard let mode = arguments.first, mode == "check" || mode == "write" else {
      fail("usage: state-names check|write [FILE]", 64)
    }
    arguments.removeFirst()
    let path = arguments.first ?? "Sources/CLexicons/actors/states.tsv"
    do {
      var table = try StateTable(
        text: String(contentsOfFile: path, encoding: .utf8), names: CLDRNames())
      let missing = table.complete()
      for name in missing { print("\(path):\(name)") }
      if mode == "write" {
        try table.text.write(toFile: path, atomically: true, encoding: .utf8)
      } else if !missing.isEmpty {
        exit(1)
      }
    } catch {
      fail("\(error)", 1)
    }
  }

  private static func fail(_ message: String, _ status: Int32) -> Never {
    FileHandle.standardError.write(Data("state-names: \(message)\n".utf8))
    exit(status)
  }
}
