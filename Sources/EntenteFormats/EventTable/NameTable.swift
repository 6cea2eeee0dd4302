#if canImport(Glibc)
  import Glibc
#endif

/// Numbers for names, in order of first appearance, looked up by their bytes.
///
/// Open addressing over one arena of bytes: no string is made for a name that is known. The hash is
/// keyed by a number drawn at random, so that a file can't be made to collide; numbers don't depend
/// on it.
struct NameTable {
  /// Hash (upper half) and number + 1 (lower half); 0 is free.
  private var slots: [UInt64]
  private var arena: [UInt8] = []
  /// Where each name ends in the arena.
  private var ends: [Int] = [0]
  /// The slot of the newest name.
  private var newest: Int?
  private let seed: UInt64

  init() {
    slots = [UInt64](repeating: 0, count: 1 << 12)
    seed = UInt64.random(in: .min ... .max) | 1
  }

  var count: Int { ends.count - 1 }

  /// The names in order of their numbers.
  var names: [String] {
    (0..<count).map { String(decoding: arena[ends[$0]..<ends[$0 + 1]], as: UTF8.self) }
  }

  func name(_ number: Int) -> String {
    String(decoding: arena[ends[number]..<ends[number + 1]], as: UTF8.self)
  }

  /// The number of a name, a new one if it is met for the first time; nil if it is not UTF-8, since
  /// only new names need the check.
  mutating func number(of name: UnsafeRawBufferPointer) -> Int? {
    // Room is made before a name comes in, so that the newest name is the last of its chain.
    if (count + 1) * 2 > slots.count { grow() }
    let hash = hash(name) & 0xffff_ffff_0000_0000
    let mask = slots.count - 1
    var place = Int(hash >> 32) & mask
    while true {
      let slot = slots[place]
      if slot == 0 { break }
      if slot & 0xffff_ffff_0000_0000 == hash {
        let number = Int(slot & 0xffff_ffff) - 1
        if isName(number, name) { return number }
      }
      place = (place + 1) & mask
    }
    guard String(validating: name, as: UTF8.self) != nil else { return nil }
    slots[place] = hash | UInt64(count + 1)
    arena.append(contentsOf: name)
    ends.append(arena.count)
    newest = place
    return count - 1
  }

  /// Forgets the name that came in last.
  mutating func removeNewest() {
    guard let place = newest else { return }
    slots[place] = 0
    ends.removeLast()
    arena.removeLast(arena.count - (ends.last ?? 0))
    newest = nil
  }

  private func isName(_ number: Int, _ name: UnsafeRawBufferPointer) -> Bool {
    let begin = ends[number]
    guard ends[number + 1] - begin == name.count else { return false }
    return arena.withUnsafeBytes { arena in
      guard let known = arena.baseAddress, let name = name.baseAddress else { return false }
      return memcmp(known + begin, name, ends[number + 1] - begin) == 0
    }
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = larger.count - 1
    for slot in slots where slot != 0 {
      var place = Int(slot >> 32) & mask
      while larger[place] != 0 { place = (place + 1) & mask }
      larger[place] = slot
    }
    slots = larger
    newest = nil
  }

  /// Eight bytes at a time, folded by the full product.
  private func hash(_ name: UnsafeRawBufferPointer) -> UInt64 {
    var state = seed ^ UInt64(truncatingIfNeeded: name.count)
    var at = 0
    while at + 8 <= name.count {
      state = Self.fold(state ^ name.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    if at < name.count {
      if name.count >= 8 {
        let last = name.loadUnaligned(fromByteOffset: name.count - 8, as: UInt64.self)
        state = Self.fold(state ^ last)
      } else {
        var last: UInt64 = 0
        while at < name.count {
          last = last << 8 | UInt64(name[at])
          at += 1
        }
        state = Self.fold(state ^ last)
      }
    }
    return Self.fold(state)
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    return product.high ^ product.low
  }
}
