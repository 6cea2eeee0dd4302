/// Goes through Graphviz's SVG token by token. It knows the XML that Graphviz writes, not all of
/// XML: no CDATA, no internal DTD, attributes in double quotes.
struct SVGScanner {
  struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
  }

  enum Token {
    /// Attributes are in ``SVGScanner/attributes``.
    case open(name: Range<Int>, isEmpty: Bool)
    case close(name: Range<Int>)
    case text(Range<Int>)
    /// Comment, DOCTYPE or processing instruction.
    case aside(Range<Int>)
  }

  let bytes: [UInt8]
  private(set) var at = 0
  /// Of the last opening tag.
  private(set) var attributes: [Attribute] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next token; nil at the end, or where the text breaks off.
  mutating func next() -> Token? {
    guard at < bytes.count else { return nil }
    guard bytes[at] == UInt8(ascii: "<") else {
      let start = at
      at = find(UInt8(ascii: "<"), from: at) ?? bytes.count
      return .text(start..<at)
    }
    guard at + 1 < bytes.count else { return nil }
    switch bytes[at + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return aside()
    case UInt8(ascii: "/"):
      guard let end = find(UInt8(ascii: ">"), from: at) else { return nil }
      let name = (at + 2)..<end
      at = end + 1
      return .close(name: name)
    default: return open()
    }
  }

  func bytes(_ range: Range<Int>, are text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { wanted in
      bytes.withUnsafeBufferPointer { $0[range].elementsEqual(wanted) }
    }
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The value of an attribute of the last opening tag.
  func value(_ name: StaticString) -> Range<Int>? {
    attributes.first { bytes($0.name, are: name) }?.value
  }

  private mutating func aside() -> Token? {
    let start = at
    let isComment = start + 3 < bytes.count && bytes[start + 2] == UInt8(ascii: "-")
    var end = at
    while let found = find(UInt8(ascii: ">"), from: end) {
      end = found + 1
      if !isComment || (bytes[found - 1] == UInt8(ascii: "-") && found - start > 5) {
        at = end
        return .aside(start..<end)
      }
    }
    return nil
  }

  private mutating func open() -> Token? {
    var here = at + 1
    let nameStart = here
    while here < bytes.count, !Self.endsName(bytes[here]) { here += 1 }
    let name = nameStart..<here
    attributes.removeAll(keepingCapacity: true)
    while here < bytes.count {
      switch bytes[here] {
      case UInt8(ascii: ">"):
        at = here + 1
        return .open(name: name, isEmpty: false)
      case UInt8(ascii: "/"):
        guard here + 1 < bytes.count else { return nil }
        at = here + 2
        return .open(name: name, isEmpty: true)
      case 0x20, 0x0A, 0x0D, 0x09: here += 1
      default:
        guard let equals = find(UInt8(ascii: "="), from: here), equals + 1 < bytes.count,
          let end = find(UInt8(ascii: "\""), from: equals + 2)
        else { return nil }
        attributes.append(Attribute(name: here..<equals, value: (equals + 2)..<end))
        here = end + 1
      }
    }
    return nil
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    var here = start
    while here < bytes.count {
      if bytes[here] == byte { return here }
      here += 1
    }
    return nil
  }
}
