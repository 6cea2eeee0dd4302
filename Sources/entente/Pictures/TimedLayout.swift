import EntenteRender

/// Lays out large pictures in another process of this program, which can be given up.
///
/// A call into Graphviz cannot be interrupted, and on odd input it may hang or crash. Small pictures
/// take no more than a moment and are drawn in this process.
struct TimedLayout {
  let seconds: Double

  /// More DOT text than this is laid out by a child: about 400 ties.
  private static let largest = 200_000

  func draw(_ job: LayoutJob) throws(RenderError) -> Rendering {
    guard job.dot.utf8.count > Self.largest else { return try Renderer.shared.draw(job) }
    let first = try attempt(job)
    guard case .givenUp(let reason) = first, job.engine != .sfdp else {
      return try rendering(first, job.engine)
    }
    Log.warning("layout \(job.engine.rawValue) \(reason); sfdp is used instead")
    return try rendering(try attempt(job.with(.sfdp)), .sfdp)
  }

  private enum Attempt {
    case done(Rendering)
    case givenUp(String)
  }

  private func rendering(
    _ attempt: Attempt, _ engine: LayoutEngine
  ) throws(RenderError) -> Rendering {
    switch attempt {
    case .done(let rendering): return rendering
    case .givenUp(let reason): throw .layoutGivenUp(engine, reason)
    }
  }

  private func attempt(_ job: LayoutJob) throws(RenderError) -> Attempt {
    let arguments = [
      LayoutCommand.configuration.commandName ?? "", "--engine", job.engine.rawValue, "--format",
      job.format.rawValue,
    ]
    let input = Array(job.dot.utf8)
    guard let child = ChildProcess(arguments, input: input) else {
      return .done(try Renderer.shared.draw(job))
    }
    switch child.wait(seconds: seconds) {
    case .late: return .givenUp("took longer than \(Self.text(seconds)) s")
    case .crashed: return .givenUp("failed inside Graphviz")
    case .ended(0): return .done(Rendering(bytes: child.output(), warnings: child.errors()))
    case .ended:
      throw .failedElsewhere(child.errors().last ?? "the layout failed without a word")
    }
  }

  /// 30 rather than 30.0.
  private static func text(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? "\(Int(min(seconds, 1e9)))" : "\(seconds)"
  }
}
