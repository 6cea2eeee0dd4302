#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the files that the given paths stand for, each of them once.
struct ArticleWalk {
  /// A file to read.
  struct File {
    /// Nil for standard input.
    var path: String?
    var format: ArticleFormat
    /// Whether the user named it, rather than a folder above it.
    var named: Bool
  }

  /// A file's identity, however its path is written.
  private struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  private(set) var files: [File] = []
  private(set) var failures: [ArticleError] = []
  private var seen: Set<Identity> = []
  private var tookInput = false

  /// Adds what a path stands for: a file, a folder's articles sorted by path, or `-`.
  ///
  /// - Parameter format: the format of a file or of standard input; nil to tell by its suffix.
  mutating func add(_ path: String, as format: ArticleFormat? = nil) throws(ArticleError) {
    if path == "-" {
      if !tookInput { files.append(File(path: nil, format: format ?? .unknown, named: true)) }
      tookInput = true
      return
    }
    var info = stat()
    guard stat(path, &info) == 0 else { throw .opening(path, code: errno) }
    if let format {
      append(path, format, named: true)
    } else if info.st_mode & S_IFMT == S_IFDIR {
      var found: [String] = []
      var folders: Set<Identity> = []
      try walk(path, identity(info), into: &found, above: &folders)
      guard !found.isEmpty || !failures.isEmpty else { throw .noArticles(in: path) }
      found.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      for file in found { append(file, ArticleFormat.ofFound(file) ?? .text, named: false) }
    } else {
      append(path, try ArticleFormat.ofNamed(path), named: true)
    }
  }

  private mutating func append(_ path: String, _ format: ArticleFormat, named: Bool) {
    var info = stat()
    guard stat(path, &info) == 0 else {
      failures.append(.opening(path, code: errno))
      return
    }
    // The same file by two paths would count its events twice. Pipes are never the same.
    if info.st_mode & S_IFMT == S_IFREG, !seen.insert(identity(info)).inserted { return }
    files.append(File(path: path, format: format, named: named))
  }

  /// Collects articles below a folder; a folder met again through a link is not entered twice.
  private mutating func walk(
    _ folder: String, _ id: Identity, into found: inout [String],
    above: inout Set<Identity>
  ) throws(ArticleError) {
    guard above.insert(id).inserted else { return }
    guard let handle = opendir(folder) else { throw .opening(folder, code: errno) }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee))
        {
          String(cString: $0)
        }
      }
      if name.hasPrefix(".") { continue }
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var info = stat()
      guard stat(path, &info) == 0 else {
        if ArticleFormat.ofFound(path) != nil { failures.append(.opening(path, code: errno)) }
        continue
      }
      if info.st_mode & S_IFMT == S_IFDIR {
        do {
          try walk(path, identity(info), into: &found, above: &above)
        } catch {
          failures.append(error)
        }
      } else if info.st_mode & S_IFMT == S_IFREG, ArticleFormat.ofFound(path) != nil {
        found.append(path)
      }
    }
  }

  private func identity(_ info: stat) -> Identity {
    Identity(
      device: UInt64(truncatingIfNeeded: info.st_dev),
      number: UInt64(truncatingIfNeeded: info.st_ino))
  }
}
