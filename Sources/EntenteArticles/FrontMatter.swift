import EntenteText

/// The `key: value` lines between two lines of three hyphens at the head of a text file.
///
/// Blank lines and lines that begin with `#` are passed over. An indented line, or one that
/// begins with `- `, continues the value above it, so that lists of other programs do no harm.
/// Values may stand in quotes.
struct FrontMatter: Hashable, Sendable {
  var fields: [Field] = []
  /// Where the text after it begins; where the front matter would have been, when there is none.
  var end: Int

  struct Field: Hashable, Sendable {
    var name: String
    var value: String
    var line: Int
  }

  /// Reads it from bytes that are valid UTF-8.
  init(in text: [UInt8], path: String?) throws(ArticleError) {
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    end = start
    var lines = Lines(text: text, at: start)
    guard let opening = lines.next(), Self.isFence(opening) else { return }
    while let line = lines.next() {
      if Self.isFence(line) {
        end = lines.at
        return
      }
      let trimmed = Self.trimmed(line)
      guard let first = trimmed.first, first != UInt8(ascii: "#") else { continue }
      let continues =
        isBlank(line[line.startIndex]) || trimmed.starts(with: Array("- ".utf8))
      if continues, let last = fields.indices.last {
        let more = String(decoding: trimmed, as: UTF8.self)
        fields[last].value += fields[last].value.isEmpty ? more : " " + more
        continue
      }
      guard let colon = trimmed.firstIndex(of: UInt8(ascii: ":")) else {
        throw .noColon(ArticleError.Place(path: path, line: lines.number))
      }
      let name = Self.trimmed(trimmed[..<colon])
      let value = Self.unquoted(Self.trimmed(trimmed[(colon + 1)...]))
      fields.append(
        Field(
          name: String(decoding: name, as: UTF8.self),
          value: String(decoding: value, as: UTF8.self), line: lines.number))
    }
    throw .unterminated(ArticleError.Place(path: path, line: 1))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let last = line.last, isBlank(last) { line.removeLast() }
    return line.elementsEqual("---".utf8)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return bytes
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.count >= 2, let quote = bytes.first, quote == bytes.last,
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return bytes }
    return bytes.dropFirst().dropLast()
  }
}

/// Steps through lines, each without its line feed.
private struct Lines {
  let text: [UInt8]
  /// Where the next line begins.
  var at: Int
  /// The number of the line given last, from 1.
  var number = 0

  init(text: [UInt8], at: Int) {
    self.text = text
    self.at = at
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard at < text.count else { return nil }
    let end = text[at...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    defer {
      at = Swift.min(end + 1, text.count)
      number += 1
    }
    return text[at..<end]
  }
}
