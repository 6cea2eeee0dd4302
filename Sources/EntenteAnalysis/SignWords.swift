import EntenteGraph

/// How a measure of ties of one sign calls itself.
struct SignWords {
  /// "cooperation", "conflict", "neutral"; empty for all ties.
  private let name: String

  init(_ signs: SignSet) {
    var names: [String] = []
    if signs != .all {
      if signs.contains(.cooperation) { names.append("cooperation") }
      if signs.contains(.neutral) { names.append("neutral") }
      if signs.contains(.conflict) { names.append("conflict") }
      if names.isEmpty { names.append("signless") }
    }
    name = names.joined(separator: "-")
  }

  func id(_ id: String) -> String { name.isEmpty ? id : name + "-" + id }

  func title(_ title: String) -> String {
    name.isEmpty
      ? title
      : name.prefix(1).uppercased() + name.dropFirst() + " " + title.lowercased()
  }

  /// " in conflict", or nothing.
  var manner: String { name.isEmpty ? "" : " in \(name)" }

  var hasTies: String {
    name.isEmpty ? "has to do with" : "is in \(name) with"
  }

  var convention: String { name.isEmpty ? "" : "ties of \(name) alone" }
}
