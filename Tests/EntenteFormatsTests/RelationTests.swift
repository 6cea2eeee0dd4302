import EntenteGraph
import Testing

@testable import EntenteFormats

@Suite struct RelationTests {
  private func table(_ relations: [String]) throws -> TieTable {
    let folder = try Folder()
    let rows = relations.map { "\"\($0)\"\ta\tb" }
    var reader = EventTableReader()
    try reader.read(
      path: folder.write(
        "t.tsv", (["relation\tsource\ttarget"] + rows).joined(separator: "\n")))
    return reader.finish().ties
  }

  // Codes and intensities: CAMEO codebook 1.1b3 and its scale; types: the table of PLOVER's manual
  // that puts the codes of CAMEO beside them.
  @Test(arguments: [
    ("Make statement", "STATEMENT", 0), ("criticize OR denounce", "ACCUSE", -2),
    ("111", "ACCUSE", -2), ("Discuss by telephone", "CONSULT", 1), ("Mediate", "CONSULT", 5),
    ("Sign formal agreement", "AGREE", 8), ("Declare truce, ceasefire", "RETREAT", 9),
    ("Appeal for target to allow international involvement (non mediation)", "REQUEST", -0.3),
    ("Find guilty or liable (legally)", "SANCTION", -2), ("0871", "RETREAT", 9),
    ("Provide military aid", "AID", 8.3), ("fight with artillery and tanks", "ASSAULT", -10),
    ("ASSAULT", "ASSAULT", -9), ("CONSULT", "CONSULT", 2.5), ("Consult", "CONSULT", 1),
    ("waved at", "waved at", 0), ("999", "999", 0),
  ]) func layersAndIntensities(_ relation: String, _ layer: String, _ intensity: Float) throws {
    let table = try table([relation])
    #expect(table.layerNames == [layer])
    #expect(table.signs == [intensity])
    #expect(table.relation(at: 0) == relation)
  }

  @Test func everyRelationKeepsItsName() throws {
    let table = try table(["Consult", "Make a visit", "Consult", "hugged"])
    #expect(table.layerNames == ["CONSULT", "hugged"])
    #expect(table.layers == [0, 0, 0, 1])
    #expect(
      (0..<4).map { table.relation(at: $0) } == ["Consult", "Make a visit", "Consult", "hugged"])
  }

  @Test func whatHasNoRoomIsOther() throws {
    let table = try table((0..<300).map { "r\($0)" } + ["ASSAULT"])
    // 238 of their own, `other`, and a known type, which always has its layer.
    #expect(table.layerNames.count == 240)
    #expect(table.layerNames[237...] == ["r237", "other", "ASSAULT"])
    #expect(table.layers[299] == 238 && table.layers[300] == 239)
    #expect(table.relation(at: 299) == "r299")
  }

  @Test func everyLineOfTheTableIsRead() {
    let lines = CameoLines.text.split(separator: "\n")
    #expect(lines.count == 293)
    for line in lines {
      let parts = line.split(separator: ";")
      let event = CameoTable.event(named: String(parts[0]))
      #expect(event?.code == String(parts[0]))
      #expect(event.map { (-10...10).contains($0.intensity) } ?? false)
      for name in parts.last?.split(separator: "|") ?? [] {
        #expect(CameoTable.event(named: String(name)) == event)
      }
    }
  }
}
