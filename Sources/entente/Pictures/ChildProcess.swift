#if canImport(Glibc)
  import Glibc
#endif

/// This program, run once more. It reads from a file and writes to files that have no names, so that
/// neither side waits for the other and nothing is left behind.
struct ChildProcess: ~Copyable {
  enum End {
    case ended(Int32)
    case crashed
    case late
  }

  private let process: pid_t
  private let files: [Int32]

  /// Nil if it could not be started.
  init?(_ arguments: [String], input: [UInt8]) {
    var path = [CChar](repeating: 0, count: 4096)
    guard readlink("/proc/self/exe", &path, path.count - 1) > 0 else { return nil }
    let files = (0..<3).map { _ in Self.namelessFile() }
    guard files.allSatisfy({ $0 >= 0 }), Self.write(input, to: files[0]) else {
      files.forEach { close($0) }
      return nil
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    var words: [UnsafeMutablePointer<CChar>?] = (["entente"] + arguments).map { strdup($0) }
    words.append(nil)
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawn(&process, path, &actions, nil, words, environ) == 0 else {
      files.forEach { close($0) }
      return nil
    }
    self.process = process
    self.files = files
  }

  deinit { files.forEach { close($0) } }

  /// Ends the process where it takes longer.
  func wait(seconds: Double) -> End {
    let start = ContinuousClock.now
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      if ContinuousClock.now - start > .seconds(seconds) {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return .late
      }
      usleep(1_000)
    }
    // The low seven bits hold the signal that ended it.
    return status & 0x7F == 0 ? .ended(status >> 8 & 0xFF) : .crashed
  }

  func output() -> [UInt8] { Self.read(files[1]) }

  /// Lines of its standard error, without the name of the program and the level in front.
  func errors() -> [String] {
    String(decoding: Self.read(files[2]), as: UTF8.self).split(separator: "\n").map { line in
      for start in ["entente: error: ", "entente: warning: "] where line.hasPrefix(start) {
        return String(line.dropFirst(start.count))
      }
      return String(line)
    }
  }

  private static func namelessFile() -> Int32 {
    var name = Array("/tmp/entente-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    if file >= 0 {
      _ = fcntl(file, F_SETFD, FD_CLOEXEC)
      unlink(name)
    }
    return file
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return lseek(file, 0, SEEK_SET) == 0
  }

  private static func read(_ file: Int32) -> [UInt8] {
    let size = lseek(file, 0, SEEK_END)
    guard size > 0, lseek(file, 0, SEEK_SET) == 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      while count < Int(size) {
        let got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, Int(size) - count)
        if got <= 0 { break }
        count += got
      }
    }
  }
}
