#if canImport(Glibc)
  import Glibc
#endif

/// One file on its way through the reader: where it stands, what its columns are, and the fields of
/// the row at hand.
struct TablePass: ~Copyable {
  let path: String
  let scanner: RowScanner
  private(set) var columns: Columns?
  /// Rows met, good or bad.
  var rows = 0
  /// The line that comes next, from 1.
  var line = 1
  /// No byte has been read.
  var isAtStart = true
  /// In a row too long for the buffer, whose rest is passed over.
  var isInsideTooLong = false
  /// One a role, as places in the block.
  private let kept: UnsafeMutableBufferPointer<RowScanner.Field>
  private var places: [Int] = []
  private var unescaped: [UInt8] = []
  /// Tables are mostly in order of day, so that the day of the row before is worth a look.
  private var lastDate: [UInt8] = []
  private var lastDay: Int32 = 0

  init(path: String, scanner: RowScanner) {
    self.path = path
    self.scanner = scanner
    kept = .allocate(capacity: Columns.Role.allCases.count)
    kept.initialize(repeating: RowScanner.Field())
  }

  deinit { kept.deallocate() }

  var fieldCount: Int { places.count }

  mutating func setColumns(_ columns: Columns) {
    self.columns = columns
    places = columns.roles
  }

  /// The row at a place; its fields are kept for the functions below.
  mutating func row(
    _ block: UnsafeRawBufferPointer, at start: Int, isLast: Bool, isFull: Bool
  ) -> RowScanner.Row {
    places.withUnsafeBufferPointer { places in
      scanner.row(
        in: block, at: start, places: places, kept: kept, isLast: isLast, isFull: isFull,
        lines: &line)
    }
  }

  /// All fields of the first line, and where the next begins; nil if the block ends inside it.
  mutating func firstLine(
    _ block: UnsafeRawBufferPointer, at start: Int, isLast: Bool
  ) -> (texts: [String], next: Int)? {
    var texts: [String] = []
    var before = line
    while true {
      // One field is read at a time, since nobody knows how many there are.
      before = line
      var place = [Int](repeating: Columns.ignored, count: texts.count)
      place.append(0)
      let row = place.withUnsafeBufferPointer { place in
        scanner.row(
          in: block, at: start, places: place, kept: kept, isLast: isLast, isFull: false,
          lines: &line)
      }
      guard case .fields(let count, let next) = row else {
        line = before
        return nil
      }
      texts.append(text(of: kept[0], block))
      if texts.count == count { return (texts, next) }
      line = before
    }
  }

  /// The place of the line after the one at hand, for a row that is passed over.
  mutating func restOfLine(_ block: UnsafeRawBufferPointer, from: Int) -> Int {
    guard from < block.count, let base = block.baseAddress,
      let found = memchr(base + from, Int32(UInt8(ascii: "\n")), block.count - from)
    else { return block.count }
    line += 1
    isInsideTooLong = false
    return UnsafeRawPointer(found) - base + 1
  }

  /// Whether a row is nothing but its line end.
  func isBlank(_ block: UnsafeRawBufferPointer, from: Int, to: Int) -> Bool {
    block[from..<to].allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }

  func isEmpty(_ role: Columns.Role, _ block: UnsafeRawBufferPointer) -> Bool {
    let field = kept[role.rawValue]
    if field.begin < field.end, block[field.begin] > 0x20 { return false }
    return block[field.begin..<field.end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Days since 1970-01-01 of the row.
  mutating func day(
    _ block: UnsafeRawBufferPointer, _ line: Int, undated: Int32
  ) throws(BadRow) -> Int32 {
    guard columns?.holds(.date) ?? false else { return undated }
    let field = kept[Columns.Role.date.rawValue]
    let bytes = UnsafeRawBufferPointer(rebasing: block[field.begin..<field.end])
    let isLast = lastDate.withUnsafeBytes { last in
      guard let one = last.baseAddress, let other = bytes.baseAddress else { return false }
      return !bytes.isEmpty && last.count == bytes.count && memcmp(one, other, bytes.count) == 0
    }
    if isLast { return lastDay }
    guard let day = DayBytes.day(bytes) else {
      if isEmpty(.date, block) { throw .emptyField(path, line, Columns.Role.date.name) }
      throw .date(path, line, shown(.date, block))
    }
    lastDate = Array(bytes)
    lastDay = day
    return day
  }

  /// The weight of the row, 1 where the table has none.
  func weight(_ block: UnsafeRawBufferPointer, _ line: Int) throws(BadRow) -> Double {
    guard columns?.holds(.weight) ?? false else { return 1 }
    let field = kept[Columns.Role.weight.rawValue]
    let bytes = UnsafeRawBufferPointer(rebasing: block[field.begin..<field.end])
    guard let weight = WeightBytes.weight(bytes) else {
      if isEmpty(.weight, block) { throw .emptyField(path, line, Columns.Role.weight.name) }
      throw .weight(path, line, shown(.weight, block))
    }
    return weight
  }

  /// The number of a name of the row.
  mutating func number(
    _ role: Columns.Role, _ block: UnsafeRawBufferPointer, _ line: Int, in names: inout NameTable
  ) throws(BadRow) -> Int {
    let field = kept[role.rawValue]
    if isEmpty(role, block) { throw .emptyField(path, line, role.name) }
    var number: Int?
    if field.isEscaped {
      unescape(field, block)
      number = unescaped.withUnsafeBytes { names.number(of: $0) }
    } else {
      number = names.number(
        of: UnsafeRawBufferPointer(rebasing: block[field.begin..<field.end]))
    }
    guard let number else { throw .notUTF8(path, line, role.name) }
    return number
  }

  /// Doubled quotes become single ones.
  private mutating func unescape(_ field: RowScanner.Field, _ block: UnsafeRawBufferPointer) {
    unescaped.removeAll(keepingCapacity: true)
    var at = field.begin
    while at < field.end {
      unescaped.append(block[at])
      at += block[at] == UInt8(ascii: "\"") ? 2 : 1
    }
  }

  private mutating func text(
    of field: RowScanner.Field, _ block: UnsafeRawBufferPointer
  ) -> String {
    guard field.isEscaped else {
      return String(decoding: block[field.begin..<field.end], as: UTF8.self)
    }
    unescape(field, block)
    return String(decoding: unescaped, as: UTF8.self)
  }

  /// A field for a message, cut short.
  private func shown(_ role: Columns.Role, _ block: UnsafeRawBufferPointer) -> String {
    let field = kept[role.rawValue]
    let text = String(
      decoding: block[field.begin..<min(field.end, field.begin + 160)], as: UTF8.self)
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
