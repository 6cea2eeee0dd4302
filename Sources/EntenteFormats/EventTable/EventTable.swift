import EntenteGraph

/// What was read from event tables.
public struct EventTable: Sendable, Hashable {
  /// The rows as dated records. Nodes bear the names of the table, in order of first appearance; a
  /// name that begins with `topic/` is a topic, every other an actor.
  public let ties: TieTable
  /// How many rows were left out.
  public let badRowCount: Int
  /// The first of them, as many as the reader was told to keep.
  public let badRows: [BadRow]
}
