import EntenteText

/// Puts names, nationalities and roles together into mentions: "the Russian foreign minister",
/// قوات الدفاع في أوكرانيا.
struct ActorComposer {
  /// What was found around the head of a phrase.
  struct Parts {
    var firstToken: Int32
    var endToken: Int32
    /// State or organisation that the phrase names, −1 for none.
    var jurisdiction: Int32 = -1
    /// Role at the head, −1 for none.
    var role: Int32 = -1
    /// A further role under the head's ("deputy minister of defence"): it names the body.
    var bodyRole: Int32 = -1
    var person: Int32 = -1
    var organisation: Int32 = -1
    var isPlural = false
    var isDefinite = false
    /// One word without an article or owner: "a president".
    var isIndefinite = false
    /// Held the office once ("the former president").
    var isFormer = false
    /// Name tokens that no lexicon knows, half-open; empty where there are none.
    var nameFirst: Int32 = 0
    var nameEnd: Int32 = 0
  }

  let lexicon: Lexicon

  /// The mention that the parts make, or nil where they name nobody.
  func compose(_ parts: Parts, _ state: inout ArticleState, _ text: TokenisedText) -> Mention? {
    var mention = Mention(
      key: .none, firstToken: parts.firstToken, endToken: parts.endToken, kind: .person)
    mention.isPlural = parts.isPlural
    let role = parts.role >= 0 ? lexicon.roles[Int(parts.role)] : nil
    mention.office = role?.office ?? 0
    mention.role = parts.role
    if parts.person >= 0 {
      let entity = lexicon.entities[Int(parts.person)]
      mention.key = ActorKey(entity: parts.person)
      mention.state = entity.state
      mention.isFeminine = entity.isFeminine
      return mention
    }
    let jurisdictionState = stateOf(parts.jurisdiction)
    if parts.nameEnd > parts.nameFirst {
      return provisional(parts, role, jurisdictionState, &state, text, mention)
    }
    if let role {
      return composed(parts, role, jurisdictionState, state, text, mention)
    }
    let entity = parts.organisation >= 0 ? parts.organisation : parts.jurisdiction
    guard entity >= 0 else { return nil }
    mention.key = ActorKey(entity: entity)
    mention.kind = lexicon.entities[Int(entity)].kind
    mention.state = lexicon.entities[Int(entity)].state
    return mention
  }

  private func stateOf(_ entity: Int32) -> Int32 {
    entity >= 0 ? lexicon.entities[Int(entity)].state : -1
  }

  /// A role of a state or organisation: its holder on the day, or the body that the role names.
  private func composed(
    _ parts: Parts, _ role: RoleEntry, _ home: Int32, _ state: ArticleState,
    _ text: TokenisedText, _ blank: Mention
  ) -> Mention? {
    var mention = blank
    mention.kind = role.kind
    let owner = parts.organisation >= 0 ? parts.organisation : parts.jurisdiction
    if role.office != 0, !parts.isPlural, !parts.isFormer {
      if owner >= 0, parts.bodyRole < 0 {
        if state.published != Int32.min {
          let holder = lexicon.holder(of: role.office, in: owner, on: state.published)
          if holder >= 0 {
            mention.key = ActorKey(entity: holder)
            mention.kind = .person
            mention.state = lexicon.entities[Int(holder)].state
            mention.isFeminine = lexicon.entities[Int(holder)].isFeminine
            mention.confidence = 0.9
            return mention
          }
        }
        // "The Russian leader": whoever leads there and has been named, else the head of state.
        if lexicon.offices[Int(role.office)] == "leader", home >= 0,
          let leader = leader(of: owner, state)
        {
          mention.key = ActorKey(entity: leader)
          mention.kind = .person
          mention.state = lexicon.entities[Int(leader)].state
          mention.isFeminine = lexicon.entities[Int(leader)].isFeminine
          mention.isCoreferent = state.isKnown(leader)
          mention.confidence = 0.85
          return mention
        }
        // Somebody of this office named before.
        if let known = state.latest(where: { $0.office == role.office && $0.state == home }) {
          mention.key = known.key
          mention.state = known.state
          mention.isCoreferent = true
          mention.confidence = 0.8
          return mention
        }
      } else if owner < 0, !parts.isIndefinite,
        let known = state.foremost(where: {
          $0.kind == .person
            && ($0.office == role.office || holds($0.key.entity, role.office, nil, state))
        })
      {
        // "The president": the one named most who holds that office.
        mention.key = known.key
        mention.state = known.state
        mention.isCoreferent = true
        mention.confidence = 0.7
        return mention
      }
    }
    let bodyRole = parts.bodyRole >= 0 ? parts.bodyRole : parts.role
    let body = lexicon.roles[Int(bodyRole)]
    if owner >= 0 {
      mention.state = home
      mention.isVague = role.kind == .person
      // An organisation's people speak for it; a state's bodies are actors of their own.
      if parts.organisation >= 0 || lexicon.entities[Int(owner)].kind != .state || body.body < 0
        || role.isVague && parts.bodyRole < 0
      {
        mention.key = ActorKey(entity: owner)
        mention.kind = lexicon.entities[Int(owner)].kind
      } else {
        let listed = lexicon.entity(of: owner, body: body.body)
        mention.key =
          listed >= 0 ? ActorKey(entity: listed) : ActorKey(entity: owner, body: body.body)
        mention.kind =
          listed >= 0
          ? lexicon.entities[Int(listed)].kind : lexicon.bodies[Int(body.body)].kind
      }
      mention.confidence = mention.isVague ? 0.8 : 0.9
      return mention
    }
    // "The rebels": those named before, where some were.
    if parts.isDefinite,
      let known = state.latest(where: {
        $0.role == parts.role && $0.key.entity != -1
          && (!parts.isPlural || $0.isPlural || $0.kind != .person)
      })
    {
      mention.key = known.key
      mention.state = known.state
      mention.kind = known.kind
      mention.isCoreferent = true
      mention.confidence = 0.6
      return mention
    }
    // "Congress", without a state: the body that is called so everywhere.
    if role.namesake >= 0, isName(parts, text) {
      mention.key = ActorKey(entity: role.namesake)
      mention.kind = lexicon.entities[Int(role.namesake)].kind
      mention.state = lexicon.entities[Int(role.namesake)].state
      return mention
    }
    // A role alone names nobody; an event may still need whom it describes.
    mention.key = .none
    mention.isVague = true
    return mention
  }

  /// Written as a name is: with a capital, where letters have them.
  private func isName(_ parts: Parts, _ text: TokenisedText) -> Bool {
    let last = text.tokens[Int(parts.endToken) - 1]
    return last.kind != .latin || last.flags.contains(.capitalised)
  }

  private func holds(
    _ entity: Int32, _ office: UInt16, _ jurisdiction: Int32?, _ state: ArticleState
  ) -> Bool {
    guard entity >= 0, state.published != Int32.min else { return false }
    for index in lexicon.termsOfPerson(entity) {
      let term = lexicon.terms[Int(index)]
      if term.office == office, term.from <= state.published, state.published < term.to,
        jurisdiction.map({ $0 == term.jurisdiction }) ?? true
      {
        return true
      }
    }
    return false
  }

  /// Holds, or is told of as holding, the office of a head of state.
  func isHeadOfState(_ mention: Mention, _ state: ArticleState) -> Bool {
    guard let office = lexicon.offices.firstIndex(of: "head-of-state") else { return false }
    return mention.kind == .person
      && (mention.office == UInt16(office)
        || holds(mention.key.entity, UInt16(office), nil, state))
  }

  /// Offices whose holder news call "the leader" of a state.
  private static let leading = ["supreme-leader", "head-of-state", "head-of-government"]

  private func leader(of jurisdiction: Int32, _ state: ArticleState) -> Int32? {
    let offices = Self.leading.compactMap { lexicon.offices.firstIndex(of: $0).map(UInt16.init) }
    for office in offices {
      let holder = lexicon.holder(of: office, in: jurisdiction, on: state.published)
      if holder >= 0, state.isKnown(holder) { return holder }
    }
    for office in offices {
      let holder = lexicon.holder(of: office, in: jurisdiction, on: state.published)
      if holder >= 0 { return holder }
    }
    return nil
  }

  /// A name that no lexicon lists: a provisional actor with the affiliation that the text gives.
  private func provisional(
    _ parts: Parts, _ role: RoleEntry?, _ home: Int32, _ state: inout ArticleState,
    _ text: TokenisedText, _ blank: Mention
  ) -> Mention {
    var mention = blank
    let bytes = state.bytes
    var hash = FoldHash.seed
    for token in parts.nameFirst..<parts.nameEnd {
      hash = hash &* 31 ^ text.tokens[Int(token)].hash
    }
    let last = FoldHash.seed &* 31 ^ text.tokens[Int(parts.nameEnd - 1)].hash
    let isPerson = role.map { $0.kind == .person } ?? true
    let index = state.provisionalActor(hash: hash, shortHash: last) {
      ProvisionalActor(
        name: Self.name(text, bytes, parts.nameFirst..<parts.nameEnd),
        kind: isPerson ? .person : role?.kind ?? .group, state: home)
    }
    if home >= 0, state.provisional[Int(index)].state < 0 {
      state.provisional[Int(index)].state = home
    }
    mention.key = ActorKey(entity: -2 - index)
    mention.kind = state.provisional[Int(index)].kind
    mention.state = state.provisional[Int(index)].state
    mention.confidence = role != nil ? 0.8 : 0.6
    return mention
  }

  private static func name(_ text: TokenisedText, _ bytes: [UInt8], _ range: Range<Int32>) -> String
  {
    let start = Int(text.tokens[Int(range.lowerBound)].start)
    let end = Int(text.tokens[Int(range.upperBound) - 1].end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
