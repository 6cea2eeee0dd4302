import CZlib

#if canImport(Glibc)
  import Glibc
#endif

/// A file read block by block into one buffer, unpacked on the way if it is compressed.
struct ByteInput: ~Copyable {
  /// Bytes that the buffer holds, and so the length of the longest row.
  static let capacity = 1 << 18

  private let path: String
  private let descriptor: Int32
  private let archive: gzFile?

  init(path: String, isCompressed: Bool) throws(EventTableError) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? .noSuchFile(path) : .notReadable(path, reason: Self.reason(code))
    }
    var archive: gzFile?
    if isCompressed {
      archive = gzdopen(descriptor, "rb")
      if archive == nil {
        close(descriptor)
        throw .notReadable(path, reason: "out of memory")
      }
      gzbuffer(archive, 1 << 16)
    }
    self.descriptor = descriptor
    self.archive = archive
  }

  deinit {
    if let archive { gzclose_r(archive) } else { close(descriptor) }
  }

  /// Fills the space with the next bytes; how many there were, 0 at the end.
  func read(into space: UnsafeMutableRawBufferPointer) throws(EventTableError) -> Int {
    guard let address = space.baseAddress, !space.isEmpty else { return 0 }
    guard let archive else {
      while true {
        let count = Glibc.read(descriptor, address, space.count)
        if count >= 0 { return count }
        let code = errno
        if code != EINTR { throw .readFailure(path, reason: Self.reason(code)) }
      }
    }
    let count = gzread(archive, address, UInt32(space.count))
    var code: Int32 = 0
    let message = gzerror(archive, &code).map { String(cString: $0) } ?? ""
    if code == Z_ERRNO { throw .readFailure(path, reason: Self.reason(errno)) }
    // A file cut short ends like a whole one, but for this code.
    if count < 0 || code == Z_BUF_ERROR {
      throw .damaged(path, reason: message.split(separator: ": ").last.map(String.init) ?? message)
    }
    return Int(count)
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
