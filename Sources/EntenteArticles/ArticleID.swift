/// Ids made for articles that bring none: the 64-bit FNV-1a hash in 16 hexadecimal digits.
///
/// Chosen for being the same in every process and on every machine; it is no defence against
/// somebody who wants two articles to collide.
enum ArticleID {
  /// The id of an address.
  static func ofURL(_ url: String) -> String {
    hexadecimal(url.utf8.reduce(offsetBasis, step))
  }

  /// The id of an article's words; line ends (LF or CRLF) and blank space around the words don't
  /// change it.
  static func ofText(_ text: ArraySlice<UInt8>) -> String {
    var text = text
    while let first = text.first, isBlank(first) { text.removeFirst() }
    while let last = text.last, isBlank(last) { text.removeLast() }
    let hash = text.withUnsafeBufferPointer { bytes in
      var hash = offsetBasis
      for byte in bytes where byte != UInt8(ascii: "\r") {
        hash = step(hash, byte)
      }
      return hash
    }
    return hexadecimal(hash)
  }

  private static let offsetBasis: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  private static func hexadecimal(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// ASCII space, tab, and line ends.
func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}
