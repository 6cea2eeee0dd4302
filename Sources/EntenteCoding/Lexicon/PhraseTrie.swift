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
  private struct Edge {
    /// Node and key; 0 where the slot is free.
    var key: UInt64
    var target: Int32
  }

  private var edges: [Edge]
  /// Whether some phrase begins with a symbol: most words of a text begin none.
  private var opens: [Bool] = []
  private var mask: Int
  private var used = 0
  private var nodeCount: Int32 = 1
  private var pendingNodes: [Int32] = []
  private var pendingMeanings: [PhraseMeaning] = []
  private var starts: [Int32] = []
  private(set) var meanings: [PhraseMeaning] = []

  /// `capacity` transitions fit before the table grows.
  init(capacity: Int) {
    var size = 1024
    while size * 3 < capacity * 4 { size *= 2 }
    edges = [Edge](repeating: Edge(key: 0, target: 0), count: size)
    mask = size - 1
    pendingNodes.reserveCapacity(capacity)
    pendingMeanings.reserveCapacity(capacity)
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
    if node == 0 {
      let symbol = Int(key >> 1)
      guard symbol < opens.count, opens[symbol] else { return 0 }
    }
    let full = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(key)
    return edges.withUnsafeBufferPointer { edges in
      var slot = Self.slot(full, mask)
      while edges[slot].key != 0 {
        if edges[slot].key == full { return edges[slot].target }
        slot = (slot + 1) & mask
      }
      return 0
    }
  }

  mutating func insert(_ phrase: [UInt32], _ meaning: PhraseMeaning) {
    var node: Int32 = 0
    if let first = phrase.first {
      let symbol = Int(first >> 1)
      if symbol >= opens.count {
        opens.append(contentsOf: repeatElement(false, count: symbol + 4096 - opens.count))
      }
      opens[symbol] = true
    }
    for key in phrase { node = step(node, key) }
    pendingNodes.append(node)
    pendingMeanings.append(meaning)
  }

  /// Node after `node` on `key`, made where it is new.
  private mutating func step(_ node: Int32, _ key: UInt32) -> Int32 {
    let full = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(key)
    let mask = mask
    let fresh = nodeCount
    let found = edges.withUnsafeMutableBufferPointer { edges in
      var slot = Self.slot(full, mask)
      while edges[slot].key != 0 {
        if edges[slot].key == full { return edges[slot].target }
        slot = (slot + 1) & mask
      }
      edges[slot] = Edge(key: full, target: fresh)
      return fresh
    }
    if found == fresh {
      nodeCount += 1
      used += 1
      if used * 4 > edges.count * 3 { grow() }
    }
    return found
  }

  /// What was inserted since the first `count` phrases, before `freeze`.
  func inserted(from count: Int) -> [(node: Int32, meaning: PhraseMeaning)] {
    (count..<max(count, pendingNodes.count)).map { (pendingNodes[$0], pendingMeanings[$0]) }
  }

  /// Meanings of a node, in the order in which they were inserted.
  @inline(__always)
  func range(_ node: Int32) -> Range<Int> {
    Int(starts[Int(node)])..<Int(starts[Int(node) + 1])
  }

  /// Sorts the meanings into runs; call once, after the last insert.
  mutating func freeze() {
    starts = [Int32](repeating: 0, count: Int(nodeCount) + 1)
    for node in pendingNodes { starts[Int(node) + 1] += 1 }
    for node in 0..<Int(nodeCount) { starts[node + 1] += starts[node] }
    var cursor = starts
    let blank = PhraseMeaning(kind: .topic, id: -1)
    meanings = [PhraseMeaning](repeating: blank, count: pendingNodes.count)
    for (index, node) in pendingNodes.enumerated() {
      meanings[Int(cursor[Int(node)])] = pendingMeanings[index]
      cursor[Int(node)] += 1
    }
    pendingNodes = []
    pendingMeanings = []
  }

  private mutating func grow() {
    let old = edges
    edges = [Edge](repeating: Edge(key: 0, target: 0), count: old.count * 2)
    mask = edges.count - 1
    for edge in old where edge.key != 0 {
      var slot = Self.slot(edge.key, mask)
      while edges[slot].key != 0 { slot = (slot + 1) & mask }
      edges[slot] = edge
    }
  }

  /// Nodes are numbered from 0.
  var nodes: Int32 { nodeCount }

  /// Transitions and meanings, to size the tables by.
  var sizes: (edges: Int, meanings: Int) { (used, meanings.count) }
}
