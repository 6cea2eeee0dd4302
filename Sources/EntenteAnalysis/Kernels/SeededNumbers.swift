/// SplitMix64: the same numbers for a seed on every machine and with every version of Swift.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SeededNumbers {
  private var state: UInt64

  /// - Parameter stream: numbers of different streams of one seed have nothing to do with each other.
  init(seed: UInt64, stream: UInt64 = 0) {
    state = Self.mixed(seed &+ 0x9e37_79b9_7f4a_7c15) ^ Self.mixed(~stream)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Self.mixed(state)
  }

  /// A number below `bound`, which is above 0. No value is likelier than another by more than
  /// bound/2^64.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// 0..<count in random order, by Fisher and Yates.
  mutating func permutation(_ count: Int) -> [UInt32] {
    var order = (0..<UInt32(count)).map { $0 }
    order.withUnsafeMutableBufferPointer { order in
      for last in stride(from: count - 1, to: 0, by: -1) {
        order.swapAt(last, below(last + 1))
      }
    }
    return order
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
