/// A picture to draw: labelled nodes, labelled ties between them, and the words around them.
///
/// It knows nothing of articles or events; whoever makes one has already chosen what is shown and
/// in which language. Nodes and edges are drawn in the order given, so equal diagrams give equal
/// bytes.
public struct Diagram: Sendable, Hashable {
  /// The language of the words that the picture itself adds: legend, counts, reading direction.
  public enum Language: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case arabic = "ar"
  }

  /// Whether the picture is drawn on a light or a dark ground.
  public enum Theme: String, Sendable, Hashable, CaseIterable {
    case light
    case dark
    /// As the reader's screen is set, where the format can ask (SVG); else light.
    case auto
  }

  /// What is told below the network.
  public struct Legend: Sendable, Hashable {
    /// Whether the kinds, tones and widths that occur are explained.
    public var isShown: Bool
    /// Further lines, each a text of its own, written below the keys even if those are not shown.
    public var notes: [String]

    public init(isShown: Bool = true, notes: [String] = []) {
      self.isShown = isShown
      self.notes = notes
    }
  }

  /// One fact for scripts, written to the SVG as `data-NAME="VALUE"`.
  public struct Fact: Sendable, Hashable {
    /// Lower-case letters, digits and hyphens; anything else is left out when written.
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The headline; none when empty.
  public var title: String
  /// The line under it, such as the period and the number of articles; none when empty.
  public var subtitle: String
  public var language: Language
  public var nodes: [Node]
  public var edges: [Edge]
  public var legend: Legend
  public var theme = Theme.auto
  /// Names of the groups that nodes belong to by ``Node/group``, for the legend.
  public var groups: [String] = []

  public init(
    title: String = "", subtitle: String = "", language: Language = .english,
    nodes: [Node] = [], edges: [Edge] = [], legend: Legend = Legend()
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.nodes = nodes
    self.edges = edges
    self.legend = legend
  }
}

extension Diagram {
  /// What a node stands for. Every kind but ``topic`` is an actor.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case person
    case state
    case governmentBody = "government-body"
    case armedForce = "armed-force"
    case internationalOrganisation = "international-organisation"
    case armedGroup = "armed-group"
    case company
    case group
    case place
    case topic
  }

  /// An actor or a topic.
  public struct Node: Sendable, Hashable {
    /// Stable and unique in the diagram; edges name it.
    public var id: String
    /// Any text; wrapped, and shortened where very long. The id is shown where it is empty.
    public var label: String
    public var kind: Kind
    /// How much it matters, 0…1: the size of its letters, and with them its area.
    public var size: Double
    /// Lines shown on hovering, after the label.
    public var tooltip: [String]
    /// Guessed rather than known, such as an actor that no lexicon holds: drawn with a dashed rim.
    public var isProvisional: Bool
    public var facts: [Fact]
    /// Whether the picture is about it: drawn with a thick rim.
    public var isFocus = false
    /// Where a click leads; only SVG and PDF.
    public var link: String?
    /// A community or the like, by its place in ``Diagram/groups``: nodes are coloured by it rather
    /// than by kind where any of them has one.
    public var group: Int?
    /// Where the layout starts with it, in points; springs keep it there (neato), others pass it over.
    public var place: Place?

    public init(
      id: String, label: String, kind: Kind, size: Double = 0.5, tooltip: [String] = [],
      isProvisional: Bool = false, facts: [Fact] = []
    ) {
      self.id = id
      self.label = label
      self.kind = kind
      self.size = size
      self.tooltip = tooltip
      self.isProvisional = isProvisional
      self.facts = facts
    }
  }

  /// A place on the page, in points from its lower left corner.
  public struct Place: Sendable, Hashable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// What a tie is like.
  public enum Tone: String, Sendable, Hashable, CaseIterable {
    case cooperation
    case conflict
    case neutral
    /// From an actor to a topic.
    case about
    // In pictures of change, what became of the tie.
    case new
    case stronger
    case weaker
    case gone
    /// From cooperation to conflict or back.
    case turned
  }

  /// A tie between two nodes. Parallel edges and loops are drawn as they are.
  public struct Edge: Sendable, Hashable {
    /// Stable and unique among the edges of the diagram.
    public var id: String
    public var source: String
    public var target: String
    /// The relation as a verb phrase, such as "called" or "paused shipments to ×3".
    public var label: String
    /// More than 0: the width of the line, on a logarithmic scale where weights differ widely.
    public var weight: Double
    public var tone: Tone
    /// False for relations that both sides hold alike; these have no arrow.
    public var isDirected: Bool
    /// Lines shown on hovering, such as dates and the sentence that tells it.
    public var tooltip: [String]
    /// Denied, planned or told by one side only: drawn paler, with a hollow arrow and "?".
    public var isUncertain: Bool
    public var facts: [Fact]
    /// Where a click leads, such as the article that tells it; only SVG and PDF.
    public var link: String?

    public init(
      id: String, source: String, target: String, label: String, weight: Double = 1,
      tone: Tone = .neutral, isDirected: Bool = true, tooltip: [String] = [],
      isUncertain: Bool = false, facts: [Fact] = []
    ) {
      self.id = id
      self.source = source
      self.target = target
      self.label = label
      self.weight = weight
      self.tone = tone
      self.isDirected = isDirected
      self.tooltip = tooltip
      self.isUncertain = isUncertain
      self.facts = facts
    }
  }
}
