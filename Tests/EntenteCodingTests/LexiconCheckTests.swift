import Testing

@testable import EntenteCoding

@Suite struct LexiconCheckTests {
  /// Forms that two claim, overlapping holders, keys that nothing knows: the built-in files have none.
  @Test func theBuiltInLexiconsAreInOrder() {
    #expect(LexiconCheck.findings().map(\.description) == [])
  }

  // Text of an overlay, its findings.
  static let cases: [(String, [String])] = [
    (
      "[actors/organisations]\nid\tkind\tnames_en\tflags\nCOM.A\tcompany\tAcmeic\tmedia|odd\n",
      [
        "x:3:28: unknown flag “odd”; known are ambiguous:, case:, not:, media, adjective:"
      ]
    ),
    (
      "[actors/organisations]\nid\tkind\tnames_en\tflags\nCOM.A\tcompany\tAcmeic\tcase:Acme\n",
      ["x:3:22: “Acme” is flagged, but is no form of this entry"]
    ),
    (
      "[actors/organisations]\nid\tkind\tcountry\tnames_en\nCOM.A\tcompany\tXXX\tAcmeic\nCOM.B\tcompany\tFRA\tACMEIC\n",
      [
        "x:3:15: unknown state “XXX”; states.tsv has no such id",
        "x:4:19: “ACMEIC” is claimed by COM.A too (x:3:19), which is always taken; "
          + "flag one of them or leave it out",
      ]
    ),
    (
      "[actors/people]\nid\tgender\tnames_en\toffices\n"
        + "person/a\tx\tAcmeic Bb\tFRA:monarch:2001..2003|XXX:envoy:2001..\n",
      [
        "x:3:10: unknown gender “x”; write m or f",
        "x:3:22: unknown office “monarch”; no role of words/roles asks for it",
        "x:3:45: unknown body “XXX”; states.tsv and organisations.tsv have no such id",
      ]
    ),
    (
      "[actors/organisations]\nid\tkind\nCOM.A\tcompany\n",
      ["x:3:1: “COM.A” has no name to be shown by"]
    ),
    (
      "[actors/people]\nid\tnames_en\toffices\n"
        + "person/a\tAcmeic Bb\tFRA:crown-prince:1951..1953|FRA:crown-prince:1952-06..1960-02\n"
        + "person/b\tAcmeic Cc\tFRA:crown-prince:1959-11-01..1961\n",
      [
        "x:3:48: “FRA:crown-prince:1952-06..1960-02” overlaps another term of the same person",
        "x:4:20: “FRA:crown-prince:1959-11-01..1961” overlaps the term of person/a (x:3:48): "
          + "on those days the office would name neither",
      ]
    ),
    (
      "[actors/people]\nid\tnames_en\toffices\nperson/a\tAcmeic Bb\tFRA:envoy:1801..2003\n",
      ["x:3:20: the year 1801 can't be meant"]
    ),
    (
      "[actors/people]\nid\tnames_en\toffices\n"
        + "person/a\tAcmeic Bb\tFRA:crown-prince:2001-05..2001-05-01\n",
      ["x:3:20: “FRA:crown-prince:2001-05..2001-05-01” holds no day"]
    ),
    // A month on both sides may be the same day: no overlap for sure.
    (
      "[actors/people]\nid\tnames_en\toffices\n"
        + "person/a\tAcmeic Bb\tFRA:crown-prince:2001..2004-02\n"
        + "person/b\tAcmeic Cc\tFRA:crown-prince:2004-02..2004-03\n", []
    ),
    ("[topics/topics]\nid\tkind\nnobody\tcat\n", ["x:3:8: unknown kind “cat”"]),
    (
      "[topics/topics]\nkind\n",
      [
        "x:2:1: the column “id” is missing, which says what entry of topics/topics is meant"
      ]
    ),
  ]

  @Test(arguments: cases)
  func findingsNamePlaceAndReason(_ row: (String, [String])) {
    let findings = LexiconCheck.findings(overlays: [("x", Array(row.0.utf8))])
    // What the built-in files have is another test's matter.
    #expect(findings.filter { $0.place.file == "x" }.map(\.description) == row.1)
  }

  @Test func rulesThatDecideAreNoFindings() {
    // An actor's noun before a topic, a name before a phrase that names nobody, an event and a topic.
    let overlay =
      "[topics/topics]\nid\tkind\tnames_en\ntopic/a\tissue\tambassador|bombardment\n"
      + "[actors/organisations]\nid\tkind\tnames_en\tflags\nCOM.A\tcompany\tAcmeic\t\n"
      + "COM.B\tcompany\tBcmeic\tnot:Acmeic\n"
    let findings = LexiconCheck.findings(overlays: [("x", Array(overlay.utf8))])
    #expect(findings.filter { $0.place.file == "x" } == [])
  }
}
