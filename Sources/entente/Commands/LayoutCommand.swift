import ArgumentParser
import EntenteRender
import EntenteTables

#if canImport(Glibc)
  import Glibc
#endif

/// Lays out the DOT text on standard input: the part of drawing that `draw` leaves to a process of its
/// own where it may take long.
struct LayoutCommand: EntenteCommand {
  static let configuration = CommandConfiguration(
    commandName: "layout-job", abstract: "Lay out DOT text for another entente.",
    shouldDisplay: false)

  @Option var engine: String
  @Option var format: String

  mutating func perform() throws -> Outcome {
    var text: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(0, &piece, piece.count), count > 0 {
      text.append(contentsOf: piece[..<count])
    }
    let rendering = try Renderer.shared.draw(
      LayoutJob(
        dot: String(decoding: text, as: UTF8.self), format: PictureFormat(named: format),
        engine: LayoutEngine(named: engine)))
    for warning in rendering.warnings { Log.warning(warning) }
    try OutputFile.write(rendering.bytes, to: nil)
    return Outcome()
  }
}
