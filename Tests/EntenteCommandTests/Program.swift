import Foundation

/// What a run of the program left behind.
struct Run {
  let status: Int32
  let output: [UInt8]
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
  /// Lines without their ends, LF or CR LF.
  var lines: [Substring] { text.split(whereSeparator: \.isNewline) }
  var errorLines: [Substring] { errors.split(separator: "\n") }
}

/// The built program, run as a user runs it.
enum Program {
  /// It stands beside the test bundle.
  static let path =
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/entente"

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static func run(
    _ arguments: [String], in folder: String = root, input: [UInt8]? = nil
  ) throws -> Run {
    try run(path, arguments, in: folder, input: input)
  }

  /// Runs a shell script; `$1` is the program.
  static func shell(_ script: String, in folder: String = root) throws -> Run {
    try run("/bin/sh", ["-c", script, "sh", path], in: folder, input: nil)
  }

  /// Runs the program with a standard output that nobody reads.
  static func runWithoutReader(_ arguments: [String], in folder: String = root) throws -> Run {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    return try run(
      path, arguments, in: folder, input: nil, output: pipe.fileHandleForWriting)
  }

  /// Output goes to files: a pipe that fills while nobody reads would stop the program.
  private static func run(
    _ program: String, _ arguments: [String], in folder: String, input: [UInt8]?,
    output: FileHandle? = nil
  ) throws -> Run {
    let place = try Folder()
    try place.write("in", input ?? [])
    try place.write("out", [])
    try place.write("err", [])
    func url(_ name: String) -> URL { URL(fileURLWithPath: place.path + "/" + name) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = try FileHandle(forReadingFrom: url("in"))
    process.standardOutput = try output ?? FileHandle(forWritingTo: url("out"))
    process.standardError = try FileHandle(forWritingTo: url("err"))
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try place.bytes("out"),
      errors: String(decoding: try place.bytes("err"), as: UTF8.self))
  }
}
