#if canImport(Glibc)
  import Glibc
#endif

/// Unbuffered writes to standard error.
enum StandardError {
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}

/// What the standard streams are.
enum Terminal {
  static var outputIsTerminal: Bool { isatty(1) == 1 }

  /// Processors that may be used.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
