#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a command's output, all of it or nothing.
public enum OutputFile {
  /// Writes the bytes to a file, or to standard output for nil and `-`.
  ///
  /// A file appears, or is replaced, only once all bytes are there: they go to a temporary file
  /// beside it, which is then renamed and which is removed if anything fails. A link is followed,
  /// an existing file's permissions are kept. Devices and pipes are written to directly.
  ///
  /// - Throws: ``OutputError``; its kind is `closedPipe` when nobody reads any more.
  public static func write(_ bytes: [UInt8], to path: String?) throws(OutputError) {
    guard let path, path != "-" else {
      return try write(bytes, to: STDOUT_FILENO, path: nil)
    }
    guard !path.isEmpty else { throw .cannotCreate(path, code: ENOENT) }
    var info = stat()
    let exists = stat(path, &info) == 0
    let type = info.st_mode & S_IFMT
    if path.hasSuffix("/") || (exists && type == S_IFDIR) {
      throw .cannotCreate(path, code: EISDIR)
    }
    if exists && type != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .cannotCreate(path, code: errno) }
      defer { close(descriptor) }
      return try write(bytes, to: descriptor, path: path)
    }
    // Renaming would replace a file that may not be written to.
    if exists && access(path, W_OK) != 0 { throw .cannotCreate(path, code: errno) }
    let mode = exists ? info.st_mode & 0o7777 : nil
    try replace(resolved(path), mode: mode, named: path) { (descriptor) throws(OutputError) in
      try write(bytes, to: descriptor, path: path)
    }
  }

  /// Lets `writing` fill a new file, then puts it in the target's place.
  static func replace(
    _ target: String, mode: mode_t?, named path: String,
    _ writing: (Int32) throws(OutputError) -> Void
  ) throws(OutputError) {
    let (descriptor, temporary) = try temporaryFile(beside: target, named: path)
    var finished = false
    defer { if !finished { unlink(temporary) } }
    do {
      defer { close(descriptor) }
      if let mode { fchmod(descriptor, mode) }
      try writing(descriptor)
    }
    guard rename(temporary, target) == 0 else { throw .cannotCreate(path, code: errno) }
    finished = true
  }

  /// Makes a new hidden file in the target's folder. Made by `open`, not `mkstemp`, so that a new
  /// file gets the permissions that the user's umask asks for.
  private static func temporaryFile(
    beside target: String, named path: String
  ) throws(OutputError) -> (descriptor: Int32, path: String) {
    for attempt in 0..<1000 {
      let temporary =
        OutputError.folder(of: target) + "/.entente-\(getpid())-\(attempt).tmp"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, temporary) }
      guard errno == EEXIST else { throw .cannotCreate(path, code: errno) }
    }
    throw .cannotCreate(path, code: EEXIST)
  }

  /// Where a path leads through links; the path itself when nothing is there yet.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Writes all bytes to an open file.
  ///
  /// A closed pipe must be an error here, not the signal that ends the process; the signal is
  /// held back for this thread alone, so that the caller's own handling stays as it is.
  static func write(
    _ bytes: [UInt8], to descriptor: Int32, path: String?
  ) throws(OutputError) {
    var pipe = sigset_t()
    var before = sigset_t()
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipe, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var code: Int32 = 0
    bytes.withUnsafeBytes { bytes in
      var at = 0
      while at < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[at...])
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if count >= 0 {
          at += count
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    guard code != 0 else { return }
    guard code == EPIPE else { throw .writeFailed(path, code: code) }
    // Takes the held-back signal away before it is let through again.
    var taken: Int32 = 0
    var pending = sigset_t()
    if sigpending(&pending) == 0, sigismember(&pending, SIGPIPE) == 1 { sigwait(&pipe, &taken) }
    throw .closedPipe
  }
}
