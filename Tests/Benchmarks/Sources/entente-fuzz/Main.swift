import Foundation

/// `entente-fuzz [--seconds N] [--inputs N] [--seed N] [--only TARGET]`: feeds made-up input to whatever
/// reads bytes, and ends with 1 where an answer breaks what must hold.
///
/// Input number n follows from its number alone, so a crash is found again: the number of the batch is
/// printed before it runs, and `--seed N --inputs 1` runs a single one. Without options it runs ten
/// minutes.
@main
enum Main {
  static let batch: UInt64 = 10_000

  static func main() {
    var seconds = 600.0
    var inputs = UInt64.max
    var seed: UInt64 = 0
    var only: String?
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      guard let value = arguments.popFirst() else { fail("\(argument) needs a value") }
      switch argument {
      case "--seconds": seconds = Double(value) ?? seconds
      case "--inputs": inputs = UInt64(value) ?? inputs
      case "--seed": seed = UInt64(value) ?? seed
      case "--only": only = value
      default: fail("unknown option \(argument)")
      }
    }
    do {
      let targets = try Target.all().filter { only == nil || $0.name == only }
      guard !targets.isEmpty else { fail("--only names no target") }
      run(targets, seconds: seconds, inputs: inputs, seed: seed)
    } catch {
      fail("\(error)")
    }
  }

  private static func run(_ targets: [Target], seconds: Double, inputs: UInt64, seed: UInt64) {
    let start = Date()
    var count: UInt64 = 0
    var counts: [String: UInt64] = [:]
    var slowest = (time: 0.0, target: "", seed: UInt64(0))
    while count < inputs {
      if count % batch == 0 {
        let spent = -start.timeIntervalSinceNow
        if spent > seconds { break }
        note("from \(seed + count): \(count) inputs, \(Int(spent)) s\n")
      }
      let number = seed &+ count
      var random = SeededGenerator(seed: number)
      let target = targets[pick(targets, &random)]
      let began = processorTime()
      if let fault = target.check(&random) { fail("\(target.name), --seed \(number): \(fault)") }
      let time = processorTime() - began
      if time > slowest.time { slowest = (time, target.name, number) }
      counts[target.name, default: 0] += 1
      count += 1
    }
    for name in counts.keys.sorted() { print("\(name)\t\(counts[name] ?? 0)") }
    print(
      "\(count) inputs in \(Int(-start.timeIntervalSinceNow)) s; the slowest took "
        + "\(Int(slowest.time * 1000)) ms (\(slowest.target), --seed \(slowest.seed))")
    Target.clean()
    if slowest.time > 5 { fail("an input took more than five seconds") }
  }

  /// Seconds that this process has worked: a busy machine makes nothing hang.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Targets by their share of the inputs.
  private static func pick(_ targets: [Target], _ random: inout SeededGenerator) -> Int {
    let total = targets.reduce(0) { $0 + $1.share }
    var place = Int.random(in: 0..<total, using: &random)
    for (index, target) in targets.enumerated() {
      place -= target.share
      if place < 0 { return index }
    }
    return 0
  }

  private static func note(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  private static func fail(_ message: String) -> Never {
    note("entente-fuzz: \(message)\n")
    exit(1)
  }
}
