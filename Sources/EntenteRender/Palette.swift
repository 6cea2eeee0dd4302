/// How each kind and tone looks. Colours are safe for the common kinds of colour blindness
/// (after Okabe and Ito), and none of them is the only sign: shape and dash tell the same.
/// Letters on their ground reach a contrast of 4.5:1 in both themes.
enum Palette {
  /// Three colours, always `#rrggbb`: Graphviz does not know the short form.
  struct Colours {
    let fill: String
    let line: String
    let text: String
  }

  /// The few colours of the page itself.
  struct Ground {
    let page: String
    let ink: String
    let faintInk: String
  }

  struct NodeLook {
    let shape: String
    /// Beside `filled`.
    let style: String?
    let rims: Int
    let light: Colours
    let dark: Colours

    func colours(isDark: Bool) -> Colours { isDark ? dark : light }
  }

  struct EdgeLook {
    let style: String
    let light: String
    let dark: String

    func colour(isDark: Bool) -> String { isDark ? dark : light }
  }

  static func ground(isDark: Bool) -> Ground {
    isDark
      ? Ground(page: darkPage, ink: darkInk, faintInk: darkFaintInk)
      : Ground(page: page, ink: ink, faintInk: faintInk)
  }

  /// The colours of a group; those beyond the last one share its grey.
  static func colours(ofGroup group: Int, isDark: Bool) -> Colours {
    let (light, dark) = groups[min(max(group, 0), groups.count - 1)]
    let (fill, line) = isDark ? dark : light
    return Colours(fill: fill, line: line, text: isDark ? darkInk : ink)
  }

  /// How many groups can be told apart.
  static var groupCount: Int { groups.count - 1 }

  private static let groups: [(light: (String, String), dark: (String, String))] = [
    (("#d6e6f7", "#2f6ea5"), ("#1b3a57", "#79b4e6")),
    (("#fde0c8", "#a8541b"), ("#4a3019", "#f0a673")),
    (("#d3edd6", "#2f7d3b"), ("#1d4027", "#7fc08f")),
    (("#f5d9ea", "#9c4585"), ("#472840", "#e39acb")),
    (("#fff0a8", "#8a6d00"), ("#453b0f", "#e3c34a")),
    (("#cfeeee", "#2d7777"), ("#174141", "#7cc7c7")),
    (("#e0daf5", "#6a549c"), ("#352c4f", "#b6a2e6")),
    (("#f9d3cd", "#9c3524"), ("#4d241d", "#f09a88")),
    (("#ebebeb", "#666666"), ("#303338", "#b9b9b9")),
  ]

  static let page = "#ffffff"
  static let ink = "#1a1a1a"
  static let faintInk = "#555555"
  static let darkPage = "#15181d"
  static let darkInk = "#eceae6"
  static let darkFaintInk = "#b5b2ad"
  static let fontList = "Noto Sans,Noto Sans Arabic,sans-serif"

  private static func node(
    _ shape: String, _ style: String? = nil, rims: Int = 1,
    light: (String, String), dark: (String, String)
  ) -> NodeLook {
    NodeLook(
      shape: shape, style: style, rims: rims,
      light: Colours(fill: light.0, line: light.1, text: ink),
      dark: Colours(fill: dark.0, line: dark.1, text: darkInk))
  }

  static func look(of kind: Diagram.Kind) -> NodeLook {
    switch kind {
    case .person:
      node("ellipse", light: ("#e3effa", "#2f6ea5"), dark: ("#1d3245", "#79b4e6"))
    case .state:
      node("box", light: ("#dcebdd", "#2f6b3f"), dark: ("#1f3526", "#7fc08f"))
    case .governmentBody:
      node("box", "rounded", light: ("#eaf3e6", "#5d8a3c"), dark: ("#2a3620", "#a5cb83"))
    case .armedForce:
      node("hexagon", light: ("#e6e6de", "#63634a"), dark: ("#33332a", "#c3c39f"))
    case .internationalOrganisation:
      node("octagon", light: ("#e9e4f5", "#6a549c"), dark: ("#2f2843", "#b6a2e6"))
    case .armedGroup:
      node("hexagon", rims: 2, light: ("#f6e2dc", "#96452a"), dark: ("#412620", "#e39a80"))
    case .company:
      node("component", light: ("#e2f1f1", "#2d7777"), dark: ("#1c3737", "#7cc7c7"))
    case .group:
      node("ellipse", rims: 2, light: ("#eeeeee", "#666666"), dark: ("#303338", "#b9b9b9"))
    case .place:
      node("folder", light: ("#f3ece1", "#86683c"), dark: ("#383024", "#d3b483"))
    case .topic:
      node("note", light: ("#fff4c9", "#8a6d00"), dark: ("#3d3512", "#e3c34a"))
    }
  }

  static func look(of tone: Diagram.Tone) -> EdgeLook {
    switch tone {
    case .cooperation: EdgeLook(style: "solid", light: "#0b5c9e", dark: "#74b6ee")
    case .conflict: EdgeLook(style: "dashed", light: "#b3390b", dark: "#ff9c73")
    case .neutral: EdgeLook(style: "solid", light: "#5a5a5a", dark: "#bdbab5")
    case .about: EdgeLook(style: "dotted", light: "#7a5f00", dark: "#dfc250")
    case .new: EdgeLook(style: "solid", light: "#00705a", dark: "#5fd0b0")
    case .stronger: EdgeLook(style: "solid", light: "#0b5c9e", dark: "#74b6ee")
    case .weaker: EdgeLook(style: "dashed", light: "#a8541b", dark: "#f0a673")
    case .gone: EdgeLook(style: "dotted", light: "#5a5a5a", dark: "#bdbab5")
    case .turned: EdgeLook(style: "dashed", light: "#86317a", dark: "#e39acb")
    }
  }
}
