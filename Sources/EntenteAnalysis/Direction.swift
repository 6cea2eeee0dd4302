/// Which ties of an actor a measure looks at.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  /// Those that come to the actor.
  case incoming
  /// Those that go out from the actor.
  case outgoing
  /// Both; where paths are meant, the undirected projection.
  case both
}
