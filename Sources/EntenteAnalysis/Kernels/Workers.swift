import Dispatch
import Synchronization

/// Shares blocks of work among threads.
///
/// The blocks and the order of their results don't depend on the number of threads, so neither do
/// sums over them.
enum Workers {
  /// How many blocks a pass over `count` sources is cut into: enough to keep many cores busy, few
  /// enough that a result array a block is small beside the network.
  static func blockCount(for count: Int) -> Int {
    min(32, max(1, count / 64))
  }

  /// The sources of one block; blocks differ in length by at most one.
  static func range(of block: Int, in blocks: Int, count: Int) -> Range<Int> {
    (count * block / blocks)..<(count * (block + 1) / blocks)
  }

  /// - Parameter threads: at most so many at a time, nil for as many as there are cores.
  static func map<Result: Sendable>(
    blocks: Int, threads: Int?, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    if blocks <= 1 || threads == 1 { return (0..<blocks).map(body) }
    let next = Atomic<Int>(0)
    let results = Mutex<[Result?]>([Result?](repeating: nil, count: blocks))
    DispatchQueue.concurrentPerform(iterations: min(blocks, threads ?? blocks)) { _ in
      while true {
        let block = next.add(1, ordering: .relaxed).oldValue
        guard block < blocks else { return }
        let result = body(block)
        results.withLock { $0[block] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
