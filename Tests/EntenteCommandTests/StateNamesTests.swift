import Foundation
import Testing

/// The maintainers' tool, on a file of its own: which names the CLDR has today is not asked here.
@Suite struct StateNamesTests {
  private static let heading = "# states\nid\tnames_en\tnames_ar\n"
  private static let path =
    URL(fileURLWithPath: Program.path).deletingLastPathComponent().path + "/state-names"

  private func run(_ mode: String, _ rows: String) throws -> (
    status: Int32, text: String, file: String
  ) {
    let folder = try Folder()
    try folder.write("s.tsv", Self.heading + rows)
    let run = try Program.shell("'\(Self.path)' \(mode) s.tsv", in: folder.path)
    return (run.status, run.text, String(decoding: try folder.bytes("s.tsv"), as: UTF8.self))
  }

  @Test func namesThatAreThereInAnySpellingAreEnough() throws {
    let rows = "FRA\tFrench Republic|FRANCE\tفرنسا\nSUN\tSoviet Union\t\n"
    let (status, text, _) = try run("check", rows)
    #expect(status == 0)
    #expect(text.isEmpty)
  }

  @Test func missingNamesAreListedAndAdded() throws {
    let rows = "FRA\tGaul\tفرنسا\nIRQ\tIraq\t\n"
    let (status, text, file) = try run("check", rows)
    #expect(status == 1)
    #expect(
      text == "s.tsv:3: FRA lacks “France” in names_en\ns.tsv:4: IRQ lacks “العراق” in names_ar\n")
    #expect(file == Self.heading + rows)
    let (written, _, completed) = try run("write", rows)
    #expect(written == 0)
    #expect(completed == Self.heading + "FRA\tGaul|France\tفرنسا\nIRQ\tIraq\tالعراق\n")
  }

  @Test func withoutAModeItSaysHow() throws {
    let run = try Program.shell("'\(Self.path)'")
    #expect(run.status == 64)
    #expect(run.errors == "state-names: usage: state-names check|write [FILE]\n")
  }
}
