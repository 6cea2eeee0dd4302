/// Which actor a mention stands for, inside one article.
struct ActorKey: Hashable, Sendable {
  /// Entity of the lexicon, or `-2 - n` for the n-th provisional actor of the article.
  var entity: Int32
  /// Body or sector of the state that the entity is ("Russian forces"); −1 for the entity itself.
  var body: Int16 = -1

  static let none = ActorKey(entity: -1)
}

/// Words of a sentence that stand for an actor.
struct Mention {
  var key: ActorKey
  var firstToken: Int32
  var endToken: Int32
  var kind: ActorKind
  /// State that the actor is or belongs to; −1 where none is known.
  var state: Int32 = -1
  /// Office held, 0 for none: lets "the president" find the person later.
  var office: UInt16 = 0
  var isPlural = false
  var isFeminine = false
  /// The words name something of the actor ("Russian oil"), not the actor as a party.
  var isWeak = false
  /// Stands behind "anti-": what it describes is against it.
  var isOpposed = false
  /// Unnamed people of a state ("US officials").
  var isVague = false
  /// Resolved through an earlier mention.
  var isCoreferent = false
  /// Confidence that the words stand for this actor, 0…1.
  var confidence: Float = 1
  /// Role at its head, −1 for none: "the rebels" later are the same ones.
  var role: Int32 = -1
  /// A noun that no lexicon knows as an actor; a party only where the verb needs people or places.
  var isThing = false
  /// The same occurrence of the actor is named again beside it (apposition): no party of its own.
  var isApposition = false
}

/// An actor that no lexicon lists, found by a title, by its shape or by what it does.
struct ProvisionalActor {
  var name: String
  var kind: ActorKind
  var state: Int32
  var isFeminine = false
  /// The text gives no name, only a description ("gunmen").
  var isUnnamed = false
}
