import EntenteText

/// The lines of states.tsv.
struct StateTable {
  private var lines: [String]
  private let names: CLDRNames

  init(text: String, names: CLDRNames) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.names = names
  }

  var text: String { lines.joined(separator: "\n") }

  /// Adds the names that entries lack; what was added, with its line.
  mutating func complete() -> [String] {
    var added: [String] = []
    var columns: [String]?
    for index in lines.indices where !lines[index].isEmpty && !lines[index].hasPrefix("#") {
      var fields = lines[index].split(separator: "\t", omittingEmptySubsequences: false).map(
        String.init)
      guard let heading = columns else {
        columns = fields
        continue
      }
      guard let wanted = names.names(fields[0]) else { continue }
      for (column, names) in [("names_en", wanted.english), ("names_ar", wanted.arabic)] {
        guard let place = heading.firstIndex(of: column), place < fields.count else { continue }
        for name in names where !Self.holds(fields[place], name) {
          fields[place] += fields[place].isEmpty ? name : "|" + name
          added.append("\(index + 1): \(fields[0]) lacks “\(name)” in \(column)")
        }
      }
      lines[index] = fields.joined(separator: "\t")
    }
    return added
  }

  /// Spellings that the coder takes for the same are the same here.
  private static func holds(_ field: String, _ name: String) -> Bool {
    let wanted = folded(name)
    return field.split(separator: "|").contains { folded(String($0)) == wanted }
  }

  private static func folded(_ name: String) -> [UInt64] {
    Tokeniser().tokenise(Array(name.utf8)).tokens.filter { $0.kind != .punctuation }.map(\.hash)
  }
}
