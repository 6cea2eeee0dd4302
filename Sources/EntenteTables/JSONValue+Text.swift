extension JSONValue {
  /// The value as JSON (RFC 8259), UTF-8.
  ///
  /// Equal values give equal bytes. Numbers have at most twelve significant digits, which is what sums
  /// of decimals are good for, and no zeros at the end; only quotes, backslashes and control characters are escaped.
  ///
  /// - Parameter pretty: members and elements on lines of their own, indented by two spaces;
  ///   else all on one line without spaces. No line feed at the end either way.
  public func bytes(pretty: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes, indent: pretty ? 0 : nil)
    return bytes
  }

  /// Appends the value; `indent` is the depth in pretty form, nil for the compact form.
  func write(into bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .number(let number): bytes += (number.isFinite ? number.plain : "null").utf8
    case .string(let text): Self.write(text, into: &bytes)
    case .array(let elements):
      Self.list("[", "]", elements, into: &bytes, indent) { element, bytes, indent in
        element.write(into: &bytes, indent: indent)
      }
    case .object(let members):
      Self.list("{", "}", members, into: &bytes, indent) { member, bytes, indent in
        Self.write(member.name, into: &bytes)
        bytes += (indent == nil ? ":" : ": ").utf8
        member.value.write(into: &bytes, indent: indent)
      }
    }
  }

  private static func list<Item>(
    _ open: String, _ close: String, _ items: [Item], into bytes: inout [UInt8], _ indent: Int?,
    _ item: (Item, inout [UInt8], Int?) -> Void
  ) {
    bytes += open.utf8
    let inner = indent.map { $0 + 1 }
    for (index, each) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(into: &bytes, inner)
      item(each, &bytes, inner)
    }
    if !items.isEmpty { newLine(into: &bytes, indent) }
    bytes += close.utf8
  }

  private static func newLine(into bytes: inout [UInt8], _ indent: Int?) {
    guard let indent else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * indent)
  }

  private static func write(_ text: String, into bytes: inout [UInt8]) {
    let hexadecimal = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0..<0x20:
        bytes += "\\u00".utf8
        bytes.append(hexadecimal[Int(byte >> 4)])
        bytes.append(hexadecimal[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
