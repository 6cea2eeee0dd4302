/// One sign that the legend explains. Only signs that occur in the diagram are explained.
enum LegendKey: Hashable {
  case kind(Diagram.Kind)
  /// A group and its name.
  case group(Int, String)
  case provisional
  case tone(Diagram.Tone)
  case uncertain
  /// The thinnest and the thickest line, with their weights.
  case width(ClosedRange<Double>)

  /// In the order in which the legend tells them.
  static func all(of diagram: Diagram) -> [LegendKey] {
    let kinds = Set(diagram.nodes.lazy.map(\.kind))
    var keys = Diagram.Kind.allCases.filter(kinds.contains).map(LegendKey.kind)
    let groups = Set(diagram.nodes.compactMap(\.group))
    for (group, name) in diagram.groups.enumerated().prefix(Palette.groupCount)
    where groups.contains(group) {
      keys.append(.group(group, name))
    }
    if let most = groups.max(), most >= Palette.groupCount {
      keys.append(.group(Palette.groupCount, Words(language: diagram.language).otherGroups))
    }
    if diagram.nodes.contains(where: \.isProvisional) { keys.append(.provisional) }
    let tones = Set(diagram.edges.lazy.map(\.tone))
    keys += Diagram.Tone.allCases.filter(tones.contains).map(LegendKey.tone)
    if diagram.edges.contains(where: \.isUncertain) { keys.append(.uncertain) }
    let bounds = WeightScale(diagram.edges).bounds
    if bounds.lowerBound < bounds.upperBound { keys.append(.width(bounds)) }
    return keys
  }

  func name(in words: Words) -> String {
    switch self {
    case .kind(let kind): words.name(of: kind)
    case .group(_, let name): LabelText.line(name, limit: 40)
    case .provisional: words.provisional
    case .tone(let tone): words.name(of: tone)
    case .uncertain: words.uncertain
    case .width(let bounds):
      "\(words.weight) \(Numbers.short(bounds.lowerBound))–\(Numbers.short(bounds.upperBound))"
    }
  }
}
