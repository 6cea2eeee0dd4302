#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why output could not be written.
public struct OutputError: Error, Hashable, Sendable {
  /// What went wrong; the command line maps it to an exit status.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// The file can't be made or replaced.
    case cannotCreate
    /// Writing began and failed, as on a full disk.
    case writeFailed
    /// The reader of standard output went away: no fault, end quietly.
    case closedPipe
  }

  /// What went wrong.
  public let kind: Kind
  /// The file; nil for standard output.
  public let path: String?
  /// What is wrong, without the file.
  public let problem: String
  /// What to do about it.
  public let remedy: String
}

extension OutputError: CustomStringConvertible {
  /// One line: file, problem, remedy.
  public var description: String {
    "\(path ?? "standard output"): \(problem); \(remedy)"
  }
}

extension OutputError {
  static func cannotCreate(_ path: String, code: Int32) -> Self {
    let (reason, remedy) =
      switch code {
      case ENOENT: ("its folder does not exist", "make it with: mkdir -p \(folder(of: path))")
      case ENOTDIR: ("a part of its path is a file", "choose another path with -o")
      case EISDIR: ("it is a folder", "name a file in it with -o")
      case EACCES, EPERM: ("permission denied", "choose a folder that you may write to with -o")
      case EROFS: ("the disk is read-only", "choose another path with -o")
      case ENAMETOOLONG: ("its name is too long", "choose a shorter one with -o")
      case ENOSPC, EDQUOT: ("the disk is full", "free some space or choose another path with -o")
      default: (String(cString: strerror(code)), "choose another path with -o")
      }
    return Self(
      kind: .cannotCreate, path: path, problem: "cannot be created, \(reason)", remedy: remedy)
  }

  static func writeFailed(_ path: String?, code: Int32) -> Self {
    let full = code == ENOSPC || code == EDQUOT
    return Self(
      kind: .writeFailed, path: path,
      problem: "writing failed, \(full ? "the disk is full" : String(cString: strerror(code)))",
      remedy: full ? "free some space and run it again" : "check the disk and run it again")
  }

  static var closedPipe: Self {
    Self(
      kind: .closedPipe, path: nil, problem: "closed by its reader",
      remedy: "nothing needs to be done")
  }

  /// The folder that a path's last part stands in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
