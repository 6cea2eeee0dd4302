import ArgumentParser
import EntenteText

#if canImport(Glibc)
  import Glibc
#endif

/// Runs a command and turns its outcome, or its error, into the exit status: here and nowhere else.
@main
enum Main {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try Entente.parseAsRoot()
      if var command = command as? any EntenteCommand {
        let outcome = try command.perform()
        exit(outcome.status)
      }
      try command.run()
    } catch {
      let failure = Failure(error)
      if failure.isAnswer { Entente.exit(withError: error) }
      if !failure.message.isEmpty { Log.error(failure.message) }
      exit(failure.status)
    }
  }
}

/// A subcommand that reports how it ended.
protocol EntenteCommand: ParsableCommand {
  mutating func perform() throws -> Outcome
}

extension EntenteCommand {
  mutating func run() throws {
    let outcome = try perform()
    if outcome.status != 0 { throw ExitCode(outcome.status) }
  }
}

/// How a command ended when it ended well.
struct Outcome {
  /// Articles that could not be read.
  var skipped = 0
  /// There was something to report.
  var found = true
  /// What was to be checked is not in order.
  var isFaulty = false

  var status: Int32 { isFaulty ? 65 : skipped > 0 ? 3 : found ? 0 : 1 }
}
