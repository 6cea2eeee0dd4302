extension Double {
  /// The number with that many decimals (0...100), halves away from zero; empty unless finite.
  ///
  /// Works on the shortest digits that stand for the number, those that JSON and CSV show, so
  /// that a reader who rounds them by hand gets the same. Independent of the C locale.
  public func rounded(decimals: Int) -> String {
    guard isFinite else { return "" }
    let decimals = Swift.min(Swift.max(decimals, 0), 100)
    var (digits, point) = Self.decimal(description.utf8)
    // Room for the last digit kept, and for a carry in front of the first.
    let kept = point + decimals
    if kept < 0 {
      digits = []
    } else if kept < digits.count {
      let up = digits[kept] >= 5
      digits.removeSubrange(kept...)
      if up {
        var at = kept - 1
        while at >= 0, digits[at] == 9 {
          digits[at] = 0
          at -= 1
        }
        if at >= 0 {
          digits[at] += 1
        } else {
          digits.insert(1, at: 0)
          point += 1
        }
      }
    }
    func digit(_ at: Int) -> Character {
      Character(Unicode.Scalar(0x30 + (digits.indices.contains(at) ? digits[at] : 0)))
    }
    var text = sign == .minus && digits.contains { $0 != 0 } ? "-" : ""
    if point <= 0 { text.append("0") }
    for at in 0..<Swift.max(point, 0) { text.append(digit(at)) }
    if decimals > 0 { text.append(".") }
    for at in point..<(point + decimals) { text.append(digit(at)) }
    return text
  }

  /// The number with at most twelve significant digits, the shortest text for that: 23.84 for a sum
  /// that came to 23.840000000000003. Finite numbers only.
  var plain: String {
    let text = description
    let (digits, point) = Self.decimal(text.utf8)
    let significant = digits.drop { $0 == 0 }
    guard significant.count > 12 else { return text }
    var whole = significant.prefix(12).reduce(0) { $0 * 10 + Int($1) }
    if significant[significant.startIndex + 12] >= 5 { whole += 1 }
    let exponent = point - significant.startIndex - 12
    let rounded = Double("\(sign == .minus ? "-" : "")\(whole)e\(exponent)")
    return (rounded ?? self).description
  }

  /// The digits of a decimal number in text, without sign, and how many stand before the point.
  private static func decimal(_ text: String.UTF8View) -> (digits: [UInt8], point: Int) {
    var digits: [UInt8] = []
    var point: Int?
    var bytes = text[...]
    while let byte = bytes.popFirst() {
      switch byte {
      case 0x30...0x39: digits.append(byte - 0x30)
      case UInt8(ascii: "."): point = digits.count
      case UInt8(ascii: "e"):
        let exponent = Int(String(decoding: bytes, as: UTF8.self)) ?? 0
        return (digits, (point ?? digits.count) + exponent)
      default: break
      }
    }
    return (digits, point ?? digits.count)
  }
}
