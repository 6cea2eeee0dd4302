import EntenteText

/// A lexicon file cut into rows and fields, without copying a byte.
struct LexiconFile {
  let name: String
  let bytes: UnsafeBufferPointer<UInt8>
  let columns: [String]
  /// Where its bytes come from, where it was put together from several files.
  let origins: LexiconOrigins?
  private let firstRow: Int

  /// Reads comments and heading.
  init(name: String, bytes: UnsafeBufferPointer<UInt8>, origins: LexiconOrigins? = nil) {
    self.name = name
    self.bytes = bytes
    self.origins = origins
    var position = 0
    var columns: [String] = []
    while position < bytes.count {
      let end = Self.lineEnd(bytes, position)
      if end > position, bytes[position] != 0x23, bytes[position] != 0x0D {
        columns = Self.fields(bytes, position, end).map {
          String(decoding: bytes[$0], as: UTF8.self)
        }
        position = end + 1
        break
      }
      position = end + 1
    }
    self.columns = columns
    firstRow = min(position, bytes.count)
  }

  /// File, line and column of a byte.
  func place(_ offset: Int) -> LexiconPlace {
    origins?.place(offset) ?? LexiconPlace(file: name, bytes: bytes, offset: offset)
  }

  /// Index of a column.
  func column(_ name: String) throws(LexiconError) -> Int {
    guard let index = columns.firstIndex(of: name) else { throw .missingColumn(self.name, name) }
    return index
  }

  /// One row: the byte ranges of its fields.
  struct Row {
    var fields: [Range<Int>]
    /// Its first byte.
    var start: Int { fields[0].lowerBound }
  }

  /// Calls `body` for each row. Missing fields at the end of a row are empty.
  func forEachRow(_ body: (Row) throws(LexiconError) -> Void) throws(LexiconError) {
    var position = firstRow
    while position < bytes.count {
      let end = Self.lineEnd(bytes, position)
      if end > position, bytes[position] != 0x23, bytes[position] != 0x0D {
        var fields = Self.fields(bytes, position, end)
        if fields.count > columns.count {
          throw .tooManyFields(
            place(fields[columns.count].lowerBound), found: fields.count, expected: columns.count)
        }
        while fields.count < columns.count { fields.append(end..<end) }
        try body(Row(fields: fields))
      }
      position = end + 1
    }
  }

  /// FNV-1a of a field's bytes, as they stand.
  func hash(_ range: Range<Int>) -> UInt64 {
    FoldHash.of(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// The first word ends in an alef or alef maqsura without a hamza: a verb with a weak end.
  func endsInBareAlef(_ range: Range<Int>) -> Bool {
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] != 0x20 { end += 1 }
    guard end - range.lowerBound >= 2 else { return false }
    let last = (bytes[end - 2], bytes[end - 1])
    return last == (0xD9, 0x89) || last == (0xD8, 0xA7)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Calls `body` for each value of a field, separated by `|`; empty ones are skipped.
  func forEachValue(
    _ field: Range<Int>, _ body: (Range<Int>) throws(LexiconError) -> Void
  ) throws(LexiconError) {
    var start = field.lowerBound
    var index = start
    while index <= field.upperBound {
      if index == field.upperBound || bytes[index] == 0x7C {
        if index > start { try body(start..<index) }
        start = index + 1
      }
      index += 1
    }
  }

  func values(_ field: Range<Int>) -> [String] {
    field.isEmpty ? [] : string(field).split(separator: "|").map(String.init)
  }

  static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    return index
  }

  static func fields(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int)
    -> [Range<Int>]
  {
    var fields: [Range<Int>] = []
    fields.reserveCapacity(10)
    var first = start
    var index = start
    let stop = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
    while index <= stop {
      if index == stop || bytes[index] == 0x09 {
        fields.append(first..<index)
        first = index + 1
      }
      index += 1
    }
    return fields
  }
}
