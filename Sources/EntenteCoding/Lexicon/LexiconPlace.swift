/// A place in a lexicon file, as an editor counts it.
public struct LexiconPlace: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Name of a built-in file (`actors/people.tsv`), or the path of another.
  public let file: String
  /// From 1; 0 where the whole file is meant.
  public let line: Int
  /// In characters, from 1; 0 where the whole line or file is meant.
  public let column: Int

  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place of a byte.
  init(file: String, bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
    let offset = min(offset, bytes.count)
    var line = 1
    var start = 0
    for index in 0..<offset where bytes[index] == 0x0A {
      line += 1
      start = index + 1
    }
    // Bytes that go on with a character count for none.
    let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
    self.init(file: file, line: line, column: column)
  }

  public var description: String {
    line == 0 ? file : column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }

  public static func < (a: LexiconPlace, b: LexiconPlace) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}

/// Where the bytes of a file that was put together come from.
struct LexiconOrigins {
  /// A stretch that was copied from one source.
  struct Piece {
    /// First byte in the file that was put together.
    var start: Int
    var source: Int
    /// First byte in the source.
    var offset: Int
  }

  var sources: [LexiconSource]
  /// By start.
  var pieces: [Piece] = []

  func place(_ offset: Int) -> LexiconPlace {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return LexiconPlace(file: sources.first?.name ?? "") }
    let piece = pieces[low - 1]
    return sources[piece.source].place(piece.offset + offset - piece.start)
  }
}
