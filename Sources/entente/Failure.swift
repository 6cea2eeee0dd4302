import ArgumentParser
import EntenteAnalysis
import EntenteArticles
import EntenteCoding
import EntenteEvaluation
import EntenteFormats
import EntenteGraph
import EntenteRender
import EntenteTables
import EntenteText

/// One line for standard error and the exit status of an error.
struct Failure {
  let message: String
  let status: Int32
  /// Help or the version was asked for, which the argument parser prints.
  var isAnswer = false

  init(_ error: any Error) {
    switch error {
    case let error as ArticleError:
      message = error.description
      status = Self.status(error.kind)
    case let error as EventTableError:
      message = error.description
      status = Self.status(error.kind)
    case let error as OutputError:
      message = error.kind == .closedPipe ? "" : error.description
      status = Self.status(error.kind)
    case let error as RenderError:
      message = error.description
      status = Self.status(error.kind)
    case let error as AnalysisError:
      message = error.description
      status = 64
    case let error as GraphError:
      message = error.description
      status = 65
    case let error as LexiconError:
      message = error.description
      status = 65
    case let error as DayIntervalError:
      message = error.description
      status = 64
    case let error as UsageError:
      message = error.description
      status = 64
    case let error as GoldError:
      message = error.description
      status = 65
    case let error as NothingToCode:
      message = error.description
      status = 65
    default:
      let code = Entente.exitCode(for: error)
      isAnswer = code.isSuccess
      if code == .validationFailure {
        message = Self.usage(Entente.message(for: error))
        status = code.rawValue
      } else {
        message = "\(error)"
        status = isAnswer ? 0 : 70
      }
    }
  }

  /// What the argument parser has to say, on one line and without the usage that it would print.
  private static func usage(_ message: String) -> String {
    var text = ""
    var items: [Substring] = []
    for line in message.split(separator: "\n") {
      let line = line.drop { $0 == " " }
      if line.hasPrefix("- ") { items.append(line.dropFirst(2)) } else { text += line }
    }
    if !items.isEmpty { text += " " + items.joined(separator: ", ") }
    if text.isEmpty { text = "arguments are missing" }
    while text.last == "." { text.removeLast() }
    let named = CommandLine.arguments.dropFirst().first { argument in
      Entente.configuration.subcommands.contains { $0.configuration.commandName == argument }
    }
    let help = "entente \(named.map { $0 + " " } ?? "")--help"
    return text.prefix(1).lowercased() + text.dropFirst()
      + (text.last == "?" ? " See: " : "; see: ") + help
  }

  private static func status(_ kind: ArticleError.Kind) -> Int32 {
    switch kind {
    case .noSuchPath, .notReadable, .noArticles: 66
    case .readFailure: 74
    case .unsupportedFormat, .empty, .invalidUTF8, .frontMatter, .json, .conllu: 65
    }
  }

  private static func status(_ kind: EventTableError.Kind) -> Int32 {
    switch kind {
    case .noSuchFile, .notReadable: 66
    case .readFailure: 74
    case .damaged, .notUTF8, .header, .empty, .tooLarge: 65
    }
  }

  private static func status(_ kind: RenderError.Kind) -> Int32 {
    switch kind {
    case .unknownEngine, .unknownFormat: 64
    case .missingPlugin, .layoutFailed, .renderFailed, .layoutGivenUp: 69
    case .unreadableDOT, .emptyDiagram, .unknownNode, .duplicateNode: 65
    }
  }

  private static func status(_ kind: OutputError.Kind) -> Int32 {
    switch kind {
    case .cannotCreate: 73
    case .writeFailed: 74
    case .closedPipe: 0
    }
  }
}

/// Options that contradict each other or name nothing.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  static func unknownActor(_ name: String, isTable: Bool) -> UsageError {
    UsageError(
      description: "no actor or topic of "
        + (isTable
          ? "this table is called “\(name)”; entente centrality lists its names"
          : "these articles is called “\(name)”; entente events lists their names"))
  }
}

/// Every article was refused; each refusal has been reported on its own line.
struct NothingToCode: Error, CustomStringConvertible {
  let count: Int
  var description: String { "none of the \(count) articles could be read" }
}
