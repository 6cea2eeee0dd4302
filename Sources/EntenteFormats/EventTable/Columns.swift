/// Which field of a row holds what.
struct Columns {
  /// What a field may hold; the raw value is its place among the fields that are kept.
  enum Role: Int, CaseIterable {
    case date, source, relation, target, weight

    /// The name in a header, and in messages.
    var name: String {
      switch self {
      case .date: "date"
      case .source: "source"
      case .relation: "relation"
      case .target: "target"
      case .weight: "weight"
      }
    }
  }

  /// A role a field, as its raw value; fields that are not read have ``ignored``.
  let roles: [Int]
  /// Whether the first line is data.
  let isAssumed: Bool
  private let present: [Bool]

  static let ignored = Role.allCases.count

  func holds(_ role: Role) -> Bool { present[role.rawValue] }

  /// From the fields of the first line: names in any order and case, source and target among them;
  /// or, where it begins with a day, data in the order date, source, relation, target, weight.
  init(firstLine fields: [String], path: String) throws(EventTableError) {
    let names = fields.map { Self.trimmed($0).lowercased() }
    var roles = [Int](repeating: Self.ignored, count: names.count)
    var present = [Bool](repeating: false, count: Role.allCases.count)
    for role in Role.allCases {
      let places = names.indices.filter { names[$0] == role.name }
      if places.count > 1 { throw .columnTwice(path, role.name) }
      guard let place = places.first else { continue }
      roles[place] = role.rawValue
      present[role.rawValue] = true
    }
    isAssumed = !(present[Role.source.rawValue] && present[Role.target.rawValue])
    if isAssumed {
      let first = Array((fields.first ?? "").utf8)
      let beginsWithDay = first.withUnsafeBytes { DayBytes.day($0) } != nil
      guard beginsWithDay, fields.count == 4 || fields.count == 5 else { throw .noColumns(path) }
      roles = Array(0..<fields.count)
      present = Role.allCases.map { $0.rawValue < fields.count }
    }
    self.roles = roles
    self.present = present
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
