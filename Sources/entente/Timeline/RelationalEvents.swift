import EntenteGraph
import EntenteText
import EntenteTies

/// Dated events for programs that model who acts upon whom when, such as goldfish and remify (R).
///
/// `time,sender,receiver,type,weight,article`, in order of time, those of one day as the network has
/// them. What both sides do stands once in each direction, with half its weight. Events without a day
/// are left out. The article is that which tells of the event first, empty for event tables.
enum RelationalEvents {
  static func bytes(_ network: EventNetwork, _ table: TieTable, articles: [String]) -> [UInt8] {
    var bytes = Array("time,sender,receiver,type,weight,article\n".utf8)
    let first = network.isFromTable ? [] : network.firstArticles
    for position in table.positions(in: .always) {
      let article = first.isEmpty ? "" : articles[first[position]]
      let fields = [
        "\(Day(daysSinceEpoch: Int(table.days[position])))",
        table.nodeIDs[Int(table.sources[position])],
        table.nodeIDs[Int(table.targets[position])],
        table.layerNames[Int(table.layers[position])], "\(table.weights[position])", article,
      ]
      for (place, field) in fields.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        append(field, to: &bytes)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// As RFC 4180 has it.
  private static func append(_ field: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard field.utf8.contains(where: { $0 == quote || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D })
    else {
      bytes.append(contentsOf: field.utf8)
      return
    }
    bytes.append(quote)
    for byte in field.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
