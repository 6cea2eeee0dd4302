import EntenteText

/// What an English noun phrase is made of so far.
struct EnglishHead {
  enum Kind { case none, role, organisation, person, event, topic, generic }

  var firstToken: Int32
  var end: Int32 = 0
  var kind = Kind.none
  var ref: Int32 = -1
  /// Nationalities and states before the head.
  var modifiers: [Piece] = []
  var role: Int32 = -1
  var bodyRole: Int32 = -1
  var organisation: Int32 = -1
  var person: Int32 = -1
  var nameFirst: Int32 = 0
  var nameEnd: Int32 = 0
  var generics = 0
  /// Index of the modifier that the head is against ("anti-American"), −1 for none.
  private var opposed = -1
  var isPlural = false
  var isDefinite = false
  var hasPronoun = false
  var pronounIsFeminine = false
  var pronounIsPlural = false
  var pronounIsThing = false
  var topics: [Int32] = []
  /// Mention of the actor that a topic's name holds.
  var inner: Int32 = -1
  /// Mention of the possessor ("Israel's"), −1 for none.
  var possessor: Int32 = -1
  /// Entity of the possessor where it is a state or organisation; owner of a role ("Iran's army").
  var possessorEntity: Int32 = -1
  private var isNominal = false

  init(firstToken: Int32) { self.firstToken = firstToken }

  var hasName: Bool { person >= 0 || nameEnd > nameFirst }
  /// The name is one that no list holds.
  var isUnlistedName: Bool { person < 0 && nameEnd > nameFirst }
  /// No head yet.
  var isOpen: Bool { kind == .none || kind == .generic || kind == .topic || kind == .event }
  /// Nothing but a determiner or a possessor so far.
  var isEmpty: Bool { kind == .none && modifiers.isEmpty && generics == 0 }
  /// A participle here describes the noun to come.
  var takesAdjective: Bool { isOpen && !isBareName && (isDefinite || hasPronoun || generics > 0) }
  /// A word that may be a verb is a noun here.
  func takesNoun(isFirst: Bool) -> Bool {
    if isFirst || hasName || isBareName { return false }
    if isDefinite || hasPronoun || possessor >= 0 { return true }
    if let last = modifiers.last, last.kind == .nationality, kind == .none { return true }
    return kind == .generic || kind == .event || kind == .topic
  }
  /// The phrase is a name that can be a subject: a state, a person, an organisation.
  var isBareName: Bool {
    if hasName || kind == .organisation { return true }
    return kind == .none && modifiers.count == 1 && modifiers[0].kind != .nationality
      && possessor < 0
  }

  /// The name of one state or person.
  var isSingularName: Bool {
    if kind == .person { return true }
    return kind == .none && modifiers.count == 1
      && (modifiers[0].kind == .state || modifiers[0].kind == .capital)
  }

  mutating func modifier(_ piece: Piece) {
    modifiers.append(piece)
    if piece.kind == .people || piece.isPlural { isPlural = piece.kind == .people }
    end = piece.endToken
  }

  /// The last modifier stands behind "anti-".
  mutating func oppose() {
    opposed = modifiers.count - 1
    if kind == .generic, generics == 1 {
      generics = 0
      kind = .none
    }
  }

  mutating func role(_ piece: Piece) {
    if role >= 0, kind == .role { bodyRole = role }
    role = piece.ref
    kind = .role
    isPlural = piece.isPlural
    end = piece.endToken
  }

  /// A noun after an unlisted name tells what kind of body it is, and is a part of the name.
  mutating func bodyNamed(_ piece: Piece) {
    role = piece.ref
    nameEnd = piece.endToken
    end = piece.endToken
  }

  mutating func event(_ piece: Piece, isTopic: Bool) {
    if isTopic {
      topics.append(piece.ref)
      if kind != .event { kind = .topic; ref = piece.ref }
    } else {
      kind = .event
      ref = piece.ref
      if piece.topic >= 0 { topics.append(piece.topic) }
    }
    end = piece.endToken
  }

  mutating func generic(_ piece: Piece) {
    generics += 1
    kind = .generic
    end = piece.endToken
  }

  /// The phrase so far possesses what follows.
  mutating func possess(
    _ composer: ActorComposer, _ state: inout ArticleState, _ text: TokenisedText,
    _ reading: inout SentenceReading
  ) {
    if let mention = composer.compose(parts, &state, text), mention.key.entity != -1 {
      state.note(mention)
      possessor = reading.add(mention)
      possessorEntity = mention.kind != .person && mention.key.body < 0 ? mention.key.entity : -1
    }
    let first = firstToken
    let (owner, entity) = (possessor, possessorEntity)
    self = EnglishHead(firstToken: first)
    possessor = owner
    possessorEntity = entity
    isDefinite = true
  }

  var parts: ActorComposer.Parts {
    var parts = ActorComposer.Parts(firstToken: firstToken, endToken: end)
    parts.jurisdiction = modifiers.last?.ref ?? (role >= 0 ? possessorEntity : -1)
    parts.role = role
    parts.bodyRole = bodyRole
    parts.person = person
    parts.organisation = organisation
    parts.isPlural = isPlural
    parts.isDefinite = isDefinite
    parts.nameFirst = nameFirst
    parts.nameEnd = nameEnd
    return parts
  }

  /// Mentions of the possessor and of the modifiers before an event noun: at most two.
  func modifierMentions(
    _ composer: ActorComposer, _ state: inout ArticleState, _ text: TokenisedText,
    _ reading: inout SentenceReading
  ) -> (Int32, Int32) {
    var found: [Int32] = []
    if possessor >= 0 { found.append(possessor) }
    if role >= 0 || hasName || organisation >= 0 {
      if let mention = composer.compose(parts, &state, text), mention.key.entity != -1 {
        state.note(mention)
        found.append(reading.add(mention))
      }
    } else {
      for piece in modifiers.suffix(2) {
        let entity = composer.lexicon.entities[Int(piece.ref)]
        var mention = Mention(
          key: ActorKey(entity: piece.ref), firstToken: piece.firstToken, endToken: piece.endToken,
          kind: entity.kind)
        mention.state = entity.state
        mention.isOpposed = opposed >= 0 && piece.firstToken == modifiers[opposed].firstToken
        state.note(mention)
        found.append(reading.add(mention))
      }
    }
    return (found.first ?? -1, found.count > 1 ? found[1] : -1)
  }
}
