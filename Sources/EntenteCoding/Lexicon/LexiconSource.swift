/// A lexicon file's name and bytes, kept alive as long as anything points into them.
///
/// `@unchecked`: the bytes are written once, before anybody else sees them.
final class LexiconSource: @unchecked Sendable {
  let name: String
  let bytes: UnsafeBufferPointer<UInt8>
  private let owned: UnsafeMutableBufferPointer<UInt8>?

  /// Bytes that live as long as the program.
  init(name: String, constant bytes: UnsafeBufferPointer<UInt8>) {
    self.name = name
    self.bytes = bytes
    owned = nil
  }

  /// A copy of bytes.
  init(name: String, copying bytes: some Collection<UInt8>) {
    self.name = name
    let owned = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    _ = owned.initialize(from: bytes)
    self.owned = owned
    self.bytes = UnsafeBufferPointer(rebasing: owned[..<bytes.count])
  }

  deinit { owned?.deallocate() }

  func place(_ offset: Int) -> LexiconPlace {
    LexiconPlace(file: name, bytes: bytes, offset: offset)
  }
}
