/// The events of CAMEO (Conflict and Mediation Event Observations, Schrodt 2012, codebook 1.1b3).
enum CameoTable {
  /// What CAMEO says of an event.
  struct Event: Sendable, Hashable {
    /// Two to four digits.
    let code: String
    /// The type of PLOVER that the code belongs to, or `STATEMENT`.
    let type: String
    /// −10 … +10.
    let intensity: Float
  }

  /// The event with a name or code; nil if CAMEO has none.
  static func event(named name: String) -> Event? { events[key(name)] }

  /// In small letters; hyphens and spaces are the same ("non-mediation", "non mediation").
  private static func key(_ name: some StringProtocol) -> String {
    let bytes = name.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "-"): UInt8(ascii: " ")
      case 0x41...0x5A: byte + 0x20
      default: byte
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let events: [String: Event] = {
    var events: [String: Event] = [:]
    for line in CameoLines.text.split(separator: "\n") {
      let parts = line.split(separator: ";")
      guard parts.count == 3, let intensity = Float(parts[1]) else { continue }
      let code = String(parts[0])
      let event = Event(code: code, type: type(of: code), intensity: intensity)
      events[code] = event
      for name in parts[2].split(separator: "|") { events[key(name)] = event }
    }
    return events
  }()

  /// PLOVER's types follow the two digits that a code begins with, but for agreements that are
  /// signed, convictions, and what PLOVER counts as retreat.
  static func type(of code: String) -> String {
    if code == "057" { return "AGREE" }
    if code == "116" { return "SANCTION" }
    if ["084", "086", "087"].contains(where: code.hasPrefix) { return "RETREAT" }
    return switch code.prefix(2) {
    case "01": "STATEMENT"
    case "02", "10": "REQUEST"
    case "03": "AGREE"
    case "04": "CONSULT"
    case "05": "SUPPORT"
    case "06": "COOPERATE"
    case "07": "AID"
    case "08": "CONCEDE"
    case "09", "11": "ACCUSE"
    case "12": "REJECT"
    case "13": "THREATEN"
    case "14": "PROTEST"
    case "15": "MOBILIZE"
    case "16": "SANCTION"
    case "17": "COERCE"
    default: "ASSAULT"
    }
  }
}
