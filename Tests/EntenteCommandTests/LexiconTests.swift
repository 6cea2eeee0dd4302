import Foundation
import Testing

@Suite struct LexiconTests {
  static let overlay =
    "[actors/organisations]\nid\tkind\tnames_en\nCOM.ACMEIC\tcompany\tAcmeic Works\n"

  private func place(_ overlay: String = Self.overlay) throws -> Folder {
    let folder = try Folder()
    try folder.write("mine.tsv", Array(overlay.utf8))
    try folder.write("a.txt", Array("Acmeic Works sued Gazprom.".utf8))
    return folder
  }

  @Test func showGivesNamesAndOffices() throws {
    let run = try Program.run(["lexicon", "show", "Theresa May", "--format", "json"])
    #expect(run.status == 0)
    #expect(run.text.contains("\"head-of-government\""))
    #expect(run.text.contains("\"2016-07-13\""))
    #expect(run.text.contains("actors/people.tsv:"))
  }

  @Test func showOfNothingEndsWithOne() throws {
    let run = try Program.run(["lexicon", "show", "zzzyx"])
    #expect(run.status == 1)
    #expect(run.errors == "entente: warning: the lexicons know no “zzzyx”\n")
  }

  @Test func showKnowsAdditions() throws {
    let folder = try place()
    let run = try Program.run(
      ["lexicon", "show", "acmeic works", "--lexicon", "mine.tsv", "--format", "tsv"],
      in: folder.path)
    #expect(run.status == 0)
    #expect(run.text.contains("mine.tsv:3:20"))
  }

  @Test func checkIsSilentAboutWhatIsInOrder() throws {
    let folder = try place()
    let run = try Program.run(["lexicon", "check", "mine.tsv"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.lines == ["file\tline\tcolumn\tsubject\tmessage"])
  }

  @Test func checkNamesThePlace() throws {
    let folder = try place(Self.overlay + "COM.B\tcompany\tAcmeic Works\n")
    let run = try Program.run(["lexicon", "check", "mine.tsv"], in: folder.path)
    #expect(run.status == 65)
    #expect(
      run.lines.map(String.init).first { $0.hasPrefix("mine") }
        == "mine.tsv\t4\t15\tform\t“Acmeic Works” is claimed by COM.ACMEIC too (mine.tsv:3:20), "
        + "which is always taken; flag one of them or leave it out")
  }

  @Test func everyCommandThatReadsArticlesTakesAdditions() throws {
    let folder = try place()
    let run = try Program.run(
      ["events", "a.txt", "--lexicon", "mine.tsv", "--format", "json"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.text.contains("COM.ACMEIC"))
    let drawing = try Program.run(
      ["draw", "a.txt", "--lexicon", "mine.tsv", "-o", "a.dot"], in: folder.path)
    #expect(drawing.status == 0)
    #expect(String(decoding: try folder.bytes("a.dot"), as: UTF8.self).contains("Acmeic Works"))
    let ranking = try Program.run(
      ["centrality", "a.txt", "--lexicon", "mine.tsv", "--format", "tsv"], in: folder.path)
    #expect(ranking.text.contains("Acmeic Works"))
  }

  @Test func faultsOfAdditionsStopTheProgram() throws {
    let folder = try place("[actors/organisations]\nid\tkind\tnames_en\nCOM.X\tclub\tX\n")
    let run = try Program.run(["events", "a.txt", "--lexicon", "mine.tsv"], in: folder.path)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors == "entente: error: mine.tsv:3:7: unknown kind “club”\n")
  }

  /// The example of docs/lexicons.md, as a reader would copy it.
  @Test func theExampleOfTheManualIsInOrder() throws {
    let manual = try String(contentsOfFile: Program.root + "/docs/lexicons.md", encoding: .utf8)
    let example = try #require(
      manual.split(separator: "```\n").first { $0.hasPrefix("# names.tsv") })
    let folder = try place(String(example))
    let run = try Program.run(["lexicon", "check", "mine.tsv"], in: folder.path)
    #expect(run.lines == ["file\tline\tcolumn\tsubject\tmessage"])
    #expect(run.status == 0)
  }

  @Test func aMissingFileIsSaid() throws {
    let folder = try place()
    let run = try Program.run(["events", "a.txt", "--lexicon", "none.tsv"], in: folder.path)
    #expect(run.status == 66)
  }
}
