/// What a phrase of a lexicon names.
enum PhraseKind: UInt8, Sendable {
  case state, nationality, people, capital, organisation, person, shortName, role, topic,
    eventNoun, pair,
    /// Names nobody: it keeps a shorter name inside it from being taken.
    blocked
}

/// One meaning of a phrase.
struct PhraseMeaning: Sendable {
  var kind: PhraseKind
  /// The phrase is also an ordinary word: it needs a neighbour that settles it.
  var isAmbiguous = false
  /// Every letter must be a capital ("US", "WHO").
  var needsCapitals = false
  /// A short name that counts only once the full name has been seen.
  var needsFullName = false
  /// The plural of a role or thing.
  var isPlural = false
  /// The phrase is a Latin one and must begin with a capital letter.
  var needsCapital = false
  /// Index in the table of its kind.
  var id: Int32
}

/// Multi-word phrases over symbols: transitions in one hash table, meanings in runs.
struct PhraseTrie: Sendable {
  private var keys: [UInt64]
  private var targets: [Int32]
  private var used = 0
  private var nodeCount: Int32 = 1
  private var pending: [(node: Int32, meaning: PhraseMeaning)] = []
  private var starts: [Int32] = []
  private(set) var meanings: [PhraseMeaning] = []

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    targets = [Int32](repeating: 0, count: size)
  }

  /// Transition key: a symbol and whether the Arabic article stands before it.
  @inline(__always)
  static func key(_ symbol: UInt32, article: Bool) -> UInt32 { symbol << 1 | (article ? 1 : 0) }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  /// Node after `node` on `key`; 0 where there is none. The root is 0.
  @inline(__always)
  func next(_ node: Int32, _ key: UInt32) -> Int32 {
    let full = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(key)
    let mask = keys.count - 1
    var slot = Self.slot(full, mask)
    return keys.withUnsafeBufferPointer { keys in
      while keys[slot] != 0 {
        if keys[slot] == full { return targets[slot] }
        slot = (slot + 1) & mask
      }
      return 0
    }
  }

  mutating func insert(_ phrase: [UInt32], _ meaning: PhraseMeaning) {
    var node: Int32 = 0
    for key in phrase {
      let found = next(node, key)
      if found != 0 {
        node = found
        continue
      }
      if (used + 1) * 2 > keys.count { grow() }
      let full = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(key)
      let mask = keys.count - 1
      var slot = Self.slot(full, mask)
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = full
      targets[slot] = nodeCount
      node = nodeCount
      nodeCount += 1
      used += 1
    }
    pending.append((node, meaning))
  }

  /// Meanings of a node, in the order in which they were inserted.
  @inline(__always)
  func range(_ node: Int32) -> Range<Int> {
    Int(starts[Int(node)])..<Int(starts[Int(node) + 1])
  }

  /// Sorts the meanings into runs; call once, after the last insert.
  mutating func freeze() {
    starts = [Int32](repeating: 0, count: Int(nodeCount) + 1)
    for entry in pending { starts[Int(entry.node) + 1] += 1 }
    for node in 0..<Int(nodeCount) { starts[node + 1] += starts[node] }
    var cursor = starts
    let blank = PhraseMeaning(kind: .topic, id: -1)
    meanings = [PhraseMeaning](repeating: blank, count: pending.count)
    for entry in pending {
      meanings[Int(cursor[Int(entry.node)])] = entry.meaning
      cursor[Int(entry.node)] += 1
    }
    pending = []
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldTargets = targets
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    targets = [Int32](repeating: 0, count: keys.count)
    let mask = keys.count - 1
    for index in oldKeys.indices where oldKeys[index] != 0 {
      var slot = Self.slot(oldKeys[index], mask)
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = oldKeys[index]
      targets[slot] = oldTargets[index]
    }
  }
}
