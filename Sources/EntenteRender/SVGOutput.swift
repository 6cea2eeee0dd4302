/// Bytes of an SVG being written.
struct SVGOutput {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Markup, as it is.
  mutating func add(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// A piece of the file read.
  mutating func add(_ scanner: SVGScanner, _ range: Range<Int>) {
    bytes.append(contentsOf: scanner.bytes[range])
  }

  /// An attribute of the file read, with a space before it.
  mutating func add(_ scanner: SVGScanner, _ attribute: SVGScanner.Attribute) {
    bytes.append(UInt8(ascii: " "))
    add(scanner, attribute.name)
    bytes.append(contentsOf: "=\"".utf8)
    add(scanner, attribute.value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Any text, cleaned and escaped.
  mutating func addText(_ text: String) {
    XMLText.append(LabelText.clean(text), to: &bytes)
  }

  /// An attribute with any text for its value, with a space before it.
  mutating func addAttribute(_ name: String, _ value: String) {
    add(" \(name)=\"")
    addText(value)
    add("\"")
  }
}
