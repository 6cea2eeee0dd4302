/// A node's place in a table's columns and in every array of a network made from that table.
public typealias NodeIndex = UInt32

/// What a node stands for.
public enum NodeKind: UInt8, Sendable, Hashable, CaseIterable {
  /// Somebody who acts: a person, state, government body, armed force, alliance, company, group.
  case actor = 0
  /// What is acted about: an issue, an item, a place, a meeting.
  case topic = 1
}

/// A selection of node kinds.
public struct NodeKinds: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let actors = NodeKinds(rawValue: 1 << NodeKind.actor.rawValue)
  public static let topics = NodeKinds(rawValue: 1 << NodeKind.topic.rawValue)
  public static let all: NodeKinds = [.actors, .topics]

  /// Whether nodes of this kind are selected.
  public func contains(_ kind: NodeKind) -> Bool {
    rawValue & (1 << kind.rawValue) != 0
  }
}
