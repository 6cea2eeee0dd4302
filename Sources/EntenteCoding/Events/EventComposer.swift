import EntenteText

/// Turns triggers into events: who is source, who is target, and what the governing words make of it.
struct EventComposer {
  let lexicon: Lexicon

  /// An event before names and bytes are put in.
  struct Draft {
    var type: EventType
    var relation: Int16
    var rule: CompositionRule?
    var sources: [Int32]
    var targets: [Int32]
    var isSymmetric: Bool
    var factuality: Factuality
    var speaker: Int32
    var confidence: Double
    var trigger: Int
    /// Trigger whose noun phrase names the thing ("shipments").
    var governed: Int
    var ruleName: String
    /// The text puts it after the publication day.
    var isAhead = false
    /// The date of its clause is that of the verb that it completes.
    var isUndated = false
  }

  func compose(
    _ analyser: ClauseAnalyser, _ reading: inout SentenceReading, _ state: inout ArticleState,
    _ text: TokenisedText
  )
    -> [Draft]
  {
    var drafts: [Draft] = []
    for index in analyser.triggers.indices {
      if let draft = draft(index, analyser, &reading, &state, text) { drafts.append(draft) }
    }
    drafts.append(contentsOf: obligations(analyser, reading))
    drafts.append(contentsOf: verdicts(analyser, reading))
    return drafts
  }

  // MARK: One trigger

  private func draft(
    _ index: Int, _ analyser: ClauseAnalyser, _ reading: inout SentenceReading,
    _ state: inout ArticleState, _ text: TokenisedText
  ) -> Draft? {
    let trigger = analyser.triggers[index]
    guard let entry = analyser.entry(trigger), entry.relation >= 0 else { return nil }
    if trigger.isVerb, entry.op == .request,
      analyser.triggers.contains(where: { other in
        guard other.governor == index, let governed = analyser.entry(other) else { return false }
        return accuses(other, governed, trigger)
      })
    {
      return nil
    }
    if trigger.isVerb, entry.op == .order, trigger.object.isEmpty, reading.language == .english {
      // "ordered sanctions on X": the deed that is ordered is the event.
      return nil
    }
    if entry.isIntransitive, trigger.objectItem >= 0 { return nil }
    if entry.isGoverned {
      guard trigger.governor >= 0, analyser.op(analyser.triggers[trigger.governor]) != .none else {
        return nil
      }
    }
    let relation = lexicon.relations[Int(entry.relation)]
    let item = reading.items[trigger.item]
    if trigger.isVerb,
      entry.op == .undergo || Self.announces.contains(entry.op) && trigger.object.isEmpty,
      analyser.triggers.contains(where: { other in
        other.governor == index && (analyser.entry(other)?.relation ?? -1) >= 0
      })
    {
      // "offered to mediate": the offer is told by what is offered, "received weapons" by the gift.
      return nil
    }
    var sources: [Int32] = []
    var targets: [Int32] = []
    var confidence = 0.9
    var rule = (trigger.isParsed ? "tree-" : "") + (trigger.isVerb ? "verb" : "noun")

    if trigger.isVerb {
      sources = trigger.subject
      targets = verbTargets(index, entry, analyser, &reading)
      if trigger.subjectIsInherited { confidence *= 0.85 }
    } else {
      nounParties(trigger, entry, reading, &sources, &targets)
      if item.hasPronoun, sources.isEmpty {
        // "expressed its support": of whoever expressed it, else of the last one that fits.
        let doers = trigger.governor >= 0 ? agents(of: trigger.governor, analyser, reading) : []
        if !doers.isEmpty {
          sources = doers
        } else if let owner = analyser.pronoun(item, reading, state) {
          sources = [reading.add(owner)]
          confidence *= 0.7
        }
      }
      if targets.isEmpty { targets = nounObject(trigger, entry, reading) }
      if targets.isEmpty, relation.type == .request, reading.language == .english {
        // "its demand that X leave"
        targets = subjectOfClause(trigger, reading) ?? []
      }
      if targets.isEmpty, relation.type == .aid || relation.type == .support {
        targets = helpedEvent(trigger, analyser, reading)
      }
    }

    var type = relation.type
    var factuality = mood(trigger)
    var composition: CompositionRule?
    var governor = trigger.governor
    var steps = 0
    var speaker = trigger.speaker
    var governors: [Trigger] = []
    while governor >= 0, steps < 4 {
      let above = analyser.triggers[governor]
      governors.append(above)
      let op = analyser.op(above)
      if op == .none {
        // A verb with an event of its own takes nouns as its objects, not as deeds of its subject.
        if !above.isVerb || analyser.entry(above)?.relation ?? -1 < 0 || trigger.isVerb {
          governor = above.governor
          steps += 1
          continue
        }
        break
      }
      if op == .say {
        if let first = above.subject.first { speaker = first }
        if !above.isVerb, reading.items[above.item].genitive >= 0 {
          // "إعلان واشنطن فرض رسوم": the genitive speaks.
          speaker = reading.items[above.item].genitive
          if sources.isEmpty, entry.isMasdar || item.hasOperator, item.preposition == 0 {
            sources = [speaker]
            confidence *= 0.85
            rule += "+announced"
          }
        }
        if reading.language == .arabic, !trigger.isVerb, sources.isEmpty, entry.isMasdar || item.hasOperator,
          !Self.isPhysical(type), item.preposition == 0, !above.subject.isEmpty
        {
          // "أعلنت إسرائيل شراء": a masdar is what the speaker does, where no particle opens a clause.
          sources = above.subject
          confidence *= 0.85
          rule += "+announced"
        }
        if reading.language == .english, !trigger.isVerb, sources.isEmpty, steps > 0,
          analyser.entry(above)?.performs == true, !above.isPassive,
          above.objectItem == governors[governors.count - 2].item
        {
          // "announced an end to attacks": to say it is to do it.
          sources = above.subject
          confidence *= 0.85
          rule += "+performed"
        }
        governor = above.governor
        steps += 1
        continue
      }
      if op == .undergo {
        // "came under attack from X": the subject is whom it is done to.
        if reading.language == .arabic,
          analyser.triggers.contains(where: {
            !$0.isVerb && $0.item > above.item && $0.item < trigger.item
          })
        {
          // Only what stands first behind the verb is undergone.
          break
        }
        if targets.isEmpty { targets = above.subject }
        if sources.isEmpty {
          let symbols = lexicon.symbols
          let origins = [symbols.from, symbols.by, symbols.arabicFrom]
          let origin = trigger.phrases.first { origins.contains($0.preposition) }
          sources = origin.map { reading.parties($0.item) } ?? []
        }
        factuality = merge(mood(above), with: factuality)
        rule += "+undergo"
        governor = above.governor
        steps += 1
        continue
      }
      if op == .lift, reading.language == .arabic, relation.key.string == "tariff" {
        // "رفع الرسوم": raised, not lifted.
        if sources.isEmpty { sources = agents(of: governor, analyser, reading) }
        governor = above.governor
        steps += 1
        continue
      }
      guard let found = compositionRule(op, type) else { break }
      if found.isOwn || op == .request && (steps > 0 || !accuses(trigger, entry, above)) {
        return nil
      }
      if sources.isEmpty {
        let inherited = agents(of: governor, analyser, reading)
        if !inherited.isEmpty {
          sources = inherited
          confidence *= 0.9
        }
      }
      if targets.isEmpty { targets = governorTargets(above, analyser, reading, excluding: sources) }
      let aboveMood = mood(above)
      if op == .ruleOut, aboveMood == .negated {
        factuality = .hypothetical
      } else if op == .refuse || op == .deny, aboveMood == .negated {
        factuality = .hypothetical
      } else {
        if let newType = found.type { type = newType }
        if found.english != nil { composition = found }
        factuality = merge(found.factuality, with: factuality)
        factuality = merge(aboveMood, with: factuality)
      }
      rule += "+" + op.ruleName
      governor = above.governor
      steps += 1
    }

    if reading.language == .english, isRefused(trigger, governors, relation, type),
      let found = compositionRule(.refuse, type)
    {
      type = found.type ?? type
      composition = found
      factuality = .asserted
      rule += "+refused"
    }
    if reading.language == .english, type == .reject, !trigger.isVerb, !sources.isEmpty,
      let doer = governors.first(where: { $0.isVerb && !$0.subject.isEmpty && !$0.isPassive }),
      !doer.subject.contains(where: { one in sources.contains { same(reading, one, $0) } })
    {
      // "denied a request of X", "will not accept aid from X": X is refused.
      targets = sources
      sources = doer.subject
    }
    let announces =
      trigger.isFuture
      || trigger.isHypothetical && speaker >= 0
        && sources.contains(where: { same(reading, $0, speaker) })
    if announces, !trigger.isNegated, composition == nil, let found = compositionRule(.future, type)
    {
      type = found.type ?? type
      composition = found
      factuality = found.factuality ?? factuality
      rule += "+future"
    }
    if reading.language == .arabic {
      arabicParties(
        index, entry, relation, analyser, reading, &sources, &targets, &confidence, &rule)
    }
    if !trigger.isVerb {
      fromClause(
        trigger, entry, relation, analyser, reading, &sources, &targets, &confidence, &rule)
    }
    // A group that does something jointly without an object does it to one another.
    if targets.isEmpty, sources.count > 1, relation.isSymmetric,
      reading.language == .english || !trigger.isVerb || entry.isJoint
        || Self.isPhysical(relation.type),
      trigger.isVerb || relation.type != .assault || isWaged(trigger, analyser, reading)
    {
      targets = [sources[sources.count - 1]]
      sources.removeLast()
      rule += "+joint"
    }
    if targets.isEmpty, composition?.op == .stop, relation.type == .aid {
      // "suspended the shipments": those told of before had a recipient.
      targets = (state.lastRecipients[entry.relation] ?? []).map { reading.add($0) }
      confidence *= 0.7
      if !targets.isEmpty { rule += "+recipient-before" }
    }
    if targets.isEmpty, trigger.isVerb, type == .accuse, reading.language == .english {
      targets = accusedDeed(trigger, analyser, &reading, state)
      if !targets.isEmpty { rule += "+deed" }
    }
    if reading.language == .english {
      targets = belonging(targets, trigger, type, &reading)
      if targets.isEmpty, type == .protest {
        targets = protested(index, analyser, reading)
      }
    }
    sources = distinct(named(sources, type, &reading, &state, text), reading)
    targets = distinct(
      named(targets, type, &reading, &state, text, asTarget: true), reading,
      keepsMedia: Self.actsOnMedia(type))
      .filter { target in !sources.contains { same(reading, $0, target) } }
    if targets.isEmpty, !sources.isEmpty, reading.language == .english, !entry.isStrict {
      targets = distinct(
        clauseTargets(trigger, entry, type, sources, &reading, &state, text), reading)
      confidence *= 0.6
      rule += "+clause"
    }
    if targets.isEmpty, !sources.isEmpty, reading.language == .arabic, trigger.isVerb,
      Self.isPhysical(type), entry.rank(ofTarget: TriggerEntry.object) == 0
    {
      // "اقتحموا المسجد الأقصى": a place that the topics file knows.
      targets = distinct(namedPlace(trigger, &reading, &state, text), reading)
      confidence *= 0.8
    }
    guard !sources.isEmpty, !targets.isEmpty, !isIdle(sources, targets, type, reading, state) else {
      return nil
    }
    if entry.isAmbiguous, trigger.phrases.isEmpty { return nil }
    if entry.isForces,
      !sources.contains(where: {
        let kind = reading.mentions[Int($0)].kind
        return kind == .armedForce || kind == .armedGroup
      })
    {
      return nil
    }
    if !trigger.isVerb, reading.language == .arabic,
      (sources + targets).allSatisfy({ reading.mentions[Int($0)].isThing })
    {
      return nil
    }
    if entry.isCrowd, !isCrowd(sources, index, analyser, reading) { return nil }
    if relation.type == .aid {
      state.lastRecipients[entry.relation] = targets.map { index in
        var mention = reading.mentions[Int(index)]
        mention.isCoreferent = true
        return mention
      }
    }

    if Self.isPhysical(type), factuality == .asserted {
      state.lastDoers[type] = sources.map { reading.mentions[Int($0)] }
    }

    var key = entry.relation
    var isSymmetric = composition == nil && relation.isSymmetric
    if composition == nil, lexicon.riot >= 0, isRiot(sources, type, reading) {
      type = .protest
      key = lexicon.riot
      isSymmetric = false
    }
    if relation.type == .consult, composition == nil, lexicon.protest >= 0,
      reading.language == .arabic, isProtest(sources, reading)
    {
      // Protesters who go somewhere do not visit.
      type = .protest
      key = lexicon.protest
      isSymmetric = false
    }
    if composition == nil, entry.isVerbal, lexicon.criticism >= 0,
      (sources + targets).allSatisfy({ isOnePerson(reading.mentions[Int($0)]) })
    {
      type = .accuse
      key = lexicon.criticism
    }
    for mention in sources + targets {
      let mention = reading.mentions[Int(mention)]
      confidence *= Double(mention.confidence)
      if mention.isWeak { confidence *= 0.85 }
    }
    if !trigger.isVerb { confidence *= 0.9 }
    if speaker >= 0, factuality == .asserted,
      !sources.contains(where: { same(reading, $0, speaker) })
    {
      factuality = .quoted
    }
    return Draft(
      type: type, relation: key, rule: composition, sources: sources, targets: targets,
      isSymmetric: isSymmetric, factuality: factuality,
      speaker: speaker, confidence: confidence, trigger: index, governed: index, ruleName: rule,
      isAhead: factuality == .planned || trigger.isFuture,
      isUndated: reading.language == .arabic && completesEvent(trigger, analyser, reading))
  }

  /// "يخوض الجيشان حربا": what two do together with an indefinite noun of fighting.
  private func isWaged(
    _ trigger: Trigger, _ analyser: ClauseAnalyser, _ reading: SentenceReading
  ) -> Bool {
    reading.language == .arabic && trigger.governor >= 0
      && analyser.op(analyser.triggers[trigger.governor]) == .do
      && analyser.triggers[trigger.governor].isVerb
      && !reading.items[trigger.item].isDefinite
  }

  private func isOnePerson(_ mention: Mention) -> Bool {
    mention.kind == .person && !mention.isPlural && !mention.isThing && mention.key.body < 0
  }

  /// News organisations tell of what they are told; acts against them are events.
  static func actsOnMedia(_ type: EventType) -> Bool {
    switch type {
    case .accuse, .coerce, .sanction, .assault, .threaten: true
    default: false
    }
  }

  /// Verbs whose own event is only a way to tell the one they govern.
  private static let announces: [Operator] = [.promise, .offer, .agree, .plan, .consider]

  func mood(_ trigger: Trigger) -> Factuality {
    if trigger.isNegated { return .negated }
    if trigger.isFuture { return .planned }
    if trigger.isHypothetical { return .hypothetical }
    return .asserted
  }

  /// The less real of two moods wins; asserted yields to any other.
  private func merge(_ outer: Factuality?, with inner: Factuality) -> Factuality {
    guard let outer, outer != .asserted else { return inner }
    return inner == .asserted || inner == .planned ? outer : inner
  }

  private func compositionRule(_ op: Operator, _ type: EventType) -> CompositionRule? {
    lexicon.composition.first { $0.op == op && ($0.governed == nil || $0.governed == type) }
  }
}
