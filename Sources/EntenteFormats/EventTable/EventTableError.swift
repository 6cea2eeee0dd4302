/// Why an event table could not be read at all; single rows at fault are ``BadRow``s.
public struct EventTableError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// No file of that name.
    case noSuchFile
    /// It is there, but may not be opened.
    case notReadable
    /// Opening succeeded, reading failed.
    case readFailure
    /// The compressed data are cut short or damaged.
    case damaged
    /// In another encoding than UTF-8.
    case notUTF8
    /// The first line names no source and target, or a column twice.
    case header
    /// Nothing in it but a header.
    case empty
    /// More nodes or records than a table can hold.
    case tooLarge
  }

  public let kind: Kind
  public let path: String
  /// What is wrong, where, and what to do, one line.
  public let description: String

  init(_ kind: Kind, _ path: String, _ text: String) {
    self.kind = kind
    self.path = path
    description = "\(path): \(text)"
  }
}

extension EventTableError {
  static func noSuchFile(_ path: String) -> Self {
    Self(.noSuchFile, path, "no such file; check the spelling")
  }

  static func notReadable(_ path: String, reason: String) -> Self {
    Self(
      .notReadable, path, "cannot be opened (\(reason)); check who may read it with: ls -l")
  }

  static func readFailure(_ path: String, reason: String) -> Self {
    Self(
      .readFailure, path,
      "reading failed (\(reason)); check the disk or the network drive that it is on")
  }

  static func damaged(_ path: String, reason: String) -> Self {
    Self(
      .damaged, path,
      "the compressed data are damaged (\(reason)); fetch the file again, test it with: gzip -t")
  }

  static func notUTF8(_ path: String) -> Self {
    Self(
      .notUTF8, path,
      "is UTF-16, not UTF-8; convert it with: iconv -f UTF-16 -t UTF-8")
  }

  static func noColumns(_ path: String) -> Self {
    Self(
      .header, path,
      "the first line names no columns source and target; begin with: "
        + "date,source,relation,target,weight")
  }

  static func columnTwice(_ path: String, _ name: String) -> Self {
    Self(
      .header, path, "the first line names the column \(name) twice; rename one of them")
  }

  static func empty(_ path: String) -> Self {
    Self(.empty, path, "has no rows; give one event a line below the header")
  }

  static func tooLarge(_ path: String) -> Self {
    Self(.tooLarge, path, "makes more than 2147483647 records; split the table")
  }
}
