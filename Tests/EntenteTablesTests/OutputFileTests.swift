import FoundationEssentials
import Testing

@testable import EntenteTables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct OutputFileTests {
  /// A folder of its own for one test, gone with it.
  final class Folder {
    let path: String

    init() throws {
      path = FileManager.default.temporaryDirectory.path + "/output-" + UUID().uuidString
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
      try? FileManager.default.removeItem(atPath: path)
    }

    var names: [String] {
      get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }
  }

  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  @Test func writesAndReplaces() throws {
    let path = folder.path + "/a.csv"
    try OutputFile.write(Array("old".utf8), to: path)
    #expect(try read(path) == "old")
    chmod(path, 0o640)
    try OutputFile.write(Array("جديد".utf8), to: path)
    #expect(try read(path) == "جديد")
    #expect(try folder.names == ["a.csv"])
    var info = stat()
    #expect(stat(path, &info) == 0 && info.st_mode & 0o777 == 0o640)
    try OutputFile.write([], to: path)
    #expect(try read(path) == "")
  }

  @Test func followsALink() throws {
    let target = folder.path + "/target"
    let link = folder.path + "/link"
    try OutputFile.write([0x61], to: target)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "target")
    try OutputFile.write([0x62], to: link)
    #expect(try read(target) == "b")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "target")
  }

  @Test func saysWhyNothingCanBeCreated() throws {
    let cases = [
      (
        folder.path + "/none/a.csv",
        "its folder does not exist; make it with: mkdir -p \(folder.path)/none"
      ),
      (folder.path, "it is a folder; name a file in it with -o"),
      (folder.path + "/new/", "it is a folder; name a file in it with -o"),
      ("/dev/null/a", "a part of its path is a file; choose another path with -o"),
      (
        folder.path + "/" + String(repeating: "x", count: 300),
        "its name is too long; choose a shorter one with -o"
      ),
      ("", "its folder does not exist; make it with: mkdir -p ."),
    ]
    for (path, message) in cases {
      let error = #expect(throws: OutputError.self) { try OutputFile.write([0x61], to: path) }
      #expect(error?.kind == .cannotCreate)
      #expect(error?.description == "\(path): cannot be created, \(message)")
    }
    #expect(try folder.names == [])
  }

  @Test(.enabled(if: access("/dev/full", W_OK) == 0))
  func saysThatTheDiskIsFull() {
    let error = #expect(throws: OutputError.self) {
      try OutputFile.write([0x61], to: "/dev/full")
    }
    #expect(error?.kind == .writeFailed)
    #expect(
      error?.description
        == "/dev/full: writing failed, the disk is full; free some space and run it again")
  }

  @Test func aClosedPipeIsItsOwnKind() {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    let error = #expect(throws: OutputError.self) {
      try OutputFile.write([0x61], to: ends[1], path: nil)
    }
    close(ends[1])
    #expect(error?.kind == .closedPipe)
  }

  @Test func aFailedWriteLeavesTheOldFileAndNothingElse() throws {
    let path = folder.path + "/a.csv"
    try OutputFile.write(Array("old".utf8), to: path)
    var during = 0
    #expect(throws: OutputError.writeFailed(path, code: ENOSPC)) {
      try OutputFile.replace(path, mode: nil, named: path) { (descriptor) throws(OutputError) in
        try OutputFile.write(Array("half".utf8), to: descriptor, path: path)
        during = (try? self.folder.names.count) ?? 0
        throw .writeFailed(path, code: ENOSPC)
      }
    }
    #expect(during == 2)
    #expect(try read(path) == "old")
    #expect(try folder.names == ["a.csv"])
  }

  @Test(arguments: [
    (
      OutputError.cannotCreate("a", code: EACCES),
      "a: cannot be created, permission denied; "
        + "choose a folder that you may write to with -o"
    ),
    (
      .cannotCreate("a", code: EROFS),
      "a: cannot be created, the disk is read-only; "
        + "choose another path with -o"
    ),
    (
      .cannotCreate("a", code: ENOSPC),
      "a: cannot be created, the disk is full; "
        + "free some space or choose another path with -o"
    ),
    (
      .writeFailed("a", code: EIO),
      "a: writing failed, Input/output error; "
        + "check the disk and run it again"
    ),
    (
      .writeFailed(nil, code: ENOSPC),
      "standard output: writing failed, the disk is full; "
        + "free some space and run it again"
    ),
    (.closedPipe, "standard output: closed by its reader; nothing needs to be done"),
  ])
  func says(_ error: OutputError, _ message: String) {
    #expect(error.description == message)
  }
}
