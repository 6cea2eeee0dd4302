import EntenteText

/// Every word form that some lexicon knows, by the hash of its folded bytes.
///
/// Open addressing with linear probing over two parallel arrays: a look-up touches one cache line as
/// a rule. Words are told apart by their 64-bit hash alone; two of a hundred thousand collide with a
/// chance of about 3 in 10^10.
struct Vocabulary: Sendable {
  private var hashes: [UInt64]
  private var symbols: [UInt32]
  private(set) var count = 0

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    symbols = [UInt32](repeating: 0, count: size)
  }

  /// Symbol of a hash; 0 where no lexicon knows the word.
  @inline(__always)
  func symbol(_ hash: UInt64) -> UInt32 {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    return hashes.withUnsafeBufferPointer { keys in
      while keys[slot] != 0 {
        if keys[slot] == hash { return symbols[slot] }
        slot = (slot + 1) & mask
      }
      return 0
    }
  }

  /// Symbol of a hash, made where it is new. Symbols count from 1.
  mutating func intern(_ hash: UInt64) -> UInt32 {
    if (count + 1) * 2 > hashes.count { grow() }
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return symbols[slot] }
      slot = (slot + 1) & mask
    }
    count += 1
    hashes[slot] = hash
    symbols[slot] = UInt32(truncatingIfNeeded: count)
    return symbols[slot]
  }

  private mutating func grow() {
    let old = zip(hashes, symbols).filter { $0.0 != 0 }
    hashes = [UInt64](repeating: 0, count: hashes.count * 2)
    symbols = [UInt32](repeating: 0, count: hashes.count)
    let mask = hashes.count - 1
    for (hash, symbol) in old {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while hashes[slot] != 0 { slot = (slot + 1) & mask }
      hashes[slot] = hash
      symbols[slot] = symbol
    }
  }
}
