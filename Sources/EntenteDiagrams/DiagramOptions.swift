import EntenteText

/// What of a network is drawn, and how.
public struct DiagramOptions: Sendable {
  /// Which part of the network to look at. Nodes are given by their index.
  public enum View: Sendable, Hashable {
    case whole
    /// A node, and whoever can be reached from it in so many steps, whatever their direction.
    case ego(Int, hops: Int)
    /// All ties of some nodes, which are set apart.
    case focus([Int])
    /// The strongest paths between two nodes.
    case between(Int, Int)
  }

  public enum Colouring: String, Sendable, Hashable, CaseIterable {
    case kind
    /// By the communities of the whole network (Leiden, by weight).
    case community
  }

  public var language = TextLanguage.english
  public var view = View.whole
  /// Edges drawn at most, the heaviest ones.
  public var limit = 60
  /// From this many edges on, the heaviest are taken from those that ``alpha`` finds significant, so
  /// that a few busy actors do not crowd out all others; nil for never.
  public var backboneFrom: Int? = 1_000
  /// Level of the disparity filter; see `Disparity`.
  public var alpha = 0.01
  /// Edges that weigh less are left out.
  public var minimumWeight = 0.0
  public var colouring = Colouring.kind
  /// Id of the measure that gives nodes their size.
  public var measure = "strength"

  public init() {}
}
