import EntenteText

/// Every word form that some lexicon knows, by the hash of its folded bytes.
///
/// Open addressing with linear probing; a slot holds hash and symbol together, so that a look-up
/// touches one cache line as a rule. Words are told apart by their 64-bit hash alone; two of a hundred
/// thousand collide with a chance of about 3 in 10^10.
struct Vocabulary: Sendable {
  private struct Slot {
    var hash: UInt64
    var symbol: UInt32
  }

  private var slots: [Slot]
  private var mask: Int
  private(set) var count = 0

  /// `capacity` words fit before the table grows.
  init(capacity: Int) {
    var size = 1024
    while size * 3 < capacity * 4 { size *= 2 }
    slots = [Slot](repeating: Slot(hash: 0, symbol: 0), count: size)
    mask = size - 1
  }

  /// Symbol of a hash; 0 where no lexicon knows the word.
  @inline(__always)
  func symbol(_ hash: UInt64) -> UInt32 {
    slots.withUnsafeBufferPointer { slots in
      var index = Int(truncatingIfNeeded: hash) & mask
      while slots[index].hash != 0 {
        if slots[index].hash == hash { return slots[index].symbol }
        index = (index + 1) & mask
      }
      return 0
    }
  }

  /// Symbol of a hash, made where it is new. Symbols count from 1.
  mutating func intern(_ hash: UInt64) -> UInt32 {
    let mask = mask
    let next = UInt32(truncatingIfNeeded: count + 1)
    let found = slots.withUnsafeMutableBufferPointer { slots in
      var index = Int(truncatingIfNeeded: hash) & mask
      while slots[index].hash != 0 {
        if slots[index].hash == hash { return slots[index].symbol }
        index = (index + 1) & mask
      }
      slots[index] = Slot(hash: hash, symbol: next)
      return next
    }
    if found == next {
      count += 1
      if count * 4 > slots.count * 3 { grow() }
    }
    return found
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(hash: 0, symbol: 0), count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot.hash != 0 {
      var index = Int(truncatingIfNeeded: slot.hash) & mask
      while slots[index].hash != 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
