/// Who does and who undergoes what a word says, by the relations of Universal Dependencies.
extension SentenceTree {
  /// What the tree says of a place in a clause.
  struct Argument {
    var words: [Int]
    /// Taken over from another clause.
    var isInherited = false
  }

  /// Who does it; nil where the tree leaves that open (a subject that Arabic drops).
  func subject(of verb: Int, objectControls: (Int) -> Bool) -> Argument? {
    if isPassive(verb) { return Argument(words: agents(of: verb)) }
    return surfaceSubject(of: verb, objectControls: objectControls, depth: 0)
  }

  /// `obl:agent`.
  private func agents(of verb: Int) -> [Int] {
    children[verb].filter { words[$0].relation == "obl:agent" }
  }

  /// The subject as it stands, whether of an active or a passive verb.
  private func surfaceSubject(
    of verb: Int, objectControls: (Int) -> Bool, depth: Int
  ) -> Argument? {
    guard depth < 8 else { return nil }
    let own = children(verb, "nsubj", "csubj")
    if !own.isEmpty {
      if let antecedent = antecedent(of: verb), own.contains(where: isRelative) {
        return Argument(words: [antecedent])
      }
      return Argument(words: own)
    }
    let head = words[verb].head
    guard head >= 0 else { return nil }
    func above(_ word: Int) -> Argument? {
      var found = surfaceSubject(of: word, objectControls: objectControls, depth: depth + 1)
      found?.isInherited = true
      return found
    }
    switch words[verb].relation {
    case "conj": return isClause(head) ? above(head) : nil
    case "xcomp":
      let objects = children(head, "obj", "iobj")
      if !objects.isEmpty, objectControls(head) || children[head].contains(where: isObject) {
        return Argument(words: objects.prefix(1) + [])
      }
      return above(head)
    case "acl:relcl": return hasOwnObject(verb) ? Argument(words: [head]) : nil
    case "acl":
      if words[verb].has("VerbForm=Inf") || children[verb].contains(where: isMark) {
        // "a plan to attack": of whoever has the plan.
        let holder = words[head].head
        return holder >= 0 && isClause(holder) ? above(holder) : nil
      }
      return Argument(words: [head])
    case "advcl": return words[verb].has("VerbForm=Fin") ? nil : above(head)
    default: return nil
    }
  }

  private func isObject(_ word: Int) -> Bool { relation(word) == "obj" }
  private func isMark(_ word: Int) -> Bool { relation(word) == "mark" }
  private func hasOwnObject(_ verb: Int) -> Bool { children[verb].contains(where: isObject) }

  /// Whom it is done to, without preposition.
  func objects(of verb: Int) -> [Int] {
    if isPassive(verb) {
      let subjects = children(verb, "nsubj")
      if subjects.contains(where: isRelative), let antecedent = antecedent(of: verb) {
        return [antecedent]
      }
      if !subjects.isEmpty { return subjects }
      if relation(verb) == "acl", words[verb].head >= 0 { return [words[verb].head] }
      if relation(verb) == "conj", words[verb].head >= 0, isPassive(words[verb].head) {
        return objects(of: words[verb].head)
      }
      return children(verb, "obj")
    }
    let own = children(verb, "iobj") + children(verb, "obj")
    if own.contains(where: isRelative), let antecedent = antecedent(of: verb) {
      return [antecedent]
    }
    if own.isEmpty,
      let clause = children(verb, "ccomp", "xcomp").first(where: { words[$0].has("VerbForm=Inf") })
    {
      // "allow X to stand": whom the infinitive is about.
      return children(clause, "nsubj")
    }
    if own.isEmpty, let antecedent = antecedent(of: verb) {
      // "the man whom X met", "the town X attacked": the subject is somebody else.
      let subjects = children(verb, "nsubj")
      if !subjects.isEmpty, !subjects.contains(where: isRelative) { return [antecedent] }
    }
    return own
  }

  /// Prepositional phrases that hang from a word, as their nouns.
  func obliques(of word: Int) -> [Int] {
    children[word].filter { child in
      let relation = words[child].relation
      return (self.relation(child) == "obl" || self.relation(child) == "nmod")
        && relation != "nmod:poss" && children[child].contains { self.relation($0) == "case" }
    }
  }

  /// The word's own negation.
  func isNegated(_ word: Int) -> Bool {
    children[word].contains { words[$0].has("Polarity=Neg") }
  }

  /// The word that a clause or noun is the complement of, and the relation that says so.
  func governor(of word: Int) -> (word: Int, relation: String)? {
    let first = firstConjunct(word)
    guard words[first].head >= 0 else { return nil }
    return (words[first].head, words[first].relation)
  }
}
