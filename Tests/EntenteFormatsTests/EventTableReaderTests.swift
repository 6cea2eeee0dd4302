import EntenteGraph
import Testing

@testable import EntenteFormats

@Suite struct EventTableReaderTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func read(_ text: String, as name: String = "t.csv") throws -> EventTable {
    try read(Array(text.utf8), as: name)
  }

  private func read(_ bytes: [UInt8], as name: String = "t.csv") throws -> EventTable {
    var reader = EventTableReader()
    try reader.read(path: folder.write(name, bytes))
    return reader.finish()
  }

  /// `day source relation target weight`, a line a record.
  private func lines(_ table: EventTable) -> [String] {
    (0..<table.ties.count).map { position in
      let record = table.ties[position]
      let day = record.day == TieTable.undated ? "-" : "\(record.day)"
      let ids = table.ties.nodeIDs
      return [
        day, ids[Int(record.source)], table.ties.relation(at: position) ?? "?",
        ids[Int(record.target)], "\(record.weight)",
      ].joined(separator: "|")
    }
  }

  @Test func columnsInAnyOrder() throws {
    let table = try read(
      """
      Note,TARGET,date, Weight ,Relation,source
      x,Iran,1970-01-02,2.5,met,Qatar
      y,Qatar,19700101,1,called,Iran

      """)
    #expect(lines(table) == ["0|Iran|called|Qatar|1.0", "1|Qatar|met|Iran|2.5"])
    #expect(table.badRowCount == 0)
    // In order of first appearance in the file, not of days; the source comes first.
    #expect(table.ties.nodeIDs == ["Qatar", "Iran"])
    #expect(table.ties.nodeKinds == [.actor, .actor])
  }

  @Test func withoutHeaderTheOrderIsFixed() throws {
    let four = try read("2025-07-01,A,met,B\n2025-07-02,B,met,A")
    #expect(lines(four) == ["20270|A|met|B|1.0", "20271|B|met|A|1.0"])
    let five = try read("2025-07-01\tA\tmet\tB\t3\n", as: "t.tsv")
    #expect(lines(five) == ["20270|A|met|B|3.0"])
  }

  @Test func onlySourceAndTargetAreNeeded() throws {
    let table = try read("source,target\na,b\nb,topic/oil\n")
    #expect(lines(table) == ["-|a|tie|b|1.0", "-|b|tie|topic/oil|1.0"])
    #expect(table.ties.nodeKinds == [.actor, .actor, .topic])
    #expect(table.ties.layerNames == ["tie"])
  }

  @Test func quotesMarksAndLineEnds() throws {
    let text =
      "\u{FEFF}date,source,relation,target\r\n\r\n"
      + "1970-01-01,\"Bank, \"\"Central\"\"\",\"made\na \"\"deal\"\"\",\"A\"\r\n"
      + "1970-01-01,B \"the\" C,met,\"\u{0645}\u{0635}\u{0631}\"\r\n"
    let table = try read(text)
    #expect(table.badRows == [])
    #expect(
      lines(table) == [
        "0|Bank, \"Central\"|made\na \"deal\"|A|1.0",
        "0|B \"the\" C|met|\u{0645}\u{0635}\u{0631}|1.0",
      ])
  }

  // gzip.compress of Python 3.11.2, mtime 0; two members, as concatenated archives have.
  private static let archive: [UInt8] = hexadecimal(
    "1f8b08000000000002034b492c49d529ce2f2d4a4ed5294acd492cc9cccfd329492c4a4f2de13232"
      + "3032d53530d73530d471d4c94d2dd171e202009fa9c2b22f0000001f8b0800000000000203333230"
      + "32d53530d73530d271d2c94d2dd171e60200a29ba6e513000000")

  @Test func compressed() throws {
    let table = try read(Self.archive, as: "t.csv.gz")
    #expect(lines(table) == ["20270|A|met|B|1.0", "20271|B|met|C|1.0"])
  }

  @Test func damagedArchive() throws {
    let path = folder.path + "/t.csv.gz"
    var error = #expect(throws: EventTableError.self) {
      _ = try read(Array(Self.archive.dropLast(12)), as: "t.csv.gz")
    }
    #expect(error?.kind == .damaged)
    var flipped = Self.archive
    flipped[20] ^= 0xff
    error = #expect(throws: EventTableError.self) { _ = try read(flipped, as: "t.csv.gz") }
    #expect(error?.kind == .damaged)
    #expect(error?.description.hasPrefix("\(path): the compressed data are damaged (") ?? false)
  }

  @Test func badRowsAreReportedAndTheRestGoesOn() throws {
    var bytes = Array(
      """
      date,source,relation,target,weight
      2025-02-29,A,met,B,1
      2025-07-01,A,met,B
      2025-07-01,A,met,B,1,2
      ,A,met,B,1
      2025-07-01,,met,B,1
      2025-07-01,A,  ,B,1
      2025-07-01,New,met,,1
      2025-07-01,A,met,B,0
      2025-07-01,A,met,B,-1
      2025-07-01,A,met,B,nan
      2025-07-01,A,met,B,0x10
      2025-07-01,A,met,B,
      2025-07-01,"A"x,met,B,1
      2025-07-01,Other,met,
      """.utf8)
    bytes += [0xFF, 0x2C, 0x31, 0x0A]
    bytes += Array("2025-07-01,A,met,B,1\n2025-07-02,A,met,\"B,1\n2025-07-03,A,met,B,7".utf8)
    let path = folder.path + "/t.csv"
    let table = try read(bytes)
    let number = "is no number from 1e-100 to 1e+100"
    #expect(
      table.badRows.map(\.description) == [
        "\(path):2: “2025-02-29” is no day; write an existing one as 2025-07-03",
        "\(path):3: 4 fields instead of 5; put a field with a separator in quotes",
        "\(path):4: 6 fields instead of 5; put a field with a separator in quotes",
        "\(path):5: the date is empty",
        "\(path):6: the source is empty",
        "\(path):7: the relation is empty",
        "\(path):8: the target is empty",
        "\(path):9: the weight “0” \(number)",
        "\(path):10: the weight “-1” \(number)",
        "\(path):11: the weight “nan” \(number)",
        "\(path):12: the weight “0x10” \(number)",
        "\(path):13: the weight is empty",
        "\(path):14: text after a closing quote; double the quotes inside a field",
        "\(path):15: the target is not valid UTF-8",
        "\(path):17: a quote is opened and never closed",
      ])
    #expect(table.badRowCount == 15)
    #expect(lines(table) == ["20270|A|met|B|1.0", "20272|A|met|B|7.0"])
    // Names that stand in bad rows alone are no nodes.
    #expect(table.ties.nodeIDs == ["A", "B"])
  }

  @Test func onlyTheFirstBadRowsAreKept() throws {
    var reader = EventTableReader(reportLimit: 2)
    try reader.read(
      path: folder.write("t.csv", "source,target\na\nb\nc\nd\na,b\n"))
    let table = reader.finish()
    #expect(table.badRows.map(\.line) == [2, 3])
    #expect(table.badRowCount == 4)
  }

  @Test func rowsAcrossBlocksAndTooLongRows() throws {
    // Rows of many lengths, so that the blocks of 256 KiB end at all kinds of places.
    var generator = SeededGenerator(seed: 7)
    var text = "date,source,relation,target,weight\n"
    var expected: [String] = []
    var lineNumber = 2
    for row in 0..<20_000 {
      let source = String(repeating: "s", count: Int.random(in: 1...40, using: &generator))
      let quoted = Int.random(in: 0..<4, using: &generator) == 0
      let target = quoted ? "t\"\(row)\n\(row)" : "t\(row % 100)"
      let written =
        quoted ? "\"t\"\"\(row)\n\(row)\"" : target
      text += "1970-01-01,\(source),met,\(written),2\n"
      expected.append("0|\(source)|met|\(target)|2.0")
      lineNumber += quoted ? 2 : 1
      if row == 12_000 {
        text += "1970-01-01,a," + String(repeating: "x", count: 600_000) + ",b,1\n"
        lineNumber += 1
      }
    }
    text += "1970-01-01,,met,b,1\n"
    let table = try read(text)
    #expect(lines(table) == expected)
    #expect(table.badRowCount == 2)
    #expect(table.badRows.first?.problem == "the row is longer than 262144 bytes")
    #expect(table.badRows.last?.line == lineNumber)
  }

  @Test func severalFilesShareTheirNodes() throws {
    var reader = EventTableReader()
    try reader.read(path: folder.write("a.csv", "source,target\na,b\n"))
    try reader.read(path: folder.write("b.tsv", "target\tsource\na\tb\n"))
    #expect(lines(reader.finish()) == ["-|a|tie|b|1.0", "-|b|tie|a|1.0"])
  }

  @Test func whatCantBeReadAtAll() throws {
    func words(_ name: String, _ bytes: [UInt8]) throws -> String? {
      #expect(throws: EventTableError.self) { _ = try read(bytes, as: name) }?.description
    }
    let path = folder.path + "/t.csv"
    #expect(
      try words("t.csv", Array("name,age\nx,1\n".utf8))
        == "\(path): the first line names no columns source and target; begin with: "
        + "date,source,relation,target,weight")
    #expect(
      try words("t.csv", Array("source,target,Source\n".utf8))
        == "\(path): the first line names the column source twice; rename one of them")
    #expect(
      try words("t.csv", Array("source,target\n\n".utf8))
        == "\(path): has no rows; give one event a line below the header")
    #expect(
      try words("t.csv", []) == "\(path): has no rows; give one event a line below the header")
    #expect(
      try words("t.csv", [0xFF, 0xFE, 0x64, 0])
        == "\(path): is UTF-16, not UTF-8; convert it with: iconv -f UTF-16 -t UTF-8")
    var reader = EventTableReader()
    let missing = #expect(throws: EventTableError.self) {
      try reader.read(path: "/nowhere/t.csv")
    }
    #expect(missing?.description == "/nowhere/t.csv: no such file; check the spelling")
    let folderError = #expect(throws: EventTableError.self) {
      try reader.read(path: folder.path)
    }
    #expect(
      folderError?.description == "\(folder.path): reading failed (Is a directory); "
        + "check the disk or the network drive that it is on")
  }

  // From Python 3.11: (date.fromisoformat(text) - date(1970, 1, 1)).days
  @Test(arguments: [
    ("0001-01-01", -719162), ("1600-02-29", -135081), ("1969-12-31", -1), ("1970-01-01", 0),
    ("2000-02-29", 11016), ("20181031", 17835), ("2100-03-01", 47541), ("9999-12-31", 2_932_896),
  ]) func days(_ text: String, _ number: Int32) {
    #expect(Array(text.utf8).withUnsafeBytes { DayBytes.day($0) } == number)
  }

  @Test(arguments: [
    "2025-13-01", "2025-00-10", "2025-04-31", "1900-02-29", "0000-01-01", "2025/01/01", "2025-1-1",
    "2025-07", "20250732", "٢٠٢٥-٠١-٠١", "",
  ]) func noDays(_ text: String) {
    #expect(Array(text.utf8).withUnsafeBytes { DayBytes.day($0) } == nil)
  }
}

private func hexadecimal(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  var rest = text[...]
  while !rest.isEmpty {
    bytes.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
    rest = rest.dropFirst(2)
  }
  return bytes
}
