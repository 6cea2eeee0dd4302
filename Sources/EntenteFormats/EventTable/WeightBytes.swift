/// Weights as decimal numbers, read from their bytes.
enum WeightBytes {
  /// A number from 1e-100 to 1e+100, where sums and 1/weight stay finite; nil for anything else,
  /// such as 0, `nan`, `inf` and hexadecimal.
  static func weight(_ text: UnsafeRawBufferPointer) -> Double? {
    guard !text.isEmpty, text.count <= 64 else { return nil }
    var whole = 0
    var isWhole = text.count <= 15
    for byte in text {
      switch byte {
      case 0x30...0x39: if isWhole { whole = whole * 10 + Int(byte - 0x30) }
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"),
        UInt8(ascii: "-"):
        isWhole = false
      default: return nil
      }
    }
    let value =
      isWhole ? Double(whole) : Double(String(decoding: text, as: UTF8.self)) ?? 0
    return value >= 1e-100 && value <= 1e100 ? value : nil
  }
}
