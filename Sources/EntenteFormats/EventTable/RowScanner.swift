#if canImport(Glibc)
  import Glibc
#endif

/// Finds rows and their fields in a block of bytes (RFC 4180; tabs are quoted in the same way).
struct RowScanner {
  let separator: UInt8

  /// What stands at a place in the block.
  enum Row {
    /// A whole row: how many fields it has, and where the next one begins.
    case fields(Int, next: Int)
    /// A row that can't be split, and where to go on.
    case fault(Fault, next: Int)
    /// The block ends inside the row.
    case incomplete
  }

  enum Fault { case openQuote, textAfterQuote }

  /// A field of a row. `isEscaped`: doubled quotes inside are still to be made single.
  struct Field {
    var begin = 0
    var end = 0
    var isEscaped = false
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The row that begins at a place.
  ///
  /// - Parameters:
  ///   - places: for each field the index in `kept` that it goes to; one past its end for fields
  ///     that nobody reads. Fields beyond it are counted only.
  ///   - isLast: no bytes follow the block, so that its end ends a row too.
  ///   - isFull: the block can't grow; a quote still open at its end is then given up.
  ///   - lines: is raised by the line feeds inside the row and at its end.
  func row(
    in block: UnsafeRawBufferPointer, at start: Int, places: UnsafeBufferPointer<Int>,
    kept: UnsafeMutableBufferPointer<Field>, isLast: Bool, isFull: Bool, lines: inout Int
  ) -> Row {
    guard var end = lineEnd(block, from: start, isLast) else { return .incomplete }
    var count = 0
    var at = start
    var linesInside = 0
    while true {
      let field: Field
      if at < end, block[at] == Self.quote {
        var escaped = false
        guard let close = closing(block, after: at, &escaped) else {
          if !isLast, !isFull { return .incomplete }
          lines += 1
          return .fault(.openQuote, next: min(end + 1, block.count))
        }
        field = Field(begin: at + 1, end: close, isEscaped: escaped)
        at = close + 1
        if close > end {
          // The line feed that was taken for the end is inside the quotes.
          for byte in block[end..<close] where byte == Self.lineFeed { linesInside += 1 }
          guard let later = lineEnd(block, from: close, isLast) else { return .incomplete }
          end = later
        }
        if at < end, block[at] != separator, !(block[at] == Self.carriageReturn && at + 1 == end) {
          lines += linesInside + 1
          return .fault(.textAfterQuote, next: min(end + 1, block.count))
        }
        if at < end, block[at] == Self.carriageReturn { at = end }
      } else {
        let stop = find(separator, in: block, from: at, to: end) ?? end
        var last = stop
        if stop == end, last > at, block[last - 1] == Self.carriageReturn { last -= 1 }
        field = Field(begin: at, end: last)
        at = stop
      }
      if count < places.count, places[count] < kept.count { kept[places[count]] = field }
      count += 1
      if at >= end { break }
      at += 1
    }
    lines += linesInside + 1
    return .fields(count, next: min(end + 1, block.count))
  }

  private func lineEnd(_ block: UnsafeRawBufferPointer, from: Int, _ isLast: Bool) -> Int? {
    find(Self.lineFeed, in: block, from: from, to: block.count) ?? (isLast ? block.count : nil)
  }

  /// The quote that closes the field whose opening quote stands at a place.
  private func closing(
    _ block: UnsafeRawBufferPointer, after opening: Int, _ escaped: inout Bool
  ) -> Int? {
    var at = opening + 1
    while let quote = find(Self.quote, in: block, from: at, to: block.count) {
      guard quote + 1 < block.count, block[quote + 1] == Self.quote else { return quote }
      escaped = true
      at = quote + 2
    }
    return nil
  }

  private func find(
    _ byte: UInt8, in block: UnsafeRawBufferPointer, from: Int, to: Int
  ) -> Int? {
    guard from < to, let base = block.baseAddress,
      let found = memchr(base + from, Int32(byte), to - from)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }
}
