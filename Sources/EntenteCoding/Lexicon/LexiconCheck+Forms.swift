/// Who claims a form.
private struct Claim {
  var phrase: LexiconRecord.Phrase
  /// Kind of table and index in it.
  var owner: (table: UInt8, id: Int32)

  init(_ phrase: LexiconRecord.Phrase) {
    self.phrase = phrase
    let table: UInt8 =
      switch phrase.meaning.kind {
      case .state, .nationality, .people, .capital, .organisation, .person, .shortName: 0
      case .topic: 1
      case .role: 2
      case .pair: 3
      case .blocked: 4
      case .eventNoun: 5
      }
    owner = (table, phrase.meaning.id)
  }

  /// It needs something else in the article that settles it.
  var isFlagged: Bool { phrase.meaning.isAmbiguous || phrase.meaning.needsFullName }

  /// It is met only where the text has these capitals.
  var capitals: Int {
    phrase.meaning.needsCapitals ? 2 : phrase.meaning.needsCapital ? 1 : 0
  }
}

extension LexiconCheck {
  /// Forms that two entries claim.
  ///
  /// What decides: a flagged form gives way to an unflagged one; a form that needs capitals is asked
  /// first only where they stand; a name goes before a phrase that names nobody; a noun for an actor
  /// goes before a topic, and with a state before the organisation of that name; a noun of an event may
  /// be anything else too. Beyond that the entry that is read first would be taken and the other never:
  /// that is no rule.
  mutating func checkForms() {
    var byNode: [Int32: [Claim]] = [:]
    for phrase in record.phrases { byNode[phrase.node, default: []].append(Claim(phrase)) }
    var reported: Set<[Int]> = []
    for node in byNode.keys.sorted() {
      guard let claims = byNode[node], claims.count > 1 else { continue }
      for (index, later) in claims.enumerated() where !later.isFlagged {
        guard
          let earlier = claims[..<index].first(where: { earlier in
            !earlier.isFlagged && earlier.capitals <= later.capitals && !isDecided(earlier, later)
          })
        else { continue }
        // Inflected forms of one written form clash together; one finding is enough.
        let key = [
          later.phrase.file, later.phrase.range.lowerBound, earlier.phrase.file,
          earlier.phrase.range.lowerBound,
        ]
        guard reported.insert(key).inserted else { continue }
        let file = record.files[later.phrase.file]
        let other = record.files[earlier.phrase.file]
        report(
          .form, file, later.phrase.range.lowerBound,
          "“\(file.string(later.phrase.range))” is claimed by \(name(earlier)) too "
            + "(\(other.place(earlier.phrase.range.lowerBound))), which is always taken; flag one of "
            + "them or leave it out")
      }
    }
  }

  /// A rule says which of the two is meant, or they mean the same.
  private func isDecided(_ a: Claim, _ b: Claim) -> Bool {
    if a.owner == b.owner { return true }
    switch (a.owner.table, b.owner.table) {
    case (4, _), (_, 4), (5, _), (_, 5): return true
    case (2, 0):
      return b.phrase.meaning.kind == .organisation
        && builder.roles[Int(a.owner.id)].kind != .person
    case (2, 1): return true
    case (2, 2):
      let (one, other) = (builder.roles[Int(a.owner.id)], builder.roles[Int(b.owner.id)])
      return one.kind == other.kind && one.office == other.office && one.body == other.body
        && one.isVague == other.isVague
    // The made plural of a topic: "Hamas" is more than one Hama to nobody.
    case (_, 1): return b.phrase.meaning.isPlural
    default: return false
    }
  }

  private func name(_ claim: Claim) -> String {
    let id = Int(claim.owner.id)
    return switch claim.owner.table {
    case 0: builder.entities[id].id.string
    case 1: builder.topics[id].id.string
    case 2: "the role “\(builder.roles[id].noun.string)”"
    case 3: "a pair"
    case 4: "a phrase that names nobody"
    default: "the event “\(builder.triggers[id].lemma.string)”"
    }
  }
}
