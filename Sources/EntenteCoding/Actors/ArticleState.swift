import EntenteText

/// What the coder remembers while it reads one article.
struct ArticleState {
  var lexicon: Lexicon
  /// The article's text.
  var bytes: [UInt8]
  /// End of each token in `bytes`.
  var ends: [UInt32] = []
  /// Publication day, days since 1970-01-01; `Int32.min` where unknown.
  var published: Int32
  var provisional: [ProvisionalActor] = []
  private var provisionalByName: [UInt64: Int32] = [:]
  /// Entities named in full so far; topics as -2 minus their index.
  private(set) var known: Set<Int32> = []
  /// Actors by recency, the latest last; each once.
  private(set) var recent: [Mention] = []
  private var counts: [ActorKey: Int] = [:]
  /// Who was last said to be helped or supplied: "the shipments" later are theirs.
  var lastRecipients: [Int16: [Mention]] = [:]
  /// Who was last said to have done a deed of a type: "the attack" later is theirs.
  var lastDoers: [EventType: [Mention]] = [:]
  /// Subject of the previous sentence's main clause.
  var lastSubject: Mention?

  init(lexicon: Lexicon, bytes: [UInt8], published: Int32) {
    self.lexicon = lexicon
    self.bytes = bytes
    self.published = published
  }

  mutating func noteTopic(_ topic: Int32) { known.insert(-2 - topic) }

  func isKnown(_ entity: Int32) -> Bool { known.contains(entity) }

  /// Index of a provisional actor by the hash of its folded name, made where it is new.
  mutating func provisionalActor(
    hash: UInt64, shortHash: UInt64, make: () -> ProvisionalActor
  ) -> Int32 {
    if let index = provisionalByName[hash] { return index }
    let index = Int32(provisional.count)
    provisional.append(make())
    provisionalByName[hash] = index
    if provisionalByName[shortHash] == nil { provisionalByName[shortHash] = index }
    return index
  }

  /// Says of a provisional actor what kind it is.
  mutating func setKind(of key: ActorKey, _ kind: ActorKind) {
    guard key.entity < -1 else { return }
    provisional[Int(-2 - key.entity)].kind = kind
  }

  func provisionalActor(named hash: UInt64) -> Int32? { provisionalByName[hash] }

  mutating func note(_ mention: Mention) {
    guard mention.key.entity != -1, !mention.isCoreferent || mention.kind == .person else { return }
    if mention.key.entity >= 0 { known.insert(mention.key.entity) }
    counts[mention.key, default: 0] += 1
    recent.removeAll { $0.key == mention.key }
    recent.append(mention)
    if recent.count > 24 { recent.removeFirst() }
  }

  /// The latest mention that fits.
  func latest(where fits: (Mention) -> Bool) -> Mention? { recent.last(where: fits) }

  /// The mention named most often among those that fit; the later of two named equally often.
  func foremost(where fits: (Mention) -> Bool) -> Mention? {
    var best: (count: Int, mention: Mention)?
    for mention in recent where fits(mention) {
      let count = counts[mention.key] ?? 0
      if count >= best?.count ?? 0 { best = (count, mention) }
    }
    return best?.mention
  }

  /// The latest `count` different actors that fit, the earlier first; fewer where there are fewer.
  func latest(_ count: Int, where fits: (Mention) -> Bool) -> [Mention] {
    var found: [Mention] = []
    for mention in recent.reversed() where fits(mention) {
      found.append(mention)
      if found.count == count { break }
    }
    return found.reversed()
  }
}
