/// A stretch of a lexicon's bytes, kept where it lies: most of a lexicon is never printed.
/// The bytes are constants of the program or of an overlay that the lexicon keeps alive.
struct LexiconText: @unchecked Sendable {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = UnsafeBufferPointer(rebasing: bytes[range])
  }

  var isEmpty: Bool { bytes.isEmpty }
  var string: String { String(decoding: bytes, as: UTF8.self) }
}
