/// A half-open interval of days, `[from, to)`, in days since 1970-01-01. A missing bound is open.
///
/// Adjoining windows `[a, b)` and `[b, c)` share no day, so that counts over them add up.
/// Undated ties lie in no window.
public struct TimeWindow: Sendable, Hashable {
  /// First day inside, or nil for "from the beginning".
  public let from: Int32?
  /// First day no longer inside, or nil for "to the end".
  public let to: Int32?

  /// - Throws: ``GraphError`` of kind `windowReversed` if `from` lies after `to`. Equal bounds make
  ///   an empty window.
  public init(from: Int32? = nil, to: Int32? = nil) throws(GraphError) {
    if let from, let to, from > to { throw .windowReversed(from: from, to: to) }
    self.from = from
    self.to = to
  }

  /// All dated ties.
  public static let always = TimeWindow()

  /// For callers whose own type keeps `from` from lying after `to`.
  package init(checked from: Int32, _ to: Int32) {
    self.from = from
    self.to = max(from, to)
  }

  private init() {
    from = nil
    to = nil
  }

  /// Whether the day lies inside; never true of ``TieTable/undated``.
  public func contains(_ day: Int32) -> Bool {
    guard day != TieTable.undated else { return false }
    if let from, day < from { return false }
    if let to, day >= to { return false }
    return true
  }
}
