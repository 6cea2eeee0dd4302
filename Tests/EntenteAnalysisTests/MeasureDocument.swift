import EntenteAnalysis
import Foundation

/// The part of docs/measures.md that is written from the sources: a section a type, made of what its
/// ids say of themselves and of the comment above its declaration.
struct MeasureDocument {
  /// What every comment must speak of.
  static let demanded = [
    "Formula:", "Direction:", "Weight:", "Self-loops:", "Disconnected:", "Range:",
    "Where peers differ:", "Cost:", "Source:",
  ]

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  struct Section {
    let type: String
    let descriptions: [MeasureDescription]
    /// Lines of the comment, without slashes.
    let comment: [String]
  }

  let sections: [(heading: String, sections: [Section])]

  init() throws {
    let folder = Self.root.appending(path: "Sources/EntenteAnalysis")
    func sections(
      _ members: [(type: String, description: MeasureDescription)]
    ) throws -> [Section] {
      var types: [String] = []
      for member in members where !types.contains(member.type) { types.append(member.type) }
      return try types.map { type in
        Section(
          type: type, descriptions: members.filter { $0.type == type }.map(\.description),
          comment: try Self.comment(of: type, in: folder))
      }
    }
    self.sections = [
      (
        "Measures of actors",
        try sections(MeasureRegistry.all.map { ("\(type(of: $0))", $0.description) })
      ),
      (
        "Roles between groups",
        try sections(Brokerage.Role.allCases.map { ("Brokerage", $0.description) })
      ),
      (
        "Measures of ties",
        try sections(TieMeasureRegistry.all.map { ("\(type(of: $0))", $0.description) })
      ),
      (
        "Statistics of networks",
        try sections(StatisticRegistry.all.map { ("\(type(of: $0))", $0.description) })
      ),
      (
        "Statistics of signed networks",
        try sections(StatisticRegistry.signed.map { ("\(type(of: $0))", $0.description) })
      ),
    ]
  }

  var text: String {
    var lines: [String] = []
    for (heading, sections) in sections {
      lines += ["## " + heading, ""]
      for section in sections {
        let ids = section.descriptions.map { "`\($0.id)`" }.joined(separator: ", ")
        lines += ["### " + section.type, "", ids, ""]
        lines += section.comment.map { line in
          // A symbol of the library, as DocC writes it.
          line.hasPrefix("```") ? line : line.replacing("``", with: "`")
        }
        lines.append("")
      }
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The comment right above `public struct TYPE`.
  private static func comment(of type: String, in folder: URL) throws -> [String] {
    let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = walker?.nextObject() as? URL {
      guard file.lastPathComponent == type + ".swift" else { continue }
      let lines = try String(contentsOf: file, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      guard let end = lines.firstIndex(where: { $0.hasPrefix("public struct \(type)") }) else {
        continue
      }
      let start = lines[..<end].lastIndex { !$0.hasPrefix("///") } ?? -1
      return lines[(start + 1)..<end].map { String($0.dropFirst(3).drop { $0 == " " }) }
        .reduce(into: []) { result, line in
          // A line that goes on from a list's line is indented in the source.
          let isCode = result.contains { $0.hasPrefix("```") }
          let goesOn =
            !(line.isEmpty || line.hasPrefix("- ") || line.hasPrefix("```") || isCode)
            && result.contains { $0.hasPrefix("- ") } && result.last?.isEmpty == false
          result.append(goesOn ? "  " + line : line)
        }
    }
    return []
  }
}
