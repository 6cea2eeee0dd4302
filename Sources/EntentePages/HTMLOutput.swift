/// Bytes of a page being written.
struct HTMLOutput {
  private(set) var bytes: [UInt8] = []

  /// Markup, as it is.
  mutating func add(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func add(_ markup: ArraySlice<UInt8>) { bytes.append(contentsOf: markup) }

  /// Any text, escaped for content and attributes; what HTML forbids is left out.
  mutating func addText(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x26: bytes.append(contentsOf: "&amp;".utf8)
      case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
      case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
      case 0x22: bytes.append(contentsOf: "&quot;".utf8)
      case 0x09, 0x0A, 0x20...: if byte != 0x7F { bytes.append(byte) }
      default: break
      }
    }
  }

  mutating func addAttribute(_ name: String, _ value: String) {
    add(" \(name)=\"")
    addText(value)
    add("\"")
  }
}
