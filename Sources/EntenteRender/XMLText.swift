/// Bytes of XML text. Callers have cleaned the text of characters that XML forbids.
enum XMLText {
  static func escaped(_ text: String) -> String {
    var out: [UInt8] = []
    append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Undoes ``escaped(_:)``.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var out = ""
    for (number, piece) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated()
    {
      guard number > 0, let end = piece.firstIndex(of: ";") else {
        out += piece
        continue
      }
      switch piece[..<end] {
      case "amp": out += "&"
      case "lt": out += "<"
      case "gt": out += ">"
      case "quot": out += "\""
      case "#10": out += "\n"
      default: out += "?"
      }
      out += piece[piece.index(after: end)...]
    }
    return out
  }

  /// Escapes for element content and for attribute values alike; line feeds become `&#10;`, which
  /// an attribute keeps.
  static func append(_ text: String, to out: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case 0x26: out.append(contentsOf: "&amp;".utf8)
      case 0x3C: out.append(contentsOf: "&lt;".utf8)
      case 0x3E: out.append(contentsOf: "&gt;".utf8)
      case 0x22: out.append(contentsOf: "&quot;".utf8)
      case 0x0A: out.append(contentsOf: "&#10;".utf8)
      default: out.append(byte)
      }
    }
  }
}
