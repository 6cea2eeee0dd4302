#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, read in chunks by line or as a whole; closes it at its end.
struct ByteSource: ~Copyable {
  /// A line without its line feed, and where it stands.
  struct Line {
    var bytes: [UInt8]
    /// From 1.
    var number: Int
    /// Of its first byte in the file.
    var offset: Int
  }

  let path: String?
  private let descriptor: Int32
  private var buffer: [UInt8]
  private var start = 0
  private var end = 0
  private var atEnd = false
  private var lineNumber = 0
  private var offset = 0

  /// Opens the file, or standard input for nil.
  init(path: String?, chunk: Int = 1 << 18) throws(ArticleError) {
    self.path = path
    if let path {
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      if descriptor < 0 { throw .opening(path, code: errno) }
    } else {
      descriptor = STDIN_FILENO
    }
    buffer = [UInt8](repeating: 0, count: Swift.max(chunk, 1))
  }

  deinit {
    if path != nil { close(descriptor) }
  }

  /// The first bytes up to and with the first that is not blank, without consuming them.
  mutating func head() throws(ArticleError) -> ArraySlice<UInt8> {
    while true {
      let bytes = buffer[start..<end]
      let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
      if let at = text.firstIndex(where: { !isBlank($0) }), bytes.count > 3 || atEnd {
        return text[...at]
      }
      if atEnd { return [] }
      try fill()
    }
  }

  /// The next line, nil at the end.
  mutating func line() throws(ArticleError) -> Line? {
    var searched = start
    while true {
      let found = buffer[searched..<end].withUnsafeBytes { bytes in
        bytes.baseAddress.flatMap { base in
          memchr(base, 0x0A, bytes.count).map { UnsafeRawPointer($0) - base }
        }
      }
      if let found { return take(to: searched + found, skipping: 1) }
      let seen = end - start
      if atEnd { return seen == 0 ? nil : take(to: end, skipping: 0) }
      try fill()
      searched = start + seen
    }
  }

  private mutating func take(to stop: Int, skipping feed: Int) -> Line {
    lineNumber += 1
    let line = Line(bytes: Array(buffer[start..<stop]), number: lineNumber, offset: offset)
    offset += stop + feed - start
    start = stop + feed
    return line
  }

  /// All bytes that have not been given yet.
  mutating func rest() throws(ArticleError) -> [UInt8] {
    while !atEnd { try fill() }
    return Array(buffer[start..<end])
  }

  /// Reads once more behind what is there, making room first.
  private mutating func fill() throws(ArticleError) {
    if start > 0 {
      buffer.removeSubrange(..<start)
      buffer.append(contentsOf: repeatElement(0, count: start))
      end -= start
      start = 0
    }
    if end == buffer.count {
      buffer.append(contentsOf: repeatElement(0, count: buffer.count))
    }
    let free = end
    var count = 0
    var code: Int32 = 0
    repeat {
      (count, code) = buffer.withUnsafeMutableBytes { bytes in
        let place = UnsafeMutableRawBufferPointer(rebasing: bytes[free...])
        let count = read(descriptor, place.baseAddress, place.count)
        return (count, errno)
      }
    } while count < 0 && code == EINTR
    guard count >= 0 else { throw .readFailure(path, reason: String(cString: strerror(code))) }
    end += count
    atEnd = count == 0
  }
}

extension ArticleError {
  /// The error of a path that the system refuses to open.
  static func opening(_ path: String, code: Int32) -> ArticleError {
    switch code {
    case ENOENT, ENOTDIR: .noSuchPath(path)
    case EIO: .readFailure(path, reason: String(cString: strerror(code)))
    default: .notReadable(path, reason: String(cString: strerror(code)))
    }
  }
}
