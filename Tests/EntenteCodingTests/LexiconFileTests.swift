import EntenteText
import Testing

@testable import EntenteCoding

@Suite struct LexiconFileTests {
  /// Reads files in order, given as name and text.
  private func read(_ files: [(String, String)]) throws(LexiconError) -> LexiconBuilder {
    var builder = LexiconBuilder()
    for (name, text) in files {
      // The lexicon keeps pointing at the bytes: the test gives them up on purpose.
      let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, text.utf8.count))
      _ = bytes.initialize(from: text.utf8)
      let used = UnsafeBufferPointer(rebasing: bytes[..<text.utf8.count])
      try builder.read(LexiconFile(name: name, bytes: used))
    }
    return builder
  }

  private func message(_ files: [(String, String)]) -> String {
    do throws(LexiconError) {
      _ = try read(files)
      return "no error"
    } catch {
      return error.description
    }
  }

  static let states =
    "id\tnames_en\tnames_ar\tadjectives_en\tpeople_en\tadjectives_ar\tcapital_en\tcapital_ar\tflags\n"
  static let organisations = "id\tkind\tcountry\tnames_en\tnames_ar\tflags\n"
  static let people = "id\tcountry\tgender\tnames_en\tnames_ar\tshort_en\tshort_ar\toffices\n"
  static let relations = "key\ttype\tmode\tintensity\ten\tar\tthing_en\tthing_ar\tflags\n"
  static let verbs = "lemma\tirregular\trelation\toperator\ttargets\tflags\n"

  // Name of a file, its text, what is said.
  static let faults: [(String, String, String)] = [
    (
      "actors/states.tsv", "id\tnames_en\nUSA\tUnited States\n",
      "actors/states.tsv: the column “names_ar” is missing; "
        + "name it in the first line that is no comment"
    ),
    (
      "actors/states.tsv", "",
      "actors/states.tsv: the column “id” is missing; "
        + "name it in the first line that is no comment"
    ),
    (
      "actors/states.tsv", "# head\n\n" + states + "AAA\tAland\n# between\nAAA\tOther\n",
      "actors/states.tsv:6:1: the id “AAA” is taken already; ids are unique"
    ),
    (
      "actors/states.tsv", states + "AAA\tb\tc\td\te\tf\tg\th\ti\tj\n",
      "actors/states.tsv:2:21: 10 fields where the heading names 9; separate fields by one tab"
    ),
    (
      "actors/organisations.tsv", organisations + "A.B\tclub\tFRA\tA club\n",
      "actors/organisations.tsv:2:5: unknown kind “club”"
    ),
    (
      "actors/people.tsv",
      people + "person/a\tUSA\tm\tA B\t\t\t\tUSA:head-of-state:2001\n",
      "actors/people.tsv:2:23: “USA:head-of-state:2001” is no period; "
        + "write FROM..TO with days, months or years (2022-05..)"
    ),
    (
      "actors/people.tsv",
      people + "person/a\tUSA\tm\tA B\t\t\t\tUSA:head-of-state:2009..2001\n",
      "actors/people.tsv:2:23: “USA:head-of-state:2009..2001” is no period; "
        + "write FROM..TO with days, months or years (2022-05..)"
    ),
    (
      "actors/people.tsv",
      people + "person/a\tUSA\tm\tA B\t\t\t\tUSA:head-of-state:2001-02-30..\n",
      "actors/people.tsv:2:23: “USA:head-of-state:2001-02-30..” is no period; "
        + "write FROM..TO with days, months or years (2022-05..)"
    ),
    (
      "actors/people.tsv", people + "person/a\tUSA\tm\tA B\t\t\t\tUSA head-of-state\n",
      "actors/people.tsv:2:23: “USA head-of-state” is no period; "
        + "write FROM..TO with days, months or years (2022-05..)"
    ),
    (
      "events/relations.tsv", relations + "hug\tHUG\t\t2\thugged\tعانق\t\t\t\n",
      "events/relations.tsv:2:5: unknown type “HUG”"
    ),
    (
      "events/relations.tsv", relations + "hug\tSUPPORT\t\tmuch\thugged\tعانق\t\t\t\n",
      "events/relations.tsv:2:14: unknown intensity “much”"
    ),
    (
      "events/verbs.en.tsv", verbs + "hug\t\thug\t\tobject\t\n",
      "events/verbs.en.tsv:2:6: unknown relation “hug”"
    ),
    (
      "events/verbs.en.tsv", verbs + "hug\t\t\tembrace\tobject\t\n",
      "events/verbs.en.tsv:2:7: unknown operator “embrace”"
    ),
    (
      "words/function.en.tsv", "class\tforms\nparticle\toh\n",
      "words/function.en.tsv:2:1: unknown class “particle”"
    ),
    (
      "words/pairs.tsv", "kind\tforms_en\tforms_ar\ncat\tboth cats\t\n",
      "words/pairs.tsv:2:1: unknown kind “cat”"
    ),
    (
      "words/cats.tsv", "a\n",
      "words/cats.tsv: unknown lexicon “words/cats.tsv”; known are "
        + LexiconSchema.all.map(\.name).joined(separator: ", ")
    ),
    (
      "topics/topics.tsv",
      "id\tkind\tnames_en\tnames_ar\tflags\nt/a\tissue\ta\nt/a\tissue\tb\n",
      "topics/topics.tsv:3:1: the id “t/a” is taken already; ids are unique"
    ),
    (
      "events/relations.tsv", relations + "hug\tSUPPORT\t\t2\nhug\tSUPPORT\t\t2\n",
      "events/relations.tsv:3:1: the id “hug” is taken already; ids are unique"
    ),
  ]

  @Test(arguments: faults)
  func faultsNameFileLineAndColumn(_ row: (String, String, String)) {
    #expect(message([(row.0, row.1)]) == row.2)
  }

  @Test func idsAreUniqueAcrossFiles() {
    #expect(
      message([
        ("actors/states.tsv", Self.states + "AAA\tAland\n"),
        ("actors/organisations.tsv", Self.organisations + "AAA\tcompany\t\tAaa\n"),
      ]) == "actors/organisations.tsv:2:1: the id “AAA” is taken already; ids are unique")
  }

  @Test func readsRowsWithCommentsShortRowsAndCarriageReturns() throws {
    let text = "# comment\r\na\tb\tc\r\n1\t2|3||4\r\n\n# more\r\nx\t\tz"
    let bytes = Array(text.utf8)
    try bytes.withUnsafeBufferPointer { buffer in
      let file = LexiconFile(name: "t", bytes: buffer)
      var rows: [[String]] = []
      var lines: [Int] = []
      try file.forEachRow { (row) throws(LexiconError) in
        rows.append(row.fields.map { file.string($0) })
        lines.append(file.place(row.start).line)
      }
      #expect(file.columns == ["a", "b", "c"])
      #expect(rows == [["1", "2|3||4", ""], ["x", "", "z"]])
      #expect(lines == [3, 6])
      #expect(file.values(5..<5) == [])
    }
  }

  @Test func anEmptyLineWithACarriageReturnIsNoRow() throws {
    let bytes = Array("a\tb\r\n1\t2\r\n\r\n3\t4\r\n".utf8)
    var count = 0
    try bytes.withUnsafeBufferPointer { buffer in
      try LexiconFile(name: "t", bytes: buffer).forEachRow { (_) throws(LexiconError) in
        count += 1
      }
    }
    #expect(count == 2)
  }

  @Test func periodsArePreciseAsWritten() throws {
    let builder = try read([
      ("actors/states.tsv", Self.states + "AAA\tAland\n"),
      (
        "actors/people.tsv",
        Self.people
          + "person/a\tAAA\tm\tA B\t\t\t\tAAA:king:2001..2003|AAA:king:2004-05..2004-12"
          + "|AAA:king:2010-01-20..|AAA:king:..1999-03-04|BBB:king:2001..\n"
      ),
    ])
    func day(_ text: String) -> Int32? { Day(parsing: text)?.daysSinceEpoch }
    // An end of a year or a month alone is the day after it; an unknown body is left out.
    #expect(
      builder.terms.map(\.from) == [day("2001-01-01"), day("2004-05-01"), day("2010-01-20"), .min])
    #expect(
      builder.terms.map(\.to) == [day("2004-01-01"), day("2005-01-01"), .max, day("1999-03-04")])
  }
}
