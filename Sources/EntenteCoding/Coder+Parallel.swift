import Dispatch

extension Coder {
  /// Codes articles on several threads. The result is in the order of the input, and the same for any
  /// number of threads.
  ///
  /// - Parameter threads: at least 1; more than there are articles are not started.
  public static func code(
    _ inputs: [CodingInput], with lexicon: Lexicon, threads: Int, explains: Bool = false
  ) -> [CodedArticle] {
    let workers = min(max(1, threads), (inputs.count + 7) / 8)
    guard workers > 1 else {
      var coder = Coder(lexicon)
      coder.explains = explains
      return inputs.map { coder.code($0) }
    }
    // Contiguous runs keep each worker's memory apart; runs are short so that both end together.
    let runs = (0..<workers * 8).map { run in
      inputs.count * run / (workers * 8)..<inputs.count * (run + 1) / (workers * 8)
    }
    let results = RunResults(count: runs.count)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var coder = Coder(lexicon)
      coder.explains = explains
      while let run = results.next() {
        results.set(run, runs[run].map { coder.code(inputs[$0]) })
      }
    }
    return results.joined()
  }
}

/// Hands out runs and collects their results.
private final class RunResults: @unchecked Sendable {
  private let queue = DispatchQueue(label: "entente.coding")
  private var results: [[CodedArticle]]
  private var started = 0

  init(count: Int) { results = Array(repeating: [], count: count) }

  func next() -> Int? {
    queue.sync {
      guard started < results.count else { return nil }
      started += 1
      return started - 1
    }
  }

  func set(_ run: Int, _ value: [CodedArticle]) { queue.sync { results[run] = value } }

  func joined() -> [CodedArticle] { queue.sync { results.flatMap { $0 } } }
}
