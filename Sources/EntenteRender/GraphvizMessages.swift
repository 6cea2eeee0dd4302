import CGraphviz

/// What Graphviz says while it works, kept from stderr.
///
/// Graphviz hands its messages to a plain C function, which cannot know for whom they are; so they
/// gather in one place, which only the holder of the renderer's lock touches.
enum GraphvizMessages {
  nonisolated(unsafe) private static var pieces: [UInt8] = []

  /// Takes over from stderr, forgetting what was said before.
  static func start() {
    pieces.removeAll(keepingCapacity: true)
    entente_capture_messages { piece in
      if let piece {
        GraphvizMessages.pieces.append(contentsOf: UnsafePointer(piece))
      }
      return 0
    }
  }

  /// The messages since the start, a line each, without "Error:" and "Warning:"; a message said
  /// again and again is told once.
  static func take() -> [String] {
    let text = LabelText.clean(String(decoding: pieces, as: UTF8.self))
    pieces.removeAll(keepingCapacity: true)
    var lines: [String] = []
    for line in text.split(separator: "\n") {
      var line = line
      for label in ["Error: ", "Warning: "] where line.hasPrefix(label) {
        line = line.dropFirst(label.count)
      }
      while line.last == " " { line = line.dropLast() }
      if !line.isEmpty, !lines.contains(String(line)) { lines.append(String(line)) }
    }
    return lines
  }
}

extension [UInt8] {
  /// The bytes of a C string.
  fileprivate mutating func append(contentsOf text: UnsafePointer<CChar>) {
    var at = text
    while at.pointee != 0 {
      append(UInt8(bitPattern: at.pointee))
      at += 1
    }
  }
}
