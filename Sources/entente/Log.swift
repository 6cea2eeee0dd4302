import Logging

/// Talk on standard error.
enum Log {
  private static let logger: Logger = {
    LoggingSystem.bootstrap { _ in PlainLogHandler() }
    return Logger(label: "entente")
  }()

  static func error(_ message: String) { logger.error("\(message)") }
  static func warning(_ message: String) { logger.warning("\(message)") }
  static func note(_ message: String) { logger.info("\(message)") }
}

/// One line a message: `entente: warning: …`.
private struct PlainLogHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .info

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let prefix =
      switch event.level {
      case .error, .critical: "entente: error: "
      case .warning: "entente: warning: "
      default: "entente: "
      }
    let text = prefix + "\(event.message)".split(separator: "\n").joined(separator: " ") + "\n"
    StandardError.write(text)
  }
}
