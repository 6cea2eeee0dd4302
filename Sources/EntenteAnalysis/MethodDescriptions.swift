/// What can be described without being a number for a node, a tie or a network: ways to find
/// communities and paths.
public enum MethodDescriptions {
  /// One line a method.
  public static let all: [MeasureDescription] =
    QualityFunction.allCases.map(\.description) + [LabelPropagation().description]
    + PathFinder.Criterion.allCases.map(\.description)
}

extension QualityFunction {
  /// What communities by this function are; its `meaning` says what a high value means.
  public var description: MeasureDescription {
    let conventions = [
      "undirected projection", "weight is strength", "self-loops ignored",
      "communities are connected; found by the Leiden method, seeded",
    ]
    return switch self {
    case .modularity:
      MeasureDescription(
        id: rawValue, title: "Modularity",
        meaning: "More happens inside the communities than chance would give.",
        formula: "Σ_c [w_c/W − γ·(S_c/2W)²]", conventions: conventions,
        source:
          "Newman and Girvan 2004; Reichardt and Bornholdt 2006; Traag, Waltman and van Eck 2019")
    case .constantPotts:
      MeasureDescription(
        id: rawValue, title: "Constant Potts model",
        meaning: "The communities hold more weight than γ for every pair inside.",
        formula: "Σ_c [w_c − γ·n_c(n_c − 1)/2]", conventions: conventions,
        source: "Traag, Van Dooren and Nesterov 2011; Traag, Waltman and van Eck 2019")
    }
  }
}

extension LabelPropagation {
  public var description: MeasureDescription {
    MeasureDescription(
      id: "label-propagation", title: "Label propagation",
      meaning: "Actors of one community took the label of most of their neighbours.",
      formula: "label(v) = argmax_l Σ_{u with label l} w(u, v), repeated until nobody changes",
      conventions: [
        "undirected projection", weighted ? "weight is strength" : "every pair counts 1",
        "self-loops ignored", "communities are connected", "seeded; seeds differ much",
      ],
      source: "Raghavan, Albert and Kumara 2007")
  }
}

extension PathFinder.Criterion {
  /// What the best path by this criterion is.
  public var description: MeasureDescription {
    let (title, meaning, formula) =
      switch self {
      case .steps:
        ("Paths by steps", "The path has few ties, whatever they weigh.", "number of ties")
      case .distance: ("Paths by distance", "The path has few ties, and strong ones.", "Σ 1/w")
      case .width: ("Paths by width", "The weakest tie of the path is strong.", "min w")
      case .product:
        (
          "Paths by product", "Much of what is passed on along the path arrives.",
          "Π w/w_max, w_max the largest weight of the network"
        )
      }
    return MeasureDescription(
      id: "path-" + rawValue, title: title, meaning: meaning, formula: formula,
      conventions: [
        "undirected projection, or along ties", "weight is strength", "nobody is met twice",
        "of equal paths the one with fewer steps, then by order of actors",
      ],
      source: self == .width ? "Pollack 1960; Yen 1971" : "Dijkstra 1959; Yen 1971")
  }
}
